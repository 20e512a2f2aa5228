import Glibc

@testable import EventLog

/// The system calls of one process of a simulated machine.
final class SimulatedSystem: LogSystem, @unchecked Sendable {
    let machine: SimulatedMachine
    let process: SimulatedMachine.Process

    init(machine: SimulatedMachine, process: SimulatedMachine.Process) {
        self.machine = machine
        self.process = process
    }

    private var disk: SimulatedDisk { machine.disk }

    func open(_ path: String, flags: Int32, mode: UInt32) -> Int32 {
        guard machine.begin(process, "open \(path)") else { return -EIO }
        guard let file = disk.file(path) else {
            guard flags & O_CREAT != 0 else { return -ENOENT }
            guard !machine.isFull else { return -ENOSPC }
            guard let made = disk.make(path, isDirectory: false) else { return -ENOENT }
            return machine.open(made, process, isWritable: true)
        }
        if flags & O_EXCL != 0 { return -EEXIST }
        if flags & O_DIRECTORY != 0, !file.isDirectory { return -ENOTDIR }
        return machine.open(file, process, isWritable: flags & (O_RDWR | O_WRONLY) != 0)
    }

    func close(_ descriptor: Int32) {
        // Nothing can come between a call and the closing behind it that could not come before the next one.
        guard !process.isDead else { return }
        machine.close(descriptor)
    }

    func read(_ descriptor: Int32, into bytes: UnsafeMutableRawBufferPointer, at offset: UInt64) -> Int {
        guard machine.begin(process, "read \(descriptor) \(bytes.count) at \(offset)") else { return Int(-EIO) }
        guard let open = machine.descriptors[descriptor] else { return Int(-EBADF) }
        return open.file.read(into: bytes, at: Int(offset))
    }

    func write(_ descriptor: Int32, _ bytes: UnsafeRawBufferPointer, at offset: UInt64) -> Int {
        guard machine.begin(process, "write \(descriptor) \(bytes.count) at \(offset)") else { return Int(-EIO) }
        guard let open = machine.descriptors[descriptor], open.isWritable else { return Int(-EBADF) }
        var count = bytes.count
        if machine.isFull {
            let room = machine.fate.isFullForAll ? machine.dice.below(count + 1) : open.file.length - Int(offset)
            count = min(count, max(0, room))
            if count == 0 { return Int(-ENOSPC) }
        }
        open.file.write(UnsafeRawBufferPointer(rebasing: bytes[..<count]), at: Int(offset), serial: disk.nextSerial())
        return count
    }

    func willSynchronize(for reason: SyncReason) { machine.reason = reason }

    func synchronizeData(_ descriptor: Int32) -> Int32 { synchronize(descriptor) }

    func synchronize(_ descriptor: Int32) -> Int32 {
        let reason = machine.reason
        guard machine.begin(process, "sync \(descriptor) \(reason)") else { return -EIO }
        guard let open = machine.descriptors[descriptor] else { return -EBADF }
        machine.syncs[reason, default: 0] += 1
        if reason == machine.omitted { return 0 }
        // It takes a while, and covers what was there when it began.
        let serial = disk.lastSerial
        let crashes = machine.crashes
        guard machine.pass(20_000 + machine.dice.next() % 400_000, process) else {
            // A process that dies in a sync may have been the only one to be told that it failed.
            if machine.crashes == crashes, !open.file.isDirectory, machine.drawsFailedSync() {
                open.file.failSynchronization(through: serial, &machine.dice)
                open.file.isFailureSeen = true
            }
            return -EIO
        }
        if open.file.isDirectory {
            disk.synchronize(directory: open.file)
            return 0
        }
        if machine.drawsFailedSync() { open.file.failSynchronization(through: serial, &machine.dice) }
        if open.file.failures > open.seenFailures {
            machine.descriptors[descriptor]?.seenFailures = open.file.failures
            open.file.isFailureSeen = true
            machine.trace?("    it fails")
            return -EIO
        }
        open.file.synchronize(through: serial)
        return 0
    }

