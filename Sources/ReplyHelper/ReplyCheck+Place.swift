extension ReplyCheck.Finding {
    /// Where its words stand first in a text, as a range of its characters, as ``ReplyCheck`` compares: small letters, straight
    /// apostrophes, any white space for one space, whole words. Nil where it has none, or they are not there. O(length · words).
    public func range(in characters: [Character]) -> Range<Int>? {
        guard !words.isEmpty else { return nil }
        return characters.indices.lazy
            .filter { $0 == 0 || !Self.isOfWord(characters[$0 - 1]) }
            .compactMap { start in end(in: characters, from: start).map { start..<$0 } }
            .first
    }

    /// Where its words end that begin there.
    private func end(in characters: [Character], from start: Int) -> Int? {
        var place = start
        for letter in words {
            guard place < characters.count else { return nil }
            if letter == " " {
                guard characters[place].isWhitespace else { return nil }
                while place < characters.count, characters[place].isWhitespace { place += 1 }
            } else {
                let own = characters[place] == "’" ? "'" : characters[place].lowercased()
                guard own == String(letter) else { return nil }
                place += 1
            }
        }
        return place == characters.count || !Self.isOfWord(characters[place]) ? place : nil
    }

    private static func isOfWord(_ character: Character) -> Bool {
        character.isLetter || character.isNumber || character == "'" || character == "’"
    }
}
