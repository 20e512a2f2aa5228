import Glibc

/// A file that takes its place whole, when it is complete, or not at all.
///
/// A symbolic link is followed: what it leads to is replaced. What is no regular file (a pipe, a terminal, a device) is
/// written to as it is.
final class ReplacementFile {
    private let path: String
    private let target: String
    private let temporary: String?
    private var descriptor: Int32

    /// Opens it for writing; fails with 73 where it cannot be made, 77 where that is forbidden.
    init(_ path: String) throws(CommandFailure) {
        self.path = path
        target = Self.end(of: path)
        var facts = stat()
        if stat(target, &facts) == 0, facts.st_mode & S_IFMT != S_IFREG {
            temporary = nil
            descriptor = open(target, O_WRONLY | O_CLOEXEC)
        } else {
            let beside = "\(target).\(getpid()).part"
            temporary = beside
            descriptor = open(beside, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
        }
        guard descriptor >= 0 else { throw Self.failure(path, errno, status: errno == EACCES ? 77 : 73) }
    }

    /// Whether it will take the place of a file that is there under this name.
    func replaces(_ other: String) -> Bool {
        var mine = stat()
        var theirs = stat()
        guard temporary != nil, stat(target, &mine) == 0, stat(other, &theirs) == 0 else { return false }
        return mine.st_dev == theirs.st_dev && mine.st_ino == theirs.st_ino
    }

    /// Adds bytes.
    func write(_ bytes: [UInt8]) throws(CommandFailure) {
        if let code = DescriptorOutput.write(bytes, to: descriptor) {
            throw Self.failure(path, code, status: 74)
        }
    }

    /// Makes the file durable and puts it in its place.
    func keep() throws(CommandFailure) {
        if let temporary {
            guard fsync(descriptor) == 0, rename(temporary, target) == 0 else {
                throw Self.failure(path, errno, status: 74)
            }
        }
        close(descriptor)
        descriptor = -1
    }

    /// Leaves what was there before as it is.
    func discard() {
        if descriptor >= 0 { close(descriptor) }
        if let temporary { unlink(temporary) }
    }

    /// Where a path leads when links are followed; the path itself where there is nothing yet.
    private static func end(of path: String) -> String {
        guard let resolved = realpath(path, nil) else { return path }
        defer { free(resolved) }
        return String(cString: resolved)
    }

    private static func failure(_ path: String, _ code: Int32, status: Int32) -> CommandFailure {
        CommandFailure(status, "Could not write \(path): \(String(cString: strerror(code)).lowercased()).")
    }
}
