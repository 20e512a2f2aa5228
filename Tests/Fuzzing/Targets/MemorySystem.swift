import Foundation

@testable import EventLog

/// Files in memory for one input: one process, nothing fails, no file grows beyond a limit.
final class MemorySystem: LogSystem, @unchecked Sendable {
    private final class File {
        var bytes = UnsafeMutableRawBufferPointer(start: nil, count: 0)
        var length = 0
        let number: UInt64
        var names: Set<String>?

        init(number: UInt64, isDirectory: Bool) {
            self.number = number
            names = isDirectory ? [] : nil
        }

        deinit { bytes.deallocate() }

        func reserve(_ wanted: Int) {
            guard wanted > bytes.count else { return }
            let larger = UnsafeMutableRawBufferPointer.allocate(byteCount: max(4096, wanted * 2), alignment: 64)
            larger.initializeMemory(as: UInt8.self, repeating: 0)
            larger.copyMemory(from: UnsafeRawBufferPointer(bytes))
            bytes.deallocate()
            bytes = larger
        }
    }

    private static let lengthLimit = 4 << 20
    private var files: [String: File] = [:]
    private var open: [Int32: File] = [:]
    private var next: Int32 = 10
    private var count: UInt64 = 1
    private var state: UInt64 = 1
    private var clock: UInt64 = 1

    private func make(_ path: String, isDirectory: Bool) -> File {
        count += 1
        let file = File(number: count, isDirectory: isDirectory)
        files[path] = file
        return file
    }

    /// Puts a file there.
    func put(_ bytes: [UInt8], _ path: String) {
        let file = make(path, isDirectory: false)
        file.reserve(bytes.count)
        file.bytes.copyBytes(from: bytes)
        file.length = bytes.count
    }

    func open(_ path: String, flags: Int32, mode: UInt32) -> Int32 {
        if flags & O_EXCL != 0, files[path] != nil { return -EEXIST }
        guard let file = files[path] ?? (flags & O_CREAT != 0 ? make(path, isDirectory: false) : nil) else {
            return -ENOENT
        }
        next += 1
        open[next] = file
        return next
    }

    func close(_ descriptor: Int32) { open[descriptor] = nil }

    func read(_ descriptor: Int32, into bytes: UnsafeMutableRawBufferPointer, at offset: UInt64) -> Int {
        guard let file = open[descriptor] else { return Int(-EBADF) }
        guard offset < UInt64(file.length) else { return 0 }
        let count = min(bytes.count, file.length - Int(offset))
        bytes.copyMemory(from: UnsafeRawBufferPointer(rebasing: file.bytes[Int(offset)..<(Int(offset) + count)]))
        return count
    }

    func write(_ descriptor: Int32, _ bytes: UnsafeRawBufferPointer, at offset: UInt64) -> Int {
        guard let file = open[descriptor] else { return Int(-EBADF) }
        guard offset <= UInt64(Self.lengthLimit), Int(offset) + bytes.count <= Self.lengthLimit else {
            return Int(-ENOSPC)
        }
        let end = Int(offset) + bytes.count
        file.reserve(end)
        UnsafeMutableRawBufferPointer(rebasing: file.bytes[Int(offset)..<end]).copyMemory(from: bytes)
        file.length = max(file.length, end)
        return bytes.count
    }

    func synchronizeData(_ descriptor: Int32) -> Int32 { 0 }
    func synchronize(_ descriptor: Int32) -> Int32 { 0 }
    func length(_ descriptor: Int32) -> Int64 { open[descriptor].map { Int64($0.length) } ?? Int64(-EBADF) }
    func setPermissions(_ descriptor: Int32, _ mode: UInt32) -> Int32 { 0 }

    func rename(_ path: String, to other: String) -> Int32 {
        guard let file = files.removeValue(forKey: path) else { return -ENOENT }
        files[other] = file
        return 0
    }

    func remove(_ path: String) -> Int32 { files.removeValue(forKey: path) == nil ? -ENOENT : 0 }

    func makeDirectory(_ path: String, mode: UInt32) -> Int32 {
        if files[path] != nil { return -EEXIST }
        _ = make(path, isDirectory: true)
        return 0
    }

    func names(in path: String) -> [String]? {
        guard files[path]?.names != nil else { return nil }
        return files.keys.filter { $0.hasPrefix(path + "/") }.map { String($0.dropFirst(path.count + 1)) }
            .filter { !$0.contains("/") }.sorted()
    }

    func identity(of path: String) -> FileIdentity? { files[path].map { FileIdentity(device: 1, inode: $0.number) } }
    func identity(of descriptor: Int32) -> FileIdentity? {
        open[descriptor].map { FileIdentity(device: 1, inode: $0.number) }
    }

    func map(_ descriptor: Int32, length: Int, isWritable: Bool) -> UnsafeMutableRawPointer? {
        // Only the control page: segments are read, so that nothing points into what may move.
        guard let file = open[descriptor], isWritable || length == 4096, length <= file.length else { return nil }
        return file.bytes.baseAddress
    }

    func unmap(_ memory: UnsafeMutableRawPointer, length: Int) {}
    func tryLock(_ descriptor: Int32) -> Int32 { 0 }
    func unlock(_ descriptor: Int32) {}
    func sleep(on word: UnsafeMutableRawPointer, while expected: UInt32, nanoseconds: UInt64, as groups: UInt32) {
        clock += nanoseconds
    }
    func wake(_ word: UnsafeMutableRawPointer, count: Int32, of groups: UInt32) {}
    func startThread(_ work: @escaping @Sendable () -> Void) -> Bool { false }
    func unsupportedFileSystem(at path: String) -> String? { nil }
    func bootIdentity() -> [UInt8] { [UInt8](repeating: 3, count: 16) }
    func process(_ identifier: Int32) -> ProcessState { .gone }
    var processIdentifier: Int32 { 7 }
    func now() -> Int64 { 1_700_000_000_000_000 }
    func elapsed() -> UInt64 {
        clock += 1000
        return clock
    }

    func random() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        return (state ^ state >> 30) &* 0xBF58_476D_1CE4_E5B9
    }
}
