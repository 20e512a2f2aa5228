import CustomerIndex

/// A lookup's index that is being brought up to date in a thread of its own, while more events are folded.
final class LookupAhead: Sendable {
    private let work: DetachedWork<CustomerIndex?>

    /// Begins to bring the index of these projections up to date, or to make it where they have none.
    init(of projections: Projections, region: String) {
        work = DetachedWork {
            var projections = projections
            projections.freshenLookup(region: region)
            return projections.lookup
        }
    }

    /// The index, as of the projections it was begun with; waits for it.
    func wait() -> CustomerIndex? { work.wait() }
}

extension Projections {
    /// Takes over the index of projections that were of the same events, such as it is, and begins to bring it up to date
    /// for the checkpoint after next.
    mutating func freshenLookupAhead(from other: Projections, region: String) {
        lookup = other.lookup
        lookupAhead = other.lookupAhead
        staleInLookup = other.staleInLookup
        let ahead = LookupAhead(of: self, region: region)
        lookup = nil
        staleInLookup = []
        lookupAhead = ahead
    }
}
