// libstemmer (Snowball) as Debian packages it: libstemmer-dev.
#include <libstemmer.h>
