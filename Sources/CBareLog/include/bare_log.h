// The log's commit protocol and nothing else: the peer that `usual-bench log` measures the log against. No format, no
// checksum, no recovery, no decision: what is left is what the protocol itself costs.
#ifndef CBARELOG_H
#define CBARELOG_H

#include <stddef.h>
#include <stdint.h>

/// An open bare log.
struct cbarelog {
    /// The file of records, zeros ahead; its lock is the append lock.
    int data;
    /// The file behind the page.
    int control;
    /// The shared page.
    void *page;
    /// Where what this opening has read and written ends.
    uint64_t seen;
};

/// Makes a bare log of `capacity` bytes in the directory at `path`, which is there, filled with zeros and synced.
/// Returns 0 or an errno.
int cbarelog_make(const char *path, uint64_t capacity);

/// Opens it. Returns 0 or an errno.
int cbarelog_open(struct cbarelog *log, const char *path);

/// Appends bytes and returns when they are on the disk. Returns 0 or an errno.
int cbarelog_commit(struct cbarelog *log, const void *bytes, size_t count);

/// The bytes that are known to be on the disk.
uint64_t cbarelog_durable(const struct cbarelog *log);

/// Closes it.
void cbarelog_close(struct cbarelog *log);

#endif
