import Desk
import DeskModel

extension State {
    /// How many deeds can be taken back, one after the other.
    private static let mostUndoable = 50

    /// Remembers how to take back what was just done.
    mutating func remember(_ undoable: Undoable) {
        // Where something was done to it, the next ticket is worked on: it stays with whoever works on it.
        for place in undo.indices {
            guard case .solveAndNext(let deed, let before, let next) = undo[place], undoable.tickets.contains(next)
            else { continue }
            undo[place] = .change(deed, before: before)
        }
        undo.append(undoable)
        justChanged = undoable.tickets
        if undo.count > Self.mostUndoable { undo.removeFirst() }
    }

    /// The next ticket came with the solving of another, which was done before: both are one step.
    mutating func rememberNext(_ next: TicketID) {
        guard case .change(let deed, let before)? = undo.last, case .solve = deed else { return remember(.claim(next)) }
        undo.removeLast()
        remember(.solveAndNext(deed, before: before, next: next))
    }

    /// Where what `u` takes back is remembered: a reply that has not gone out, else what was done last on the ticket that is
    /// open or was just changed. What was done on others nobody thinks of now.
    var undoPlace: Int? {
        if let reply = undo.lastIndex(where: \.isReply) { return reply }
        return undo.indices.last { place in
            let tickets = undo[place].tickets
            guard !tickets.isEmpty else { return place == undo.count - 1 }
            return tickets.contains { $0 == shownTicket?.id || justChanged.contains($0) }
        }
    }

    /// Takes back a reply that has not gone out yet, else what was done last.
    mutating func undoLast() -> [Effect] {
        guard let index = undoPlace else { return [] }
        let undoable = undo.remove(at: index)
        justChanged = undoable.tickets
        switch undoable {
        case .reply(let message, let ticket, _, _, _, let name):
            var back = TakingBack(undoable)
            let isShown = shownTicket?.id == ticket
            back.words = "The reply\(isShown ? "" : " to \(name)") was not sent: it is a draft again."
            // What it was solved with goes back as well: a ticket whose answer was taken back is not done.
            if let place = undo[index...].lastIndex(where: { $0.solves(ticket) }),
                let (deed, before) = undo[place].solved
            {
                let next = undo.remove(at: place).next
                if let next { undo.insert(.claim(next), at: place) }
                back.rest = before.deeds(undoing: deed, now: now)
                back.words = "The reply to \(name) was not sent: it is a draft again, and the ticket is open again."
            }
            return [perform(.withdraw(message, on: ticket), then: .undone(back))]
        case .claim(let ticket):
            var back = TakingBack(undoable)
            back.words = "\(spelled(ticket)) is back in the queue."
            return [perform(.release(ticket), then: .undone(back))]
        case .solveAndNext(let deed, let before, let next):
            var back = TakingBack(undoable)
            back.rest = before.deeds(undoing: deed, now: now) + [.release(next)]
            let again = before.again(undoing: deed, isShown: false, words: words).dropLast()
            let free = spelled(next)
            back.words = "\(again), and \(free.prefix(1).lowercased())\(free.dropFirst()) is free again."
            return [perform(back.rest.removeFirst(), then: .undone(back))]
        case .change(let deed, let before):
            var back = TakingBack(undoable)
            back.rest = before.deeds(undoing: deed, now: now)
            back.words = before.again(undoing: deed, isShown: shownTicket?.id == before.ticket, words: words)
            guard !back.rest.isEmpty else {
                refuse("That cannot be taken back.")
                return []
            }
            return [perform(back.rest.removeFirst(), then: .undone(back))]
        case .bulk(let changes):
            var back = TakingBack(undoable)
            back.rest = changes.reversed().flatMap { $0.before.deeds(undoing: $0.deed, now: now) }
            back.words = "\(BulkWork.tickets(changes.count)) \(changes.count == 1 ? "stands" : "stand") as before."
            guard !back.rest.isEmpty else {
                refuse("That cannot be taken back.")
                return []
            }
            return [perform(back.rest.removeFirst(), then: .undone(back))]
        case .discardedDraft(let ticket, let text, let isPublic, let basis, let savedReply):
            return bringBack(text, isPublic: isPublic, basis: basis, savedReply: savedReply, on: ticket)
        case .merge(let customer):
            var back = TakingBack(undoable)
            back.words = "The two customers are apart again."
            return [perform(.unmergeCustomer(customer), then: .undone(back))]
        case .promise(let promise):
            var back = TakingBack(undoable)
            back.words = "The promise is open again."
            return [perform(.reopenPromise(promise), then: .undone(back))]
        case .apart(let one, let other):
            var back = TakingBack(undoable)
            back.words = "They may be proposed as one person again."
            return [perform(.tellApart(one, other, apart: false), then: .undone(back))]
        case .stays(let what, _):
            let goesOn = undoPlace.map { !undo[$0].stays } ?? false
            refuse(
                "\(what) stays: ‹undo› cannot take it back."
                    + (goesOn ? " ‹undo› again takes back what was before." : ""))
            return []
        }
    }

