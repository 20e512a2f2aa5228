/// What a name sounds like, as a key: two people whose names share it are compared (`Identity`). Its consonants as they are
/// spoken, so that `ruhi` goes with `Roohi` and `mula` with `Moolla`.
///
/// The rules are those of Metaphone (Lawrence Philips, Computer Language, December 1990; also Binstock and Rex,
/// Practical Algorithms for Programmers, 1995), changed where they are about English words rather than names the
/// world over: any vowel in front is one sound, `th` is T (Martha, Marta), `sch` is one sound, `h` behind a consonant
/// is silent (Khan, Bharat), `y` only counts in front of a word, equal sounds that touch are one (Schmidt, Schmitt).
public struct SoundKey: Hashable, Sendable {
    /// Five bits a sound, the first sound highest; zero for a word without letters that have a sound.
    public let packed: UInt64

    /// Sounds that count; longer words are alike when their first ones are.
    public static let longest = 12

    /// The sounds of a folded word of Latin letters (`Transliteration` makes one of others), or nil when it has none.
    public init?(_ word: [UInt8]) {
        var encoder = SoundEncoder(word)
        encoder.encode()
        guard !encoder.codes.isEmpty else { return nil }
        packed = encoder.codes.reduce(0) { $0 << 5 | UInt64($1 & 0x1F) }
    }

    /// The sounds of a folded word of Latin letters, or nil when it has none.
    public init?(_ word: String) { self.init(Array(word.utf8)) }
}

/// Walks over the letters of one word and collects its sounds.
private struct SoundEncoder {
    private(set) var codes: [UInt8] = []
    private var letters: [UInt8] = []
    private var index = 0
    private var touchesLast = false

    init(_ word: [UInt8]) {
        letters.reserveCapacity(word.count)
        for letter in word where letter >= UInt8(ascii: "a") && letter <= UInt8(ascii: "z") {
            if letter == letters.last, letter != UInt8(ascii: "c"), letter != UInt8(ascii: "g") { continue }
            letters.append(letter)
        }
    }

    mutating func encode() {
        skipSilentStart()
        while index < letters.count, codes.count < SoundKey.longest {
            let start = index
            let count = codes.count
            step(letters[index])
            index += 1
            if codes.count == count, isVowel(at: start) { touchesLast = false }
        }
    }

    private mutating func skipSilentStart() {
        if begins("ae") || begins("gn") || begins("kn") || begins("pn") || begins("wr") {
            letters.removeFirst()
        } else if begins("x") {
            letters[0] = UInt8(ascii: "s")
        } else if begins("wh") {
            letters.remove(at: 1)
        }
    }

    private mutating func step(_ letter: UInt8) {
        switch letter {
        case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "o"), UInt8(ascii: "u"):
            if index == 0 { emit("A") }
        case UInt8(ascii: "b"):
            if !(index == letters.count - 1 && before("m")) { emit("B") }
        case UInt8(ascii: "c"): stepC()
        case UInt8(ascii: "d"): stepD()
        case UInt8(ascii: "f"), UInt8(ascii: "v"): emit("F")
        case UInt8(ascii: "g"): stepG()
        case UInt8(ascii: "h"):
            if index == 0 || isVowel(at: index - 1), isVowel(at: index + 1) { emit("H") }
        case UInt8(ascii: "j"): emit("J")
        case UInt8(ascii: "k"), UInt8(ascii: "q"): emit("K")
        case UInt8(ascii: "p"): take("h") ? emit("F") : emit("P")
        case UInt8(ascii: "s"): stepS()
        case UInt8(ascii: "t"): stepT()
        case UInt8(ascii: "w"):
            if isVowel(at: index + 1) { emit("W") }
        case UInt8(ascii: "x"):
            emit("K")
            emit("S")
        case UInt8(ascii: "y"):
            if index == 0 { isVowel(at: 1) ? emit("Y") : emit("A") }
        case UInt8(ascii: "z"): take("h") ? emit("J") : emit("S")
        default: emit(letter)
        }
    }

    private mutating func stepC() {
        if follows("ia") {
            emit("X")
        } else if follows("h") {
            let isHard = index == 0 && index + 2 < letters.count && !isVowel(at: index + 2)
            index += 1
            emit(isHard ? "K" : "X")
        } else if follows("z") {
            index += 1
            emit("X")
        } else if follows("e") || follows("i") || follows("y") {
            if !before("s") { emit("S") }
        } else {
            if follows("k") || follows("c") && !follows("ce") && !follows("ci") { index += 1 }
            emit("K")
        }
    }

    private mutating func stepD() {
        if follows("ge") || follows("gy") || follows("gi") || follows("j") {
            index += 1
            emit("J")
        } else {
            emit("T")
        }
    }

    private mutating func stepG() {
        if follows("h") {
            let isSilent = index > 0 && isVowel(at: index - 1) && !isVowel(at: index + 2)
            index += 1
            if !isSilent { emit("K") }
        } else if follows("n"), index + 2 == letters.count || follows("ned") {
            return
        } else if follows("g") {
            index += 1
            emit("K")
        } else if follows("e") || follows("i") || follows("y") {
            emit("J")
        } else {
            emit("K")
        }
    }

    private mutating func stepS() {
        if follows("ch") {
            index += 2
            emit("X")
        } else if take("h") {
            emit("X")
        } else if follows("io") || follows("ia") {
            emit("X")
        } else {
            _ = take("z")
            emit("S")
        }
    }

    private mutating func stepT() {
        if follows("io") || follows("ia") {
            emit("X")
        } else if follows("ch") {
            return
        } else {
            _ = take("h")
            emit("T")
        }
    }

    private mutating func emit(_ code: Unicode.Scalar) { emit(UInt8(ascii: code)) }

    private mutating func emit(_ code: UInt8) {
        if touchesLast, codes.last == code & 0x1F { return }
        codes.append(code & 0x1F)
        touchesLast = true
    }

    private func isVowel(at place: Int) -> Bool {
        guard letters.indices.contains(place) else { return false }
        switch letters[place] {
        case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "o"), UInt8(ascii: "u"),
            UInt8(ascii: "y"):
            return true
        default: return false
        }
    }

    private func begins(_ text: StaticString) -> Bool { has(text, at: 0) }

    private func follows(_ text: StaticString) -> Bool { has(text, at: index + 1) }

    private func before(_ text: StaticString) -> Bool { index > 0 && has(text, at: index - 1) }

    private mutating func take(_ text: StaticString) -> Bool {
        guard follows(text) else { return false }
        index += text.utf8CodeUnitCount
        return true
    }

    private func has(_ text: StaticString, at place: Int) -> Bool {
        let count = text.utf8CodeUnitCount
        guard place >= 0, place + count <= letters.count else { return false }
        return text.withUTF8Buffer { expected in
            (0..<count).allSatisfy { letters[place + $0] == expected[$0] }
        }
    }
}
