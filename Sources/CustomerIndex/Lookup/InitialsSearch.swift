import TextAnalysis

/// The initials of a name that were typed: `mlk`, of Martin Luther King.
enum InitialsSearch {
    /// The first letters of the words of a name with these initials; empty for another name.
    static func marks(of letters: [UInt8], in name: String) -> [Range<Int>] {
        var marks: [Range<Int>] = []
        var reader = WordReader(name)
        var before: [UInt8] = []
        while reader.next() {
            guard marks.count < letters.count, begins(reader.word, behind: before, with: letters[marks.count]) else {
                return []
            }
            marks.append(Token.range(ofFoldedPrefix: 1, at: reader.range, in: name))
            before = reader.word
        }
        return marks.count == letters.count ? marks : []
    }

    /// Whether a word, or one of the Latin spellings under which it is indexed, begins with a letter.
    private static func begins(_ word: [UInt8], behind before: [UInt8], with letter: UInt8) -> Bool {
        if word.first == letter { return true }
        guard let latin = Transliteration.latin(word) else { return false }
        return latin.first == letter || Transliteration.markedSpoken(word)?.dropFirst().first == letter
            || (UsualSpelling.all(of: word) + UsualSpelling.all(of: word, behind: before)).contains {
                $0.letters.first == letter
            }
    }
}

extension Lookup {
    /// Customers of one layer whose name has the initials, the most current.
    private static let mostOfInitials = 100

    /// Whose names have what was typed for initials. O(log initials + customers who are listed).
    func findInitials(_ words: [QueryWord], _ hits: inout [UInt64: Hit]) throws(IndexDamage) {
        guard words.count == 1 else { return }
        let letters = words[0].bytes
        for (index, slot) in slots.enumerated() {
            let wanted = max(limit, Self.mostOfInitials)
            let found = try slot.segment.initials.customers(of: letters, wanted: wanted) {
                (local) throws(IndexDamage) in
                try slot.isLive(local)
            }
            for local in found {
                let standing = try slot.standing(local, nowMinutes: now.seconds / 60)
                let score = MatchScore.score(fit: MatchScore.initials, isHeard: false, standing: standing)
                let hit = Hit(slot: index, local: local, score: score, plain: score, cause: .initials(letters))
                try keep(hit, &hits)
            }
        }
    }
}
