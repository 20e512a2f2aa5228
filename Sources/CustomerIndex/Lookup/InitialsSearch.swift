import TextAnalysis

/// Looks in one layer for those of whose name the initials are what was typed: `mlk`, of Martin Luther King.
struct InitialsSearch {
    let segment: IndexSegment
    /// The initials, each a small letter.
    let letters: [UInt8]

    /// Initials that are looked for: of fewer words every name has some, and of more nobody goes by them.
    private static let counts = 3...4
    /// Customers whose words are read, the most current of those who have words with these letters; and together.
    private static let mostRead = 4_000
    private static let readTogether = 16

    /// Nil where the query is not one word of three or four letters of the Latin alphabet.
    init?(_ words: [QueryWord], in segment: IndexSegment) {
        guard words.count == 1, Self.counts.contains(words[0].bytes.count), words[0].bytes.allSatisfy(Self.isLetter)
        else {
            return nil
        }
        self.segment = segment
        letters = words[0].bytes
    }

    /// The customers, the most current first. O(customers / 64 + customers with all letters), of whom so many are read at most.
    func customers() throws(IndexDamage) -> [Int] {
        let ranges = try letters.map { (letter) throws(IndexDamage) in
            try segment.dictionary.numbers(withPrefix: [letter])
        }
        let wanted = Set(ranges).sorted { $0.lowerBound < $1.lowerBound }
        guard wanted.allSatisfy({ !$0.isEmpty }),
            var walk = try SharedCustomers(wanted, in: segment, wanted: Self.mostRead, steps: Self.mostRead)
        else { return [] }
        let words = segment.wordRooms.borrow(IndexedWord.mostPerCustomer)
        var found: [Int] = []
        var coming: [UInt32] = []
        var left = Self.mostRead
        repeat {
            coming.removeAll(keepingCapacity: true)
            while left > 0, coming.count < Self.readTogether, let local = try walk.next() {
                left -= 1
                coming.append(UInt32(local))
            }
            try segment.seek(coming[...])
            for local in coming where try isNamed(Int(local), ranges, words.numbers) { found.append(Int(local)) }
        } while !coming.isEmpty
        words.numbers.update(repeating: 0, count: words.count)
        segment.wordRooms.giveBack(words)
        walk.giveBack()
        return found
    }

    /// Whether the words of one of a customer's names begin with the letters, one by one.
    private func isNamed(
        _ local: Int, _ ranges: [Range<Int>], _ words: UnsafeMutablePointer<UInt32>
    ) throws(IndexDamage) -> Bool {
        let count = try segment.records.readWords(of: local, into: words)
        var place = 0
        while place < count {
            // The words of one name, as it is written or in Latin letters, differ in the word alone.
            let name = words[place] & 31
            var (length, fits) = (0, true)
            while place < count, words[place] & 31 == name {
                fits = fits && length < ranges.count && ranges[length].contains(Int(words[place] >> 5))
                (place, length) = (place + 1, length + 1)
            }
            let kind = IndexedWord(packed: name).place
            if fits, length == ranges.count, kind == .name || kind == .latinName { return true }
        }
        return false
    }

    /// The first letters of the words of a name with these initials; empty for another name.
    static func marks(of letters: [UInt8], in name: String) -> [Range<Int>] {
        var marks: [Range<Int>] = []
        var reader = WordReader(name)
        while reader.next() {
            guard marks.count < letters.count, reader.word.first == letters[marks.count] else { return [] }
            marks.append(Token.range(ofFoldedPrefix: 1, at: reader.range, in: name))
        }
        return marks.count == letters.count ? marks : []
    }

    private static func isLetter(_ byte: UInt8) -> Bool { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte) }
}

extension Lookup {
    /// Whose names have the words for initials.
    func findInitials(_ words: [QueryWord], _ hits: inout [UInt64: Hit]) throws(IndexDamage) {
        for (index, slot) in slots.enumerated() {
            guard let search = InitialsSearch(words, in: slot.segment) else { return }
            for local in try search.customers() where try slot.isLive(local) {
                let standing = try slot.standing(local, nowMinutes: now.seconds / 60)
                let score = MatchScore.score(fit: MatchScore.initials, isHeard: false, standing: standing)
                let hit = Hit(slot: index, local: local, score: score, plain: score, cause: .initials(search.letters))
                try keep(hit, &hits)
            }
        }
    }
}
