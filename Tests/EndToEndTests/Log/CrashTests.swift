import Seeded
import TerminalEmulator
import Testing

/// Whatever moment the program is killed at: what was acknowledged is there, and work goes on where it stopped.
@Suite(.enabled(if: Program.isBuilt, Program.missing))
struct CrashTests {
    @Test func aKillAtAnyMomentLosesNothingAcknowledged() throws {
        var dice = Dice()
        try KilledImport.killAndResume(customers: 3000, rounds: 6, &dice)
    }

    @Test(
        .enabled(if: Machine.canTrace, "SKIPPED: strace is not there or may not trace here"),
        arguments: [
            ("pwrite64", [1, 2, 3, 7]), ("fdatasync", [1, 2, 5]), ("fsync", [1, 2]),
            ("renameat,rename,renameat2", [1, 2]),
            ("ftruncate,fallocate", [1, 2]), ("mmap", [20, 30, 40]), ("openat", [10, 20, 30, 40]),
        ])
    func aKillAtAnySystemCallLosesNothingAcknowledged(calls: String, times: [Int]) throws {
        for time in times {
            let desk = try TestDesk()
            let lines = SampleLines.crowd(100)
            let file = try desk.file("crowd.jsonl", lines)
            // The signal comes before the call is made.
            let outcome = try desk.runProgram(
                "strace",
                [
                    "-f", "-qq", "-o", "/dev/null", "-e", "trace=\(calls)", "-e",
                    "inject=\(calls):signal=KILL:when=\(time)", Program.usual, "import", "--ack", file,
                ]
            )
            let kept = KilledImport.acknowledged(outcome.output)
            let resumed = try desk.run("import", "--json", file)
            #expect(resumed.status == 0, "killed at \(calls) number \(time): \(resumed)")
            let counts = try resumed.document()
            #expect((counts["imported"].integer ?? 0) + (counts["unchanged"].integer ?? 0) == lines.count)
            try KilledImport.expectKept(kept, of: lines, on: desk, "killed at \(calls) number \(time)")
        }
    }

    @Test(
        .enabled(if: Machine.canTrace, "SKIPPED: strace is not there or may not trace here"),
        arguments: [("renameat,rename,renameat2", 1...7), ("fsync", 1...6), ("mkdir,mkdirat", 1...8)])
    func aKillWhileADeskIsMadeLeavesNoneOrAWholeOne(calls: String, times: ClosedRange<Int>) throws {
        for time in times {
            let desk = try TestDesk()
            let initialise = ["init", desk.path, "--name", "Harbour", "--region", "PT"]
            _ = try desk.runProgram(
                "strace",
                [
                    "-f", "-qq", "-o", "/dev/null", "-e", "trace=\(calls)", "-e",
                    "inject=\(calls):signal=KILL:when=\(time)", Program.usual,
                ] + initialise)
            let comment: Comment = "killed at \(calls) number \(time)"
            let verified = try desk.run("log", "verify")
            #expect(verified.status == 0 || verified.status == 66, "\(comment): \(verified)")
            if verified.status == 66 { #expect(try desk.run(initialise).status == 0, comment) }
            #expect(try desk.run("customer", "new", "Roohi Moolla").status == 0, comment)
            let export = try desk.run("export", "-").outputText
            #expect(export.contains("Harbour"), comment)
        }
    }
}
