import CPlatform
import Glibc

/// A program that was started and will be waited for.
struct ChildProcess {
    let id: pid_t

    /// Where a child's descriptor comes from.
    enum Stream {
        /// A descriptor of ours.
        case descriptor(Int32)
        /// A file, opened by the child: for a terminal this makes it the child's own.
        case file(String, flags: Int32)
    }

    /// The path of the running program itself.
    static func ownPath() throws -> String {
        var buffer = [UInt8](repeating: 0, count: 4096)
        let count = buffer.withUnsafeMutableBytes { bytes in
            bytes.baseAddress.map { readlink("/proc/self/exe", $0, bytes.count) } ?? -1
        }
        guard count > 0 else { throw BenchFailure.system("Could not tell where usual-bench is") }
        return String(decoding: buffer[..<count], as: UTF8.self)
    }

    /// Starts a program, found along PATH where its name has no slash, with descriptors by number.
    ///
    /// Its environment is small and always the same. `leadsSession` gives it a session of its own.
    static func start(
        _ program: String, _ arguments: [String] = [], streams: [Int32: Stream] = [:], leadsSession: Bool = false
    ) throws -> ChildProcess {
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        for (number, stream) in streams.sorted(by: { $0.key < $1.key }) {
            switch stream {
            case .descriptor(let descriptor): posix_spawn_file_actions_adddup2(&actions, descriptor, number)
            case .file(let path, let flags): posix_spawn_file_actions_addopen(&actions, number, path, flags, 0o600)
            }
        }
        var attributes = posix_spawnattr_t()
        posix_spawnattr_init(&attributes)
        defer { posix_spawnattr_destroy(&attributes) }
        if leadsSession { posix_spawnattr_setflags(&attributes, cplatform_spawn_session()) }
        var words = ([program] + arguments).map { strdup($0) } + [nil]
        var environment = Self.environment.map { strdup($0) } + [nil]
        defer { for word in words + environment { free(word) } }
        var id: pid_t = 0
        let problem = posix_spawnp(&id, program, &actions, &attributes, &words, &environment)
        guard problem == 0 else { throw BenchFailure.system("Could not start \(Self.name(of: program))", problem) }
        return ChildProcess(id: id)
    }

    /// Waits for its end and returns its exit status, that of a shell where a signal ended it.
    func wait() throws -> Int32 {
        var status: Int32 = 0
        while waitpid(id, &status, 0) < 0 {
            guard errno == EINTR else { throw BenchFailure.system("Could not wait for a program") }
        }
        return status & 0x7F == 0 ? (status >> 8) & 0xFF : 128 + (status & 0x7F)
    }

    /// Waits for its end, which must be a good one.
    func waitForSuccess(_ program: String) throws {
        let status = try wait()
        guard status == 0 else { throw BenchFailure("\(Self.name(of: program)) ended with status \(status).") }
    }

    /// Starts a program without input and output, waits for its good end and returns how many nanoseconds both took.
    static func time(_ program: String, _ arguments: [String] = []) throws -> UInt64 {
        try Stopwatch.time {
            let quiet: [Int32: Stream] = [
                0: .file("/dev/null", flags: O_RDONLY), 1: .file("/dev/null", flags: O_WRONLY),
            ]
            try start(program, arguments, streams: quiet).waitForSuccess(program)
        }
    }

    /// Whether there is a program of this name along PATH that answers to these arguments.
    static func isThere(_ program: String, _ arguments: [String]) -> Bool {
        (try? time(program, arguments)) != nil
    }

    private static func name(of program: String) -> Substring {
        program.split(separator: "/").last ?? "a program"
    }

    private static var environment: [String] {
        let kept = ["PATH", "HOME", "TMPDIR"].compactMap { (name: String) -> String? in
            getenv(name).map { "\(name)=\(String(cString: $0))" }
        }
        return kept + ["LANG=C.UTF-8", "TERM=xterm-256color", "USUAL_AGENT=ana"]
    }
}