    func length(_ descriptor: Int32) -> Int64 {
        guard !process.isDead, let open = machine.descriptors[descriptor] else { return Int64(-EBADF) }
        return Int64(open.file.length)
    }

    func setPermissions(_ descriptor: Int32, _ mode: UInt32) -> Int32 { process.isDead ? -EIO : 0 }

    func rename(_ path: String, to other: String) -> Int32 {
        guard machine.begin(process, "rename \(path) \(other)") else { return -EIO }
        return disk.rename(path, to: other)
    }

    func remove(_ path: String) -> Int32 {
        guard machine.begin(process, "remove \(path)") else { return -EIO }
        return disk.remove(path)
    }

    func makeDirectory(_ path: String, mode: UInt32) -> Int32 {
        guard machine.begin(process, "mkdir \(path)") else { return -EIO }
        if disk.file(path) != nil { return -EEXIST }
        if machine.isFull { return -ENOSPC }
        return disk.make(path, isDirectory: true) == nil ? -ENOENT : 0
    }

    func names(in path: String) -> [String]? {
        guard machine.begin(process, "list \(path)") else { return nil }
        return disk.directories[path]?.names.keys.sorted()
    }

    func identity(of path: String) -> FileIdentity? {
        guard machine.begin(process, "stat \(path)") else { return nil }
        return disk.file(path).map { FileIdentity(device: 1, inode: $0.number) }
    }

    func identity(of descriptor: Int32) -> FileIdentity? {
        guard !process.isDead, let open = machine.descriptors[descriptor] else { return nil }
        return FileIdentity(device: 1, inode: open.file.number)
    }

    // Not a place to switch: the engine may hold a lock of its own around it.
    func map(_ descriptor: Int32, length: Int, isWritable: Bool) -> UnsafeMutableRawPointer? {
        guard !process.isDead, let open = machine.descriptors[descriptor], length <= open.file.length else {
            return nil
        }
        open.file.isMapped = true
        if isWritable { open.file.isMappedToWrite = true }
        return open.file.memory
    }

    func unmap(_ memory: UnsafeMutableRawPointer, length: Int) {}

    func tryLock(_ descriptor: Int32) -> Int32 {
        guard machine.begin(process, "lock \(descriptor)") else { return -EIO }
        guard let open = machine.descriptors[descriptor] else { return -EBADF }
        guard open.file.lock == nil || open.file.lock == descriptor else { return -EWOULDBLOCK }
        open.file.lock = descriptor
        return 0
    }

    func unlock(_ descriptor: Int32) {
        guard machine.begin(process, "unlock \(descriptor)") else { return }
        guard let open = machine.descriptors[descriptor], open.file.lock == descriptor else { return }
        open.file.lock = nil
    }

    func sleep(on word: UnsafeMutableRawPointer, while expected: UInt32, nanoseconds: UInt64, as groups: UInt32) {
        guard machine.begin(process, "sleep \(nanoseconds)") else { return }
        guard word.load(as: UInt32.self) == expected else { return }
        _ = machine.pass(nanoseconds, on: word, as: groups, process)
    }

    func wake(_ word: UnsafeMutableRawPointer, count: Int32, of groups: UInt32) {
        guard machine.begin(process, "wake") else { return }
        machine.wake(word, count: count, of: groups)
    }

    func startThread(_ work: @escaping @Sendable () -> Void) -> Bool {
        guard !process.isDead else { return false }
        machine.startThread(of: process, work)
        return true
    }

    func unsupportedFileSystem(at path: String) -> String? { nil }

    func bootIdentity() -> [UInt8] {
        [UInt8](repeating: 7, count: 8) + withUnsafeBytes(of: machine.boot.littleEndian) { [UInt8]($0) }
    }

    func process(_ identifier: Int32) -> ProcessState { machine.state(of: identifier) }

    var processIdentifier: Int32 { process.identifier }

    func now() -> Int64 { 1_700_000_000_000_000 + Int64(machine.time / 1000) }

    func elapsed() -> UInt64 { machine.elapsed(process) }

    func random() -> UInt64 { process.isDead ? 4 : machine.dice.next() }
}
