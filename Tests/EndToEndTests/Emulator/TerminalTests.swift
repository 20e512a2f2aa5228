import Foundation
import TerminalEmulator
import Testing

/// The terminal itself, held against programs that every system has.
@Suite struct TerminalTests {
    private func shell(
        _ script: String,
        size: TerminalSize = TerminalSize(columns: 80, rows: 24),
        environment: [String: String?] = [:]
    ) throws -> Terminal {
        try Terminal("/bin/sh", ["-c", script], size: size, environment: environment)
    }

    @Test func showsWhatAProgramWrites() throws {
        let terminal = try shell(#"printf 'one\ntwo \033[3;5Hthree'; read wait"#)
        let screen = try terminal.waits(for: "three")
        #expect(Array(screen.lines.prefix(4)) == ["one", "two", "    three", ""])
        #expect(screen.cursor == TerminalScreen.Position(row: 2, column: 9))
        #expect(screen.row(of: "two") == 1)
        #expect(screen.text == "one\ntwo\n    three\n")
    }

    /// What a program writes at once may be read in pieces, also within a letter.
    @Test func joinsLettersThatComeInPieces() throws {
        let bytes = "342 224 202 360 237 230 200 303 251"
        let terminal = try shell(
            #"for byte in \#(bytes); do printf "\\$byte"; sleep 0.05; done; printf end; read wait"#)
        let screen = try terminal.waits(for: "end")
        #expect(screen.lines[0] == "│😀éend")
    }

    @Test func tellsTheSizeAndAResize() throws {
        let terminal = try shell(
            "trap 'stty size' WINCH; stty size; while :; do read line; done",
            size: TerminalSize(columns: 120, rows: 36)
        )
        try terminal.waits(for: "36 120")
        terminal.resize(to: TerminalSize(columns: 100, rows: 30))
        let screen = try terminal.waits(for: "30 100")
        #expect(screen.size == TerminalSize(columns: 100, rows: 30))
        #expect(screen.lines.count == 30)
    }

    @Test func isTheControllingTerminal() throws {
        let terminal = try shell("exec </dev/null >/dev/null 2>&1; echo here >/dev/tty; read line </dev/tty")
        try terminal.waits(for: "here")
        terminal.press(.enter)
        #expect(try terminal.waitsForEnd() == .exited(0))
    }

    @Test func givesNothingOfThisMachinesEnvironment() throws {
        let terminal = try shell(
            "env | cut -d= -f1 | sort | tr '\\n' ' '; echo end", environment: ["EXTRA": "1", "HOME": nil])
        let screen = try terminal.waits(for: "end")
        let names = Set(screen.lines[0].split(separator: " ").map(String.init))
        #expect(names.isSuperset(of: ["EXTRA", "LANG", "TERM", "PATH"]))
        #expect(
            names.isSubset(of: [
                "EXTRA", "LANG", "TERM", "PATH", "TMPDIR", "LD_LIBRARY_PATH", "PWD", "OLDPWD", "SHLVL", "_", "end",
            ]))
    }

    @Test(arguments: [
        (Key.up, "1b5b41"), (.function(1), "1b4f50"), (.function(5), "1b5b31357e"), (.backTab, "1b5b5a"),
        (.delete, "1b5b337e"),
        (.pageDown, "1b5b367e"), (.control("s"), "13"), (.control("D"), "04"), (.alt("1"), "1b31"),
        (.alt("é"), "1bc3a9"),
        (.enter, "0d"), (.escape, "1b"), (.backspace, "7f"), (.text("ö"), "c3b6"), (.home, "1b5b48"),
    ])
    func sendsKeysAsXtermDoes(key: Key, bytes: String) throws {
        let terminal = try shell(
            "stty raw -echo; printf 'ready '; dd bs=1 count=\(bytes.count / 2) 2>/dev/null | od -An -tx1 | tr -d ' \\n'; printf ' end'"
        )
        try terminal.waits(for: "ready")
        terminal.press(key)
        let screen = try terminal.waits(for: "end")
        #expect(screen.lines[0] == "ready \(bytes) end")
    }

    @Test func arrowsFollowTheApplicationsMode() throws {
        let terminal = try shell(
            #"stty raw -echo; printf '\033[?1hready '; dd bs=1 count=3 2>/dev/null | od -An -tx1 | tr -d ' \n'; printf ' end'"#
        )
        try terminal.waits(for: "ready")
        terminal.press(.up)
        #expect(try terminal.waits(for: "end").lines[0] == "ready 1b4f41 end")
    }

    @Test func answersWhereTheCursorIsAndWhatItIs() throws {
        let terminal = try shell(
            #"stty raw -echo; printf '\033[4;7H\033[6n'; head -c 6 | tr '\033' E; printf '\033[c'; head -c 7 | tr '\033' E; printf ' end'"#
        )
        let screen = try terminal.waits(for: "end")
        #expect(screen.lines[3].contains("E[4;7RE[?1;2c end"))
    }

    @Test func tellsHowACellIsDrawn() throws {
        let terminal = try shell(
            #"printf 'a\033[1;7;31mb\033[0;4;38;5;200mc\033[0;3;48;2;1;2;3md\033[0m\346\274\242e\314\201!'; read wait"#
        )
        try terminal.waits(for: "!")
        let plain = try #require(terminal.cell(row: 0, column: 0))
        #expect(plain.text == "a" && !plain.isBold && plain.foreground == .standard && plain.background == .standard)
        let bold = try #require(terminal.cell(row: 0, column: 1))
        #expect(bold.isBold && bold.isReversed && bold.foreground == .indexed(1))
        let underlined = try #require(terminal.cell(row: 0, column: 2))
        #expect(underlined.isUnderlined && !underlined.isBold && underlined.foreground == .indexed(200))
        let slanted = try #require(terminal.cell(row: 0, column: 3))
        #expect(slanted.isItalic && slanted.background == .direct(1, 2, 3))
        #expect(terminal.cell(row: 0, column: 4)?.text == "漢")
        #expect(terminal.cell(row: 0, column: 4)?.width == 2)
        #expect(terminal.cell(row: 0, column: 6)?.text == "e\u{301}")
        #expect(terminal.cell(row: 24, column: 0) == nil)
        #expect(terminal.screen.lines[0] == "abcd漢e\u{301}!")
        #expect(terminal.cells(of: "漢e\u{301}")?.first?.width == 2)
    }

    @Test func keepsTheBytesSinceAMark() throws {
        let terminal = try shell("printf first; read line; printf second; read line")
        try terminal.waits(for: "first")
        let mark = terminal.mark
        terminal.press(.enter)
        try terminal.waits(for: "second")
        let output = String(decoding: terminal.output(since: mark), as: UTF8.self)
        #expect(output.hasSuffix("second") && !output.contains("first"))
        #expect(String(decoding: terminal.output(), as: UTF8.self).hasPrefix("first"))
    }

    @Test func pastesBetweenMarksWhereAsked() throws {
        let terminal = try shell(
            #"stty raw -echo; printf 'ready '; head -c 2 | tr '\033' E; printf '\033[?2004h marked '; head -c 14 | tr '\033' E; printf ' end'"#
        )
        try terminal.waits(for: "ready")
        terminal.paste("hi")
        try terminal.waits(for: "marked")
        terminal.paste("hi")
        #expect(try terminal.waits(for: "end").lines[0] == "ready hi marked E[200~hiE[201~ end")
    }

    @Test func tellsHowAProgramEnded() throws {
        #expect(try shell("exit 7").waitsForEnd() == .exited(7))
        let terminal = try shell("echo up; exec sleep 100")
        try terminal.waits(for: "up")
        terminal.send(signal: SIGTERM)
        let ending = try terminal.waitsForEnd()
        #expect(ending == .killed(signal: SIGTERM) && ending.shellStatus == 143)
    }

    @Test func showsAllThatAProgramWroteBeforeItEnded() throws {
        for _ in 0..<10 {
            let terminal = try shell("seq 1 5000")
            try terminal.waitsForEnd()
            #expect(terminal.screen.lines.suffix(2) == ["5000", ""])
        }
    }

    @Test func hangsUp() throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let file = folder.appendingPathComponent("signal").path
        let terminal = try shell("trap 'echo hup >\(file); exit 3' HUP; echo up; while :; do sleep 0.05; done")
        try terminal.waits(for: "up")
        terminal.hangUp()
        #expect(try terminal.waitsForEnd() == .exited(3))
        #expect(try String(contentsOfFile: file, encoding: .utf8) == "hup\n")
    }

