import CVTerm
import Glibc

/// A pseudo-terminal: the end a terminal emulator holds, and the end a program gets.
struct PseudoTerminal {
    /// The emulator's end, non-blocking.
    let master: Int32
    /// The program's end, kept open here so that its line discipline can be read after the program has gone.
    let slave: Int32
    /// The path of the program's end.
    let path: String

    init(size: TerminalSize) throws(TerminalFailure) {
        let master = posix_openpt(O_RDWR | O_NOCTTY | O_CLOEXEC)
        guard master >= 0 else { throw .failed("posix_openpt") }
        guard grantpt(master) == 0, unlockpt(master) == 0 else { throw .failed("unlockpt", closing: master) }
        var name = [CChar](repeating: 0, count: 128)
        guard ptsname_r(master, &name, name.count) == 0 else { throw .failed("ptsname_r", closing: master) }
        let path = String(decoding: name.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
        let slave = open(path, O_RDWR | O_NOCTTY | O_CLOEXEC)
        guard slave >= 0 else { throw .failed("open \(path)", closing: master) }
        guard fcntl(master, F_SETFL, O_NONBLOCK) == 0 else { throw .failed("fcntl", closing: master, slave) }
        self.master = master
        self.slave = slave
        self.path = path
        resize(to: size)
    }

    /// Tells the kernel the size, which tells the program by SIGWINCH.
    func resize(to size: TerminalSize) {
        var window = winsize(ws_row: UInt16(size.rows), ws_col: UInt16(size.columns), ws_xpixel: 0, ws_ypixel: 0)
        _ = ioctl(master, UInt(TIOCSWINSZ), &window)
    }

    /// Starts a program as leader of a session of its own, whose controlling terminal this is, with all signals as
    /// they are by default and no other open file. The program is looked for along this process's path.
    func spawn(
        _ program: String,
        _ arguments: [String],
        environment: [String: String],
        directory: String?
    ) throws(TerminalFailure) -> pid_t {
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        // A session leader without a terminal gets the first one it opens (credentials(7), POSIX_SPAWN_SETSID comes first).
        posix_spawn_file_actions_addopen(&actions, 0, path, O_RDWR, 0)
        posix_spawn_file_actions_adddup2(&actions, 0, 1)
        posix_spawn_file_actions_adddup2(&actions, 0, 2)
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
        posix_spawnattr_setflags(
            &attributes,
            Int16(POSIX_SPAWN_SETSIGDEF) | Int16(POSIX_SPAWN_SETSIGMASK) | Int16(CVTermSpawnNewSession)
        )

        var words: [UnsafeMutablePointer<CChar>?] = ([program] + arguments).map { strdup($0) } + [nil]
        var settings: [UnsafeMutablePointer<CChar>?] =
            environment.sorted { $0.key < $1.key }
            .map { strdup("\($0.key)=\($0.value)") } + [nil]
        defer { (words + settings).forEach { free($0) } }
        var identifier: pid_t = 0
        let failure = posix_spawnp(&identifier, program, &actions, &attributes, &words, &settings)
        guard failure == 0 else {
            throw .system(call: "posix_spawn \(program)", reason: String(cString: strerror(failure)))
        }
        return identifier
    }

    /// The line discipline: the four flag words and the control characters.
    func lineDiscipline() -> [UInt32]? {
        var settings = termios()
        guard tcgetattr(slave, &settings) == 0 else { return nil }
        let characters = withUnsafeBytes(of: settings.c_cc) { $0.map { UInt32($0) } }
        return [settings.c_iflag, settings.c_oflag, settings.c_cflag, settings.c_lflag] + characters
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
