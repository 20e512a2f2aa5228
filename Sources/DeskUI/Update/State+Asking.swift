import Desk
import DeskModel

extension State {
    /// Reads everything on screen again, because the desk changed.
    mutating func refresh() -> [Effect] {
        switch screen {
        case .wallboard: return []
        case .customer: return askForCustomer() + (queue.rows == nil ? [] : askForQueue())
        case .desk: return askForQueue() + askForTicket()
        }
    }

    /// Reads the queue; while it is being read, remembers to do so again.
    mutating func askForQueue() -> [Effect] {
        if requests.queue != nil {
            requests.queueIsStale = true
            return []
        }
        let request = requests.next()
        requests.queue = request
        requests.queueIsStale = false
        // Line mode reads whole lists out.
        let window =
            isPlain
            ? QueueWindow(reach: .max, also: watchedTickets)
            : queue.window(visible: visibleRows, also: watchedTickets)
        return [.loadQueue(request, queue.selection, window)]
    }

    /// Reads the rows that are about to be seen, unless some are being read.
    mutating func askForUnseenRows() -> [Effect] {
        guard requests.rows == nil, requests.queue == nil, screen != .customer else { return [] }
        let tickets = queue.unseen(visible: visibleRows, also: watchedTickets)
        guard !tickets.isEmpty else { return [] }
        let request = requests.next()
        requests.rows = request
        return [.loadRows(request, tickets)]
    }

    /// Tickets whose subjects the wallboard shows.
    private var watchedTickets: [TicketID] {
        guard screen == .wallboard else { return [] }
        return wall.watchedTickets
    }

    /// Reads the ticket shown.
    mutating func askForTicket() -> [Effect] {
        guard let ticket else { return [] }
        if requests.ticket != nil {
            requests.ticketIsStale = true
            return []
        }
        let request = requests.next()
        requests.ticket = request
        requests.ticketIsStale = false
        return [.loadTicket(request, ticket.id)]
    }

    /// Reads the ticket below the cursor ahead, so that going on shows it at once.
    mutating func prefetch() -> [Effect] {
        guard focus == .queue, let rows = queue.rows, queue.cursor + 1 < rows.count else { return [] }
        let next = rows.tickets[queue.cursor + 1]
        return pages.knows(next) ? [] : [.prefetch(next)]
    }

    /// Reads a view of the queue ahead that was not listed yet; nil where all were, or something else is being read.
    var readingAhead: Effect? {
        guard screen == .desk, !isPlain, requests.queue == nil, requests.ticket == nil, queue.rows != nil else {
            return nil
        }
        let views = QueueView.named.lazy.map { Selection.view($0.view) }
        return views.first { $0 != queue.selection && lists.list(of: $0) == nil }.map {
            .loadAhead($0, QueueWindow(reach: QueuePane.reach(visibleRows)))
        }
    }

    /// Reads the customer whose screen is open.
    mutating func askForCustomer() -> [Effect] {
        guard let customer else { return [] }
        if requests.customer != nil {
            requests.customerIsStale = true
            return []
        }
        let request = requests.next()
        requests.customer = request
        requests.customerIsStale = false
        return [.loadCustomer(request, customer.id)]
    }

    /// Asks for replies to the ticket shown.
    mutating func askForSuggestions() -> [Effect] {
        guard let ticket else { return [] }
        let request = requests.next()
        requests.suggestions = request
        return [.suggest(request, ticket.id)]
    }

    /// Reads the wallboard's figures.
    mutating func askForStatistics() -> [Effect] {
        let request = requests.next()
        requests.statistics = request
        return [.loadStatistics(request, window: wall.window.seconds)]
    }

    /// The effect that does a deed, with what is to follow.
    mutating func perform(_ deed: Deed, then followUp: Requests.FollowUp) -> Effect {
        let request = requests.next()
        let row: QueueRow? = deed.changedTicket.flatMap { self.row(of: $0) }
        requests.deeds.append(
            Requests.Underway(number: request, deed: deed, then: followUp, before: row.map { TicketBefore($0) }))
        if let changed = deed.changedTicket, changed == ticket?.id { ticket?.isChanging = true }
        return .perform(request, deed)
    }

    /// A ticket as it is best known: as read where it is shown, else as the queue lists it.
    private func row(of id: TicketID) -> QueueRow? {
        if ticket?.id == id, let row = ticket?.row { return row }
        return queue.rows?.row(of: id)
    }
}
