/// Finds places in a list by the hash of what stands there: open addressing, eight bytes a slot, half of them in use at
/// most.
///
/// Half of a hash is kept beside each place, so that growing and most misses never touch the list. What stands in the
/// list is compared by the caller.
struct HashIndex: Sendable {
    /// The hash's upper half, and the place plus one; zero is an empty slot.
    private var slots: ContiguousArray<UInt64> = []
    private var count = 0

    /// The first place of those put under a hash that `isWanted`. Constant time.
    ///
    /// Inlined, so that what `isWanted` looks at is borrowed: a closure that is handed on gets a copy of its table.
    @inline(__always)
    func first(_ hash: UInt64, where isWanted: (Int) -> Bool) -> Int? {
        guard !slots.isEmpty else { return nil }
        let mask = slots.count - 1
        let tag = hash >> 32
        var slot = Int(tag) & mask
        while slots[slot] != 0 {
            if slots[slot] >> 32 == tag {
                let place = Int(slots[slot] & 0xFFFF_FFFF) - 1
                if isWanted(place) { return place }
            }
            slot = (slot + 1) & mask
        }
        return nil
    }

    /// Makes room for so many places.
    mutating func reserve(_ places: Int) {
        guard places * 2 > slots.count else { return }
        var room = 16
        while room < places * 2 { room *= 2 }
        grow(to: room)
    }

    /// Puts a place under a hash. Constant time, but for growing now and then.
    mutating func insert(_ hash: UInt64, _ place: Int) {
        precondition(place < Int(UInt32.max), "a table holds fewer than four billion things")
        if count * 2 >= slots.count { grow(to: max(16, slots.count * 2)) }
        put((hash & ~0xFFFF_FFFF) | UInt64(place + 1))
        count += 1
    }

    private mutating func put(_ entry: UInt64) {
        let mask = slots.count - 1
        var slot = Int(entry >> 32) & mask
        while slots[slot] != 0 { slot = (slot + 1) & mask }
        slots[slot] = entry
    }

    private mutating func grow(to room: Int) {
        let old = slots
        slots = ContiguousArray(unsafeUninitializedCapacity: room) { slots, count in
            LargePages.advise(UnsafeMutableBufferPointer(rebasing: slots[..<room]))
            slots[..<room].initialize(repeating: 0)
            count = room
        }
        for entry in old where entry != 0 { put(entry) }
    }
}
