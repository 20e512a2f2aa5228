import Foundation
import Seeded
import Testing

@testable import TerminalKit

// One process has one terminal, so these run one after the other.
@Suite("The real screen", .serialized)
struct NcursesScreenTests {
    private func open(
        _ terminal: PseudoTerminal,
        _ variables: [String: String] = [:]
    ) throws(ScreenError) -> NcursesScreen {
        var options = NcursesScreen.Options(
            environment: ["TERM": "xterm-256color", "LANG": "C.UTF-8"].merging(variables) { $1 }
        )
        options.input = terminal.program
        options.output = terminal.program
        return try NcursesScreen(options)
    }

    private func frame(_ size: Size, _ theme: Theme = .bare, _ draw: (inout Canvas) -> Void) -> Frame {
        var canvas = Canvas(size: size)
        draw(&canvas)
        return Frame(canvas: canvas, theme: theme)
    }

    @Test("Opens, shows, and gives the terminal back as it was")
    func lifetime() throws {
        let terminal = try #require(PseudoTerminal(rows: 24, columns: 80))
        #expect(terminal.isCooked)
        let screen = try open(terminal)
        #expect(screen.size == Size(rows: 24, columns: 80))
        #expect(screen.abilities.depth == .indexed)
        #expect(screen.abilities.isUnicode)
        #expect(!terminal.isCooked)
        screen.present(frame(screen.size) { $0.draw("Roohi ☎ 日本", at: Point(row: 3, column: 4)) })
        let opening = terminal.sent()
        for mode in ["\u{1B}[?1049h", "\u{1B}[?2004h", "\u{1B}[?1004h"] { #expect(opening.contains(mode)) }
        #expect(opening.contains("Roohi ☎ 日本"))
        screen.close()
        screen.close()
        let closing = terminal.sent()
        for mode in ["\u{1B}[?2004l", "\u{1B}[?1004l", "\u{1B}[?1049l"] { #expect(closing.contains(mode)) }
        #expect(terminal.isCooked)
    }

    @Test("The mouse is taken only where it is wanted, and given back on leaving, stopping and going on")
    func mouse() throws {
        let terminal = try #require(PseudoTerminal(rows: 24, columns: 80))
        let screen = try open(terminal)
        #expect(!terminal.sent().contains("?1000"))
        screen.useMouse(true)
        screen.useMouse(true)
        #expect(terminal.sent() == "\u{1B}[?1000h\u{1B}[?1006h")
        terminal.type("\u{1B}[<0;10;5M\u{1B}[<65;1;1M")
        #expect(
            screen.wait(timeout: .seconds(5), wakeUps: []) == [
                .input(.mouse(Mouse(.press(button: 0), at: Point(row: 4, column: 9)))),
                .input(.mouse(Mouse(.scrollDown, at: .origin))),
            ])
        screen.useMouse(false)
        #expect(terminal.sent() == "\u{1B}[?1006l\u{1B}[?1000l")
        screen.useMouse(true)
        _ = terminal.sent()
        screen.close()
        let closing = terminal.sent()
        #expect(closing.contains("\u{1B}[?1006l\u{1B}[?1000l"))
        screen.useMouse(false)
        #expect(terminal.sent().isEmpty)
    }

    @Test("GNU screen, which would hold Escape back for it, is not asked for the mouse; tmux under its name is")
    func mouseUnderScreen() throws {
        for (inTmux, isAsked) in [("", false), ("socket,1,0", true)] {
            let terminal = try #require(PseudoTerminal(rows: 24, columns: 80))
            let screen = try open(terminal, ["TERM": "screen-256color", "TMUX": inTmux])
            screen.useMouse(true)
            #expect(terminal.sent().contains("?1000h") == isAsked)
            screen.close()
        }
    }

    @Test("A frame that shows the same sends nothing, and one cell little")
    func difference() throws {
        let terminal = try #require(PseudoTerminal(rows: 60, columns: 200))
        let screen = try open(terminal)
        defer { screen.close() }
        var canvas = Canvas(size: screen.size)
        for row in 0..<60 { canvas.draw("a row of the desk, \(row)", at: Point(row: Row(row), column: 2), .waiting) }
        let theme = try #require(ThemeLibrary().theme(named: "dark"))
        screen.present(Frame(canvas: canvas, theme: theme))
        #expect(terminal.sent().utf8.count > 1000)
        screen.present(Frame(canvas: canvas, theme: theme))
        #expect(terminal.sent().isEmpty)
        canvas.draw("X", at: Point(row: 30, column: 50))
        screen.present(Frame(canvas: canvas, theme: theme))
        let bytes = terminal.sent()
        #expect(bytes.contains("X") && bytes.utf8.count <= 120, "\(bytes.debugDescription)")
        canvas.lay(Rect(row: 5, column: 0, rows: 1, columns: 30), on: .selection)
        screen.present(Frame(canvas: canvas, theme: theme))
        let move = terminal.sent()
        #expect(move.utf8.count <= 400)
        #expect(!move.contains("\u{1B}[2J") && !move.contains("\u{1B}[H\u{1B}[J"))
    }

    @Test("What is forgotten is shown once, whole, in place of whatever is there")
    func forgotten() throws {
        let terminal = try #require(PseudoTerminal(rows: 24, columns: 80))
        let screen = try open(terminal)
        defer { screen.close() }
        let still = frame(screen.size) { $0.draw("Roohi Moolla", at: Point(row: 3, column: 4)) }
        screen.present(still)
        _ = terminal.sent()
        screen.present(still)
        #expect(terminal.sent().isEmpty)
        screen.forget()
        screen.present(still)
        let anew = terminal.sent()
        #expect(anew.contains("\u{1B}[2J") || anew.contains("\u{1B}[J"))
        #expect(anew.components(separatedBy: "Roohi Moolla").count == 2)
        #expect(anew.utf8.count < 100)
        screen.present(still)
        #expect(terminal.sent().isEmpty)
    }

    @Test(
        "The end of a row on the terminal's own ground is erased, not written out",
        arguments: ["xterm", "screen", "tmux"])
    func erasedEnds(name: String) throws {
        let terminal = try #require(PseudoTerminal(rows: 5, columns: 100))
        let screen = try open(terminal, ["TERM": "\(name)-256color"])
        defer { screen.close() }
        let theme = try #require(ThemeLibrary().theme(named: "plain16"))
        for text in ["some words of a subject that is rather long", "one word"] as [DisplayText] {
            screen.present(frame(screen.size, theme) { $0.draw(text, at: Point(row: 2, column: 2), .link) })
            let sent = terminal.sent()
            #expect(!sent.contains("        "), "\(sent.debugDescription)")
        }
    }

    @Test("Half of a wide letter that is drawn over becomes a blank in the look that was asked for", arguments: 0..<6)
    func halves(column: Int) throws {
        let terminal = try #require(PseudoTerminal(rows: 5, columns: 20))
        let screen = try open(terminal)
        defer { screen.close() }
        let theme = try #require(ThemeLibrary().theme(named: "dark"))
        var canvas = Canvas(size: screen.size)
        canvas.draw("大江大江大江", at: Point(row: 2, column: 1), .customer)
        screen.present(Frame(canvas: canvas, theme: theme))
        _ = terminal.sent()
        canvas.draw("│a│", at: Point(row: 2, column: Column(2 + column)), .rule)
        screen.present(Frame(canvas: canvas, theme: theme))
        let sent = terminal.sent()
        // Everything is told in the theme's colours; only at its end the terminal gets its own back.
        let looks = sent.matches(of: /\x{1B}\[([0-9;:]*)m/).map { String($0.1) }
        #expect(looks.count > 1 && looks.last == "", "\(sent.debugDescription)")
        let own = looks.dropLast().filter { $0.isEmpty || $0 == "0" || $0.contains("49") }
        #expect(own.isEmpty, "\(sent.debugDescription)")
    }

    @Test("Keys, pastes, wake-ups, sizes and signals come out of waiting")
    func waiting() throws {
        let terminal = try #require(PseudoTerminal(rows: 24, columns: 80))
        let screen = try open(terminal)
        defer { screen.close() }
        #expect(screen.wait(timeout: .zero, wakeUps: []).isEmpty)
        terminal.type("a\u{1B}[A\u{1B}[200~pasted\u{1B}[201~")
        #expect(
            screen.wait(timeout: .seconds(5), wakeUps: []) == [
                .input(.key(.character("a"))), .input(.key(.up)), .input(.paste("pasted")),
            ]
        )
        // An end that was pasted ends nothing.
        let long = String(repeating: "p", count: 3000)
        terminal.type("\u{1B}[200~\(long)\u{1B}[201~q\u{1B}[201~")
        #expect(screen.wait(timeout: .seconds(5), wakeUps: []) == [.input(.paste(long + "q"))])
        terminal.type("\u{1B}")
        #expect(screen.wait(timeout: .seconds(5), wakeUps: []) == [.input(.key(.escape))])
        terminal.type("\u{3}\u{1A}\u{13}")
        #expect(
            screen.wait(timeout: .seconds(5), wakeUps: []) == [
                .input(.key(.control("c"))), .input(.key(.control("z"))), .input(.key(.control("s"))),
            ]
        )
        let wakeUp = try #require(WakeUp())
        wakeUp.signal()
        wakeUp.signal()
        #expect(screen.wait(timeout: .seconds(5), wakeUps: [wakeUp.descriptor]) == [.wakeUp(wakeUp.descriptor)])
        #expect(wakeUp.drain())
        #expect(!wakeUp.drain())
        terminal.resize(rows: 30, columns: 100)
        kill(getpid(), SIGWINCH)
        #expect(screen.wait(timeout: .seconds(5), wakeUps: []) == [.resized(Size(rows: 30, columns: 100))])
        #expect(screen.size == Size(rows: 30, columns: 100))
        kill(getpid(), SIGTERM)
        #expect(screen.wait(timeout: .seconds(5), wakeUps: []) == [.ending(.terminate)])
    }

