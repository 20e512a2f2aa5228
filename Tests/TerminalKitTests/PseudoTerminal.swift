import Foundation
import Glibc

/// A terminal pair: the program's end, and ours that sees what it sends.
final class PseudoTerminal {
    let program: Int32
    private let own: Int32
    private let received = Received()

    init?(rows: Int, columns: Int) {
        own = open("/dev/ptmx", O_RDWR | O_NOCTTY | O_CLOEXEC)
        guard own >= 0 else { return nil }
        var locked: Int32 = 0
        var number: Int32 = 0
        // Linux's TIOCSPTLCK and TIOCGPTN, whose names Swift can't import.
        guard ioctl(own, 0x4004_5431, &locked) == 0, ioctl(own, 0x8004_5430, &number) == 0 else { return nil }
        program = open("/dev/pts/\(number)", O_RDWR | O_NOCTTY | O_CLOEXEC)
        guard program >= 0 else { return nil }
        resize(rows: rows, columns: columns)
        // The kernel holds a few kilobytes only: someone must read while the program writes.
        let (own, received) = (own, received)
        Thread.detachNewThread {
            var buffer = [UInt8](repeating: 0, count: 65536)
            while true {
                let count = read(own, &buffer, buffer.count)
                guard count > 0 else { break }
                received.add(buffer[..<count])
            }
            close(own)
        }
    }

    deinit { close(program) }

    func resize(rows: Int, columns: Int) {
        var size = winsize(ws_row: UInt16(rows), ws_col: UInt16(columns), ws_xpixel: 0, ws_ypixel: 0)
        _ = ioctl(own, UInt(TIOCSWINSZ), &size)
    }

    func type(_ text: String) {
        let bytes = Array(text.utf8)
        _ = bytes.withUnsafeBytes { write(own, $0.baseAddress, $0.count) }
    }

    /// Everything that the program has sent since the last call.
    func sent() -> String {
        // Goes the same way behind all of it, so that nothing is missed.
        _ = Received.end.withUnsafeBytes { write(program, $0.baseAddress, $0.count) }
        return String(decoding: received.takeAll(), as: UTF8.self)
    }

    /// Whether the program's end echoes and waits for whole lines, as a shell wants it.
    var isCooked: Bool {
        var settings = termios()
        guard tcgetattr(program, &settings) == 0 else { return false }
        return settings.c_lflag & tcflag_t(ECHO | ICANON | ISIG) == tcflag_t(ECHO | ICANON | ISIG)
    }
}

/// What came from the program, handed from the reading thread to the test's.
private final class Received: @unchecked Sendable {
    static let end: [UInt8] = [0x1E, 0x1D, 0x1E]
    private let condition = NSCondition()
    private var bytes: [UInt8] = []

    func add(_ more: ArraySlice<UInt8>) {
        condition.withLock {
            bytes += more
            condition.signal()
        }
    }

    func takeAll() -> [UInt8] {
        condition.withLock {
            while !bytes.suffix(Self.end.count).elementsEqual(Self.end) { condition.wait() }
            defer { bytes.removeAll() }
            return bytes.dropLast(Self.end.count)
        }
    }
}
