/// Where line mode reads and prints: a terminal of any kind, or a pipe.
public protocol LineTerminal: AnyObject {
    /// Waits for a line, for a wake-up or for the end, at most `timeout` (none: for ever).
    func wait(timeout: Duration?, wakeUps: [Int32], takesLines: Bool) -> [LineEvent]
    /// Prints lines.
    func print(_ lines: [String])
    /// Prints what stands before the next line, and lets it stand there.
    func prompt(_ text: String)
}

/// What happens to line mode.
public enum LineEvent: Equatable, Sendable {
    /// A line was typed, without its end.
    case line(String)
    /// No more lines come.
    case end
    /// A descriptor given to `wait` is readable.
    case wakeUp(Int32)
    /// A signal asks the program to end.
    case signal(Int32)
}
