import Glibc

/// Whole-file work on top of the system's calls, with the log's own errors.
struct FileWork: Sendable {
    let system: any LogSystem

    static let filePermissions: UInt32 = 0o660
    static let directoryPermissions: UInt32 = 0o2770

    /// Makes a directory that the group shares, whatever the umask; one that is there is left as it is.
    func makeDirectory(_ path: String) throws(EventLogError) {
        let result = system.makeDirectory(path, mode: Self.directoryPermissions)
        if result < 0, result != -EEXIST { throw EventLogError(-result, path, doing: "make") }
    }

    /// A new file of its own name, for reading and writing, that the group shares whatever the umask.
    func create(_ path: String) throws(EventLogError) -> Int32 {
        let descriptor = system.open(path, flags: O_RDWR | O_CREAT | O_EXCL, mode: Self.filePermissions)
        guard descriptor >= 0 else { throw EventLogError(-descriptor, path, doing: "make") }
        let result = system.setPermissions(descriptor, Self.filePermissions)
        guard result == 0 else {
            system.close(descriptor)
            _ = system.remove(path)
            throw EventLogError(-result, path, doing: "make")
        }
        return descriptor
    }

    /// Writes all of `bytes` at `offset` or throws.
    func write(_ bytes: [UInt8], to descriptor: Int32, at offset: UInt64, path: String) throws(EventLogError) {
        let outcome = bytes.withUnsafeBytes { bytes in
            Result { () throws(EventLogError) in try write(bytes, to: descriptor, at: offset, path: path) }
        }
        try outcome.get()
    }

    /// Writes all of `bytes` at `offset` or throws.
    func write(
        _ bytes: UnsafeRawBufferPointer, to descriptor: Int32, at offset: UInt64, path: String
    ) throws(EventLogError) {
        let count = system.write(descriptor, bytes, at: offset)
        if count == bytes.count { return }
        if count < 0 { throw EventLogError(Int32(-count), path, doing: "write") }
        // A short write: the call for the rest says why.
        let rest = system.write(
            descriptor, UnsafeRawBufferPointer(rebasing: bytes[count...]), at: offset + UInt64(count))
        if rest == bytes.count - count { return }
        throw EventLogError(rest < 0 ? Int32(-rest) : ENOSPC, path, doing: "write")
    }

    /// Bytes that a file is filled with at a time. The page cache keeps together what is written at once, up to megabytes,
    /// and goes over all of such a piece whenever some bytes of it are written or synced: a commit into a file that was filled
    /// by the megabyte costs 6 µs more (Linux 6.18, ext4).
    private static let fillLength: UInt64 = 64 << 10

    /// Fills a file with zeros from the beginning.
    func fill(_ descriptor: Int32, length: UInt64, path: String) throws(EventLogError) {
        var zeros = [UInt8](repeating: 0, count: Int(min(length, Self.fillLength)))
        var offset: UInt64 = 0
        while offset < length {
            let rest = length - offset
            if rest < UInt64(zeros.count) { zeros.removeLast(zeros.count - Int(rest)) }
            try write(zeros, to: descriptor, at: offset, path: path)
            offset += UInt64(zeros.count)
        }
    }

    /// The whole of a file, or nil when there is none; a directory or a pipe of that name is none. No file of ours is longer than `limit`:
    /// of one that is only so many bytes are read, and their check tells that they are not what was written.
    func read(_ path: String, limit: Int) throws(EventLogError) -> [UInt8]? {
        let descriptor = system.open(path, flags: O_RDONLY, mode: 0)
        guard descriptor >= 0 else {
            if EventLogError.tellsOfNoFile(-descriptor) { return nil }
            throw EventLogError(-descriptor, path, doing: "read")
        }
        defer { system.close(descriptor) }
        let length = system.length(descriptor)
        guard length >= 0 else { throw EventLogError(Int32(-length), path, doing: "read") }
        do throws(EventLogError) {
            return try read(descriptor, count: min(Int(length), limit), at: 0, path: path)
        } catch {
            if error.meansNoFile { return nil }
            throw error
        }
    }

    /// Up to `count` bytes at `offset`, fewer at the end of the file.
    func read(_ descriptor: Int32, count: Int, at offset: UInt64, path: String) throws(EventLogError) -> [UInt8] {
        var failure = 0
        let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, initialized in
            let count = system.read(descriptor, into: UnsafeMutableRawBufferPointer(buffer), at: offset)
            failure = min(0, count)
            initialized = max(0, count)
        }
        if failure < 0 { throw EventLogError(Int32(-failure), path, doing: "read") }
        return bytes
    }

    /// Puts a file in place of another, whole or not at all, on the disk when the call returns.
    func replace(
        _ path: String, with bytes: [UInt8], in directory: String, for content: SyncReason, _ name: SyncReason
    ) throws(EventLogError) {
        try replaceUnsynced(path, with: bytes, syncedFor: content)
        try synchronize(directory: directory, for: name)
    }

    /// The same for a file that need not survive.
    func replaceUnsynced(_ path: String, with bytes: [UInt8], syncedFor reason: SyncReason? = nil) throws(EventLogError)
    {
        let temporary = "\(path).\(String(system.random(), radix: 36)).new"
        let descriptor = try create(temporary)
        defer { system.close(descriptor) }
        do throws(EventLogError) {
            try write(bytes, to: descriptor, at: 0, path: path)
            if let reason { try synchronize(descriptor, path: path, for: reason) }
            let result = system.rename(temporary, to: path)
            guard result == 0 else { throw EventLogError(-result, path, doing: "replace") }
        } catch {
            _ = system.remove(temporary)
            throw error
        }
    }

    func synchronize(_ descriptor: Int32, path: String, for reason: SyncReason) throws(EventLogError) {
        system.willSynchronize(for: reason)
        let result = system.synchronize(descriptor)
        guard result == 0 else { throw EventLogError(-result, path, doing: "sync") }
    }

    /// Makes a file's data last. 0 or a negative errno.
    func synchronizeData(_ descriptor: Int32, for reason: SyncReason) -> Int32 {
        system.willSynchronize(for: reason)
        return system.synchronizeData(descriptor)
    }

    /// Makes the names in a directory last.
    func synchronize(directory: String, for reason: SyncReason) throws(EventLogError) {
        let descriptor = system.open(directory, flags: O_RDONLY | O_DIRECTORY, mode: 0)
        guard descriptor >= 0 else { throw EventLogError(-descriptor, directory, doing: "sync") }
        defer { system.close(descriptor) }
        try synchronize(descriptor, path: directory, for: reason)
    }
}
