import Desk
import DeskModel

// Screens lie on each other: what was opened from one closes to it, as it was.
extension State {
    /// How many screens lie on each other; of more, those in the middle are forgotten.
    private static let mostScreens = 16

    /// Puts a screen on top of the one shown.
    mutating func push(_ screen: ScreenKind, byTicket: Bool = false) {
        overlay = nil
        forgetPassing()
        covered.append(
            Covered(
                focus: focus, customer: customer, selection: queue.selection, ticket: ticket?.id,
                isOpened: ticket?.isOpened ?? false, isByTicket: byTicket))
        screens.append(screen)
        customer = nil
        focus = .queue
        if screens.count > Self.mostScreens {
            screens.remove(at: 1)
            covered.remove(at: 1)
        }
    }

    /// Comes to the desk: over what is shown, unless that is the desk already.
    mutating func goToDesk(forTicket: Bool = false) {
        overlay = nil
        if screen != .desk { push(.desk, byTicket: forTicket) }
        focus = .queue
    }

    /// Closes the screen on top, and shows the one below as it was.
    mutating func closeScreen() -> [Effect] {
        guard !covered.isEmpty else { return [] }
        let effects = uncover(covered.count - 1)
        // What was asked for just now needs no second question.
        if screen == .desk, requests.ticket != nil { return effects + askForQueue() }
        return effects + refresh()
    }

    /// Closes every screen above one of those below.
    mutating func uncover(_ place: Int) -> [Effect] {
        var effects = screen == .desk ? leaveTicket() : []
        let kept = covered[place]
        screens.removeSubrange((place + 1)...)
        covered.removeSubrange(place...)
        forgetPassing()
        overlay = nil
        if customer?.id != kept.customer?.id { requests.customer = nil }
        customer = kept.customer
        focus = kept.focus
        guard screen == .desk else { return effects }
        if queue.selection != kept.selection {
            effects += leaveTicket()
            list(kept.selection, with: kept.ticket)
        }
        if let id = kept.ticket, ticket?.id != id { effects += show(ticket: id, isOpened: kept.isOpened) }
        if focus == .composer, composer == nil { focus = .conversation }
        return effects
    }

    /// What was said in passing is of the screen that it was said on.
    mutating func forgetPassing() { notices.removeAll { $0.kind != .error } }
}
