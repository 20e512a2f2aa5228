import Glibc

/// Whole-file work in the directory of the checkpoints, on top of the system's calls.
struct CheckpointFiles: Sendable {
    let system: any CheckpointSystem
    let directory: String

    static let filePermissions: UInt32 = 0o660
    static let directoryPermissions: UInt32 = 0o2770

    init(_ directory: String, system: any CheckpointSystem) {
        self.system = system
        self.directory =
            directory.count > 1 && directory.hasSuffix("/") ? String(directory.dropLast()) : directory
    }

    func path(of name: String) -> String { directory + "/" + name }

    /// Makes the directory, shared by the group whatever the umask; one that is there is left as it is.
    func makeDirectory() throws(CheckpointError) {
        let result = system.makeDirectory(directory, mode: Self.directoryPermissions)
        if result < 0, result != -EEXIST { throw CheckpointError(result, directory, doing: .make) }
    }

    /// A new file for reading and writing, shared by the group whatever the umask.
    func create(_ name: String) throws(CheckpointError) -> Int32 {
        let path = path(of: name)
        let descriptor = system.open(path, flags: O_RDWR | O_CREAT | O_EXCL, mode: Self.filePermissions)
        guard descriptor >= 0 else { throw CheckpointError(descriptor, path, doing: .make) }
        let result = system.setPermissions(descriptor, Self.filePermissions)
        guard result == 0 else {
            system.close(descriptor)
            _ = system.remove(path)
            throw CheckpointError(result, path, doing: .make)
        }
        return descriptor
    }

    /// The whole of a file of at most `limit` bytes; nil when there is none, or it is longer, or cannot be read.
    func read(_ name: String, limit: Int) -> [UInt8]? {
        let descriptor = system.open(path(of: name), flags: O_RDONLY, mode: 0)
        guard descriptor >= 0 else { return nil }
        defer { system.close(descriptor) }
        let length = system.length(descriptor)
        guard length >= 0, length <= limit else { return nil }
        var isWhole = false
        let bytes = [UInt8](unsafeUninitializedCapacity: Int(length)) { buffer, initialized in
            let count = system.read(descriptor, into: UnsafeMutableRawBufferPointer(buffer), at: 0)
            isWhole = count == buffer.count
            initialized = max(0, count)
        }
        return isWhole ? bytes : nil
    }

    /// Puts a file in its place, whole or not at all, on the disk when the call returns.
    func place(_ name: String, _ bytes: [UInt8]) throws(CheckpointError) {
        let temporary = name + FileName.temporarySuffix
        let descriptor = try create(temporary)
        defer { system.close(descriptor) }
        do throws(CheckpointError) {
            let path = path(of: temporary)
            let written = bytes.withUnsafeBytes { system.write(descriptor, $0, at: 0) }
            guard written == 0 else { throw CheckpointError(written, path, doing: .write) }
            let synced = system.synchronize(descriptor)
            guard synced == 0 else { throw CheckpointError(synced, path, doing: .synchronize) }
            try rename(temporary, to: name)
        } catch {
            remove(temporary)
            throw error
        }
        do throws(CheckpointError) {
            try synchronizeDirectory()
        } catch {
            // Whether the name lasts is not known: what is not known to last may not be relied on.
            remove(name)
            throw error
        }
    }

    func rename(_ name: String, to other: String) throws(CheckpointError) {
        let result = system.rename(path(of: name), to: path(of: other))
        guard result == 0 else { throw CheckpointError(result, path(of: other), doing: .rename) }
    }

    /// Makes the names in the directory last.
    func synchronizeDirectory() throws(CheckpointError) {
        let descriptor = system.open(directory, flags: O_RDONLY | O_DIRECTORY, mode: 0)
        guard descriptor >= 0 else { throw CheckpointError(descriptor, directory, doing: .synchronize) }
        defer { system.close(descriptor) }
        let result = system.synchronize(descriptor)
        guard result == 0 else { throw CheckpointError(result, directory, doing: .synchronize) }
    }

    /// Removes a file if it can: what stays is removed by the next builder.
    func remove(_ name: String) {
        _ = system.remove(path(of: name))
    }

    func names() -> [String] {
        system.names(in: directory) ?? []
    }
}
