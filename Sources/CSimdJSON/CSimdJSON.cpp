#include "CSimdJSON.h"

#define SIMDJSON_EXCEPTIONS 0
#include <simdjson.h>

#include "Diagnosis.hpp"
#include "Scalars.hpp"

#include <algorithm>
#include <charconv>
#include <cstdlib>
#include <cstring>
#include <memory>
#include <new>
#include <string>
#include <vector>

using namespace simdjson;

namespace {

bool is_space(uint8_t byte) { return byte == ' ' || byte == '\t' || byte == '\n' || byte == '\r'; }

struct Buffer {
    uint8_t *bytes = nullptr;
    size_t capacity = 0;

    ~Buffer() { std::free(bytes); }
    bool reserve(size_t wanted) {
        if (wanted <= capacity) return true;
        size_t doubled = std::max(wanted, capacity * 2);
        auto *larger = static_cast<uint8_t *>(std::realloc(bytes, doubled));
        if (!larger) return false;
        bytes = larger;
        capacity = doubled;
        return true;
    }
};

} // namespace

struct csj_parser {
    std::unique_ptr<internal::dom_parser_implementation> engine;
    /// The text with the padding that simdjson reads past it, and the strings that had escapes.
    Buffer input, unescaped;
    size_t count = 0, unescaped_count = 0;
    size_t maximum_depth = 0, maximum_values = 0;
    std::vector<csj_value> values;
    std::vector<uint32_t> keys;
    csj_status status = CSJ_OK;
    size_t offset = 0;
    /// The key that came twice, within one of the buffers above.
    const uint8_t *repeated = nullptr;
    size_t repeated_count = 0;

    bool fail(csj_status reason, size_t place) {
        status = reason;
        offset = place;
        return false;
    }
};

namespace {

/// Reads the tokens that simdjson found, in their order: brackets, colons, commas, and where each scalar begins.
class Walk {
public:
    explicit Walk(csj_parser &parser)
        : parser(parser), bytes(parser.input.bytes), tokens(parser.engine->structural_indexes.get()),
          token_count(parser.engine->n_structural_indexes) {}

    bool run() {
        if (!value(0, nullptr, 0)) return false;
        return next == token_count ? true : parser.fail(CSJ_TRAILING, place());
    }

private:
    /// Offset of the next token; the text's end when there is none.
    size_t place() const { return next < token_count ? tokens[next] : parser.count; }
    /// First byte of the next token; 0, which no text may hold outside a string, when there is none.
    uint8_t peek() const { return next < token_count ? bytes[tokens[next]] : 0; }

    bool unexpected() { return parser.fail(next < token_count ? CSJ_UNEXPECTED : CSJ_INCOMPLETE, place()); }

    bool value(size_t depth, const uint8_t *key, size_t key_count) {
        if (next == token_count) return unexpected();
        size_t index = parser.values.size();
        if (index >= parser.maximum_values) return parser.fail(CSJ_TOO_MANY, place());
        csj_value value = {};
        value.start = uint32_t(place());
        value.next = uint32_t(index + 1);
        value.key = key;
        value.key_count = uint32_t(key_count);
        parser.values.push_back(value);
        uint8_t first = peek();
        if (first != '{' && first != '[') return scalar(index);
        if (depth >= parser.maximum_depth) return parser.fail(CSJ_TOO_DEEP, place());
        return first == '{' ? object(index, depth + 1) : array(index, depth + 1);
    }

    bool object(size_t index, size_t depth) {
        uint32_t count = 0;
        next++;
        if (peek() == '}') return close(index, CSJ_OBJECT, count);
        while (true) {
            if (peek() != '"') return unexpected();
            const uint8_t *key = bytes + place() + 1;
            size_t key_count = 0;
            if (!text(key, key_count)) return false;
            if (peek() != ':') return unexpected();
            next++;
            if (!value(depth, key, key_count)) return false;
            count++;
            if (peek() == '}') return close(index, CSJ_OBJECT, count) && unique(index);
            if (peek() != ',') return unexpected();
            next++;
        }
    }

    bool array(size_t index, size_t depth) {
        uint32_t count = 0;
        next++;
        if (peek() == ']') return close(index, CSJ_ARRAY, count);
        while (true) {
            if (!value(depth, nullptr, 0)) return false;
            count++;
            if (peek() == ']') return close(index, CSJ_ARRAY, count);
            if (peek() != ',') return unexpected();
            next++;
        }
    }

