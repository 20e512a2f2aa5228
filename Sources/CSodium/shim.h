// libsodium as Debian packages it: libsodium-dev.
#include <sodium.h>
