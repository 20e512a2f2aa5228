/// Values by keys that are hashed with the process's own secret, for a short while: of one batch, then let go.
///
/// A value may be taken back; its key stays, and takes the next value again.
struct ScratchTable<Key: Equatable & Sendable, Value: Sendable>: Sendable {
    private var entries: ContiguousArray<(key: Key, value: Value?)> = []
    private var index = HashIndex()

    init() {}

    /// Makes room for so many keys.
    mutating func reserve(_ keys: Int) {
        entries.reserveCapacity(keys)
        index.reserve(keys)
    }

    /// The value of a key. Constant time.
    @inline(__always)
    func value(_ key: Key, _ hash: UInt64) -> Value? {
        guard let place = index.first(hash, where: { entries[$0].key == key }) else { return nil }
        return entries[place].value
    }

    /// Gives a key a value, or takes it away. Constant time.
    @inline(__always)
    mutating func set(_ key: Key, _ hash: UInt64, _ value: Value?) {
        if let place = index.first(hash, where: { entries[$0].key == key }) {
            entries[place].value = value
        } else {
            index.insert(hash, entries.count)
            entries.append((key, value))
        }
    }
}
