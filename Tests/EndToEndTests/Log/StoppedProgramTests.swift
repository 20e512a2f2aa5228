import TerminalEmulator
import Testing

/// Programs that are stopped (^Z, a debugger, a machine that swaps) in the middle of a commit, as they are: the simulation
/// does the same to the engine alone.
@Suite(
    .enabled(if: Program.isBuilt, Program.missing),
    .enabled(if: Machine.canTrace, "SKIPPED: strace is not there or may not trace here"))
struct StoppedProgramTests {
    @Test func whoIsStoppedWithTheAppendLockIsNamed() throws {
        let desk = try TestDesk(SampleLines.desk)
        let told = try stopping(in: "pwrite64", desk, second: #""$PROGRAM" ticket claim t-cold"#)
        #expect(told.contains("second 75") && told.contains("first 0"), "\(told)")
        #expect(told.contains("is stopped while it holds"), "\(told)")
        #expect(try desk.run("queue", "--json").outputText.contains(#""assignee":"ana""#))
        try desk.expectSoundLog()
    }

    /// What was asked for is there at once; that it was asked is what cannot be written.
    @Test func whoLooksMeanwhileIsToldThatItIsNotRecorded() throws {
        let desk = try TestDesk(SampleLines.desk)
        let told = try stopping(in: "pwrite64", desk, second: #""$PROGRAM" show c-roohi"#)
        #expect(told.contains("second 0") && told.contains("Roohi Moolla"), "\(told)")
        #expect(told.contains("that you looked is not recorded: Process"), "\(told)")
    }

    /// Others wait for its sync no longer than a moment, and make their own.
    @Test func whoIsStoppedInItsSyncKeepsNobodyWaiting() throws {
        let desk = try TestDesk(SampleLines.desk)
        let told = try stopping(in: "fdatasync", desk, second: #""$PROGRAM" customer note c-roohi "Likes it hot.""#)
        #expect(told.contains("second 0") && told.contains("first 0"), "\(told)")
        #expect(try desk.run("show", "c-roohi", "--json").outputText.contains("Likes it hot."))
        try desk.expectSoundLog()
    }

    /// Claims a ticket, stops that program at its first such call, has another at work meanwhile, and lets the first go on.
    private func stopping(in call: String, _ desk: TestDesk, second: String) throws -> String {
        let script = """
            strace -f -qq -o trace -e trace=\(call) -e inject=\(call):signal=SIGSTOP:when=1 \
                sh -c 'echo $$ >pid; exec "$PROGRAM" ticket claim t-cold' &
            tracer=$!
            for turn in $(seq 600); do
                grep -q 'stopped by SIGSTOP' trace 2>/dev/null && break
                sleep 0.05
            done
            USUAL_AGENT=ben \(second); echo "second $?"
            kill -CONT "$(cat pid)"
            wait $tracer; echo "first $?"
            """
        let outcome = try desk.runProgram("env", ["PROGRAM=\(Program.usual)", "sh", "-c", script])
        return outcome.outputText + outcome.errorText
    }
}
