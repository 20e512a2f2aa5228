/// Reads the letters of one word into the signs of `SpokenWord`.
struct SpokenReader {
    let word: UnsafeRawBufferPointer
    let signs: UnsafeMutableBufferPointer<UInt8>
    private(set) var count = 0
    private var index = 0

    init(word: UnsafeRawBufferPointer, signs: UnsafeMutableBufferPointer<UInt8>) {
        self.word = word
        self.signs = signs
    }

    mutating func read() {
        // Written but not said: wright, knight, pneuma.
        let (first, second) = (letter(0), letter(1))
        if second == L.r && first == L.w || second == L.n && (first == L.g || first == L.p) { index = 1 }
        while index < word.count, count < signs.count {
            let letter = letter(index)
            if index > 0, letter == self.letter(index - 1), letter != L.c {
                index += 1
                continue
            }
            step(letter)
        }
    }

    private typealias L = SpokenLetter
    private typealias S = SpokenSign

    private mutating func step(_ letter: UInt8) {
        switch letter {
        case L.a, L.e, L.i, L.o, L.u, L.y: stepVowel(letter)
        case L.c: stepC()
        case L.s: stepS()
        case L.t: stepT()
        case L.d: stepD()
        case L.g: stepG()
        case L.z: stepZ()
        case L.weakVowel: emit(S.weak, 1)
        case L.vav: emit(S.vav, 1)
        case L.yod: emit(S.yod, 1)
        case L.alef: emit(S.alef, 1)
        case L.breath: emit(S.h, 1)
        case L.long: emit(S.long, 1)
        case L.h:
            // Said in front of a vowel, and not behind a consonant.
            let isSaid = isVowel(index + 1) && (index == 0 || isVowel(index - 1))
            isSaid ? emit(S.h, 1) : skip(1)
        case L.b: emit(S.b, 1)
        case L.f: emit(S.f, 1)
        case L.j: emit(isGlide ? S.i : S.j, 1)
        case L.k: next(L.h) ? emit(S.kh, 2) : emit(S.k, 1)
        case L.l: isWetL ? emit(S.wetL, 2) : emit(S.l, 1)
        case L.m: emit(S.m, 1)
        case L.n: next(L.g) && !isVowel(index + 2) ? emit(S.ng, 2) : emit(S.n, 1)
        case L.p: next(L.h) || next(L.f) ? emit(S.f, 2) : emit(S.p, 1)
        case L.q: next(L.u) && isSoft(index + 2) ? emit(S.k, 2) : emit(S.k, 1)
        case L.r: emit(S.r, 1)
        case L.v: emit(S.v, 1)
        // A vowel in Shaw and Bowman, a consonant in Władysław.
        case L.w: emit(index > 0 && isVowel(index - 1) && !isVowel(index + 1) ? S.vav : S.v, 1)
        case L.x: stepX()
        default: emit(S.other, 1)
        }
    }

    private mutating func stepVowel(_ letter: UInt8) {
        let following = self.letter(index + 1)
        switch (letter, following) {
        case (L.e, L.a) where self.letter(index + 2) == L.u:
            // eau, and the x that is not said behind it.
            emit(S.o, self.letter(index + 3) == L.x && index + 4 == word.count ? 4 : 3)
        case (L.e, L.e): emit(S.i, 2)
        case (L.o, L.o), (L.o, L.u): emit(S.u, 2)
        case (L.a, L.u) where isSilentEnd(2), (L.e, L.u) where isSilentEnd(2):
            emit(S.o, 3)
        case (L.a, L.u) where isFrenchEnd: emit(S.o, self.letter(index + 2) == L.l ? 3 : 2)
        case (L.o, L.i) where isFrenchOi:
            emit(S.u, 0)
            emit(S.a, word.count - index)
        case (L.a, L.e): emit(S.e, 2)
        case (L.o, L.e): emit(S.o, 2)
        case (L.u, L.e): emit(S.u, index + 2 == word.count ? 1 : 2)
        case (L.i, L.e) where index + 2 == word.count: emit(S.i, 2)
        case (L.i, L.i), (L.i, L.j), (L.i, L.y), (L.y, L.i), (L.y, L.j): emit(S.i, 2)
        case (L.a, _): emit(S.a, 1)
        case (L.e, _):
            // A last e behind a consonant is mostly silent.
            if index > 1, index + 1 == word.count, !isVowel(index - 1), count > 2 { skip(1) } else { emit(S.e, 1) }
        case (L.o, _): emit(S.o, 1)
        case (L.u, _): emit(S.u, 1)
        default: emit(S.i, 1)
        }
    }

