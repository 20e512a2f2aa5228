/// A word of a text: its folded form and its place in the original.
public struct Token: Hashable, Sendable {
    /// The word without case, accents and ligatures (see `Folding`).
    public let folded: String
    /// Where it stands in the original, in UTF-8 bytes.
    public let range: Range<Int>

    /// A word at a place.
    public init(folded: String, range: Range<Int>) {
        self.folded = folded
        self.range = range
    }

    /// The words of a text in order, at most `limit` of them.
    public static func all(in text: String, limit: Int = .max) -> [Token] {
        var reader = WordReader(text)
        var tokens: [Token] = []
        while tokens.count < limit, reader.next() {
            tokens.append(Token(folded: String(decoding: reader.word, as: UTF8.self), range: reader.range))
        }
        return tokens
    }

    /// Whether it begins in a script written without spaces (Han, kana, Thai …), so that it may be several words.
    public var isUnspaced: Bool { UnspacedScript.contains(Array(folded.utf8)) }

    /// Where in `text` the first `count` folded bytes of this word come from: what to mark for a prefix match.
    ///
    /// The range ends after the letter that yields the last of them, with its accents.
    public func range(ofFoldedPrefix count: Int, in text: String) -> Range<Int> {
        Self.range(ofFoldedPrefix: count, at: range, in: text)
    }

    /// The same of a word of a text that stands at a place.
    public static func range(ofFoldedPrefix count: Int, at range: Range<Int>, in text: String) -> Range<Int> {
        let utf8 = text.utf8
        precondition(range.upperBound <= utf8.count, "a token belongs to the text it was read from")
        let start = utf8.index(utf8.startIndex, offsetBy: range.lowerBound)
        let bytes = Array(utf8[start..<utf8.index(start, offsetBy: range.count)])
        var folded: [UInt8] = []
        var position = 0
        var end = 0
        while position < bytes.count {
            let (value, length) = UTF8Decoding.scalar(in: bytes, at: position)
            let before = folded.count
            if ScalarRole(value) == .word { Folding.append(value, to: &folded) }
            if before >= count, folded.count > before { break }
            position += length
            end = position
        }
        return range.lowerBound..<range.lowerBound + end
    }
}

/// Ranges in texts: what the marks of matches are given in.
extension String {
    /// The part of the text in these UTF-8 bytes, or nil when the range does not fit or would cut a character's scalar.
    public func text(inUTF8 range: Range<Int>) -> Substring? {
        guard range.lowerBound >= 0, range.upperBound <= utf8.count else { return nil }
        let start = utf8.index(startIndex, offsetBy: range.lowerBound)
        let end = utf8.index(startIndex, offsetBy: range.upperBound)
        guard start.samePosition(in: unicodeScalars) != nil, end.samePosition(in: unicodeScalars) != nil else {
            return nil
        }
        return self[start..<end]
    }

    /// A range of UTF-8 bytes as offsets in Unicode scalars, which is what the command line prints. O(length).
    public func scalarOffsets(ofUTF8 range: Range<Int>) -> Range<Int> {
        var scalars = 0
        var bytes = 0
        var lower = 0
        for scalar in unicodeScalars {
            if bytes >= range.upperBound { break }
            if bytes < range.lowerBound { lower += 1 }
            bytes += UTF8.width(scalar)
            scalars += 1
        }
        return min(lower, scalars)..<scalars
    }
}
