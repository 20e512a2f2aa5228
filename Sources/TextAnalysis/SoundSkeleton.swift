/// The bare bones of how a name is said: its consonants in seven classes, vowels left out.
///
/// What one script or tongue cannot tell apart another does (Japanese has one sound for l and r, Arabic none for p,
/// Chinese writes syllables only), so a name that has been through another keeps little more than this. Many names share
/// it: `SpokenWord.likeness` then tells which of them are near. The classes are our own.
public struct SoundSkeleton: Hashable, Sendable {
    /// Three bits a consonant, the first one highest, a one before them; where there are at most two, the highest bit
    /// tells whether a vowel stands in front of them. Never zero.
    public let packed: UInt32
    /// How many consonants, up to `longest`.
    public let count: Int

    /// Whether a vowel stands in front of all consonants.
    private let beginsWithVowel: Bool

    /// Consonants that count.
    public static let longest = 9

    /// How a letter is read that tongues read differently.
    public enum Reading: Sendable, CaseIterable {
        /// `ch` and `j` are hissed, as in English and French.
        case hissed
        /// `ch`, `kh`, `h` and `j` are hardly heard, as in German and Slavic tongues, and soft `g` is hard.
        case breathed
    }

    /// The skeleton of a word as `SpokenWord.read` gives it; nil when it has no sign at all.
    public init?(_ signs: UnsafeBufferPointer<UInt8>, _ reading: Reading) {
        var packed: UInt32 = 1
        var count = 0
        var last: UInt32 = 0
        var beginsWithVowel = false
        for (place, sign) in signs.enumerated() {
            let sound = Self.classes[reading == .hissed ? 0 : 1][Int(sign & 63)]
            if sound == 0 {
                if place == 0 { beginsWithVowel = true }
                last = 0
            } else if sound != last, count < Self.longest {
                packed = packed << 3 | sound
                count += 1
                last = sound
            }
        }
        guard !signs.isEmpty else { return nil }
        self.packed = Self.marked(packed, count, beginsWithVowel)
        self.count = count
        self.beginsWithVowel = beginsWithVowel
    }

    private static func marked(_ packed: UInt32, _ count: Int, _ beginsWithVowel: Bool) -> UInt32 {
        packed | (beginsWithVowel && count <= 2 ? 1 << 31 : 0)
    }

    /// The skeletons of a word in both readings; one when they are the same.
    public static func readings(_ signs: UnsafeBufferPointer<UInt8>) -> [SoundSkeleton] {
        guard let hissed = SoundSkeleton(signs, .hissed), let breathed = SoundSkeleton(signs, .breathed) else {
            return []
        }
        return hissed == breathed ? [hissed] : [hissed, breathed]
    }

    /// The packed skeleton without the s at its end, or with one there: what Latin, Greek, Latvian and Lithuanian put behind
    /// a name and other tongues leave out (Silvanus, Silvan). Nil where too little is left, or it would be too long.
    public var otherEnding: UInt32? {
        let bare = packed & ~(1 << 31)
        if bare & 7 == Self.hiss, count > 1 {
            return count > 2 ? Self.marked(bare >> 3, count - 1, beginsWithVowel) : nil
        }
        guard count > 1, count < Self.longest else { return nil }
        return Self.marked(bare << 3 | Self.hiss, count + 1, beginsWithVowel)
    }

    /// The class of s and what is near to it.
    private static let hiss: UInt32 = 4

    /// The packed skeletons with one consonant fewer, other or more; of words with fewer than three none.
    public var neighbours: [UInt32] {
        guard count > 2 else { return [] }
        var found: Set<UInt32> = []
        for place in 0...count {
            // The consonants behind the place, and those before it with the leading one.
            let shift = UInt32(3 * (count - place))
            let behind = packed & ((1 << shift) - 1)
            let before = packed >> shift
            if count < Self.longest {
                for other in 1...7 as ClosedRange<UInt32> { found.insert((before << 3 | other) << shift | behind) }
            }
            guard place > 0 else { continue }
            let without = before >> 3
            for other in 1...7 as ClosedRange<UInt32> { found.insert((without << 3 | other) << shift | behind) }
            if count > 3 { found.insert(without << shift | behind) }
        }
        found.remove(packed)
        return found.sorted()
    }

    /// The class of each sign where `ch` and `j` are hissed; zero for vowels.
    static var hissedClasses: [UInt32] { classes[0] }

    /// The class of each sign by reading; zero for vowels and for what is hardly heard.
    private static let classes: [[UInt32]] = Reading.allCases.map { reading in
        typealias Sign = SpokenSign
        var classes = [UInt32](repeating: 0, count: 64)
        for sign in [Sign.b, Sign.p, Sign.f, Sign.v] { classes[Int(sign)] = 1 }
        for sign in [Sign.k, Sign.g] { classes[Int(sign)] = 2 }
        for sign in [Sign.t, Sign.d] { classes[Int(sign)] = 3 }
        for sign in [Sign.s, Sign.z, Sign.sh, Sign.zh, Sign.tsh, Sign.dzh, Sign.ts, Sign.c] {
            classes[Int(sign)] = hiss
        }
        for sign in [Sign.l, Sign.r, Sign.wetL] { classes[Int(sign)] = 5 }
        classes[Int(Sign.m)] = 6
        for sign in [Sign.n, Sign.ng, Sign.softN] { classes[Int(sign)] = 7 }
        switch reading {
        case .hissed:
            for sign in [Sign.ch, Sign.j, Sign.softG] { classes[Int(sign)] = hiss }
            classes[Int(Sign.kh)] = 2
        case .breathed:
            classes[Int(Sign.softG)] = 2
            classes[Int(Sign.vav)] = 1
        }
        return classes
    }
}
