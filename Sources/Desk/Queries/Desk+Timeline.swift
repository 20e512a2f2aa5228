import DeskEvents
import DeskModel

/// A stretch of a timeline, newest first.
public struct TimelinePage: Equatable, Sendable {
    /// The entries, newest first.
    public var entries: [TimelineEntry]
    /// Where the next, older stretch begins; nil at the end.
    public var next: TimelinePosition?
}

extension Desk {
    /// A stretch of a customer's timeline, newest first: at most `limit` entries older than `before`.
    ///
    /// Costs O(limit) reads of the log, however long the timeline is.
    public func timeline(
        _ id: CustomerID, before: TimelinePosition?, limit: Int
    ) throws(DeskError) -> TimelinePage {
        try refresh()
        return try ask { projections throws(DeskError) in
            let members = projections.state.person(of: id).members
            let found = projections.timeline.newest(of: members, before: before, limit: limit + 1)
            let entries = try entries(at: found.prefix(limit), in: projections)
            return TimelinePage(entries: entries, next: found.count > limit ? found[limit - 1] : nil)
        }
    }

    /// The entries told by events at these places of a timeline, in the same order.
    func entries(
        at places: some Sequence<TimelinePosition>, in projections: Projections
    ) throws(DeskError) -> [TimelineEntry] {
        // Not by `calendar`, which looks at the projections that the caller has locked.
        let zone = configurationCache.withLock { $0.configuration.timeZone }
        let writer = TimelineWriter(state: projections.state, calendar: DeskCalendar(timeZone: zone))
        var entries: [TimelineEntry] = []
        for place in places {
            guard let event = try event(place.sequence, in: projections) else { continue }
            var patches: [Event] = []
            if case .recorded(.message, let number) = event.body, let id = MessageID(stored: number) {
                for sequence in projections.state.messages[id]?.sequences ?? [] where sequence > place.sequence {
                    if let patch = try self.event(sequence, in: projections) { patches.append(patch) }
                }
            }
            let former = try former(event, place.sequence, in: projections)
            if let entry = writer.entry(for: event, sequence: place.sequence, patches: patches, former: former) {
                entries.append(entry)
            }
        }
        return entries
    }

    /// What was told before of what an event tells of a ticket; nil for other events, and where it is lost. Reads back as far as
    /// the last that told each of it: mostly one event or two, however often the ticket was changed.
    private func former(
        _ event: Event, _ sequence: UInt64, in projections: Projections
    ) throws(DeskError) -> TicketRecord? {
        guard case .recorded(.ticket(let change), let number) = event.body, let id = TicketID(stored: number),
            let told = projections.state.tickets.read(id, { ($0.toldBy, $0.changedBy) }), told.0 < sequence
        else { return nil }
        var former = TicketRecord()
        for earlier in ([told.0] + told.1).reversed() where earlier < sequence {
            guard case .recorded(.ticket(let record), _)? = try self.event(earlier, in: projections)?.body else {
                return nil
            }
            let isKnown = [
                former.subject.fill(from: record.subject, for: change.subject),
                former.priority.fill(from: record.priority, for: change.priority),
                former.reason.fill(from: record.reason, for: change.reason),
                former.tags.fill(from: record.tags, for: change.tags),
                former.complaint.fill(from: record.complaint, for: change.complaint),
                former.channel.fill(from: record.channel, for: change.channel),
            ]
            if isKnown.allSatisfy(\.self) { break }
        }
        return former
    }
}

extension Change {
    /// Takes an earlier change over where nothing later is known. Returns whether what `change` tells is known.
    fileprivate mutating func fill(from earlier: Change, for change: Change) -> Bool {
        if !isPresent { self = earlier }
        return isPresent || !change.isPresent
    }
}