    @Test("The terminal's answers change what it can do, and are never typed")
    func answers() throws {
        let terminal = try #require(PseudoTerminal(rows: 24, columns: 80))
        let screen = try open(terminal)
        defer { screen.close() }
        #expect(terminal.sent().contains("\u{1B}[?2026$p\u{1B}[?69$p\u{1B}]11;?\u{1B}\\"))
        terminal.type("\u{1B}[?2026;2$y\u{1B}[?69;2$y\u{1B}]11;rgb:ffff/ffff/f0f0\u{1B}\\\u{1B}[?64;1;2c")
        for event in screen.wait(timeout: .seconds(5), wakeUps: []) {
            guard case .input(.answer) = event else {
                Issue.record("\(event)")
                continue
            }
        }
        #expect(screen.abilities.synchronises && screen.abilities.hasSideMargins)
        #expect(screen.abilities.ground == .light)
        screen.present(
            frame(screen.size) { canvas in
                for row in Row.zero..<20 {
                    canvas.draw(
                        DisplayText(String(repeating: "held \(row.value) ", count: 10)),
                        at: Point(row: row, column: 0))
                }
            })
        let sent = terminal.sent()
        #expect(sent.hasPrefix("\u{1B}[?2026h") && sent.hasSuffix("\u{1B}[?2026l"))
        // What comes in one piece anyway is not held.
        screen.present(frame(screen.size) { $0.draw("held no longer", at: .origin) })
        let short = terminal.sent()
        #expect(short.contains("no longer") && !short.contains("2026"))
    }

