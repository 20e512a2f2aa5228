import Desk
import DeskModel
import TerminalKit

extension State {
    // MARK: Moving in what floats

    mutating func moveInOverlay(_ id: CommandID) -> [Effect] {
        switch overlay {
        case .lookup: return moveInLookup(id)
        case .search(var search):
            let page = OverlayLayout.searchItems(in: OverlayLayout.search(in: size, count: search.tallest))
            guard let movement = Movement(id, page: page), !search.matches.isEmpty else { return [] }
            search.selected = movement.index(from: search.selected, count: search.matches.count)
            overlay = .search(search)
        case .duplicates, .sideBySide, .parting: return moveAmongPeople(id)
        case .palette(var palette):
            let count = paletteItems(palette).count
            guard let movement = Movement(id, page: OverlayLayout.listRows(in: size)), count > 0 else { return [] }
            palette.selected = movement.index(from: palette.selected, count: count)
            overlay = .palette(palette)
        case .picker(var picker):
            let count = picker.matching.count
            guard let movement = Movement(id, page: OverlayLayout.listRows(in: size)), count > 0 else { return [] }
            picker.selected = movement.index(from: picker.selected, count: count)
            overlay = .picker(picker)
            return previewTheme()
        case .help(var help):
            let page = OverlayLayout.helpRows(in: size)
            let count = HelpLines(help, self).lines.count
            guard let movement = Movement(id, page: page) else { return [] }
            help.top = min(max(0, count - page), movement.index(from: help.top, count: count))
            overlay = .help(help)
        case .form, .definition, nil: break
        }
        return []
    }

    // MARK: The palette

    /// The commands that have every word typed, those that fit best and can be done first.
    public func paletteItems(_ palette: Palette) -> [Command] {
        let words = WordMatch(palette.input.text)
        var found: [(command: Command, score: Int, place: Int)] = []
        for (place, command) in CommandTable.all.enumerated() where command.isInPalette {
            guard
                var score =
                    words.score(command.name, command.help, command.id.rawValue, command.id.otherWords)
            else { continue }
            if disabledReasonBelow(command) != nil { score -= 100 }
            // What every agent does by its key without thinking stands last.
            let isPlain = command.group == .moving || (command.id.suggestionNumber ?? 1) > 1
            found.append((command, score, isPlain ? place + CommandTable.all.count : place))
        }
        return found.sorted { ($1.score, $0.place) < ($0.score, $1.place) }.map(\.command)
    }

    /// Why a command cannot be done once the palette is gone.
    func disabledReasonBelow(_ command: Command) -> String? {
        var below = self
        below.overlay = nil
        return command.disabledReason(below)
    }

    mutating func runChosen() -> [Effect] {
        guard case .palette(let palette) = overlay else { return [] }
        let items = paletteItems(palette)
        guard items.indices.contains(palette.selected) else { return [] }
        overlay = nil
        return choose(items[palette.selected].id)
    }

    // MARK: Pickers

    mutating func takeChosen() -> [Effect] {
        guard case .picker(var picker) = overlay else { return [] }
        guard let value = picker.chosen?.value ?? typedValue(picker) else {
            picker.problem = fault(of: picker)
            overlay = .picker(picker)
            return []
        }
        overlay = nil
        return take(value, for: picker.purpose)
    }

    /// Why Enter takes nothing.
    private func fault(of picker: Picker) -> String {
        let text = picker.input.text.trimmed
        let advice = picker.advice
        switch picker.purpose {
        case .snooze, .bulkValue(.snooze): return text.isEmpty ? advice : "“\(text)” is no time to come. \(advice)"
        default: return advice
        }
    }

    /// What was typed, where it need not be one of the items.
    private func typedValue(_ picker: Picker) -> Picker.Value? {
        let text = picker.input.text.trimmed
        guard !text.isEmpty else { return nil }
        switch picker.purpose {
        case .snooze, .bulkValue(.snooze): return MomentReader(now: now, zone: zone).read(text).map { .moment($0) }
        case .solve, .bulkValue(.solve): return .reason(text)
        case .assign, .bulkValue(.assign): return .agent(text)
        case .channel: return .channel(text.lowercased())
        case .merge, .link: return .ticket(.typed(text))
        case .draft, .priority, .add, .view, .theme, .copy, .keepPromise, .breakPromise, .recovery, .unlink, .split,
            .bulk, .bulkValue, .bulkConfirm:
            return nil
        }
    }

