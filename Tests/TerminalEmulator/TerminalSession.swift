import CVTerm
import Foundation

/// A program and the terminal it runs in. One thread of its own reads what the program writes, as a terminal does
/// whether anybody looks or not; everybody else asks under the lock, and may wait for a change.
final class TerminalSession: @unchecked Sendable {
    private let changed = NSCondition()
    private let pseudoTerminal: PseudoTerminal
    private let wake: Int32
    private let program: pid_t
    private let lineDisciplineBefore: [UInt32]?

    // All below: only with `changed` locked.
    private let screen: EmulatedScreen
    private var toProgram: [UInt8] = []
    private var output: [UInt8] = []
    private var outputDropped = 0
    private var readings = 0
    private var hangsUp = false
    private var isHungUp = false
    private var lineDisciplineAfter: [UInt32]?
    private var ending: ProgramEnding?

    /// Output kept for `output(since:)`; older bytes are dropped.
    private static let outputKept = 32 << 20

    init(
        _ program: String,
        _ arguments: [String],
        size: TerminalSize,
        environment: [String: String],
        directory: String?
    ) throws(TerminalFailure) {
        screen = EmulatedScreen(size: size)
        pseudoTerminal = try PseudoTerminal(size: size)
        lineDisciplineBefore = pseudoTerminal.lineDiscipline()
        wake = eventfd(0, Int32(EFD_CLOEXEC) | Int32(EFD_NONBLOCK))
        guard wake >= 0 else { throw .failed("eventfd", closing: pseudoTerminal.master, pseudoTerminal.slave) }
        do {
            let path = pseudoTerminal.path
            let start = ProgramStart(
                program: program,
                arguments: arguments,
                environment: environment,
                directory: directory
            )
            self.program = try start.spawn(leadsSession: true) { actions in
                posix_spawn_file_actions_addopen(&actions, 0, path, O_RDWR, 0)
                posix_spawn_file_actions_adddup2(&actions, 0, 1)
                posix_spawn_file_actions_adddup2(&actions, 0, 2)
            }
        } catch {
            for descriptor in [pseudoTerminal.master, pseudoTerminal.slave, wake] { close(descriptor) }
            throw error
        }
        let thread = Thread { [self] in attend() }
        thread.name = "terminal"
        thread.start()
    }

    // MARK: - What the person does

    func press(_ key: Key) {
        changed.withLock { toProgram += screen.bytes(for: key) }
        wakeUp()
    }

    func send(_ bytes: [UInt8]) {
        changed.withLock { toProgram += bytes }
        wakeUp()
    }

    /// Text as a terminal pastes it: between marks, where the program asked for them.
    func paste(_ text: String) {
        changed.withLock {
            let isMarked = screen.modes.on.contains(PrivateModes.bracketedPaste)
            toProgram += Array((isMarked ? "\u{1B}[200~\(text)\u{1B}[201~" : text).utf8)
        }
        wakeUp()
    }

    func resize(to size: TerminalSize) {
        changed.withLock {
            screen.resize(to: size)
            // The line may be down already; then nobody is there to be told.
            if !isHungUp { pseudoTerminal.resize(to: size) }
        }
    }

    /// Sends the signal to the program, unless it has ended.
    func signal(_ signal: Int32) {
        changed.withLock {
            // Not reaped as long as `ending` is not set, so the number is still the program's.
            if ending == nil { _ = kill(program, signal) }
        }
    }

    /// Takes the line down: the program gets SIGHUP, and nothing it writes arrives.
    func hangUp() {
        changed.withLock { hangsUp = true }
        wakeUp()
    }

    /// Ends the program and everything in its session's foreground, for good.
    func end() {
        changed.withLock {
            guard ending == nil else { return }
            _ = kill(-program, SIGKILL)
            _ = kill(program, SIGKILL)
            hangsUp = true
        }
        wakeUp()
    }

    // MARK: - What the person sees

    var processIdentifier: Int32 { program }
    var snapshot: TerminalScreen { changed.withLock { screen.snapshot() } }
    var modes: PrivateModes { changed.withLock { screen.modes } }
    var lineDisciplines: (before: [UInt32]?, after: [UInt32]?) {
        changed.withLock {
            (lineDisciplineBefore, ending == nil ? pseudoTerminal.lineDiscipline() : lineDisciplineAfter)
        }
    }

    func cell(row: Int, column: Int) -> TerminalCell? {
        changed.withLock { screen.cell(row: row, column: column) }
    }

    var outputCount: Int { changed.withLock { outputDropped + output.count } }

    func output(since mark: Int) -> [UInt8] {
        changed.withLock { Array(output.dropFirst(max(0, mark - outputDropped))) }
    }

