import CPlatform
import Glibc

/// A program on a terminal of its own that notes when and how much is written to it, and shows nothing.
final class TerminalSession {
    /// What a program wrote without a pause.
    struct Burst {
        /// Nanoseconds until the first byte.
        var first: UInt64 = 0
        /// Nanoseconds until the last byte before the silence.
        var last: UInt64 = 0
        /// Bytes until then.
        var bytes = 0
        /// What came in one piece each: nanoseconds until it came, and its bytes.
        var pieces: [(at: UInt64, bytes: Int)] = []
    }

    private let master: Int32
    private let child: ChildProcess
    private let started: UInt64
    private var buffer = [UInt8](repeating: 0, count: 65_536)

    /// How long to wait for what must come, in milliseconds.
    private static let patience: Int32 = 60_000

    /// Starts a program on a terminal of this size.
    init(_ program: String, _ arguments: [String], rows: UInt16, columns: UInt16) throws {
        var name = [CChar](repeating: 0, count: 128)
        master = cplatform_pseudo_terminal(&name, name.count)
        guard master >= 0 else { throw BenchFailure.system("Could not make a terminal", -master) }
        let path = String(decoding: name.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
        var size = winsize(ws_row: rows, ws_col: columns, ws_xpixel: 0, ws_ypixel: 0)
        do {
            guard ioctl(master, UInt(TIOCSWINSZ), &size) == 0 else {
                throw BenchFailure.system("Could not size a terminal")
            }
            started = Stopwatch.now()
            child = try ChildProcess.start(
                program, arguments,
                streams: [0: .file(path, flags: O_RDWR), 1: .descriptor(0), 2: .descriptor(0)], leadsSession: true)
        } catch {
            close(master)
            throw error
        }
    }

    deinit { close(master) }

    /// What is written from the start until one of these texts has come and then nothing for `silence` milliseconds.
    func opening(showing texts: [String], silence: Int32) throws -> Burst {
        precondition(!texts.isEmpty, "an opening is known by what it shows")
        var seen: [UInt8] = []
        return try burst(from: started, silence: silence) { bytes in
            seen.append(contentsOf: bytes)
            return texts.contains { text in
                let needle = Array(text.utf8)
                return cplatform_find(seen, seen.count, needle, needle.count) != nil
            }
        }
    }

    /// Says what xterm 379 (Debian 12) says of itself when asked: frames are not held back (mode 2026), there are margins at the sides
    /// (mode 69), and it is a VT420.
    func answerAsXterm() throws {
        let answers = Array("\u{1B}[?2026;0$y\u{1B}[?69;2$y\u{1B}[?64;1;2;6;9;15;16;17;18;21;22;28c".utf8)
        guard write(master, answers, answers.count) == answers.count else {
            throw BenchFailure.system("Could not answer")
        }
    }

    /// What a key causes to be written until nothing comes for `silence` milliseconds.
    func strike(_ key: String, silence: Int32) throws -> Burst {
        let bytes = Array(key.utf8)
        let start = Stopwatch.now()
        guard write(master, bytes, bytes.count) == bytes.count else { throw BenchFailure.system("Could not type") }
        return try burst(from: start, silence: silence) { _ in true }
    }

    /// What a key causes to be written until nothing comes for `silence` milliseconds; nil where nothing comes for
    /// `patience` milliseconds: the key changed nothing that is seen.
    func tap(_ key: String, silence: Int32, patience: Int32) throws -> Burst? {
        try discardWhatCame()
        let bytes = Array(key.utf8)
        let start = Stopwatch.now()
        guard write(master, bytes, bytes.count) == bytes.count else { throw BenchFailure.system("Could not type") }
        var waiting = pollfd(fd: master, events: Int16(POLLIN), revents: 0)
        guard poll(&waiting, 1, patience) > 0 else { return nil }
        return try burst(from: start, silence: silence) { _ in true }
    }

    /// Stops the program, so that it takes nothing from another that is measured.
    func pause() { kill(child.id, SIGSTOP) }

    /// Lets the program go on, and waits until it has caught up and drawn everything anew: nothing comes for `silence` milliseconds.
    func resume(silence: Int32) throws {
        kill(child.id, SIGCONT)
        var waiting = pollfd(fd: master, events: Int16(POLLIN), revents: 0)
        while poll(&waiting, 1, silence) > 0 {
            guard read(master, &buffer, buffer.count) > 0 else { throw BenchFailure("The program has ended.") }
        }
    }

    /// Reads what came of itself since the last key, such as a clock's tick: it is no answer to the next one.
    private func discardWhatCame() throws {
        while true {
            var waiting = pollfd(fd: master, events: Int16(POLLIN), revents: 0)
            guard poll(&waiting, 1, 0) > 0 else { return }
            guard read(master, &buffer, buffer.count) > 0 else { throw BenchFailure("The program has ended.") }
        }
    }

    /// Memory that the program alone holds and has written to, in bytes.
    func privateDirtyBytes() throws -> Double { try memory("Private_Dirty:") }

    /// The program's share of all the memory it has mapped, what it shares with others divided among them, in bytes.
    func proportionalBytes() throws -> Double { try memory("Pss:") }

    private func memory(_ name: String) throws -> Double {
        let text = try Files.text(of: "/proc/\(child.id)/smaps_rollup")
        for line in text.split(separator: "\n") where line.hasPrefix(name) {
            if let kilobytes = line.split(separator: " ").dropFirst().first.flatMap({ Double($0) }) {
                return kilobytes * 1024
            }
        }
        throw BenchFailure("The system does not tell how much memory a process holds.")
    }

    /// Ends the program.
    func end() throws {
        kill(child.id, SIGCONT)
        kill(child.id, SIGTERM)
        // What it says at its end must be read, or it would wait for room.
        while read(master, &buffer, buffer.count) > 0 {}
        _ = try child.wait()
    }

    /// Reads until `isEnough` has said so of what came, and then until the silence.
    private func burst(
        from start: UInt64, silence: Int32, isEnough: (ArraySlice<UInt8>) -> Bool
    ) throws -> Burst {
        var burst = Burst()
        var mayEnd = false
        while true {
            var waiting = pollfd(fd: master, events: Int16(POLLIN), revents: 0)
            let ready = poll(&waiting, 1, mayEnd ? silence : Self.patience)
            if ready == 0, mayEnd { return burst }
            let count = ready > 0 ? read(master, &buffer, buffer.count) : -1
            guard count > 0 else { throw BenchFailure("The program did not draw what it should.") }
            burst.last = Stopwatch.now() - start
            if burst.bytes == 0 { burst.first = burst.last }
            burst.bytes += count
            burst.pieces.append((burst.last, count))
            mayEnd = mayEnd || isEnough(buffer[..<count])
        }
    }
}
