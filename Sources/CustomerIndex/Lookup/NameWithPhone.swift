import TextAnalysis

/// A query of words with the digits of a phone number before or behind them: `roohi 0136`, `(707) 555-0123 mary smith`.
struct NameWithPhone {
    /// The words besides the digits.
    let words: [QueryWord]
    /// The digits as they were typed.
    let phone: String

    /// Nil where there are no digits, too few, or other words on both sides of them. O(length).
    init?(_ query: String) {
        let parts = query.split(whereSeparator: \.isWhitespace)
        guard let first = parts.firstIndex(where: Self.isOfPhone), let last = parts.lastIndex(where: Self.isOfPhone),
            parts[first...last].allSatisfy(Self.isOfPhone), first == parts.startIndex || last == parts.endIndex - 1
        else { return nil }
        phone = parts[first...last].joined(separator: " ")
        guard phone.utf8.count(where: Self.isDigit) >= IdentifierSearch.leastPhoneDigits else { return nil }
        words = QueryWord.all(in: (parts[..<first] + parts[(last + 1)...]).joined(separator: " "))
        guard !words.isEmpty else { return nil }
    }

    /// Whether a part of a query has a digit and nothing but what stands in phone numbers.
    private static func isOfPhone(_ part: Substring) -> Bool {
        part.utf8.contains(where: isDigit) && part.utf8.allSatisfy { isDigit($0) || marks.contains($0) }
    }

    private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

    private static let marks = Set("+()-./".utf8)
}
