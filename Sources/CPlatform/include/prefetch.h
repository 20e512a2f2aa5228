// Memory that will soon be read.
#ifndef CPLATFORM_PREFETCH_H
#define CPLATFORM_PREFETCH_H

/// Asks the processor to have what lies at an address near by when it is read. Waits for nothing, and does nothing where the address
/// is nobody's.
static inline void cplatform_prefetch(const void *address) { __builtin_prefetch(address, 0, 3); }

#endif
