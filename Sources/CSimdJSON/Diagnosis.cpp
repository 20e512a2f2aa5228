#include "Diagnosis.hpp"

namespace {

bool continues(const uint8_t *bytes, size_t count, size_t place, uint8_t low, uint8_t high) {
    return place < count && bytes[place] >= low && bytes[place] <= high;
}

/// Length of the well-formed sequence at `place`; 0 when there is none.
size_t sequence_length(const uint8_t *bytes, size_t count, size_t place) {
    uint8_t lead = bytes[place];
    if (lead < 0x80) return 1;
    if (lead < 0xC2 || lead > 0xF4) return 0;
    uint8_t low = lead == 0xE0 ? 0xA0 : lead == 0xF0 ? 0x90 : 0x80;
    uint8_t high = lead == 0xED ? 0x9F : lead == 0xF4 ? 0x8F : 0xBF;
    size_t length = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
    if (!continues(bytes, count, place + 1, low, high)) return 0;
    for (size_t more = 2; more < length; more++)
        if (!continues(bytes, count, place + more, 0x80, 0xBF)) return 0;
    return length;
}

struct StringScan {
    size_t control, quote;
};

StringScan scan_strings(const uint8_t *bytes, size_t count) {
    StringScan found = {count, count};
    bool inside = false;
    size_t opened = count;
    for (size_t place = 0; place < count; place++) {
        uint8_t byte = bytes[place];
        if (byte == '"') {
            inside = !inside;
            opened = place;
        } else if (inside && byte == '\\') {
            place++;
            if (place < count && bytes[place] < 0x20 && found.control == count) found.control = place;
        } else if (inside && byte < 0x20 && found.control == count) {
            found.control = place;
        }
    }
    if (inside) found.quote = opened;
    return found;
}

} // namespace

size_t first_bad_utf8(const uint8_t *bytes, size_t count) {
    size_t place = 0;
    while (place < count) {
        size_t length = sequence_length(bytes, count, place);
        if (length == 0) return place;
        place += length;
    }
    return count;
}

size_t first_control_in_string(const uint8_t *bytes, size_t count) { return scan_strings(bytes, count).control; }

size_t unclosed_quote(const uint8_t *bytes, size_t count) { return scan_strings(bytes, count).quote; }
