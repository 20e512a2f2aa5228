import CVTerm
import Glibc

/// A program to start: what it is, and what it gets.
struct ProgramStart {
    /// A path, or a name to look for along this process's path.
    let program: String
    let arguments: [String]
    let environment: [String: String]
    /// Where it starts; here, when not given.
    let directory: String?

    /// Starts it with all signals as they are by default and no open file but its three streams.
    /// - Parameters:
    ///   - leadsSession: whether it gets a session of its own. It then gets the first terminal it opens as its
    ///     controlling terminal (credentials(7)); the session is made before the files are opened.
    ///   - streams: adds what opens 0, 1 and 2.
    func spawn(
        leadsSession: Bool,
        streams: (inout posix_spawn_file_actions_t) -> Void
    ) throws(TerminalFailure) -> pid_t {
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        streams(&actions)
        posix_spawn_file_actions_addclosefrom_np(&actions, 3)
        if let directory { posix_spawn_file_actions_addchdir_np(&actions, directory) }

        var attributes = posix_spawnattr_t()
        posix_spawnattr_init(&attributes)
        defer { posix_spawnattr_destroy(&attributes) }
        var all = sigset_t()
        sigfillset(&all)
        var none = sigset_t()
        sigemptyset(&none)
        posix_spawnattr_setsigdefault(&attributes, &all)
        posix_spawnattr_setsigmask(&attributes, &none)
        var flags = Int16(POSIX_SPAWN_SETSIGDEF) | Int16(POSIX_SPAWN_SETSIGMASK)
        if leadsSession { flags |= Int16(CVTermSpawnNewSession) }
        posix_spawnattr_setflags(&attributes, flags)

        var words: [UnsafeMutablePointer<CChar>?] = ([program] + arguments).map { strdup($0) } + [nil]
        var settings: [UnsafeMutablePointer<CChar>?] =
            environment.sorted { $0.key < $1.key }.map { strdup("\($0.key)=\($0.value)") } + [nil]
        defer { for word in words + settings { free(word) } }
        var identifier: pid_t = 0
        let failure = posix_spawnp(&identifier, program, &actions, &attributes, &words, &settings)
        guard failure == 0 else {
            throw .system(call: "posix_spawn \(program)", reason: String(cString: strerror(failure)))
        }
        return identifier
    }
}

extension TerminalFailure {
    /// The call that failed and what `errno` says; closes what was open.
    static func failed(_ call: String, closing open: Int32...) -> TerminalFailure {
        let reason = String(cString: strerror(errno))
        for descriptor in open { close(descriptor) }
        return .system(call: call, reason: reason)
    }
}
