/// A word made ready for being compared with many others by spelling: how many slips of the fingers lie between them,
/// without a table of letters by letters.
///
/// Optimal string alignment distance, as `EditDistance` counts it, a column at a time in the bits of one number (Hyyrö
/// 2003, "A bit-vector algorithm for computing Levenshtein and Damerau edit distances").
public struct SpellingPattern: Sendable {
    /// Bytes of the word that are compared.
    public let count: Int
    /// By byte, a bit for each place of the word where it stands.
    private let places: [UInt64]
    /// The first bytes of the word, lowest first; zero behind its end.
    private let beginning: UInt32

    /// Letters at the beginning that `sharedBeginning` counts.
    public static let mostShared = 4

    /// Of a folded word as UTF-8; bytes after the 64th do not count.
    public init(_ word: [UInt8]) {
        count = min(word.count, 64)
        var places = [UInt64](repeating: 0, count: 256)
        var beginning: UInt32 = 0
        for (place, byte) in word.prefix(64).enumerated() {
            places[Int(byte)] |= 1 << UInt64(place)
            if place < Self.mostShared { beginning |= UInt32(byte) << UInt32(place * 8) }
        }
        self.places = places
        self.beginning = beginning
    }

    /// How many insertions, deletions, substitutions and swaps of neighbours turn the word into another. O(other).
    public func distance(to other: UnsafeRawBufferPointer) -> Int {
        guard count > 0 else { return other.count }
        return places.withUnsafeBufferPointer { places in
            let last: UInt64 = 1 << UInt64(count - 1)
            // Where the column rises and falls, where the diagonal stays, and the places of the byte before.
            var (up, down, level, before): (UInt64, UInt64, UInt64, UInt64) = (.max, 0, 0, 0)
            var distance = count
            for byte in other {
                let here = places[Int(byte)]
                let swapped = ((~level & here) << 1) & before
                level = (((here & up) &+ up) ^ up) | here | down | swapped
                var rises = down | ~(level | up)
                var falls = level & up
                if rises & last != 0 { distance += 1 }
                if falls & last != 0 { distance -= 1 }
                rises = rises << 1 | 1
                falls <<= 1
                up = falls | ~(level | rises)
                down = level & rises
                before = here
            }
            return distance
        }
    }

    /// How many bytes at the beginning both words have, up to `mostShared`.
    public func sharedBeginning(with other: UnsafeRawBufferPointer) -> Int {
        var shared = 0
        while shared < min(Self.mostShared, count, other.count),
            UInt8(truncatingIfNeeded: beginning >> UInt32(shared * 8)) == other[shared]
        {
            shared += 1
        }
        return shared
    }
}
