import DeskEvents
import DeskModel
import EventLog
import Glibc

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
    /// The desk can only be read: why, and the exit status of one who would write.
    case readOnly(reason: String, exitStatus: Int32)
    /// A desk cannot be made in the directory; `code` is the system's `errno`.
    case cannotMake(path: String, code: Int32)
    /// The directory where a desk was to be made holds other things.
    case notEmpty(path: String)
    /// The desk's address names an engine that this program does not have.
    case noEngine(address: String)
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
        case .readOnly(_, let exitStatus): exitStatus
        case .cannotMake(_, let code): code == EACCES || code == EPERM ? 77 : 73
        case .notEmpty: 73
        case .noEngine: 69
        }
    }
}

extension DeskError {
    /// What of the desk's files does not hold, where that is why the event with a sequence could not be read.
    func damage(of sequence: UInt64) -> Damage? {
        guard case .log(let error) = self else { return nil }
        let sequences = Damage.Sequences(from: sequence, to: sequence)
        switch error {
        case .noAttachment(let digest):
            return Damage(file: digest.fileName, offset: 0, sequences: sequences, kind: .file)
        case .damaged(let damage):
            return Damage(file: damage.file, offset: damage.offset, sequences: sequences, kind: damage.kind)
        case .forbidden(let path, _), .file(let path, _, EIO), .file(let path, _, EISDIR):
            let file = path.split(separator: "/").suffix(4).drop { $0 != "log" && $0 != "attachments" }
            return Damage(file: file.joined(separator: "/"), offset: 0, sequences: sequences, kind: .unreadable)
        default: return nil
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
        case .readOnly(let reason, _):
            "The desk is open for reading only: \(reason)"
        case .cannotMake(let path, let code):
            "Could not make a desk at \(path): \(SystemFault.words(for: code))."
        case .notEmpty(let path):
            "\(path) holds other things and no desk: name an empty directory, or one that is not there yet."
        case .noEngine(let address):
            "\(address) is a desk on PostgreSQL, which this version cannot open: name a directory."
        }
    }
}
