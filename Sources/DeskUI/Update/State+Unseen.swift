import Desk
import DeskModel

// Workers say much that is known already, or is not on screen. A frame for each would be the frame before, and a key that
// comes meanwhile would wait for it.
extension State {
    /// Whether the frame after these messages is the one before, unless a text on it goes out of date. To be asked before they
    /// are reduced. Says no where it is not sure.
    func areUnseen(_ messages: [Message], at now: Timestamp) -> Bool {
        guard tour == nil, ahead.isEmpty, exitStatus == nil, nextDeadline.map({ $0 > now }) ?? true else {
            return false
        }
        return messages.allSatisfy { message in
            switch message {
            case .clock, .deskChanged, .answer(.prefetched), .answer(.listedAhead): true
            case .presence(let present): present == self.present
            case .facts(let facts): facts == self.facts
            case .drafts(let tickets): Set(tickets) == drafts
            case .answer(.rows(_, let tickets, _)): areOffScreen(tickets)
            default: false
            }
        }
    }

    /// Whether none of these tickets is in the part of the queue that is on screen, or spoken of elsewhere.
    private func areOffScreen(_ tickets: [TicketID]) -> Bool {
        guard screen == .desk, let rows = queue.rows else { return false }
        let shown = rows.tickets[queue.top..<max(queue.top, min(rows.count, queue.top + visibleRows))]
        return !tickets.contains { $0 == queue.selected || $0 == ticket?.id || shown.contains($0) }
    }
}
