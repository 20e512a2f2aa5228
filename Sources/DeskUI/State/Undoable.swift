import Desk
import DeskModel

/// Something the agent did that `u` can take back, or has to say that it cannot.
public enum Undoable: Equatable, Sendable {
    /// A reply that has not gone out yet; `body` is what it was written as, `name` whose ticket it is on.
    case reply(MessageID, on: TicketID, until: Timestamp, body: String, savedReply: SavedReplyID?, name: String)
    /// A ticket that `n` brought and that nobody had.
    case claim(TicketID)
    /// A ticket that stood otherwise before.
    case change(Deed, before: TicketBefore)
    /// A ticket that was solved, and the next one that came with it: one step, as who pressed the key sees it.
    case solveAndNext(Deed, before: TicketBefore, next: TicketID)
    /// A draft that was thrown away.
    case discardedDraft(TicketID, text: String, isPublic: Bool, basis: UInt64, savedReply: SavedReplyID?)
    /// Two customers who were made one person.
    case merge(CustomerID)
    /// Several tickets that stood otherwise before.
    case bulk([BulkWork.Change])
    /// A promise that was marked as kept or broken.
    case promise(PromiseID)
    /// Two customers who were told apart.
    case apart(CustomerID, CustomerID)
    /// Something that the desk keeps for good, by its name.
    case stays(String, on: TicketID?)

    /// The tickets that it is on; none for what is on a customer.
    var tickets: [TicketID] {
        switch self {
        case .reply(_, let ticket, _, _, _, _), .claim(let ticket), .discardedDraft(let ticket, _, _, _, _): [ticket]
        case .change(_, let before): [before.ticket]
        case .solveAndNext(_, let before, let next): [before.ticket, next]
        case .bulk(let changes): changes.map(\.before.ticket)
        case .stays(_, let ticket): ticket.map { [$0] } ?? []
        case .merge, .apart, .promise: []
        }
    }

    /// Whether nothing takes it back.
    var stays: Bool { if case .stays = self { true } else { false } }

    /// Until when it can be taken back; nil for as long as the program runs.
    var until: Timestamp? {
        guard case .reply(_, _, let until, _, _, _) = self else { return nil }
        return until
    }

    /// Whether it is a reply that has not gone out.
    var isReply: Bool { if case .reply = self { true } else { false } }

    /// Whether it is too late to take it back.
    func isOver(at now: Timestamp) -> Bool { until.map { $0 <= now } ?? false }
}

/// Where a ticket stood when something was begun that changes it.
public struct TicketBefore: Equatable, Sendable {
    /// The ticket.
    public var ticket: TicketID
    /// Whose it is.
    public var name: String
    /// Its status.
    public var status: TicketStatus
    /// Until when it slept.
    public var snoozedUntil: Timestamp?
    /// For whom or what it waited.
    public var statusReason: String?
    /// Why the customer came, as far as it was told.
    public var reason: String?
    /// Who had it.
    public var assignee: String?
    /// How urgent it was.
    public var priority: TicketPriority
    /// Its tags.
    public var tags: [String]

    /// What a row of the queue tells.
    public init(_ row: QueueRow) {
        ticket = row.ticket
        name = row.customerName
        status = row.status
        snoozedUntil = row.snoozedUntil
        statusReason = row.statusReason
        reason = row.reason
        assignee = row.assignee
        priority = row.priority
        tags = row.tags
    }

    /// The deeds, in order, after which a ticket that `deed` changed stands as it did; empty when there are none.
    func deeds(undoing deed: Deed, now: Timestamp) -> [Deed] {
        switch deed {
        case .claim: return [.release(ticket)]
        case .release: return [.claim(ticket)]
        case .takeOver, .assign: return [.assign(ticket, to: assignee)]
        case .prioritise: return [.prioritise(ticket, priority)]
        case .tag: return [.tag(ticket, tags)]
        case .mergeTickets: return [.unmergeTicket(ticket)]
        case .link(_, let other, let linked): return [.link(ticket, other, linked: !linked)]
        case .move, .snooze, .reopen: return status(now)
        case .solve(_, let given):
            var deeds: [Deed] = [.takeBackSolving(ticket)]
            if let given, given != reason { deeds.append(.setReason(ticket, reason)) }
            return deeds + (status == .open || status == .new ? [] : status(now))
        default: return []
        }
    }

    /// What gives the ticket its status. `new` never returns, so `open` stands for it.
    private func status(_ now: Timestamp) -> [Deed] {
        switch status {
        case .new, .open: [.move(ticket, to: .open)]
        case .pending, .onHold: [.move(ticket, to: status, reason: statusReason)]
        case .snoozed: snoozedUntil.map { $0 > now ? [.snooze(ticket, until: $0)] : [.move(ticket, to: .open)] } ?? []
        case .solved: [.solve(ticket, reason: reason)]
        case .closed: []
        }
    }

    /// That the ticket stands as before, in a sentence that names it unless it is the one shown.
    func again(undoing deed: Deed, isShown: Bool, words: TimeWords) -> String {
        let it = isShown ? "It" : "The ticket of \(name)"
        switch deed {
        case .claim: return "\(it) is back in the queue."
        case .release, .takeOver, .assign:
            return assignee.map { "\($0) has \(isShown ? "it" : "the ticket of \(name)") again." }
                ?? "\(it) is back in the queue."
        case .prioritise: return "\(it) has the priority \(priority.name) again."
        case .tag: return "\(it) has the tags it had."
        case .mergeTickets: return "The two tickets are apart again."
        case .link(_, _, let linked): return linked ? "The link is taken away again." : "The link is there again."
        default:
            if status == .snoozed, let until = snoozedUntil, until > words.now {
                return "\(it) sleeps until \(words.moment(until)) again."
            }
            return
                "\(it) is \(status.isActive && status != .pending && status != .onHold ? "open" : status.words) again."
        }
    }
}

extension Deed {
    /// The ticket whose status, holder, reason or urgency it changes; nil for what changes none, or one not known yet.
    var changedTicket: TicketID? {
        switch self {
        case .claim(let ticket), .release(let ticket), .takeOver(let ticket, _), .skip(let ticket, _),
            .assign(let ticket, _), .withdraw(_, let ticket), .move(let ticket, _, _), .snooze(let ticket, _),
            .solve(let ticket, _), .reopen(let ticket), .takeBackSolving(let ticket), .prioritise(let ticket, _),
            .setReason(let ticket, _), .tag(let ticket, _), .mergeTickets(let ticket, _), .unmergeTicket(let ticket),
            .split(let ticket, _, _), .link(let ticket, _, _):
            ticket
        case .reply(let reply): reply.ticket
        default: nil
        }
    }

    /// What it made that nothing takes back, by its name; nil for what can be taken back and for what leaves no trace.
    var lasting: String? {
        switch self {
        case .ticketNote: "The internal note"
        case .note: "The note"
        case .preference: "The preference"
        case .usual: "The usual"
        case .fact: "The fact"
        case .promise: "The promise"
        case .recover: "The step of the recovery"
        case .complaint: "The complaint"
        case .closeComplaint: "That the complaint is closed"
        case .newTicket: "The new ticket"
        case .newCustomer: "The new customer"
        case .skip: "That it was skipped"
        case .split: "The new ticket"
        case .unmergeTicket, .unmergeCustomer: "That they are apart"
        default: nil
        }
    }
}
