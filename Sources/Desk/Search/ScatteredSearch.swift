import Checkpoints
import DeskModel
import Search

/// Finds tickets that have the words of a search in several texts: one in the subject, another in a message.
///
/// The texts that have the rarest of the words say which tickets; the entries of these are asked of the index for the
/// others, and what would be shown is read, as it stands now, before it is.
struct ScatteredSearch {
    /// What was found, best first: of each ticket the text that has most of the words.
    private(set) var found: [FoundText] = []
    private let desk: Desk
    private let words: SearchWords
    private let now: Timestamp
    private let isCancelled: @Sendable () -> Bool
    /// Tickets that are found already, or have been looked at.
    private var known: Set<TicketID>

    /// Texts with the rarest word that are looked at, tickets whose entries are looked through, and entries of each.
    private static let mostLeading = 20_000
    private static let mostTickets = 300
    private static let mostEntries = 500
    /// Texts that are read for one word of a ticket.
    private static let mostRead = 4
    private static let snippetWidth = 160

    init(
        desk: Desk, words: SearchWords, known: Set<TicketID>, now: Timestamp,
        isCancelled: @escaping @Sendable () -> Bool
    ) {
        self.desk = desk
        self.words = words
        self.known = known
        self.now = now
        self.isCancelled = isCancelled
    }

    /// A ticket that the index says has all the words.
    private struct Candidate {
        let ticket: TicketID
        /// By condition, the texts that meet it, best first.
        var byCondition: [[TextHit]]
        var score = 0.0
    }

    /// Looks for at most `limit` tickets that a filter lets through and whose texts have between them what `whole` looks for in
    /// one; false where it stopped before the end.
    mutating func run(
        _ whole: TextRetrieval, _ filter: inout HitFilter, limit: Int, in projections: inout Projections
    ) throws(SearchFault) -> Bool {
        guard var retrieval = ScatteredRetrieval(of: whole) else { return true }
        // Some at a time, the newest first, of them those that the rarest word says most of: mostly the first are enough.
        var (texts, tickets) = (Self.mostLeading, Self.mostTickets)
        while found.count < limit, texts > 0, tickets > 0 {
            let candidates: [Candidate]
            do throws(CheckpointDamage) {
                guard let hits = try retrieval.nextLeading(isCancelled: isCancelled) else { break }
                let some = self.tickets(of: hits.prefix(texts), &filter, in: projections).prefix(tickets)
                texts -= hits.count
                tickets -= some.count
                candidates = try self.candidates(Array(some), of: retrieval, in: &projections)
            } catch {
                throw .index(error)
            }
            // Made for each: who reads holds what is read, which would be copied where it is looked through meanwhile.
            let reader = TextReader(desk: desk, now: now, projections: projections)
            for candidate in candidates {
                guard found.count < limit, !isCancelled() else { break }
                guard let match = try best(of: candidate, reader, filter), filter.holds(match.at) else { continue }
                found.append(match)
            }
        }
        found.sort { ($1.score, $1.at) < ($0.score, $0.at) }
        return texts > 0 && tickets > 0 && !isCancelled()
    }

    /// The tickets of some texts that have the rarest of the words, without those that are known.
    private mutating func tickets(
        of hits: ArraySlice<TextHit>, _ filter: inout HitFilter, in projections: Projections
    ) -> [TicketID] {
        let reader = TextReader(desk: desk, now: now, projections: projections)
        var tickets: [TicketID] = []
        for hit in hits {
            guard let place = reader.place(of: hit.document), case .ticket(let id, _) = place,
                known.insert(id).inserted, filter.holds(place, reader.state)
            else { continue }
            tickets.append(id)
        }
        return tickets
    }

