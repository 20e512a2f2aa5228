import TerminalKit

/// The page of keys: what works in the scopes in force first, then the rest of what there is, all from the command table.
struct HelpLines {
    /// The lines, from the top.
    private(set) var lines: [Line] = []

    /// The page for where the agent was when it was asked for.
    init(_ help: HelpPage, _ state: State) {
        let width = OverlayLayout.help(in: state.size).columns - 4
        var below = state
        below.overlay = nil
        for group in Self.order {
            let rows = CommandTable.all.filter { $0.group == group }.flatMap { command -> [Line] in
                let keys = Self.keys(of: command, state.keys, in: help.scopes)
                guard let keys else { return [] }
                let reason = command.disabledReason(below)
                let name = DisplayText(command.suggestionName ?? command.name)
                let line = Line([
                    Span("  "),
                    Span(keys.fitted(to: 12), reason == nil ? .key : .keyDisabled, reason == nil ? .strong : []),
                    Span("  "), Span(name.fitted(to: 26), reason == nil ? .text : .keyDisabled), Span("  "),
                ])
                let text = DisplayText(reason ?? command.help).wrapped(to: max(12, width - line.width), maxLines: 4)
                return text.enumerated().map { place, part in
                    place == 0 ? line + Line(part, .dim) : Line(.spaces(line.width)) + Line(part, .dim)
                }
            }
            guard !rows.isEmpty else { continue }
            if !lines.isEmpty { lines.append(Line()) }
            lines.append(Line(DisplayText(group.rawValue), .heading, .strong))
            lines += rows
        }
    }

    /// What one does comes before how one gets about.
    private static let order: [Command.Group] = [
        .queue, .ticket, .customer, .writing, .wallboard, .finding, .moving, .screen,
    ]

    /// The keys of a command in the scopes, or nil when it has none there or is told of by another row.
    private static func keys(of command: Command, _ map: KeyMap, in scopes: [Scope]) -> DisplayText? {
        if let number = command.id.suggestionNumber, number > 1 { return nil }
        let labels = map.bindings(of: command.id).filter { scopes.contains($0.scope) }.map(\.key.label)
        guard !labels.isEmpty else { return nil }
        let shown = labels.joined(separator: " ")
        return command.id.suggestionNumber == nil ? shown : shown + "…9"
    }
}

extension Command {
    /// What the nine commands that take a suggestion are called together.
    var suggestionName: String? { id == .suggestion1 ? "Take a suggestion" : nil }
}
