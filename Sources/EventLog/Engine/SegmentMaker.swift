import Glibc

/// Prepares segments: a file of zeros, synced, under a temporary name; then its header, a sync, and its own name.
struct SegmentMaker {
    let layout: DeskLayout
    let files: FileWork

    private var system: any LogSystem { files.system }

    /// Makes the segment of `entry`, from the one prepared ahead where that has the right capacity. The file is synced;
    /// its name is once the directory is.
    func make(_ entry: Manifest.Entry, header: SegmentHeader) throws(EventLogError) {
        let path = layout.segment(entry)
        precondition(system.identity(of: path) == nil, "a segment is never renamed over")
        let prepared = try takePrepared(capacity: entry.capacity)
        let descriptor = if let prepared { prepared } else { try prepare(capacity: entry.capacity) }
        defer { system.close(descriptor) }
        try files.write(header.encoded(), to: descriptor, at: 0, path: path)
        try files.synchronize(descriptor, path: path)
        let result = system.rename(layout.prepared, to: path)
        guard result == 0 else { throw EventLogError(-result, path, doing: "make") }
    }

    /// Opens the segment prepared ahead; nil when there is none or it has another capacity.
    private func takePrepared(capacity: UInt64) throws(EventLogError) -> Int32? {
        let descriptor = system.open(layout.prepared, flags: O_RDWR, mode: 0)
        if descriptor == -ENOENT { return nil }
        guard descriptor >= 0 else { throw EventLogError(-descriptor, layout.prepared, doing: "open") }
        if system.length(descriptor) == Int64(capacity) { return descriptor }
        system.close(descriptor)
        _ = system.remove(layout.prepared)
        return nil
    }

    private func prepare(capacity: UInt64) throws(EventLogError) -> Int32 {
        let temporary = "\(layout.prepared).\(String(system.random(), radix: 36))"
        let descriptor = try files.create(temporary)
        do throws(EventLogError) {
            try files.fill(descriptor, length: capacity, path: layout.log)
            try files.synchronize(descriptor, path: layout.log)
            let result = system.rename(temporary, to: layout.prepared)
            guard result == 0 else { throw EventLogError(-result, layout.prepared, doing: "make") }
            return descriptor
        } catch {
            system.close(descriptor)
            _ = system.remove(temporary)
            throw error
        }
    }

    /// Prepares a segment of `capacity` so that the roll finds it, unless there is one or somebody is at it.
    func prepareAhead(capacity: UInt64) throws(EventLogError) {
        if system.identity(of: layout.prepared) != nil { return }
        // One name and a lock on it: what a killed process left half filled is filled again, not piled up.
        let descriptor = system.open(layout.preparing, flags: O_RDWR | O_CREAT, mode: FileWork.filePermissions)
        guard descriptor >= 0 else { throw EventLogError(-descriptor, layout.preparing, doing: "make") }
        defer { system.close(descriptor) }
        guard system.tryLock(descriptor) == 0 else { return }
        guard system.identity(of: layout.preparing) != nil, system.identity(of: layout.prepared) == nil else { return }
        guard UInt64(max(0, system.length(descriptor))) <= capacity else {
            _ = system.remove(layout.preparing)
            return
        }
        _ = system.setPermissions(descriptor, FileWork.filePermissions)
        do throws(EventLogError) {
            try files.fill(descriptor, length: capacity, path: layout.log)
            try files.synchronize(descriptor, path: layout.log)
        } catch {
            // Give back what was taken: on a full disk others need it.
            _ = system.remove(layout.preparing)
            throw error
        }
        _ = system.rename(layout.preparing, to: layout.prepared)
    }
}
