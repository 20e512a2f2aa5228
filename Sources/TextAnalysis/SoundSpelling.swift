/// Spells a word the plain way it is said, vowels included: finer than `SoundKey`, for telling how alike two sounds are.
///
/// `roohi` and `ruhi` are both `ruhi`, `moolla` and `mula` both `mula`, `mueller` and `muller` both `muler`. Our own
/// rules: spellings that stand for one sound where names are written in Latin letters.
public enum SoundSpelling {
    /// The plain spelling of a folded word of Latin letters; other letters stay as they are. O(length).
    public static func plain(_ word: [UInt8]) -> [UInt8] {
        var speller = Speller(word: word)
        return speller.spell()
    }

    /// The plain spelling of a folded word.
    public static func plain(_ word: String) -> String { String(decoding: plain(Array(word.utf8)), as: UTF8.self) }

    /// How alike two words sound, 0…1: one minus the share of letters of the plain spellings that differ.
    ///
    /// Zero when more than three differ.
    public static func similarity(_ left: [UInt8], _ right: [UInt8]) -> Double {
        let longest = max(left.count, right.count)
        guard longest > 0, let distance = EditDistance.between(left, right, atMost: 3) else { return 0 }
        return 1 - Double(distance) / Double(longest)
    }
}

/// One pass over the letters of one word.
private struct Speller {
    let word: [UInt8]
    private var plain: [UInt8] = []
    private var index = 0

    init(word: [UInt8]) { self.word = word }

    mutating func spell() -> [UInt8] {
        plain.reserveCapacity(word.count + 1)
        while index < word.count {
            let letter = word[index]
            switch letter {
            case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "o"), UInt8(ascii: "u"):
                spellVowel(letter)
            case UInt8(ascii: "y"): emit(index == 0 ? "y" : "i")
            case UInt8(ascii: "h"):
                // Spoken in front of a vowel (Hans, Roohi), silent after a consonant (Khan) and at the end (Sarah).
                if isVowel(at: index + 1), index == 0 || isVowel(at: index - 1) { emit("h") }
            default: spellConsonant(letter)
            }
            index += 1
        }
        // A last e behind a consonant is mostly silent (Anne, Jane).
        if plain.count > 2, plain.last == UInt8(ascii: "e"), word.last == UInt8(ascii: "e") { plain.removeLast() }
        return plain.isEmpty ? word : plain
    }

    private mutating func spellVowel(_ vowel: UInt8) {
        let next = letter(at: index + 1)
        switch (vowel, next) {
        case (UInt8(ascii: "o"), UInt8(ascii: "o")), (UInt8(ascii: "o"), UInt8(ascii: "u")),
            (UInt8(ascii: "u"), UInt8(ascii: "e")):
            emitPair("u")
        case (UInt8(ascii: "o"), UInt8(ascii: "e")), (UInt8(ascii: "a"), UInt8(ascii: "u")):
            emitPair("o")
        case (UInt8(ascii: "a"), UInt8(ascii: "e")), (UInt8(ascii: "a"), UInt8(ascii: "a")):
            emitPair("a")
        case (UInt8(ascii: "e"), UInt8(ascii: "e")), (UInt8(ascii: "e"), UInt8(ascii: "a")),
            (UInt8(ascii: "i"), UInt8(ascii: "e")), (UInt8(ascii: "i"), UInt8(ascii: "i")),
            (UInt8(ascii: "e"), UInt8(ascii: "y")):
            emitPair("i")
        case (UInt8(ascii: "a"), UInt8(ascii: "i")), (UInt8(ascii: "a"), UInt8(ascii: "y")),
            (UInt8(ascii: "e"), UInt8(ascii: "i")):
            emitPair("e")
        default:
            emit(vowel)
        }
    }

    private mutating func spellConsonant(_ consonant: UInt8) {
        let next = letter(at: index + 1)
        switch consonant {
        case UInt8(ascii: "p") where next == UInt8(ascii: "h"): emitPair("f")
        case UInt8(ascii: "c"): spellC(next)
        case UInt8(ascii: "q"): next == UInt8(ascii: "u") ? emitPair("k") : emit("k")
        case UInt8(ascii: "s") where next == UInt8(ascii: "c") && self.letter(at: index + 2) == UInt8(ascii: "h"):
            emit("s")
            emit("h")
            index += 2
        case UInt8(ascii: "s") where next == UInt8(ascii: "h"):
            emit("s")
            emitPair("h")
        case UInt8(ascii: "x"):
            if index > 0 { emit("k") }
            emit("s")
        case UInt8(ascii: "z"): next == UInt8(ascii: "h") ? emitPair("j") : emit("s")
        case UInt8(ascii: "d") where next == UInt8(ascii: "j"): emitPair("j")
        case UInt8(ascii: "d") where next == UInt8(ascii: "t"): emitPair("t")
        case UInt8(ascii: "k") where index == 0 && next == UInt8(ascii: "n"): emitPair("n")
        case UInt8(ascii: "w") where index == 0 && next == UInt8(ascii: "r"): emitPair("r")
        default: emit(consonant)
        }
    }

    private mutating func spellC(_ next: UInt8) {
        switch next {
        case UInt8(ascii: "h"):
            emit("c")
            emitPair("h")
        case UInt8(ascii: "k"): emitPair("k")
        case UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "y"): emit("s")
        default: emit("k")
        }
    }

    private mutating func emit(_ letter: Unicode.Scalar) { emit(UInt8(ascii: letter)) }

    private mutating func emit(_ letter: UInt8) {
        if letter < 0x80, plain.last == letter { return }
        plain.append(letter)
    }

    private mutating func emitPair(_ letter: Unicode.Scalar) {
        emit(letter)
        index += 1
    }

    private func letter(at place: Int) -> UInt8 { place < word.count ? word[place] : 0 }

    private func isVowel(at place: Int) -> Bool {
        switch letter(at: place) {
        case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "o"), UInt8(ascii: "u"),
            UInt8(ascii: "y"):
            return true
        default: return false
        }
    }
}
