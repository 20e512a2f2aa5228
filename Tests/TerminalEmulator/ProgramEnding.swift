import Glibc

/// How a program ended.
public enum ProgramEnding: Sendable, Hashable {
    /// It ended by itself with this status.
    case exited(Int32)
    /// A signal ended it.
    case killed(signal: Int32)

    /// From what `waitpid` tells.
    init(waitStatus: Int32) {
        let signal = waitStatus & 0x7F
        self = signal == 0 ? .exited(waitStatus >> 8 & 0xFF) : .killed(signal: signal)
    }

    /// The status as a shell shows it in `$?`: 128 and the signal's number where a signal ended it.
    public var shellStatus: Int32 {
        switch self {
        case .exited(let status): status
        case .killed(let signal): 128 + signal
        }
    }
}
