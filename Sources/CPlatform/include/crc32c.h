// CRC-32C (Castagnoli, polynomial 0x1EDC6F41, reflected), as iSCSI and ext4 use it.
#ifndef CPLATFORM_CRC32C_H
#define CPLATFORM_CRC32C_H

#include <stddef.h>
#include <stdint.h>

/// The checksum of what `crc` is the checksum of, followed by `length` bytes. Begin with 0.
/// Takes the processor's own instruction where it has one.
uint32_t cplatform_crc32c(uint32_t crc, const void *bytes, size_t length);

/// The same without the instruction: for processors that lack it, and to test one against the other.
uint32_t cplatform_crc32c_portable(uint32_t crc, const void *bytes, size_t length);

#endif
