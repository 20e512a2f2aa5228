#define _GNU_SOURCE
#define NCURSES_WIDECHAR 1
#include <curses.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <term.h>

// term.h makes these words macros.
#undef columns
#undef lines

#include "CNcurses.h"

// ncurses keeps what it goes by to itself (what term.h shows is a copy, to be read), so a description that is to say something
// else is given to it whole, compiled, as term(5) has it: a header, names, flags, numbers, where the strings begin, the strings;
// and then the same of what is no part of the standard.

enum {
    // The format whose numbers have 32 bits.
    magic = 01036,
    // Where a string begins is told in 15 bits; the longest that is installed takes a quarter of this.
    most_bytes = 16384,
    nowhere = -1,
};

typedef struct {
    uint8_t bytes[most_bytes];
    int count;
    // More was put in than it holds.
    bool is_over;
} block;

static void put_byte(block *into, int byte) {
    if (into->count < most_bytes) {
        into->bytes[into->count++] = (uint8_t)byte;
    } else {
        into->is_over = true;
    }
}

static void put_short(block *into, int number) {
    put_byte(into, number & 0xFF);
    put_byte(into, number >> 8 & 0xFF);
}

static void put_long(block *into, int number) {
    put_short(into, number & 0xFFFF);
    put_short(into, number >> 16 & 0xFFFF);
}

// Puts a string in with the zero at its end; where it begins.
static int put_string(block *into, const char *string) {
    int start = into->count;
    size_t count = strlen(string) + 1;
    for (size_t index = 0; index < count; index++) put_byte(into, string[index]);
    return start;
}

static void put_block(block *into, const block *other) {
    for (int index = 0; index < other->count; index++) put_byte(into, other->bytes[index]);
    if (other->is_over) into->is_over = true;
}

// Numbers begin at even places.
static void make_even(block *into) {
    if (into->count % 2 != 0) put_byte(into, 0);
}

// Ways to move that are said by row and column instead: ncurses tries all that there are before each of a frame's hundred
// movements, which is a quarter of its time. AttributeThrift says them by the column alone where it can.
static const char *const movements[] = {"hpa", "vpa", "cuf", "cub", "cuu", "cud"};

// Ways to move whole rows, left to who draws (NcursesScreen+Moving), who knows what moved: ncurses looks for it in every frame, goes
// by what it remembers of the rows, and knows nothing of margins at the sides.
static const char *const row_movements[] = {"csr", "ri", "rin", "indn", "il", "il1", "dl", "dl1"};

// What says all attributes at once, from nine parameters, and what defines a pair of colours.
static const char *const attributes_at_once[] = {"sgr"}, *const pair_definition[] = {"initp"};

// What a pair of colours is called between ncurses and AttributeThrift, which knows what the terminal calls it: working out the
// terminal's own two sequences at each of a frame's hundred looks is a third of ncurses's time.
static const char pair_by_number[] = "\033[=%p1%dm";

// What a description says otherwise than the installed one.
typedef struct {
    // ansi, which waits for the next character at the margin.
    bool waits_at_margin;
    // Rows end at the margin: whoever draws has turned wrapping off.
    bool stops_at_margin;
    // Movements come by row and column alone.
    bool moves_briefly;
    // Whole rows stay where they are.
    bool moves_no_rows;
    // Pairs of colours come by their number.
    bool numbers_pairs;
    // Attributes come one by one.
    bool attributes_singly;
} changes;

static bool is_among(const char *const names[], size_t count, const char *name) {
    for (size_t place = 0; place < count; place++) {
        if (strcmp(name, names[place]) == 0) return true;
    }
    return false;
}

#define IS_AMONG(names, name) is_among(names, sizeof names / sizeof *names, name)

static bool is_left_out(const char *name, changes changes) {
    return (changes.moves_briefly && IS_AMONG(movements, name)) ||
        (changes.moves_no_rows && IS_AMONG(row_movements, name)) ||
        (changes.attributes_singly && IS_AMONG(attributes_at_once, name)) ||
        (changes.numbers_pairs && IS_AMONG(pair_definition, name));
}

// Whether a description has a string: it may say nothing of it, or that there is none.
static bool is_there(const char *string) { return string != NULL && string != (const char *)-1; }

// Whether a name is one of those that a description has, which stand with bars between them.
static bool has_name(const char *names, const char *name) {
    size_t length = strlen(name);
    for (const char *next = names; next != NULL; next = strchr(next, '|')) {
        if (*next == '|') next++;
        if (strncmp(next, name, length) == 0 && (next[length] == '|' || next[length] == 0)) return true;
    }
    return false;
}

