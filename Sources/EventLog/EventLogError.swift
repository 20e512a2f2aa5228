import Glibc

/// Why the log could not do what it was asked. Each says what happened, to what, and what to do.
public enum EventLogError: Error, Hashable, Sendable {
    /// There is no log in the directory.
    case noDesk(path: String)
    /// Another desk is in the directory by now, or none: this one was moved, removed or replaced while it was open.
    case replaced(path: String)
    /// There is one already where a new one was to be made.
    case deskExists(path: String)
    /// Something else is where a new directory was to be made.
    case taken(path: String)
    /// There is no directory to make a new one in.
    case noParent(path: String)
    /// Another file system begins where a new directory was to be made.
    case fileSystemBegins(path: String)
    /// The user may not make a directory in this one.
    case forbiddenPlace(path: String)
    /// The caller ended it before it was done.
    case cancelled(path: String)
    /// A file was written by a newer version of the program.
    case newerFormat(file: String, version: UInt16, flags: UInt32)
    /// The directory is on a file system whose locks, mappings and syncs cannot be relied on.
    case unsupportedFileSystem(path: String, name: String)
    /// The log cannot be written because acknowledged data is damaged.
    case damaged(Damage)
    /// A sync failed, so events after `sequence` may be lost; nothing more is written until the desk is opened again.
    case syncFailed(file: String, after: UInt64, code: Int32)
    /// Another process holds the append lock and does not go on.
    case lockHeld(path: String, holder: Int32, isStopped: Bool, seconds: Int)
    /// The log can only be read.
    case readOnly(path: String, reason: ReadOnlyReason)
    /// The user may not.
    case forbidden(path: String, doing: String)
    /// The disk, the quota or the process's file size limit is used up.
    case full(path: String, code: Int32)
    /// A system call failed.
    case file(path: String, doing: String, code: Int32)
    /// A record, batch or attachment is longer than the engine takes.
    case tooLong(what: String, bytes: Int, limit: Int)
    /// No record begins there.
    case noRecord(RecordPosition)
    /// There is no attachment of that name.
    case noAttachment(AttachmentDigest)
    /// The log is damaged in a way that a repair cannot undo.
    case beyondRepair(Damage)

    /// Why a log can only be read.
    public enum ReadOnlyReason: Hashable, Sendable {
        /// The caller asked for it.
        case asked
        /// The file system is mounted read-only.
        case fileSystem
        /// The user may read the files and not write them.
        case permission
        /// The control file was not there and could not be made, for want of room (ENOSPC, EDQUOT) or of leave (EFBIG).
        case full(code: Int32)
        /// Acknowledged data is damaged.
        case damage(Damage)
    }
}

extension EventLogError {
    /// The exit status for it (sysexits, as the contract of the command line has it).
    public var exitStatus: Int32 {
        switch self {
        case .noDesk: 66
        case .newerFormat, .unsupportedFileSystem: 69
        case .deskExists, .taken, .noParent, .fileSystemBegins: 73
        case .readOnly(_, let reason):
            switch reason {
            case .asked, .fileSystem: 73
            case .permission: 77
            case .full, .damage: 74
            }
        case .forbidden, .forbiddenPlace: 77
        case .lockHeld, .replaced, .cancelled: 75
        case .tooLong: 65
        case .damaged, .syncFailed, .full, .file, .noRecord, .noAttachment, .beyondRepair: 74
        }
    }

    /// Whether no file has the name of the one that was to be read, but something else; see `tellsOfNoFile`.
    var meansNoFile: Bool {
        if case .file(_, _, let code) = self { Self.tellsOfNoFile(code) } else { false }
    }

    /// Whether a system call's error says that there is no file of a name: nothing, or a directory, a pipe or a socket, or a link
    /// that leads nowhere.
    static func tellsOfNoFile(_ code: Int32) -> Bool { [ENOENT, EISDIR, ESPIPE, ENXIO, ELOOP].contains(code) }