    bool close(size_t index, csj_kind kind, uint32_t count) {
        csj_value &value = parser.values[index];
        value.kind = kind;
        value.count = count;
        value.end = uint32_t(place() + 1);
        value.next = uint32_t(parser.values.size());
        next++;
        return true;
    }

    /// The end of the scalar that begins at the next token: the last byte before the token after it that is no space.
    size_t scalar_end() const {
        size_t end = next + 1 < token_count ? tokens[next + 1] : parser.count;
        while (end > place() + 1 && is_space(bytes[end - 1])) end--;
        return end;
    }

    bool scalar(size_t index) {
        csj_value &value = parser.values[index];
        value.end = uint32_t(scalar_end());
        switch (bytes[value.start]) {
        case '"': {
            value.kind = CSJ_STRING;
            size_t count = 0;
            if (!text(value.text, count)) return false;
            value.text_count = uint32_t(count);
            return true;
        }
        case 't': return literal("true", CSJ_TRUE, value);
        case 'f': return literal("false", CSJ_FALSE, value);
        case 'n': return literal("null", CSJ_NULL, value);
        case '-': case '0': case '1': case '2': case '3': case '4': case '5': case '6': case '7': case '8': case '9':
            return number(value);
        default: return unexpected();
        }
    }

    bool literal(const char *wanted, csj_kind kind, csj_value &value) {
        size_t count = std::strlen(wanted);
        if (value.end - value.start != count || std::memcmp(bytes + value.start, wanted, count) != 0)
            return unexpected();
        value.kind = kind;
        next++;
        return true;
    }

    bool number(csj_value &value) {
        bool is_integer = false;
        size_t wrong = 0;
        if (!read_number(bytes + value.start, value.end - value.start, is_integer, wrong))
            return parser.fail(CSJ_BAD_NUMBER, value.start + wrong);
        value.kind = is_integer ? CSJ_INTEGER : CSJ_DECIMAL;
        next++;
        return true;
    }

    /// Reads the string at the next token: the text between its quotes, or what that stands for where it has escapes.
    bool text(const uint8_t *&start, size_t &count) {
        size_t end = scalar_end();
        if (end < place() + 2 || bytes[end - 1] != '"') return parser.fail(CSJ_UNCLOSED_STRING, place());
        start = bytes + place() + 1;
        count = end - place() - 2;
        next++;
        if (!std::memchr(start, '\\', count)) return true;
        uint8_t *out = parser.unescaped.bytes + parser.unescaped_count;
        size_t written = 0, wrong = 0;
        csj_status status = unescape(start, count, out, written, wrong);
        if (status != CSJ_OK) return parser.fail(status, size_t(start - bytes) + wrong);
        parser.unescaped_count += written;
        start = out;
        count = written;
        return true;
    }

    bool same_key(uint32_t left, uint32_t right) const {
        const csj_value &a = parser.values[left], &b = parser.values[right];
        return a.key_count == b.key_count && std::memcmp(a.key, b.key, a.key_count) == 0;
    }

    bool unique(size_t index) {
        std::vector<uint32_t> &keys = parser.keys;
        keys.clear();
        for (uint32_t child = uint32_t(index) + 1; child < parser.values[index].next; child = parser.values[child].next)
            keys.push_back(child);
        if (keys.size() <= 16) {
            for (size_t later = 1; later < keys.size(); later++)
                for (size_t earlier = 0; earlier < later; earlier++)
                    if (same_key(keys[later], keys[earlier])) return duplicate(keys[later]);
            return true;
        }
        std::sort(keys.begin(), keys.end(), [&](uint32_t left, uint32_t right) {
            const csj_value &a = parser.values[left], &b = parser.values[right];
            if (a.key_count != b.key_count) return a.key_count < b.key_count;
            int order = std::memcmp(a.key, b.key, a.key_count);
            return order != 0 ? order < 0 : left < right;
        });
        for (size_t place = 1; place < keys.size(); place++)
            if (same_key(keys[place], keys[place - 1])) return duplicate(keys[place]);
        return true;
    }

    /// The complaint points at the value under the key that came again.
    bool duplicate(uint32_t child) {
        parser.repeated = parser.values[child].key;
        parser.repeated_count = parser.values[child].key_count;
        return parser.fail(CSJ_DUPLICATE_KEY, parser.values[child].start);
    }

