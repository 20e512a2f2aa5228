import CPlatform
import Glibc

/// A terminal that only notes when something is written to it.
struct PseudoTerminal {
    private let master: Int32
    private let path: String

    /// A terminal of this size.
    init(rows: UInt16, columns: UInt16) throws {
        var name = [CChar](repeating: 0, count: 128)
        master = cplatform_pseudo_terminal(&name, name.count)
        guard master >= 0 else { throw BenchFailure.system("Could not make a terminal") }
        path = String(decoding: name.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
        var size = winsize(ws_row: rows, ws_col: columns, ws_xpixel: 0, ws_ypixel: 0)
        guard ioctl(master, UInt(TIOCSWINSZ), &size) == 0 else {
            throw BenchFailure.system("Could not size a terminal")
        }
    }

    /// How a program's start looked from outside.
    struct Start {
        /// Nanoseconds until the first byte.
        var firstByte: UInt64
        /// Nanoseconds until the last byte before a fifth of a second of silence.
        var lastByte: UInt64
        /// Bytes until then.
        var bytes: Int
    }

    /// Starts a program on the terminal, waits until it has drawn all it draws unasked, and ends it.
    func start(_ program: String, _ arguments: [String]) throws -> Start {
        defer { close(master) }
        let begin = Stopwatch.now()
        let child = try ChildProcess.start(
            program, arguments,
            streams: [0: .file(path, flags: O_RDWR), 1: .descriptor(0), 2: .descriptor(0)], leadsSession: true)
        var start: Start?
        var buffer = [UInt8](repeating: 0, count: 65_536)
        while true {
            var waiting = pollfd(fd: master, events: Int16(POLLIN), revents: 0)
            guard poll(&waiting, 1, start == nil ? 10_000 : 200) > 0 else { break }
            let count = read(master, &buffer, buffer.count)
            guard count > 0 else { break }
            let now = Stopwatch.now() - begin
            start = Start(firstByte: start?.firstByte ?? now, lastByte: now, bytes: (start?.bytes ?? 0) + count)
        }
        kill(child.id, SIGTERM)
        // What it says at its end must be read, or it would wait for room.
        while read(master, &buffer, buffer.count) > 0 {}
        _ = try child.wait()
        guard let start else { throw BenchFailure("The program drew nothing.") }
        return start
    }
}
