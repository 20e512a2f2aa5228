import Synchronization

@testable import DeskModel

/// Frozen sections in memory.
final class FrozenMemory: FrozenSource, FrozenSink {
    typealias Failure = Never

    private(set) var header: [UInt8] = []
    private(set) var tables: [FrozenSection: [UInt64: [UInt8]]] = [:]
    private var values: [FrozenSection: [String: Set<UInt64>]] = [:]
    private var lists: [FrozenSection: [UInt64: [UInt64]]] = [:]
    let damage = MemoryDamage()

    init() {}

    /// What a layer on top of `below` is written to.
    init(above below: FrozenMemory) {
        tables = below.tables.filter { !$0.key.isWrittenAnew }
        values = below.values
        lists = below.lists
    }

    func append(_ number: UInt64, _ bytes: [UInt8], to section: FrozenSection) {
        tables[section, default: [:]][number] = bytes
    }

    func add(_ value: UInt64, under key: FrozenKey, to section: FrozenSection) {
        values[section, default: [:]]["\(key)", default: []].insert(value)
    }

    func append(_ value: UInt64, of key: UInt64, to section: FrozenSection) {
        lists[section, default: [:]][key, default: []].append(value)
    }

    /// Forgets what is in these sections.
    func empty(_ sections: [FrozenSection]) { for section in sections { tables[section] = nil } }

    func beginReplacing(_ key: UInt64, in section: FrozenSection) { lists[section, default: [:]][key] = [] }

    func write(header: [UInt8]) { self.header = header }

    func table(_ section: FrozenSection) -> any FrozenTable { MemoryTable(tables[section] ?? [:], damage) }
    func hashes(_ section: FrozenSection) -> any FrozenHashes { MemoryHashes(values: values[section] ?? [:]) }
    func lists(_ section: FrozenSection) -> any FrozenLists { MemoryLists(lists: lists[section] ?? [:]) }
}

/// Whether anything did not hold.
final class MemoryDamage: Sendable {
    private let flag = Atomic<Bool>(false)

    var isNoted: Bool { flag.load(ordering: .relaxed) }
    func note() { flag.store(true, ordering: .relaxed) }
}

struct MemoryTable: FrozenTable {
    let things: [UInt64: [UInt8]]
    private let damage: MemoryDamage

    init(_ things: [UInt64: [UInt8]], _ damage: MemoryDamage) {
        self.things = things
        self.damage = damage
    }

    var isDamaged: Bool { damage.isNoted }
    func contains(_ number: UInt64) -> Bool { things[number] != nil }
    func reportDamage() { damage.note() }

    func read(_ number: UInt64, _ body: (UnsafeRawBufferPointer) -> Void) {
        things[number]?.withUnsafeBytes(body)
    }

    func forEach(_ body: (UInt64, UnsafeRawBufferPointer) -> Void) {
        for number in things.keys.sorted() { read(number) { body(number, $0) } }
    }
}

private struct MemoryHashes: FrozenHashes {
    let values: [String: Set<UInt64>]

    // Values of another key too, as of a hash that passes for another.
    func values(of key: FrozenKey) -> [UInt64] {
        let own = values["\(key)"] ?? []
        guard case .text = key else { return own.sorted() }
        return own.union(values.min { $0.key < $1.key }?.value ?? []).sorted()
    }
}

private struct MemoryLists: FrozenLists {
    let lists: [UInt64: [UInt64]]

    func forEach(of key: UInt64, _ body: (UInt64) -> Void) { lists[key]?.forEach(body) }
    var firstKey: Int64? { lists.keys.map { Int64(bitPattern: $0) }.min() }
    func lastKey(below bound: Int64) -> Int64? { lists.keys.map { Int64(bitPattern: $0) }.filter { $0 < bound }.max() }
}

extension DeskState {
    /// The state thawed from itself frozen on top of what it stands on.
    func refrozen(on memory: inout FrozenMemory) -> DeskState? {
        let layer = FrozenMemory(above: memory)
        freeze(into: layer)
        memory = layer
        return DeskState(on: layer)
    }
}