static void put_standard(block *into, const char *name, const TERMTYPE *type, changes changes) {
    block names = {0}, strings = {0}, starts = {0};
    // A file may lie under a name that is none of its own (rxvt); what TERMINFO holds is taken for a terminal it names alone.
    if (!has_name(type->term_names, name)) {
        put_string(&names, name);
        names.bytes[names.count - 1] = '|';
    }
    put_string(&names, type->term_names);
    for (int index = 0; index < STRCOUNT; index++) {
        const char *capability = strnames[index], *string = type->Strings[index];
        if (changes.numbers_pairs && strcmp(capability, "scp") == 0) string = pair_by_number;
        bool is_said = is_there(string) && !is_left_out(capability, changes);
        put_short(&starts, is_said ? put_string(&strings, string) : nowhere);
    }
    put_short(into, magic);
    put_short(into, names.count);
    put_short(into, BOOLCOUNT);
    put_short(into, NUMCOUNT);
    put_short(into, STRCOUNT);
    put_short(into, strings.count);
    put_block(into, &names);
    for (int index = 0; index < BOOLCOUNT; index++) {
        bool is_set = type->Booleans[index] == 1 || (changes.waits_at_margin && strcmp(boolnames[index], "xenl") == 0);
        if (changes.stops_at_margin && strcmp(boolnames[index], "am") == 0) is_set = false;
        put_byte(into, is_set ? 1 : 0);
    }
    make_even(into);
    for (int index = 0; index < NUMCOUNT; index++) {
        // What term.h shows of a number has 16 bits.
        int number = tigetnum(numnames[index]);
        // Those that setupterm has put in are the terminal's size of now.
        bool is_size = strcmp(numnames[index], "cols") == 0 || strcmp(numnames[index], "lines") == 0;
        put_long(into, number < 0 || is_size ? nowhere : number);
    }
    put_block(into, &starts);
    put_block(into, &strings);
    make_even(into);
}

// What is no part of the standard: some of it ncurses goes by, such as how the terminal's own colours come back (AX).
static void put_extended(block *into, const TERMTYPE *type) {
    block strings = {0}, names = {0}, string_starts = {0}, name_starts = {0};
    int flags = type->ext_Booleans, numbers = type->ext_Numbers, count = type->ext_Strings;
    int all = flags + numbers + count;
    if (all == 0) return;
    int said_strings = 0;
    for (int index = 0; index < count; index++) {
        const char *string = type->Strings[STRCOUNT + index];
        if (is_there(string)) said_strings++;
        put_short(&string_starts, is_there(string) ? put_string(&strings, string) : nowhere);
    }
    // Names are counted from the end of the strings, which a reader finds by their lengths: no two share their bytes.
    for (int index = 0; index < all; index++) put_short(&name_starts, put_string(&names, type->ext_Names[index]));
    put_short(into, flags);
    put_short(into, numbers);
    put_short(into, count);
    put_short(into, said_strings + all);
    put_short(into, strings.count + names.count);
    for (int index = 0; index < flags; index++) put_byte(into, type->Booleans[BOOLCOUNT + index] == 1 ? 1 : 0);
    make_even(into);
    for (int index = 0; index < numbers; index++) {
        int number = tigetnum(type->ext_Names[flags + index]);
        put_long(into, number < 0 ? nowhere : number);
    }
    put_block(into, &string_starts);
    put_block(into, &name_starts);
    put_block(into, &strings);
    put_block(into, &names);
}

// The bytes as TERMINFO takes them.
static char *in_hex(const block *description) {
    static const char digits[] = "0123456789ABCDEF", prefix[] = "hex:";
    if (description->is_over) return NULL;
    char *text = malloc(sizeof prefix + 2 * (size_t)description->count);
    if (text == NULL) return NULL;
    char *next = stpcpy(text, prefix);
    for (int index = 0; index < description->count; index++) {
        *next++ = digits[description->bytes[index] >> 4];
        *next++ = digits[description->bytes[index] & 0xF];
    }
    *next = 0;
    return text;
}

// Has another description in force for a moment; what setupterm says of it, 1 where it is there.
static int look_at(const char *name, int output, TERMINAL **before) {
    int result = -1;
    *before = cur_term;
    return setupterm(name, output, &result) == OK ? 1 : result > 0 ? 0 : result;
}

static void look_back(TERMINAL *before) {
    TERMINAL *probed = cur_term;
    set_curterm(before);
    if (probed != before) del_curterm(probed);
}

int terminal_entry(const char *name, int output) {
    TERMINAL *before;
    int result = look_at(name, output, &before);
    if (result != 1) return result;
    bool moves = is_there(tigetstr("cup"));
    look_back(before);
    return moves ? 1 : 0;
}

