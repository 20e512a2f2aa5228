// A parsed TOML document as one flat list of nodes: the smallest face of toml++ that C can speak.
//
// Nodes stand in preorder: a table or array is followed by its `child_count` children, each with its own. Node 0 is the
// document's table. Children of a table come in the map's order; their lines tell the order of the file.
// Nothing here throws: whatever toml++ or the allocator raises ends as `ctoml_status`.
#ifndef USUAL_CTOMLPLUSPLUS_H
#define USUAL_CTOMLPLUSPLUS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

typedef enum ctoml_kind {
    CTOML_STRING = 0,
    CTOML_INTEGER = 1,
    CTOML_DOUBLE = 2,
    CTOML_BOOL = 3,
    CTOML_DATETIME = 4,
    CTOML_ARRAY = 5,
    CTOML_TABLE = 6
} ctoml_kind;

typedef enum ctoml_status { CTOML_OK = 0, CTOML_MALFORMED = 1, CTOML_TOO_DEEP = 2, CTOML_NO_MEMORY = 3 } ctoml_status;

/// Bytes that live as long as the document.
typedef struct ctoml_text {
    const char *_Nullable bytes;
    size_t count;
} ctoml_text;

typedef struct ctoml_node {
    ctoml_kind kind;
    bool boolean;
    /// Where the value begins; lines and columns count from 1, columns in Unicode scalars; 0 is unknown.
    uint32_t line, column;
    /// Where the key begins, for the children of a table.
    uint32_t key_line, key_column;
    ctoml_text key;
    /// The string, or the date and time in RFC 3339 form.
    ctoml_text text;
    int64_t integer;
    double number;
    size_t child_count;
} ctoml_node;

typedef struct ctoml_document ctoml_document;

/// Parses `count` bytes of UTF-8; the result is never read after `ctoml_free`. NULL only when memory ran out.
ctoml_document *_Nullable ctoml_parse(const char *_Nonnull bytes, size_t count, size_t maximum_depth);
ctoml_status ctoml_result(const ctoml_document *_Nonnull document);
/// What toml++ says is wrong, and where; empty when the status is CTOML_OK.
ctoml_text ctoml_message(const ctoml_document *_Nonnull document);
uint32_t ctoml_message_line(const ctoml_document *_Nonnull document);
uint32_t ctoml_message_column(const ctoml_document *_Nonnull document);
const ctoml_node *_Nullable ctoml_nodes(const ctoml_document *_Nonnull document);
size_t ctoml_node_count(const ctoml_document *_Nonnull document);
void ctoml_free(ctoml_document *_Nullable document);

#ifdef __cplusplus
}
#endif
#endif
