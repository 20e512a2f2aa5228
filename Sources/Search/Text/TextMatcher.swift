import TextAnalysis

/// Finds words and phrases in texts, whatever their form, and cuts out what to show.
///
/// A word is found where the stems are the same, or, where it may be half typed and has three letters or more, where it
/// begins one (`pet` in `Petaluma`). A phrase is found where its words follow one another. Not shared between threads.
public final class TextMatcher {
    /// Words with one stem that are looked for, wherever conditions ask for them.
    private struct Sought {
        let forms: WordForms
        /// The conditions that ask for it, and which of their words it is: a bit for each.
        var uses: [(condition: Int, bits: UInt64)]
    }

    /// A condition: words that follow one another.
    private struct Wanted {
        /// How many words it has.
        let count: Int
        /// The one word that is looked for as the beginning of others, too.
        let beginning: [UInt8]?
        /// The one word that is looked for inside runs of letters, which no space cuts into words.
        let unspaced: String?
    }

    private let sought: [Sought]
    private let wanted: [Wanted]
    private let stemmer: Stemmer

    /// Words of one condition that are looked for: as many as a number has bits.
    static let mostWanted = 64

    /// A matcher of words and phrases.
    public init(_ conditions: [TextCondition], language: StemmerLanguage = .english) {
        let stemmer = Stemmer(language)
        var sought: [Sought] = []
        var places: [[UInt8]: Int] = [:]
        var wanted: [Wanted] = []
        for condition in conditions {
            let words = Token.all(in: condition.text, limit: Self.mostWanted)
            guard let only = words.first else { continue }
            if words.count == 1, only.isUnspaced {
                wanted.append(Wanted(count: 1, beginning: nil, unspaced: only.folded))
                continue
            }
            for (bit, word) in words.enumerated() {
                let forms = WordForms(of: Array(word.folded.utf8), stemmer)
                let place = places[forms.stem] ?? sought.count
                if place == sought.count { sought.append(Sought(forms: forms, uses: [])) }
                places[forms.stem] = place
                if sought[place].uses.last?.condition != wanted.count { sought[place].uses.append((wanted.count, 0)) }
                sought[place].uses[sought[place].uses.count - 1].bits |= 1 << UInt64(bit)
            }
            // A word with a mark inside (e-mail) is a phrase of its parts.
            let isPhrase = condition.isPhrase || words.count > 1
            let mayBegin =
                !isPhrase && condition.mayBegin && only.folded.unicodeScalars.count >= SearchSlots.fewestLetters
            wanted.append(
                Wanted(count: words.count, beginning: mayBegin ? Array(only.folded.utf8) : nil, unspaced: nil))
        }
        self.wanted = wanted
        self.sought = sought
        self.stemmer = stemmer
    }

    /// Where the words stand, in UTF-8 bytes of the text, ascending and apart; empty when any of them is missing, or, where
    /// `some` of them are enough, when all are. O(length × (words with different stems + conditions)), and a stem for each word
    /// that begins as one of these.
    public func marks(in text: String, some: Bool = false) -> [Range<Int>] {
        guard !wanted.isEmpty else { return [] }
        var search = Progress(conditions: wanted.count)
        let hasRuns = wanted.contains { $0.unspaced != nil }
        var reader = WordReader(text)
        while search.starts.count < TextWords.most, reader.next() {
            search.starts.append(reader.range.lowerBound)
            find(reader.word, at: reader.range, of: text, &search)
            guard hasRuns else { continue }
            let token = Token(folded: String(decoding: reader.word, as: UTF8.self), range: reader.range)
            for (place, wanted) in wanted.enumerated() {
                if let run = wanted.unspaced { search.marks[place] += Self.ranges(of: run, inside: token, of: text) }
            }
        }
        if !some, search.marks.contains(where: \.isEmpty) { return [] }
        return Self.merged(search.marks.flatMap { $0 })
    }

    /// What is known of a text as far as it has been read.
    private struct Progress {
        /// Where each word begins.
        var starts: [Int] = []
        /// By condition, a bit for each beginning of it that ends with the word read last, and for each of its words that this
        /// is.
        var begun: [UInt64]
        var fitting: [UInt64]
        /// By condition, where it was found.
        var marks: [[Range<Int>]]

        init(conditions count: Int) {
            begun = Array(repeating: 0, count: count)
            fitting = begun
            marks = Array(repeating: [], count: count)
        }
    }

    /// Looks at the next word of a text. Words that follow one another are found as Shift-And finds letters (Baeza-Yates and
    /// Gonnet, 1992): in one pass, with a bit for each.
    private func find(_ word: [UInt8], at range: Range<Int>, of text: String, _ search: inout Progress) {
        for place in wanted.indices { search.fitting[place] = 0 }
        word.withUnsafeBytes { bytes in
            var stem: [UInt8]?
            for sought in sought where sought.forms.mayContain(bytes) {
                let known = stem ?? stemmer.stem(word)
                stem = known
                guard known == sought.forms.stem else { continue }
                for use in sought.uses { search.fitting[use.condition] |= use.bits }
            }
            for (place, wanted) in wanted.enumerated() where wanted.unspaced == nil {
                search.begun[place] = (search.begun[place] << 1 | 1) & search.fitting[place]
                if search.begun[place] >> UInt64(wanted.count - 1) & 1 == 1 {
                    let start = search.starts[search.starts.count - wanted.count]
                    search.marks[place].append(start..<range.upperBound)
                } else if let beginning = wanted.beginning, bytes.starts(with: beginning) {
                    // By bytes, as the index has it: what is typed may end where a letter goes on that joins the last one.
                    search.marks[place].append(Token.range(ofFoldedPrefix: beginning.count, at: range, in: text))
                }
            }
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
