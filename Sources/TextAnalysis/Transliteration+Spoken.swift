/// How words of other scripts are said, for comparing them with Latin spellings by `SpokenWord`.
extension Transliteration {
    /// A folded word of another script as it is said, in Latin letters and the marks of `SpokenReader`; nil when nothing
    /// in it is written in a script known here. O(length).
    ///
    /// Finer than `latin`, which is how a word is found letter for letter: vowels that a script must write behind a
    /// consonant are weak (`ブルック` is b-u-r-u-k-u, and Brook), letters that stand for vowels and consonants are both.
    public static func spoken(_ word: [UInt8]) -> [UInt8]? {
        guard word.contains(where: { $0 >= 0xC0 }) else { return nil }
        var scalars: [UInt32] = []
        var position = 0
        while position < word.count {
            let (value, length) = UTF8Decoding.scalar(in: word, at: position)
            scalars.append(value)
            position += length
        }
        switch scalars[0] {
        case 0x4E00...0x9FFF: return hanSpoken(scalars)
        case 0x5D0...0x5EA: return hebrewSpoken(scalars)
        case 0x621...0x6FF: return arabicSpoken(scalars)
        case 0x1100...0x11FF: return hangulSpoken(scalars)
        case 0x3041...0x30FA: return kanaSpoken(scalars)
        default: return latin(word)
        }
    }

    /// The same behind a byte that tells what the script left of it (`SpokenWord.Manner.mark`): how a name in another script stands
    /// in a dictionary of Latin words, none of which begins so.
    public static func markedSpoken(_ word: [UInt8]) -> [UInt8]? {
        guard let spoken = spoken(word) else { return nil }
        let manner: SpokenWord.Manner = leavesVowelsOut(word) ? .transcribedWithoutVowels : .transcribed
        return [manner.mark] + spoken
    }

    private static let weak = SpokenLetter.weakVowel

    /// Syllables with which Chinese writes single consonants of other tongues, and how these are said.
    private static let consonants: [String: String] = [
        "bu": "bU", "pu": "pU", "mu": "mU", "fu": "fU", "te": "tU", "de": "dU", "ke": "kU", "ge": "gU", "le": "lU",
        "he": "hU", "si": "sU", "shi": "shU", "ci": "tsU", "zi": "zU", "er": "Ur", "qi": "chU", "chi": "tschU",
        "zhi": "dzhU", "tu": "tU", "du": "dU", "e": "U", "wu": "vU", "hu": "hU", "ku": "kU", "gu": "gU",
        "lu": "lU", "su": "sU",
    ]

    private static func hanSpoken(_ scalars: [UInt32]) -> [UInt8]? {
        var spoken: [UInt8] = []
        for value in scalars {
            guard let syllable = HanReadings.reading(value) else {
                UTF8Decoding.append(value, to: &spoken)
                continue
            }
            if let said = consonants[syllable] {
                spoken += Array(said.utf8)
                continue
            }
            var letters = Array(syllable.utf8)
            switch letters[0] {
            // Writes gi and ki as well as ji.
            case SpokenLetter.j:
                letters.replaceSubrange(0..<1, with: Array((letters[1] == SpokenLetter.u ? "gi" : "g").utf8))
            case SpokenLetter.q: letters.replaceSubrange(0..<1, with: Array("ch".utf8))
            case SpokenLetter.x: letters.replaceSubrange(0..<1, with: Array("sh".utf8))
            case SpokenLetter.z where letters.count > 1 && letters[1] == SpokenLetter.h:
                letters.replaceSubrange(0..<1, with: Array("dz".utf8))
            default: break
            }
            spoken += letters
        }
        return spoken.isEmpty ? nil : spoken
    }

