import ArgumentParser
import DeskUI
import JSON

/// `usual keys`: every key of the terminal desk.
struct KeysCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "keys", abstract: "Print every key of the desk, as configuration sets them.",
        discussion: """
            Keys are set in ~/.config/usual/config.toml, table [keys], by the names that --json prints as "command". What is \
            wrong there is told on standard error with its line, and the exit status is 1.
            """)

    @OptionGroup var global: GlobalOptions

    func run() throws {
        let settings = SettingsFolder(environment: Environment.all)?.read()
        let keys = settings?.keys ?? .standard
        defer { for fault in settings?.faults ?? [] { StandardError.print("usual: \(fault)") } }
        if global.json { try printJSON(keys) } else { try StandardOutput.print(KeyDocumentation.plain(keys)) }
        if settings?.faults.isEmpty == false { throw CommandFailure(1, "") }
    }

    private func printJSON(_ keys: KeyMap) throws {
        try Output.json { json in
            json.object { json in
                json.array("keys", KeyDocumentation.rows(keys)) { json, row in
                    json.object { json in
                        json.field("command", row.id)
                        json.field("name", row.name)
                        json.field("help", row.help)
                        json.field("group", row.group)
                        json.field("scope", row.scope)
                        json.field("key", row.key)
                        json.field("label", row.label)
                    }
                }
            }
        }
    }
}
