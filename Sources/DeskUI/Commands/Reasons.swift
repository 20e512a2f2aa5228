import Desk
import DeskModel

/// Why commands cannot be done: the first of some reasons that holds.
enum Reason {
    /// Nothing may be written.
    static func readOnly(_ state: State) -> String? {
        state.facts.readOnlyReason.map { "This desk is open for reading only: \($0)" }
    }

    /// A reason as it stands beside many commands: why the desk is open for reading only is told where one is tried.
    static func inShort(_ reason: String, _ state: State) -> String {
        reason == readOnly(state) ? "This desk is open for reading only." : reason
    }

    /// No ticket is shown.
    static func noTicket(_ state: State) -> String? {
        state.isTicketShown ? nil : "No ticket is shown."
    }

    /// The ticket is not read yet.
    static func unread(_ state: State) -> String? {
        if let reason = noTicket(state) { return reason }
        guard state.ticket?.isRead == false else { return nil }
        return state.ticket?.problem?.sentence ?? "The ticket is still being read."
    }

    /// The ticket cannot be changed: not there, not read, or read only.
    static func unchangeable(_ state: State) -> String? { readOnly(state) ?? unread(state) }

    /// The ticket cannot be worked on: as above, or solved, or closed.
    static func inactive(_ state: State) -> String? {
        if let reason = unchangeable(state) { return reason }
        return inactive(state.shownRow)
    }

    private static func inactive(_ row: QueueRow?) -> String? {
        guard let row, !row.status.isActive else { return nil }
        return row.status == .solved ? "It is solved: ‹reopen› opens it again." : "It is closed."
    }

    /// The ticket cannot go into another: as above, or closed for good.
    static func closed(_ state: State) -> String? {
        unchangeable(state) ?? (state.shownRow?.status == .closed ? "It is closed." : nil)
    }

    /// Nothing of the ticket can become a ticket of its own.
    static func split(_ state: State) -> String? {
        if let reason = unchangeable(state) { return reason }
        return state.splittable.isEmpty ? "There is one message: nothing would be left to split off." : nil
    }

    static func unlink(_ state: State) -> String? {
        if let reason = unchangeable(state) { return reason }
        return state.shownTicket?.page?.ticket.links.isEmpty == true ? "It is linked to no other ticket." : nil
    }

    /// There is nothing under the cursor.
    static func open(_ state: State) -> String? {
        if case .duplicates(let list) = state.overlay { return list.chosen == nil ? nobodyProposed : nil }
        guard state.overlay == nil, state.focus == .queue else { return nil }
        switch state.screen {
        case .wallboard: return nil
        case .customer: return state.customer?.tickets.selected == nil ? nothingToOpen : nil
        case .desk:
            if state.queue.rows == nil { return "The queue is still being read." }
            return state.queue.selected == nil ? nothingToOpen : nil
        }
    }

    private static let nobodyProposed = "Nobody is proposed."
    private static let nothingToOpen = "There is no ticket to open."

    /// No customer is shown.
    static func noCustomer(_ state: State) -> String? {
        guard state.shownPerson == nil else { return nil }
        guard let page = state.shownTicket?.page, page.customer == nil else {
            return "No customer is shown: ‹find› finds one."
        }
        return "This customer was only mentioned so far: nothing can be recorded of them yet."
    }

    /// The customer cannot be added to.
    static func customerUnchangeable(_ state: State) -> String? { readOnly(state) ?? noCustomer(state) }

    static func claim(_ state: State) -> String? {
        if let reason = inactive(state) { return reason }
        guard let holder = state.shownRow?.assignee else { return nil }
        return state.isMe(holder) ? "You have it already." : "\(holder) has it: ‹take-over› takes it over."
    }

    static func release(_ state: State) -> String? {
        if let reason = inactive(state) { return reason }
        return state.isMe(state.shownRow?.assignee) ? nil : "You do not have it."
    }

    static func takeOver(_ state: State) -> String? {
        if let reason = inactive(state) { return reason }
        guard let holder = state.shownRow?.assignee else { return "Nobody has it: ‹claim› claims it." }
        return state.isMe(holder) ? "You have it already." : nil
    }

    static func status(_ status: TicketStatus) -> @Sendable (State) -> String? {
        { state in
            if let reason = inactive(state) { return reason }
            return state.shownRow?.status == status ? "It is so already." : nil
        }
    }

    static func reopen(_ state: State) -> String? {
        if let reason = unchangeable(state) { return reason }
        switch state.shownRow?.status {
        case .solved, .pending, .onHold, .snoozed: return nil
        case .closed: return "It is closed: a new ticket can be linked to it."
        default: return "It is open."
        }
    }

    static func suggestion(_ number: Int) -> @Sendable (State) -> String? {
        { state in
            if let reason = inactive(state) { return reason }
            guard let count = state.ticket?.suggestions?.count else {
                return "Suggestions are on their way."
            }
            if count == 0 { return "‹reply› begins a reply of your own." }
            guard count < number else { return nil }
            return count == 1 ? "There is 1 suggestion." : "There are \(count) suggestions."
        }
    }

    /// Nothing can be written on the ticket. That it is still being read is no reason: what is typed ahead is text.
    static func write(_ state: State) -> String? {
        if let reason = readOnly(state) ?? noTicket(state) ?? inactive(state.shownRow) { return reason }
        return state.shownTicket?.problem?.sentence
    }

