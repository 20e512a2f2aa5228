// One JSON text as a flat list of values: the smallest face of simdjson that C can speak.
//
// Values stand in preorder: an object or array is followed by its children, and `next` is the index of the value after
// the whole subtree. simdjson's first stage finds the tokens and checks UTF-8 and control characters; grammar, numbers,
// escapes, duplicate keys, depth and count are checked here, so a list that was handed out is a valid text.
//
// Its own second stages are not used: DOM refuses numbers beyond 64 bits, On-Demand passes over what is not asked for,
// and both (3.0) turn a lone surrogate into broken UTF-8.
// Nothing here throws; a parser keeps its buffers from text to text.
#ifndef USUAL_CSIMDJSON_H
#define USUAL_CSIMDJSON_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

typedef enum csj_kind {
    CSJ_NULL = 0,
    CSJ_FALSE = 1,
    CSJ_TRUE = 2,
    /// A number without fraction and exponent.
    CSJ_INTEGER = 3,
    /// A number with either.
    CSJ_DECIMAL = 4,
    CSJ_STRING = 5,
    CSJ_ARRAY = 6,
    CSJ_OBJECT = 7
} csj_kind;

typedef enum csj_status {
    CSJ_OK = 0,
    CSJ_EMPTY,
    CSJ_UNEXPECTED,
    CSJ_INCOMPLETE,
    CSJ_TRAILING,
    CSJ_BAD_NUMBER,
    CSJ_BAD_ESCAPE,
    CSJ_LONE_SURROGATE,
    CSJ_UNCLOSED_STRING,
    CSJ_CONTROL_CHARACTER,
    CSJ_BAD_UTF8,
    CSJ_DUPLICATE_KEY,
    CSJ_TOO_DEEP,
    CSJ_TOO_MANY,
    CSJ_TOO_LONG,
    CSJ_NO_MEMORY
} csj_status;

typedef struct csj_value {
    csj_kind kind;
    /// Children of an array or object.
    uint32_t count;
    /// Index of the value after this one and all it holds.
    uint32_t next;
    /// Where the value's own text begins and ends (past its last byte), in the bytes that were parsed.
    uint32_t start, end;
    uint32_t key_count, text_count;
    /// The unescaped key, for children of an object, and the unescaped string.
    const uint8_t *_Nullable key;
    const uint8_t *_Nullable text;
} csj_value;

typedef struct csj_parser csj_parser;

/// NULL only when memory ran out.
csj_parser *_Nullable csj_make(void);
void csj_free(csj_parser *_Nullable parser);

/// Parses `count` bytes, which are copied; what was parsed before is gone.
csj_status csj_parse(csj_parser *_Nonnull parser, const uint8_t *_Nullable bytes, size_t count, size_t maximum_depth,
                     size_t maximum_values);
/// The byte that the last status is about.
size_t csj_offset(const csj_parser *_Nonnull parser);
/// The key that came twice, after CSJ_DUPLICATE_KEY.
const uint8_t *_Nullable csj_repeated_key(const csj_parser *_Nonnull parser, ptrdiff_t *_Nonnull count);
/// The values of the last text, and its bytes; valid until the next.
const csj_value *_Nullable csj_values(const csj_parser *_Nonnull parser);
size_t csj_value_count(const csj_parser *_Nonnull parser);
const uint8_t *_Nullable csj_bytes(const csj_parser *_Nonnull parser);

/// The nearest double to a number's text; false when it is beyond the finite ones.
bool csj_double(const uint8_t *_Nonnull text, size_t count, double *_Nonnull result);
/// The name of the instruction set that simdjson chose for this machine.
const char *_Nonnull csj_implementation(void);

#ifdef __cplusplus
}
#endif
#endif
