// What glibc has for starting programs on pseudo-terminals and pipes and Swift's Glibc module leaves out (it is built without
// _GNU_SOURCE). The declarations are those of unistd.h, stdlib.h and spawn.h.
#ifndef USUAL_CVTERM_SPAWN_H
#define USUAL_CVTERM_SPAWN_H

#include <spawn.h>
#include <stddef.h>
#include <sys/eventfd.h>

extern int pipe2(int ends[2], int flags);
extern int posix_openpt(int flags);
extern int grantpt(int descriptor);
extern int unlockpt(int descriptor);
extern int ptsname_r(int descriptor, char *path, size_t size);
extern int posix_spawn_file_actions_addchdir_np(posix_spawn_file_actions_t *actions, const char *path);
extern int posix_spawn_file_actions_addclosefrom_np(posix_spawn_file_actions_t *actions, int from);

enum { CVTermSpawnNewSession = 0x80 };  // POSIX_SPAWN_SETSID

#endif
