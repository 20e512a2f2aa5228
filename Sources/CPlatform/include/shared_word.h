// Atomic access to words in memory that processes share. Swift's own atomics cannot be laid over a mapping.
#ifndef CPLATFORM_SHARED_WORD_H
#define CPLATFORM_SHARED_WORD_H

#include <stdint.h>

static inline uint32_t cplatform_load_32(const void *word)
{
    return __atomic_load_n((const uint32_t *)word, __ATOMIC_SEQ_CST);
}

static inline void cplatform_store_32(void *word, uint32_t value)
{
    __atomic_store_n((uint32_t *)word, value, __ATOMIC_SEQ_CST);
}

static inline uint32_t cplatform_add_32(void *word, uint32_t value)
{
    return __atomic_add_fetch((uint32_t *)word, value, __ATOMIC_SEQ_CST);
}

static inline uint64_t cplatform_load_64(const void *word)
{
    return __atomic_load_n((const uint64_t *)word, __ATOMIC_SEQ_CST);
}

static inline void cplatform_store_64(void *word, uint64_t value)
{
    __atomic_store_n((uint64_t *)word, value, __ATOMIC_SEQ_CST);
}

/// Raises the word to `value` if it is lower. Returns whether it did.
static inline int cplatform_raise_64(void *word, uint64_t value)
{
    uint64_t seen = __atomic_load_n((uint64_t *)word, __ATOMIC_SEQ_CST);
    while (seen < value)
        if (__atomic_compare_exchange_n((uint64_t *)word, &seen, value, 0, __ATOMIC_SEQ_CST, __ATOMIC_SEQ_CST))
            return 1;
    return 0;
}

/// Stores `value` if the word holds `expected`. Returns whether it did.
static inline int cplatform_swap_32(void *word, uint32_t expected, uint32_t value)
{
    return __atomic_compare_exchange_n((uint32_t *)word, &expected, value, 0, __ATOMIC_SEQ_CST, __ATOMIC_SEQ_CST);
}

#endif
