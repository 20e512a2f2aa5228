import Glibc

/// Makes segments: a file of zeros under a temporary name, then its header, a sync, and its own name. Zeros are written
/// and not only promised, so that an append changes no metadata and its sync writes one thing.
struct SegmentMaker {
    let layout: DeskLayout
    let files: FileWork

    private var system: any LogSystem { files.system }

    /// Makes the segment of `entry`, from the one prepared ahead where that has the right capacity. The file is synced;
    /// its name is once the directory is. Only under the append lock.
    func make(_ entry: Manifest.Entry, header: SegmentHeader) throws(EventLogError) {
        let path = layout.segment(entry)
        precondition(system.identity(of: path) == nil, "a segment is never renamed over")
        // A name of our own first: another may be about to put its own where the prepared one is.
        let temporary = "\(layout.log)/\(DeskLayout.preparingPrefix)\(String(system.random(), radix: 36))"
        let descriptor =
            if let prepared = try takePrepared(as: temporary, capacity: entry.capacity) {
                prepared
            } else {
                try fillNew(temporary, capacity: entry.capacity)
            }
        defer { system.close(descriptor) }
        do throws(EventLogError) {
            try files.write(header.encoded(), to: descriptor, at: 0, path: path)
            try files.synchronize(descriptor, path: path, for: .newSegment)
            let result = system.rename(temporary, to: path)
            guard result == 0 else { throw EventLogError(-result, path, doing: "make") }
        } catch {
            _ = system.remove(temporary)
            throw error
        }
    }

    /// Takes the segment prepared ahead; nil when there is none or it has another capacity.
    private func takePrepared(as temporary: String, capacity: UInt64) throws(EventLogError) -> Int32? {
        guard system.rename(layout.prepared, to: temporary) == 0 else { return nil }
        let descriptor = system.open(temporary, flags: O_RDWR, mode: 0)
        if descriptor >= 0 {
            if system.length(descriptor) == Int64(capacity) { return descriptor }
            system.close(descriptor)
        }
        _ = system.remove(temporary)
        return nil
    }

    private func fillNew(_ path: String, capacity: UInt64) throws(EventLogError) -> Int32 {
        let descriptor = try files.create(path)
        do throws(EventLogError) {
            try files.fill(descriptor, length: capacity, path: layout.log)
            return descriptor
        } catch {
            system.close(descriptor)
            _ = system.remove(path)
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
        // Whoever had the lock may be done: then the open file is the prepared one, or a segment with events by now.
        guard let identity = system.identity(of: descriptor), identity == system.identity(of: layout.preparing),
            system.identity(of: layout.prepared) == nil
        else { return }
        guard UInt64(max(0, system.length(descriptor))) <= capacity else {
            _ = system.remove(layout.preparing)
            return
        }
        _ = system.setPermissions(descriptor, FileWork.filePermissions)
        do throws(EventLogError) {
            try files.fill(descriptor, length: capacity, path: layout.log)
            try files.synchronize(descriptor, path: layout.log, for: .preparedSegment)
        } catch {
            // Give back what was taken: on a full disk others need it.
            _ = system.remove(layout.preparing)
            throw error
        }
        _ = system.rename(layout.preparing, to: layout.prepared)
    }
}
