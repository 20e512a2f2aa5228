// libvterm as Debian packages it: libvterm-dev. Its cells are unions and bit fields; here they are made flat.
#ifndef USUAL_CVTERM_SHIM_H
#define USUAL_CVTERM_SHIM_H

#include <stdint.h>
#include <vterm.h>

enum { CVTermCharactersPerCell = VTERM_MAX_CHARS_PER_CELL };

enum {
    CVTermBold = 1 << 0,
    CVTermUnderline = 1 << 1,
    CVTermItalic = 1 << 2,
    CVTermBlink = 1 << 3,
    CVTermReverse = 1 << 4,
    CVTermStrike = 1 << 5,
};

// What a colour's top byte says; the lower bytes are the index, or red, green and blue.
enum { CVTermColorDefault = 0, CVTermColorIndexed = 1, CVTermColorRGB = 2 };

typedef struct {
    uint32_t characters[VTERM_MAX_CHARS_PER_CELL];
    int32_t width;
    uint32_t attributes;
    uint32_t foreground;
    uint32_t background;
} CVTermCell;

static inline uint32_t cvterm_flat_color(const VTermColor *color) {
    if (VTERM_COLOR_IS_DEFAULT_FG(color) || VTERM_COLOR_IS_DEFAULT_BG(color)) {
        return (uint32_t)CVTermColorDefault << 24;
    }
    if (VTERM_COLOR_IS_INDEXED(color)) {
        return (uint32_t)CVTermColorIndexed << 24 | color->indexed.idx;
    }
    return (uint32_t)CVTermColorRGB << 24 | (uint32_t)color->rgb.red << 16 | (uint32_t)color->rgb.green << 8 |
           color->rgb.blue;
}

// Returns 0 where row and column are off the screen.
static inline int cvterm_get_cell(const VTermScreen *screen, int row, int column, CVTermCell *flat) {
    VTermScreenCell cell;
    VTermPos position = {row, column};
    if (!vterm_screen_get_cell(screen, position, &cell)) {
        return 0;
    }
    for (int i = 0; i < VTERM_MAX_CHARS_PER_CELL; i++) {
        flat->characters[i] = cell.chars[i];
    }
    flat->width = cell.width;
    flat->attributes = (cell.attrs.bold ? CVTermBold : 0) | (cell.attrs.underline ? CVTermUnderline : 0) |
                       (cell.attrs.italic ? CVTermItalic : 0) | (cell.attrs.blink ? CVTermBlink : 0) |
                       (cell.attrs.reverse ? CVTermReverse : 0) | (cell.attrs.strike ? CVTermStrike : 0);
    flat->foreground = cvterm_flat_color(&cell.fg);
    flat->background = cvterm_flat_color(&cell.bg);
    return 1;
}

#endif
