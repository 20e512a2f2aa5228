/// Cuts a query into its parts.
struct SearchLexer {
    /// A part: a filter with its value, or words.
    struct Piece {
        let filter: String?
        let value: String
        let isQuoted: Bool
        let isNegated: Bool
        let columns: Range<Int>
        let valueColumn: Int
    }

    private let characters: [Character]
    private var position = 0

    init(_ text: String) { characters = Array(text) }

    /// The next part, or nil at the end.
    mutating func next() throws(SearchQueryError) -> Piece? {
        while position < characters.count, characters[position].isWhitespace { position += 1 }
        guard position < characters.count else { return nil }
        let start = position
        var isNegated = false
        if characters[position] == "-", position + 1 < characters.count, !characters[position + 1].isWhitespace {
            isNegated = true
            position += 1
        }
        let filter = readFilter()
        let valueColumn = position
        let (value, isQuoted) = try readValue()
        return Piece(
            filter: filter, value: value, isQuoted: isQuoted, isNegated: isNegated, columns: start..<position,
            valueColumn: valueColumn)
    }

    /// Letters and a colon make a filter; a web address (`https://…`) does not, nor does a word that ends in a colon and
    /// names no filter (`re: hello`).
    private mutating func readFilter() -> String? {
        var end = position
        while end < characters.count, characters[end].isASCII, characters[end].isLetter { end += 1 }
        guard end > position, end < characters.count, characters[end] == ":" else { return nil }
        let name = String(characters[position..<end])
        let next = end + 1 < characters.count ? characters[end + 1] : " "
        let isKnown = SearchQuery.filters.contains { $0.name == name.lowercased() }
        guard isKnown || !(next == "/" || next.isWhitespace) else { return nil }
        position = end + 1
        return name
    }

    private mutating func readValue() throws(SearchQueryError) -> (String, isQuoted: Bool) {
        guard position < characters.count else { return ("", false) }
        let quote = characters[position]
        guard let closing = ["\"": "\"", "“": "”", "„": "“"][quote] as Character? else {
            let start = position
            while position < characters.count, !characters[position].isWhitespace { position += 1 }
            return (String(characters[start..<position]), false)
        }
        guard let end = characters[(position + 1)...].firstIndex(where: { $0 == closing || $0 == "\"" }) else {
            throw SearchQueryError(.openQuote, column: position + 1)
        }
        let value = String(characters[(position + 1)..<end])
        position = end + 1
        return (value, true)
    }
}
