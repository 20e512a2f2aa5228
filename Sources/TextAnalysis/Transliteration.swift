/// Writes words of other scripts in Latin letters, so that `Руслан` and `ruslan` meet.
///
/// Letter by letter, no dictionary: Cyrillic after BGN/PCGN without marks, Greek after ELOT 743 without marks, kana
/// after Hepburn, Hangul after the Revised Romanisation (without its sound changes), Hebrew and Arabic consonants with
/// the usual Latin letter (their short vowels are not written, so they are compared by sound, see `spoken`).
/// Han characters are read in Mandarin, in pinyin without tones.
public enum Transliteration {
    /// The folded word in Latin letters, or nil when nothing in it is written in a script known here.
    ///
    /// The input is a word as `WordReader` or `Folding` gives it. O(length).
    public static func latin(_ word: [UInt8]) -> [UInt8]? {
        guard word.contains(where: { $0 >= 0xC0 }) else { return nil }
        var latin: [UInt8] = []
        var changed = false
        var position = 0
        var previous: UInt32 = 0
        while position < word.count {
            let (value, length) = UTF8Decoding.scalar(in: word, at: position)
            position += length
            let next = position < word.count ? UTF8Decoding.scalar(in: word, at: position).value : 0
            if let letters = letters(for: value, after: previous, before: next) {
                letters.utf8.forEach { latin.append($0) }
                changed = true
            } else if KanaLetters.isVoicing(value) || value == KanaLetters.lengthMark {
                changed = true
            } else {
                UTF8Decoding.append(value, to: &latin)
            }
            previous = value
        }
        KanaLetters.contract(&latin)
        return changed && !latin.isEmpty ? latin : nil
    }

    /// The folded word in Latin letters, or nil when nothing in it is written in a script known here.
    public static func latin(_ word: String) -> String? {
        latin(Array(word.utf8)).map { String(decoding: $0, as: UTF8.self) }
    }

    /// Whether short vowels go unwritten in the script of a word: Hebrew or Arabic.
    public static func leavesVowelsOut(_ word: [UInt8]) -> Bool {
        guard let lead = word.first, lead >= 0xD6 else { return false }
        switch UTF8Decoding.scalar(in: word, at: 0).value {
        case 0x590...0x5FF, 0x600...0x6FF, 0x750...0x77F: return true
        default: return false
        }
    }

    /// The family name and the given name of a full name of two to four Han characters, in Latin letters, and how many bytes
    /// of the word are the family's; of four characters, two are.
    public static func hanNames(_ word: [UInt8]) -> (family: [UInt8], given: [UInt8], cut: Int)? {
        guard word.count % 3 == 0, (2...4).contains(word.count / 3), isHan(word) else { return nil }
        let cut = word.count == 12 ? 6 : 3
        guard let family = latin(Array(word[..<cut])), let given = latin(Array(word[cut...])) else { return nil }
        return (family, given, cut)
    }

    /// Whether a word begins with a Han character.
    public static func isHan(_ word: [UInt8]) -> Bool {
        guard let lead = word.first, lead >= 0xE3 else { return false }
        return (0x4E00...0x9FFF).contains(UTF8Decoding.scalar(in: word, at: 0).value)
    }

    private static func letters(for value: UInt32, after previous: UInt32, before next: UInt32) -> String? {
        switch value {
        case 0x3B1...0x3C9: greek(value, after: previous, before: next)
        case 0x430...0x4FF: cyrillic(value)
        case 0x5D0...0x5EA: entry(value - 0x5D0, of: hebrew)
        case 0x621...0x64A: entry(value - 0x621, of: arabic)
        case 0x67E: "p"
        case 0x686: "ch"
        case 0x698: "zh"
        case 0x6AF: "g"
        case 0x1100...0x1112: entry(value - 0x1100, of: hangulInitials)
        case 0x1161...0x1175: entry(value - 0x1161, of: hangulVowels)
        case 0x11A8...0x11C2: entry(value - 0x11A8, of: hangulFinals)
        case 0x3041...0x30FA: KanaLetters.latin(value, isVoiced: next)
        case 0x4E00...0x9FFF: HanReadings.reading(value)
        default: nil
        }
    }

