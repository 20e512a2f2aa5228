import TextAnalysis

/// Finds words and phrases in texts, whatever their form, and cuts out what to show.
///
/// A word is found where the stems are the same, or, where it may be half typed and has three letters or more, where it
/// begins one (`pet` in `Petaluma`). A phrase is found where its words follow one another. Not shared between threads.
public final class TextMatcher {
    private struct Wanted {
        let folded: [String]
        let stems: [String]
        let isPhrase: Bool
        let mayBegin: Bool
        /// Looked for inside runs of letters, which no space cuts into words.
        let isUnspaced: Bool
    }

    private let wanted: [Wanted]
    private let stemmer: Stemmer

    /// Words of one condition that are looked for.
    static let mostWanted = 64

    /// A matcher of words and phrases.
    public init(_ conditions: [TextCondition], language: StemmerLanguage = .english) {
        let stemmer = Stemmer(language)
        self.stemmer = stemmer
        wanted = conditions.compactMap { condition in
            let words = Token.all(in: condition.text, limit: Self.mostWanted)
            let folded = words.map(\.folded)
            guard !folded.isEmpty else { return nil }
            // A word with a mark inside (e-mail) is a phrase of its parts.
            return Wanted(
                folded: folded, stems: folded.map { stemmer.stem($0) },
                isPhrase: condition.isPhrase || folded.count > 1, mayBegin: condition.mayBegin,
                isUnspaced: words.count == 1 && words[0].isUnspaced)
        }
    }

    /// Where the words stand, in UTF-8 bytes of the text, ascending and apart; empty when any of them is missing, or, where
    /// `some` of them are enough, when all are.
    public func marks(in text: String, some: Bool = false) -> [Range<Int>] {
        guard !wanted.isEmpty else { return [] }
        let words = Token.all(in: text, limit: TextWords.most)
        let stems = words.map { stemmer.stem($0.folded) }
        var marks: [Range<Int>] = []
        for wanted in wanted {
            if wanted.isUnspaced {
                let found = words.flatMap { Self.ranges(of: wanted.folded[0], inside: $0, of: text) }
                if found.isEmpty, !some { return [] }
                marks += found
                continue
            }
            let found = places(of: wanted, words, stems)
            if found.isEmpty, !some { return [] }
            marks += found.map { place in
                if wanted.isPhrase {
                    return words[place].range.lowerBound..<words[place + wanted.folded.count - 1].range.upperBound
                }
                return stems[place] == wanted.stems[0]
                    ? words[place].range
                    : words[place].range(ofFoldedPrefix: wanted.folded[0].utf8.count, in: text)
            }
        }
        return Self.merged(marks)
    }

    private func places(of wanted: Wanted, _ words: [Token], _ stems: [String]) -> [Int] {
        let count = wanted.folded.count
        guard words.count >= count else { return [] }
        if wanted.isPhrase {
            return (0...words.count - count).filter { start in
                (0..<count).allSatisfy { stems[start + $0] == wanted.stems[$0] }
            }
        }
        let word = wanted.folded[0]
        let mayBegin = wanted.mayBegin && word.unicodeScalars.count >= SearchSlots.fewestLetters
        return words.indices.filter { place in
            stems[place] == wanted.stems[0] || (mayBegin && words[place].folded.hasPrefix(word))
        }
    }

    private static func ranges(of word: String, inside token: Token, of text: String) -> [Range<Int>] {
        let sought = Array(word.utf8)
        let run = Array(token.folded.utf8)
        var ranges: [Range<Int>] = []
        var place = 0
        while place + sought.count <= run.count {
            if run[place..<place + sought.count].elementsEqual(sought) {
                let before =
                    place == 0 ? token.range.lowerBound : token.range(ofFoldedPrefix: place, in: text).upperBound
                ranges.append(before..<token.range(ofFoldedPrefix: place + sought.count, in: text).upperBound)
                place += sought.count
            } else {
                place += 1
            }
        }
        return ranges
    }

    private static func merged(_ marks: [Range<Int>]) -> [Range<Int>] {
        var merged: [Range<Int>] = []
        for mark in marks.sorted(by: { ($0.lowerBound, $0.upperBound) < ($1.lowerBound, $1.upperBound) }) {
            if let last = merged.last, mark.lowerBound <= last.upperBound {
                merged[merged.count - 1] = last.lowerBound..<max(last.upperBound, mark.upperBound)
            } else {
                merged.append(mark)
            }
        }
        return merged
    }

    /// The part of a text that shows the most of what was found; nil where not everything is found, or, where `some` of it
    /// is enough, nothing.
    ///
    /// At most `width` characters, ellipses included; line breaks become spaces.
    public func snippet(of text: String, width: Int, some: Bool = false) -> Snippet? {
        let marks = marks(in: text, some: some)
        guard !marks.isEmpty else { return nil }
        return Snippet(text, marks: marks, width: width)
    }
}
