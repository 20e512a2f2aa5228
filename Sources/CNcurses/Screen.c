#define _GNU_SOURCE
#define NCURSES_WIDECHAR 1
#include <curses.h>
#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/mman.h>
#include <term.h>
#include <termios.h>
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
// Whether ncurses leaves moving rows to who draws.
static bool moves_rows;

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
}

// Puts a file in the place where ncurses writes.
static bool redirect(int to) {
    while (dup3(to, fileno(output_file), O_CLOEXEC) < 0) {
        if (errno != EINTR && errno != EBUSY) return false;
    }
    return true;
}

// Takes the terminal, cleared. Until it has been left and come back to once, ncurses hands on what it holds at every movement of
// the cursor (_nc_mvcur, for who moves without painting): a system call for each of the hundred movements of a frame. So that
// is done here, where nobody hears it: the terminal's line stays as it was made, a file cannot be set.
static void clear_once(void) {
    doupdate();
    if (caught < 0 || terminal < 0 || !redirect(caught)) return;
    endwin();
    doupdate();
    redirect(terminal);
    lseek(caught, 0, SEEK_SET);
}

static SCREEN *new_screen(const char *name, int output, bool is_filtered) {
    char *description = terminal_description(name, output, is_filtered);
    moves_rows = false;
    if (description == NULL) return newterm(name, output_file, input_file);
    const char *given = getenv("TERMINFO");
    char *before = given == NULL ? NULL : strdup(given);
    setenv("TERMINFO", description, 1);
    SCREEN *made = newterm(name, output_file, input_file);
    if (before == NULL) unsetenv("TERMINFO"); else setenv("TERMINFO", before, 1);
    free(before);
    free(description);
    moves_rows = made != NULL && is_filtered && terminal_leaves_rows();
    return made != NULL ? made : newterm(name, output_file, input_file);
}

// Has the kernel hand on what a frame says as it is. It has nothing to put in (lines end as ncurses says), but looks for what it might
// at every byte, which takes three quarters of a frame's writing.
static void pass_bytes(void) {
    struct termios settings;
    int descriptor = fileno(output_file);
    if (tcgetattr(descriptor, &settings) != 0) return;
    settings.c_oflag &= ~(tcflag_t)OPOST;
    // What is in force now comes back after a suspension.
    if (tcsetattr(descriptor, TCSANOW, &settings) == 0) def_prog_mode();
}

bool terminal_start(const char *name, int input, int output, bool colours, bool is_filtered) {
    if (screen != NULL) return false;
    input_file = open_copy(input, "r");
    output_file = open_copy(output, "w");
    terminal = fcntl(output, F_DUPFD_CLOEXEC, 3);
    caught = memfd_create("usual-frame", MFD_CLOEXEC);
    bool is_caught = caught >= 0 && terminal >= 0;
    if (input_file != NULL && output_file != NULL) screen = new_screen(name, output, is_filtered && is_caught);
    if (screen == NULL) {
        close_files();
        return false;
    }
    raw();
    noecho();
    nonl();
    pass_bytes();
    typeahead(-1);
    leaveok(stdscr, FALSE);
    if (colours && has_colors()) {
        start_color();
        use_default_colors();
    }
    clear_once();
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

bool terminal_moves_rows(void) { return moves_rows; }

bool terminal_pair(int pair, int foreground, int background) {
    return init_extended_pair(pair, foreground, background) == OK;
}

long terminal_pair_words(int pair, unsigned char *words, long most) {
    static const struct {
        const char *capability, *own;
    } parts[] = {{"setaf", "\033[39m"}, {"setab", "\033[49m"}};
    int colours[2] = {-1, -1};
    extended_pair_content(pair, &colours[0], &colours[1]);
    long count = 0;
    for (int part = 0; part < 2; part++) {
        const char *capability = terminal_string(parts[part].capability);
        if (colours[part] >= 0 && capability == NULL) continue;
        const char *said = colours[part] < 0 ? parts[part].own : tiparm(capability, colours[part]);
        if (said == NULL) continue;
        long length = (long)strlen(said);
        if (length > most - count) continue;
        memcpy(words + count, said, (size_t)length);
        count += length;
    }
    return count;
}

// Attributes as ncurses names them.
static attr_t attributes_of(uint32_t own) {
    static const struct {
        uint32_t own;
        attr_t theirs;
    } table[] = {
        {TERMINAL_BOLD, A_BOLD},     {TERMINAL_DIM, A_DIM},         {TERMINAL_UNDERLINED, A_UNDERLINE},
        {TERMINAL_ITALIC, A_ITALIC}, {TERMINAL_REVERSED, A_REVERSE},
    };
    attr_t attributes = A_NORMAL;
    for (size_t place = 0; place < sizeof table / sizeof *table; place++) {
        if (own & table[place].own) attributes |= table[place].theirs;
    }
    return attributes;
}

_Static_assert(sizeof(chtype) == sizeof(uint32_t), "a letter with its look is 32 bits");

bool terminal_look(uint32_t attributes, int pair, uint32_t *look) {
    if (pair > 255) return false;
    *look = (uint32_t)(attributes_of(attributes) | (attr_t)COLOR_PAIR(pair));
    return true;
}

// Both write straight onto what is to be shown, or what is: nothing else is ever drawn, and the way through stdscr copies every cell
// once more.

static WINDOW *window_of(bool is_shown) { return is_shown ? curscr : newscr; }

void terminal_letters(bool is_shown, int row, int column, const uint32_t *letters, int count) {
    mvwaddchnstr(window_of(is_shown), row, column, (const chtype *)letters, count);
}

void terminal_signs(bool is_shown, int row, int column, const terminal_cell *cells, int count) {
    enum { most_cells = 1024 };
    cchar_t line[most_cells];
    if (count > most_cells) count = most_cells;
    // A letter in the look of the one before, without marks, is that one with another letter in it: asking ncurses to make each
    // costs more than all the rest of a row.
    const terminal_cell *before = NULL;
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
        int pair = cell->pair;
        attr_t attributes = attributes_of(cell->attributes);
        if (setcchar(&line[index], text, attributes, 0, &pair) == ERR) {
            setcchar(&line[index], L" ", attributes, 0, &pair);
        } else {
            before = cell;
        }
    }
    mvwadd_wchnstr(window_of(is_shown), row, column, line, count);
}

void terminal_cursor(bool visible, int row, int column) {
    curs_set(visible ? 1 : 0);
    wmove(newscr, row, column);
}

void terminal_forget(void) {
    clearok(curscr, TRUE);
    // After a stop that could not be seen coming (SIGSTOP) the terminal's line is the shell's; after one that could, the next paint
    // sets it up.
    if (!isendwin()) reset_prog_mode();
}

bool terminal_catch(void) {
    if (caught < 0 || terminal < 0) return false;
    // The first frame after a suspension sets the terminal's line up as well: that needs the terminal.
    if (isendwin()) reset_prog_mode();
    return redirect(caught);
}

void terminal_paint(void) {
    doupdate();
}

long terminal_release(void) {
    redirect(terminal);
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
