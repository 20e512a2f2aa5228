import TerminalKit

/// The keys that the footer offers: those that work now, the most telling first.
public struct FooterHints: Equatable {
    /// A key and what it does.
    public struct Hint: Equatable {
        /// What it does.
        public var command: CommandID
        /// The key as a screen shows it.
        public var key: DisplayText
        /// A word or two.
        public var label: DisplayText
        /// The columns that both take.
        var width: Column { key.width + 1 + label.width }
    }

    /// The hints in the order of their rank.
    public private(set) var hints: [Hint] = []

    /// The hints for a state.
    public init(_ state: State) {
        let scopes = state.scopes
        let isNarrow = state.size.columns < 70
        var ranked: [(hint: Hint, rank: Int)] = []
        for command in CommandTable.offered {
            guard let scope = scopes.first(where: { command.hints[$0] != nil }), let offer = command.hints[scope],
                let key = state.keys.key(for: command.id, in: scopes), command.disabledReason(state) == nil,
                scope != .moving || state.focus == .queue
            else { continue }
            if command.id == .pageDown, !Self.goesOn(state) { continue }
            if command.id == .open, Self.isNothingListed(state) { continue }
            var label = key.label(inASCII: state.isASCII)
            if command.id == .suggestion1, let count = state.ticket?.suggestions?.count, count > 1 {
                label = label + "–\(min(9, count))"
            }
            var name = command.id == .window ? state.wall.window.next.short : offer.label
            if command.id == .open, case .lookup(let lookup) = state.overlay, lookup.partner != nil { name = "take" }
            if command.id == .open, case .search = state.overlay { name = "open" }
            if command.id == .lookupNewTicket, Self.isNothingListed(state) { name = "new customer" }
            if command.id == .open, case .sideBySide = state.overlay { name = "merge" }
            if command.id == .open, case .parting = state.overlay { name = "take apart" }
            ranked.append(
                (
                    Hint(command: command.id, key: label, label: DisplayText(name)),
                    isNarrow ? Self.narrowRank[command.id] ?? offer.rank : offer.rank
                ))
        }
        hints = ranked.enumerated().sorted { ($0.element.rank, $0.offset) < ($1.element.rank, $1.offset) }
            .map(\.element.hint)
        if let index = hints.firstIndex(where: { $0.label == "keys" }) { hints.append(hints.remove(at: index)) }
    }

    /// Whether there are keys below those on screen.
    private static func goesOn(_ state: State) -> Bool {
        guard case .help(let help) = state.overlay else { return false }
        let shown = OverlayLayout.helpRows(in: state.size)
        return help.top + shown < HelpLines(help, state).lines.count
    }

    /// Whether what is typed in the lookup or the search has found nobody and nothing, or nothing is typed and nobody was
    /// opened lately: then there is nothing to open.
    private static func isNothingListed(_ state: State) -> Bool {
        switch state.overlay {
        case .lookup(let lookup): !lookup.isLooking && state.chosenCustomer == nil
        case .search(let search): !search.isLooking && search.chosen == nil
        default: false
        }
    }

    /// Where there is room for three: answering, the next ticket, solving this one; then finding somebody.
    private static let narrowRank: [CommandID: Int] = [.send: 1, .reply: 2, .nextTicket: 3, .solve: 4, .find: 5]

    /// As many as stand in a row of so many columns, `gap` apart; the last one, which tells all keys, always.
    public func fitting(_ columns: Column, gap: Column = 3) -> [Hint] {
        guard let last = hints.last else { return [] }
        var room = columns - last.width
        var shown: [Hint] = []
        for hint in hints.dropLast() {
            guard hint.width + gap <= room else { continue }
            shown.append(hint)
            room -= hint.width + gap
        }
        return last.width <= columns ? shown + [last] : shown
    }
}
