import Desk
import DeskModel

extension State {
    /// How many deeds can be taken back, one after the other.
    private static let mostUndoable = 50

    /// Remembers how to take back what was just done.
    mutating func remember(_ undoable: Undoable) {
        undo.append(undoable)
        if undo.count > Self.mostUndoable { undo.removeFirst() }
    }

    /// Takes back a reply that has not gone out yet, else what was done last.
    mutating func undoLast() -> [Effect] {
        let isReply: (Undoable) -> Bool = { if case .reply = $0 { true } else { false } }
        guard let index = undo.lastIndex(where: isReply) ?? undo.indices.last else { return [] }
        let undoable = undo.remove(at: index)
        switch undoable {
        case .reply(let message, let ticket, _, _, _):
            return [perform(.withdraw(message, on: ticket), then: .undone(undoable))]
        case .claim(let ticket): return [perform(.release(ticket), then: .undone(undoable))]
        case .status(let ticket, _, let after):
            let deed: Deed = after == .solved ? .reopen(ticket) : .move(ticket, to: .open)
            return [perform(deed, then: .undone(undoable))]
        case .priority(let ticket, let before):
            return [perform(.prioritise(ticket, before), then: .undone(undoable))]
        case .discardedDraft(let ticket, let text, let isPublic, let basis, let savedReply):
            return bringBack(text, isPublic: isPublic, basis: basis, savedReply: savedReply, on: ticket)
        }
    }

    /// Puts a text that was sent or thrown away back into the draft.
    mutating func bringBack(
        _ text: String, isPublic: Bool, basis: UInt64, savedReply: SavedReplyID?, on id: TicketID
    ) -> [Effect] {
        let draft = Draft(isPublic: isPublic, text: text, basis: basis, savedReply: savedReply)
        if composer?.ticket == id, composer?.isEmpty == false {
            tell("You have begun another draft on that ticket: send it or throw it away first.", .error)
            return []
        }
        drafts.insert(id)
        tell("The draft is back.")
        guard ticket?.id == id else { return [.saveDraft(id, draft)] }
        composer = Composer(draft, on: id)
        if screen == .desk, overlay == nil { focus = .composer }
        return [.saveDraft(id, draft)]
    }

    /// What can be taken back of a deed that was done, from the ticket as it was before.
    func undoable(of deed: Deed, made: UInt64?, before row: QueueRow?) -> Undoable? {
        switch deed {
        case .reply(let reply):
            return made.flatMap(MessageID.init(stored:)).map {
                .reply(
                    $0, on: reply.ticket, until: reply.sendAfter, body: reply.body, savedReply: reply.savedReply)
            }
        case .claim(let ticket): return .claim(ticket)
        case .claimNext: return made.flatMap(TicketID.init(stored:)).map { .claim($0) }
        case .solve(let ticket, _): return .status(ticket, before: row?.status ?? .open, after: .solved)
        case .snooze(let ticket, _): return .status(ticket, before: row?.status ?? .open, after: .snoozed)
        case .move(let ticket, let status):
            guard status != .open else { return nil }
            return .status(ticket, before: row?.status ?? .open, after: status)
        case .prioritise(let ticket, _): return row.map { .priority(ticket, before: $0.priority) }
        default: return nil
        }
    }
}