    /// Those of some tickets whose newest entries have all the words, the best first.
    private func candidates(
        _ tickets: [TicketID], of retrieval: ScatteredRetrieval, in projections: inout Projections
    ) throws(CheckpointDamage) -> [Candidate] {
        var owners: [(sequence: UInt64, place: Int)] = []
        for (place, ticket) in tickets.enumerated() {
            for part in projections.state.ticketAndAbsorbed(ticket) {
                for entry in projections.timeline.line(of: part).suffix(Self.mostEntries) {
                    owners.append((entry.sequence, place))
                }
            }
        }
        owners.sort { $0.sequence < $1.sequence }
        let conditions = retrieval.rarestFirst.count
        var candidates = tickets.map {
            Candidate(ticket: $0, byCondition: [[TextHit]](repeating: [], count: conditions))
        }
        // Whoever has nothing of the rarest is not asked for the others.
        for condition in retrieval.rarestFirst where !owners.isEmpty {
            var sequences: [UInt64] = []
            sequences.reserveCapacity(owners.count)
            for owner in owners where owner.sequence != sequences.last { sequences.append(owner.sequence) }
            // The hits ascend, as the owners do.
            var next = 0
            for hit in try retrieval.hits(of: condition, among: sequences) {
                while next < owners.count, owners[next].sequence < hit.sequence { next += 1 }
                guard next < owners.count, owners[next].sequence == hit.sequence else { continue }
                candidates[owners[next].place].byCondition[condition].append(hit)
            }
            owners.removeAll { candidates[$0.place].byCondition[condition].isEmpty }
        }
        candidates.removeAll { $0.byCondition.contains { $0.isEmpty } }
        for place in candidates.indices {
            for condition in 0..<conditions {
                candidates[place].byCondition[condition].sort { ($1.score, $1.sequence) < ($0.score, $0.sequence) }
            }
            candidates[place].score = retrieval.score(candidates[place].byCondition.map { $0.first?.score ?? 0 })
        }
        return candidates.sorted { ($1.score, $1.ticket) < ($0.score, $0.ticket) }
    }

    /// What is shown of a ticket: the text that has most of the words; nil where one of them stands nowhere any more.
    private func best(
        of candidate: Candidate, _ reader: TextReader, _ filter: HitFilter
    ) throws(SearchFault) -> FoundText? {
        var texts: [SearchDocument: String?] = [:]
        var met: [SearchDocument: (conditions: Int, hit: TextHit)] = [:]
        for (condition, hits) in candidate.byCondition.enumerated() {
            var isMet = false
            for hit in hits.prefix(Self.mostRead) {
                let text: String?
                if let known = texts[hit.document] {
                    text = known
                } else {
                    text = try self.text(hit.document, of: candidate.ticket, reader)
                    texts[hit.document] = .some(text)
                }
                guard let text, words.isFree(text), words.has(condition, in: text) else { continue }
                isMet = true
                met[hit.document] = ((met[hit.document]?.conditions ?? 0) + 1, hit)
            }
            guard isMet else { return nil }
        }
        // Of equals rather a message than the subject, which is shown beside it.
        let best = met.values.max { left, right in
            if left.conditions != right.conditions { return left.conditions < right.conditions }
            let areSubjects = (left.hit.document.kind == .subject, right.hit.document.kind == .subject)
            if areSubjects.0 != areSubjects.1 { return areSubjects.0 }
            return (left.hit.score, left.hit.sequence) < (right.hit.score, right.hit.sequence)
        }
        guard let hit = best?.hit, let text = texts[hit.document] ?? nil, let place = reader.place(of: hit.document),
            let snippet = words.snippet(of: text, Self.snippetWidth, some: true)
        else { return nil }
        let whole = TextHit(sequence: hit.sequence, document: hit.document, score: candidate.score)
        return reader.found(whole, at: place, snippet).map { words.marking($0) }
    }

    /// A text as it stands now, where it stands on a ticket still.
    private func text(
        _ document: SearchDocument, of ticket: TicketID, _ reader: TextReader
    ) throws(SearchFault) -> String? {
        guard case .ticket(ticket, _)? = reader.place(of: document) else { return nil }
        return try reader.text(document)
    }
}
