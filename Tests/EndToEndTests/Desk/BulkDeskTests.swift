import TerminalEmulator
import Testing

/// Several tickets at once, on a screen and in lines.
@Suite(.enabled(if: Program.isBuilt, Program.missing))
struct BulkDeskTests {
    private func status(_ desk: TestDesk, _ ticket: String) throws -> String? {
        try desk.ask("ticket", "show", ticket)["status"].string
    }

    @Test func markedTicketsAreSolvedAndTakenBackAsOne() throws {
        let desk = try TestDesk(SampleLines.desk)
        let ana = try desk.open()
        try ana.waits(for: "Roohi Moolla")
        ana.type("mm")
        try ana.waits(for: "2 marked")
        ana.press("B")
        try ana.waits(for: "With the 2 tickets marked")
        ana.type("solve")
        ana.press(.enter)
        try ana.waits(for: "why did they come?")
        ana.type("refund")
        ana.press(.enter)
        try ana.waits(for: "Solve (refund): 2 tickets?")
        ana.press(.enter)
        try ana.waits(for: "2 tickets are solved (refund)")
        #expect(try status(desk, "t-cold") == "solved")
        #expect(try status(desk, "t-refund") == "solved")
        #expect(try status(desk, "t-invoice") != "solved")
        ana.press("u")
        try ana.waits(for: "2 tickets stand as before.")
        #expect(try status(desk, "t-cold") == "open")
        #expect(try status(desk, "t-refund") == "open")
        ana.press("q")
        #expect(try ana.waitsForEnd() == .exited(0))
        try desk.expectSoundLog()
    }

    @Test func linesMarkAndWorkOnThemToo() throws {
        let desk = try TestDesk(SampleLines.desk)
        let lines = ["mark all", "marked tickets", "on hold", "1", "undo", "quit"]
        let outcome = try desk.run(["--plain"], stdin: Array((lines.joined(separator: "\n") + "\n").utf8))
        #expect(outcome.outputText.contains("Put on hold: 3 tickets?"), "\(outcome)")
        #expect(outcome.outputText.contains("3 tickets are on hold"))
        #expect(outcome.outputText.contains("3 tickets stand as before."))
        #expect(try status(desk, "t-invoice") == "open")
    }
}
