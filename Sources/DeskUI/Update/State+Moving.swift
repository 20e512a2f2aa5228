import Desk
import DeskModel
import TerminalKit

extension State {
    /// How far a moving command goes: whole steps, or to an end.
    enum Movement: Equatable {
        case by(Int)
        case toFirst
        case toLast

        /// The movement of a command over a page of so many rows.
        init?(_ id: CommandID, page: Int) {
            switch id {
            case .moveDown: self = .by(1)
            case .moveUp: self = .by(-1)
            case .halfPageDown: self = .by(max(1, page / 2))
            case .halfPageUp: self = .by(-max(1, page / 2))
            case .pageDown: self = .by(max(1, page - 1))
            case .pageUp: self = .by(-max(1, page - 1))
            case .goToFirst: self = .toFirst
            case .goToLast: self = .toLast
            default: return nil
            }
        }

        /// Where it leads from an index of a list of `count` things.
        func index(from index: Int, count: Int) -> Int {
            switch self {
            case .by(let step): max(0, min(count - 1, index + step))
            case .toFirst: 0
            case .toLast: max(0, count - 1)
            }
        }
    }

    mutating func move(_ id: CommandID) -> [Effect] {
        if overlay != nil { return moveInOverlay(id) }
        if screen == .wallboard { return moveOnWall(id) }
        switch focus {
        case .queue: return moveInList(id)
        case .conversation, .composer: return scrollConversation(id)
        case .customer: return scrollCustomer(id)
        }
    }

    private mutating func moveInList(_ id: CommandID) -> [Effect] {
        let visible = visibleRows
        guard let movement = Movement(id, page: visible) else { return [] }
        if screen == .customer {
            let list = customer?.tickets ?? QueuePane()
            let index = movement.index(from: list.cursor, count: list.rows?.count ?? 0)
            customer?.tickets.select(index: index, visible: visible)
            return []
        }
        guard let rows = queue.rows, !rows.isEmpty else { return [] }
        let before = queue.selected
        queue.select(index: movement.index(from: queue.cursor, count: rows.count), visible: visible)
        return queue.selected == before ? [] : followLater()
    }

    private mutating func scrollConversation(_ id: CommandID) -> [Effect] {
        let area = layout.timeline
        guard let movement = Movement(id, page: area.rows.value), var conversation = shownConversation else {
            return []
        }
        let lines = ConversationLines(conversation, self, area)
        conversation.place = lines.place(after: movement, height: area.rows.value)
        if conversation.place == .end { conversation.markAsSeen() }
        shownConversation = conversation
        return askForEarlier(lines)
    }

    private mutating func scrollCustomer(_ id: CommandID) -> [Effect] {
        let area = layout.customer
        guard let movement = Movement(id, page: area.rows.value), let view = shownCustomer else { return [] }
        let count = CustomerLines.of(view, self, width: area.columns - 2).lines.count
        let last = max(0, count - area.rows.value)
        let top = screen == .customer ? customer?.customerTop ?? 0 : ticket?.customerTop ?? 0
        let moved = min(last, movement.index(from: min(top, last), count: count))
        if screen == .customer { customer?.customerTop = moved } else { ticket?.customerTop = moved }
        return []
    }

    /// The rows of tickets that fit in the list on screen.
    var visibleRows: Int { layout.ticketsVisible }

    /// The timeline on screen.
    var shownConversation: Conversation? {
        get { screen == .customer ? customer?.conversation : ticket?.conversation }
        set { if screen == .customer { customer?.conversation = newValue } else { ticket?.conversation = newValue } }
    }

    /// Asks for earlier entries when the reader is near the earliest that are here.
    private mutating func askForEarlier(_ lines: ConversationLines) -> [Effect] {
        guard var conversation = shownConversation, !conversation.isLoadingEarlier, let mark = conversation.earlier,
            let customer = shownCustomer?.id, lines.isNearTop(conversation.place)
        else { return [] }
        conversation.isLoadingEarlier = true
        shownConversation = conversation
        let request = requests.next()
        requests.earlier = request
        return [.loadEarlier(request, customer, before: mark)]
    }

    // MARK: Panes and screens

    mutating func goToPane(forward: Bool) -> [Effect] {
        if case .form(var form) = overlay {
            form.focus = (form.focus + (forward ? 1 : form.fields.count - 1)) % form.fields.count
            overlay = .form(form)
            return []
        }
        guard overlay == nil else { return [] }
        if screen == .wallboard { return stepOnWall(forward ? 1 : -1) }
        if forward, focus == .composer, selectUnfilled() { return [] }
        var panes: [Pane] = [.queue, .conversation, .customer]
        if screen == .desk, composer != nil { panes.insert(.composer, at: 2) }
        let place = panes.firstIndex(of: focus) ?? 0
        focus = panes[(place + (forward ? 1 : panes.count - 1)) % panes.count]
        return []
    }

    /// Enter: opens what is under the cursor.
    mutating func openChosen() -> [Effect] {
        switch overlay {
        case .lookup(let lookup): return openFound(lookup)
        case .search(let search): return openFoundText(search)
        case .duplicates, .sideBySide, .parting: return openAmongPeople()
        case .palette: return runChosen()
        case .picker: return takeChosen()
        case .form: return submit()
        case .help, .definition: return closeOverlay()
        case nil: break
        }
        switch (screen, focus) {
        case (.wallboard, _): return openFigure()
        case (.desk, .queue): return openSelected()
        case (.customer, .queue):
            guard let row = customer?.tickets.selectedRow else { return [] }
            return open(ticket: row)
        case (_, .customer): return screen == .desk ? shownCustomer.map { open(customer: $0.id) } ?? [] : []
        case (_, .conversation), (_, .composer):
            if screen == .desk, composer != nil { focus = .composer }
            return []
        }
    }

    /// Esc: one thing back, and never out of the program.
    mutating func goBack() -> [Effect] {
        if let error = notices.firstIndex(where: { $0.kind == .error }) {
            notices.remove(at: error)
            return []
        }
        if overlay != nil { return closeOverlay() }
        switch focus {
        case .composer:
            focus = .conversation
            return saveDraft()
        case .conversation, .customer:
            if screen == .desk, covered.last?.isByTicket == true { return closeScreen() }
            if screen == .customer, focus == .customer, layout.arrangement == .single { return closeScreen() }
            if screen != .wallboard {
                focus = .queue
                guard screen == .desk else { return saveDraft() }
                ticket?.isOpened = false
                return saveDraft() + prefetch()
            }
        case .queue: break
        }
        if screens.count > 1 { return closeScreen() }
        notices = []
        return []
    }

    /// q: like Esc, and at the top the program ends.
    mutating func leave() -> [Effect] {
        if overlay != nil { return closeOverlay() }
        if screen == .desk, focus != .queue { return goBack() }
        if screens.count > 1 { return closeScreen() }
        return end(status: 0)
    }

    /// Ctrl-C: stops what is being typed.
    mutating func cancel() -> [Effect] {
        if overlay != nil { return closeOverlay() }
        if focus == .composer { return goBack() }
        refuse("‹leave› goes back, and at the top quits.")
        return []
    }

    mutating func closeOverlay() -> [Effect] {
        // From two side by side back to the list that they are from.
        if case .sideBySide(let pair) = overlay, let list = pair.list {
            overlay = .duplicates(list)
            return []
        }
        if case .help(let page) = overlay, let over = page.over {
            overlay = over
            return readAgain(over)
        }
        defer { overlay = nil }
        if case .picker(let picker) = overlay, case .theme(let before) = picker.purpose { theme = before }
        if case .search(let search) = overlay { lastSearch = search }
        return []
    }
}