// Whether a string can be worked out from numbers alone: of what it takes for a text, tiparm would read a number as an address.
static bool takes_numbers(const char *string) {
    for (const char *next = strchr(string, '%'); next != NULL; next = strchr(next, '%')) {
        next++;
        if (*next == '\'' && next[1] != 0) {
            next += 2;
            continue;
        }
        next += strspn(next, ":#+-. 0123456789");
        if (*next == 's' || *next == 'l') return false;
        if (*next != 0) next++;
    }
    return true;
}

// Whether ncurses reverses letters in colours by saying the two the other way round: where colours exclude reversing.
static bool swaps_colours(void) {
    enum { reversing = 4 };
    int excluded = tigetnum("ncv");
    return excluded > 0 && (excluded & reversing) != 0;
}

// Whether pairs may come by their number: not where colours are swapped, for a number is not. Padding is not the filter's to keep.
static bool can_number_pairs(void) {
    const char *const parts[] = {tigetstr("setaf"), tigetstr("setab")};
    for (int part = 0; part < 2; part++) {
        if (!is_there(parts[part]) || strstr(parts[part], "$<") != NULL || !takes_numbers(parts[part])) return false;
    }
    return !swaps_colours();
}

// Whether rows between two are moved up and down alone by the usual words.
static bool can_move_rows(void) {
    static const struct {
        const char *name, *usual;
    } needed[] = {{"csr", "\033[%i%p1%d;%p2%dr"}, {"ind", "\n"}, {"ri", "\033M"}, {"cup", "\033[%i%p1%d;%p2%dH"}};
    for (size_t place = 0; place < sizeof needed / sizeof *needed; place++) {
        const char *own = tigetstr(needed[place].name);
        size_t length = strlen(needed[place].usual);
        if (!is_there(own) || strncmp(own, needed[place].usual, length) != 0) return false;
        // What is to be waited for on a slow line stands behind it.
        if (own[length] != 0 && own[length] != '$') return false;
    }
    return true;
}

// Whether a string is not there, or is one of two.
static bool is_absent_or(const char *name, const char *one, const char *other) {
    const char *string = tigetstr(name);
    return !is_there(string) || strcmp(string, one) == 0 || strcmp(string, other) == 0;
}

// Whether attributes may come one by one. What ends underlining, slanting or colours must end nothing else, or be what ends all, which
// ncurses knows by that; and of the attributes that we use (attributes_of) none can be said by `sgr` alone, which has no slant.
static bool can_say_attributes_singly(void) {
    // Where among the nine parameters of `sgr`, counted from 0, one stands, and what says it by itself.
    static const struct {
        int parameter;
        const char *name;
    } used[] = {{1, "smul"}, {2, "rev"}, {4, "dim"}, {5, "bold"}};
    const char *at_once = tigetstr("sgr"), *end = tigetstr("sgr0");
    if (!is_there(at_once) || !is_there(end) || !takes_numbers(at_once) || swaps_colours()) return false;
    bool ends_singly = is_absent_or("rmul", "\033[24m", end) && is_absent_or("ritm", "\033[23m", end);
    if (!ends_singly || !is_absent_or("op", "\033[39;49m", "\033[39m\033[49m")) return false;
    const char *said = tiparm(at_once, 0, 0, 0, 0, 0, 0, 0, 0, 0);
    char *plain = said == NULL ? NULL : strdup(said);
    bool can = plain != NULL;
    for (size_t place = 0; can && place < sizeof used / sizeof *used; place++) {
        int on[9] = {0};
        on[used[place].parameter] = 1;
        said = tiparm(at_once, on[0], on[1], on[2], on[3], on[4], on[5], on[6], on[7], on[8]);
        can = is_there(tigetstr(used[place].name)) || (said != NULL && strcmp(said, plain) == 0);
    }
    free(plain);
    return can;
}

static bool leaves_rows;

bool terminal_leaves_rows(void) { return leaves_rows; }

char *terminal_description(const char *name, int output, bool is_filtered) {
    // The installed description of ansi knows terminals that wrap as soon as the last column is written. Those of today wait for the
    // next character, and whoever shows one under this name would find every row that is full one line too high.
    changes changes = {.waits_at_margin = strcmp(name, "ansi") == 0, .stops_at_margin = is_filtered, .moves_briefly = is_filtered};
    TERMINAL *before;
    if ((!changes.waits_at_margin && !is_filtered) || look_at(name, output, &before) != 1) return NULL;
    changes.moves_no_rows = is_filtered && can_move_rows();
    changes.numbers_pairs = is_filtered && can_number_pairs();
    changes.attributes_singly = is_filtered && can_say_attributes_singly();
    block description = {0};
    put_standard(&description, name, (const TERMTYPE *)cur_term, changes);
    put_extended(&description, (const TERMTYPE *)cur_term);
    look_back(before);
    leaves_rows = changes.moves_no_rows;
    return in_hex(&description);
}
