import Glibc
import Synchronization

@testable import Checkpoints

/// The system with one call that goes wrong: the one with this number among those that change something.
final class FaultySystem: CheckpointSystem {
    enum Fault {
        /// The call fails, those after it do what they are told.
        case failure(Int32)
        /// The process is killed: neither this call nor any after it does anything. A write is done by half.
        case death
    }

    struct Call: Equatable {
        var name: String
        var file: String
    }

    private struct State {
        var count = 0
        var calls: [Call] = []
        var paths: [Int32: String] = [:]
    }

    private let real = LinuxCheckpointSystem()
    private let number: Int
    private let fault: Fault
    private let syncs: Bool
    private let state = Mutex(State())

    init(number: Int, fault: Fault, syncs: Bool = true) {
        self.number = number
        self.fault = fault
        self.syncs = syncs
    }

    /// One with which nothing goes wrong, and which does not wait for the disk: no power is lost in a test.
    static var quick: FaultySystem { FaultySystem(number: .max, fault: .death, syncs: false) }

    var calls: [Call] { state.withLock { $0.calls } }
    var isReached: Bool { state.withLock { $0.count > number } }

    private func change(_ name: String, _ path: String, _ call: () -> Int32) -> Int32 {
        let file = String(path.split(separator: "/").last ?? "")
        let now = state.withLock { state in
            defer { state.count += 1 }
            state.calls.append(Call(name: name, file: file))
            return state.count
        }
        switch fault {
        case .failure(let code) where now == number: return -code
        case .death where now >= number: return -EIO
        default: return call()
        }
    }

    private func path(_ descriptor: Int32) -> String { state.withLock { $0.paths[descriptor] ?? "" } }

    func open(_ path: String, flags: Int32, mode: UInt32) -> Int32 {
        let descriptor =
            flags & O_CREAT == 0
            ? real.open(path, flags: flags, mode: mode)
            : change("create", path) { real.open(path, flags: flags, mode: mode) }
        if descriptor >= 0 { state.withLock { $0.paths[descriptor] = path } }
        return descriptor
    }

    func write(_ descriptor: Int32, _ bytes: UnsafeRawBufferPointer, at offset: UInt64) -> Int32 {
        let result = change("write", path(descriptor)) { real.write(descriptor, bytes, at: offset) }
        if result < 0 {
            _ = real.write(descriptor, UnsafeRawBufferPointer(rebasing: bytes[..<(bytes.count / 2)]), at: offset)
        }
        return result
    }

    func synchronizeData(_ descriptor: Int32) -> Int32 {
        change("sync", path(descriptor)) { syncs ? real.synchronizeData(descriptor) : 0 }
    }

    func synchronize(_ descriptor: Int32) -> Int32 {
        change("sync", path(descriptor)) { syncs ? real.synchronize(descriptor) : 0 }
    }

    func setPermissions(_ descriptor: Int32, _ mode: UInt32) -> Int32 {
        change("permit", path(descriptor)) { real.setPermissions(descriptor, mode) }
    }

    func rename(_ path: String, to other: String) -> Int32 {
        change("rename", other) { real.rename(path, to: other) }
    }

    func remove(_ path: String) -> Int32 { change("remove", path) { real.remove(path) } }

    func makeDirectory(_ path: String, mode: UInt32) -> Int32 {
        change("directory", path) { real.makeDirectory(path, mode: mode) }
    }

    func close(_ descriptor: Int32) { real.close(descriptor) }
    func read(_ descriptor: Int32, into bytes: UnsafeMutableRawBufferPointer, at offset: UInt64) -> Int {
        real.read(descriptor, into: bytes, at: offset)
    }
    func length(_ descriptor: Int32) -> Int64 { real.length(descriptor) }
    func names(in path: String) -> [String]? { real.names(in: path) }
    func modificationTime(of path: String) -> Int64? { real.modificationTime(of: path) }
    func map(_ descriptor: Int32, length: Int) -> UnsafeRawPointer? { real.map(descriptor, length: length) }
    func unmap(_ memory: UnsafeRawPointer, length: Int) { real.unmap(memory, length: length) }
    func tryLock(_ descriptor: Int32) -> Int32 { real.tryLock(descriptor) }
    func random() -> UInt64 { real.random() }
}
