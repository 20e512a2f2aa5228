// ncurses behind a dozen functions: what Swift can't import (macros, globals, variadics) or must not touch (signal
// handlers) is done here, and nothing else. Everything but the signal handlers belongs to one thread.
#ifndef USUAL_CNCURSES_H
#define USUAL_CNCURSES_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

// Attributes of a cell, as TerminalKit numbers them.
enum {
    TERMINAL_BOLD = 1,
    TERMINAL_DIM = 2,
    TERMINAL_UNDERLINED = 4,
    TERMINAL_ITALIC = 8,
    TERMINAL_REVERSED = 16,
};

// A base and up to four marks (zero ends them), its attributes and its colour pair; a wide character is one.
typedef struct {
    uint32_t scalars[5];
    uint32_t attributes;
    int32_t pair;
} terminal_cell;

// Whether terminfo has an entry of that name: 1 yes, 0 no or no real terminal, -1 no terminfo at all.
int terminal_entry(const char *name, int output);

// What ncurses is told of a terminal instead of the installed description, for TERMINFO to hold and to be freed: all that one says,
// but for ansi's margin and, where what ncurses sends `is_filtered`, wrapping, the ways to move that are left to row and column, those to move
// whole rows, the one to say several attributes at once, and colours: pairs are said by their number, `CSI = number m`. NULL where
// the installed one is right as it is, or is not there.
char *terminal_description(const char *name, int output, bool is_filtered);
// Whether the last one that was made leaves out the ways to move whole rows, which the terminal has in the usual words.
bool terminal_leaves_rows(void);

// Enters full-screen mode with the entry of that name, with its colours or without; false where ncurses can't. Where every frame
// `is_filtered` (caught, and passed on in the terminal's own words), ncurses is given the description for that; not where the system
// has no room to catch frames. To be called before there are threads: the environment is another for a moment.
bool terminal_start(const char *name, int input, int output, bool colours, bool is_filtered);
// Leaves full-screen mode; the next paint enters it again.
void terminal_leave(void);
// Leaves for good and frees what was held.
void terminal_finish(void);

// What the entry in force says. A string is NULL where it says nothing.
int terminal_colours(void);
int terminal_pairs(void);
const char *terminal_string(const char *capability);

// The size the kernel reports; false where it reports none.
bool terminal_size(int output, int *rows, int *columns);
void terminal_resize(int rows, int columns);
// Whether some rows of the terminal can be moved up and down alone by the usual words (`csr`, `ind`, `ri`), and ncurses never does so.
bool terminal_moves_rows(void);

bool terminal_pair(int pair, int foreground, int background);
// Puts the terminal's own words for a pair into `words`: the colour of letters, that of the ground. Returns how many bytes they are.
long terminal_pair_words(int pair, unsigned char *words, long most);
// What a printable letter of ASCII is or-ed with to stand in a look; false where there is no such number for its pair.
bool terminal_look(uint32_t attributes, int pair, uint32_t *look);
// Writes letters of ASCII in their looks over a row from a column on: in a third of the time of others, for ncurses asks nobody for
// their width. Where it `is_shown`, ncurses is told that the terminal shows it already.
void terminal_letters(bool is_shown, int row, int column, const uint32_t *letters, int count);
// Writes any cells over a row from a column on, 1024 at the most; the same.
void terminal_signs(bool is_shown, int row, int column, const terminal_cell *cells, int count);
void terminal_cursor(bool visible, int row, int column);
// Takes nothing on the terminal for granted at the next paint.
void terminal_forget(void);
void terminal_paint(void);
// From here on what ncurses has to say is caught. False where the system had no room for it at the start.
bool terminal_catch(void);
// It goes to the terminal again. Returns how many bytes were caught.
long terminal_release(void);
// Takes what was caught into `bytes`. Returns how many they are.
long terminal_caught(unsigned char *bytes, long count);

// Columns that libc (and so ncurses) gives a scalar; -1 where it does not know it.
int terminal_scalar_width(uint32_t scalar);

// Remembers how the terminal is set now and which bytes put it right, for every way a process can end. Call before
// terminal_start. The bytes (at most 512) are replaced by a later call.
void terminal_guard(int output, const uint8_t *bytes, size_t count);
// The terminal is right again: nothing more to do at the end.
void terminal_unguard(void);

// From now on SIGWINCH, SIGTSTP, SIGCONT, SIGTERM, SIGINT and SIGHUP write their number into the pipe whose reading end
// is returned (-1: no pipe), and crashes put the terminal right first. A second SIGTERM, SIGINT or SIGHUP ends the
// process at once, in case it hangs while it ends.
int terminal_signals(void);
// The same for SIGTERM, SIGINT and SIGHUP alone, for a program that leaves the terminal as it is: Ctrl-Z stops it, crashes have
// nothing to put right. For the rest of the process's life.
int terminal_end_signals(void);
// Puts back what was there before.
void terminal_signals_restore(void);
// Stops the process group, as Ctrl-Z does; returns when continued.
void terminal_stop(void);

// An eventfd that neither blocks nor outlives an exec; -1 where there is none left.
int terminal_wake_up(void);

#endif
