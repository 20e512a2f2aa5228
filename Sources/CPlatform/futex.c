#include "futex.h"

#include <errno.h>
#include <linux/futex.h>
#include <sys/syscall.h>
#include <time.h>
#include <unistd.h>

int cplatform_futex_wait(const void *word, uint32_t expected, uint64_t nanoseconds)
{
    struct timespec limit = {(time_t)(nanoseconds / 1000000000u), (long)(nanoseconds % 1000000000u)};
    return syscall(SYS_futex, word, FUTEX_WAIT, expected, &limit, 0, 0) == 0 ? 0 : errno;
}

int cplatform_futex_wake(const void *word, int count)
{
    long woken = syscall(SYS_futex, word, FUTEX_WAKE, count, 0, 0, 0);
    return woken < 0 ? -errno : (int)woken;
}
