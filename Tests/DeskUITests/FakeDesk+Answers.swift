@testable import Desk
@testable import DeskModel
@testable import DeskUI

extension FakeDesk {
    /// What a worker would find for an effect: at once, and without a thread.
    func answers(to effect: Effect) -> [Answer] {
        func result<Value>(_ work: () throws(DeskError) -> Value) -> Result<Value, Problem> {
            do throws(DeskError) {
                return .success(try work())
            } catch {
                return .failure(Problem(error))
            }
        }
        let now = self.now()
        switch effect {
        case .loadRows(let number, let tickets):
            return [.rows(number, tickets, result { () throws(DeskError) in try queueRows(tickets, at: now) })]
        case .loadQueue(let number, let selection, let window):
            return [
                .queue(
                    number, selection, result { () throws(DeskError) in try queuePage(selection, window, at: now) })
            ]
        case .loadTicket(let number, let id):
            return [
                .ticket(
                    number, id,
                    result { () throws(DeskError) in
                        guard let ticket = try ticketView(id, at: now) else { return nil }
                        return TicketPage(
                            ticket: ticket,
                            customer: try customerView(ticket.row.customer ?? Fixture.roohi, timeline: 9, at: now))
                    })
            ]
        case .loadCustomer(let number, let id):
            return [
                .customer(
                    number, id, result { () throws(DeskError) in try customerView(id, timeline: 9, at: now) })
            ]
        case .loadEarlier(let number, let id, let mark):
            return [
                .earlier(
                    number, id, result { () throws(DeskError) in try self.earlier(id, before: mark, limit: 9) })
            ]
        case .suggest(let number, let id):
            return [
                .suggestions(
                    number, id, result { () throws(DeskError) in try suggestions(for: id, limit: 9, at: now) })
            ]
        case .find(let number, let text, let rows):
            guard !text.isEmpty else { return [] }
            return [
                .found(
                    number,
                    result { () throws(DeskError) in
                        try lookup(text, limit: 9, rows: rows, at: now, isCancelled: { false })
                    })
            ]
        case .search(let number, let text):
            guard !text.isEmpty else { return [] }
            return [
                .searched(
                    number,
                    result { () throws(DeskError) in
                        try searchTexts(text, limit: 9, at: now, isCancelled: { false })
                    })
            ]
        case .loadStatistics(let number, let window):
            return [
                .statistics(number, result { () throws(DeskError) in try statistics(window: window, at: now) })
            ]
        case .loadDuplicates(let number):
            return [
                .duplicates(
                    number,
                    result { () throws(DeskError) in
                        try duplicatePairs(limit: 9, isCancelled: { false })
                    })
            ]
        case .compare(let number, let one, let other):
            return [.comparison(number, result { () throws(DeskError) in try comparison(of: one, other) })]
        case .loadSequel(let number, let customer):
            return [.sequel(number, customer, result { () throws(DeskError) in try sequel(of: customer) })]
        case .keepView(let number, let name, let filter):
            let views = filter.map { [SavedView(name, filter: $0)] } ?? []
            return [.viewKept(number, name, filter: filter, .success(views))]
        case .perform(let number, let deed):
            return [.performed(number, deed, result { () throws(DeskError) in try perform(deed) })]
        case .loadDraft(let id): return [.draft(id, result { () throws(DeskError) in try loadDraft(id) })]
        case .saveDraft(let id, let draft):
            self.record.withLock { $0.drafts[id] = draft }
            return [.draftKept(id, draft)]
        case .discardDraft(let id):
            self.record.withLock { $0.drafts[id] = nil }
            return []
        case .prefetch, .loadAhead, .showPresence, .keepTheme, .copy, .repaint, .suspend, .quit: return []
        }
    }
}
