#include "crc32c.h"

#include <string.h>

#if defined(__x86_64__)
#include <nmmintrin.h>
#include <wmmintrin.h>
#endif

static uint32_t tables[8][256];

#if defined(__x86_64__)
static int has_instruction;
static int has_multiplication;
#endif

// Runs before main, so that no caller ever sees half a table.
__attribute__((constructor)) static void prepare(void)
{
    for (uint32_t byte = 0; byte < 256; byte++) {
        uint32_t crc = byte;
        for (int bit = 0; bit < 8; bit++)
            crc = (crc >> 1) ^ (0x82F63B78u & (0u - (crc & 1)));
        tables[0][byte] = crc;
    }
    for (uint32_t byte = 0; byte < 256; byte++)
        for (int slice = 1; slice < 8; slice++)
            tables[slice][byte] = (tables[slice - 1][byte] >> 8) ^ tables[0][tables[slice - 1][byte] & 0xFF];
#if defined(__x86_64__)
    __builtin_cpu_init();
    has_instruction = __builtin_cpu_supports("sse4.2");
    has_multiplication = has_instruction && __builtin_cpu_supports("pclmul");
#endif
}

uint32_t cplatform_crc32c_portable(uint32_t crc, const void *bytes, size_t length)
{
    const unsigned char *next = bytes;
    crc = ~crc;
    while (length >= 8) {
        uint32_t low = crc ^ ((uint32_t)next[0] | (uint32_t)next[1] << 8 | (uint32_t)next[2] << 16 | (uint32_t)next[3] << 24);
        crc = tables[7][low & 0xFF] ^ tables[6][(low >> 8) & 0xFF] ^ tables[5][(low >> 16) & 0xFF] ^ tables[4][low >> 24]
            ^ tables[3][next[4]] ^ tables[2][next[5]] ^ tables[1][next[6]] ^ tables[0][next[7]];
        next += 8;
        length -= 8;
    }
    while (length-- > 0)
        crc = (crc >> 8) ^ tables[0][(crc ^ *next++) & 0xFF];
    return ~crc;
}

#if defined(__x86_64__)
__attribute__((target("sse4.2"))) static uint32_t with_instruction(uint32_t crc, const void *bytes, size_t length)
{
    const unsigned char *next = bytes;
    uint64_t state = (uint32_t)~crc;
    while (length >= 8) {
        uint64_t word;
        memcpy(&word, next, 8);
        state = _mm_crc32_u64(state, word);
        next += 8;
        length -= 8;
    }
    uint32_t rest = (uint32_t)state;
    while (length-- > 0)
        rest = _mm_crc32_u8(rest, *next++);
    return ~rest;
}

// The instruction gives a result after three cycles and may begin anew in each of them. So three stretches are gone over
// side by side and put together: the checksum of what is followed by n bytes is that of itself times x^(8n), which a
// carry-less multiplication by x^(8n-33) and one more instruction give (the 33 are 32 bits that the instruction adds, and
// one that a product of reflected numbers is short of). Gopal et al., "Fast CRC Computation for iSCSI Polynomial Using
// CRC32 Instruction", Intel, 2011.
enum { long_stretch = 5456, short_stretch = 256 };

__attribute__((target("sse4.2,pclmul"))) static inline uint64_t followed(uint64_t state, uint32_t power)
{
    __m128i product = _mm_clmulepi64_si128(_mm_cvtsi64_si128((long long)state), _mm_cvtsi32_si128((int)power), 0);
    return _mm_crc32_u64(0, (uint64_t)_mm_cvtsi128_si64(product));
}

__attribute__((target("sse4.2,pclmul"))) static inline uint64_t three_stretches(
    uint64_t state, const unsigned char *bytes, size_t stretch, uint32_t once, uint32_t twice)
{
    uint64_t second = 0, third = 0;
    for (size_t place = 0; place < stretch; place += 8) {
        uint64_t words[3];
        memcpy(&words[0], bytes + place, 8);
        memcpy(&words[1], bytes + stretch + place, 8);
        memcpy(&words[2], bytes + 2 * stretch + place, 8);
        state = _mm_crc32_u64(state, words[0]);
        second = _mm_crc32_u64(second, words[1]);
        third = _mm_crc32_u64(third, words[2]);
    }
    return followed(state, twice) ^ followed(second, once) ^ third;
}

__attribute__((target("sse4.2,pclmul"))) static uint32_t side_by_side(uint32_t crc, const void *bytes, size_t length)
{
    const unsigned char *next = bytes;
    uint64_t state = (uint32_t)~crc;
    while (length >= 3 * long_stretch) {
        state = three_stretches(state, next, long_stretch, 0x5D4C91FC, 0x562CC096);
        next += 3 * long_stretch;
        length -= 3 * long_stretch;
    }
    while (length >= 3 * short_stretch) {
        state = three_stretches(state, next, short_stretch, 0xB9E02B86, 0xDD7E3B0C);
        next += 3 * short_stretch;
        length -= 3 * short_stretch;
    }
    return with_instruction(~(uint32_t)state, next, length);
}
#endif

uint32_t cplatform_crc32c(uint32_t crc, const void *bytes, size_t length)
{
#if defined(__x86_64__)
    if (has_multiplication && length >= 3 * short_stretch)
        return side_by_side(crc, bytes, length);
    if (has_instruction)
        return with_instruction(crc, bytes, length);
#endif
    return cplatform_crc32c_portable(crc, bytes, length);
}
