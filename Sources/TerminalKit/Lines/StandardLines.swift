import CNcurses
import Glibc

/// Standard input and output, or other descriptors. Nothing but letters and line ends is written: no sequence, no colour.
///
/// Signals that ask the program to end are told of; where lines are typed on a terminal, its own line editing is in force.
public final class StandardLines: LineTerminal {
    private let input: Int32
    private let output: Int32
    private let isUnicode: Bool
    /// Whether what is typed shows nowhere else: then it is printed, so that what is printed reads like a conversation.
    private let echoes: Bool
    private var pending: [UInt8] = []
    private var lines: [String] = []
    private var hasEnded = false
    private let signals: Int32

    /// A line longer than this is cut, in bytes.
    private static let longestLine = 1 << 20

    /// The usual descriptors; the environment says whether more than ASCII can be shown.
    public init(environment: [String: String], input: Int32 = STDIN_FILENO, output: Int32 = STDOUT_FILENO) {
        self.input = input
        self.output = output
        isUnicode = NcursesScreen.setLocale(TerminalEnvironment(environment))
        echoes = isatty(input) != 1
        signals = terminal_end_signals()
    }

    /// Waits for a line, a wake-up, a signal or the end.
    public func wait(timeout: Duration?, wakeUps: [Int32], takesLines: Bool) -> [LineEvent] {
        if takesLines, let line = takeLine() { return [line] }
        var descriptors = wakeUps.map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
        descriptors.append(pollfd(fd: signals, events: Int16(POLLIN), revents: 0))
        if takesLines { descriptors.append(pollfd(fd: input, events: Int16(POLLIN), revents: 0)) }
        let ready = poll(&descriptors, nfds_t(descriptors.count), timeout.map(Self.milliseconds) ?? -1)
        guard ready > 0 else { return [] }
        var events: [LineEvent] = []
        for descriptor in descriptors where descriptor.revents != 0 {
            switch descriptor.fd {
            case signals: events += readSignals()
            case input: read()
            default: events.append(.wakeUp(descriptor.fd))
            }
        }
        if takesLines, let line = takeLine() { events.append(line) }
        return events
    }

    /// Rounded up, so that a deadline has passed when the call returns; a day at most.
    private static func milliseconds(_ duration: Duration) -> Int32 {
        let (seconds, attoseconds) = duration.components
        guard seconds < 86_400 else { return 86_400_000 }
        return Int32(max(0, seconds * 1000 + (attoseconds + 999_999_999_999_999) / 1_000_000_000_000_000))
    }

    private func readSignals() -> [LineEvent] {
        var buffer = [UInt8](repeating: 0, count: 64)
        let count = Glibc.read(signals, &buffer, buffer.count)
        return count > 0 ? [.signal(Int32(buffer[0]))] : []
    }

    private func read() {
        var buffer = [UInt8](repeating: 0, count: 65_536)
        let count = Glibc.read(input, &buffer, buffer.count)
        if count < 0, errno == EINTR || errno == EAGAIN { return }
        guard count > 0 else {
            if !pending.isEmpty { finishLine() }
            hasEnded = true
            return
        }
        for byte in buffer[..<count] {
            if byte == 0x0A {
                finishLine()
            } else if pending.count < Self.longestLine {
                pending.append(byte)
            }
        }
    }

    private func finishLine() {
        if pending.last == 0x0D { pending.removeLast() }
        lines.append(String(decoding: pending, as: UTF8.self))
        pending = []
    }

    private func takeLine() -> LineEvent? {
        if !lines.isEmpty {
            let line = lines.removeFirst()
            if echoes { write(shown(line) + "\n") }
            return .line(line)
        }
        return hasEnded ? .end : nil
    }

    /// Prints lines; whatever strangers wrote in them passes the gate.
    public func print(_ lines: [String]) {
        guard !lines.isEmpty else { return }
        write(lines.map { shown($0) + "\n" }.joined())
    }

    /// Prints a prompt.
    public func prompt(_ text: String) { write(shown(text)) }

    private func shown(_ text: String) -> String {
        let gated = DisplayText(text).string
        guard !isUnicode else { return gated }
        return String(String.UnicodeScalarView(gated.unicodeScalars.map(ASCIITwin.of)))
    }

    private func write(_ text: String) {
        var rest = Array(text.utf8)[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { Glibc.write(output, $0.baseAddress, $0.count) }
            if count > 0 {
                rest = rest.dropFirst(count)
            } else if errno != EINTR {
                // Whoever read it has gone; what is written is kept, and the loop ends with its input.
                return
            }
        }
    }
}