    @Test("A terminal that is asked nothing stays unasked")
    func console() throws {
        let terminal = try #require(PseudoTerminal(rows: 24, columns: 80))
        let screen = try open(terminal, ["TERM": "linux"])
        defer { screen.close() }
        #expect(screen.abilities.depth == .eight)
        let sent = terminal.sent()
        #expect(!sent.contains("\u{1B}]") && !sent.contains("$p"))
        #expect(!screen.copy("text"))
    }

    @Test("Without UTF-8 our signs have twins, and foreign letters keep their columns")
    func ascii() throws {
        let terminal = try #require(PseudoTerminal(rows: 24, columns: 80))
        let screen = try open(terminal, ["LC_ALL": "C"])
        defer { screen.close() }
        #expect(!screen.abilities.isUnicode)
        _ = terminal.sent()
        screen.present(frame(screen.size) { $0.draw("▌é☎日x", at: .origin) })
        let sent = terminal.sent()
        #expect(sent.contains(">eT?") && sent.contains("x"))
        #expect(sent.utf8.allSatisfy { $0 < 0x80 })
    }

    @Test("An unset locale and one that is not installed speak UTF-8")
    func locales() throws {
        for variables in [["LANG": ""], ["LANG": "xx_YY.UTF-8"]] {
            let terminal = try #require(PseudoTerminal(rows: 24, columns: 80))
            let screen = try open(terminal, variables)
            #expect(screen.abilities.isUnicode)
            screen.close()
        }
    }