    static func undo(_ state: State) -> String? {
        if let reason = readOnly(state) { return reason }
        if state.undo.isEmpty { return "There is nothing to take back." }
        // What was done to a ticket is not taken back where nobody sees the ticket; a reply cannot wait.
        let isOnWall = state.screen == .wallboard && !state.undo.contains { $0.isReply }
        if isOnWall { return "What you did last is taken back at the desk." }
        return state.undoPlace == nil ? "What you did before is on another ticket: open that to take it back." : nil
    }

    static func nextTicket(_ state: State) -> String? {
        if let reason = readOnly(state) { return reason }
        guard let rows = state.queue.rows else { return "The queue is still being read." }
        if state.queue.selection.holdsNothingToServe { return nil }
        guard rows.isEmpty else { return nil }
        return state.queue.selection == .view(.all)
            ? "The queue is empty." : "Nothing here is to be served: ‹choose-view› lists other tickets."
    }

    static func nothingWritten(_ state: State) -> String? {
        guard state.composer != nil else { return "Nothing is being written: ‹reply› begins a reply." }
        // Nobody sends what they do not see.
        return state.isTicketShown ? nil : "The draft is for a ticket that is not shown: ‹back› goes back to it."
    }

    static func send(_ state: State) -> String? {
        if let reason = readOnly(state) ?? nothingWritten(state) { return reason }
        if state.composer?.sending != nil { return "It is on its way." }
        return state.ticket?.page == nil ? "The ticket is still being read." : nil
    }

    private static let customerUnread = "The customer is still being read."

    static func keepPromise(_ state: State) -> String? {
        if let reason = customerUnchangeable(state) { return reason }
        guard let customer = state.shownCustomer else { return customerUnread }
        let isOpen = customer.promises.contains { $0.status == .open }
        return isOpen ? nil : "No promise is open."
    }

    /// A complaint about the ticket that is shown is open: there are steps to record, not a second one.
    static func complaint(_ state: State) -> String? {
        if let reason = customerUnchangeable(state) { return reason }
        guard let customer = state.shownCustomer, let ticket = state.shownTicket?.id else { return nil }
        let isThere = customer.complaints.contains { $0.isOpen && $0.ticket == ticket }
        return isThere ? "A complaint about this ticket is open: ‹recovery-step› records its steps." : nil
    }

    static func recovery(_ state: State) -> String? {
        if let reason = customerUnchangeable(state) { return reason }
        guard let customer = state.shownCustomer else { return customerUnread }
        return customer.openComplaint == nil ? "No complaint is open: ‹add-complaint› records one." : nil
    }

    static func unmergeCustomer(_ state: State) -> String? {
        if let reason = customerUnchangeable(state) { return reason }
        guard let customer = state.shownCustomer else { return customerUnread }
        return customer.members.count > 1 ? nil : "This customer is not merged with any other."
    }

    /// Nothing has two sides.
    static func noSides(_ state: State) -> String? {
        switch state.overlay {
        case .sideBySide(let pair): pair.both == nil ? "They are still being read." : nil
        case .parting: nil
        default: "‹open› shows them side by side."
        }
    }

    /// No two are side by side.
    static func noPair(_ state: State) -> String? {
        guard case .sideBySide = state.overlay else { return "‹open› shows them side by side." }
        return noSides(state)
    }

    static func nobodyToTellApart(_ state: State) -> String? {
        if let reason = readOnly(state) { return reason }
        switch state.overlay {
        case .duplicates(let list): return list.chosen == nil ? nobodyProposed : nil
        case .sideBySide: return nil
        default: return nobodyProposed
        }
    }

    static func timelineScope(_ state: State) -> String? { unread(state) }

    static func nobodyChosen(_ state: State) -> String? {
        guard case .lookup = state.overlay, state.chosenCustomer == nil else { return nil }
        return "Nobody is found."
    }

    /// The lookup is open to find whom a customer is one person with, and for nothing else.
    static func choosesPartner(_ state: State) -> String? {
        guard case .lookup(let lookup) = state.overlay, lookup.partner != nil else { return nil }
        return "Choose who they are one person with, or ‹back›."
    }

    /// There is no ticket in the list to be marked.
    static func mark(_ state: State) -> String? {
        if let reason = onDesk(state) { return reason }
        if state.queue.rows == nil { return "The queue is still being read." }
        return state.queue.selected == nil ? "There is no ticket to mark." : nil
    }

    /// No ticket is marked, or what is done to the last ones is not over.
    static func marked(_ state: State) -> String? {
        if let reason = readOnly(state) ?? mark(state) { return reason }
        if state.requests.deeds.contains(where: { $0.then.isBulk }) { return "The last ones are still worked on." }
        if state.queue.marked.contains(where: { state.queue.rows?.row(of: $0) == nil }) {
            return "The marked tickets are still being read."
        }
        return state.queue.marked.isEmpty ? "No ticket is marked: ‹mark-ticket› marks one." : nil
    }

    /// No filter is listed that could be kept.
    static func unfiltered(_ state: State) -> String? {
        if let reason = onDesk(state) { return reason }
        if state.queue.selection.filter == nil { return "‹filter› filters the queue first." }
        if state.requests.view != nil { return "The view before is still being saved." }
        return state.queue.rows == nil || state.queue.problem != nil ? "The tickets are still being read." : nil
    }

    /// No view is listed that could be forgotten.
    static func unsaved(_ state: State) -> String? {
        if let reason = onDesk(state) { return reason }
        if state.requests.view != nil { return "The view before is still being saved." }
        guard let view = state.savedView(of: state.queue.selection) else {
            return "No saved view is listed: ‹choose-view› chooses one."
        }
        return view.isKept ? nil : "“\(view.name)” stands in config.toml: it is changed there."
    }

    static func onDesk(_ state: State) -> String? { state.screen == .desk ? nil : "That is done at the desk." }
}