    private static func hebrewSpoken(_ scalars: [UInt32]) -> [UInt8]? {
        var spoken: [UInt8] = []
        for (place, value) in scalars.enumerated() {
            let isFirst = place == 0
            let isLast = place == scalars.count - 1
            let isDoubled = place + 1 < scalars.count && scalars[place + 1] == value
            let followsItself = place > 0 && scalars[place - 1] == value
            switch value {
            case 0x5D0: spoken.append(SpokenLetter.alef)
            case 0x5E2: spoken.append(SpokenLetter.alef)
            case 0x5D5:
                if isFirst || isDoubled {
                    spoken.append(SpokenLetter.v)
                } else if !followsItself {
                    spoken.append(SpokenLetter.vav)
                }
            case 0x5D9: if !followsItself { spoken.append(SpokenLetter.yod) }
            case 0x5D4: spoken.append(isLast ? SpokenLetter.alef : SpokenLetter.breath)
            default:
                if let letters = latin([value]) { spoken += letters } else { UTF8Decoding.append(value, to: &spoken) }
            }
        }
        return spoken.isEmpty ? nil : spoken
    }

    private static func arabicSpoken(_ scalars: [UInt32]) -> [UInt8]? {
        var spoken: [UInt8] = []
        for (place, value) in scalars.enumerated() {
            let isFirst = place == 0
            switch value {
            case 0x621...0x627, 0x639: spoken.append(SpokenLetter.alef)
            case 0x648: spoken.append(isFirst ? SpokenLetter.v : SpokenLetter.vav)
            case 0x64A: spoken.append(SpokenLetter.yod)
            case 0x629: spoken.append(SpokenLetter.alef)
            case 0x647 where place == scalars.count - 1: spoken.append(SpokenLetter.alef)
            case 0x62D, 0x647: spoken.append(SpokenLetter.breath)
            case 0x62C: spoken += Array("dj".utf8)
            case 0x634: spoken += Array((place > 0 && scalars[place - 1] == 0x62A ? "ch" : "sh").utf8)
            default:
                if let letters = latin([value]) { spoken += letters } else { UTF8Decoding.append(value, to: &spoken) }
            }
        }
        return spoken.isEmpty ? nil : spoken
    }

    private static func hangulSpoken(_ scalars: [UInt32]) -> [UInt8]? {
        var spoken: [UInt8] = []
        for (place, value) in scalars.enumerated() {
            let next = place + 1 < scalars.count ? scalars[place + 1] : 0
            switch value {
            // eu is said where a consonant closes the syllable, that is none of l; elsewhere it only carries one.
            case 0x1173 where next < 0x11A8 || next > 0x11C2 || next == 0x11AF: spoken.append(weak)
            // Two l are one.
            case 0x1105 where place > 0 && scalars[place - 1] == 0x11AF: break
            // Shows an er at the end, as in Hopper.
            case 0x1165 where next == 0: spoken += Array("er".utf8)
            default:
                if let letters = latin([value]) {
                    spoken += letters
                } else if value < 0x1100 {
                    UTF8Decoding.append(value, to: &spoken)
                }
            }
        }
        return spoken.isEmpty ? nil : spoken
    }

    private static func latin(_ value: [UInt32]) -> [UInt8]? {
        var bytes: [UInt8] = []
        for scalar in value { UTF8Decoding.append(scalar, to: &bytes) }
        return latin(bytes)
    }

    /// Kana as `latin` reads them; u, and o behind t and d, are weak behind a consonant, and a length mark is kept.
    private static func kanaSpoken(_ scalars: [UInt32]) -> [UInt8]? {
        var spoken: [UInt8] = []
        for run in scalars.split(separator: KanaLetters.lengthMark, omittingEmptySubsequences: false) {
            if !spoken.isEmpty { spoken.append(SpokenLetter.long) }
            guard let latin = latin(Array(run)) else { continue }
            for (place, letter) in latin.enumerated() {
                let before = place > 0 ? latin[place - 1] : 0
                let isBehindConsonant = place > 0 && !"aeiouy".utf8.contains(before)
                let isStop = before == SpokenLetter.t || before == SpokenLetter.d
                if isBehindConsonant, letter == SpokenLetter.u || letter == SpokenLetter.o && isStop {
                    spoken.append(weak)
                } else if letter == SpokenLetter.c, place + 1 < latin.count, latin[place + 1] == SpokenLetter.h {
                    spoken += Array("tsc".utf8)
                } else {
                    spoken.append(letter)
                }
            }
        }
        return spoken.isEmpty ? nil : spoken
    }
}