    csj_parser &parser;
    const uint8_t *bytes;
    const uint32_t *tokens;
    size_t token_count;
    size_t next = 0;
};

bool refuse(csj_parser &parser, error_code error) {
    const uint8_t *bytes = parser.input.bytes;
    switch (error) {
    case EMPTY: return parser.fail(CSJ_EMPTY, 0);
    case UTF8_ERROR: return parser.fail(CSJ_BAD_UTF8, first_bad_utf8(bytes, parser.count));
    case UNESCAPED_CHARS: return parser.fail(CSJ_CONTROL_CHARACTER, first_control_in_string(bytes, parser.count));
    case UNCLOSED_STRING: return parser.fail(CSJ_UNCLOSED_STRING, unclosed_quote(bytes, parser.count));
    case MEMALLOC: return parser.fail(CSJ_NO_MEMORY, 0);
    case CAPACITY: return parser.fail(CSJ_TOO_LONG, 0);
    default: return parser.fail(CSJ_UNEXPECTED, 0);
    }
}

/// Makes room for a text; growing by doubling keeps a file of ever longer lines from allocating for each.
bool reserve(csj_parser &parser, size_t count) {
    if (!parser.input.reserve(count + SIMDJSON_PADDING) || !parser.unescaped.reserve(count + 1)) return false;
    if (parser.engine && parser.engine->capacity() >= count) return true;
    constexpr size_t longest = SIMDJSON_MAXSIZE_BYTES - SIMDJSON_PADDING;
    size_t capacity = std::min(longest, std::max<size_t>(4096, count * 2));
    if (parser.engine) return parser.engine->allocate(capacity, parser.maximum_depth) == SUCCESS;
    return get_active_implementation()->create_dom_parser_implementation(capacity, parser.maximum_depth,
                                                                         parser.engine) == SUCCESS;
}

bool parse(csj_parser &parser, const uint8_t *bytes, size_t count) {
    constexpr size_t longest = SIMDJSON_MAXSIZE_BYTES - SIMDJSON_PADDING;
    if (count > longest) return parser.fail(CSJ_TOO_LONG, longest);
    if (!reserve(parser, count)) return parser.fail(CSJ_NO_MEMORY, 0);
    if (count > 0) std::memcpy(parser.input.bytes, bytes, count);
    std::memset(parser.input.bytes + count, 0, SIMDJSON_PADDING);
    parser.count = count;
    if (count == 0) return parser.fail(CSJ_EMPTY, 0);
    error_code error = parser.engine->stage1(parser.input.bytes, count, stage1_mode::regular);
    return error ? refuse(parser, error) : Walk(parser).run();
}

} // namespace

extern "C" {

csj_parser *csj_make(void) {
    try {
        return new csj_parser;
    } catch (...) {
        return nullptr;
    }
}

void csj_free(csj_parser *parser) { delete parser; }

csj_status csj_parse(csj_parser *parser, const uint8_t *bytes, size_t count, size_t maximum_depth,
                     size_t maximum_values) {
    parser->values.clear();
    parser->unescaped_count = 0;
    parser->count = 0;
    parser->status = CSJ_OK;
    parser->offset = 0;
    parser->maximum_depth = maximum_depth;
    parser->maximum_values = maximum_values;
    try {
        parse(*parser, bytes, count);
    } catch (...) {
        parser->fail(CSJ_NO_MEMORY, 0);
    }
    // A text that is wrong somewhere has no values at all.
    if (parser->status != CSJ_OK) parser->values.clear();
    return parser->status;
}

size_t csj_offset(const csj_parser *parser) { return parser->offset; }
const uint8_t *csj_repeated_key(const csj_parser *parser, ptrdiff_t *count) {
    if (parser->status != CSJ_DUPLICATE_KEY) return nullptr;
    *count = ptrdiff_t(parser->repeated_count);
    return parser->repeated;
}
const csj_value *csj_values(const csj_parser *parser) { return parser->values.data(); }
size_t csj_value_count(const csj_parser *parser) { return parser->values.size(); }
const uint8_t *csj_bytes(const csj_parser *parser) { return parser->input.bytes; }

bool csj_double(const uint8_t *text, size_t count, double *result) {
    const char *first = reinterpret_cast<const char *>(text);
    auto [end, error] = std::from_chars(first, first + count, *result);
    return error == std::errc() && end == first + count;
}

const char *csj_implementation(void) {
    // The name lives in simdjson's table of implementations, as long as the program.
    static const std::string name = get_active_implementation()->name();
    return name.c_str();
}
}
