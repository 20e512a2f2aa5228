#include "file_system.h"

#include <errno.h>
#include <sys/stat.h>
#include <sys/sysmacros.h>
#include <sys/vfs.h>

int cplatform_file_system_magic(const char *path, uint32_t *magic)
{
    struct statfs status;
    while (statfs(path, &status) != 0)
        if (errno != EINTR)
            return errno;
    *magic = (uint32_t)status.f_type;
    return 0;
}

int cplatform_path_identity(int directory, const char *path, uint64_t *device, uint64_t *inode)
{
    struct stat status;
    if (fstatat(directory, path, &status, 0) != 0)
        return errno;
    *device = (uint64_t)status.st_dev;
    *inode = (uint64_t)status.st_ino;
    return 0;
}

uint64_t cplatform_device(uint32_t major, uint32_t minor)
{
    return (uint64_t)makedev(major, minor);
}