    /// The error for a failed system call on `path`; `doing` is a verb.
    init(_ code: Int32, _ path: String, doing: String) {
        switch code {
        case EACCES, EPERM: self = .forbidden(path: path, doing: doing)
        case EROFS: self = .readOnly(path: path, reason: .fileSystem)
        case ENOSPC, EDQUOT, EFBIG: self = .full(path: path, code: code)
        default: self = .file(path: path, doing: doing, code: code)
        }
    }
}

extension EventLogError: CustomStringConvertible {
    /// One sentence.
    public var description: String {
        switch self {
        case .noDesk(let path):
            "There is no desk at \(path): make one with `usual init`."
        case .replaced(let path):
            "The desk at \(path) was moved, removed or replaced while it was open: open it again."
        case .deskExists(let path):
            "There is a desk at \(path) already: nothing was changed."
        case .taken(let path):
            "There is something else at \(path) already: name a directory that is not there yet, or is empty."
        case .noParent(let path):
            "There is no directory \(path): make it first."
        case .fileSystemBegins(let path):
            "\(path) is where a file system begins: name a directory in it that is not there yet."
        case .forbiddenPlace(let path):
            "You may not make a directory in \(path): name a place where you may."
        case .cancelled(let path):
            "\(path) was not made: it was ended before it was done."
        case .newerFormat(let file, let version, let flags):
            "\(file) has format \(version) with flags \(hex(flags)), made by a newer version of usual: use that version."
        case .unsupportedFileSystem(let path, let name):
            "\(path) is on \(name), where several writers are not safe: put the desk on a local disk."
        case .damaged(let damage):
            "Acknowledged data is damaged: \(damage). "
                + "`usual log verify` tells all, `usual log repair` mends what can be."
        case .syncFailed(let file, let after, let code):
            "The disk did not take \(file) (\(words(code))): events after \(after) may be lost. "
                + "Check the disk, then open the desk again."
        case .lockHeld(let path, let holder, let isStopped, let seconds):
            isStopped
                ? "Process \(holder) is stopped while it holds \(path), for \(seconds) s by now: continue or end it."
                : "\(holder > 0 ? "Process \(holder)" : "Another program") has held \(path) for \(seconds) s: try again."
        case .readOnly(let path, let reason):
            switch reason {
            case .asked: "\(path) was opened to be read only."
            case .fileSystem: "\(path) is on a file system that is mounted read-only."
            case .permission: "You may read \(path) and not write it: ask to join the desk's group."
            case .full(let code):
                "\(path) can only be read, because its files cannot grow (\(words(code))): "
                    + "\(code == EFBIG ? "raise the limit" : "make room"), then open it again."
            case .damage(let damage):
                "\(path) can only be read, because acknowledged data is damaged: \(damage). "
                    + "`usual log verify` tells all, `usual log repair` mends what can be."
            }
        case .forbidden(let path, let doing):
            "You may not \(doing) \(path): ask to join the desk's group."
        case .full(let path, let code):
            "\(path) cannot grow (\(words(code))): \(code == EFBIG ? "raise the limit" : "make room"), then try again."
        case .file(let path, let doing, let code):
            "Could not \(doing) \(path): \(words(code))."
        case .tooLong(let what, let bytes, let limit):
            "\(what) of \(bytes) bytes is longer than the \(limit) that the log takes."
        case .noRecord(let position):
            "No event begins at \(position) of the log."
        case .noAttachment(let digest):
            "The attachment \(digest) is gone. `usual log verify` tells all, `usual log repair` mends what can be."
        case .beyondRepair(let damage):
            "This cannot be repaired: \(damage). Nothing was changed: restore a backup."
        }
    }

    private func hex(_ flags: UInt32) -> String { "0x" + String(flags, radix: 16) }

    private func words(_ code: Int32) -> String {
        switch code {
        case ENOSPC: "the disk is full"
        case EDQUOT: "the quota is used up"
        case EFBIG: "the file size limit is reached"
        default: String(cString: strerror(code)).lowercased()
        }
    }
}
