import TextAnalysis

/// Gives stems, and pairs of neighbouring stems, their numbers.
struct TermVocabulary: Sendable {
    private var words: [String: UInt32] = [:]
    private var pairs: [UInt64: UInt32] = [:]
    private(set) var count = 0
    /// The terms that are function words, or pairs of them.
    private var functional: Set<UInt32> = []
    private let functionWords: Set<String>

    /// A vocabulary that takes these stems for function words.
    init(functionWords: Set<String>) { self.functionWords = functionWords }

    /// Whether a term says nothing of the matter by itself.
    func isFunctional(_ number: UInt32) -> Bool { functional.contains(number) }

    /// What a pair counts where a word counts 1: pairs say more but are seldom seen again.
    static let pairWeight: Float = 0.4
    /// Words of a text that are read.
    static let mostWords = 600

    /// A term of a text and how much of it there is.
    struct Term: Hashable, Sendable {
        let number: UInt32
        var amount: Float
    }

    /// The terms of a text, each once in the order of their numbers; unknown ones get numbers.
    mutating func terms(learning stems: [String]) -> [Term] {
        var amounts: [UInt32: Float] = [:]
        var previous: UInt32?
        for stem in stems.prefix(Self.mostWords) {
            let word = number(of: stem)
            amounts[word, default: 0] += 1
            if let previous { amounts[number(of: previous, word), default: 0] += Self.pairWeight }
            previous = word
        }
        return amounts.map { Term(number: $0.key, amount: $0.value) }.sorted { $0.number < $1.number }
    }

    /// A term of a query: unknown ones have no number but weigh in what a perfect match would score.
    struct QueryTerm {
        let number: UInt32?
        var amount: Float
        /// Whether it is a function word, or a pair of them.
        let isFunctional: Bool
        /// Where in the query it stands first, and over how many words.
        let place: Int
        let length: Int
    }

    /// The terms of a query, each once, in the order of their first places.
    func terms(of stems: [String]) -> [QueryTerm] {
        var terms: [QueryTerm] = []
        var known: [UInt32: Int] = [:]
        func add(_ number: UInt32?, _ amount: Float, _ isFunctional: Bool, _ place: Int, _ length: Int) {
            if let number, let index = known[number] {
                terms[index].amount += amount
                return
            }
            if let number { known[number] = terms.count }
            terms.append(
                QueryTerm(
                    number: number, amount: amount, isFunctional: isFunctional, place: place, length: length))
        }
        var previous: UInt32?
        for (place, stem) in stems.prefix(Self.mostWords).enumerated() {
            let word = words[stem]
            add(word, 1, functionWords.contains(stem), place, 1)
            if let previous, let word, let pair = pairs[UInt64(previous) << 32 | UInt64(word)] {
                add(pair, Self.pairWeight, isFunctional(pair), place - 1, 2)
            }
            previous = word
        }
        return terms
    }

    private mutating func number(of stem: String) -> UInt32 {
        if let number = words[stem] { return number }
        words[stem] = UInt32(count)
        if functionWords.contains(stem) { functional.insert(UInt32(count)) }
        count += 1
        return UInt32(count - 1)
    }

    private mutating func number(of first: UInt32, _ second: UInt32) -> UInt32 {
        let key = UInt64(first) << 32 | UInt64(second)
        if let number = pairs[key] { return number }
        pairs[key] = UInt32(count)
        if functional.contains(first), functional.contains(second) { functional.insert(UInt32(count)) }
        count += 1
        return UInt32(count - 1)
    }
}
