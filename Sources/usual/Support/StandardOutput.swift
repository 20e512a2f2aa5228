import Glibc
import Synchronization
import TerminalKit

/// Standard output, gathered and written in large pieces.
///
/// A reader that goes away ends the process quietly (SIGPIPE keeps its default action); any other failure to write is
/// an input/output error, exit status 74.
enum StandardOutput {
    private static let buffer = Mutex<[UInt8]>([])
    /// Why it could not be written, once it could not: what comes later is not written either, and says so again.
    private static let fault = Mutex<Int32?>(nil)

    /// Adds a line.
    static func print(_ line: String) throws(CommandFailure) {
        try write(Array(line.utf8) + [UInt8(ascii: "\n")])
    }

    /// Adds bytes.
    static func write(_ bytes: some Sequence<UInt8>) throws(CommandFailure) {
        let isFull = buffer.withLock { buffer in
            buffer += bytes
            return buffer.count >= 65_536
        }
        if isFull { try finish() }
    }

    /// Writes out what was gathered.
    static func finish() throws(CommandFailure) {
        let bytes = buffer.withLock { buffer in
            defer { buffer = [] }
            return buffer
        }
        let code = fault.withLock { fault in
            fault = fault ?? DescriptorOutput.write(bytes, to: STDOUT_FILENO)
            return fault
        }
        if let code {
            throw CommandFailure(74, "Could not write the output: \(String(cString: strerror(code)).lowercased()).")
        }
    }
}

/// Standard error: messages for people, and progress.
enum StandardError {
    /// Whether a person is looking: progress bars are only for them.
    static var isTerminal: Bool { isatty(STDERR_FILENO) == 1 }

    /// Prints a line at once; what cannot be printed is let go.
    static func print(_ line: String) { write(line + "\n") }

    /// Prints lines at once; for whoever looks at a terminal, those that are longer than it is wide go on at words.
    static func explain(_ lines: String) {
        guard isTerminal else { return print(lines) }
        let width = max(20, columns)
        for line in lines.split(separator: "\n", omittingEmptySubsequences: false) {
            let text = DisplayText(String(line))
            print(text.width <= width ? String(line) : text.wrapped(to: width).map(\.string).joined(separator: "\n"))
        }
    }

    /// The width of the terminal; 80 where it does not say.
    static var columns: Column {
        var size = winsize()
        guard ioctl(STDERR_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return 80 }
        return Column(Int(size.ws_col))
    }

    /// Prints text at once, without ending the line.
    static func write(_ text: String) {
        let bytes = Array(text.utf8)
        _ = bytes.withUnsafeBytes { Glibc.write(STDERR_FILENO, $0.baseAddress, $0.count) }
    }
}

/// Whole writes to a descriptor.
enum DescriptorOutput {
    /// Writes all of the bytes; the system's `errno` where it takes no more, nil when all is written.
    static func write(_ bytes: [UInt8], to descriptor: Int32) -> Int32? {
        var written = 0
        while written < bytes.count {
            let count = bytes.withUnsafeBytes {
                Glibc.write(descriptor, $0.baseAddress.map { $0 + written }, $0.count - written)
            }
            if count >= 0 {
                written += count
            } else if errno != EINTR {
                return errno
            }
        }
        return nil
    }
}
