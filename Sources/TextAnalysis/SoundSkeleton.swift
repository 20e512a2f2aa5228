/// The bare bones of how a name is said: its consonants in seven classes, vowels left out.
///
/// What one script cannot tell apart another does (Japanese has one sound for l and r, Arabic none for p, Chinese writes
/// syllables only), so a name that has been through another script keeps little more than this. Many names share it:
/// `likeness` then tells which of them are near. The classes and costs are our own, set by hand and checked on names of
/// Wikidata in six scripts.
public struct SoundSkeleton: Hashable, Sendable {
    /// Three bits a consonant, the first one highest; never zero.
    public let packed: UInt32
    /// How many consonants, up to `longest`.
    public let count: Int

    /// Consonants that count.
    public static let longest = 10

    /// The skeleton of a folded word of Latin letters; nil when it has no consonant.
    public init?(_ word: [UInt8]) {
        var packed: UInt32 = 0
        var count = 0
        var last: UInt32 = 0
        func emit(_ sound: UInt32) {
            if sound != last, count < Self.longest {
                packed = packed << 3 | sound
                count += 1
            }
            last = sound
        }
        for index in word.indices {
            let next = index + 1 < word.count ? word[index + 1] : 0
            switch word[index] {
            case UInt8(ascii: "b"), UInt8(ascii: "p"), UInt8(ascii: "f"), UInt8(ascii: "v"), UInt8(ascii: "w"): emit(1)
            case UInt8(ascii: "g"), UInt8(ascii: "k"), UInt8(ascii: "q"): emit(2)
            case UInt8(ascii: "c"):
                // Soft before e, i and y, as in ch and cz, and where a name ends in -ić.
                let endsSlavic = next == 0 && index > 0 && word[index - 1] == UInt8(ascii: "i")
                let isSoft = Self.isSoftener(next) || next == UInt8(ascii: "h") || next == UInt8(ascii: "z")
                emit(isSoft || endsSlavic ? 4 : 2)
            case UInt8(ascii: "x"):
                emit(2)
                emit(4)
            case UInt8(ascii: "t")
            where next == UInt8(ascii: "s") || next == UInt8(ascii: "z") || next == UInt8(ascii: "c"):
                break
            case UInt8(ascii: "d") where next == UInt8(ascii: "z") || next == UInt8(ascii: "j"): break
            case UInt8(ascii: "d"), UInt8(ascii: "t"): emit(3)
            case UInt8(ascii: "s"), UInt8(ascii: "z"), UInt8(ascii: "j"): emit(4)
            case UInt8(ascii: "l"), UInt8(ascii: "r"): emit(5)
            case UInt8(ascii: "m"): emit(6)
            case UInt8(ascii: "n"): emit(7)
            case UInt8(ascii: "h"): break
            default: last = 0
            }
        }
        guard count > 0 else { return nil }
        self.packed = packed
        self.count = count
    }

    private static func isSoftener(_ letter: UInt8) -> Bool {
        letter == UInt8(ascii: "e") || letter == UInt8(ascii: "i") || letter == UInt8(ascii: "y")
    }

    /// The packed skeletons with one consonant fewer, other or more.
    public var neighbours: [UInt32] {
        var sounds = (0..<count).map { packed >> UInt32(3 * (count - 1 - $0)) & 7 }
        var found: Set<UInt32> = []
        func note() { if !sounds.isEmpty { found.insert(sounds.reduce(0) { $0 << 3 | $1 }) } }
        for place in 0..<count {
            let sound = sounds.remove(at: place)
            note()
            sounds.insert(sound, at: place)
            for other in 1...7 as ClosedRange<UInt32> where other != sound {
                sounds[place] = other
                note()
            }
            sounds[place] = sound
        }
        if count < Self.longest {
            for place in 0...count {
                for other in 1...7 as ClosedRange<UInt32> {
                    sounds.insert(other, at: place)
                    note()
                    sounds.remove(at: place)
                }
            }
        }
        found.remove(packed)
        return found.sorted()
    }

