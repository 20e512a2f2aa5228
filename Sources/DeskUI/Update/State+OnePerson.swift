import Desk
import DeskModel

// Customers who may be one person: the list of them, two side by side, and taking them apart again.
extension State {
    /// Opens the list of customers who may be one person.
    mutating func openDuplicates() -> [Effect] {
        overlay = .duplicates(DuplicateList())
        let request = requests.next()
        requests.duplicates = request
        return [.loadDuplicates(request)]
    }

    /// Reads the list of customers who may be one person again, where it is on screen: two of them may be on it again.
    mutating func readDuplicatesAgain() -> [Effect] {
        guard case .duplicates = overlay else { return [] }
        let request = requests.next()
        requests.duplicates = request
        return [.loadDuplicates(request)]
    }

    /// What lay below the page of keys is on screen again: what may have been answered meanwhile is asked for once more.
    mutating func readAgain(_ overlay: Overlay) -> [Effect] {
        switch overlay {
        case .duplicates: return readDuplicatesAgain()
        case .sideBySide(let pair) where pair.both == nil: return compare(pair)
        default: return []
        }
    }

    /// Shows two customers side by side.
    mutating func compare(_ pair: SideBySide) -> [Effect] {
        guard pair.first != pair.second else {
            refuse("That is the same customer.")
            return []
        }
        overlay = .sideBySide(pair)
        let request = requests.next()
        requests.comparison = request
        return [.compare(request, pair.first, pair.second)]
    }

    /// Asks what came since the merge that is to be taken back.
    mutating func askForSequel(of customer: CustomerID) -> [Effect] {
        let request = requests.next()
        requests.sequel = request
        return [.loadSequel(request, customer)]
    }

    // MARK: Answers

    mutating func take(duplicates result: Result<[DuplicatePair], Problem>, _ number: RequestNumber) -> [Effect] {
        guard requests.duplicates == number, case .duplicates(var list) = overlay else { return [] }
        switch result {
        case .success(let pairs):
            let chosen = list.chosen
            list.pairs = pairs
            list.selected = pairs.firstIndex { $0 == chosen } ?? max(0, min(list.selected, pairs.count - 1))
        case .failure(let problem): list.problem = problem
        }
        overlay = .duplicates(list)
        return []
    }

    mutating func take(
        comparison result: Result<CustomerComparison?, Problem>, _ number: RequestNumber
    ) -> [Effect] {
        guard requests.comparison == number, case .sideBySide(var pair) = overlay else { return [] }
        switch result {
        case .success(let both?):
            pair.both = both
            // The cursor begins where there is something to choose.
            pair.selected = both.fields.firstIndex(where: \.isChoice) ?? 0
        case .success(nil): pair.problem = Problem("One of them is not on the desk.")
        case .failure(let problem): pair.problem = problem
        }
        overlay = .sideBySide(pair)
        return []
    }

    mutating func take(
        sequel result: Result<Sequel?, Problem>, of customer: CustomerID, _ number: RequestNumber
    ) -> [Effect] {
        guard requests.sequel == number else { return [] }
        requests.sequel = nil
        switch result {
        case .success(let sequel?) where !sequel.sequel.things.isEmpty && overlay == nil:
            overlay = .parting(
                Parting(
                    customer: customer, sequel: sequel.sequel, intoName: sequel.into, fromName: sequel.from))
            return []
        case .success: return [perform(.unmergeCustomer(customer), then: .report)]
        case .failure(let problem):
            tell(problem)
            return []
        }
    }

    // MARK: Keys

    /// Moves the cursor of a list or of two sides.
    mutating func moveAmongPeople(_ id: CommandID) -> [Effect] {
        switch overlay {
        case .duplicates(var list):
            let page = OverlayLayout.duplicateItems(in: size)
            guard let count = list.pairs?.count, count > 0, let movement = Movement(id, page: page) else { return [] }
            list.selected = movement.index(from: list.selected, count: count)
            overlay = .duplicates(list)
        case .sideBySide(var pair):
            guard !pair.fields.isEmpty, let movement = Movement(id, page: 8) else { return [] }
            pair.selected = movement.index(from: pair.selected, count: pair.fields.count)
            overlay = .sideBySide(pair)
        case .parting(var parting):
            guard let movement = Movement(id, page: OverlayLayout.partingItems(in: size)) else { return [] }
            parting.selected = movement.index(from: parting.selected, count: parting.sequel.things.count)
            overlay = .parting(parting)
        default: break
        }
        return []
    }

    /// The value of the left, or of the right, is chosen; a thing goes with the one on that side.
    mutating func chooseSide(_ side: SideBySide.Side) -> [Effect] {
        switch overlay {
        case .sideBySide(var pair):
            guard pair.fields.indices.contains(pair.selected) else { return [] }
            let field = pair.fields[pair.selected]
            guard field.isChoice else {
                refuse(
                    field.isList ? "Of lists both are kept." : "There is nothing to choose: one value, or one empty.")
                return []
            }
            pair.chosen[field.key] = side
            overlay = .sideBySide(pair)
        case .parting(var parting):
            guard parting.sequel.things.indices.contains(parting.selected) else { return [] }
            let entry = parting.sequel.things[parting.selected]
            if parting.goesWithFrom(entry) != (side == .second) {
                parting.given.formSymmetricDifference([entry.thing])
            }
            overlay = .parting(parting)
        default: break
        }
        return []
    }

    /// The other of the two goes on; what was chosen by hand stays.
    mutating func switchWhoGoesOn() -> [Effect] {
        guard case .sideBySide(var pair) = overlay else { return [] }
        pair.goesOn = pair.goesOn.other
        overlay = .sideBySide(pair)
        return []
    }

    /// Enter: two side by side, the merge, the parting.
    mutating func openAmongPeople() -> [Effect] {
        switch overlay {
        case .duplicates(let list):
            guard let pair = list.chosen else { return [] }
            return compare(
                SideBySide(pair.first.customer, pair.second.customer, score: pair.score, list: list))
        case .sideBySide(let pair):
            guard let both = pair.both else {
                refuse("They are still being read.")
                return []
            }
            if let reason = Reason.readOnly(self) ?? (both.isOnePerson ? "They are one person already." : nil) {
                refuse(reason)
                return []
            }
            close(pair)
            return [perform(pair.deed, then: pair.list == nil ? .openCustomer : .report)]
        case .parting(let parting):
            overlay = nil
            let giving = parting.sequel.things.map(\.thing).filter(parting.given.contains)
            return [perform(.unmergeCustomer(parting.customer, giving: giving), then: .report)]
        default: return []
        }
    }

    /// They are two people, whatever they share: they are not proposed again.
    mutating func tellApart() -> [Effect] {
        var (one, other): (CustomerID?, CustomerID?) = (nil, nil)
        switch overlay {
        case .duplicates(var list):
            (one, other) = (list.chosen?.first.customer, list.chosen?.second.customer)
            if let one, let other { list.remove(one, other) }
            overlay = .duplicates(list)
        case .sideBySide(let pair):
            (one, other) = (pair.first, pair.second)
            close(pair)
        default: break
        }
        guard let one, let other else { return [] }
        return [perform(.tellApart(one, other, apart: true), then: .report)]
    }

    /// Two were dealt with: back to the list that they are from, without them.
    private mutating func close(_ pair: SideBySide) {
        var list = pair.list
        list?.remove(pair.first, pair.second)
        overlay = list.map { .duplicates($0) }
    }
}
