// Where exactly a text that simdjson refused goes wrong: simdjson says what, not where.
#ifndef USUAL_DIAGNOSIS_HPP
#define USUAL_DIAGNOSIS_HPP

#include <cstddef>
#include <cstdint>

/// Offset of the first byte that is not part of well-formed UTF-8 (Unicode 15, table 3-7); `count` when all is well.
size_t first_bad_utf8(const uint8_t *bytes, size_t count);
/// Offset of the first control character within a string; `count` when there is none.
size_t first_control_in_string(const uint8_t *bytes, size_t count);
/// Offset of the quote that opens the string which never ends; `count` when all strings end.
size_t unclosed_quote(const uint8_t *bytes, size_t count);

#endif
