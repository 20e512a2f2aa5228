import Checkpoints
import DeskModel
import Search

/// One search: asks the index, reads the texts that it names, best first, and keeps those that hold.
struct SearchRun {
    let desk: Desk
    let query: SearchQuery
    var filter: HitFilter
    let limit: Int
    let now: Timestamp
    let isCancelled: @Sendable () -> Bool

    private var found: [FoundText] = []
    private var read = 0
    private var lookedAt = 0
    private var fault: SearchFault?

    /// Texts that are read for one search, and hits that are looked at: where so many of the best have something else
    /// that is not asked for, the search ends and says so.
    private static let mostRead = 3000
    private static let mostLookedAt = 200_000
    /// Entries of tickets that are searched without the index, where only these can do.
    private static let fewEntries = 2000
    /// Tickets that are looked at for one that filters let through.
    private static let mostTickets = 20_000
    private static let snippetWidth = 160

    init(
        desk: Desk, query: SearchQuery, filter: HitFilter, limit: Int, now: Timestamp,
        isCancelled: @escaping @Sendable () -> Bool
    ) {
        self.desk = desk
        self.query = query
        self.filter = filter
        self.limit = limit
        self.now = now
        self.isCancelled = isCancelled
    }

    /// What was found.
    mutating func result(
        _ stand: SearchStand, _ text: String, in projections: inout Projections
    ) throws(SearchFault) -> SearchResult {
        let isComplete: Bool
        var eventsToIndex: UInt64 = 0
        var lacksTexts = false
        if query.wantedTexts.isEmpty {
            isComplete = list(in: projections)
        } else if let few = try overlayOfFew(in: &projections) {
            isComplete = try searchAll(nil, few, in: &projections)
        } else {
            eventsToIndex = stand.missing
            isComplete = try searchAll(stand.index, stand.overlay, in: &projections)
            lacksTexts = stand.lacksTexts
        }
        return SearchResult(
            query: text, microseconds: 0, matches: found, eventsToIndex: eventsToIndex, isComplete: isComplete,
            lacksTexts: lacksTexts)
    }

    // MARK: By words

    /// The texts of the only tickets that can do, where they are few: then no index is needed, however common the words.
    private func overlayOfFew(in projections: inout Projections) throws(SearchFault) -> SearchOverlay? {
        var sequences: Set<UInt64> = []
        switch filter.scope {
        case .all: return nil
        case .customers(let customers):
            for customer in customers {
                let members = projections.state.person(of: customer).members
                let places = projections.timeline.newest(of: members, before: nil, limit: Self.fewEntries + 1)
                sequences.formUnion(places.map(\.sequence))
                guard sequences.count <= Self.fewEntries else { return nil }
            }
        case .tickets(let tickets):
            guard tickets.count <= Self.fewEntries else { return nil }
            for ticket in tickets {
                for part in projections.state.ticketAndAbsorbed(ticket) {
                    for place in projections.timeline.line(of: part) { sequences.insert(place.sequence) }
                }
                guard sequences.count <= Self.fewEntries else { return nil }
            }
        }
        var overlay = SearchOverlay(after: 0)
        let reader = TextReader(desk: desk, now: now, projections: projections)
        for sequence in sequences.sorted() {
            guard let event = try reader.event(sequence), case .recorded(let record, let number) = event.body,
                let kind = SearchDocument.Kind(record.kind), number > 0
            else { continue }
            let document = SearchDocument(kind: kind, number: number, at: event.at)
            if let text = try reader.text(document) { overlay.add(document, sequence: sequence, text: text) }
            overlay.pass(sequence)
        }
        return overlay
    }

    /// The texts that have all words, and where these are not enough the tickets whose texts have them between them; false
    /// where it stopped before the end.
    private mutating func searchAll(
        _ index: SearchIndex?, _ overlay: SearchOverlay, in projections: inout Projections
    ) throws(SearchFault) -> Bool {
        let retrieval: TextRetrieval
        do throws(CheckpointDamage) {
            retrieval = try TextRetrieval(
                query.wantedTexts, in: index, overlay, now: now, isWanted: filter.mayHold)
        } catch {
            throw .index(error)
        }
        let isComplete = try search(retrieval, in: projections)
        guard found.count < limit, query.wantedTexts.count > 1, !isCancelled() else { return isComplete }
        let words = SearchWords(wanted: query.wantedTexts, unwanted: filter.unwanted)
        var scattered = ScatteredSearch(
            desk: desk, words: words, known: Set(found.compactMap(\.ticket)), now: now, isCancelled: isCancelled)
        let most = found.map(\.score).min() ?? 1
        let isWhole = try scattered.run(retrieval, &filter, limit: limit - found.count, in: &projections)
        // Below every text that has all of it.
        found += scattered.found.map { match in
            var match = match
            match.score = min(match.score, most)
            return match
        }
        return isComplete && isWhole
    }

