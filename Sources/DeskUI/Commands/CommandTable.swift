import TerminalKit

/// Every command there is: the one source for the dispatcher, the footer, the page of keys, the palette and the documents.
public enum CommandTable {
    /// The commands, in the order in which documents list them.
    public static let all: [Command] =
        moving + queue + ticket + customer + writing + finding + wallboard + screen

    /// What the footer may offer: a command, how, and where it stands among all.
    final class Offer: Sendable {
        let command: Command
        let hint: Command.Hint
        let label: DisplayText
        let place: Int

        init(command: Command, hint: Command.Hint, label: DisplayText, place: Int) {
            self.command = command
            self.hint = hint
            self.label = label
            self.place = place
        }
    }

    /// What the footer may offer, by the scope in which it may. Every frame asks.
    static let offers: [Scope: [Offer]] = {
        var offers: [Scope: [Offer]] = [:]
        for (place, command) in all.enumerated() {
            for (scope, hint) in command.hints {
                offers[scope, default: []].append(
                    Offer(command: command, hint: hint, label: DisplayText(hint.label), place: place))
            }
        }
        return offers
    }()

    private static let byID = Dictionary(all.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })

    /// The row of a command.
    public static subscript(id: CommandID) -> Command {
        guard let command = byID[id] else { preconditionFailure("the table has a row for every command") }
        return command
    }
}
