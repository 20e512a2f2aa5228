/// Every command there is: the one source for the dispatcher, the footer, the page of keys, the palette and the documents.
public enum CommandTable {
    /// The commands, in the order in which documents list them.
    public static let all: [Command] =
        moving + queue + ticket + customer + writing + finding + wallboard + screen

    /// Those that the footer may offer.
    static let offered = all.filter { !$0.hints.isEmpty }

    private static let byID = Dictionary(all.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })

    /// The row of a command.
    public static subscript(id: CommandID) -> Command {
        guard let command = byID[id] else { preconditionFailure("the table has a row for every command") }
        return command
    }
}