    @Test("NO_COLOR is no colour")
    func noColour() throws {
        let terminal = try #require(PseudoTerminal(rows: 24, columns: 80))
        let screen = try open(terminal, ["NO_COLOR": "1", "COLORTERM": "truecolor"])
        defer { screen.close() }
        #expect(screen.abilities.depth == .none)
        let theme = try #require(ThemeLibrary().theme(named: "dark"))
        _ = terminal.sent()
        var canvas = Canvas(size: screen.size)
        canvas.draw("late", at: .origin, .overTime)
        screen.present(Frame(canvas: canvas, theme: theme))
        let sent = terminal.sent()
        #expect(sent.contains("late"))
        let colours = sent.matches(of: /\u{1B}\[[0-9;:]*(3|4|9|10)[0-9][0-9;:]*m/).map { $0.output.0.dropFirst() }
        #expect(colours.isEmpty)
    }

    @Test("What is no terminal, plain, or unknown is told")
    func refusals() throws {
        let terminal = try #require(PseudoTerminal(rows: 24, columns: 80))
        #expect(throws: ScreenError.plainTerminal(name: "dumb")) { try open(terminal, ["TERM": "dumb"]) }
        #expect(throws: ScreenError.plainTerminal(name: "")) { try open(terminal, ["TERM": ""]) }
        var options = NcursesScreen.Options(environment: ["TERM": "xterm"])
        let null = Glibc.open("/dev/null", O_RDWR)
        defer { close(null) }
        (options.input, options.output) = (null, null)
        let refused = options
        #expect(throws: ScreenError.notATerminal) { try NcursesScreen(refused) }
        #expect(terminal.isCooked)
        let screen = try open(terminal, ["TERM": "no-such-terminal"])
        #expect(screen.abilities.entry == "ansi")
        #expect(
            screen.abilities.notes == ["Terminal type no-such-terminal is not known here; ansi is used in its place."])
        screen.close()
        #expect(terminal.isCooked)
    }

    @Test("Any text on any size of screen sends no escape that is not ours", arguments: [(5, 20), (24, 80), (60, 200)])
    func hostile(rows: Int, columns: Int) throws {
        let terminal = try #require(PseudoTerminal(rows: rows, columns: columns))
        let screen = try open(terminal)
        defer { screen.close() }
        _ = terminal.sent()
        let seed = SeededGenerator.drawnSeed
        var random = SeededGenerator(seed: seed)
        for _ in 0..<30 {
            screen.present(
                frame(screen.size) { canvas in
                    for row in 0..<rows {
                        let bytes = (0..<columns).map { _ in UInt8.random(in: 0...255, using: &random) }
                        canvas.draw(
                            DisplayText(bytes: bytes + Array("\u{1B}]0;x\u{7}".utf8)),
                            at: Point(row: Row(row), column: 0))
                    }
                }
            )
            for sequence in terminal.sent().split(separator: "\u{1B}", omittingEmptySubsequences: false).dropFirst() {
                let isOurs = sequence.hasPrefix("[") || sequence.hasPrefix("(B")
                #expect(isOurs, "seed \(seed): \(sequence.prefix(8).debugDescription)")
            }
        }
    }

