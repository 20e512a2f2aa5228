import Foundation
import TerminalKit
import Testing

@testable import DeskUI

@Suite("A person's settings")
struct SettingsTests {
    private func settings(_ text: String, themes: [ThemeFile] = []) -> Settings {
        SettingsReader.settings(text, path: "config.toml", themes: themes)
    }

    @Test("without a file everything is as it comes")
    func none() {
        let settings = SettingsReader.settings(nil, path: "config.toml")
        #expect(settings.keys == .standard && settings.theme == nil && settings.faults == [])
        #expect(self.settings("").keys == .standard)
        #expect(settings.themes.names == EmbeddedThemes.names)
    }

    @Test("a command gets other keys, several or none; what it had is free")
    func remaps() {
        let keys = settings(
            """
            [keys]
            claim = "C"
            release = ["X", "F3"]
            skip = []
            suggestion-1 = { ticket = "F1" }
            theme = "F9"
            """
        ).keys
        let ticket = Fixture.desk().scopes
        #expect(keys.command(for: .character("C"), in: ticket) == .claim)
        #expect(keys.command(for: .character("c"), in: ticket) == nil)
        #expect(keys.command(for: .character("X"), in: ticket) == .release)
        #expect(keys.command(for: .function(3), in: ticket) == .release)
        #expect(keys.command(for: .character("x"), in: ticket) == nil)
        #expect(keys.command(for: .function(1), in: ticket) == .suggestion1)
        #expect(keys.command(for: .alt("1"), in: [.composer, .always]) == .suggestion1)
        #expect(keys.command(for: .function(9), in: ticket) == .theme)
        #expect(keys.conflicts == [])
    }

