// The parts of a JSON text that simdjson hands over unread: numbers and escapes.
#ifndef USUAL_SCALARS_HPP
#define USUAL_SCALARS_HPP

#include "CSimdJSON.h"

/// Checks a number against RFC 8259; says whether it is an integer, or at which byte it goes wrong.
bool read_number(const uint8_t *text, size_t count, bool &is_integer, size_t &wrong);

/// Writes the text between two quotes without its escapes; what is written is never longer than what is read.
/// Surrogates that stand alone are refused: no UTF-8 text can hold them.
csj_status unescape(const uint8_t *text, size_t count, uint8_t *out, size_t &written, size_t &wrong);

#endif