    /// Waits until a condition on the screen holds, looking again whenever something was drawn.
    /// - Returns: the screen on which it held, or how it went instead.
    func wait(
        _ seconds: Double,
        for awaited: String,
        _ holds: (TerminalScreen) -> Bool
    ) throws(TerminalFailure) -> TerminalScreen {
        let deadline = Date(timeIntervalSinceNow: seconds)
        while true {
            // Asked without the lock: the condition may look at the terminal in other ways too.
            let (now, seen, ending) = changed.withLock { (screen.snapshot(), readings, self.ending) }
            if holds(now) { return now }
            if let ending { throw .ended(awaited: awaited, ending: ending, screen: now) }
            let isLate = changed.withLock {
                while seen == readings, self.ending == nil {
                    guard changed.wait(until: deadline) else { return true }
                }
                return false
            }
            if isLate { throw .waitedInVain(awaited: awaited, seconds: seconds, screen: snapshot) }
        }
    }

    /// Waits until nothing was drawn for a while.
    func waitForQuiet(_ quiet: Double, within seconds: Double) throws(TerminalFailure) -> TerminalScreen {
        let deadline = Date(timeIntervalSinceNow: seconds)
        changed.lock()
        defer { changed.unlock() }
        while ending == nil {
            let seen = readings
            let pause = Date(timeIntervalSinceNow: quiet)
            while seen == readings, ending == nil, changed.wait(until: pause) {}
            if seen == readings { break }
            if Date() > deadline {
                throw .waitedInVain(awaited: "a quiet screen", seconds: seconds, screen: screen.snapshot())
            }
        }
        return screen.snapshot()
    }

    /// Waits until the program has ended and all that it wrote is shown.
    func waitForEnd(_ seconds: Double) throws(TerminalFailure) -> ProgramEnding {
        let deadline = Date(timeIntervalSinceNow: seconds)
        changed.lock()
        defer { changed.unlock() }
        while true {
            if let ending { return ending }
            guard changed.wait(until: deadline) else {
                throw .stillRunning(seconds: seconds, screen: screen.snapshot())
            }
        }
    }

    // MARK: - The terminal's own thread

    private func wakeUp() {
        eventfd_write(wake, 1)
    }

    private func attend() {
        var buffer = [UInt8](repeating: 0, count: 64 << 10)
        while true {
            let (hasKeys, down) = changed.withLock { (!toProgram.isEmpty, hangsUp && !isHungUp) }
            if down {
                close(pseudoTerminal.master)
                changed.withLock { isHungUp = true }
            }
            _ = exchange(&buffer, hasKeys: hasKeys, milliseconds: 20)
            var status: Int32 = 0
            guard waitpid(program, &status, WNOHANG) == program else { continue }
            finish(ProgramEnding(waitStatus: status), &buffer)
            return
        }
    }

    /// Waits a moment for the program, reads what it wrote, and writes what it is to get.
    /// - Returns: whether anything was read.
    private func exchange(_ buffer: inout [UInt8], hasKeys: Bool, milliseconds: Int32) -> Bool {
        let isUp = changed.withLock { !isHungUp }
        let master = isUp ? pseudoTerminal.master : -1
        var polled = [
            pollfd(fd: master, events: Int16(POLLIN | (hasKeys ? POLLOUT : 0)), revents: 0),
            pollfd(fd: wake, events: Int16(POLLIN), revents: 0),
        ]
        guard poll(&polled, 2, milliseconds) > 0 else { return false }
        if polled[1].revents != 0 {
            var count: eventfd_t = 0
            eventfd_read(wake, &count)
        }
        guard isUp else { return false }
        if polled[0].revents & Int16(POLLOUT) != 0 { writeToProgram() }
        let count = read(master, &buffer, buffer.count)
        guard count > 0 else { return false }
        changed.withLock {
            screen.show(buffer[..<count])
            toProgram += screen.takeAnswers()
            output += buffer[..<count]
            if output.count > Self.outputKept {
                outputDropped += output.count / 2
                output.removeFirst(output.count / 2)
            }
            readings += 1
            changed.broadcast()
        }
        return true
    }

    private func writeToProgram() {
        changed.withLock {
            let count = toProgram.withUnsafeBytes { write(pseudoTerminal.master, $0.baseAddress, $0.count) }
            if count > 0 { toProgram.removeFirst(count) }
        }
    }

    /// The program has gone: shows the rest of what it wrote. With the program's end closed here too, the last bytes
    /// come before the end of file; only what it left running in the background could hold that up, so not for long.
    private func finish(_ ending: ProgramEnding, _ buffer: inout [UInt8]) {
        let lineDiscipline = pseudoTerminal.lineDiscipline()
        close(pseudoTerminal.slave)
        while exchange(&buffer, hasKeys: false, milliseconds: 200) {}
        changed.withLock {
            lineDisciplineAfter = lineDiscipline
            if !isHungUp { close(pseudoTerminal.master) }
            isHungUp = true
            self.ending = ending
            changed.broadcast()
        }
    }
}

extension NSCondition {
    func withLock<Result>(_ work: () -> Result) -> Result {
        lock()
        defer { unlock() }
        return work()
    }
}
