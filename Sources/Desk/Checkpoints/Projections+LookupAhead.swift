import CustomerIndex

extension Projections {
    /// Takes over the index of projections that were of the same events, such as it is, and begins to bring it up to date
    /// in a thread of its own, while more events are folded: for the checkpoint after next.
    mutating func freshenLookupAhead(from other: Projections, region: String) {
        keepLookup()
        lookup = other.lookup
        lookupAhead = other.lookupAhead
        staleInLookup = other.staleInLookup
        let ahead = DetachedWork { [self] in
            var projections = self
            return projections.growingLookup(region: region)
        }
        lookup = nil
        staleInLookup = []
        lookupAhead = ahead
    }
}
