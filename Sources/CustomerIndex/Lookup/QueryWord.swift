import TextAnalysis

/// One word of a query, with everything by which it is compared.
struct QueryWord: Sendable {
    /// Folded, as UTF-8.
    let bytes: [UInt8]
    /// In Latin letters, when it is written in another script.
    let latin: [UInt8]?
    /// Whether it may still be growing.
    let isLast: Bool
    /// Whether it is all of the query.
    let isAlone: Bool

    /// Words of a query that are compared; further ones are not.
    static let most = 8

    /// The words of a query in order.
    static func all(in query: String) -> [QueryWord] {
        var reader = WordReader(query)
        var words: [[UInt8]] = []
        // A word that comes twice in a name is indexed once, and a text may be pasted over and over.
        while words.count < most, reader.next() {
            if !words.contains(reader.word) { words.append(reader.word) }
        }
        return all(words)
    }

    /// Query words of folded words in order.
    static func all(_ words: [[UInt8]]) -> [QueryWord] {
        words.enumerated().map { place, word in
            QueryWord(
                bytes: word, latin: Transliteration.latin(word), isLast: place == words.count - 1,
                isAlone: words.count == 1)
        }
    }

    /// How many edits a word of such a length may have: none below 3 letters, 1 below 7, then 2.
    static func allowedEdits(_ word: [UInt8]) -> Int {
        // What was typed in another script is compared by sound.
        if (word.first ?? 0) >= 0x80 { return word.count < 6 ? 0 : 1 }
        // House and order numbers next to each other are different things, not typos.
        if word.contains(where: { $0 >= UInt8(ascii: "0") && $0 <= UInt8(ascii: "9") }) {
            return word.count < 5 ? 0 : 1
        }
        return word.count < 3 ? 0 : word.count < 7 ? 1 : 2
    }
}

/// How a query word came to match a customer's word.
enum MatchKind: UInt8, Sendable {
    case exact, prefix, sound, typo, initial, script, nickname, tongue
}
