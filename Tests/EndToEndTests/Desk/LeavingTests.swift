import Foundation
import Glibc
import TerminalEmulator
import Testing

/// However the desk is left, the terminal is as it was and the draft is kept.
@Suite(.enabled(if: Program.isBuilt, Program.missing))
struct LeavingTests {
    private func draftingAgent(on desk: TestDesk) throws -> Terminal {
        let ana = try desk.open()
        try ana.waits(for: "Roohi Moolla")
        ana.press("n")
        try ana.waits(for: "stone cold")
        ana.press("r")
        ana.type("Half a thought")
        try ana.waits(for: "Half a thought")
        return ana
    }

    private func expectDraftOnDisk(of desk: TestDesk) throws {
        try desk.eventually("the draft is on disk") {
            try desk.runProgram("grep", ["-r", "-l", "Half a thought", desk.path]).status == 0
        }
    }

    private func expectDraftKept(on desk: TestDesk) throws {
        let again = try desk.open()
        try again.waits(for: "Roohi Moolla")
        again.press(.enter)
        try again.waits(for: "stone cold")
        again.press("r")
        try again.waits(for: "Half a thought")
        again.send(signal: SIGTERM)
        try again.waitsForEnd()
    }

    @Test(arguments: [SIGTERM, SIGINT, SIGHUP])
    func aSignalRestoresTheTerminalAndKeepsTheDraft(signal: Int32) throws {
        let desk = try TestDesk(SampleLines.desk)
        let ana = try draftingAgent(on: desk)
        ana.send(signal: signal)
        #expect(try ana.waitsForEnd().shellStatus == 128 + signal)
        #expect(ana.leftovers == [])
        try expectDraftKept(on: desk)
        try desk.expectSoundLog()
    }

    @Test(arguments: [SIGSEGV, SIGILL, SIGABRT, SIGXCPU, SIGALRM, SIGUSR1])
    func aCrashRestoresTheTerminalAndTellsNoTrace(signal: Int32) throws {
        let desk = try TestDesk(SampleLines.desk)
        let ana = try draftingAgent(on: desk)
        try expectDraftOnDisk(of: desk)
        ana.send(signal: signal)
        #expect(try ana.waitsForEnd().shellStatus == 128 + signal)
        #expect(ana.leftovers == [])
        for trace in ["Thread", "Backtrace", "0x0", "Program crashed"] { #expect(!ana.screen.shows(trace)) }
        try expectDraftKept(on: desk)
    }

    @Test func aLineThatGoesDownKeepsTheDraft() throws {
        let desk = try TestDesk(SampleLines.desk)
        let ana = try draftingAgent(on: desk)
        ana.hangUp()
        try ana.waitsForEnd()
        try expectDraftKept(on: desk)
    }

    @Test func aKillKeepsTheDraft() throws {
        let desk = try TestDesk(SampleLines.desk)
        let ana = try draftingAgent(on: desk)
        try expectDraftOnDisk(of: desk)
        ana.send(signal: SIGKILL)
        try ana.waitsForEnd()
        try expectDraftKept(on: desk)
        try desk.expectSoundLog()
    }

    /// A shell in a terminal, with the program in its front.
    private func shell(on desk: TestDesk) throws -> Terminal {
        let shell = try Terminal(
            "bash",
            ["--norc", "--noprofile", "-i"],
            size: TerminalSize(columns: 120, rows: 36),
            environment: [
                "HOME": desk.folder.path, "USUAL_DESK": desk.path, "USUAL_AGENT": "ana", "PS1": "shell> ",
                "PROGRAM": Program.usual, "HISTFILE": nil,
            ]
        )
        try shell.waits(for: "shell>")
        // Its number is kept beside the desk.
        shell.type("sh -c 'echo $$ > ~/number; exec \"$PROGRAM\"'\r")
        try shell.waits(for: "Roohi Moolla")
        return shell
    }

    @Test func suspendGivesTheShellItsTerminalAndComesBack() throws {
        let desk = try TestDesk(SampleLines.desk)
        let shell = try shell(on: desk)
        shell.press(.control("z"))
        try shell.waits(for: "Stopped")
        // Bash's own line editing switches bracketed paste on again.
        #expect(shell.leftovers.filter { !$0.contains("bracketed paste") && !$0.contains("line discipline") } == [])
        shell.type("fg\r")
        try shell.waits(until: "the desk again") { $0.shows("Roohi Moolla") && !$0.shows("Stopped") }
        shell.press("q")
        try shell.waits(until: "the shell again") { $0.shows("shell>") && !$0.shows("Dana Okafor") }
        shell.type("echo status $?\r")
        try shell.waits(for: "status 0")
        shell.type("exit\r")
        try shell.waitsForEnd()
    }

    /// No program sees SIGSTOP coming: the shell finds the terminal as the desk had it, and leaves its own settings behind.
    @Test func aStopThatNobodySeesComingLeavesNoKeyToTheShellAfterwards() throws {
        let desk = try TestDesk(SampleLines.desk)
        let shell = try shell(on: desk)
        let number = try String(contentsOf: desk.folder.appending(path: "number"), encoding: .utf8)
        let program = try #require(pid_t(number.trimmingCharacters(in: .whitespacesAndNewlines)))
        #expect(kill(program, SIGSTOP) == 0)
        try shell.waits(for: "Stopped")
        shell.type("stty sane; fg\r")
        try shell.waits(until: "the desk again") { $0.shows("Roohi Moolla") && !$0.shows("Stopped") }
        // One key, and no line's end behind it.
        shell.press("?")
        try shell.waits(for: "─ Keys ─")
    }
}
