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
    }

    /// The hints in the order of their rank.
    public private(set) var hints: [Hint] = []

    /// The hints for a state.
    public init(_ state: State) {
        let scopes = state.scopes
        let isNarrow = state.size.columns < 70
        var ranked: [(hint: Hint, rank: Int, place: Int)] = []
        let keyed = state.lineMemory.keyedOffers(
            LineMemory.OfferKey(scopes: scopes, keys: state.keys, isASCII: state.isASCII)
        ) { Self.keyedOffers(scopes, state) }
        for (offer, scope, keys) in keyed where scope != .moving || state.focus == .queue {
            guard let hint = Self.hint(offer, keys, state) else { continue }
            let rank = Self.rank(of: offer, isNarrow: isNarrow, state)
            ranked.append((hint, rank, offer.place))
        }
        hints = ranked.sorted { ($0.rank, $0.place) < ($1.rank, $1.place) }.map(\.hint)
        if let index = hints.firstIndex(where: { $0.label == "keys" }) { hints.append(hints.remove(at: index)) }
    }

    /// An offer of a scope, and the key that it has, as a screen shows it; of the first suggestion then with the keys of the
    /// others, as many as there may be.
    typealias KeyedOffer = (offer: CommandTable.Offer, scope: Scope, keys: [DisplayText])

    /// What the scopes offer that has a key there. The innermost scope that offers a command decides how.
    private static func keyedOffers(_ scopes: [Scope], _ state: State) -> [KeyedOffer] {
        var keyed: [KeyedOffer] = []
        var seen = [Bool](repeating: false, count: CommandTable.all.count)
        for scope in scopes {
            for offer in CommandTable.offers[scope] ?? [] where !seen[offer.place] {
                seen[offer.place] = true
                let id = offer.command.id
                guard let binding = state.keys.binding(for: id, in: scopes) else { continue }
                let labels =
                    id == .suggestion1
                    ? (1...9).map { state.keys.suggestionLabel(binding, upTo: $0, inASCII: state.isASCII) }
                    : [binding.key.label(inASCII: state.isASCII)]
                keyed.append((offer, scope, labels))
            }
        }
        return keyed
    }

    /// How telling an offer is now: what is to be done before the draft is sent stands beside sending it.
    private static func rank(of offer: CommandTable.Offer, isNarrow: Bool, _ state: State) -> Int {
        let id = offer.command.id
        if id == .promiseFromDraft, state.promiseInDraft != nil { return isNarrow ? 2 : 11 }
        // The only way to a pane that is not on screen.
        if id == .nextPane, !hasAllPanes(state) { return 33 }
        return isNarrow ? narrowRank[id] ?? offer.hint.rank : offer.hint.rank
    }

    /// Whether the panes stand side by side.
    private static func hasAllPanes(_ state: State) -> Bool { DeskLayout.arrangement(of: state.size) == .columns }

    /// What the footer says of a command; nil where it does nothing now.
    private static func hint(_ offer: CommandTable.Offer, _ keys: [DisplayText], _ state: State) -> Hint? {
        let id = offer.command.id
        guard offer.command.disabledReason(state) == nil else { return nil }
        var hint = Hint(command: id, key: keys[0], label: offer.label)
        switch id {
        case .pageDown where !goesOn(state): return nil
        case .open:
            if isNothingListed(state) { return nil }
            switch state.overlay {
            case .lookup(let lookup) where lookup.partner != nil: hint.label = "take"
            case .search: hint.label = "open"
            case .form(let form) where form.focus + 1 < form.fields.count: hint.label = "next"
            case .sideBySide: hint.label = "merge"
            case .parting: hint.label = "take apart"
            default: break
            }
        case .suggestion1:
            if let count = state.ticket?.suggestions?.count, count > 1 { hint.key = keys[min(keys.count, count) - 1] }
            if !state.isComposing, !hasAllPanes(state) { hint.label = "suggest" }
        case .send, .discardDraft:
            // What an empty draft has no use for.
            if state.composer?.isEmpty != false { return nil }
        case .back where state.isComposing && !hasAllPanes(state) && state.promiseInDraft != nil:
            // There is another key to be told.
            hint.label = "back"
        case .undo:
            if let place = state.undoPlace, state.undo[place].stays { return nil }
        case .nextPane where state.screen == .desk && state.focus == .conversation && state.composer == nil:
            hint.label = "customer"
        case .leave where state.overlay == nil && state.screens.count == 1: hint.label = "quit"
        case .window: hint.label = DisplayText(state.wall.window.next.short)
        case .lookupNewTicket where isNothingListed(state): hint.label = "new customer"
        default: break
        }
        return hint
    }

    /// Whether there are keys below those on screen.
    private static func goesOn(_ state: State) -> Bool {
        guard case .help(let help) = state.overlay else { return false }
        let shown = OverlayLayout.helpRows(in: state.size)
        return help.top + shown < HelpLines(help, state).lines.count
    }

    /// Whether what is typed in the lookup or the search has found nobody and nothing, or nothing is typed and nobody was
    /// opened lately, or nothing is typed where there is nothing to choose: then there is nothing to open or to take.
    private static func isNothingListed(_ state: State) -> Bool {
        switch state.overlay {
        case .lookup(let lookup): !lookup.isLooking && state.chosenCustomer == nil
        case .search(let search): !search.isLooking && search.chosen == nil
        case .picker(let picker): picker.chosen == nil && picker.input.text.trimmed.isEmpty
        default: false
        }
    }

    /// Where there is room for three: answering, the next ticket, solving this one; then finding somebody.
    private static let narrowRank: [CommandID: Int] = [.send: 1, .reply: 2, .nextTicket: 3, .solve: 4, .find: 5]
}
