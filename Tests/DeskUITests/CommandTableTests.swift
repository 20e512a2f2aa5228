import Foundation
import TerminalKit
import Testing

@testable import DeskUI

@Suite("The command table")
struct CommandTableTests {
    @Test("has one row for every command")
    func complete() {
        #expect(CommandTable.all.map(\.id.rawValue).sorted() == CommandID.allCases.map(\.rawValue).sorted())
    }

    @Test("gives no key of a scope to two commands")
    func conflicts() {
        #expect(KeyMap.standard.conflicts == [])
    }

    @Test("tells a conflict when there is one, and lets the first have the key")
    func tellsConflicts() {
        let binding = Command.Binding(scope: .desk, key: .character("n"))
        let map = KeyMap([(.nextTicket, [binding]), (.claim, [binding])])
        #expect(
            map.conflicts == [
                KeyMap.Conflict(scope: .desk, key: .character("n"), first: .nextTicket, second: .claim)
            ])
        #expect(map.command(for: .character("n"), in: [.desk]) == .nextTicket)
    }

    @Test("hides no command behind another of an outer scope that is in force at the same time")
    func shadows() {
        var state = Fixture.desk()
        for focus in Pane.allCases {
            state.focus = focus
            var seen: [Key: CommandID] = [:]
            for scope in state.scopes {
                for command in CommandTable.all {
                    for binding in command.bindings where binding.scope == scope {
                        if let first = seen[binding.key] { #expect(first == command.id, "\(binding.key)") }
                        seen[binding.key] = command.id
                    }
                }
            }
        }
    }

    @Test(
        "has the contract's default keys",
        arguments: [
            ("j", CommandID.moveDown), ("k", .moveUp), ("Down", .moveDown), ("Up", .moveUp), ("g", .goToFirst),
            ("G", .goToLast), ("^D", .halfPageDown), ("^U", .halfPageUp), ("PageUp", .pageUp), ("PageDown", .pageDown),
            ("Enter", .open), ("Esc", .back), ("q", .leave), ("Tab", .nextPane), ("S-Tab", .previousPane), ("/", .find),
            (":", .palette), ("?", .help), ("n", .nextTicket), ("c", .claim), ("r", .reply), ("i", .note),
            ("1", .suggestion1), ("9", .suggestion9), ("s", .solve), ("S", .solveAndNext), ("z", .snooze), ("u", .undo),
            ("W", .wallboard), ("^L", .repaint), ("^Z", .suspend),
        ] as [(String, CommandID)])
    func contract(notation: String, command: CommandID) throws {
        let key = try #require(Key(notation: notation))
        #expect(KeyMap.standard.command(for: key, in: Fixture.desk().scopes) == command)
    }

    @Test("has the contract's keys while composing")
    func composing() {
        var state = Fixture.opened()
        _ = state.run(.reply)
        #expect(state.scopes == [.composer, .always])
        let map = KeyMap.standard
        #expect(map.command(for: .control("s"), in: state.scopes) == .send)
        #expect(map.command(for: .alt("1"), in: state.scopes) == .suggestion1)
        #expect(map.command(for: .alt("9"), in: state.scopes) == .suggestion9)
        #expect(map.command(for: .tab, in: state.scopes) == .nextPane)
        #expect(map.command(for: .escape, in: state.scopes) == .back)
        for character in "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789 ?/:" {
            #expect(map.command(for: .character(character), in: state.scopes) == nil)
        }
    }

    @Test("names commands so that every name, palette and configuration can tell them apart")
    func names() {
        #expect(Set(CommandTable.all.map(\.name)).count == CommandTable.all.count)
        for command in CommandTable.all {
            #expect(command.help.hasSuffix("."))
            #expect(!command.name.hasSuffix("."))
        }
    }

    @Test("offers in the footer only what works now")
    func hints() {
        let state = Fixture.opening()
        #expect(!FooterHints(state).hints.contains { $0.label == "next" })
        #expect(!FooterHints(state).hints.contains { $0.label == "reply" })
        let labels = FooterHints(Fixture.desk()).hints.map(\.label)
        #expect(labels.contains("next") && labels.contains("reply") && labels.last == "keys")
        var readOnly = Fixture.desk()
        readOnly.facts.readOnlyReason = "the file system is read-only."
        #expect(!FooterHints(readOnly).hints.contains { $0.label == "reply" })
        #expect(FooterHints(readOnly).hints.contains { $0.label == "find customer" })
    }

    @Test("is what docs/keys.md says")
    func documentation() throws {
        let tests = URL(fileURLWithPath: #filePath).resolvingSymlinksInPath().deletingLastPathComponent()
        let file = tests.deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent("docs/keys.md")
        if ProcessInfo.processInfo.environment["USUAL_RENEW"] != nil {
            try KeyDocumentation.markdown().write(to: file, atomically: true, encoding: .utf8)
        }
        let written = try String(contentsOf: file, encoding: .utf8)
        #expect(written == KeyDocumentation.markdown(), "docs/keys.md is stale: make generate writes it anew")
    }

    @Test("is what the manual page says")
    func manual() throws {
        let tests = URL(fileURLWithPath: #filePath).resolvingSymlinksInPath().deletingLastPathComponent()
        let file = tests.deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent("docs/usual.1")
        let written = try String(contentsOf: file, encoding: .utf8)
        #expect(written == ManualPage.roff(), "docs/usual.1 is stale: make generate writes it anew")
        #expect(!written.contains("‹"))
    }

    @Test("tells every key as data")
    func rows() {
        let rows = KeyDocumentation.rows()
        #expect(rows.contains { $0.id == "send" && $0.scope == "composer" && $0.key == "C-s" && $0.label == "^S" })
        #expect(Set(rows.map(\.id)).count == CommandID.allCases.count)
        #expect(rows.allSatisfy { $0.key.isEmpty || Key(notation: $0.key) != nil })
    }
}
