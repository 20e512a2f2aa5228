// What a file system is (statfs(2)); its header does not import.
#ifndef CPLATFORM_FILE_SYSTEM_H
#define CPLATFORM_FILE_SYSTEM_H

#include <stdint.h>

/// The magic number of the file system that holds `path` into `magic`. Returns 0 or an errno.
int cplatform_file_system_magic(const char *path, uint32_t *magic);

/// A path's device and inode, by which a file that was replaced is told from one that was not. The path begins at the open
/// directory, or at the working directory where that is AT_FDCWD. Returns 0 or an errno.
int cplatform_path_identity(int directory, const char *path, uint64_t *device, uint64_t *inode);

/// The number of the device with these two parts (makedev(3), a macro).
uint64_t cplatform_device(uint32_t major, uint32_t minor);

#endif