    /// Reads what the index names until there is enough; false where it stopped before the end.
    private mutating func search(
        _ retrieval: TextRetrieval, in projections: Projections
    ) throws(SearchFault) -> Bool {
        let reader = TextReader(desk: desk, now: now, projections: projections)
        let words = SearchWords(wanted: query.wantedTexts, unwanted: filter.unwanted)
        var retrieval = retrieval
        do throws(CheckpointDamage) {
            var seen: Set<SearchDocument> = []
            while let hits = try retrieval.next(isCancelled: isCancelled) {
                let end: Bool?
                do throws(SearchFault) {
                    end = try consider(hits, words, reader, &seen)
                } catch {
                    fault = error
                    break
                }
                if let end { return end }
            }
        } catch {
            throw .index(error)
        }
        if let fault { throw fault }
        return !isCancelled()
    }

    /// Keeps those of a portion that hold; whether the search has come to its end with that, nil where it goes on.
    private mutating func consider(
        _ hits: [TextHit], _ words: SearchWords, _ reader: TextReader, _ seen: inout Set<SearchDocument>
    ) throws(SearchFault) -> Bool? {
        for hit in hits {
            guard found.count < limit else { return true }
            guard read < Self.mostRead, lookedAt < Self.mostLookedAt, !isCancelled() else { return false }
            lookedAt += 1
            guard let place = reader.place(of: hit.document), filter.holds(place, reader.state) else { continue }
            // A text that was changed stands in the index more than once.
            let thing = SearchDocument(kind: hit.document.kind, number: hit.document.number, at: Timestamp(seconds: 0))
            guard seen.insert(thing).inserted else { continue }
            read += 1
            guard let text = try reader.text(hit.document), let snippet = words.snippet(of: text, Self.snippetWidth),
                let match = reader.found(hit, at: place, snippet), filter.holds(match.at)
            else { continue }
            found.append(words.marking(match))
        }
        return nil
    }

    // MARK: Without words

    /// The tickets that the filters let through, the newest first; false where it stopped before the end.
    private mutating func list(in projections: Projections) -> Bool {
        let reader = TextReader(desk: desk, now: now, projections: projections)
        let words = SearchWords(wanted: [], unwanted: filter.unwanted)
        let state = projections.state
        let (numbers, areAll) = candidates(in: state)
        for (at, number) in numbers {
            guard !isCancelled() else { return false }
            guard found.count < limit else { return true }
            guard filter.holds(at), let id = TicketID(stored: number), let ticket = state.tickets[id],
                ticket.isKnown, ticket.mergedBy == nil
            else { continue }
            let document = SearchDocument(kind: .subject, number: number, at: at)
            guard let place = reader.place(of: document), filter.holds(place, state) else { continue }
            let subject = ticket.subject ?? ""
            guard words.isFree(subject) else { continue }
            let hit = TextHit(sequence: ticket.lastSequence, document: document, score: 1)
            let snippet = FoundSnippet(text: String(subject.prefix(Self.snippetWidth)), marks: [])
            if let match = reader.found(hit, at: place, snippet) { found.append(match) }
        }
        return areAll
    }

    /// The tickets that can do, the newest first, and whether these are all: where any may, they are the `mostTickets` that were
    /// recorded last. An import records tickets in no order of time. O(n log n).
    private func candidates(in state: DeskState) -> (numbers: [(at: Timestamp, number: UInt64)], areAll: Bool) {
        let numbers: any Sequence<UInt64>
        var areAll = true
        switch filter.scope {
        case .all:
            let first = max(1, state.tickets.next - min(state.tickets.next, UInt64(Self.mostTickets)))
            areAll = first == 1
            numbers = first..<max(first, state.tickets.next)
        case .tickets(let tickets): numbers = tickets.lazy.map(\.number)
        case .customers(let customers):
            numbers = Set(customers.flatMap { state.members(of: $0).flatMap(\.tickets).map(\.number) })
        }
        let timed = numbers.compactMap { number -> (at: Timestamp, number: UInt64)? in
            guard let id = TicketID(stored: number), let ticket = state.tickets[id] else { return nil }
            return (ticket.at, number)
        }
        return (timed.sorted { ($1.at, $1.number) < ($0.at, $0.number) }, areAll)
    }
}

/// What keeps a search from its answer.
enum SearchFault: Error {
    /// The desk cannot be read.
    case desk(DeskError)
    /// The index does not hold.
    case index(CheckpointDamage)
}

extension SearchDocument.Kind {
    /// What texts of a kind of record are; nil for those that have none.
    init?(_ kind: EntityKind) {
        switch kind {
        case .ticket: self = .subject
        case .message: self = .message
        case .note: self = .note
        default: return nil
        }
    }
}
