import Foundation
import Seeded
import TerminalEmulator
import Testing

/// The same work on every terminal that has a description, at every size, with colours and letters or without.
@Suite(.enabled(if: Program.isBuilt, Program.missing))
struct EveryTerminalTests {
    static let terms = [
        "xterm", "xterm-256color", "xterm-mono", "xterm-16color", "tmux", "tmux-256color", "screen", "screen-256color",
        "foot", "kitty", "xterm-kitty", "alacritty", "linux", "vt100", "vt220", "rxvt-unicode-256color", "ansi",
        "unheard-of",
    ]

    /// A zone where it is between one and two in the afternoon: what a customer is greeted with depends on the hour, and
    /// must not change between two terminals that are compared.
    private static let afternoon: String = {
        let hour = Int(Date().timeIntervalSince1970) / 3600 % 24
        // East of Greenwich is negative here (POSIX, TZ).
        return "DAY\(hour - 13)"
    }()

    /// Serves, looks up, opens what floats, leaves: all there is on screen in between, without the clock's row.
    private func day(
        _ desk: TestDesk, _ size: TerminalSize, _ environment: [String: String?]
    ) throws -> (screens: [[String]], output: [UInt8]) {
        let ana = try desk.open(
            "--read-only", size: size, environment: environment.merging(["TZ": Self.afternoon]) { $1 })
        var screens: [[String]] = []
        func keep() throws {
            // The first row has the clock; notes and hints below depend on the terminal.
            screens.append(try ana.settles().lines.dropFirst().dropLast(2).map(\.withoutTime))
        }
        try ana.waits(for: "Roohi Moolla")
        try ana.settles()
        // What a terminal that is not known is told of, and that the desk is read only.
        if ana.screen.text.contains("is not known here") {
            ana.press(.escape)
            try ana.waits(untilGone: "is not known here")
        }
        ana.press("\r")
        // The pane that has the keys begins with the cursor's shape; the queue's does no longer.
        try ana.waits(until: "the ticket is open") { $0.lines[1].contains(" Queue") && $0.text.contains("stone cold") }
        try keep()
        ana.press("/")
        try ana.waits(for: "Find a customer")
        ana.type("ruhi")
        try ana.waits(until: "somebody is found") { $0.text.contains("sounds") || $0.text.contains("typo") }
        ana.press(.escape)
        try ana.waits(untilGone: "Find a customer")
        ana.press("?")
        try ana.waits(for: "Keys")
        try keep()
        ana.press("q")
        try ana.waits(untilGone: "Serve the next ticket")
        ana.send(signal: SIGTERM)
        #expect(try ana.waitsForEnd() == .exited(143))
        #expect(ana.leftovers == [], "\(environment)")
        return (screens, ana.output())
    }

    @Test func showTheSameAndObeyNobodyElse() throws {
        let desk = try TestDesk(SampleLines.desk)
        let size = TerminalSize(columns: 100, rows: 30)
        let usual = try day(desk, size, ["TERM": "xterm-256color"])
        #expect(EscapeSequences(usual.output).strangers == [])
        for term in Self.terms {
            let other = try day(desk, size, ["TERM": term])
            #expect(other.screens == usual.screens, "\(term)")
            #expect(EscapeSequences(other.output).strangers == [], "\(term)")
        }
        let direct = try day(desk, size, ["TERM": "xterm-256color", "COLORTERM": "truecolor"])
        #expect(direct.screens == usual.screens)
        let colourless = try day(desk, size, ["TERM": "xterm-256color", "NO_COLOR": "1"])
        #expect(colourless.screens == usual.screens)
        #expect(!String(decoding: colourless.output, as: UTF8.self).contains("38;5"))
        let poor = try day(desk, size, ["TERM": "xterm-256color", "LANG": "C", "LC_ALL": "POSIX"])
        #expect(poor.output.allSatisfy { $0 < 0x80 })
    }

    private static let sizes = [(80, 24), (99, 24), (132, 50), (250, 70), (500, 200)].map {
        TerminalSize(columns: $0, rows: $1)
    }

    /// Six of all the terminals at all the sizes, by a seed that is printed; `make soak` goes through every one.
    @Test func showTheSameAtEverySize() throws {
        let desk = try TestDesk(SampleLines.desk)
        var dice = Dice()
        let all = Self.terms.flatMap { term in Self.sizes.map { (term, $0) } }
        let chosen = Program.soakMinutes == nil ? Array(all.shuffled(using: &dice).prefix(6)) : all
        print("EveryTerminalTests: \(chosen.count) of \(all.count) terminals and sizes, seed \(dice.seed)")
        var usual: [Int: [[String]]] = [:]
        for (term, size) in chosen {
            if usual[size.columns] == nil {
                usual[size.columns] = try day(desk, size, ["TERM": "xterm-256color"]).screens
            }
            let other = try day(desk, size, ["TERM": term])
            #expect(other.screens == usual[size.columns], "\(term) at \(size), \(dice.hint)")
            #expect(EscapeSequences(other.output).strangers == [], "\(term) at \(size)")
        }
    }

