// Calls that hide behind _GNU_SOURCE, which Swift does not define, or in headers that do not import: pseudo-terminals (pts(4)),
// memmem(3), POSIX_SPAWN_SETSID, malloc_trim(3).
#ifndef CPLATFORM_GNU_CALLS_H
#define CPLATFORM_GNU_CALLS_H

#include <stddef.h>

/// A new master, closed on exec, with its slave's path in `path`; or a negative errno.
int cplatform_pseudo_terminal(char *path, size_t capacity);

/// Where `needle` first stands in `bytes`, or NULL (memmem(3)).
const void *cplatform_find(const void *bytes, size_t count, const void *needle, size_t length);

/// The flag of posix_spawn(3) that gives a child a session of its own.
short cplatform_spawn_session(void);

/// Gives the memory that was freed back to the system (malloc_trim(3)). Takes time with what there is of it.
void cplatform_trim_heap(void);

#endif
