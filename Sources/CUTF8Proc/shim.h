// utf8proc as Debian packages it: libutf8proc-dev.
#include <utf8proc.h>
