import Glibc

/// Reads a file or a pipe line by line, in a bounded room: the splitting of JSON Lines.
///
/// A line ends at LF; a CR before it belongs to the ending. The last line may lack its ending. A UTF-8 byte order mark at
/// the very start is passed over. Empty lines and NULs are handed out like any other bytes. A line longer than the
/// limit is reported once and skipped to its end, and reading goes on.
public final class LineReader {
    /// One line of the file.
    public struct Line {
        /// The line's number, from 1.
        public let number: Int
        /// Where the line begins in the file, in bytes.
        public let offset: Int64
        /// The line without its ending, or what is too long.
        public let content: Content

        /// What a line holds.
        public enum Content {
            /// The bytes without the ending; valid until the next line is asked for.
            case bytes(UnsafeRawBufferPointer)
            /// The line is longer than the limit: how many bytes it has without its LF.
            case tooLong(bytes: Int64)
        }
    }

    /// The file's name for messages.
    public let file: String
    /// The longest line that is handed out, in bytes without its ending.
    public let maximumLineBytes: Int
    /// How long the file is where that can be known (not for pipes), for progress.
    public let totalBytes: Int64?
    /// How many bytes the lines handed out so far take up in the file, with their endings.
    public private(set) var bytesConsumed: Int64 = 0

    private let descriptor: CInt
    private let closesDescriptor: Bool
    private var buffer: UnsafeMutableRawBufferPointer
    /// What has been read and not handed out lies from `start` to `end`; no LF is before `searched`.
    private var start = 0
    private var end = 0
    private var searched = 0
    private var lineNumber = 0
    private var isAtEnd = false

    /// Opens a file.
    public convenience init(path: String, maximumLineBytes: Int = 16 << 20) throws(LineReaderError) {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else {
            throw LineReaderError(file: path, operation: .open, errorNumber: errno)
        }
        var status = stat()
        if fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFDIR {
            close(descriptor)
            throw LineReaderError(file: path, operation: .open, errorNumber: EISDIR)
        }
        self.init(descriptor: descriptor, file: path, maximumLineBytes: maximumLineBytes, closing: true)
    }

    /// Reads from an open descriptor, such as 0 for standard input, which is closed at the end only if asked for.
    public init(
        descriptor: CInt,
        file: String = "standard input",
        maximumLineBytes: Int = 16 << 20,
        closing: Bool = false
    ) {
        precondition(maximumLineBytes > 0, "a line may have at least a byte")
        self.descriptor = descriptor
        self.file = file
        self.maximumLineBytes = maximumLineBytes
        closesDescriptor = closing
        var status = stat()
        let isRegular = fstat(descriptor, &status) == 0 && status.st_mode & S_IFMT == S_IFREG
        totalBytes = isRegular ? Int64(status.st_size) : nil
        buffer = .allocate(byteCount: 256 << 10, alignment: 64)
    }

    deinit {
        buffer.deallocate()
        if closesDescriptor { close(descriptor) }
    }

    /// The next line, or `nil` at the end; its bytes are valid until the next call. O(bytes of the line).
    public func next() throws(LineReaderError) -> Line? {
        if lineNumber == 0 { try passByteOrderMark() }
        while true {
            if let ending = endOfLine() {
                let line = line(upTo: ending, endingBytes: 1)
                return line
            }
            searched = end
            // One byte more than the limit is kept for a CR that may belong to the ending.
            if end - start > maximumLineBytes + 1 { return try skipOverlongLine() }
            if isAtEnd { return start == end ? nil : line(upTo: end, endingBytes: 0) }
            try fill()
        }
    }

    /// Whether the next line can be had without waiting for who writes it: it has been read, or this is no pipe.
    public var isNextAtHand: Bool { totalBytes != nil || isAtEnd || endOfLine() != nil }

    private func endOfLine() -> Int? {
        guard searched < end, let base = buffer.baseAddress,
            let found = memchr(base + searched, CInt(UInt8(ascii: "\n")), end - searched)
        else { return nil }
        return base.distance(to: UnsafeMutableRawPointer(found))
    }

    private func line(upTo ending: Int, endingBytes: Int) -> Line {
        var last = ending
        if endingBytes == 1, last > start, buffer[last - 1] == UInt8(ascii: "\r") { last -= 1 }
        let content: Line.Content =
            last - start > maximumLineBytes
            ? .tooLong(bytes: Int64(ending - start))
            : .bytes(UnsafeRawBufferPointer(rebasing: buffer[start..<last]))
        let length = ending + endingBytes - start
        start = ending + endingBytes
        searched = start
        return finish(content, length: Int64(length))
    }

    private func finish(_ content: Line.Content, length: Int64) -> Line {
        lineNumber += 1
        let line = Line(number: lineNumber, offset: bytesConsumed, content: content)
        bytesConsumed += length
        return line
    }

    private func skipOverlongLine() throws(LineReaderError) -> Line {
        var length = Int64(end - start)
        while true {
            start = end
            searched = end
            if isAtEnd { return finish(.tooLong(bytes: length), length: length) }
            try fill()
            if let ending = endOfLine() {
                length += Int64(ending - start)
                start = ending + 1
                searched = start
                return finish(.tooLong(bytes: length), length: length + 1)
            }
            length += Int64(end - start)
        }
    }

    private func passByteOrderMark() throws(LineReaderError) {
        while end < 3, !isAtEnd { try fill() }
        if end >= 3, buffer[0] == 0xEF, buffer[1] == 0xBB, buffer[2] == 0xBF {
            start = 3
            searched = 3
            bytesConsumed = 3
        }
    }

    /// Reads more behind what is kept; makes room by moving it to the front, or by doubling up to the limit.
    private func fill() throws(LineReaderError) {
        if start > 0, start == end || end == buffer.count {
            if end > start, let base = buffer.baseAddress { memmove(base, base + start, end - start) }
            searched -= start
            end -= start
            start = 0
        }
        if end == buffer.count { grow() }
        let count = try readSome(into: UnsafeMutableRawBufferPointer(rebasing: buffer[end...]))
        if count == 0 { isAtEnd = true }
        end += count
    }

    private func grow() {
        let larger = UnsafeMutableRawBufferPointer.allocate(
            byteCount: min(buffer.count * 2, max(buffer.count, maximumLineBytes) + (64 << 10)),
            alignment: 64
        )
        larger.copyMemory(from: UnsafeRawBufferPointer(rebasing: buffer[start..<end]))
        buffer.deallocate()
        buffer = larger
        searched -= start
        end -= start
        start = 0
    }

    private func readSome(into room: UnsafeMutableRawBufferPointer) throws(LineReaderError) -> Int {
        while true {
            let count = read(descriptor, room.baseAddress, room.count)
            if count >= 0 { return count }
            switch errno {
            case EINTR: continue
            case EAGAIN:
                var readable = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
                poll(&readable, 1, -1)
            default: throw LineReaderError(file: file, operation: .read, errorNumber: errno)
            }
        }
    }
}
