import Checkpoints
import DeskModel

// How the tables of a checkpoint answer what a state asks of frozen ones.

/// Bytes by number, out of a keyed table.
struct CheckpointTable: FrozenTable {
    let keyed: KeyedTable?
    let damage: FrozenDamage

    var isDamaged: Bool { damage.isNoted }
    func reportDamage() { damage.note() }

    func contains(_ number: UInt64) -> Bool {
        guard let keyed else { return false }
        return damage.read(or: false) { () throws(CheckpointDamage) in try keyed.unsafeValue(of: number) != nil }
    }

    func read(_ number: UInt64, _ body: (UnsafeRawBufferPointer) -> Void) {
        guard let keyed else { return }
        let bytes = damage.read(or: nil) { () throws(CheckpointDamage) in try keyed.unsafeValue(of: number) }
        if let bytes { body(bytes) }
    }

    func forEach(_ body: (UInt64, UnsafeRawBufferPointer) -> Void) {
        guard let keyed else { return }
        damage.read(or: ()) { () throws(CheckpointDamage) in
            try keyed.scan { (number, bytes) throws(CheckpointDamage) in
                bytes.withUnsafeBytes { body(number, $0) }
                return true
            }
        }
    }
}

/// Values by key, out of a hash table.
struct CheckpointHashes: FrozenHashes {
    let table: HashTable?
    let hash: KeyHash
    let damage: FrozenDamage

    func values(of key: FrozenKey) -> [UInt64] {
        guard let table else { return [] }
        let hash = hash.hash(of: key)
        return damage.read(or: []) { () throws(CheckpointDamage) in try table.values(of: hash) }.sorted()
    }
}

/// Lists of numbers by key, out of a list table of one column.
struct CheckpointLists: FrozenLists {
    let table: ListTable?
    let damage: FrozenDamage

    func forEach(of key: UInt64, _ body: (UInt64) -> Void) {
        guard let table else { return }
        damage.read(or: ()) { () throws(CheckpointDamage) in
            try table.scan(of: key) { (entry) throws(CheckpointDamage) in
                body(entry[0])
                return true
            }
        }
    }

    // Keys are stored in the order of unsigned numbers: what is below zero stands behind the rest.
    var firstKey: Int64? { key(from: 1 << 63) ?? key(from: 0) }

    func lastKey(below bound: Int64) -> Int64? {
        var last: Int64?
        scanKeys { if $0 < bound { last = max(last ?? $0, $0) } }
        return last
    }

    private func key(from key: UInt64) -> Int64? {
        guard let table else { return nil }
        var found: Int64?
        damage.read(or: ()) { () throws(CheckpointDamage) in
            try table.scanKeys(from: key) { (key, _) throws(CheckpointDamage) in
                found = Int64(bitPattern: key)
                return false
            }
        }
        return found
    }

    private func scanKeys(_ body: (Int64) -> Void) {
        guard let table else { return }
        damage.read(or: ()) { () throws(CheckpointDamage) in
            try table.scanKeys { (key, _) throws(CheckpointDamage) in
                body(Int64(bitPattern: key))
                return true
            }
        }
    }
}
