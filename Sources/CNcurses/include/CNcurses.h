#ifndef USUAL_CNCURSES_H
#define USUAL_CNCURSES_H
#endif
