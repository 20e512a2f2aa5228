import DeskModel
import TextAnalysis

/// Says in a few words why a reply is suggested.
struct SuggestionReason {
    let helper: ReplyHelper
    let terms: [TermVocabulary.QueryTerm]
    /// The message, and where its words stand in it: a stem is no word to show.
    let text: String
    let tokens: [Token]

    private static let mostWords = 3

    /// Why a saved reply: how it did before, and the words that speak for it.
    func why(_ saved: ReplyHelper.Saved) -> String {
        let own = Set(helper.savedTexts.terms(at: saved.place).map(\.number))
        let words = words { number in
            let history = helper.profiles.amount(of: number, in: saved.entry.id)
            return (own.contains(number) ? 1 : 0) + min(2, history)
        }
        let record = helper.records[saved.entry.id]
        var parts: [String] = []
        if let record, record.over > 0 {
            parts.append("\(record.well) of \(record.over) well")
        } else if let record, record.uses > 0 {
            parts.append("used \(record.uses == 1 ? "once" : "\(record.uses) times")")
        }
        if !words.isEmpty { parts.append("words: " + words.joined(separator: ", ")) }
        return parts.joined(separator: " · ")
    }

    /// Why a past reply: how many like it there were, and the words its message shares.
    func why(_ past: ReplyHelper.Past, similar: Int) -> String {
        let own = Set(helper.questions.terms(at: past.place).map(\.number))
        let words = words { own.contains($0) ? 1 : 0 }
        let ending = past.entry.outcome == .endedWell ? "ended well" : "still open"
        let first = similar == 1 ? "a similar ticket, \(ending)" : "\(similar) similar tickets, \(ending)"
        return words.isEmpty ? first : first + " · words: " + words.joined(separator: ", ")
    }

    /// The words and pairs that count most; a pair takes the place of its words.
    private func words(_ amount: (UInt32) -> Float) -> [String] {
        let telling = Set(terms.filter { $0.length == 1 && !$0.isFunctional }.map(\.place))
        let weighed = terms.compactMap { term -> (term: TermVocabulary.QueryTerm, weight: Float)? in
            guard let number = term.number, telling.isSuperset(of: term.place..<term.place + term.length) else {
                return nil
            }
            let rarity = helper.questions.count > 0 ? helper.questions.rarity(term) : helper.savedTexts.rarity(term)
            let weight = amount(number) * rarity
            return weight > 0 ? (term, weight * (term.length == 2 ? 1.2 : 1)) : nil
        }
        .sorted { ($1.weight, $0.term.place) < ($0.weight, $1.term.place) }
        var taken = Set<Int>()
        var chosen: [(place: Int, text: String)] = []
        for (term, _) in weighed where chosen.count < Self.mostWords {
            let places = term.place..<term.place + term.length
            guard taken.isDisjoint(with: places), !places.contains(where: isNoReason) else { continue }
            taken.formUnion(places)
            let text = written(places)
            if !text.isEmpty, !chosen.contains(where: { $0.text == text }) { chosen.append((term.place, text)) }
        }
        return chosen.sorted { $0.place < $1.place }.map(\.text)
    }

    /// Whether the word at a place stands for no matter, whatever tongue it is of.
    private func isNoReason(_ place: Int) -> Bool { FunctionWords.noReason.contains(written(place..<place + 1)) }

    private func written(_ places: Range<Int>) -> String {
        let range = tokens[places.lowerBound].range.lowerBound..<tokens[places.upperBound - 1].range.upperBound
        let words = text.text(inUTF8: range).map { $0.split(whereSeparator: \.isWhitespace).joined(separator: " ") }
        return (words ?? "").lowercased()
    }
}
