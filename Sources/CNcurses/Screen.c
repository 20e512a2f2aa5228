#define _GNU_SOURCE
#define NCURSES_WIDECHAR 1
#include <curses.h>
#include <fcntl.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/mman.h>
#include <term.h>
#include <unistd.h>
#include <wchar.h>

// term.h makes these words macros.
#undef columns
#undef lines

#include "CNcurses.h"

static SCREEN *screen;
static FILE *input_file;
static FILE *output_file;
// What ncurses writes while it is caught, and the terminal meanwhile.
static int caught = -1;
static int terminal = -1;
static bool has_painted;

int terminal_entry(const char *name, int output) {
    int result = -1;
    TERMINAL *before = cur_term;
    if (setupterm(name, output, &result) == OK) {
        bool moves = tigetstr("cup") != NULL && tigetstr("cup") != (char *)-1;
        TERMINAL *probed = cur_term;
        set_curterm(before);
        if (probed != before) del_curterm(probed);
        return moves ? 1 : 0;
    }
    return result > 0 ? 0 : result;
}

static FILE *open_copy(int descriptor, const char *mode) {
    int copy = fcntl(descriptor, F_DUPFD_CLOEXEC, 3);
    if (copy < 0) return NULL;
    FILE *file = fdopen(copy, mode);
    if (file == NULL) close(copy);
    return file;
}

static void close_files(void) {
    if (input_file != NULL) fclose(input_file);
    if (output_file != NULL) fclose(output_file);
    input_file = output_file = NULL;
    if (caught >= 0) close(caught);
    if (terminal >= 0) close(terminal);
    caught = terminal = -1;
    has_painted = false;
}

bool terminal_start(const char *name, int input, int output, bool colours) {
    if (screen != NULL) return false;
    input_file = open_copy(input, "r");
    output_file = open_copy(output, "w");
    terminal = fcntl(output, F_DUPFD_CLOEXEC, 3);
    caught = memfd_create("usual-frame", MFD_CLOEXEC);
    if (input_file != NULL && output_file != NULL) screen = newterm(name, output_file, input_file);
    if (screen == NULL) {
        close_files();
        return false;
    }
    // The description of ansi knows terminals that wrap as soon as the last column is written. Those of today wait for the
    // next character, and whoever shows one under this name would find every row that is full one line too high.
    if (strcmp(name, "ansi") == 0) eat_newline_glitch = TRUE;
    raw();
    noecho();
    nonl();
    typeahead(-1);
    idlok(stdscr, TRUE);
    leaveok(stdscr, FALSE);
    if (colours && has_colors()) {
        start_color();
        use_default_colors();
    }
    return true;
}

void terminal_leave(void) { endwin(); }

void terminal_finish(void) {
    if (screen == NULL) return;
    if (!isendwin()) endwin();
    delscreen(screen);
    screen = NULL;
    close_files();
}

int terminal_colours(void) { return COLORS; }
int terminal_pairs(void) { return COLOR_PAIRS; }

const char *terminal_string(const char *capability) {
    const char *string = tigetstr(capability);
    return string == (const char *)-1 ? NULL : string;
}

bool terminal_size(int output, int *rows, int *columns) {
    struct winsize size;
    if (ioctl(output, TIOCGWINSZ, &size) != 0 || size.ws_row == 0 || size.ws_col == 0) return false;
    *rows = size.ws_row;
    *columns = size.ws_col;
    return true;
}

void terminal_resize(int rows, int columns) {
    if (rows != LINES || columns != COLS) resizeterm(rows, columns);
}

bool terminal_pair(int pair, int foreground, int background) {
    return init_extended_pair(pair, foreground, background) == OK;
}

void terminal_row(int row, int column, const terminal_cell *cells, int count) {
    static const struct {
        uint32_t own;
        attr_t theirs;
    } table[] = {
        {TERMINAL_BOLD, A_BOLD},     {TERMINAL_DIM, A_DIM},         {TERMINAL_UNDERLINED, A_UNDERLINE},
        {TERMINAL_ITALIC, A_ITALIC}, {TERMINAL_REVERSED, A_REVERSE},
    };
    enum { most = 1024 };
    cchar_t line[most + 1];
    // A letter in the look of the one before, without marks, is that one with another letter in it: asking ncurses to make each
    // costs more than all the rest of a row.
    const terminal_cell *before = NULL;
    if (count > most) count = most;
    for (int index = 0; index < count; index++) {
        const terminal_cell *cell = &cells[index];
        if (before != NULL && cell->pair == before->pair && cell->attributes == before->attributes &&
            cell->scalars[1] == 0 && before->scalars[1] == 0) {
            line[index] = line[index - 1];
            line[index].chars[0] = (wchar_t)cell->scalars[0];
            continue;
        }
        before = NULL;
        wchar_t text[6] = {0};
        for (int place = 0; place < 5; place++) text[place] = (wchar_t)cell->scalars[place];
        attr_t attributes = A_NORMAL;
        for (size_t place = 0; place < sizeof table / sizeof *table; place++) {
            if (cell->attributes & table[place].own) attributes |= table[place].theirs;
        }
        int pair = cell->pair;
        if (setcchar(&line[index], text, attributes, 0, &pair) == ERR) {
            setcchar(&line[index], L" ", attributes, 0, &pair);
        } else {
            before = cell;
        }
    }
    mvwadd_wchnstr(stdscr, row, column, line, count);
}

void terminal_cursor(bool visible, int row, int column) {
    curs_set(visible ? 1 : 0);
    wmove(stdscr, row, column);
}

void terminal_forget(void) { clearok(curscr, TRUE); }

bool terminal_catch(void) {
    // The first frame, and the first one after a suspension, set the terminal's line up as well: that needs the terminal.
    bool can = has_painted && !isendwin() && caught >= 0 && terminal >= 0;
    has_painted = true;
    return can && dup3(caught, fileno(output_file), O_CLOEXEC) >= 0;
}

void terminal_paint(void) {
    wnoutrefresh(stdscr);
    doupdate();
}

long terminal_release(void) {
    dup3(terminal, fileno(output_file), O_CLOEXEC);
    return lseek(caught, 0, SEEK_CUR);
}

long terminal_caught(unsigned char *bytes, long count) {
    long taken = 0;
    while (taken < count) {
        ssize_t got = pread(caught, bytes + taken, (size_t)(count - taken), taken);
        if (got <= 0) break;
        taken += got;
    }
    lseek(caught, 0, SEEK_SET);
    return taken;
}

int terminal_scalar_width(uint32_t scalar) { return wcwidth((wchar_t)scalar); }
