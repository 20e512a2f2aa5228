import Glibc
import Synchronization

@testable import EventLog

/// The real system, made to fail or to lie where a test says so.
final class FaultySystem: LogSystem {
    enum Call: Hashable, Sendable {
        case open, write, synchronizeData, synchronize, rename, makeDirectory
    }

    struct Plan: Sendable {
        /// The errno that calls fail with.
        var failing: [Call: Int32] = [:]
        /// Bytes that writes may still take before they fail; nil for any number.
        var writeBudget: Int?
        var boot = LinuxSystem().bootIdentity()
        /// The end of a path that no file is renamed to.
        var failingTarget: String?
        /// Which of the syncs of whole files fails, counted from 1.
        var failingSync: Int?
        /// Nothing is synced: for tests that damage files and cut no power.
        var skipsSyncs = false
        var unsupported: String?
        /// Bytes that the disk cannot read any more, in the file with this end of its path.
        var unreadable: (file: String, bytes: Range<UInt64>)?
        var unreadableDescriptors: Set<Int32> = []
        var stopped: Int32?
        var time: Int64?
        var calls: [Call: Int] = [:]
        /// What was slept as, and who was woken, in order.
        var sleeps: [UInt32] = []
        var wakes: [Wake] = []
        /// What happens while the next one who sleeps does so.
        var duringSleep: (@Sendable () -> Void)?
        /// What happens when the append lock has been given back the next time.
        var behindUnlock: (@Sendable () -> Void)?
        /// What is mapped: bytes, by address.
        var mappings: [UInt: Int] = [:]
        /// How often more or less was unmapped than had been mapped.
        var wrongUnmaps = 0
    }

    struct Wake: Equatable, Sendable {
        var count: Int32
        var groups: UInt32
    }

    let plan = Mutex(Plan())
    private let real = LinuxSystem()

    func set(_ change: (inout Plan) -> Void) {
        plan.withLock { change(&$0) }
    }

    func calls(_ call: Call) -> Int { plan.withLock { $0.calls[call] ?? 0 } }

    private func failure(_ call: Call) -> Int32? {
        plan.withLock { plan in
            plan.calls[call, default: 0] += 1
            return plan.failing[call]
        }
    }

    func open(_ path: String, flags: Int32, mode: UInt32) -> Int32 {
        if let code = failure(.open) { return -code }
        let descriptor = real.open(path, flags: flags, mode: mode)
        plan.withLock { plan in
            plan.unreadableDescriptors.remove(descriptor)
            if let file = plan.unreadable?.file, path.hasSuffix(file) { plan.unreadableDescriptors.insert(descriptor) }
        }
        return descriptor
    }

    func write(_ descriptor: Int32, _ bytes: UnsafeRawBufferPointer, at offset: UInt64) -> Int {
        if let code = failure(.write) {
            let budget = plan.withLock { $0.writeBudget }
            guard let budget, budget > 0 else { return Int(-code) }
            let count = min(budget, bytes.count)
            plan.withLock { $0.writeBudget = budget - count }
            return real.write(descriptor, UnsafeRawBufferPointer(rebasing: bytes[..<count]), at: offset)
        }
        return real.write(descriptor, bytes, at: offset)
    }

    func synchronizeData(_ descriptor: Int32) -> Int32 {
        if let code = failure(.synchronizeData) { return -code }
        return plan.withLock { $0.skipsSyncs } ? 0 : real.synchronizeData(descriptor)
    }

    func synchronize(_ descriptor: Int32) -> Int32 {
        if let code = failure(.synchronize) { return -code }
        if plan.withLock({ $0.failingSync == $0.calls[.synchronize] }) { return -EIO }
        return plan.withLock { $0.skipsSyncs } ? 0 : real.synchronize(descriptor)
    }

    func rename(_ path: String, to other: String) -> Int32 {
        if let code = failure(.rename) { return -code }
        if let target = plan.withLock({ $0.failingTarget }), other.hasSuffix(target) { return -EIO }
        return real.rename(path, to: other)
    }

    func bootIdentity() -> [UInt8] { plan.withLock { $0.boot } }
    func unsupportedFileSystem(at path: String) -> String? { plan.withLock { $0.unsupported } }
    func now() -> Int64 { plan.withLock { $0.time } ?? real.now() }

    func process(_ identifier: Int32) -> ProcessState {
        plan.withLock { $0.stopped } == identifier ? .stopped : real.process(identifier)
    }

    func lockHolder(of descriptor: Int32) -> Int32? { real.lockHolder(of: descriptor) }

    func close(_ descriptor: Int32) { real.close(descriptor) }
    func read(_ descriptor: Int32, into bytes: UnsafeMutableRawBufferPointer, at offset: UInt64) -> Int {
        let wanted = offset..<(offset + UInt64(bytes.count))
        let isBad = plan.withLock { plan in
            plan.unreadableDescriptors.contains(descriptor) && plan.unreadable?.bytes.overlaps(wanted) == true
        }
        if isBad { return Int(-EIO) }
        return real.read(descriptor, into: bytes, at: offset)
    }
    func length(_ descriptor: Int32) -> Int64 { real.length(descriptor) }
    func setPermissions(_ descriptor: Int32, _ mode: UInt32) -> Int32 { real.setPermissions(descriptor, mode) }
    func remove(_ path: String) -> Int32 { real.remove(path) }
    func removeDirectory(_ path: String) -> Int32 { real.removeDirectory(path) }
    func makeDirectory(_ path: String, mode: UInt32) -> Int32 {
        if let code = failure(.makeDirectory) { return -code }
        return real.makeDirectory(path, mode: mode)
    }
    func names(in path: String) -> [String]? { real.names(in: path) }
    func identity(of path: String) -> FileIdentity? { real.identity(of: path) }
    func identity(of descriptor: Int32) -> FileIdentity? { real.identity(of: descriptor) }
    func map(_ descriptor: Int32, length: Int, isWritable: Bool) -> UnsafeMutableRawPointer? {
        let memory = real.map(descriptor, length: length, isWritable: isWritable)
        if let memory { plan.withLock { $0.mappings[UInt(bitPattern: memory)] = length } }
        return memory
    }
    func unmap(_ memory: UnsafeMutableRawPointer, length: Int) {
        let mapped = plan.withLock { plan in
            let mapped = plan.mappings.removeValue(forKey: UInt(bitPattern: memory))
            if mapped != length { plan.wrongUnmaps += 1 }
            return mapped
        }
        if let mapped { real.unmap(memory, length: mapped) }
    }
    func tryLock(_ descriptor: Int32) -> Int32 { real.tryLock(descriptor) }
    func unlock(_ descriptor: Int32) {
        real.unlock(descriptor)
        plan.withLock { $0.behindUnlock.take() }?()
    }
    func sleep(on word: UnsafeMutableRawPointer, while expected: UInt32, nanoseconds: UInt64, as groups: UInt32) {
        let meanwhile = plan.withLock { plan in
            plan.sleeps.append(groups)
            return plan.duringSleep.take()
        }
        meanwhile?()
        real.sleep(on: word, while: expected, nanoseconds: nanoseconds, as: groups)
    }
    func wake(_ word: UnsafeMutableRawPointer, count: Int32, of groups: UInt32) {
        plan.withLock { $0.wakes.append(Wake(count: count, groups: groups)) }
        real.wake(word, count: count, of: groups)
    }
    var processIdentifier: Int32 { real.processIdentifier }
    func elapsed() -> UInt64 { real.elapsed() }
    func random() -> UInt64 { real.random() }
}
