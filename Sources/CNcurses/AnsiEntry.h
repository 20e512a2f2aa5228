// The description of `ansi` as ncurses reads it out of TERMINFO, with one word more: behind the last column the cursor waits for
// the next character (xenl). Terminals that wrap at once are served as well, since ncurses then relies on neither.
#ifndef USUAL_ANSI_ENTRY_H
#define USUAL_ANSI_ENTRY_H

extern const char *const ansi_entry;

#endif