    /// Goes on with taking something back after one of its deeds is done.
    mutating func goOn(_ back: TakingBack, after deed: Deed) -> [Effect] {
        var back = back
        var effects: [Effect] = []
        if case .withdraw = deed, case .reply(_, let ticket, _, let body, let savedReply, _) = back.undoable {
            // First of all the words are safe.
            if shownTicket?.id != ticket { effects += open(ticket: ticket) }
            let basis = self.ticket?.id == ticket ? self.ticket?.page?.ticket.basis ?? 0 : 0
            effects += bringBack(body, isPublic: true, basis: basis, savedReply: savedReply, on: ticket)
        }
        if !back.rest.isEmpty {
            return effects + [perform(back.rest.removeFirst(), then: .undone(back))]
        }
        if let (_, before) = back.undoable.solved, shownTicket?.id != before.ticket {
            effects += open(ticket: before.ticket)
        }
        tell(back.words)
        switch back.undoable {
        case .merge, .apart: return effects + readDuplicatesAgain()
        default: return effects
        }
    }

    /// A ticket by whose it is, to begin a sentence with.
    private func spelled(_ ticket: TicketID) -> String {
        let row = ticket == shownTicket?.id ? shownRow : queue.rows?.row(of: ticket)
        return row.map { "The ticket of \($0.customerName)" } ?? "The ticket"
    }

    /// Puts a text that was sent or thrown away back into the draft. What was written meanwhile stands behind it.
    mutating func bringBack(
        _ text: String, isPublic: Bool, basis: UInt64, savedReply: SavedReplyID?, on id: TicketID
    ) -> [Effect] {
        let draft = Draft(isPublic: isPublic, text: text, basis: basis, savedReply: savedReply)
        drafts.insert(id)
        tell("The draft is back.")
        guard ticket?.id == id else { return [.saveDraft(id, draft)] }
        bring(draft, on: id)
        composer?.keptRevision = nil
        composer?.changedAt = now
        if screen == .desk, overlay == nil { focus = .composer }
        return saveDraft()
    }

    /// What can be taken back of a deed that was done, from the ticket as it was when it was begun.
    func undoable(of deed: Deed, made: UInt64?, before: TicketBefore?) -> Undoable? {
        switch deed {
        case .reply(let reply):
            return made.flatMap(MessageID.init(stored:)).map {
                .reply(
                    $0, on: reply.ticket, until: reply.sendAfter, body: reply.body, savedReply: reply.savedReply,
                    name: before?.name ?? "the customer")
            }
        case .claimNext: return made.flatMap(TicketID.init(stored:)).map { .claim($0) }
        case .mergeCustomers(let from, _, _): return .merge(from)
        case .keepPromise(let promise), .breakPromise(let promise, _): return .promise(promise)
        case .tellApart(let one, let other, apart: true): return .apart(one, other)
        case .claim, .release, .takeOver, .assign, .move, .snooze, .solve, .reopen, .prioritise, .tag, .mergeTickets,
            .link:
            return before.map { .change(deed, before: $0) }
        default: return deed.lasting.map { .stays($0, on: deed.changedTicket) }
        }
    }
}

/// Something that is being taken back, deed by deed.
public struct TakingBack: Equatable, Sendable {
    /// What it is.
    var undoable: Undoable
    /// What is still to be done.
    var rest: [Deed] = []
    /// What to say when it is done.
    var words = ""

    init(_ undoable: Undoable) { self.undoable = undoable }
}

extension Undoable {
    /// Whether it is the solving of a ticket.
    func solves(_ ticket: TicketID) -> Bool { solved?.before.ticket == ticket }

    /// The solving that it is, and how the ticket stood before; nil where it is none.
    var solved: (deed: Deed, before: TicketBefore)? {
        switch self {
        case .change(let deed, let before):
            if case .solve = deed { (deed, before) } else { nil }
        case .solveAndNext(let deed, let before, _): (deed, before)
        default: nil
        }
    }

    /// The ticket that came with it.
    var next: TicketID? { if case .solveAndNext(_, _, let next) = self { next } else { nil } }
}
