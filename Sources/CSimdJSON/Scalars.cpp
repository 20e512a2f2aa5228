#include "Scalars.hpp"

#include <cstring>

namespace {

bool is_digit(uint8_t byte) { return byte >= '0' && byte <= '9'; }

/// The value of four hexadecimal digits, or -1.
int32_t four_digits(const uint8_t *text, size_t left) {
    if (left < 4) return -1;
    int32_t value = 0;
    for (int digit = 0; digit < 4; digit++) {
        uint8_t byte = text[digit], low = byte | 0x20;
        if (is_digit(byte)) value = value * 16 + (byte - '0');
        else if (low >= 'a' && low <= 'f') value = value * 16 + (low - 'a' + 10);
        else return -1;
    }
    return value;
}

size_t encode(uint32_t scalar, uint8_t *out) {
    if (scalar < 0x80) {
        out[0] = uint8_t(scalar);
        return 1;
    }
    if (scalar < 0x800) {
        out[0] = uint8_t(0xC0 | scalar >> 6);
        out[1] = uint8_t(0x80 | (scalar & 0x3F));
        return 2;
    }
    if (scalar < 0x10000) {
        out[0] = uint8_t(0xE0 | scalar >> 12);
        out[1] = uint8_t(0x80 | (scalar >> 6 & 0x3F));
        out[2] = uint8_t(0x80 | (scalar & 0x3F));
        return 3;
    }
    out[0] = uint8_t(0xF0 | scalar >> 18);
    out[1] = uint8_t(0x80 | (scalar >> 12 & 0x3F));
    out[2] = uint8_t(0x80 | (scalar >> 6 & 0x3F));
    out[3] = uint8_t(0x80 | (scalar & 0x3F));
    return 4;
}

/// The byte that a one-letter escape stands for; 0 when there is no such escape.
uint8_t simple_escape(uint8_t letter) {
    switch (letter) {
    case '"': return '"';
    case '\\': return '\\';
    case '/': return '/';
    case 'b': return '\b';
    case 'f': return '\f';
    case 'n': return '\n';
    case 'r': return '\r';
    case 't': return '\t';
    default: return 0;
    }
}

/// Reads `\uXXXX` or a pair of them at `place`, which moves past what was read.
csj_status unicode_escape(const uint8_t *text, size_t count, size_t &place, uint32_t &scalar) {
    int32_t unit = four_digits(text + place + 2, count - place - 2);
    if (unit < 0) return CSJ_BAD_ESCAPE;
    if (unit >= 0xDC00 && unit <= 0xDFFF) return CSJ_LONE_SURROGATE;
    if (unit < 0xD800 || unit > 0xDFFF) {
        scalar = uint32_t(unit);
        place += 6;
        return CSJ_OK;
    }
    if (count - place < 12 || text[place + 6] != '\\' || text[place + 7] != 'u') return CSJ_LONE_SURROGATE;
    int32_t low = four_digits(text + place + 8, count - place - 8);
    if (low < 0xDC00 || low > 0xDFFF) return CSJ_LONE_SURROGATE;
    scalar = 0x10000 + (uint32_t(unit - 0xD800) << 10) + uint32_t(low - 0xDC00);
    place += 12;
    return CSJ_OK;
}

} // namespace

bool read_number(const uint8_t *text, size_t count, bool &is_integer, size_t &wrong) {
    size_t place = 0;
    auto digits = [&] {
        size_t first = place;
        while (place < count && is_digit(text[place])) place++;
        return place > first;
    };
    is_integer = true;
    wrong = 0;
    if (place < count && text[place] == '-') place++;
    bool is_zero = place < count && text[place] == '0';
    if (is_zero) place++;
    else if (!digits()) return wrong = place, false;
    if (place < count && text[place] == '.') {
        is_integer = false;
        place++;
        if (!digits()) return wrong = place, false;
    }
    if (place < count && (text[place] | 0x20) == 'e') {
        is_integer = false;
        place++;
        if (place < count && (text[place] == '+' || text[place] == '-')) place++;
        if (!digits()) return wrong = place, false;
    }
    wrong = place;
    return place == count;
}

csj_status unescape(const uint8_t *text, size_t count, uint8_t *out, size_t &written, size_t &wrong) {
    size_t place = 0;
    written = 0;
    while (place < count) {
        const void *escape = std::memchr(text + place, '\\', count - place);
        size_t plain = escape ? size_t(static_cast<const uint8_t *>(escape) - text) - place : count - place;
        std::memcpy(out + written, text + place, plain);
        written += plain;
        place += plain;
        if (place == count) break;
        wrong = place;
        if (count - place < 2) return CSJ_BAD_ESCAPE;
        if (text[place + 1] == 'u') {
            uint32_t scalar = 0;
            csj_status status = unicode_escape(text, count, place, scalar);
            if (status != CSJ_OK) return status;
            written += encode(scalar, out + written);
        } else {
            uint8_t byte = simple_escape(text[place + 1]);
            if (byte == 0) return CSJ_BAD_ESCAPE;
            out[written++] = byte;
            place += 2;
        }
    }
    return CSJ_OK;
}
