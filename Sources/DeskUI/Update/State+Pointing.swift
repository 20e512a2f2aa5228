import Desk
import DeskModel

// The pointer: a press chooses what is under it, a press on what is chosen opens it, the wheel moves what is under it. It does
// nothing that keys do not do, and by the same ways.
extension State {
    /// How many lines a turn of the wheel moves a text.
    private static let linesPerTurn = 3

    mutating func take(_ pointing: Pointing) -> [Effect] {
        switch pointing.action {
        case .press: press(pointing.target)
        case .wheelUp: turn(.moveUp, over: pointing.target)
        case .wheelDown: turn(.moveDown, over: pointing.target)
        }
    }

    // MARK: Pressing

    private mutating func press(_ target: PointerTarget) -> [Effect] {
        if case .command(let command) = target {
            let followed = follow(before: command)
            return followed + choose(command)
        }
        // What is on screen is about to be something else: a press is for what is there.
        guard ahead.isEmpty, !isAwaitingAnswer else { return [] }
        switch (target, overlay) {
        case (.item(let place), .some): return press(item: place)
        case (.field(let place), .form(var form)?):
            guard form.fields.indices.contains(place) else { return [] }
            form.focus = place
            overlay = .form(form)
            return []
        case (_, .some), (.overlay, _), (.item, _), (.field, _), (.command, _): return []
        case (.ticket(let ticket), nil): return press(ticket: ticket)
        case (.view(let view), nil): return goToList() + show(.view(view)) + settle()
        case (.suggestion(let number), nil):
            return CommandID.allCases.first { $0.suggestionNumber == number }.map { choose($0) } ?? []
        case (.wall(let item), nil):
            if wall.selected == item { return choose(.open) }
            wall.selected = item
            return []
        case (.pane(let pane), nil): return goTo(pane)
        }
    }

    private mutating func press(ticket: TicketID) -> [Effect] {
        if focus == .queue, list.selected == ticket { return choose(.open) }
        let wasWriting = focus == .composer && composer?.isEmpty == false
        let effects = goToList()
        // What is typed next is no text any more.
        if wasWriting { refuse("The draft is kept. Letters are commands here: ‹reply› on its ticket goes on with it.") }
        guard let index = list.rows?.place(of: ticket) else { return effects + settle() }
        let visible = visibleRows
        if screen == .customer {
            customer?.tickets.select(index: index, visible: visible)
            return effects + settle()
        }
        let before = queue.selected
        queue.select(index: index, visible: visible)
        return effects + (queue.selected == before ? [] : followLater()) + settle()
    }

    /// A line of the palette is done at once; elsewhere the chosen one is opened. Where opening carries out what is shown as
    /// a whole (a merge, a parting), a press only chooses.
    private mutating func press(item place: Int) -> [Effect] {
        switch overlay {
        case .palette(var palette):
            palette.selected = place
            overlay = .palette(palette)
            return choose(.open)
        case .lookup(var lookup):
            if lookup.isGoingOn {
                // Those on screen are right: a press on one of them comes before what waits for others.
                lookup.isLooking = false
                lookup.pending = []
                overlay = .lookup(lookup)
            }
            if lookup.selected == place { return choose(.open) }
            lookup.selected = place
            overlay = .lookup(lookup)
        case .search(var search):
            if search.selected == place { return choose(.open) }
            search.selected = place
            overlay = .search(search)
        case .picker(var picker):
            if picker.selected == place { return choose(.open) }
            picker.selected = place
            overlay = .picker(picker)
            return previewTheme()
        case .duplicates(var list):
            if list.selected == place { return choose(.open) }
            list.selected = place
            overlay = .duplicates(list)
        case .sideBySide(var pair):
            pair.selected = place
            overlay = .sideBySide(pair)
        case .parting(var parting):
            parting.selected = place
            overlay = .parting(parting)
        case .form, .help, .definition, nil: break
        }
        return []
    }

    private mutating func goTo(_ pane: Pane) -> [Effect] {
        guard pane != focus else { return [] }
        switch pane {
        case .queue: return goToList() + settle()
        case .composer where composer == nil: return []
        case .composer, .conversation, .customer:
            let effects = focus == .composer ? saveDraft() : []
            focus = pane
            return effects + settle()
        }
    }

    /// The list has the keys, as after going back to it.
    private mutating func goToList() -> [Effect] {
        guard screen != .wallboard, focus != .queue else { return [] }
        focus = .queue
        if screen == .desk { ticket?.isOpened = false }
        return saveDraft()
    }

    // MARK: The wheel

    private mutating func turn(_ command: CommandID, over target: PointerTarget) -> [Effect] {
        guard overlay == nil else {
            switch target {
            case .command: return []
            default: return move(command)
            }
        }
        switch target {
        case .ticket, .view, .pane(.queue): return turn(command, .queue, by: 1)
        case .pane(.conversation), .pane(.composer), .suggestion:
            return turn(command, .conversation, by: Self.linesPerTurn)
        case .pane(.customer): return turn(command, .customer, by: Self.linesPerTurn)
        case .wall: return move(command)
        case .command, .overlay, .item, .field: return []
        }
    }

    /// Moves in a pane as its keys would, while the keys stay where they are.
    private mutating func turn(_ command: CommandID, _ pane: Pane, by steps: Int) -> [Effect] {
        let before = focus
        focus = pane
        var effects: [Effect] = []
        for _ in 0..<steps { effects += move(command) }
        focus = before
        return effects + settle()
    }
}
