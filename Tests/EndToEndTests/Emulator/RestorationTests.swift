import TerminalEmulator
import Testing

/// What a program leaves behind in the terminal is noticed.
@Suite struct RestorationTests {
    private func leftovers(after script: String) throws -> [String] {
        let terminal = try Terminal("/bin/sh", ["-c", script])
        try terminal.waitsForEnd()
        return terminal.leftovers
    }

    @Test func aWellBehavedProgramLeavesNothing() throws {
        #expect(try leftovers(after: "echo hello") == [])
        #expect(
            try leftovers(after: "tput smcup; tput civis; tput smkx; echo hello; tput rmkx; tput cnorm; tput rmcup")
                == [])
        #expect(try leftovers(after: "before=$(stty -g); stty raw -echo; stty $before") == [])
        #expect(
            try leftovers(after: #"printf '\033[?2004;1004;1006h\033[?1002h'; printf '\033[?1002;1006;1004;2004l'"#)
                == []
        )
    }

    @Test(arguments: [
        ("tput smcup", "alternate screen"), ("tput civis", "cursor"), ("tput smkx", "keypad"),
        (#"printf '\033[?2004h'"#, "bracketed paste"), (#"printf '\033[?1000;1006h'"#, "mouse"),
        ("stty -echo", "line discipline"),
        (#"printf '\033[?1004h'"#, "private mode 1004"), (#"printf '\033[?7l'"#, "wrap"),
    ])
    func whatIsLeftIsNamed(script: String, word: String) throws {
        let left = try leftovers(after: script)
        #expect(left.contains { $0.contains(word) }, "\(left)")
    }

    @Test func modesAreReadAcrossPiecesAndNotOutOfTitles() throws {
        let terminal = try Terminal(
            "/bin/sh", ["-c", #"printf '\033[?20'; sleep 0.1; printf '04h\033]0;a [?1049h title\007'; read wait"#])
        try terminal.waits(until: "bracketed paste is on") { _ in
            terminal.leftovers.contains("bracketed paste is still on")
        }
        #expect(terminal.leftovers == ["bracketed paste is still on"])
    }

    @Test func aSignalLeavesTheTerminalAsItWas() throws {
        let terminal = try Terminal("/bin/sh", ["-c", "tput smcup; echo up; sleep 100"])
        try terminal.waits(for: "up")
        terminal.send(signal: 9)
        #expect(try terminal.waitsForEnd() == .killed(signal: 9))
        #expect(terminal.leftovers == ["the alternate screen is still shown"])
    }
}