    private mutating func take(_ value: Picker.Value, for purpose: Picker.Purpose) -> [Effect] {
        switch (purpose, value) {
        case (.solve(let ticket, let thenNext), .reason(let reason)):
            recentReasons.removeAll { $0 == reason }
            recentReasons.insert(reason, at: 0)
            if recentReasons.count > 5 { recentReasons.removeLast() }
            let name = shownRow?.customerName ?? ""
            return [
                perform(.solve(ticket, reason: reason), then: thenNext ? .next(solved: "\(name) (\(reason))") : .report)
            ]
        case (.draft(let ticket, let thenNext), .draft(let fate)): return solve(ticket, thenNext, after: fate)
        case (.snooze(let ticket), .moment(let until)):
            return [perform(.snooze(ticket, until: until), then: .report)]
        case (.assign(let ticket), .agent(let name)): return [perform(.assign(ticket, to: name), then: .report)]
        case (.priority(let ticket), .priority(let priority)):
            return [perform(.prioritise(ticket, priority), then: .report)]
        case (.add, .command(let command)): return run(command)
        case (.view, .view(let view)): return show(.view(view))
        case (.theme(let before), .theme(let name)):
            theme = name
            return name == before ? [] : [.keepTheme(name)]
        case (.copy, .text(let text)): return [.copy(text)]
        case (.keepPromise, .promise(let promise)): return [perform(.keepPromise(promise), then: .report)]
        case (.breakPromise, .promise(let promise)):
            overlay = .form(breakingForm(for: promise))
            return []
        case (.recovery(let complaint), .step(let step)): return [perform(.recover(complaint, step), then: .report)]
        case (.merge, _), (.link, _), (.unlink, _), (.split, _):
            return takeJoint(value, for: purpose)
        case (.bulk, .bulk(let kind)): return choose(kind)
        case (.bulkValue(let kind), _): return takeBulk(value, for: kind)
        case (.bulkConfirm(let work), .answer(true)): return begin(work)
        case (.channel(let customer, let name), .channel(let channel)):
            overlay = .form(newTicketForm(for: customer, name: name, channel: channel))
            return []
        default: return []
        }
    }

    /// Does with the draft what the agent chose, and goes on to solve its ticket.
    private mutating func solve(_ ticket: TicketID, _ thenNext: Bool, after fate: Picker.DraftFate) -> [Effect] {
        guard shownTicket?.id == ticket, let row = shownRow else { return [] }
        var effects: [Effect] = []
        switch fate {
        case .send:
            effects = send(then: .solve(ticket, thenNext: thenNext))
            // It cannot go as it is, and said why: what follows is not for the draft.
            if composer?.sending == nil, let reason = notices.last?.text { dropWhatFollows(reason) }
            return effects
        case .keep: effects = saveDraft()
        case .discard: effects = discardDraft()
        }
        overlay = .picker(reasonPicker(for: row, thenNext: thenNext))
        return effects
    }

    /// The theme under the cursor is shown at once.
    mutating func previewTheme() -> [Effect] {
        guard case .picker(let picker) = overlay, case .theme = picker.purpose,
            case .theme(let name) = picker.chosen?.value
        else { return [] }
        theme = name
        return []
    }
}

extension Picker {
    /// What to type where nothing on the list fits, or there is no list.
    var advice: String {
        switch purpose {
        case .merge where items.isEmpty, .link where items.isEmpty:
            "The customer has no other ticket for that. \(Purpose.ticketID)"
        default: purpose.whatToType
        }
    }

    /// What the field says while nothing is typed.
    var hint: String {
        switch purpose {
        case .merge where items.isEmpty, .link where items.isEmpty: Purpose.ticketID
        default: purpose.hint
        }
    }
}

extension Picker.Purpose {
    fileprivate static let ticketID = "Type a ticket's id as its head shows it: T1962, ~t12."

    /// What to type where nothing on the list fits.
    var whatToType: String {
        switch self {
        case .snooze, .bulkValue(.snooze): "Type a time such as 2h, 14:30, tomorrow, fri 9:00."
        case .solve, .bulkValue(.solve): "Type the reason, such as drink/cold."
        case .assign, .bulkValue(.assign): "Type an agent's name."
        case .channel: "Type how they reached us."
        case .merge, .link: "Choose, or type a ticket's id as its head shows it."
        case .draft, .priority, .add, .view, .theme, .copy, .keepPromise, .breakPromise, .recovery, .unlink, .split,
            .bulk, .bulkValue, .bulkConfirm:
            "Nothing on the list has these words."
        }
    }

    /// What the field says while nothing is typed.
    var hint: String {
        switch self {
        case .snooze, .solve, .assign, .channel, .merge, .link, .bulkValue(.snooze), .bulkValue(.solve),
            .bulkValue(.assign):
            whatToType
        case .draft, .priority, .add, .view, .theme, .copy, .keepPromise, .breakPromise, .recovery, .unlink, .split,
            .bulk, .bulkValue, .bulkConfirm:
            "Type a word of it, or choose."
        }
    }
}