    private mutating func stepC() {
        switch letter(index + 1) {
        case L.h:
            // A k in Christina.
            let following = letter(index + 2)
            emit(following == L.r || following == L.l ? S.k : S.ch, 2)
        case L.k, L.q: emit(S.k, 2)
        case L.z, L.s: emit(S.tsh, 2)
        case L.c: isSoft(index + 2) ? emit(S.c, 2) : emit(S.k, 2)
        case L.e, L.i, L.y: emit(S.c, 1)
        case 0: emit(index > 0 && letter(index - 1) == L.i ? S.c : S.k, 1)
        default: emit(S.k, 1)
        }
    }

    private mutating func stepS() {
        if next(L.c), letter(index + 2) == L.h {
            emit(S.sh, 3)
        } else if next(L.h) || next(L.z) || next(L.j) {
            emit(S.sh, 2)
        } else if isSilentS {
            skip(1)
        } else if next(L.c), isSoft(index + 2) {
            emit(S.s, 2)
        } else {
            emit(S.s, 1)
        }
    }

    private mutating func stepT() {
        switch (letter(index + 1), letter(index + 2)) {
        case (L.s, L.c) where letter(index + 3) == L.h: emit(S.tsh, 4)
        case (L.c, L.h), (L.s, L.h), (L.s, L.j): emit(S.tsh, 3)
        case (L.s, _), (L.z, _): emit(S.ts, 2)
        case (L.h, _): emit(S.t, 2)
        case (L.t, L.s), (L.t, L.z), (L.t, L.c): skip(1)
        default: emit(S.t, 1)
        }
    }

    private mutating func stepD() {
        switch (letter(index + 1), letter(index + 2)) {
        case (L.s, L.c) where letter(index + 3) == L.h: emit(S.dzh, 4)
        case (L.z, L.h), (L.s, L.h): emit(S.dzh, 3)
        case (L.j, _): emit(S.dzh, 2)
        case (L.g, _) where isSoft(index + 2): emit(S.dzh, 2)
        case (L.z, _): emit(S.ts, 2)
        case (L.t, _): skip(1)
        case (L.h, _): emit(S.d, 2)
        default: emit(S.d, 1)
        }
    }

    private mutating func stepG() {
        if next(L.n), index > 0, isVowel(index - 1), isVowel(index + 2) {
            emit(S.softN, 2)
        } else if next(L.h) {
            // Leigh and Wright, but not Ghali.
            index > 0 && isVowel(index - 1) && !isVowel(index + 2) ? skip(2) : emit(S.g, 2)
        } else if next(L.u), isSoft(index + 2) {
            emit(S.g, 2)
        } else {
            emit(isSoft(index + 1) ? S.softG : S.g, 1)
        }
    }

    private mutating func stepZ() {
        if next(L.s), letter(index + 2) == L.c, letter(index + 3) == L.h {
            emit(S.tsh, 4)
        } else if next(L.h) || next(L.s) {
            emit(S.zh, 2)
        } else if next(L.z) {
            emit(S.ts, 2)
        } else {
            emit(S.z, 1)
        }
    }

    private mutating func stepX() {
        if index > 0 {
            emit(S.k, 0)
            emit(S.s, 1)
        } else {
            emit(S.s, 1)
        }
    }

    private mutating func skip(_ letters: Int) { index += letters }

    private mutating func emit(_ sign: UInt8, _ letters: Int) {
        index += letters
        guard count < signs.count, count == 0 || signs[count - 1] != sign else { return }
        signs[count] = sign
        count += 1
    }

    /// Whether what stands so many letters on is an x at the end, which is not said: Caillaux, Lheureux.
    private func isSilentEnd(_ letters: Int) -> Bool {
        letter(index + letters) == L.x && index + letters + 1 == word.count
    }

    /// Whether an `au` here is the o of the French endings -ault, -auld, -aud and -aut behind a first syllable, whose
    /// consonants are not said (Wikipedia, “French orthography”): Arnault and Arnaud, but not Saud.
    private var isFrenchEnd: Bool {
        let place = letter(index + 2) == L.l ? index + 3 : index + 2
        return index > 2 && place + 1 == word.count && (letter(place) == L.t || letter(place) == L.d)
    }

