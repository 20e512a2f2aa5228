import Foundation

@testable import Checkpoints

/// A directory of checkpoints that goes with the test.
final class TemporaryStore {
    let directory: String
    let identity: CheckpointIdentity

    init(format: UInt32 = 7, erasures: UInt64 = 3) {
        directory = NSTemporaryDirectory() + "checkpoints-\(UUID().uuidString)"
        identity = CheckpointIdentity(
            desk: "00112233445566778899aabbccddeeff", format: format, erasureGeneration: erasures)
    }

    deinit {
        try? FileManager.default.removeItem(atPath: directory)
    }

    var store: CheckpointStore {
        CheckpointStore(directory: directory, identity: identity, system: FaultySystem.quick)
    }

    /// The same directory as another desk, another version of the program or one that knows of more erasures sees it.
    func store(
        desk: String? = nil, format: UInt32? = nil, erasures: UInt64? = nil
    ) -> CheckpointStore {
        CheckpointStore(
            directory: directory,
            identity: CheckpointIdentity(
                desk: desk ?? identity.desk, format: format ?? identity.format,
                erasureGeneration: erasures ?? identity.erasureGeneration),
            system: FaultySystem.quick)
    }

    func builder() throws -> CheckpointBuilder { try Self.builder(of: store) }

    /// A builder, waited for: a program that another test starts has the directory's lock, too, from its fork to its exec.
    static func builder(of store: CheckpointStore) throws -> CheckpointBuilder {
        for _ in 0..<500 {
            if let builder = try store.beginBuilding() { return builder }
            usleep(10_000)
        }
        throw Refusal()
    }

    struct Refusal: Error {}

    /// Makes a checkpoint of what `fill` writes.
    @discardableResult
    func make(sequence: UInt64 = 1, _ fill: (CheckpointBuilder) throws -> Void) throws -> Checkpoint {
        let builder = try builder()
        try fill(builder)
        return try builder.commit(sequence: sequence, position: sequence * 10)
    }

    var names: [String] {
        (try? FileManager.default.contentsOfDirectory(atPath: directory))?.sorted() ?? []
    }

    func path(_ name: String) -> String { directory + "/" + name }

    func read(_ name: String) throws -> [UInt8] {
        Array(try Data(contentsOf: URL(fileURLWithPath: path(name))))
    }

    /// Puts other bytes under a name. The old file is left to whoever has it mapped.
    func replace(_ name: String, _ bytes: [UInt8]) throws {
        let other = path(name) + ".put"
        try Data(bytes).write(to: URL(fileURLWithPath: other))
        guard rename(other, path(name)) == 0 else { throw Refusal() }
    }
}

extension KeyedWriter {
    func append(_ key: UInt64, _ value: [UInt8]) throws {
        try append(key, value.span.bytes)
    }
}

extension KeyedTable {
    func value(_ key: UInt64) throws(CheckpointDamage) -> [UInt8]? {
        try withValue(of: key) { (span) throws(CheckpointDamage) in span.withUnsafeBytes { Array($0) } }
    }

    func all(from key: UInt64 = 0) throws(CheckpointDamage) -> [UInt64: [UInt8]] {
        var all: [UInt64: [UInt8]] = [:]
        var before: UInt64?
        try scan(from: key) { (key, span) throws(CheckpointDamage) in
            precondition(before ?? 0 < key || before == nil, "keys ascend")
            before = key
            all[key] = span.withUnsafeBytes { Array($0) }
            return true
        }
        return all
    }
}
