#define _GNU_SOURCE
#include "gnu_calls.h"

#include <errno.h>
#include <fcntl.h>
#include <malloc.h>
#include <spawn.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

int cplatform_pseudo_terminal(char *path, size_t capacity) {
    int master = posix_openpt(O_RDWR | O_NOCTTY | O_CLOEXEC);
    if (master < 0) return -errno;
    if (grantpt(master) != 0 || unlockpt(master) != 0 || ptsname_r(master, path, capacity) != 0) {
        int failure = errno;
        close(master);
        return -failure;
    }
    return master;
}

const void *cplatform_find(const void *bytes, size_t count, const void *needle, size_t length) {
    return memmem(bytes, count, needle, length);
}

short cplatform_spawn_session(void) { return POSIX_SPAWN_SETSID; }

void cplatform_trim_heap(void) {
    malloc_trim(0);
}
