#include "futex.h"

#include <errno.h>
#include <linux/futex.h>
#include <sys/syscall.h>
#include <time.h>
#include <unistd.h>

int cplatform_futex_wait(const void *word, uint32_t expected, uint64_t nanoseconds, uint32_t groups)
{
    // With groups, the limit is a time of the monotonic clock.
    struct timespec limit;
    clock_gettime(CLOCK_MONOTONIC, &limit);
    uint64_t end = (uint64_t)limit.tv_nsec + nanoseconds % 1000000000u;
    limit.tv_sec += (time_t)(nanoseconds / 1000000000u + end / 1000000000u);
    limit.tv_nsec = (long)(end % 1000000000u);
    return syscall(SYS_futex, word, FUTEX_WAIT_BITSET, expected, &limit, 0, groups) == 0 ? 0 : errno;
}

int cplatform_futex_wake(const void *word, int count, uint32_t groups)
{
    long woken = syscall(SYS_futex, word, FUTEX_WAKE_BITSET, count, 0, 0, groups);
    return woken < 0 ? -errno : (int)woken;
}
