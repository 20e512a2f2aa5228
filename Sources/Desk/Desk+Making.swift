import EventLog
import Glibc

// How a desk is made: whole or not at all.
extension Desk {
    /// What a desk's directory holds besides its log, before there is one.
    private static let beginnings: Set<String> = ["desk.toml", "drafts", "presence", "attachments", "quarantine"]
    /// How the directories begin in which a log is made before it has its name.
    private static let workshop = ".making-"

    /// Makes an empty desk in a directory, which is made when missing, with its configuration.
    ///
    /// The log is made aside and gets its name last: who is killed on the way leaves no desk, and the next one to make it
    /// begins anew. Of two at once, one waits for the other. Throws `deskExists` where there is one already, and what the
    /// system says where the directory cannot be made.
    public static func create(at path: String, configuration: DeskConfiguration) throws(DeskError) {
        try requireDirectory(path)
        var facts = stat()
        if stat(path, &facts) == 0, facts.st_mode & S_IFMT != S_IFDIR { throw .cannotMake(path: path, code: ENOTDIR) }
        do throws(DeskError) {
            try DeskFiles.makeDirectories(path)
        } catch .file(let path, _, let code) {
            throw .cannotMake(path: path, code: code)
        }
        let directory = Glibc.open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard directory >= 0 else { throw .cannotMake(path: path, code: errno) }
        // With the descriptor the lock goes too, however this ends.
        defer { Glibc.close(directory) }
        while flock(directory, LOCK_EX) != 0 {
            guard errno == EINTR else { throw .file(path: path, doing: "lock", code: errno) }
        }
        let names = Set(DeskFiles.names(in: path))
        let debris = DeskFiles.hiddenNames(in: path).filter { $0.hasPrefix(workshop) }
        guard names.isEmpty || names.contains("log") || (!debris.isEmpty && names.isSubset(of: beginnings)) else {
            throw .notEmpty(path: path)
        }
        for name in debris { DeskFiles.removeTree("\(path)/\(name)") }
        // What an older version left when it was killed is finished where it stands; a whole desk is left alone.
        let making = names.contains("log") ? path : "\(path)/\(workshop)\(UInt32.random(in: .min ... .max))"
        if making != path { try DeskFiles.makeDirectory(making) }
        do throws(EventLogError) {
            try FileEventLog.create(at: making).close()
        } catch {
            if making != path { DeskFiles.removeTree(making) }
            switch error {
            case .deskExists: throw .deskExists(path: path)
            case .unsupportedFileSystem(_, let name): throw .log(.unsupportedFileSystem(path: path, name: name))
            default: throw .log(error)
            }
        }
        try DeskFiles.makeDirectory("\(path)/drafts")
        try DeskFiles.makeDirectory("\(path)/presence")
        try DeskFiles.replace("\(making)/desk.toml", with: Array(configuration.text.utf8), isLasting: true)
        guard making != path else { return }
        for name in ["attachments", "quarantine", "desk.toml", "log"] {
            rmdir("\(path)/\(name)")
            guard rename("\(making)/\(name)", "\(path)/\(name)") == 0 else {
                throw .file(path: "\(path)/\(name)", doing: "make", code: errno)
            }
        }
        rmdir(making)
        guard fsync(directory) == 0 else { throw .file(path: path, doing: "make", code: errno) }
        try DeskFiles.synchronize(directory: "\(path)/..", of: path)
    }
}