    @Test(
        "what is wrong is told with its line",
        arguments: [
            ("[keys]\nclam = \"C\"\n", "config.toml:2: unknown key keys.clam, did you mean claim?."),
            (
                "[keys]\nclaim = \"Ctrl-X\"\n",
                "config.toml:2: keys.claim: key such as j, C-p, M-1, F5, PageDown, or a list of them expected, found \"Ctrl-X\"."
            ),
            (
                "[keys]\nclaim = { somewhere = \"C\" }\n",
                "config.toml:2: unknown key keys.claim.somewhere."
            ),
            (
                "[keys]\nsend = \"S\"\n",
                "config.toml:2: S is text while writing: choose one with Control or Alt, or a function key."
            ),
            (
                "[keys]\nrepaint = \"r\"\n",
                "config.toml:2: r is text always: choose one with Control or Alt, or a function key."
            ),
            (
                "[keys]\nclaim = \"C-m\"\n",
                "config.toml:2: terminals send the same for C-m as for Enter: choose another key."
            ),
            (
                "[keys]\nrelease = []\nclaim = \"F4\"\nskip = \"F4\"\n",
                "config.toml:4: F4 is “Claim the ticket” already, by line 3."
            ),
            (
                "[keys]\nclaim = \"j\"\n",
                "config.toml:2: “Claim the ticket” takes j from “Down”, which has its other key alone: give move-down another, or []."
            ),
            (
                "[keys]\nclaim = \"s\"\n",
                "config.toml:2: “Claim the ticket” takes s from “Solve”, which has no key now: give solve another, or []."
            ),
            ("[keys]\nback = []\n", "config.toml:2: back must have a key: what it had stays."),
            ("[keys]\nclaim = \"Esc\"\n", "config.toml:2: Esc must go on meaning “Back”."),
            ("[keys]\nclaim = \":\"\n", "config.toml:2: : must go on meaning “Do anything”."),
            (
                "theme = \"dask\"\n",
                "config.toml:1: there is no theme \"dask\": choose \(EmbeddedThemes.names.joined(separator: ", "))."
            ),
            ("colour = 1\n", "config.toml:1: unknown key colour."),
            ("theme = 5\n", "config.toml:1: string expected, found integer."),
        ])
    func faults(text: String, fault: String) {
        let faults = settings(text).faults
        #expect(
            faults.contains(fault) || faults.contains(fault.replacing("1: string", with: "1: theme: string")),
            "\(faults)")
        #expect(faults.count == 1, "\(faults)")
    }

    @Test("a chord for a command that works everywhere means it while writing too, where nothing else has it")
    func chordWhileWriting() {
        let writing: [Scope] = [.composer, .always]
        let chosen = settings("[keys]\nfind = [\"C-w\", \"C-s\", \"F9\", \"b\"]\n")
        #expect(chosen.faults.isEmpty)
        #expect(chosen.keys.command(for: .control("w"), in: writing) == .find)
        #expect(chosen.keys.command(for: .function(9), in: writing) == .find)
        #expect(chosen.keys.command(for: .control("s"), in: writing) == .send)
        #expect(chosen.keys.command(for: .character("b"), in: writing) == nil)
        var state = Fixture.opened()
        state.take(chosen)
        state.burst("rSorry")
        _ = update(&state, .key(.control("w")))
        if case .lookup = state.overlay {} else { Issue.record("no lookup is open") }
        #expect(state.composer?.editor.text == "Sorry")
    }

    @Test("a fault in one place leaves all else in force, and no command without the keys that it cannot do without")
    func robust() {
        let settings = settings(
            """
            theme = "dusk"
            [keys]
            back = []
            open = { choosing = "C-o" }
            palette = "q"
            claim = ["nonsense"]
            skip = "F2"
            """)
        #expect(settings.theme == "dusk")
        let keys = settings.keys
        #expect(keys.command(for: .escape, in: [.always]) == .back)
        #expect(keys.command(for: .control("o"), in: [.choosing, .always]) == .open)
        #expect(keys.command(for: .character("q"), in: [.everywhere]) == .leave)
        #expect(keys.command(for: .character(":"), in: [.everywhere]) == .palette)
        #expect(keys.command(for: .character("c"), in: [.ticket]) == .claim)
        #expect(keys.command(for: .function(2), in: [.ticket]) == .skip)
        #expect(settings.faults.count == 3, "\(settings.faults)")
    }

    @Test("a chord set for a command works while text is typed, and no field eats it")
    func whileTyping() {
        var state = Fixture.opened()
        state.take(settings("[keys]\nsend = \"C-k\"\n"))
        _ = update(&state, .key(.character("r")))
        for letter in "1s" { _ = update(&state, .key(.character(letter))) }
        #expect(state.composer?.editor.text == "1s")
        let effects = update(&state, .key(.control("k")))
        #expect(effects.deeds.contains { if case .reply = $0 { true } else { false } })
        // The key that it had is the editor's again.
        #expect(state.keys.command(for: .control("s"), in: state.scopes) == nil)
    }

    @Test("sentences, the footer, the page of keys and the documents name the keys as they are set")
    func named() {
        var state = Fixture.desk()
        state.take(settings("[keys]\nundo = \"F8\"\nhelp = \"F1\"\nreply = \"e\"\nclaim = []\n"))
        _ = update(&state, .key(.character("Q")))
        #expect(state.notices.first?.text == "Q means nothing here: F1 tells the keys, : finds what can be done.")
        #expect(FooterHints(state).hints.contains { $0.key == "e" && $0.label == "reply" })
        #expect(FooterHints(state).hints.last?.key == "F1")
        let help = HelpLines(HelpPage(scopes: state.scopes), state).lines.map(\.text.string).joined(separator: "\n")
        #expect(help.contains("F8") && !help.contains("‹"))
        #expect(KeyDocumentation.markdown(state.keys).contains("until then F8 takes it back"))
        #expect(
            state.keys.spelled("Nobody has it: ‹claim› claims it; ‹nothing› stays.")
                == "Nobody has it: :claim claims it; ‹nothing› stays.")
    }

    @Test("keys of the suggestions are told as a range as far as they follow one another")
    func suggestions() {
        func told(_ text: String) -> (footer: DisplayText?, help: String, document: String) {
            var state = Fixture.desk()
            state.take(settings("[keys]\n\(text)\n"))
            let help = HelpLines(HelpPage(scopes: state.scopes), state).lines.map(\.text.string)
            return (
                FooterHints(state).hints.first { $0.label == "suggestion" }?.key,
                help.filter { $0.contains("ake ") && $0.contains("suggestion") }.joined(separator: "\n"),
                KeyDocumentation.markdown(state.keys)
            )
        }
        let standard = told("")
        #expect(standard.footer == "1–3")
        #expect(standard.help.contains(" 1–9 ") && standard.help.contains("Take a suggestion"))
        #expect(standard.document.contains("| `1…9` `Alt-1…9` | **Take a suggestion**"))
        let one = told("suggestion-1 = \"F1\"")
        #expect(one.footer == "F1")
        #expect(one.help.contains(" F1 ") && one.help.contains(" 2 ") && !one.help.contains("F1–"))
        #expect(one.document.contains("| `F1` `Alt-1` | **Take suggestion 1**"))
        #expect(one.document.contains("| `2` `Alt-2` | **Take suggestion 2**"))
        let two = told("suggestion-1 = \"F2\"\nsuggestion-2 = \"F3\"")
        #expect(two.footer == "F2–3" && !two.help.contains("–") && two.help.contains(" 4 "))
    }

    @Test("saved settings are taken over at once; a fault stands until it is read or mended")
    func reload() throws {
        var store = Store(Fixture.desk())
        let wrong = settings("theme = \"light\"\n[keys]\nclaim = \"Esc\"\n")
        let fault = try #require(wrong.faults.first)
        store.send(.settings(wrong)) { state in
            state.theme = "light"
            state.configuredTheme = "light"
            state.themes = EmbeddedThemes.names
            state.settingsFaults = [fault]
            state.notices = [Notice(kind: .error, text: fault, until: nil)]
        }
        let right = settings("theme = \"light\"\n[keys]\nclaim = \"F2\"\n")
        store.send(.settings(right)) { state in
            state.keys = right.keys
            state.settingsFaults = []
            state.notices = []
        }
    }

    @Test("of many faults the first are told, and how many more there are")
    func manyFaults() {
        var state = Fixture.desk()
        let faults = (1...9).map { "config.toml:\($0): it is wrong." }
        var wrong = settings("")
        for count in [4, 5] {
            wrong.faults = Array(faults.prefix(count))
            state.take(wrong)
            #expect(state.notices.map(\.text) == wrong.faults, "there is room for \(count)")
        }
        wrong.faults = faults
        state.take(wrong)
        let more = "5 more faults are in these files; usual doctor tells them all."
        #expect(state.notices.map(\.text) == faults.prefix(4) + [more])
        state.take(settings(""))
        #expect(state.notices.isEmpty)
    }

    @Test("a theme chosen live is remembered; what the file asks for goes before it only when it changes")
    func theme() {
        var state = Fixture.desk()
        state.take(settings("theme = \"light\"\n"))
        _ = state.run(.theme)
        var effects: [Effect] = []
        for key in [Key.character("d"), .character("u"), .character("s"), .enter] {
            effects += update(&state, .key(key))
        }
        #expect(state.theme == "dusk")
        #expect(effects == [.keepTheme("dusk")])
        state.take(settings("theme = \"light\"\n[keys]\nclaim = \"F2\"\n"))
        #expect(state.theme == "dusk")
        state.take(settings("theme = \"dark\"\n"))
        #expect(state.theme == "dark")
    }

    @Test("scopes are in force together as the conflicts are looked for")
    func stacks() {
        var states = [Fixture.opening(), Fixture.desk(), Fixture.opened()]
        var writing = Fixture.opened()
        _ = writing.run(.reply)
        states.append(writing)
        for command in [CommandID.find, .palette, .help, .theme, .wallboard, .openCustomer, .addNote] {
            var state = Fixture.opened()
            _ = state.run(command)
            states.append(state)
        }
        for state in states {
            let scopes = Set(state.scopes)
            #expect(Scope.stacks.contains { scopes.isSubset(of: $0) }, "\(state.scopes)")
        }
    }

    @Test("no two commands of the table want one key where both are in force")
    func table() {
        let all = CommandTable.all.flatMap { command in command.bindings.map { (command.id, $0) } }
        for (place, (command, binding)) in all.enumerated() {
            for (other, second) in all[(place + 1)...] where other != command {
                #expect(!binding.meets(second), "\(command) and \(other): \(binding.key)")
            }
        }
    }
}

