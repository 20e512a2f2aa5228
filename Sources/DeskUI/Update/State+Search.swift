import Desk
import DeskModel
import TerminalKit

// The search of all texts: results as one types, and Enter opens the ticket at the text.
extension State {
    /// Opens the search; what was searched for last stands there, to be typed over or gone on with.
    mutating func openSearch() -> [Effect] {
        var search = lastSearch ?? TextSearch()
        search.input.selectAll()
        search.pending = []
        overlay = .search(search)
        // The desk has gone on since.
        return search.isBlank ? [] : searchTexts()
    }

    /// What is typed changed: searches for it; what was found before stays until the answer comes.
    mutating func searchTexts() -> [Effect] {
        guard case .search(var search) = overlay else { return [] }
        search.problem = nil
        search.pending = []
        defer { overlay = .search(search) }
        let request = requests.next()
        requests.search = request
        if search.isBlank {
            search.result = nil
            search.selected = 0
            search.isLooking = false
            // Asking for nothing cancels what was asked for before.
            return [.search(request, "")]
        }
        search.isLooking = true
        return [.search(request, search.input.text)]
    }

    /// Keeps what is struck while a search is under way: the list on screen is of what was typed before.
    mutating func waitsForSearch(_ id: CommandID) -> Bool {
        guard case .search(var search) = overlay, search.isLooking else { return false }
        guard id == .open || Movement(id, page: 1) != nil else { return false }
        guard !search.pending.contains(.open), search.pending.count < Lookup.mostPending else { return true }
        search.pending.append(id)
        overlay = .search(search)
        return true
    }

    mutating func take(searched result: Result<SearchResult, Problem>, _ number: RequestNumber) -> [Effect] {
        guard case .search(var search) = overlay, requests.search == number, !search.isBlank else { return [] }
        search.isLooking = false
        let pending = search.pending
        search.pending = []
        switch result {
        case .success(let found):
            let before = search.chosen
            // What is searched for again after an answer keeps its place.
            search.selected =
                search.result?.query == found.query
                ? found.matches.firstIndex { $0.sequence == before?.sequence } ?? 0 : 0
            search.result = found
            search.tallest = max(search.tallest, found.matches.count)
        case .failure(let problem):
            search.result = nil
            search.problem = problem
            overlay = .search(search)
            return []
        }
        overlay = .search(search)
        if search.matches.isEmpty {
            if pending.contains(.open) { refuse(search.nothing) }
            return []
        }
        return pending.reduce(into: []) { effects, id in effects += run(id) }
    }

    /// Enter: the ticket, at the text; for a note on a customer, the customer.
    mutating func openFoundText(_ search: TextSearch) -> [Effect] {
        guard let found = search.chosen else {
            refuse(search.isBlank ? "Type words that stand in the text." : search.nothing)
            return []
        }
        lastSearch = search
        overlay = nil
        guard let id = found.ticket else { return found.customer.map { open(customer: $0) } ?? [] }
        let effects = open(ticket: id)
        if ticket?.id == id, found.kind == .message {
            focus = .conversation
            ticket?.go(to: found.sequence)
        }
        return effects
    }
}
