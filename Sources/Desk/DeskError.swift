import DeskEvents
import DeskModel
import EventLog

/// Why the desk could not do what it was asked.
public enum DeskError: Error, Sendable {
    /// There is no desk in the directory.
    case noDesk(path: String)
    /// There is one already where a new one was to be made.
    case deskExists(path: String)
    /// A file of the desk could not be read or written; `code` is the system's `errno`.
    case file(path: String, doing: String, code: Int32)
    /// The log says no.
    case log(EventLogError)
    /// An event in the log cannot be read.
    case event(sequence: UInt64, EventCodecError)
    /// The configuration is not right; the sentence names file, line and reason.
    case configuration(String)
    /// The command was refused; the sentence is for its user.
    case refused(Refusal, sentence: String)
    /// A name fits several things, listed.
    case ambiguous(String, candidates: [String])
    /// The desk was opened to be read only.
    case readOnly(reason: String)
}

extension DeskError {
    /// The exit status of the command line (contract: Conventions).
    public var exitStatus: Int32 {
        switch self {
        case .noDesk: 66
        case .deskExists: 73
        case .file(_, _, let code): SystemFault.exitStatus(of: code)
        case .log(let error): error.exitStatus
        case .event: 74
        case .configuration: 65
        case .refused(let refusal, _): refusal.exitStatus
        case .ambiguous: 64
        case .readOnly: 73
        }
    }
}

extension DeskError: CustomStringConvertible {
    /// One sentence: what happened, to what, and what to do next.
    public var description: String {
        switch self {
        case .noDesk(let path):
            "There is no desk at \(path): make one with `usual init`, or open the sample with `usual demo`."
        case .deskExists(let path):
            "There is a desk at \(path) already: nothing was changed."
        case .file(let path, let doing, let code):
            "Could not \(doing) \(path): \(SystemFault.words(for: code))."
        case .log(let error):
            "\(error)"
        case .event(let sequence, let error):
            "Event \(sequence) of the log cannot be read: \(error)"
        case .configuration(let sentence):
            sentence
        case .refused(_, let sentence):
            sentence
        case .ambiguous(let text, let candidates):
            "\(text) fits several: \(candidates.joined(separator: ", ")). Say which by its id."
        case .readOnly(let reason):
            "The desk is open for reading only: \(reason)"
        }
    }
}