@Suite("The folder of a person's settings")
struct SettingsFolderTests {
    private let home = FileManager.default.temporaryDirectory.appendingPathComponent("usual-\(UUID().uuidString)")

    private func write(_ text: String, _ path: String) throws {
        let file = home.appendingPathComponent(path)
        try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try text.write(to: file, atomically: false, encoding: .utf8)
    }

    @Test("is where the XDG specification says")
    func place() {
        #expect(SettingsFolder(environment: ["HOME": "/people/ana"])?.path == "/people/ana/.config/usual")
        #expect(
            SettingsFolder(environment: ["HOME": "/people/ana", "XDG_CONFIG_HOME": "/set/up"])?.path == "/set/up/usual")
        #expect(SettingsFolder(environment: ["HOME": "/h", "XDG_CONFIG_HOME": "relative"])?.path == "/h/.config/usual")
        #expect(SettingsFolder(environment: [:]) == nil)
    }

    @Test("holds configuration and themes; a theme that is wrong is told and left out")
    func read() throws {
        defer { try? FileManager.default.removeItem(at: home) }
        let folder = try #require(SettingsFolder(environment: ["HOME": home.path]))
        #expect(folder.read().faults == [])
        try write("theme = \"mine\"\n", ".config/usual/config.toml")
        try write("inherits = \"dark\"\n[palette]\nink = \"#ffeedd\"\n", ".config/usual/themes/mine.toml")
        try write("inherits = \"dark\"\n[roles]\ntext = { fg = \"inc\" }\n", ".config/usual/themes/broken.toml")
        try write("inherits = \"light\"\n[palette]\nink = \"#000000\"\n", ".config/usual/themes/light.toml")
        let settings = folder.read()
        #expect(settings.theme == "mine")
        #expect(settings.themes.names == (EmbeddedThemes.names + ["mine"]).sorted())
        #expect(
            settings.themes.theme(named: "light")?.appearance(of: .plain).foreground == Colour("#000000"))
        #expect(
            settings.faults == [
                "~/.config/usual/themes/broken.toml:3: roles.text.fg: colour or a name of the palette expected, found \"inc\"."
            ])
    }

    @Test("remembers the theme that was chosen")
    func keep() throws {
        defer { try? FileManager.default.removeItem(at: home) }
        let folder = try #require(SettingsFolder(environment: ["HOME": home.path]))
        #expect(folder.keptTheme(over: nil) == nil)
        folder.keep(theme: "dusk", over: nil)
        folder.keep(theme: "light", over: nil)
        #expect(folder.keptTheme(over: nil) == "light")

        // The configuration came to name a theme since: it was said last.
        #expect(folder.keptTheme(over: "dusk") == nil)
        // Chosen while the configuration named that one: the choice was said last.
        folder.keep(theme: "light", over: "dusk")
        #expect(folder.keptTheme(over: "dusk") == "light")
        #expect(folder.keptTheme(over: "monochrome") == nil)
        // It names none any more: what was chosen holds.
        #expect(folder.keptTheme(over: nil) == "light")
    }

    @Test("is told to be saved: made, changed, a theme added")
    func watch() throws {
        defer { try? FileManager.default.removeItem(at: home) }
        try FileManager.default.createDirectory(
            at: home.appendingPathComponent(".config"), withIntermediateDirectories: true)
        let folder = try #require(SettingsFolder(environment: ["HOME": home.path]))
        let watch = try #require(SettingsWatch(folder))
        func isTold() -> Bool {
            var descriptor = pollfd(fd: watch.descriptor, events: Int16(POLLIN), revents: 0)
            defer { watch.drain() }
            return poll(&descriptor, 1, 0) > 0
        }
        #expect(!isTold())
        try write("", ".config/usual/config.toml")
        #expect(isTold())
        try write("theme = \"dusk\"\n", ".config/usual/config.toml")
        #expect(isTold())
        try write("", ".config/usual/themes/mine.toml")
        #expect(isTold())
        try write("inherits = \"dark\"\n", ".config/usual/themes/mine.toml")
        #expect(isTold())
        #expect(!isTold())
    }
}
