import TextAnalysis

/// The words of a text as the index has them, with their places.
///
/// A word is what `WordReader` reads. A run of a script without spaces gives each pair of neighbouring letters, and its
/// last letter alone, so that what stands inside it is found by a phrase of pairs, and a single letter by the pairs that
/// it begins.
struct TextWords {
    /// Words of a text that count; the rest of a longer one is not searched.
    static let most = 50_000

    private var reader: WordReader
    private var place = 0

    /// The words of `text`.
    init(_ text: String) { reader = WordReader(text) }

    /// Hands over each folded word as UTF-8 with its place, from 0, and returns how many there were.
    static func forEach(of text: String, _ body: (_ word: borrowing [UInt8], _ place: Int) -> Void) -> Int {
        var words = TextWords(text)
        words.read(body)
        return words.place
    }

    private mutating func read(_ body: (borrowing [UInt8], Int) -> Void) {
        var count = 0
        while count < Self.most, reader.next() {
            count += 1
            if let lead = reader.word.first, lead >= 0xE0, Self.isUnspaced(reader.word) {
                for part in Self.parts(of: reader.word) {
                    body(part, place)
                    place += 1
                }
            } else {
                body(reader.word, place)
                place += 1
            }
        }
    }

    /// Whether a folded word is of a script that is written without spaces.
    static func isUnspaced(_ word: [UInt8]) -> Bool {
        Token(folded: String(decoding: word, as: UTF8.self), range: 0..<0).isUnspaced
    }

    /// The pairs of letters of a run and its last letter; a single letter is itself.
    static func parts(of run: [UInt8]) -> [[UInt8]] {
        let letters = letters(of: run)
        return letters.indices.map { first in
            first + 1 < letters.count ? letters[first] + letters[first + 1] : letters[first]
        }
    }

    /// The letters of a run, each as UTF-8.
    static func letters(of run: [UInt8]) -> [[UInt8]] {
        String(decoding: run, as: UTF8.self).unicodeScalars.map { Array(String($0).utf8) }
    }
}
