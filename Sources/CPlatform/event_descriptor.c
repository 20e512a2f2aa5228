#include "event_descriptor.h"

#include <errno.h>
#include <stdint.h>
#include <sys/eventfd.h>
#include <unistd.h>

int cplatform_event_descriptor(void)
{
    int descriptor = eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK);
    return descriptor < 0 ? -errno : descriptor;
}

void cplatform_event_raise(int descriptor)
{
    uint64_t one = 1;
    // Full means readable, which is all that is asked for.
    while (write(descriptor, &one, sizeof one) < 0 && errno == EINTR)
        ;
}

void cplatform_event_drain(int descriptor)
{
    uint64_t count;
    while (read(descriptor, &count, sizeof count) < 0 && errno == EINTR)
        ;
}
