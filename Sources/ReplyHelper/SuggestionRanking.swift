import DeskModel
import TextAnalysis

/// One message's suggestions: neighbours vote, saved replies are scored, past ones grouped, all in one order.
struct SuggestionRanking {
    let helper: ReplyHelper
    let context: SuggestionContext
    private let text: String
    private let tokens: [Token]
    private let terms: [TermVocabulary.QueryTerm]
    private let writing: WritingSystem?
    /// How sure the likeness of so few words can be, 0…1: `Hi, Bo here` is near anything that begins so.
    private let substance: Double

    /// Terms of a message that are compared: of longer ones the rarest.
    private static let mostTerms = 80

    init(helper: ReplyHelper, text: String, context: SuggestionContext) {
        self.helper = helper
        self.context = context
        // A quoted thread a megabyte long says what it says in its beginning.
        let text = text.utf8.count > 20_000 ? String(text.unicodeScalars.prefix(20_000)) : text
        self.text = text
        tokens = Stemmer(helper.language).tokens(of: text, limit: TermVocabulary.mostWords)
        let all = helper.vocabulary.terms(of: tokens.map(\.folded))
        let questions = helper.questions
        terms =
            all.count <= Self.mostTerms
            ? all
            : Array(
                all.sorted { (questions.rarity($1), $0.place) < (questions.rarity($0), $1.place) }
                    .prefix(Self.mostTerms))
        writing = WritingSystem.dominant(in: text)
        let telling = all.count { $0.length == 1 && !$0.isFunctional }
        substance = min(1, Double(telling) / Double(SuggestionScore.enoughWords))
    }

    /// A past message near this one, with its reply.
    private struct Neighbour {
        let past: ReplyHelper.Past
        let likeness: Float
        let vote: Double
    }

    /// The suggestions, best first.
    func suggestions(limit: Int) -> [Suggestion] {
        guard !terms.isEmpty else { return [] }
        let neighbours = neighbours()
        let votes = neighbours.reduce(0) { $0 + $1.vote }
        let candidates = (savedCandidates(neighbours, votes) + pastCandidates(neighbours, votes))
            .filter { $0.score >= SuggestionScore.least }
            .sorted(by: Candidate.isBefore)
        var chosen: [Candidate] = []
        for candidate in candidates where chosen.count < limit {
            let isRepeated = chosen.contains { $0.words.likeness(candidate.words) >= ReplyWords.nearEqual }
            if candidate.past == nil || !isRepeated { chosen.append(candidate) }
        }
        return chosen.map(written)
    }

    private struct Candidate {
        let saved: ReplyHelper.Saved?
        let past: ReplyHelper.Past?
        let score: Double
        let words: ReplyWords
        /// How many neighbours it answered.
        let answered: Int

        static func isBefore(_ left: Candidate, _ right: Candidate) -> Bool {
            if left.score != right.score { return left.score > right.score }
            return left.order < right.order
        }

        private var order: (Int, UInt64) {
            if let saved { return (0, saved.entry.id.number) }
            return (1, past?.entry.id.number ?? 0)
        }
    }

    private func neighbours() -> [Neighbour] {
        // The ticket's own messages are the nearest of all and say nothing.
        let nearest = helper.questions.nearest(terms, limit: SuggestionScore.neighbours + 20)
        let others = nearest.compactMap { place, likeness -> Neighbour? in
            guard let id = helper.pastAt[place], let past = helper.past[id] else { return nil }
            guard context.ticket == nil || past.entry.ticket != context.ticket else { return nil }
            let vote = SuggestionScore.vote(likeness: likeness, outcome: past.entry.outcome)
            return Neighbour(past: past, likeness: likeness, vote: vote)
        }
        return Array(others.prefix(SuggestionScore.neighbours))
    }

