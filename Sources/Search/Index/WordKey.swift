/// Under which 64-bit number a folded word stands in the index: its first six bytes, most significant first, then a
/// hash of all of it where it is longer.
///
/// So words stand in the order of their beginnings, and those with one beginning in one stretch. Two long words that
/// begin with the same six bytes meet under one number once in 65,535 times: whoever is led to a text reads it.
struct WordKey: Hashable {
    let rawValue: UInt64

    /// The bytes that a key tells apart in their order.
    static let prefixLength = 6

    /// The key of a folded word.
    init(_ word: some Collection<UInt8>) {
        let length = word.count
        guard length > Self.prefixLength else {
            rawValue = Self.prefix(word)
            return
        }
        // FNV-1a (Fowler, Noll and Vo), folded to 16 bits, never zero: that is for the short ones.
        var hash: UInt64 = 0xcbf2_9ce4_8422_2325
        for byte in word { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
        let folded = (hash &>> 48) ^ (hash &>> 32) ^ (hash &>> 16) ^ hash
        rawValue = Self.prefix(word) | max(1, folded & 0xFFFF)
    }

    /// The keys of all words that begin with these bytes, and of some more where there are more than six.
    static func range(beginning prefix: some Collection<UInt8>) -> ClosedRange<UInt64> {
        let used = min(prefix.count, prefixLength)
        let lower = Self.prefix(prefix)
        return lower...(lower | (UInt64.max &>> UInt64(used * 8)))
    }

    private static func prefix(_ word: some Collection<UInt8>) -> UInt64 {
        var key: UInt64 = 0
        var shift: UInt64 = 56
        for byte in word.prefix(prefixLength) {
            key |= UInt64(byte) &<< shift
            shift &-= 8
        }
        return key
    }
}
