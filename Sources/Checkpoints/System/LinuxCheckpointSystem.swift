import Glibc

/// The system as it is.
struct LinuxCheckpointSystem: CheckpointSystem {
    // A call that a signal interrupts is made again.
    private func retrying<Value: SignedInteger>(_ call: () -> Value) -> Value {
        while true {
            let value = call()
            if value >= 0 { return value }
            if errno != EINTR { return Value(-errno) }
        }
    }

    func open(_ path: String, flags: Int32, mode: UInt32) -> Int32 {
        // A pipe in a file's place is no reason to wait for whoever writes to it.
        retrying { Glibc.open(path, flags | O_CLOEXEC | O_NONBLOCK, mode) }
    }

    func close(_ descriptor: Int32) {
        _ = Glibc.close(descriptor)
    }

    func read(_ descriptor: Int32, into bytes: UnsafeMutableRawBufferPointer, at offset: UInt64)
        -> Int
    {
        guard let base = bytes.baseAddress else { return 0 }
        var done = 0
        while done < bytes.count {
            let count = retrying {
                pread(descriptor, base + done, bytes.count - done, off_t(offset) + off_t(done))
            }
            if count < 0 { return count }
            if count == 0 { break }
            done += count
        }
        return done
    }

    func write(_ descriptor: Int32, _ bytes: UnsafeRawBufferPointer, at offset: UInt64) -> Int32 {
        guard let base = bytes.baseAddress else { return 0 }
        var done = 0
        while done < bytes.count {
            let count = retrying {
                pwrite(descriptor, base + done, bytes.count - done, off_t(offset) + off_t(done))
            }
            if count < 0 { return Int32(count) }
            if count == 0 { return -ENOSPC }
            done += count
        }
        return 0
    }

    // A failed sync is never asked again: the kernel may have dropped what it could not write, and would report success.
    func synchronizeData(_ descriptor: Int32) -> Int32 {
        fdatasync(descriptor) == 0 ? 0 : -errno
    }

    func synchronize(_ descriptor: Int32) -> Int32 {
        fsync(descriptor) == 0 ? 0 : -errno
    }

    func length(_ descriptor: Int32) -> Int64 {
        var status = stat()
        return fstat(descriptor, &status) == 0 ? Int64(status.st_size) : Int64(-errno)
    }

    func setPermissions(_ descriptor: Int32, _ mode: UInt32) -> Int32 {
        fchmod(descriptor, mode) == 0 ? 0 : -errno
    }

    func rename(_ path: String, to other: String) -> Int32 {
        Glibc.rename(path, other) == 0 ? 0 : -errno
    }

    func remove(_ path: String) -> Int32 {
        unlink(path) == 0 ? 0 : -errno
    }

    func makeDirectory(_ path: String, mode: UInt32) -> Int32 {
        guard mkdir(path, mode_t(mode) & 0o777) == 0 else { return -errno }
        // The umask took bits away, and mkdir gives no set-group-id bit.
        return chmod(path, mode_t(mode)) == 0 ? 0 : -errno
    }

    func names(in path: String) -> [String]? {
        guard let directory = opendir(path) else { return nil }
        defer { closedir(directory) }
        var names: [String] = []
        while let entry = readdir(directory) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
                pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            if name != ".", name != ".." { names.append(name) }
        }
        return names
    }

    func modificationTime(of path: String) -> Int64? {
        var status = stat()
        return stat(path, &status) == 0 ? Int64(status.st_mtim.tv_sec) : nil
    }

    func map(_ descriptor: Int32, length: Int) -> UnsafeRawPointer? {
        let memory = mmap(nil, length, PROT_READ, MAP_SHARED, descriptor, 0)
        return memory == MAP_FAILED ? nil : memory.map { UnsafeRawPointer($0) }
    }

    func unmap(_ memory: UnsafeRawPointer, length: Int) {
        munmap(UnsafeMutableRawPointer(mutating: memory), length)
    }

    func tryLock(_ descriptor: Int32) -> Int32 {
        retrying { flock(descriptor, LOCK_EX | LOCK_NB) }
    }

    func random() -> UInt64 {
        UInt64.random(in: .min ... .max)
    }
}