    private func savedCandidates(_ neighbours: [Neighbour], _ votes: Double) -> [Candidate] {
        let profiles = helper.profiles.scores(terms)
        let bestProfile = Double(profiles.values.max() ?? 0)
        var texts: [SavedReplyID: Float] = [:]
        for (place, likeness) in helper.savedTexts.nearest(terms, limit: 200) {
            if let id = helper.savedAt[place] { texts[id] = likeness }
        }
        var own: [SavedReplyID: (votes: Double, likeness: Float, count: Int)] = [:]
        for neighbour in neighbours {
            guard let reply = neighbour.past.entry.savedReply else { continue }
            let sum = own[reply] ?? (0, 0, 0)
            own[reply] = (sum.votes + neighbour.vote, max(sum.likeness, neighbour.likeness), sum.count + 1)
        }
        let nearest = neighbours.first?.likeness ?? 0
        return Set(texts.keys).union(profiles.keys).compactMap { id in
            guard let saved = helper.saved[id] else { return nil }
            let habit = SuggestionScore.habit(
                votes: votes > 0 ? (own[id]?.votes ?? 0) / votes : 0,
                profile: bestProfile > 0 ? Double(profiles[id] ?? 0) / bestProfile : 0)
            // A reply whose own messages are none of the neighbours is as sure as half the nearest.
            let near = substance * SuggestionScore.near(own[id]?.likeness ?? nearest / 2)
            let score = SuggestionScore.savedReply(near: near, habit: habit, text: Double(texts[id] ?? 0))
            return Candidate(saved: saved, past: nil, score: score, words: saved.words, answered: own[id]?.count ?? 0)
        }
    }

    /// Near equal replies of neighbours are one candidate: the reply to the nearest message that did not end badly.
    private func pastCandidates(_ neighbours: [Neighbour], _ votes: Double) -> [Candidate] {
        var groups: [[Neighbour]] = []
        for neighbour in neighbours where !neighbour.past.entry.reply.trimmed.isEmpty {
            let place = groups.firstIndex { group in
                group[0].past.words.likeness(neighbour.past.words) >= ReplyWords.nearEqual
            }
            if let place { groups[place].append(neighbour) } else { groups.append([neighbour]) }
        }
        return groups.compactMap { group in
            guard let best = group.first(where: { $0.past.entry.outcome != .endedBadly && isReadable($0.past) })
            else { return nil }
            if let reply = best.past.entry.savedReply.flatMap({ helper.saved[$0] }),
                reply.words.likeness(best.past.words) >= ReplyWords.nearEqual
            {
                return nil
            }
            let share = votes > 0 ? group.reduce(0) { $0 + $1.vote } / votes : 0
            let score = SuggestionScore.pastReply(
                near: substance * SuggestionScore.near(best.likeness), votes: share,
                outcome: best.past.entry.outcome)
            guard score >= SuggestionScore.leastOfPast else { return nil }
            return Candidate(saved: nil, past: best.past, score: score, words: best.past.words, answered: group.count)
        }
    }

    /// Whether the customer reads what a past reply is written in: by their languages where both are known, and by the
    /// script in which they write.
    private func isReadable(_ past: ReplyHelper.Past) -> Bool {
        if let theirs = past.entry.language, let ours = context.language, Self.tongue(theirs) != Self.tongue(ours) {
            return false
        }
        guard let writing, let written = past.writing else { return true }
        return writing == written
    }

    /// The language of a tag, its region and script left out.
    private static func tongue(_ tag: String) -> String {
        String(tag.prefix { $0 != "-" && $0 != "_" }).lowercased()
    }

    private func written(_ candidate: Candidate) -> Suggestion {
        let reason = SuggestionReason(helper: helper, terms: terms, text: text, tokens: tokens)
        if let saved = candidate.saved {
            let (body, unfilled) = PlaceholderTemplate.fill(saved.entry.body, values: context.values)
            return Suggestion(
                source: .savedReply, savedReply: saved.entry.id, pastReply: nil, title: saved.entry.title,
                score: candidate.score, body: body, unfilled: unfilled, why: reason.why(saved))
        }
        guard let past = candidate.past else { preconditionFailure("a candidate is a saved or a past reply") }
        let template = PlaceholderTemplate.unfilled(
            past.entry.reply, values: past.entry.values, particulars: helper.particulars)
        let (body, unfilled) = template.filled(with: context.values)
        return Suggestion(
            source: .pastReply, savedReply: past.entry.savedReply, pastReply: past.entry.id, title: Self.title(body),
            score: candidate.score, body: body, unfilled: unfilled, why: reason.why(past, similar: candidate.answered))
    }

    private static func title(_ body: String) -> String {
        let line = body.split(whereSeparator: \.isNewline).first.map(String.init) ?? ""
        return line.count <= 60 ? line : String(line.prefix(59)) + "…"
    }
}
