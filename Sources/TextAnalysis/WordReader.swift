/// Reads a text word by word, each folded, with its place in the original.
///
/// A word is a run of letters, marks and digits; an apostrophe between two of them is left out (`O'Brien` → `obrien`),
/// invisible characters are skipped, everything else ends the word. A long run of a script without spaces is several
/// words. One pass, no allocation per word.
public struct WordReader {
    /// The folded word last read, as UTF-8; cut after `longestWord` bytes.
    public private(set) var word: [UInt8] = []
    /// Where the word stands in the original text, in UTF-8 bytes; covers all of it even when `word` is cut.
    public private(set) var range: Range<Int> = 0..<0

    /// Folded bytes of a word that count; what follows is not compared. Bounds what hostile text can cost.
    public static let longestWord = 64

    private let bytes: [UInt8]
    private var position = 0

    /// A reader at the beginning of `text`.
    public init(_ text: String) {
        bytes = Array(text.utf8)
        word.reserveCapacity(Self.longestWord + 8)
    }

    /// Moves to the next word; false at the end of the text.
    public mutating func next() -> Bool {
        word.removeAll(keepingCapacity: true)
        var start = position
        var end = position
        while position < bytes.count {
            let (value, length) = UTF8Decoding.scalar(in: bytes, at: position)
            switch ScalarRole(value) {
            case .word:
                if word.isEmpty { start = position }
                if word.count >= Self.longestWord - 4, UnspacedScript.contains(word) {
                    finish(start..<end)
                    return true
                }
                if word.count < Self.longestWord { Folding.append(value, to: &word) }
                position += length
                end = position
            case .invisible:
                position += length
            case .apostrophe where !word.isEmpty && continuesWord(at: position + length):
                position += length
            case .apostrophe, .separator:
                position += length
                guard word.isEmpty else {
                    finish(start..<end)
                    return true
                }
            }
        }
        finish(start..<end)
        return !word.isEmpty
    }

    private func continuesWord(at next: Int) -> Bool {
        guard next < bytes.count else { return false }
        return ScalarRole(UTF8Decoding.scalar(in: bytes, at: next).value) == .word
    }

    private mutating func finish(_ range: Range<Int>) {
        self.range = range
        // A cut in the middle of a scalar would make the word invalid UTF-8.
        guard word.count > Self.longestWord else { return }
        var end = Self.longestWord
        while end > 0, word[end] & 0xC0 == 0x80 { end -= 1 }
        word.removeSubrange(end...)
    }
}
