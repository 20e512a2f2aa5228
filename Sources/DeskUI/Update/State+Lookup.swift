import Desk
import DeskModel
import TerminalKit

extension State {
    /// How many customers are remembered for the lookup before anything is typed.
    private static let mostRecent = 8

    mutating func openLookup() -> [Effect] {
        overlay = .lookup(Lookup())
        return []
    }

    /// What is typed changed: looks it up; what was found before stays until the answer comes.
    mutating func look() -> [Effect] {
        guard case .lookup(var lookup) = overlay else { return [] }
        lookup.problem = nil
        lookup.isGoingOn = false
        // Enter was for what stood there then.
        lookup.pending = []
        defer { overlay = .lookup(lookup) }
        let request = requests.next()
        requests.find = request
        if lookup.input.text.allSatisfy(\.isWhitespace) {
            lookup.result = nil
            lookup.selected = 0
            lookup.isLooking = false
            // Asking for nothing cancels what was asked for before.
            return [.find(request, "", rows: 0)]
        }
        lookup.isLooking = true
        return [.find(request, lookup.input.text, rows: isPlain ? Lookup.limit : OverlayLayout.mostLookupRows)]
    }

    /// Goes through those who were found. Only as many are known at first as fit on a screen, for to put the others together takes
    /// time, and who types on never needs them: the first movement asks for them, and one that leads among them
    /// waits for the answer, with what is struck after it. A movement among those that are known waits for nothing.
    mutating func moveInLookup(_ id: CommandID) -> [Effect] {
        // Keys were asked about it before; the wheel was not.
        guard !waitsForLook(id), case .lookup(var lookup) = overlay else { return [] }
        defer { overlay = .lookup(lookup) }
        let known = listed(in: lookup).count
        let isSearch = !lookup.input.text.allSatisfy(\.isWhitespace)
        let count = max(known, isSearch ? lookup.result?.count ?? 0 : 0)
        guard let movement = Movement(id, page: OverlayLayout.lookupRows(in: size)), known > 0 else { return [] }
        var effects: [Effect] = []
        if known < count, !lookup.isGoingOn {
            lookup.isGoingOn = true
            let request = requests.next()
            requests.find = request
            effects = [.find(request, lookup.input.text, rows: Lookup.limit)]
        }
        let target = movement.index(from: lookup.selected, count: count)
        if target < known {
            lookup.selected = target
        } else {
            lookup.isLooking = true
            lookup.pending = [id]
        }
        return effects
    }

    /// Keeps what is struck in the lookup while a look is under way: the list on screen is of what was typed before, and
    /// whoever stands there is perhaps not whom the agent means.
    mutating func waitsForLook(_ id: CommandID) -> Bool {
        guard case .lookup(var lookup) = overlay, lookup.isLooking else { return false }
        switch id {
        case .open, .lookupNewTicket, .lookupUsual, .moveDown, .moveUp, .pageDown, .pageUp, .goToFirst, .goToLast,
            .halfPageDown, .halfPageUp:
            break
        default: return false
        }
        // The first of what is to be done with somebody counts.
        let isDecided = lookup.pending.contains { Movement($0, page: 1) == nil }
        guard !isDecided, lookup.pending.count < Lookup.mostPending else { return true }
        lookup.pending.append(id)
        overlay = .lookup(lookup)
        return true
    }

    mutating func take(found result: Result<FindResult, Problem>, _ number: RequestNumber) -> [Effect] {
        if case .success = result { hasFound = true }
        guard case .lookup(var lookup) = overlay, requests.find == number,
            !lookup.input.text.allSatisfy(\.isWhitespace)
        else { return [] }
        lookup.isLooking = false
        let pending = lookup.pending
        lookup.pending = []
        let isGoingOn = lookup.isGoingOn
        lookup.isGoingOn = false
        switch result {
        case .success(let found) where isGoingOn:
            // Those on screen stay where they are, whatever they would rank by now: keys are meant for what is seen.
            let known = lookup.matches
            let others = found.matches.filter { one in !known.contains { $0.customer == one.customer } }
            lookup.result = FindResult(
                query: found.query, microseconds: found.microseconds,
                matches: known + others.prefix(Lookup.limit - known.count))
        case .success(let found):
            lookup.result = found
            lookup.selected = 0
            lookup.tallest = max(lookup.tallest, found.count)
        case .failure(let problem) where isGoingOn:
            // Those that are known are right.
            let known = lookup.matches.count
            lookup.result?.count = known
            overlay = .lookup(lookup)
            tell(problem)
            return []
        case .failure(let problem):
            // Who was found for something else is no answer to what is typed.
            lookup.result = nil
            lookup.problem = problem
            overlay = .lookup(lookup)
            return []
        }
        overlay = .lookup(lookup)
        if lookup.matches.isEmpty {
            if pending.contains(where: { Movement($0, page: 1) == nil }) { refuse(Self.nobody) }
            return []
        }
        return pending.reduce(into: []) { effects, id in effects += run(id) }
    }

    private static let nobody = "Nobody is found: ‹lookup-new-ticket› makes a new customer."

    /// The customers that the lookup lists: those found, or, before anything is typed, those opened lately.
    public func listed(in lookup: Lookup) -> [FoundCustomer] {
        lookup.input.text.allSatisfy(\.isWhitespace) ? recentCustomers : lookup.matches
    }

    private func chosen(in lookup: Lookup) -> FoundCustomer? {
        let listed = listed(in: lookup)
        return listed.indices.contains(lookup.selected) ? listed[lookup.selected] : nil
    }

    /// The customer under the lookup's cursor.
    public var chosenCustomer: FoundCustomer? {
        guard case .lookup(let lookup) = overlay else { return nil }
        return chosen(in: lookup)
    }

    mutating func openFound(_ lookup: Lookup) -> [Effect] {
        guard let found = chosen(in: lookup) else {
            refuse(
                lookup.input.text.allSatisfy(\.isWhitespace)
                    ? "Type a name, a phone, an email or an order number." : Self.nobody)
            return []
        }
        if let partner = lookup.partner { return compare(SideBySide(partner.customer, found.customer)) }
        remember(found)
        return open(customer: found.customer)
    }

    private mutating func remember(_ found: FoundCustomer) {
        var found = found
        found.marks = []
        found.phoneMarks = []
        found.why = "opened lately"
        recentCustomers.removeAll { $0.customer == found.customer }
        recentCustomers.insert(found, at: 0)
        if recentCustomers.count > Self.mostRecent { recentCustomers.removeLast() }
    }

    mutating func newTicketFromLookup() -> [Effect] {
        guard case .lookup(let lookup) = overlay else { return [] }
        if let found = chosen(in: lookup) {
            remember(found)
            overlay = .picker(channelPicker(for: found.customer, name: found.name))
        } else {
            overlay = .form(newCustomerForm(typed: lookup.input.text))
        }
        return []
    }

    mutating func usualFromLookup() -> [Effect] {
        guard let found = chosenCustomer else { return [] }
        remember(found)
        overlay = .form(usualForm(for: found.customer, name: found.name))
        return []
    }
}
