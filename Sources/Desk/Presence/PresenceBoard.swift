import DeskModel
import Glibc
import Synchronization

/// Who is looking at which ticket now: a file a process under `presence/` of the desk, locked while the process lives.
///
/// The lock is the presence: when a process ends, however it ends, the kernel drops its lock and the next reader
/// removes its file. A file is one line `AGENT-IN-HEX TICKET REPLYING CHECK`, written in one call; a reader that meets
/// a line whose check does not fit (it was being written) takes it for nothing and sees the next one.
public final class PresenceBoard: Sendable {
    /// An inotify descriptor that becomes readable when anybody's presence changes; -1 where there is none.
    public let changes: Int32

    private let directory: String
    private let agent: String
    private let own: Mutex<OwnFile>

    private struct OwnFile {
        var descriptor: Int32 = -1
        var path = ""
        var line = ""
    }

    init(desk: String, agent: String) {
        directory = "\(desk)/presence"
        self.agent = agent
        own = Mutex(OwnFile())
        changes = inotify_init1(Int32(IN_NONBLOCK) | Int32(IN_CLOEXEC))
        if changes >= 0 {
            let mask = UInt32(IN_MODIFY) | UInt32(IN_CREATE) | UInt32(IN_DELETE) | UInt32(IN_CLOSE_WRITE)
            inotify_add_watch(changes, directory, mask)
        }
    }

    deinit {
        withdraw()
        if changes >= 0 { close(changes) }
    }

    /// Shows that the agent looks at a ticket, or, with nil, at none. Where presence cannot be written (a read-only
    /// desk) nobody sees it and nothing else is lost.
    public func show(_ ticket: TicketID?, isReplying: Bool) {
        own.withLock { file in
            if file.descriptor < 0 {
                file.path = "\(directory)/\(getpid())-\(UInt32.random(in: 0 ... .max))"
                file.descriptor = open(file.path, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0o660)
                guard file.descriptor >= 0 else { return }
                fchmod(file.descriptor, 0o660)
                guard flock(file.descriptor, LOCK_EX | LOCK_NB) == 0 else { return }
            }
            let line = PresenceLine(agent: agent, ticket: ticket, isReplying: isReplying).text
            guard line != file.line else { return }
            file.line = line
            let bytes = Array(line.utf8)
            _ = pwrite(file.descriptor, bytes, bytes.count, 0)
            _ = ftruncate(file.descriptor, off_t(bytes.count))
        }
    }

    /// Takes the own presence away.
    public func withdraw() {
        own.withLock { file in
            guard file.descriptor >= 0 else { return }
            unlink(file.path)
            close(file.descriptor)
            file = OwnFile()
        }
    }

    /// Everybody present on a ticket in other processes, by agent. Costs a few system calls for each open desk.
    public func others() -> [PresentAgent] {
        drainChanges()
        let mine = own.withLock { $0.path }
        var present: Set<PresentAgent> = []
        for name in DeskFiles.names(in: directory) {
            let path = "\(directory)/\(name)"
            guard path != mine else { continue }
            let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
            guard descriptor >= 0 else { continue }
            defer { close(descriptor) }
            if flock(descriptor, LOCK_SH | LOCK_NB) == 0 {
                unlink(path)
                continue
            }
            var buffer = [UInt8](repeating: 0, count: 512)
            let count = pread(descriptor, &buffer, buffer.count, 0)
            guard count > 0, let line = PresenceLine(String(decoding: buffer[0..<count], as: UTF8.self)),
                let ticket = line.ticket
            else { continue }
            present.insert(PresentAgent(agent: line.agent, ticket: ticket, isReplying: line.isReplying))
        }
        return present.sorted { ($0.agent, $0.ticket) < ($1.agent, $1.ticket) }
    }

    private func drainChanges() {
        guard changes >= 0 else { return }
        var buffer = [UInt8](repeating: 0, count: 4096)
        while Glibc.read(changes, &buffer, buffer.count) > 0 {}
    }
}

/// The one line of a presence file.
struct PresenceLine: Equatable {
    var agent: String
    var ticket: TicketID?
    var isReplying: Bool

    init(agent: String, ticket: TicketID?, isReplying: Bool) {
        self.agent = agent
        self.ticket = ticket
        self.isReplying = isReplying
    }

    init?(_ text: String) {
        guard text.last == "\n" else { return nil }
        let parts = text.dropLast().split(separator: " ", omittingEmptySubsequences: false)
        guard parts.count == 4, let number = UInt64(parts[1]), let check = UInt32(parts[3]) else { return nil }
        guard check == Self.check("\(parts[0]) \(parts[1]) \(parts[2])") else { return nil }
        var bytes: [UInt8] = []
        var digits = parts[0][...]
        while !digits.isEmpty {
            guard let byte = UInt8(digits.prefix(2), radix: 16) else { return nil }
            bytes.append(byte)
            digits = digits.dropFirst(2)
        }
        self.init(
            agent: String(decoding: bytes, as: UTF8.self), ticket: TicketID(stored: number), isReplying: parts[2] == "1"
        )
    }

    var text: String {
        let name = agent.utf8.prefix(100).map { byte in
            let digits = String(byte, radix: 16)
            return digits.count == 1 ? "0" + digits : digits
        }.joined()
        let fields = "\(name) \(ticket?.number ?? 0) \(isReplying ? 1 : 0)"
        return "\(fields) \(Self.check(fields))\n"
    }

    /// FNV-1a, enough to tell a line that was being written from a whole one.
    private static func check(_ text: String) -> UInt32 {
        text.utf8.reduce(2_166_136_261) { ($0 ^ UInt32($1)) &* 16_777_619 }
    }
}