    @Test(arguments: [(20, 5), (40, 10), (69, 15), (70, 16), (99, 24), (132, 50), (250, 70), (500, 200)])
    func fitAnySizeAndBackAgain(columns: Int, rows: Int) throws {
        let desk = try TestDesk(SampleLines.desk)
        let size = TerminalSize(columns: columns, rows: rows)
        let ana = try desk.open(size: size)
        let isTooSmall = columns < 40 || rows < 10
        try ana.waits(for: isTooSmall ? "40x10" : "Roohi")
        let other = TerminalSize(columns: 80, rows: 24)
        ana.resize(to: other)
        try ana.waits(for: "Roohi Moolla")
        ana.press("\r")
        try ana.waits(for: "stone cold")
        // Between two letters of a draft, again and again: not one is lost.
        ana.press("r")
        try ana.waits(for: "Reply")
        for (letter, size) in zip("sorry", [size, other, size, other, TerminalSize(columns: 120, rows: 36)]) {
            ana.type(String(letter))
            ana.resize(to: size)
        }
        try ana.waits(for: "sorry")
        ana.send(signal: SIGHUP)
        #expect(try ana.waitsForEnd() == .exited(129))
        #expect(ana.leftovers == [])
        // The draft is there for the next time.
        let again = try desk.open(size: TerminalSize(columns: 120, rows: 36))
        try again.waits(for: "sorry")
        again.send(signal: SIGTERM)
        _ = try again.waitsForEnd()
    }

    @Test func aPasteIsTextFocusIsNothingAndLateAnswersGoNowhere() throws {
        let desk = try TestDesk(SampleLines.desk)
        let ana = try desk.open()
        try ana.waits(for: "Roohi Moolla")
        ana.press("\r")
        try ana.waits(for: "stone cold")
        ana.press("r")
        try ana.waits(for: "Reply")
        ana.paste("qq:/s\u{1B}[31m")
        try ana.waits(for: "qq:/s")
        for answer in [
            "\u{1B}[I", "\u{1B}[O", "\u{1B}]11;rgb:ffff/ffff/ffff\u{1B}\\", "\u{1B}[?2026;2$y", "\u{1B}[?64;1;2c",
        ] {
            ana.send(Array(answer.utf8))
        }
        ana.type(" end")
        try ana.waits(until: "the draft and nothing else") { $0.text.contains("qq:/s") && $0.text.contains(" end") }
        let shown = try ana.settles().text
        for leak in ["ffff", "2026", "64;1", "[I", "[O"] { #expect(!shown.contains(leak)) }
        ana.send(signal: SIGTERM)
        _ = try ana.waitsForEnd()
    }

    @Test func savedSettingsTakeEffectAtOnce() throws {
        let desk = try TestDesk(SampleLines.desk)
        let folder = desk.folder.appendingPathComponent(".config/usual")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        let file = folder.appendingPathComponent("config.toml")
        let ana = try desk.open()
        try ana.waits(for: "Roohi Moolla")
        try "[keys]\nhelp = \"F1\"\nclaim = \"Esc\"\n".write(to: file, atomically: true, encoding: .utf8)
        try ana.waits(for: "must go on meaning")
        try ana.waits(for: "config.toml:3")
        try "[keys]\nhelp = \"F1\"\n".write(to: file, atomically: true, encoding: .utf8)
        try ana.waits(untilGone: "must go on meaning")
        try ana.waits(for: "F1 keys")
        let keys = try desk.ask("keys")
        #expect(keys["keys"].array.contains { $0["command"].string == "help" && $0["key"].string == "F1" })
        ana.press("q")
        #expect(try ana.waitsForEnd() == .exited(0))
    }

    @Test func aThemeThatIsSavedIsShownAtOnceAndABrokenOneToldWithItsLine() throws {
        let desk = try TestDesk(SampleLines.desk)
        let folder = desk.folder.appendingPathComponent(".config/usual/themes")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        let file = folder.appendingPathComponent("mine.toml")
        func save(_ text: String) throws { try text.write(to: file, atomically: true, encoding: .utf8) }
        try save("inherits = \"dark\"\n[palette]\nbright = \"#ff0000\"\n")
        try "theme = \"mine\"\n".write(
            to: desk.folder.appendingPathComponent(".config/usual/config.toml"), atomically: true, encoding: .utf8)
        let ana = try desk.open(environment: ["COLORTERM": "truecolor"])
        try ana.waits(for: "Roohi Moolla")
        try ana.settles()
        // The focused pane's title is in this colour.
        func title() -> TerminalCell? { ana.cells(of: "Queue")?.first }
        let before = try #require(title())
        try save("inherits = \"dark\"\n[palette]\nbright = \"#00ff00\"\n")
        try ana.waits(until: "the title in the new colour") { _ in
            title().map { $0.foreground != before.foreground } ?? false
        }
        let text = ana.screen.text
        try save("inherits = \"dark\"\n[palette]\nbright = \"#00ff0\"\n")
        try ana.waits(for: "mine.toml:3")
        #expect(text.contains("Roohi Moolla") && ana.screen.text.contains("Roohi Moolla"))
        ana.press("q")
        #expect(try ana.waitsForEnd() == .exited(0))
    }
}