    @Test func saysInASentenceWhyAStepFailed() throws {
        let terminal = try shell("echo something else; read wait")
        try terminal.waits(for: "something")
        let late = #expect(throws: TerminalFailure.self) { try terminal.waits(for: "nothing like it", within: 0.2) }
        #expect("\(late as Any)".contains("in vain for “nothing like it”"))
        #expect("\(late as Any)".contains("│something else"))
        terminal.press(.enter)
        let gone = #expect(throws: TerminalFailure.self) { try terminal.waits(for: "nothing like it") }
        #expect("\(gone as Any)".contains("ended"))
        let missing = #expect(throws: TerminalFailure.self) { try Terminal("/does/not/exist") }
        #expect("\(missing as Any)".contains("No such file"))
    }

    @Test func settlesOnAFinishedScreen() throws {
        let terminal = try shell("for i in 1 2 3 4 5; do printf $i; sleep 0.02; done; read wait")
        try terminal.waits(for: "1")
        #expect(try terminal.settles().lines[0] == "12345")
    }

    @Test func endsTheProgramThatNobodyWatches() throws {
        var terminal: Terminal? = try shell("trap '' HUP TERM; echo up; while :; do sleep 0.05; done")
        try terminal?.waits(for: "up")
        let process = try #require(terminal?.processIdentifier)
        terminal = nil
        let deadline = Date(timeIntervalSinceNow: Terminal.patience)
        while kill(process, 0) == 0, Date() < deadline { usleep(10_000) }
        #expect(kill(process, 0) != 0)
    }
}
