import TerminalEmulator
import Testing

/// A list longer than the screen, gone along on real terminals: what they moved themselves is what they show when all is said anew.
@Suite(.enabled(if: Program.isBuilt, Program.missing))
struct LongListTests {
    /// Names of one, two and three bytes a letter, wide ones and marked ones.
    private static let names = ["Guest", "Олена", "大江", "김서연", "Adébáyọ̀", "שמעון", "प्रिया"]

    private static func lines() -> [String] {
        SampleLines.crowd(70).map { line in
            guard let range = line.range(of: "Guest "),
                let number = line[range.upperBound...].split(separator: " ").first
            else { return line }
            return line.replacing("Guest ", with: names[(Int(number) ?? 0) % names.count] + " ", maxReplacements: 1)
        }
    }

    @Test(arguments: [
        ("xterm-256color", 120, 36), ("xterm-256color", 200, 60), ("xterm", 80, 24), ("tmux-256color", 80, 24),
        ("screen", 100, 30), ("linux", 80, 24), ("rxvt-unicode-256color", 80, 24), ("vt100", 80, 24),
    ])
    func whatWasMovedIsWhatIsSaidAnew(term: String, columns: Int, rows: Int) throws {
        let desk = try TestDesk(Self.lines())
        let size = TerminalSize(columns: columns, rows: rows)
        let ana = try desk.open(size: size, environment: ["TERM": term])
        try ana.waits(until: "the queue") { $0.text.contains("Matter 0") && $0.text.contains("Queue") }
        let mark = ana.mark
        var seen: [String] = []
        let down = String(repeating: "j", count: 45)
        for keys in [down, "kkkkkkkkkkkk", "G", "kkk", "\u{15}\u{15}", "\u{4}", "jjj", "g"] {
            ana.type(keys)
            let moved = looks(ana, try ana.settles())
            ana.press(.control("l"))
            try ana.settles(quietFor: 0.3)
            let anew = looks(ana, try ana.settles())
            let others = zip(moved, anew).filter { $0 != $1 }.prefix(3).map { "\n- \($0)\n+ \($1)" }
            #expect(moved == anew, "\(term) \(columns)x\(rows) after \(keys.debugDescription):\(others.joined())")
            #expect(moved != seen, "\(keys.debugDescription) moves the list")
            seen = moved
        }
        let said = String(decoding: ana.output(since: mark), as: UTF8.self)
        if term.hasPrefix("xterm"), columns >= 100 {
            #expect(said.contains("\u{1B}[?69h"), "the terminal knows of margins at the sides")
        }
        ana.press("q")
        #expect(try ana.waitsForEnd() == .exited(0))
        #expect(ana.leftovers == [])
        #expect(EscapeSequences(ana.output()).strangers == [])
    }

    /// All that is on screen but the clock's row, and the right halves of wide letters, of which libvterm keeps what was there before.
    private func looks(_ ana: Terminal, _ screen: TerminalScreen) -> [String] {
        ScreenLooks(screen) { row, column in
            let cell = row == 0 ? nil : ana.cell(row: row, column: column)
            return cell?.text.isEmpty == true ? nil : cell
        }.text
            .split(separator: "\n").dropFirst().map(String.init)
    }
}
