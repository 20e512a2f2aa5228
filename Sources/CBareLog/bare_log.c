#include "bare_log.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/file.h>
#include <sys/mman.h>
#include <time.h>
#include <unistd.h>

#include "futex.h"
#include "shared_word.h"

// The page, as docs/event-log.md tells of the log's own: a futex word for the durable tail, one for the append lock with
// a count of who waits for it, how many sleep on the first word, and both tails, in bytes.
enum { PAGE = 4096, FUTEX = 0, LOCK_WORD = 4, LOCK_WAITERS = 8, SYNC_TURN = 12, SLEEPERS = 16, PUBLISHED = 64, DURABLE = 128 };

static const uint64_t patience_ns = 20000000;

static char *word(const struct cbarelog *log, int offset) { return (char *)log->page + offset; }

static int fill(const char *path, const char *name, uint64_t length)
{
    char file[4096];
    snprintf(file, sizeof file, "%s/%s", path, name);
    int descriptor = open(file, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
    if (descriptor < 0)
        return errno;
    // As the log fills its segments.
    size_t chunk = 64 << 10;
    char *zeros = calloc(1, chunk);
    int failure = zeros ? 0 : ENOMEM;
    for (uint64_t done = 0; !failure && done < length; done += chunk) {
        size_t count = length - done < chunk ? (size_t)(length - done) : chunk;
        if (pwrite(descriptor, zeros, count, (off_t)done) != (ssize_t)count)
            failure = errno ? errno : EIO;
    }
    if (!failure && fsync(descriptor) != 0)
        failure = errno;
    free(zeros);
    close(descriptor);
    return failure;
}

int cbarelog_make(const char *path, uint64_t capacity)
{
    int failure = fill(path, "data", capacity);
    return failure ? failure : fill(path, "control", PAGE);
}

static int open_file(const char *path, const char *name)
{
    char file[4096];
    snprintf(file, sizeof file, "%s/%s", path, name);
    return open(file, O_RDWR | O_CLOEXEC);
}

int cbarelog_open(struct cbarelog *log, const char *path)
{
    log->data = open_file(path, "data");
    if (log->data < 0)
        return errno;
    log->control = open_file(path, "control");
    if (log->control < 0) {
        int failure = errno;
        close(log->data);
        return failure;
    }
    log->seen = 0;
    log->page = mmap(NULL, PAGE, PROT_READ | PROT_WRITE, MAP_SHARED, log->control, 0);
    if (log->page == MAP_FAILED) {
        int failure = errno;
        close(log->control);
        close(log->data);
        return failure;
    }
    log->seen = cplatform_load_64(word(log, PUBLISHED));
    return 0;
}

static uint64_t now_ns(void)
{
    struct timespec time;
    clock_gettime(CLOCK_MONOTONIC, &time);
    return (uint64_t)time.tv_sec * 1000000000u + (uint64_t)time.tv_nsec;
}

static void take_append_lock(struct cbarelog *log)
{
    while (flock(log->data, LOCK_EX | LOCK_NB) != 0) {
        cplatform_add_32(word(log, LOCK_WAITERS), 1);
        uint32_t seen = cplatform_load_32(word(log, LOCK_WORD));
        int taken = flock(log->data, LOCK_EX | LOCK_NB) == 0;
        if (!taken)
            cplatform_futex_wait(word(log, LOCK_WORD), seen, patience_ns, CPLATFORM_FUTEX_ALL);
        cplatform_add_32(word(log, LOCK_WAITERS), (uint32_t)-1);
        if (taken)
            return;
    }
}

static void give_append_lock(struct cbarelog *log)
{
    flock(log->data, LOCK_UN);
    if (cplatform_load_32(word(log, LOCK_WAITERS)) == 0)
        return;
    cplatform_add_32(word(log, LOCK_WORD), 1);
    cplatform_futex_wake(word(log, LOCK_WORD), 1, CPLATFORM_FUTEX_ALL);
}

// Reads what others have written since: a decision rests on it.
static int catch_up(struct cbarelog *log, uint64_t tail)
{
    char bytes[64 << 10];
    uint64_t from = log->seen;
    if (tail == from)
        return 0;
    if (tail - from > sizeof bytes)
        from = tail - sizeof bytes;
    ssize_t count = pread(log->data, bytes, (size_t)(tail - from), (off_t)from);
    if (count < (ssize_t)(tail - from))
        return count < 0 ? errno : EIO;
    return 0;
}

static int synchronize(struct cbarelog *log)
{
    // The tail first: what is published later may be behind what the sync covers.
    uint64_t published = cplatform_load_64(word(log, PUBLISHED));
    if (cplatform_load_64(word(log, DURABLE)) >= published)
        return 0;
    if (fdatasync(log->data) != 0)
        return errno;
    cplatform_raise_64(word(log, DURABLE), published);
    return 0;
}

static void announce(struct cbarelog *log)
{
    cplatform_add_32(word(log, FUTEX), 1);
    if (cplatform_load_32(word(log, SLEEPERS)) == 0)
        return;
    cplatform_futex_wake(word(log, FUTEX), 0x7FFFFFFF, CPLATFORM_FUTEX_ALL);
}

int cbarelog_commit(struct cbarelog *log, const void *bytes, size_t count)
{
    take_append_lock(log);
    uint64_t tail = cplatform_load_64(word(log, PUBLISHED));
    int caught_up = catch_up(log, tail);
    if (caught_up != 0) {
        give_append_lock(log);
        return caught_up;
    }
    ssize_t written = pwrite(log->data, bytes, count, (off_t)tail);
    int failure = written == (ssize_t)count ? 0 : written < 0 ? errno : ENOSPC;
    tail += count;
    if (!failure) {
        cplatform_store_64(word(log, PUBLISHED), tail);
        log->seen = tail;
    }
    give_append_lock(log);

    uint64_t start = now_ns();
    while (!failure) {
        uint32_t seen = cplatform_load_32(word(log, FUTEX));
        if (cplatform_load_64(word(log, DURABLE)) >= tail)
            break;
        uint64_t spent = now_ns() - start;
        int leads = cplatform_swap_32(word(log, SYNC_TURN), 0, 1);
        if (leads || spent >= patience_ns) {
            failure = synchronize(log);
            if (leads)
                cplatform_swap_32(word(log, SYNC_TURN), 1, 0);
            announce(log);
        } else {
            cplatform_add_32(word(log, SLEEPERS), 1);
            cplatform_futex_wait(word(log, FUTEX), seen, patience_ns - spent, CPLATFORM_FUTEX_ALL);
            cplatform_add_32(word(log, SLEEPERS), (uint32_t)-1);
        }
    }
    return failure;
}

uint64_t cbarelog_durable(const struct cbarelog *log) { return cplatform_load_64(word(log, DURABLE)); }

void cbarelog_close(struct cbarelog *log)
{
    munmap(log->page, PAGE);
    close(log->control);
    close(log->data);
}
