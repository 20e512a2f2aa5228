import TextAnalysis

/// What two names say together.
struct NameComparison {
    /// What it says, in bits.
    var bits = 0.0
    /// The bits of the least telling word that agrees: as much as a family may share who live together.
    var leastWord = 0.0
    /// How many words agree, initials apart.
    var agreeing = 0
    /// How they compare.
    var level = DuplicateEvidence.Level.near

    /// A word for which the other name has none.
    static let disagreement = -4.5
    private static let mostWordBits = 11.0

    /// Each word of the one with fewer words meets the word of the other that fits best; nil where one has no name.
    init?(_ left: ComparedPerson, _ right: ComparedPerson, _ rarity: ValueRarity) {
        guard !left.names.isEmpty, !right.names.isEmpty else { return nil }
        let (one, other) = (Self.joined(left.names, as: right.names), Self.joined(right.names, as: left.names))
        let (few, many) = one.count <= other.count ? (one, other) : (other, one)
        var free = Set(many.indices)
        var isSame = few.count == many.count
        // One word that only looks alike is another name: Mark and Marsha, John and Patrick.
        var isOther = false
        // Equal words first, so that none is taken from its equal by one that is only alike.
        for word in few.filter(many.contains) + few.filter({ !many.contains($0) }) {
            var best: (bits: Double, place: Int)?
            for place in free {
                let found = Self.agreement(word, many[place], rarity)
                if found > best?.bits ?? -100 { best = (found, place) }
            }
            guard let best, best.bits > Self.disagreement else {
                isSame = false
                isOther = true
                bits += word.letters.count == 1 ? -1.5 : Self.disagreement
                continue
            }
            free.remove(best.place)
            if many[best.place] != word { isSame = false }
            if best.bits < 0 { isOther = true }
            bits += best.bits
            if best.bits >= 0, word.letters.count > 1, many[best.place].letters.count > 1 {
                leastWord = agreeing == 0 ? best.bits : min(leastWord, best.bits)
                agreeing += 1
            }
        }
        if left.generation != right.generation {
            if left.generation != 0, right.generation != 0 {
                (bits, level) = (-8, .different)
                return
            }
            bits -= 3
            isSame = false
        }
        bits = max(bits, -8)
        level = isOther ? .different : isSame ? .same : .near
    }

    /// A name in which two words that the other has as one are one: Xiu Ying and Xiuying.
    private static func joined(_ words: [NameWord], as other: [NameWord]) -> [NameWord] {
        guard words.count > 1 else { return words }
        var joined: [NameWord] = []
        var place = 0
        while place < words.count {
            if place + 1 < words.count {
                let both = words[place].letters + words[place + 1].letters
                if !other.contains(where: { $0.letters == words[place].letters }),
                    let whole = other.first(where: { $0.letters == both })
                {
                    joined.append(whole)
                    place += 2
                    continue
                }
            }
            joined.append(words[place])
            place += 1
        }
        return joined
    }

    /// What two words of names say together: as much against one person as for, where they only look alike.
    static func agreement(_ left: NameWord, _ right: NameWord, _ rarity: ValueRarity) -> Double {
        let (one, other) = (left.letters, right.letters)
        let rare = min(
            rarity.bits(one, .name, most: mostWordBits), rarity.bits(other, .name, most: mostWordBits))
        if one == other { return max(1, rare - 0.3) }
        if one.count == 1 || other.count == 1 { return one.first == other.first ? 0.8 : disagreement }
        if Nicknames.areOne(one, other) { return max(0.8, rare - 2) }
        let length = min(one.count, other.count)
        if length >= 5, let distance = EditDistance.between(one, other, atMost: length >= 7 ? 2 : 1) {
            return max(0.5, rare - 2.5 * Double(distance))
        }
        if isShortened(one, other) || isShortened(other, one) { return max(0, rare - 5) }
        let manner = max(left.manner.rawValue, right.manner.rawValue)
        if length >= 4 || manner > 0 {
            let likeness = left.spoken.withUnsafeBytes { left in
                right.spoken.withUnsafeBytes { right in
                    SpokenWord.likeness(left, right, SpokenWord.Manner(rawValue: manner) ?? .heard)
                }
            }
            if likeness >= 0.82 { return max(0, rare - 4.5) }
        }
        // Mark and Mary, Dan and Dana: a slip as like as not.
        if length >= 3, EditDistance.between(one, other, atMost: 1) != nil { return -1 }
        if length >= 4, one.starts(with: other) || other.starts(with: one) { return -0.5 }
        return disagreement
    }

    /// Whether a word is what is left of another without its vowels: Mhd and Mohamed.
    private static func isShortened(_ short: [UInt8], _ long: [UInt8]) -> Bool {
        guard short.count >= 2, short.count < long.count, short.first == long.first, short.last == long.last,
            !short.contains(where: isVowel)
        else { return false }
        var rest = long[...]
        for letter in short {
            guard let place = rest.firstIndex(of: letter) else { return false }
            rest = rest[(place + 1)...]
        }
        return true
    }

    private static func isVowel(_ letter: UInt8) -> Bool { "aeiouy".utf8.contains(letter) }
}