    @Test("The clipboard's letters are those of RFC 4648")
    func base64() {
        for (text, coded) in [
            ("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foob", "Zm9vYg=="), ("foobar", "Zm9vYmFy"),
        ] {
            #expect(String(decoding: TerminalModes.base64(Array(text.utf8)), as: UTF8.self) == coded)
        }
    }

    @Test("What goes to the clipboard is whole or nothing, and holds what may be drawn alone")
    func clipboard() throws {
        let most = TerminalModes.maximumClipboard
        let terminal = try #require(PseudoTerminal(rows: 24, columns: 80))
        let screen = try open(terminal)
        defer { screen.close() }
        screen.present(frame(screen.size) { _ in })
        _ = terminal.sent()
        func copied(_ text: String) throws -> String {
            #expect(screen.copy(text))
            let sent = terminal.sent()
            let coded = try #require(sent.wholeMatch(of: /\x{1B}\]52;c;([A-Za-z0-9+\/=]*)\x{1B}\\/)?.1)
            let data = try #require(Data(base64Encoded: String(coded)))
            return String(decoding: data, as: UTF8.self)
        }
        #expect(try copied("roohi@example.com") == "roohi@example.com")
        #expect(try copied("first line\nsecond") == "first line\nsecond")
        // It ends no sequence, begins none, turns no direction, and runs no command on being pasted.
        let hostile = "a\u{1B}]52;c;cm0gLXJmIC8=\u{07}b\u{1B}\\c\u{9D}0;x\u{9C}\r\u{202E}d\u{0}\u{200B}"
        let tamed = try copied(hostile)
        let unsafe = tamed.unicodeScalars.filter {
            $0.value < 0x20 || (0x7F..<0xA0).contains($0.value) || (0x202A...0x202E).contains($0.value)
        }
        #expect(unsafe.isEmpty, "\(tamed.debugDescription)")
        #expect(tamed.contains("a") && tamed.contains("d"))
        #expect(try copied(String(repeating: "x", count: most)).count == most)
        #expect(!screen.copy(String(repeating: "x", count: most + 1)))
        // Each of these becomes a sign of three bytes: what comes of it counts, too.
        #expect(!screen.copy(String(repeating: "\u{1B}", count: most)))
        #expect(terminal.sent().isEmpty)
    }
}

@Suite("Terminal environment")
struct TerminalEnvironmentTests {
    @Test("Entries are tried from the most colours on")
    func entries() {
        func entries(_ term: String, _ colour: String = "truecolor", _ no: String = "") -> [String] {
            TerminalEnvironment(["TERM": term, "COLORTERM": colour, "NO_COLOR": no]).entries
        }
        #expect(entries("xterm-256color") == ["xterm-direct", "xterm-256color", "ansi"])
        #expect(entries("foot") == ["foot-direct", "foot", "ansi"])
        #expect(entries("xterm-256color", "") == ["xterm-256color", "ansi"])
        #expect(entries("xterm-256color", "truecolor", "1") == ["xterm-256color", "ansi"])
        #expect(TerminalEnvironment([:]).isPlain)
        #expect(TerminalEnvironment(["TERM": "dumb"]).isPlain)
        #expect(!TerminalEnvironment(["TERM": "vt100"]).isPlain)
    }

    @Test("Depth follows the number of colours")
    func depth() {
        let environment = TerminalEnvironment(["TERM": "x"])
        #expect(
            [0, 2, 8, 16, 88, 256, 0x100_0000].map(environment.depth) == [
                .none, .none, .eight, .sixteen, .sixteen, .indexed, .direct,
            ])
        #expect(TerminalEnvironment(["NO_COLOR": "1"]).depth(colours: 256) == .none)
    }

    @Test("Locales fall back to UTF-8 unless something else was asked for")
    func locales() {
        #expect(TerminalEnvironment([:]).locales == ["C.UTF-8"])
        #expect(TerminalEnvironment(["LANG": "de_DE.UTF-8"]).locales == ["de_DE.UTF-8", "C.UTF-8"])
        #expect(TerminalEnvironment(["LANG": "de_DE.UTF-8", "LC_ALL": "C"]).locales == ["C", "C"])
    }
}
