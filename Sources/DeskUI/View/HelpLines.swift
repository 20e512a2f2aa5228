import TerminalKit

/// The page of keys: the scope one is in first, in each group what works now first, all from the command table.
struct HelpLines {
    /// The lines, from the top.
    private(set) var lines: [Line] = []

    /// The page for where the agent was when it was asked for.
    init(_ help: HelpPage, _ state: State) {
        let width = OverlayLayout.helpWidth(in: state.size)
        var below = state
        below.overlay = help.over
        for group in Self.order(from: help.scopes) {
            var working: [Line] = []
            var idle: [Line] = []
            for command in CommandTable.all where command.group == group {
                guard let keys = Self.keys(of: command, state, in: help.scopes) else { continue }
                let reason = command.disabledReason(below)
                let made = Self.lines(
                    state.keys.title(of: command), keys,
                    state.spelled(reason.map { Reason.inShort($0, below) } ?? command.help), isIdle: reason != nil,
                    width: width)
                if reason == nil { working += made } else { idle += made }
            }
            guard !working.isEmpty || !idle.isEmpty else { continue }
            if !lines.isEmpty { lines.append(Line()) }
            lines.append(Line(DisplayText(group.rawValue), .heading, .strong))
            lines += working + idle
        }
    }

    /// The keys and the name; where there is room for it, what it does in a few words more, or why it does not work.
    private static func lines(
        _ title: String, _ keys: [DisplayText], _ help: String, isIdle: Bool, width: Column
    ) -> [Line] {
        let columns: Column = width < 40 ? 7 : 10
        // Names have all the room where there is too little for a sentence beside them.
        let most = max(12, width - columns - 2)
        let names = most - 29 < 24 ? most : 27
        // As many of the keys as fit, the first one always.
        let shown = keys.dropFirst().reduce(keys.first ?? .empty) { text, key in
            text.width + 1 + key.width <= columns ? text + " " + key : text
        }
        let head = Line([
            Span(" "),
            Span(shown.fitted(to: columns), isIdle ? .keyDisabled : .key, isIdle ? [] : .strong),
            Span(" "),
        ])
        let name = DisplayText(title).wrapped(to: names, maxLines: 2)
        let room = width - head.width - names - 2
        let help = room < 24 ? [] : DisplayText(help).wrapped(to: room, maxLines: 4)
        return (0..<max(name.count, help.count)).map { place in
            var line = place == 0 ? head : Line(.spaces(head.width))
            line.append(place < name.count ? name[place] : .empty, isIdle ? .keyDisabled : .text)
            guard place < help.count else { return line }
            line.append(.spaces(head.width + names + 2 - line.width))
            line.append(help[place], .dim)
            return line
        }
    }

    /// What belongs to where one is, then what one does, then how one gets about.
    private static func order(from scopes: [Scope]) -> [Command.Group] {
        let all: [Command.Group] = [.queue, .ticket, .customer, .writing, .wallboard, .finding, .moving, .screen]
        let first: Command.Group? =
            switch scopes.first {
            case .composer: .writing
            case .ticket: .ticket
            case .customer, .comparing: .customer
            case .wallboard: .wallboard
            default: nil
            }
        guard let first else { return all }
        return [first] + all.filter { $0 != first }
    }

    /// The keys of a command in the scopes, or nil when it has none there or is told of by another row.
    private static func keys(of command: Command, _ state: State, in scopes: [Scope]) -> [DisplayText]? {
        guard let labels = state.keys.told(command.id, in: scopes, inASCII: state.isASCII) else { return nil }
        return labels.isEmpty ? nil : labels
    }
}