    private static func entry(_ index: UInt32, of table: [String]) -> String? {
        Int(index) < table.count ? table[Int(index)] : nil
    }

    private static func cyrillic(_ value: UInt32) -> String? {
        if value <= 0x45F { return entry(value - 0x430, of: cyrillicTable) }
        switch value {
        case 0x491: return "g"  // ґ
        case 0x493: return "gh"  // ғ
        case 0x49B: return "q"  // қ
        case 0x4A3: return "ng"  // ң
        case 0x4AF, 0x4B1: return "u"  // ү ұ
        case 0x4B3, 0x4BB: return "h"  // ҳ һ
        case 0x4B7: return "j"  // ҷ
        case 0x4D9: return "a"  // ә
        case 0x4E9: return "o"  // ө
        default: return nil
        }
    }

    /// а…я, then ѐ…џ. й and ё lose their marks in folding and read as и and е.
    private static let cyrillicTable = [
        "a", "b", "v", "g", "d", "e", "zh", "z", "i", "y", "k", "l", "m", "n", "o", "p", "r", "s", "t", "u", "f", "kh",
        "ts", "ch", "sh", "shch", "", "y", "", "e", "yu", "ya", "e", "yo", "dj", "g", "e", "dz", "i", "i", "j", "lj",
        "nj", "c", "k", "i", "u", "dz",
    ]

    private static func greek(_ value: UInt32, after previous: UInt32, before next: UInt32) -> String? {
        switch (value, next) {
        case (0x3C5, _) where previous == 0x3BF: return "u"  // ου
        case (0x3C5, _) where previous == 0x3B1 || previous == 0x3B5: return "v"  // αυ ευ
        case (0x3B3, 0x3B3): return "n"  // γγ
        case (0x3BC, 0x3C0) where previous == 0: return ""  // μπ in front is b
        case (0x3C0, _) where previous == 0x3BC: return "b"
        case (0x3BD, 0x3C4) where previous == 0: return ""  // ντ in front is d
        case (0x3C4, _) where previous == 0x3BD: return "d"
        default: return entry(value - 0x3B1, of: greekTable)
        }
    }

    /// α…ω.
    private static let greekTable = [
        "a", "v", "g", "d", "e", "z", "i", "th", "i", "k", "l", "m", "n", "x", "o", "p", "r", "s", "s", "t", "y", "f",
        "ch", "ps", "o",
    ]

    /// א…ת with the final forms where Unicode has them.
    private static let hebrew = [
        "a", "b", "g", "d", "h", "v", "z", "kh", "t", "y", "k", "k", "l", "m", "m", "n", "n", "s", "a", "p", "p", "ts",
        "ts", "k", "r", "sh", "t",
    ]

    /// ء…ي; the unassigned places between غ and ف are empty.
    private static let arabic = [
        "", "a", "a", "u", "i", "i", "a", "b", "a", "t", "th", "j", "h", "kh", "d", "dh", "r", "z", "s", "sh", "s", "d",
        "t", "z", "a", "gh", "", "", "", "", "", "", "f", "q", "k", "l", "m", "n", "h", "w", "a", "y",
    ]

    private static let hangulInitials = [
        "g", "kk", "n", "d", "tt", "r", "m", "b", "pp", "s", "ss", "", "j", "jj", "ch", "k", "t", "p", "h",
    ]

    private static let hangulVowels = [
        "a", "ae", "ya", "yae", "eo", "e", "yeo", "ye", "o", "wa", "wae", "oe", "yo", "u", "wo", "we", "wi", "yu", "eu",
        "ui", "i",
    ]

    private static let hangulFinals = [
        "k", "k", "k", "n", "n", "n", "t", "l", "k", "m", "l", "l", "l", "p", "l", "m", "p", "p", "t", "t", "ng", "t",
        "t", "k", "t", "p", "t",
    ]
}
