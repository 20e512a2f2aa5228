import ArgumentParser
import DeskUI
import JSON

/// `usual keys`: every key of the terminal desk.
struct KeysCommand: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "keys", abstract: "Print every key of the desk.")

    @OptionGroup var global: GlobalOptions

    func run() throws {
        guard global.json else {
            try StandardOutput.print(KeyDocumentation.plain())
            return
        }
        try Output.json { json in
            json.object { json in
                json.array("keys", KeyDocumentation.rows()) { json, row in
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