    /// Whether an `oi` here is the wa of the French endings -oi, -ois, -oit and -oix, whose consonants are not said (Wikipedia,
    /// “French orthography”): Dubois, Benoit, Lacroix.
    private var isFrenchOi: Bool {
        guard index > 0 else { return false }
        switch letter(index + 2) {
        case 0: return true
        case L.s, L.t, L.x: return index + 3 == word.count
        default: return false
        }
    }

    /// Whether a j here ends a syllable behind a vowel, where every tongue that writes one there says i (Wikipedia, “J”: the glide
    /// of Germanic, Slavic and Uralic tongues), or begins the ending that German and Slavic tongues give a Russian name in -ев
    /// (Wikipedia, “Romanization of Russian”): Andrej, Majkowski, Alexejew.
    private var isGlide: Bool {
        guard index > 0 else { return false }
        if isVowel(index - 1), !isVowel(index + 1) { return true }
        return next(L.e) && (letter(index + 2) == L.w || letter(index + 2) == L.v)
    }

    /// Whether an s here is one that English and French write before l and n and do not say (Wikipedia, “English
    /// orthography” and “Circumflex in French”): Carlisle, Delisle, Duchesne.
    private var isSilentS: Bool {
        guard index > 1, isVowel(index - 1), next(L.l) || next(L.n), letter(index + 2) == L.e else { return false }
        return index + 3 == word.count || index + 4 == word.count && letter(index + 3) == L.s
    }

    /// Whether here begins an `ll` that may be said as a y.
    private var isWetL: Bool {
        next(L.l) && index > 0 && letter(index - 1) == L.i && isVowel(index + 2)
    }

    private func letter(_ place: Int) -> UInt8 { place < word.count ? word[place] : 0 }

    private func next(_ letter: UInt8) -> Bool { self.letter(index + 1) == letter }

    private func isSoft(_ place: Int) -> Bool {
        let letter = letter(place)
        return letter == L.e || letter == L.i || letter == L.y
    }

    private func isVowel(_ place: Int) -> Bool {
        switch letter(place) {
        case L.a, L.e, L.i, L.o, L.u, L.y, L.weakVowel, L.vav, L.yod, L.alef: true
        default: false
        }
    }
}

/// The letters by name, so that rules can be read.
enum SpokenLetter {
    static let a = UInt8(ascii: "a")
    static let b = UInt8(ascii: "b")
    static let c = UInt8(ascii: "c")
    static let d = UInt8(ascii: "d")
    static let e = UInt8(ascii: "e")
    static let f = UInt8(ascii: "f")
    static let g = UInt8(ascii: "g")
    static let h = UInt8(ascii: "h")
    static let i = UInt8(ascii: "i")
    static let j = UInt8(ascii: "j")
    static let k = UInt8(ascii: "k")
    static let l = UInt8(ascii: "l")
    static let m = UInt8(ascii: "m")
    static let n = UInt8(ascii: "n")
    static let o = UInt8(ascii: "o")
    static let p = UInt8(ascii: "p")
    static let q = UInt8(ascii: "q")
    static let r = UInt8(ascii: "r")
    static let s = UInt8(ascii: "s")
    static let t = UInt8(ascii: "t")
    static let u = UInt8(ascii: "u")
    static let v = UInt8(ascii: "v")
    static let w = UInt8(ascii: "w")
    static let x = UInt8(ascii: "x")
    static let y = UInt8(ascii: "y")
    static let z = UInt8(ascii: "z")
    /// What `Transliteration.spoken` writes for the signs that no Latin letter stands for; folded words have no capitals.
    static let weakVowel = UInt8(ascii: "U")
    static let vav = UInt8(ascii: "V")
    static let yod = UInt8(ascii: "Y")
    static let alef = UInt8(ascii: "A")
    static let long = UInt8(ascii: "L")
    /// An h that is said, wherever it stands.
    static let breath = UInt8(ascii: "H")

    /// The letter that a sign is mostly spelt with.
    static func nearest(to sign: UInt8) -> UInt8 {
        switch sign {
        case weakVowel, vav: u
        case yod: i
        case alef: a
        default: sign | 0x20
        }
    }
}
