import Foundation
import Testing

@testable import EventLog

/// A directory for one test, gone with it.
final class TemporaryDesk: Sendable {
    let root: String
    var path: String { root + "/desk" }

    /// - Parameter inMemory: on a file system in memory where there is one, for tests that write the same files many
    ///   times.
    init(inMemory: Bool = false) throws {
        let memory = "/dev/shm"
        let isThere = inMemory && FileManager.default.isWritableFile(atPath: memory)
        root = (isThere ? memory : FileManager.default.temporaryDirectory.path) + "/usual-log-\(UUID().uuidString)"
        try FileManager.default.createDirectory(atPath: root, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(atPath: root) }

    @discardableResult
    func create(_ options: LogOptions = LogOptions()) throws -> FileEventLog {
        try FileEventLog.create(at: path, options: options)
    }

    func open(_ mode: LogMode = .readWrite, _ options: LogOptions = LogOptions()) throws -> FileEventLog {
        try FileEventLog.open(at: path, mode: mode, options: options)
    }
}

/// A record as a value.
struct Kept: Equatable, CustomStringConvertible {
    var sequence: UInt64
    var kind: UInt16
    var payload: [UInt8]

    init(_ sequence: UInt64, _ kind: UInt16, _ payload: [UInt8]) {
        self.sequence = sequence
        self.kind = kind
        self.payload = payload
    }

    var description: String { "\(sequence):\(kind):\(payload.count)" }
}

extension FileEventLog {
    /// Every record, in order.
    func all(after sequence: UInt64 = 0, through tail: Tail = .durable) throws -> [Kept] {
        var kept: [Kept] = []
        try read(after: sequence, through: tail) { record in
            kept.append(Kept(record.sequence, record.kind, record.copyPayload()))
            return true
        }
        return kept
    }

    /// Appends one batch, whatever is there.
    @discardableResult
    func append(_ drafts: [RecordDraft]) throws -> Committed<Void> {
        try commit(after: .max, fold: { _ in }, decide: { Decision(drafts, outcome: ()) })
    }

    @discardableResult
    func append(_ payload: [UInt8], kind: UInt16 = 1) throws -> UInt64 {
        try append([RecordDraft(kind: kind, payload: payload)]).last
    }
}

// What a crash, a disk or a person does to the files.
extension TemporaryDesk {
    func file(_ name: String) -> URL { URL(fileURLWithPath: path + "/" + name) }

    func bytes(_ name: String) throws -> [UInt8] { [UInt8](try Data(contentsOf: file(name))) }

    func put(_ bytes: [UInt8], _ name: String, at offset: Int) throws {
        let handle = try FileHandle(forUpdating: file(name))
        try handle.seek(toOffset: UInt64(offset))
        try handle.write(contentsOf: Data(bytes))
        try handle.close()
    }

    /// A file of these bytes, whatever is there.
    func make(_ name: String, _ bytes: [UInt8]) throws { try Data(bytes).write(to: file(name)) }

    func flip(_ name: String, at offset: Int, bit: UInt8 = 0) throws {
        try put([bytes(name)[offset] ^ (1 << bit)], name, at: offset)
    }

    func cut(_ name: String, to length: Int) throws {
        let handle = try FileHandle(forUpdating: file(name))
        try handle.truncate(atOffset: UInt64(length))
        try handle.close()
    }

    func remove(_ name: String) throws { try FileManager.default.removeItem(at: file(name)) }

    func makeDirectory(_ name: String) throws {
        try FileManager.default.createDirectory(at: file(name), withIntermediateDirectories: false)
    }

    func move(_ name: String, to other: String) throws {
        try FileManager.default.moveItem(at: file(name), to: file(other))
    }

    func exists(_ name: String) -> Bool { FileManager.default.fileExists(atPath: file(name).path) }

    func names(_ folder: String) throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: file(folder).path).sorted()
    }

    /// As after a restart of the machine: nobody remembers what was durable.
    func forget() throws { try remove("log/control") }

    /// The same desk once more, file by file.
    func copy() throws -> TemporaryDesk {
        let other = try TemporaryDesk()
        try FileManager.default.copyItem(atPath: path, toPath: other.path)
        return other
    }

    /// The active segment's end of content, and what a batch there has to say.
    func tail() throws -> (name: String, position: RecordPosition, sequence: UInt64, seed: RecordSeed) {
        let log = try open(.readOnly)
        let published = log.control.published
        let entry = try #require(log.live.withLock { $0.table.entry(published.next.segment) })
        let name = DeskLayout.segmentName(number: entry.number, generation: entry.generation)
        return (name, published.next, published.sequence, log.seed)
    }
}
