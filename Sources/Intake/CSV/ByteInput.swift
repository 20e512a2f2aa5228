import Glibc

/// Bytes of a file or a pipe, one by one, through a buffer.
final class ByteInput {
    let file: String
    /// How long the file is where that can be known.
    let totalBytes: Int64?
    /// How many bytes have been handed out.
    private(set) var bytesConsumed: Int64 = 0

    private let descriptor: CInt
    private let closesDescriptor: Bool
    private var buffer = [UInt8](repeating: 0, count: 256 << 10)
    private var position = 0
    private var end = 0
    private var isAtEnd = false

    /// Opens a file, which must not be a directory.
    convenience init(path: String) throws(InputError) {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw InputError(file: path, isOpening: true, errorNumber: errno) }
        var status = stat()
        if fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFDIR {
            close(descriptor)
            throw InputError(file: path, isOpening: true, errorNumber: EISDIR)
        }
        self.init(descriptor: descriptor, file: path, closing: true)
    }

    init(descriptor: CInt, file: String, closing: Bool = false) {
        self.descriptor = descriptor
        self.file = file
        closesDescriptor = closing
        var status = stat()
        let isRegular = fstat(descriptor, &status) == 0 && status.st_mode & S_IFMT == S_IFREG
        totalBytes = isRegular ? Int64(status.st_size) : nil
    }

    deinit {
        if closesDescriptor { close(descriptor) }
    }

    /// The next byte, or nil at the end.
    func next() throws(InputError) -> UInt8? {
        if position == end { try fill() }
        guard position < end else { return nil }
        defer {
            position += 1
            bytesConsumed += 1
        }
        return buffer[position]
    }

    /// The byte `distance` behind the next one, without taking it; `distance` is at most 8.
    func peek(_ distance: Int) throws(InputError) -> UInt8? {
        while position + distance >= end, !isAtEnd { try fill() }
        return position + distance < end ? buffer[position + distance] : nil
    }

    private func fill() throws(InputError) {
        if position > 0 {
            for index in position..<end { buffer[index - position] = buffer[index] }
            end -= position
            position = 0
        }
        let count = try read()
        if count == 0 { isAtEnd = true }
        end += count
    }

    private func read() throws(InputError) -> Int {
        let room = end..<buffer.count
        while true {
            let count = buffer.withUnsafeMutableBytes { bytes in
                Glibc.read(descriptor, bytes.baseAddress.map { $0 + room.lowerBound }, room.count)
            }
            if count >= 0 { return count }
            switch errno {
            case EINTR: continue
            case EAGAIN:
                var readable = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
                poll(&readable, 1, -1)
            default: throw InputError(file: file, isOpening: false, errorNumber: errno)
            }
        }
    }
}
