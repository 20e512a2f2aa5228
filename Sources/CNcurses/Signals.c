#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/eventfd.h>
#include <termios.h>
#include <unistd.h>

#include "CNcurses.h"

// What a handler may touch: plain memory written before it can run, and atomics.
static volatile sig_atomic_t guarded;
static int guarded_output = -1;
static struct termios guarded_settings;
static uint8_t guarded_bytes[512];
static size_t guarded_count;

static int signal_pipe[2] = {-1, -1};
static volatile sig_atomic_t ending;

static const int told[] = {SIGWINCH, SIGTSTP, SIGCONT, SIGTERM, SIGINT, SIGHUP};
static const int fatal[] = {SIGSEGV, SIGBUS, SIGILL, SIGTRAP, SIGFPE, SIGABRT, SIGQUIT, SIGSYS,
                            SIGXCPU, SIGXFSZ, SIGALRM, SIGUSR1, SIGUSR2};
enum { told_count = sizeof told / sizeof *told, fatal_count = sizeof fatal / sizeof *fatal };
static struct sigaction told_before[told_count];
static struct sigaction fatal_before[fatal_count];
static bool installed;
static uint8_t other_stack[64 * 1024];

// Async-signal-safe: write and tcsetattr only.
static void put_right(void) {
    if (!guarded) return;
    guarded = 0;
    size_t done = 0;
    while (done < guarded_count) {
        ssize_t count = write(guarded_output, guarded_bytes + done, guarded_count - done);
        if (count > 0) {
            done += (size_t)count;
        } else if (count == 0 || errno != EINTR) {
            break;
        }
    }
    tcsetattr(guarded_output, TCSANOW, &guarded_settings);
}

void terminal_guard(int output, const uint8_t *bytes, size_t count) {
    static bool registered;
    bool again = guarded;
    guarded = 0;
    guarded_output = output;
    guarded_count = count < sizeof guarded_bytes ? count : sizeof guarded_bytes;
    memcpy(guarded_bytes, bytes, guarded_count);
    if (!again && tcgetattr(output, &guarded_settings) != 0) return;
    if (!registered) registered = atexit(put_right) == 0;
    guarded = 1;
}

void terminal_unguard(void) { guarded = 0; }

static void on_fatal(int number) {
    int saved = errno;
    put_right();
    for (int index = 0; index < fatal_count; index++) {
        if (fatal[index] == number) sigaction(number, &fatal_before[index], NULL);
    }
    // Blocked until this handler returns; then whoever was there before gets it.
    raise(number);
    errno = saved;
}

static void on_told(int number) {
    int saved = errno;
    if (number == SIGTERM || number == SIGINT || number == SIGHUP) {
        if (ending) {
            put_right();
            signal(number, SIG_DFL);
            raise(number);
            errno = saved;
            return;
        }
        ending = 1;
    }
    uint8_t byte = (uint8_t)number;
    // A full pipe holds a wake-up already.
    if (write(signal_pipe[1], &byte, 1) < 0) { /* nothing to be done in a handler */
    }
    errno = saved;
}

static void install(int number, void (*handler)(int), int flags, struct sigaction *before) {
    struct sigaction action = {0};
    action.sa_handler = handler;
    action.sa_flags = flags;
    sigemptyset(&action.sa_mask);
    sigaction(number, &action, before);
}

int terminal_signals(void) {
    if (installed) return signal_pipe[0];
    ending = 0;
    if (signal_pipe[0] < 0 && pipe2(signal_pipe, O_CLOEXEC | O_NONBLOCK) != 0) return -1;
    stack_t stack = {.ss_sp = other_stack, .ss_size = sizeof other_stack};
    stack_t stack_before;
    if (sigaltstack(NULL, &stack_before) == 0 && (stack_before.ss_flags & SS_DISABLE)) sigaltstack(&stack, NULL);
    for (int index = 0; index < told_count; index++) install(told[index], on_told, SA_RESTART, &told_before[index]);
    for (int index = 0; index < fatal_count; index++) {
        install(fatal[index], on_fatal, SA_ONSTACK, &fatal_before[index]);
    }
    installed = true;
    return signal_pipe[0];
}

int terminal_end_signals(void) {
    if (installed) return signal_pipe[0];
    ending = 0;
    if (signal_pipe[0] < 0 && pipe2(signal_pipe, O_CLOEXEC | O_NONBLOCK) != 0) return -1;
    struct sigaction before;
    install(SIGTERM, on_told, SA_RESTART, &before);
    install(SIGINT, on_told, SA_RESTART, &before);
    install(SIGHUP, on_told, SA_RESTART, &before);
    return signal_pipe[0];
}

void terminal_signals_restore(void) {
    if (!installed) return;
    for (int index = 0; index < told_count; index++) sigaction(told[index], &told_before[index], NULL);
    for (int index = 0; index < fatal_count; index++) sigaction(fatal[index], &fatal_before[index], NULL);
    installed = false;
}

void terminal_stop(void) {
    struct sigaction before;
    install(SIGTSTP, SIG_DFL, 0, &before);
    kill(0, SIGTSTP);
    sigaction(SIGTSTP, &before, NULL);
}

int terminal_wake_up(void) { return eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK); }
