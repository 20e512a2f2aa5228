import Desk
import DeskModel
import TerminalKit

// What is typed at the prompt where nothing is asked.
extension PlainSession {
    mutating func command(_ line: String) -> [Effect] {
        switch PlainLine(line, keys: state.keys, scopes: state.scopes) {
        case .nothing:
            tellWhere()
            return []
        case .number(let number): return choose(number)
        case .verb(let verb, let rest): return perform(verb, rest)
        case .command(let id, let rest): return run(id, rest)
        case .unclear(let ids):
            let names = ids.prefix(8).map { "“\($0.spoken)” (\(CommandTable[$0].name.lowercased()))" }
            output.append("Which one? " + names.joined(separator: ", ") + (ids.count > 8 ? ", and others." : "."))
            return []
        case .unknown(let near):
            let which = near.isEmpty ? "these" : "all of these"
            output.append("No command has \(which) words: “help” tells what can be done here.")
            for command in near.map({ CommandTable[$0] }) {
                let text = command.id.takesText ? " TEXT" : ""
                let reason = command.disabledReason(state).map { " Not now: \(state.spelled($0))" } ?? ""
                output.append("“\(command.id.spoken)\(text)” is near: \(command.name.lowercased()).\(reason)")
            }
            return []
        }
    }

    /// A number: of a list the thing that it stands before, on a ticket the suggestion.
    private mutating func choose(_ number: Int) -> [Effect] {
        switch place {
        case .ticket:
            guard let id = CommandID.suggestion(number) else {
                output.append("There are no more than nine suggestions.")
                return []
            }
            return run(id, "")
        case .wallboard:
            let items = state.wallItems
            guard items.indices.contains(number - 1) else {
                output.append("The wallboard's numbers go from 1 to \(items.count).")
                return []
            }
            state.wall.selected = items[number - 1]
            return run(.open, "")
        case .queue, .customer:
            guard listed.indices.contains(number - 1) else {
                let last = listed.count == 1 ? "number 1 alone" : "numbers 1 to \(listed.count)"
                output.append(listed.isEmpty ? "Nothing was listed." : "The list has \(last).")
                return []
            }
            return open(listed[number - 1])
        }
    }

    private mutating func open(_ ticket: TicketID) -> [Effect] {
        if let row = state.list.rows?.row(of: ticket) { return state.open(ticket: row) }
        return state.open(ticket: ticket)
    }

    // MARK: Commands of the table

    private mutating func run(_ id: CommandID, _ text: String) -> [Effect] {
        if id.isOfScreen {
            output.append("“\(id.spoken)” is for a screen: there is nothing to be done here.")
            return []
        }
        switch id {
        case .help:
            tellHelp(text)
            return []
        case .pageUp: return readEarlier()
        case .pageDown:
            tellTimeline(.last)
            return []
        case _ where !isAtList && State.Movement(id, page: 1) != nil:
            output.append("There is no list here to go through: “read” reads the timeline.")
            return []
        case .open where !text.isEmpty: return open(named: text)
        case .definition where !text.isEmpty:
            if let number = Int(text), state.wallItems.indices.contains(number - 1) {
                state.wall.selected = state.wallItems[number - 1]
            }
        case .window: told.wallReadAt = nil
        case .reply, .note: return begin(id, text)
        case .leave: return leave()
        default: break
        }
        // At the list it is not said which ticket is meant.
        let worksOnDraft = state.composer != nil && CommandTable[id].group == .writing
        if id.worksOnTicket || worksOnDraft, case .queue = place, let row = state.shownRow {
            output.append("\(words.head(row)).")
        }
        let marked = state.queue.marked
        let effects = state.run(id)
        if id == .markTicket, let changed = marked.symmetricDifference(state.queue.marked).first,
            let row = state.queue.rows?.row(of: changed)
        {
            output.append("\(marked.contains(changed) ? "No longer marked" : "Marked"): \(words.head(row)).")
        }
        if id.suggestionNumber != nil, state.focus == .composer {
            state.focus = .conversation
            draftToTell = .whole
            return effects + state.saveDraft()
        }
        return text.isEmpty ? effects : effects + fillIn(text, for: id)
    }

    /// Whether moving goes through a list.
    private var isAtList: Bool {
        if case .ticket = place { false } else { true }
    }

    /// `q`, but never out of the desk by a slip: at the top `leave` and `quit` both leave.
    private mutating func leave() -> [Effect] {
        if case .ticket = place { return state.run(.back) }
        return state.run(.leave)
    }

    /// The rows of the list, in order: line mode reads all of them.
    private var listRows: [QueueRow] {
        guard let rows = state.list.rows else { return [] }
        return rows.tickets.compactMap { rows.row(of: $0) }
    }

    /// Opens a ticket of the list by its number or its id.
    private mutating func open(named text: String) -> [Effect] {
        if let number = Int(text) { return choose(number) }
        guard let row = listRows.first(where: { $0.id.lowercased() == text.lowercased() }) else {
            output.append("No ticket of the list is called “\(text)”: “find” finds customers, “search” finds texts.")
            return []
        }
        return state.open(ticket: row)
    }

    /// What was typed behind a command goes into what it opened.
    private mutating func fillIn(_ text: String, for id: CommandID) -> [Effect] {
        switch state.overlay {
        case .picker(let picker):
            // What stands behind the command is meant for it, but for what becomes of a draft, which it did not ask of.
            if case .draft = picker.purpose {} else { doubted = text.trimmed }
            return takeInOverlay(text)
        case .lookup, .search, .duplicates, .sideBySide, .parting: return takeInOverlay(text)
        case .form(let form):
            // `seat: aisle` fills in two lines at once.
            if id == .addPreference || id == .addFact, form.fields.count == 2, let colon = text.firstIndex(of: ":") {
                let first = takeInOverlay(String(text[..<colon]))
                return first + takeInOverlay(String(text[text.index(after: colon)...]))
            }
            return takeInOverlay(text)
        case .palette, .help, .definition, nil: return []
        }
    }

    // MARK: Reading out

    private mutating func perform(_ verb: PlainVerb, _ text: String) -> [Effect] {
        switch verb {
        case .list where place == .wallboard:
            told.wallReadAt = nil
            return state.askForStatistics()
        case .list: tellList(isWhole: text == "all")
        case .read: tellTimeline(text == "all" ? .all : .last)
        case .earlier: return readEarlier()
        case .customer: tellCustomer()
        case .suggestions: tellSuggestions()
        case .draft: tellDraft()
        case .fill: fill(text)
        case .line: return changeLine(text)
        case .where: tellWhere()
        case .help: tellHelp(text)
        case .quit: return state.end(status: 0)
        }
        return verb == .fill ? state.saveDraft() : []
    }
}

extension CommandID {
    /// How line mode has it said: `solve and next`.
    var spoken: String { rawValue.replacing("-", with: " ") }
}
