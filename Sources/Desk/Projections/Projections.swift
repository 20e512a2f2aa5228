import Checkpoints
import CustomerIndex
import DeskEvents
import DeskModel
import EventLog

/// Everything this process has folded from the log: disposable, and equal in every process at the same sequence.
///
/// May stand on a checkpoint: then only what came since is in this process's own memory.
struct Projections: Sendable {
    /// What it stands on.
    private(set) var base: FrozenDesk?
    /// Whether there is a lookup's index, opened or not, that has to be kept up to date. A flag, since every event asks: whether
    /// an optional index is there is answered by copying all of these projections.
    private(set) var keepsLookup = false
    /// The log's erasure generation when the first event was folded; nil before that.
    var erasureGeneration: UInt64?
    /// What the events amount to.
    var state = DeskState()
    /// Where each event stands.
    var positions = PositionTable()
    /// Which events each timeline is made of.
    var timeline = TimelineIndex()
    /// The lookup's index: opened or built at the first lookup, kept up to date from then on.
    var lookup: CustomerIndex?
    /// The index while a thread of its own works on it: `staleInLookup` goes on from there.
    var lookupAhead: DetachedWork<GrowingIndex>?
    /// Customers whose lookup entry is older than their data.
    var staleInLookup: Set<CustomerID> = []
    /// Saved replies and tickets that changed since suggestions last looked here; nil where they never did.
    var staleReplies: StaleReplies?
    /// Where the active tickets stand in serving order: worked out at the first look at the queue.
    var queueStanding: QueueStanding?
    /// Stretches of the log that do not hold and were passed over.
    var damage: [Damage] = []
    /// Why nothing may be appended after what was folded: an event that this version cannot read, or must know.
    var blockingFault: String?

    /// Projections of an empty log.
    init() {}

    /// Projections that stand on a checkpoint; nil where it does not hold.
    init?(on frozen: FrozenDesk) {
        guard let state = DeskState(on: frozen) else { return nil }
        base = frozen
        keepsLookup = frozen.hasLookup
        self.state = state
        positions = PositionTable(on: frozen.table(.positions))
        timeline = TimelineIndex(on: frozen, state)
    }

    /// Takes note of customers that change from now on: a lookup's index is being made.
    mutating func keepLookup() { keepsLookup = true }

    /// How many events lie above what it stands on.
    var eventsAboveBase: UInt64 { state.sequence - (base?.sequence ?? 0) }

    /// Whether the next checkpoint is worth making: much came since the one before, or that was made on the way.
    func isCheckpointDue(_ policy: CheckpointPolicy) -> Bool {
        eventsAboveBase >= policy.worthwhile || base?.isLookupWritten == false
    }

    /// Whether anything that was read of the checkpoint did not hold: nothing that was answered is to be believed.
    var restsOnDamage: Bool { base?.damage.isNoted == true }

    /// Takes over what was derived from an equal state and is in no checkpoint: what is new for suggestions, and where tickets
    /// stand.
    mutating func takeDerived(from other: Projections) {
        staleReplies = other.staleReplies
        queueStanding = other.queueStanding
        state.takeUntold(from: other.state)
    }

    /// Takes in the next event.
    mutating func fold(_ event: Event, sequence: UInt64, position: UInt64) {
        positions.append(sequence: sequence, position: position)
        let isNew = state.isNew(event)
        let isChange = !isNew && state.isChange(event)
        let before = isNew ? nil : state.ownerBefore(event)
        let owner = event.ticket.flatMap { state.tickets.read($0) { $0.customer } ?? nil }
        state.evolve(event, sequence: sequence)

        let ticketCustomer = event.ticket.flatMap { state.tickets.read($0) { $0.customer } ?? nil }
        if let ticket = event.ticket, owner != ticketCustomer, let customer = ticketCustomer {
            timeline.move(ticket, from: owner, to: customer)
        }
        if let at = TimelineRule.instant(of: event, isNew: isNew, isChange: isChange) {
            let position = TimelinePosition(at: at, sequence: sequence)
            timeline.append(position, customer: ticketCustomer ?? event.customer, ticket: event.ticket)
            share(event, at: position)
        }
        noteStale(event, ticketCustomer: ticketCustomer)
        if let owner, owner != ticketCustomer, keepsLookup { staleInLookup.insert(owner) }
        if let before, before != event.customer, keepsLookup { staleInLookup.insert(before) }
    }

    /// That two were merged, or are two again, is part of the history of both.
    private mutating func share(_ event: Event, at position: TimelinePosition) {
        if case .customersToldApart(let other, _) = event.body {
            if let known = event.customer, known != other { timeline.share(position, of: known, with: other) }
            return
        }
        let ends: MergeEdge.Ends?
        switch event.body {
        case .customersMerged(let merge, _, _, _), .customersUnmerged(let merge), .ticketsMerged(let merge, _, _),
            .ticketsUnmerged(let merge):
            ends = state.merges[merge]?.ends
        default: ends = nil
        }
        switch ends {
        case .customers(let from, let into, _)?:
            guard let known = event.customer else { return }
            timeline.share(position, of: known, with: known == from ? into : from)
        case .tickets(let from, let into)?:
            guard let known = event.ticket else { return }
            timeline.share(position, with: known == from ? into : from)
        case nil: return
        }
    }

    /// Takes note of an event that cannot be read.
    mutating func pass(sequence: UInt64, position: UInt64) {
        positions.append(sequence: sequence, position: position)
        state.pass(sequence: sequence)
    }

    private mutating func noteStale(_ event: Event, ticketCustomer: CustomerID?) {
        if keepsLookup {
            if let customer = event.customer { staleInLookup.insert(customer) }
            if let customer = ticketCustomer { staleInLookup.insert(customer) }
            switch event.body {
            case .customersMerged(_, let from, let into, _): staleInLookup.formUnion([from, into])
            case .customersUnmerged(let merge):
                if case .customers(let from, let into, _)? = state.merges[merge]?.ends {
                    staleInLookup.formUnion([from, into])
                }
            default: break
            }
        }
        staleReplies?.note(event)
    }
}

/// Which events stand on a timeline, and when. Checkpoints hold it: another rule is another `DeskState.frozenVersion`.
enum TimelineRule {
    /// When the event's entry happened, or nil for events that are no entry: corrections of what is there already,
    /// placeholders, views, clocks and configuration. A change (`DeskState.isChange`) happened when it was told.
    static func instant(of event: Event, isNew: Bool, isChange: Bool) -> Timestamp? {
        switch event.body {
        case .recorded(let record, _):
            guard isNew else { return isChange ? event.recordedAt : record.isHandOver ? event.at : nil }
            switch record {
            case .customer, .savedReply, .agent: return nil
            case .message(let message): return message.sendAfter.value ?? message.at.value ?? event.at
            default: return event.at
            }
        case .held, .status, .ticketsMerged, .ticketsUnmerged, .ticketSplit, .ticketsLinked, .customersMerged,
            .customersUnmerged, .customersToldApart, .recovery, .remedy:
            return event.at
        case .placeholder, .skipped, .replyWithdrawn, .delivery, .customerViewed, .configured, .clock, .unknown:
            return nil
        }
    }
}