    /// How alike two words of Latin letters are said, 0…1: one less the cost of turning one into the other, by the mean
    /// length. Vowels cost less than consonants, kindred consonants less than others; where vowels go unwritten, a
    /// missing one costs next to nothing. O(product of lengths).
    public static func likeness(
        _ left: UnsafeRawBufferPointer, _ right: UnsafeRawBufferPointer, vowelsAreOptional: Bool = false
    ) -> Double {
        let (rows, columns) = (min(left.count, longestCompared), min(right.count, longestCompared))
        guard rows > 0, columns > 0 else { return 0 }
        let vowel: Float = vowelsAreOptional ? 0.1 : 0.3
        return withUnsafeTemporaryAllocation(of: Float.self, capacity: (columns + 1) * 2) { costs in
            var above = 0
            var current = columns + 1
            costs[0] = 0
            for column in 1...columns { costs[column] = costs[column - 1] + gap(right, column - 1, vowel) }
            for row in 1...rows {
                let letter = left[row - 1]
                let leave = gap(left, row - 1, vowel)
                costs[current] = costs[above] + leave
                for column in 1...columns {
                    let replace = costs[above + column - 1] + swap(letter, right[column - 1])
                    let drop = costs[above + column] + leave
                    let take = costs[current + column - 1] + gap(right, column - 1, vowel)
                    costs[current + column] = min(replace, min(drop, take))
                }
                (above, current) = (current, above)
            }
            return max(0, 1 - Double(costs[above + columns]) * 2 / Double(rows + columns))
        }
    }

    /// Letters of a word that are compared.
    private static let longestCompared = 32

    /// What it costs that a letter is not there.
    @inline(__always)
    private static func gap(_ word: UnsafeRawBufferPointer, _ place: Int, _ vowel: Float) -> Float {
        let letter = word[place]
        if place > 0, word[place - 1] == letter { return 0.1 }
        switch kinds[Int(letter)] {
        case 1: return vowel
        case 2: return 0.25
        default: return 0.85
        }
    }

    /// What it costs that a letter is another one.
    @inline(__always)
    private static func swap(_ left: UInt8, _ right: UInt8) -> Float {
        if left == right { return 0 }
        let letters = UInt8(ascii: "a")...UInt8(ascii: "z")
        guard letters.contains(left), letters.contains(right) else { return 1 }
        return swaps[Int(left - UInt8(ascii: "a")) * 26 + Int(right - UInt8(ascii: "a"))]
    }

    /// 1 for vowels, 2 for what is hardly heard, 0 for everything else.
    private static let kinds: [UInt8] = {
        var kinds = [UInt8](repeating: 0, count: 256)
        for letter in "aeiouy".utf8 { kinds[Int(letter)] = 1 }
        for letter in "hw".utf8 { kinds[Int(letter)] = 2 }
        return kinds
    }()

    private static let swaps: [Float] = {
        var swaps = [Float](repeating: 1, count: 26 * 26)
        func kindred(_ letters: String, _ cost: Float) {
            for one in letters.utf8 {
                for other in letters.utf8 where one != other {
                    let place = Int(one - UInt8(ascii: "a")) * 26 + Int(other - UInt8(ascii: "a"))
                    swaps[place] = min(swaps[place], cost)
                }
            }
        }
        kindred("aeiouy", 0.3)
        kindred("bpvfw", 0.35)
        kindred("kgqcxh", 0.35)
        kindred("szcxj", 0.35)
        kindred("jgyz", 0.4)
        kindred("td", 0.3)
        kindred("tc", 0.5)
        kindred("lr", 0.3)
        kindred("mn", 0.45)
        for pair in ["ck", "kq", "cq", "vw", "iy", "sz"] { kindred(pair, 0.1) }
        for pair in ["ou", "ei", "uw", "jy", "fv", "bv"] { kindred(pair, 0.2) }
        return swaps
    }()
}
