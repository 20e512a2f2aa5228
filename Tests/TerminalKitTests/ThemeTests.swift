import Foundation
import TOML
import Testing

@testable import TerminalKit

@Suite("Themes")
struct ThemeTests {
    @Test("The themes compiled in are those of the folder")
    func fresh() throws {
        let folder = SharedData.projectRoot.appendingPathComponent("Themes")
        let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { $0.hasSuffix(".toml") }
        let files = try names.map { name in
            ThemeFile(
                name: String(name.dropLast(5)),
                text: try String(contentsOf: folder.appendingPathComponent(name), encoding: .utf8)
            )
        }
        let committed = SharedData.projectRoot
            .appendingPathComponent("Sources/TerminalKit/Style/EmbeddedThemes+Files.swift")
        let isFresh = EmbeddedThemes.source(files: files) == (try String(contentsOf: committed, encoding: .utf8))
        #expect(isFresh, "run usual-generate")
        let isWhole = EmbeddedThemes.files == files.sorted { $0.name < $1.name }
        #expect(isWhole, "what is compiled in is not what the files say")
    }

    @Test("Every theme can be read")
    func readable() throws {
        let library = try ThemeLibrary(files: EmbeddedThemes.files)
        #expect(library.names == EmbeddedThemes.names)
        #expect(Set(EmbeddedThemes.names).isSuperset(of: ["dark", "light", "plain16", "monochrome"]))
        #expect(EmbeddedThemes.names.count >= 8)
    }

