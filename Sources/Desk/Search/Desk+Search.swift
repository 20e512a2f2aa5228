import Checkpoints
import DeskModel
import EventLog
import Search

extension Desk {
    /// Texts that have what a query in the filter language of `Search` asks for, best first, with where they have it:
    /// subjects, messages, internal notes and notes on customers.
    ///
    /// All words must stand in one text; filters are about its ticket, but for `before:` and `after:`, which are about the
    /// text. Without a word, the tickets that the filters let through, the newest first. The cost is that of what is shown,
    /// however many texts there are. A query that cannot be read is `refused(.invalid)` with column and reason.
    /// `isCancelled` is asked now and then; a cancelled search returns what it had.
    public func search(
        _ text: String, limit: Int, at now: Timestamp, isCancelled: @escaping @Sendable () -> Bool = { false }
    ) throws(DeskError) -> SearchResult {
        let query: SearchQuery
        do throws(SearchQueryError) {
            query = try SearchQuery(text)
        } catch {
            throw .refused(.invalid("\(error)"), sentence: "The search cannot be read. \(error)")
        }
        try refresh()
        if options.renewsInBackground { renewSearchInBackground() }
        let clock = ContinuousClock()
        let start = clock.now
        let region = configuration.region
        let offset = calendar.utcOffset(at: now)
        while true {
            let stand = try searchStand()
            let found = try ask { projections throws(DeskError) -> SearchResult? in
                let context = SearchContext(
                    me: [agent, projections.state.agentName(agent)], now: now, utcOffset: offset)
                let filter = HitFilter(query, context: context, region: region, &projections)
                var run = SearchRun(
                    desk: self, query: query, filter: filter, limit: limit, now: now, isCancelled: isCancelled)
                do throws(SearchFault) {
                    var result = try run.result(stand, text, in: &projections)
                    if result.matches.isEmpty {
                        result.unknown = UnknownNames.sentences(
                            of: query, context: context, region: region, &projections, isCancelled: isCancelled)
                    }
                    return result
                } catch {
                    switch error {
                    case .desk(let error): throw error
                    case .index: return nil
                    }
                }
            }
            if var found {
                if found.eventsToIndex > 0 { found.hindrance = searchHindrance }
                found.microseconds = (clock.now - start).microseconds
                return found
            }
            // The index does not hold. It is made anew; until then the tail alone is searched.
            search.withLock { $0.discard(searchStore) }
        }
    }

    /// The index and the tail, up to date.
    private func searchStand() throws(DeskError) -> SearchStand {
        let store = searchStore
        do throws(EventLogError) {
            return try search.withLock { stand throws(EventLogError) in
                try stand.freshen(
                    log, store, usesCheckpoints: options.usesCheckpoints, isHindered: searchHindrance != nil)
                return stand
            }
        } catch {
            throw .log(error)
        }
    }
}
