// Sleeping until a shared word changes (futex(2)); the word may lie in a file that several processes map.
#ifndef CPLATFORM_FUTEX_H
#define CPLATFORM_FUTEX_H

#include <stdint.h>

/// Every group, which is what sleepers and wakers of plain FUTEX_WAIT and FUTEX_WAKE are of too.
#define CPLATFORM_FUTEX_ALL 0xFFFFFFFFu

/// Sleeps while the word holds `expected`, at most `nanoseconds`, to be woken as one of `groups`, each bit a group.
/// Returns 0 when woken, else an errno: EAGAIN (it holds something else), ETIMEDOUT, EINTR, EINVAL (no group).
int cplatform_futex_wait(const void *word, uint32_t expected, uint64_t nanoseconds, uint32_t groups);

/// Wakes at most `count` of the word's sleepers that are of one of `groups`. Returns how many, or a negative errno.
int cplatform_futex_wake(const void *word, int count, uint32_t groups);

#endif
