/// Why a step of a person at a terminal did not work out.
public enum TerminalFailure: Error, Sendable, CustomStringConvertible {
    /// A system call failed: which, and what the system says.
    case system(call: String, reason: String)
    /// What was waited for did not show in time.
    case waitedInVain(awaited: String, seconds: Double, screen: TerminalScreen)
    /// The program ended while something was waited for.
    case ended(awaited: String, ending: ProgramEnding, screen: TerminalScreen)
    /// The program was to end and did not.
    case stillRunning(seconds: Double, screen: TerminalScreen)
    /// The same of a program without a terminal, with the end of what it wrote.
    case running(seconds: Double, output: String)

    /// What happened, with the screen as it was.
    public var description: String {
        switch self {
        case .system(let call, let reason):
            "\(call): \(reason)"
        case .waitedInVain(let awaited, let seconds, let screen):
            "waited \(seconds) s in vain for \(awaited); the screen shows\n\(screen)"
        case .ended(let awaited, let ending, let screen):
            "the program ended (\(ending)) before it showed \(awaited); the screen shows\n\(screen)"
        case .stillRunning(let seconds, let screen):
            "the program was still running after \(seconds) s; the screen shows\n\(screen)"
        case .running(let seconds, let output):
            "the program was still running after \(seconds) s; it wrote\n\(output)"
        }
    }
}
