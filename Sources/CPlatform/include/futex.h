// Sleeping until a shared word changes (futex(2)); the word may lie in a file that several processes map.
#ifndef CPLATFORM_FUTEX_H
#define CPLATFORM_FUTEX_H

#include <stdint.h>

/// Sleeps while the word holds `expected`, at most `nanoseconds`. Returns 0 when woken, else an errno:
/// EAGAIN (it holds something else), ETIMEDOUT, EINTR.
int cplatform_futex_wait(const void *word, uint32_t expected, uint64_t nanoseconds);

/// Wakes at most `count` sleepers of the word. Returns how many, or a negative errno.
int cplatform_futex_wake(const void *word, int count);

#endif