    @Test(
        "Every role can be read on every surface, in 24 bits and in 256 colours",
        arguments: EmbeddedThemes.names,
        [ColourDepth.direct, .indexed]
    )
    func contrast(name: String, depth: ColourDepth) throws {
        let theme = try #require(ThemeLibrary().theme(named: name))
        guard theme.ground != .any else { return }
        for role in Role.allCases {
            for surface in Surface.allCases {
                let look = theme.appearance(of: Style(role, on: surface))
                let ratio = try #require(
                    look.foreground.shown(at: depth).contrast(with: look.background.shown(at: depth)),
                    "\(role) on \(surface) must have colours of its own"
                )
                // What is under something that floats is not read.
                // WCAG 2.1 asks for 4.5 in text (1.4.3) and for 3 in lines and bars (1.4.11).
                let isLine = [.rule, .ruleFocused, .chart, .chartRest, .veil].contains(role)
                // Where a theme promises as much as there is, 7 (1.4.6).
                let least = isLine ? 3 : name.hasPrefix("contrast") ? 7 : 4.5
                #expect(ratio >= least, "\(name): \(role) on \(surface): \(ratio)")
            }
        }
    }

    @Test("Contrast is as WCAG 2.1 defines it")
    func wcag() throws {
        let black = try #require(Colour("#000000"))
        let white = try #require(Colour("#ffffff"))
        let grey = try #require(Colour("#777777"))
        #expect(try #require(black.contrast(with: white)) == 21)
        #expect(abs(try #require(grey.contrast(with: white)) - 4.478) < 0.001)
        #expect(Colour.terminalDefault.contrast(with: white) == nil)
    }

    @Test("A palette alone recolours what is inherited")
    func palette() throws {
        let child = ThemeFile(
            name: "mine", text: "inherits = \"dark\"\n[palette]\nred = \"#ff0000\"\nground = \"#010203\"\n")
        let theme = try ThemeReader().theme(child)
        #expect(theme.appearance(of: Style(.overTime)).foreground == Colour("#ff0000"))
        #expect(theme.appearance(of: Style(.complaint)).foreground == Colour("#ff0000"))
        #expect(theme.appearance(of: .plain).background == Colour("#010203"))
    }

    @Test("A person's own themes stand in for those of the same name; broken ones are told and left out")
    func own() throws {
        var faults: [TOMLError] = []
        let library = ThemeLibrary(
            own: [
                ThemeFile(
                    name: "dark", path: "own/dark.toml", text: "inherits = \"dark\"\n[palette]\nink = \"#ffffff\"\n"),
                ThemeFile(
                    name: "odd", path: "own/odd.toml", text: "inherits = \"dark\"\n[palette]\nink = \"white-ish\"\n"),
                ThemeFile(name: "warm", path: "own/warm.toml", text: "inherits = \"dark\"\n"),
            ], faults: &faults)
        #expect(library.names == (EmbeddedThemes.names + ["warm"]).sorted())
        #expect(library.theme(named: "dark")?.appearance(of: .plain).foreground == Colour("#ffffff"))
        // What inherits from a name has what that name means here.
        #expect(library.theme(named: "warm")?.appearance(of: .plain).foreground == Colour("#ffffff"))
        #expect(faults.map(\.line) == [3])
        #expect(faults.first?.file == "own/odd.toml")
    }

    @Test(
        "Late, near, done and plain are told apart by eyes that lack a kind of cone",
        arguments: [
            ("deutan-dark", ColourVision.protan), ("deutan-dark", .deutan), ("deutan-light", .protan),
            ("deutan-light", .deutan), ("tritan-dark", .tritan),
        ])
    func colourBlind(name: String, vision: ColourVision) throws {
        let theme = try #require(ThemeLibrary().theme(named: name))
        let roles: [Role] = [.overTime, .atRisk, .done, .text]
        for (place, role) in roles.enumerated() {
            for other in roles[(place + 1)...] {
                let distance = try #require(
                    vision.distance(
                        theme.appearance(of: Style(role)).foreground, theme.appearance(of: Style(other)).foreground))
                #expect(distance >= 10, "\(role) and \(other): \(distance)")
            }
        }
    }

    @Test(
        "A mistake is told with its line",
        arguments: [
            (
                "[roles]\ntext = { fg = \"skyy\" }\n",
                "t.toml:2: roles.text.fg: colour or a name of the palette expected, found \"skyy\""
            ),
            (
                "[palette]\nsky = \"#12345\"\n",
                "t.toml:2: palette.sky: colour such as #89b4fa or bright_red expected, found \"#12345\""
            ),
            ("[palette]\nsky = 5\n", "t.toml:2: palette.sky: colour expected, found integer"),
            ("[roles]\ntext = {}\novertime = {}\n", "t.toml:3: unknown key roles.overtime, did you mean over_time?"),
            (
                "[roles]\ntext = { attributes = [\"blink\"] }\n",
                "t.toml:2: roles.text.attributes[0]: bold, dim, underlined, italic or reversed expected, found \"blink\""
            ),
            ("ground = \"grey\"\n", "t.toml:1: ground: dark, light or any expected, found \"grey\""),
            ("inherits = \"nothing\"\n", "t.toml:1: no theme is called \"nothing\""),
            ("[surfaces]\nbase = {}\n", "t.toml: roles.text is missing, table expected"),
        ]
    )
    func mistakes(source: String, message: String) {
        do {
            _ = try ThemeReader().theme(ThemeFile(name: "t", path: "t.toml", text: source))
            Issue.record("no error for \(source)")
        } catch {
            #expect(error.description == message)
        }
    }

    @Test("A theme inherits, and a circle is an error, not a hang")
    func inheritance() throws {
        let child = ThemeFile(
            name: "mine",
            text: "inherits = \"dark\"\n[palette]\nmine = \"#ff0000\"\n[roles]\nlink = { fg = \"mine\" }\n")
        let theme = try ThemeReader().theme(child)
        let dark = try #require(ThemeLibrary().theme(named: "dark"))
        #expect(theme.appearance(of: Style(.link)).foreground == Colour("#ff0000"))
        #expect(theme.appearance(of: Style(.text)) == dark.appearance(of: Style(.text)))
        #expect(theme.ground == .dark)
        let circle = ThemeFile(name: "a", text: "inherits = \"a\"\n")
        #expect(throws: TOMLError.self) { try ThemeReader { _ in circle }.theme(circle) }
    }

    @Test("A role that is left out looks like what it falls back on; all chains end")
    func fallbacks() throws {
        let theme = try ThemeReader().theme(
            ThemeFile(
                name: "t",
                text: "[roles]\ntext = { fg = \"#111111\" }\nover_time = { fg = \"red\", attributes = [\"bold\"] }\n")
        )
        #expect(theme.appearance(of: Style(.promiseBroken)).foreground == .ansi(1))
        #expect(theme.appearance(of: Style(.promiseBroken)).attributes == .strong)
        #expect(theme.appearance(of: Style(.keyHelp)).foreground == Colour("#111111"))
        for role in Role.allCases {
            var steps = 0
            var next: Role? = role
            while let current = next, steps <= Role.allCases.count { (next, steps) = (current.fallback, steps + 1) }
            #expect(steps <= Role.allCases.count)
            #expect(role == .text || role.fallback != nil)
        }
    }

    @Test("Where colours are few a theme of exact ones gives way")
    func depths() throws {
        let library = try ThemeLibrary(files: EmbeddedThemes.files)
        #expect(library.theme(named: "dark", depth: .direct).name == "dark")
        #expect(library.theme(named: "dark", depth: .sixteen).name == "plain16")
        #expect(library.theme(named: "dark", depth: .none).name == "monochrome")
        #expect(library.theme(named: "plain16", depth: .direct).name == "plain16")
        #expect(library.theme(named: nil, depth: .indexed, ground: .light).name == "light")
        #expect(library.theme(named: "no such theme", depth: .indexed).name == "dark")
    }

    @Test("Chosen and late differ from the rest without any colour")
    func withoutColour() throws {
        let theme = try #require(ThemeLibrary().theme(named: "monochrome"))
        let plain = theme.appearance(of: .plain)
        for style in [
            Style(.text, on: .selection), Style(.overTime), Style(.titleFocused), Style(.match),
            Style(.text, on: .changed),
        ] {
            #expect(theme.appearance(of: style).attributes != plain.attributes, "\(style)")
        }
    }

    @Test("On a reversed row all letters look alike, but for their weight")
    func reversed() throws {
        let theme = try #require(ThemeLibrary().theme(named: "plain16"))
        let late = theme.appearance(of: Style(.overTime, on: .selection))
        let dim = theme.appearance(of: Style(.dim, on: .selection))
        #expect(late.foreground == dim.foreground && late.background == dim.background)
        #expect(late.attributes == [.reversed, .strong])
        #expect(dim.attributes == .reversed)
        #expect(theme.appearance(of: Style(.overTime)).foreground == .ansi(1))
    }

    @Test("Colours become the nearest that a terminal has")
    func quantising() throws {
        let red = try #require(Colour("#ff0000"))
        #expect(red.number(at: .direct) == 0xFF0000)
        #expect(red.number(at: .indexed) == 196)
        #expect(red.number(at: .sixteen) == 9)
        #expect(red.number(at: .eight) == 1)
        #expect(red.number(at: .none) == -1)
        #expect(try #require(Colour("#808080")).number(at: .indexed) == 244)
        #expect(try #require(Colour("#000000")).number(at: .direct) == 8)
        #expect(Colour.ansi(9).number(at: .eight) == 1)
        #expect(Colour.ansi(9).number(at: .indexed) == 9)
        #expect(Colour("#12g456") == nil)
        #expect(Colour("bright_blue") == .ansi(12))
    }
}
