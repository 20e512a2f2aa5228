/// Hiragana and katakana in Hepburn letters.
enum KanaLetters {
    /// The mark that lengthens the vowel before it; Latin spellings mostly leave it out.
    static let lengthMark: UInt32 = 0x30FC

    /// Whether a scalar is a combining voicing mark, as decomposition leaves behind a kana (か + ゛ is が).
    static func isVoicing(_ value: UInt32) -> Bool { value == 0x3099 || value == 0x309A }

    /// The syllable of a kana, voiced as the scalar behind it says, or nil when it is none.
    static func latin(_ value: UInt32, isVoiced mark: UInt32) -> String? {
        let place = value >= 0x30A1 ? value - 0x30A1 : value >= 0x3041 ? value - 0x3041 : .max
        guard place < UInt32(syllables.count) else { return nil }
        let syllable = syllables[Int(place)]
        switch mark {
        case 0x3099: return voiced(syllable)
        case 0x309A: return syllable.hasPrefix("f") || syllable.hasPrefix("h") ? "p" + syllable.dropFirst() : syllable
        default: return syllable
        }
    }

    /// Joins what small kana leave: `kiya` written き + ゃ becomes `kya`, a small っ doubles nothing.
    static func contract(_ latin: inout [UInt8]) {
        guard latin.contains(smallMark) else { return }
        var joined: [UInt8] = []
        var isAfterMark = false
        for letter in latin {
            if letter == smallMark {
                if joined.last == UInt8(ascii: "i") || joined.last == UInt8(ascii: "u")
                    || joined.last == UInt8(ascii: "e")
                {
                    joined.removeLast()
                }
                isAfterMark = true
                continue
            }
            // shi + ya is sha, not shya.
            if isAfterMark, letter == UInt8(ascii: "y"),
                joined.last == UInt8(ascii: "h") || joined.last == UInt8(ascii: "j")
            {
                isAfterMark = false
                continue
            }
            isAfterMark = false
            joined.append(letter)
        }
        latin = joined
    }

    /// Stands before the letters of a small vowel until `contract`.
    private static let smallMark: UInt8 = 1

    private static func voiced(_ syllable: String) -> String {
        switch syllable {
        case "shi", "chi": return "ji"
        case "tsu", "su": return "zu"
        case "fu": return "bu"
        case "u": return "vu"
        default: break
        }
        guard let first = syllable.first else { return syllable }
        switch first {
        case "k": return "g" + syllable.dropFirst()
        case "s": return "z" + syllable.dropFirst()
        case "t": return "d" + syllable.dropFirst()
        case "h": return "b" + syllable.dropFirst()
        default: return syllable
        }
    }

    /// In the order of Unicode, from small a; voiced ones (which decompose) are there to keep the places.
    private static let syllables = [
        "\u{1}a", "a", "\u{1}i", "i", "\u{1}u", "u", "\u{1}e", "e", "\u{1}o", "o",
        "ka", "ga", "ki", "gi", "ku", "gu", "ke", "ge", "ko", "go",
        "sa", "za", "shi", "ji", "su", "zu", "se", "ze", "so", "zo",
        "ta", "da", "chi", "ji", "", "tsu", "zu", "te", "de", "to", "do",
        "na", "ni", "nu", "ne", "no",
        "ha", "ba", "pa", "hi", "bi", "pi", "fu", "bu", "pu", "he", "be", "pe", "ho", "bo", "po",
        "ma", "mi", "mu", "me", "mo",
        "\u{1}ya", "ya", "\u{1}yu", "yu", "\u{1}yo", "yo",
        "ra", "ri", "ru", "re", "ro",
        "wa", "wa", "i", "e", "o", "n", "vu", "ka", "ke",
    ]
}
