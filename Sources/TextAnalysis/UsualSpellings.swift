/// Latin spellings of a word in another script that reading it letter by letter does not give: those that people with the name
/// use, of each part of a full name that is written in one.
public struct UsualSpelling: Equatable, Sendable {
    /// Folded, in Latin letters.
    public let letters: [UInt8]
    /// Of which bytes of the folded word.
    public let bytes: Range<Int>

    /// All of them of a folded word, none of one in Latin letters. A name of Han characters is read in Mandarin and, where it is one there,
    /// in Japanese; one of Hangul has the family name in front. O(length + log names).
    public static func all(of word: [UInt8]) -> [UsualSpelling] {
        guard let lead = word.first, lead >= 0xC0, let first = firstScalar(of: word) else { return [] }
        switch first {
        case 0x1100...0x1112: return korean(word)
        case 0x3B1...0x3C9: return greek(word)
        case 0x4E00...0x9FFF: return mandarin(word) + japanese(word)
        case 0x5D0...0x5EA, 0x621...0x6FF:
            return VowellessNames.latin(String(decoding: word, as: UTF8.self)).map {
                UsualSpelling(letters: $0, bytes: word.indices)
            }
        default: return []
        }
    }

    /// Of two words that are one name, `عبد الرحمن`; none where they are not.
    public static func all(of word: [UInt8], behind before: [UInt8]) -> [UsualSpelling] {
        guard before == servant else { return [] }
        return VowellessNames.latin(String(decoding: before + word, as: UTF8.self)).map {
            UsualSpelling(letters: $0, bytes: word.indices)
        }
    }

    /// `abd`, with which names of two words begin.
    private static let servant = Array("عبد".utf8)

    private static func firstScalar(of word: [UInt8]) -> UInt32? {
        word.isEmpty ? nil : UTF8Decoding.scalar(in: word, at: 0).value
    }

    private static func mandarin(_ word: [UInt8]) -> [UsualSpelling] {
        guard let names = Transliteration.hanNames(word) else { return [] }
        return [
            UsualSpelling(letters: names.family, bytes: 0..<names.cut),
            UsualSpelling(letters: names.given, bytes: names.cut..<word.count),
        ]
    }

    /// τζ is the j of other tongues, Τζον is John.
    private static func greek(_ word: [UInt8]) -> [UsualSpelling] {
        guard let range = word.firstRange(of: foreignJ), let front = latin(word[..<range.lowerBound]),
            let back = latin(word[range.upperBound...])
        else { return [] }
        return [UsualSpelling(letters: front + [UInt8(ascii: "j")] + back, bytes: word.indices)]
    }

    private static let foreignJ = Array("τζ".utf8)

    private static func latin(_ part: ArraySlice<UInt8>) -> [UInt8]? {
        part.isEmpty ? [] : Transliteration.latin(Array(part))
    }

    /// A family name, a given one, or both in one word: of the ways to part them that with the longest family name.
    private static func japanese(_ word: [UInt8]) -> [UsualSpelling] {
        guard word.count % 3 == 0, word.count <= 3 * 6 else { return [] }
        var all: [UsualSpelling] = []
        func add(_ readings: [[UInt8]], _ bytes: Range<Int>) {
            for letters in readings {
                let spelling = UsualSpelling(letters: letters, bytes: bytes)
                if !all.contains(spelling) { all.append(spelling) }
            }
        }
        add(JapaneseNames.family(word[...]), word.indices)
        add(JapaneseNames.given(word[...]), word.indices)
        for cut in stride(from: min(9, word.count - 3), to: 0, by: -3) {
            let family = JapaneseNames.family(word[..<cut])
            let given = family.isEmpty ? [] : JapaneseNames.given(word[cut...])
            guard !given.isEmpty else { continue }
            add(family, 0..<cut)
            add(given, cut..<word.count)
            break
        }
        return all
    }

    /// A family name alone or in front of a given one. Folded Hangul is decomposed: a syllable is two or three scalars of three bytes.
    private static func korean(_ word: [UInt8]) -> [UsualSpelling] {
        guard word.count % 3 == 0 else { return [] }
        let starts = stride(from: 0, to: word.count, by: 3).filter { isInitial(word, at: $0) } + [word.count]
        let syllables = starts.count - 1
        guard syllables == 1 || KoreanNames.fullName.contains(syllables) else { return [] }
        for length in [2, 1] where length <= syllables {
            let cut = starts[length]
            let spellings = KoreanNames.family(String(decoding: word[..<cut], as: UTF8.self))
            guard !spellings.isEmpty else { continue }
            var all = spellings.map { UsualSpelling(letters: Array($0.utf8), bytes: 0..<cut) }
            if cut < word.count, let given = Transliteration.latin(Array(word[cut...])) {
                all.append(UsualSpelling(letters: given, bytes: cut..<word.count))
            }
            return all
        }
        return []
    }

    private static func isInitial(_ word: [UInt8], at place: Int) -> Bool {
        (0x1100...0x1112).contains(UTF8Decoding.scalar(in: word, at: place).value)
    }
}
