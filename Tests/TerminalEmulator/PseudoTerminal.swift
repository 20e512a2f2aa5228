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

    /// The line discipline: the four flag words and the control characters.
    func lineDiscipline() -> [UInt32]? {
        var settings = termios()
        guard tcgetattr(slave, &settings) == 0 else { return nil }
        let characters = withUnsafeBytes(of: settings.c_cc) { $0.map { UInt32($0) } }
        return [settings.c_iflag, settings.c_oflag, settings.c_cflag, settings.c_lflag] + characters
    }
}
