import TextAnalysis

/// The forms of a word: all that have its stem.
struct WordForms {
    let stem: [UInt8]
    /// What the words that may be forms of it begin with.
    ///
    /// Forms of an English word differ from its stem at most in the stem's last letter (`happi`, `happy`), but for three words;
    /// other languages have forms that are not found so (French `-ication` has a stem in `-iqu`).
    let beginnings: [[UInt8]]

    /// The forms of a folded word.
    init(of word: [UInt8], _ stemmer: Stemmer) {
        let stem = stemmer.stem(word)
        var root = stem
        repeat { root.removeLast() } while root.last.map { $0 & 0xC0 == 0x80 } == true
        // The last scalar may have been cut in the middle: its lead goes too.
        if let last = root.last, last >= 0xC0 { root.removeLast() }
        self.stem = stem
        beginnings = [root.isEmpty ? stem : root] + (Self.irregular[stem].map { [$0] } ?? [])
    }

    private static let irregular: [[UInt8]: [UInt8]] = [
        Array("die".utf8): Array("dying".utf8), Array("lie".utf8): Array("lying".utf8),
        Array("tie".utf8): Array("tying".utf8),
    ]

    /// What is cut off has at most so many letters in English words (`rationalizations`).
    private static let longestEnding = 10

    /// Whether a folded word may be one of them, which only its stem tells.
    func mayContain(_ word: UnsafeRawBufferPointer) -> Bool {
        word.count <= stem.count + Self.longestEnding && beginnings.contains { word.starts(with: $0) }
    }

    /// Whether a folded word is one of them.
    func contains(_ word: UnsafeRawBufferPointer, _ stemmer: Stemmer) -> Bool {
        mayContain(word) && stemmer.stem(Array(word)) == stem
    }
}
