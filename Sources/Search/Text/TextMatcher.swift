import TextAnalysis

/// Finds words and phrases in texts, whatever their form, and cuts out what to show.
///
/// A word is found where the stems are the same, or, where it may be half typed and has three letters or more, where it
/// begins one (`pet` in `Petaluma`). A phrase is found where its words follow one another. Not shared between threads.
public final class TextMatcher {
    /// A word that is looked for.
    private struct Sought {
        let folded: [UInt8]
        let forms: WordForms
        /// Whether words that begin with it count.
        let mayBegin: Bool
    }

    /// A condition: words that follow one another.
    private struct Wanted {
        /// Its words among all that are looked for.
        let words: Range<Int>
        /// The one word that is looked for inside runs of letters, which no space cuts into words.
        let unspaced: String?
    }

    /// Where a word was found.
    private struct Place {
        /// Which word of the text it is.
        let word: Int
        let mark: Range<Int>
    }

    private let sought: [Sought]
    private let wanted: [Wanted]
    private let stemmer: Stemmer

    /// Words of one condition that are looked for.
    static let mostWanted = 64

    /// A matcher of words and phrases.
    public init(_ conditions: [TextCondition], language: StemmerLanguage = .english) {
        let stemmer = Stemmer(language)
        var sought: [Sought] = []
        wanted = conditions.compactMap { condition in
            let words = Token.all(in: condition.text, limit: Self.mostWanted)
            guard let only = words.first else { return nil }
            if words.count == 1, only.isUnspaced { return Wanted(words: 0..<0, unspaced: only.folded) }
            let first = sought.count
            // A word with a mark inside (e-mail) is a phrase of its parts.
            let isPhrase = condition.isPhrase || words.count > 1
            let isLong = only.folded.unicodeScalars.count >= SearchSlots.fewestLetters
            sought += words.map { word in
                let folded = Array(word.folded.utf8)
                return Sought(
                    folded: folded, forms: WordForms(of: folded, stemmer),
                    mayBegin: !isPhrase && condition.mayBegin && isLong)
            }
            return Wanted(words: first..<sought.count, unspaced: nil)
        }
        self.sought = sought
        self.stemmer = stemmer
    }

    /// Where the words stand, in UTF-8 bytes of the text, ascending and apart; empty when any of them is missing, or, where
    /// `some` of them are enough, when all are. O(length × words), and a stem for each word that begins as one of these.
    public func marks(in text: String, some: Bool = false) -> [Range<Int>] {
        guard !wanted.isEmpty else { return [] }
        // By word that is looked for, and by condition.
        var places = [[Place]](repeating: [], count: sought.count)
        var runs = [[Range<Int>]](repeating: [], count: wanted.count)
        let hasRuns = wanted.contains { $0.unspaced != nil }
        var reader = WordReader(text)
        var count = 0
        while count < TextWords.most, reader.next() {
            find(reader.word, at: reader.range, number: count, of: text, &places)
            count += 1
            guard hasRuns else { continue }
            let token = Token(folded: String(decoding: reader.word, as: UTF8.self), range: reader.range)
            for (place, wanted) in wanted.enumerated() {
                if let run = wanted.unspaced { runs[place] += Self.ranges(of: run, inside: token, of: text) }
            }
        }
        var marks: [Range<Int>] = []
        for (place, wanted) in wanted.enumerated() {
            let found = wanted.unspaced == nil ? Self.marks(places[wanted.words]) : runs[place]
            if found.isEmpty, !some { return [] }
            marks += found
        }
        return Self.merged(marks)
    }

    /// Notes which of the words that are looked for a word of a text is.
    private func find(
        _ word: [UInt8], at range: Range<Int>, number: Int, of text: String, _ places: inout [[Place]]
    ) {
        var stem: [UInt8]?
        word.withUnsafeBytes { bytes in
            for (place, sought) in sought.enumerated() {
                if sought.forms.mayContain(bytes) {
                    let known = stem ?? stemmer.stem(word)
                    stem = known
                    if known == sought.forms.stem {
                        places[place].append(Place(word: number, mark: range))
                        continue
                    }
                }
                guard sought.mayBegin, bytes.starts(with: sought.folded) else { continue }
                let begun = Token.range(ofFoldedPrefix: sought.folded.count, at: range, in: text)
                places[place].append(Place(word: number, mark: begun))
            }
        }
    }

    /// Where words follow one another, by the places of each, which ascend.
    private static func marks(_ places: ArraySlice<[Place]>) -> [Range<Int>] {
        guard let first = places.first else { return [] }
        var marks = first.map { (word: $0.word, mark: $0.mark) }
        for next in places.dropFirst() {
            var place = 0
            marks = marks.compactMap { mark in
                while place < next.count, next[place].word <= mark.word { place += 1 }
                guard place < next.count, next[place].word == mark.word + 1 else { return nil }
                return (mark.word + 1, mark.mark.lowerBound..<next[place].mark.upperBound)
            }
        }
        return marks.map(\.mark)
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
