import TerminalKit

@testable import Desk
@testable import DeskModel
@testable import DeskUI

/// Drives a state as a terminal would: bursts of keys, and answers to what they asked for.
extension State {
    /// Strikes keys without a pause; `\r` is Enter, `\u{1B}` Esc, other control characters are Control with a letter.
    @discardableResult
    mutating func burst(_ text: String) -> [Effect] {
        text.reduce(into: []) { $0 += update(&self, .key(Self.key($1))) }
    }

    /// The state after such a burst, whatever it asks for unanswered.
    func after(_ keys: String) -> State {
        var state = self
        state.burst(keys)
        return state
    }

    /// The cursor rests on its ticket: the panes beside the queue follow it.
    @discardableResult
    mutating func rest() -> [Effect] {
        update(&self, .clock(Timestamp(microseconds: now.microseconds + State.rest)))
    }

    /// What stands on the screen, row by row.
    var drawn: String {
        var canvas = Canvas(size: size)
        _ = view(self, into: &canvas)
        return canvas.text
    }

    private static func key(_ character: Character) -> Key {
        guard let value = character.asciiValue, value < 0x20 else { return .character(character) }
        switch value {
        case 0x0D: return .enter
        case 0x1B: return .escape
        case 0x09: return .tab
        default: return .control(Character(UnicodeScalar(value + 0x60)))
        }
    }

    /// Answers the deed that was begun first: it is done, and made this.
    @discardableResult
    mutating func done(made: UInt64? = nil) -> [Effect] {
        guard let deed = requests.deeds.first(where: { $0.then != .nothing }) else { return [] }
        return update(
            &self, .answer(.performed(deed.number, deed.deed, .success(Desk.Performed(sequence: 50, made: made)))))
    }

    /// Answers the deed that was begun first: it failed.
    @discardableResult
    mutating func failed(_ problem: Problem) -> [Effect] {
        guard let deed = requests.deeds.first(where: { $0.then != .nothing }) else { return [] }
        return update(&self, .answer(.performed(deed.number, deed.deed, .failure(problem))))
    }

    /// Answers what is asked of the shown ticket: its page, after `change`, and that it has no draft.
    @discardableResult
    mutating func read(draft: Draft? = nil, _ change: (inout QueueRow) -> Void = { _ in }) -> [Effect] {
        guard let id = ticket?.id else { return [] }
        var effects = update(&self, .answer(.draft(id, .success(draft))))
        while let number = requests.ticket {
            effects += update(&self, .answer(.ticket(number, id, .success(Self.page(of: id, change)))))
        }
        return effects
    }

    private static func page(of id: TicketID, _ change: (inout QueueRow) -> Void) -> TicketPage {
        if id == Fixture.cold {
            var page = Fixture.coldPage
            change(&page.ticket.row)
            return page
        }
        var row =
            Fixture.rows.first { $0.ticket == id }
            ?? Fixture.row(id.number, Fixture.dana, "Dana Okafor", "new", "phone", due: nil)
        change(&row)
        let view = TicketView(row: row, at: Fixture.now, entries: [], basis: 7, links: [], queuedReplies: [])
        return TicketPage(ticket: view, customer: nil)
    }
}

extension [Effect] {
    /// The deeds among them.
    var deeds: [Deed] { compactMap { if case .perform(_, let deed) = $0 { deed } else { nil } } }
}
