import TerminalEmulator
import Testing

/// Terminals that are small, unknown or none at all.
@Suite(.enabled(if: Program.isBuilt, Program.missing))
struct PoorTerminalTests {
    @Test func aTinyTerminalGetsASentence() throws {
        let desk = try TestDesk(SampleLines.desk)
        let ana = try desk.open(size: TerminalSize(columns: 20, rows: 5))
        try ana.waits(until: "a sentence with the size it wants") { $0.text.contains("40") && $0.text.contains("10") }
        ana.press("q")
        #expect(try ana.waitsForEnd() == .exited(0))
        #expect(ana.leftovers == [])
    }

    @Test func anUnknownTerminalIsTakenForAnANSIOne() throws {
        let desk = try TestDesk(SampleLines.desk)
        let ana = try desk.open(environment: ["TERM": "no-such-terminal"])
        try ana.waits(for: "Roohi Moolla")
        ana.press("n")
        try ana.waits(for: "stone cold")
        // Back to the queue, and out.
        for _ in 0..<3 {
            ana.press("q")
            if (try? ana.waitsForEnd(within: 2)) != nil { break }
        }
        #expect(try ana.waitsForEnd() == .exited(0))
        #expect(ana.leftovers == [])
    }

    @Test(arguments: ["dumb", nil] as [String?])
    func withoutATerminalWorthTheNameTheLineCommandsAreNamed(name: String?) throws {
        let desk = try TestDesk(SampleLines.desk)
        let ana = try desk.open(environment: ["TERM": name])
        #expect(try ana.waitsForEnd() == .exited(64))
        let said = ana.screen.text
        #expect(said.contains("usual queue"), "\(said)")
        #expect(ana.leftovers == [])
        #expect(!ana.output().contains(0x1B))
    }

    @Test func aPipeIsNoTerminal() throws {
        let desk = try TestDesk(SampleLines.desk)
        let outcome = try desk.run([])
        #expect(outcome.status == 64)
        expectOneClearSentence(outcome, naming: ["terminal", "usual queue"])
        #expect(outcome.output.isEmpty)
    }

    @Test(arguments: ["xterm-256color", "screen-256color", "tmux-256color", "linux", "vt100", "xterm-mono"])
    func worksOnTerminalsOfAllSorts(name: String) throws {
        let desk = try TestDesk(SampleLines.desk)
        let ana = try desk.open(environment: ["TERM": name])
        try ana.waits(for: "Roohi Moolla")
        ana.press("n")
        try ana.waits(for: "stone cold")
        // Back to the queue, and out.
        for _ in 0..<3 {
            ana.press("q")
            if (try? ana.waitsForEnd(within: 2)) != nil { break }
        }
        #expect(try ana.waitsForEnd() == .exited(0))
        #expect(ana.leftovers == [])
    }

    @Test func theScreenOfAnUnknownTerminalIsThatOfAKnownOne() throws {
        let desk = try TestDesk(SampleLines.desk)
        var screens: [[String]] = []
        for term in ["xterm", "no-such-terminal"] {
            let ana = try desk.open(environment: ["TERM": term])
            try ana.waits(for: "Roohi Moolla")
            if term != "xterm" {
                try ana.waits(for: "ansi is used in its place")
                ana.press(.escape)
                try ana.waits(until: "the note is read") { !$0.text.contains("ansi is used") }
            }
            // The first row has the clock, the second the queue's heading.
            screens.append(try ana.settles().lines.dropFirst().dropLast(2).map(\.withoutTime))
            ana.press("q")
            #expect(try ana.waitsForEnd() == .exited(0))
        }
        #expect(screens[0] == screens[1])
    }

    @Test func aLocaleWithoutUTF8GetsASCII() throws {
        let desk = try TestDesk(SampleLines.desk)
        let ana = try desk.open(environment: ["LANG": "C", "LC_ALL": "POSIX"])
        try ana.waits(for: "Roohi Moolla")
        try ana.settles()
        #expect(!ana.output().contains { $0 >= 0x80 })
        ana.press("q")
        #expect(try ana.waitsForEnd() == .exited(0))
    }

    @Test func coloursAreLeftOutWhereAskedFor() throws {
        let desk = try TestDesk(SampleLines.desk)
        let ana = try desk.open(environment: ["NO_COLOR": "1"])
        try ana.waits(for: "Roohi Moolla")
        let screen = try ana.settles()
        for row in 0..<screen.size.rows {
            for column in 0..<screen.size.columns {
                let cell = try #require(ana.cell(row: row, column: column))
                #expect(cell.foreground == .standard && cell.background == .standard)
            }
        }
        ana.press("q")
        #expect(try ana.waitsForEnd() == .exited(0))
    }
}
