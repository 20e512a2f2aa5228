import Foundation
import TerminalEmulator
import Testing

/// When the machine lets the program down: a sentence, the contract's status, nothing acknowledged lost.
@Suite(.enabled(if: Program.isBuilt, Program.missing))
struct FaultTests {
    @Test func aLimitOnFilesIsSaidAndLosesNothing() throws {
        let desk = try TestDesk(SampleLines.crowd(10))
        let before = try desk.run("export", "-").output
        let file = try desk.file(
            "more.jsonl", (0..<20_000).map { #"{"kind":"customer","id":"x\#($0)","name":"More \#($0)"}"# })
        // Smaller than any segment: whatever is written next beyond it fails.
        let outcome = try desk.runProgram("prlimit", ["--fsize=20000", Program.usual, "import", file])
        #expect(outcome.status == 74, "\(outcome)")
        expectOneClearSentence(outcome)
        try desk.expectSoundLog()
        #expect(try desk.run("export", "-").output.starts(with: before))
    }

    @Test(.enabled(if: Machine.canMount, "SKIPPED: file systems cannot be mounted here (needs root)"))
    func aFullDiskIsSaidReadsGoOnAndRoomHeals() throws {
        let desk = try TestDesk()
        let more = try desk.file("more.jsonl", SampleLines.crowd(30_000))
        let some = try desk.file("some.jsonl", SampleLines.crowd(10))
        let script = """
            mkdir -p small && mount -t tmpfs -o size=24m none small && export USUAL_DESK=$PWD/small/desk
            usual() { "$PROGRAM" "$@"; }
            usual import some.jsonl || exit 1
            head -c 100M /dev/zero >small/ballast 2>/dev/null
            usual import more.jsonl; echo "import $?" >&2
            usual queue --json >/dev/null; echo "queue $?" >&2
            usual show c1 --json >/dev/null; echo "show $?" >&2
            rm small/ballast
            usual ticket claim t1; echo "claim $?" >&2
            usual log verify --json; echo "verify $?" >&2
            """
        let outcome = try desk.runProgram(
            "unshare",
            ["-m", "env", "PROGRAM=\(Program.usual)", "sh", "-c", script]
        )
        _ = (more, some)
        for line in ["import 74", "queue 0", "show 0", "claim 0", "verify 0"] {
            #expect(outcome.errorText.contains(line), "\(line): \(outcome)")
        }
    }

    @Test(.enabled(if: Machine.canMount, "SKIPPED: file systems cannot be mounted here (needs root)"))
    func aReadOnlyDeskIsRead() throws {
        let desk = try TestDesk(SampleLines.desk)
        let script = """
            mount --bind "$USUAL_DESK" "$USUAL_DESK" && mount -o remount,ro,bind "$USUAL_DESK" || exit 1
            "$PROGRAM" queue --json >/dev/null; echo "queue $?" >&2
            "$PROGRAM" show c-roohi --json >/dev/null; echo "show $?" >&2
            "$PROGRAM" ticket claim t-cold; echo "claim $?" >&2
            """
        let outcome = try desk.runProgram("unshare", ["-m", "env", "PROGRAM=\(Program.usual)", "sh", "-c", script])
        for line in ["queue 0", "show 0", "claim 73"] {
            #expect(outcome.errorText.contains(line), "\(line): \(outcome)")
        }
    }

    @Test func anAttachmentThatIsGoneIsSaid() throws {
        let desk = try TestDesk(SampleLines.desk)
        let text = String(repeating: "All of it. ", count: 200_000)
        #expect(try desk.run("ticket", "note", "t-cold", "-", stdin: text).status == 0)
        try FileManager.default.removeItem(atPath: desk.path + "/attachments")
        let shown = try desk.run("ticket", "show", "t-cold", "--json")
        #expect(shown.status == 0 && shown.errorText.contains("answers lack what stood there"), "\(shown)")
        #expect(shown.errorText.contains("the file is gone"), "\(shown)")
        let dumped = try desk.run("log", "dump")
        #expect(dumped.status == 74, "\(dumped.errorText)")
        #expect(dumped.errorText.contains("usual log repair"), "\(dumped.errorText)")
        #expect(try desk.run("log", "verify").status == 1)
    }

    /// Whoever opens a pipe waits for its other end, for ever.
    @Test(arguments: ["log/manifest", "log/control", "log/00000001.segment", "desk.toml"])
    func aPipeInAFilesPlaceKeepsNobodyWaiting(name: String) throws {
        let desk = try TestDesk(SampleLines.desk)
        let path = desk.path + "/" + name
        try FileManager.default.removeItem(atPath: path)
        try #require(mkfifo(path, 0o600) == 0)
        let outcome = try desk.run("queue", "--json")
        if name.hasSuffix(".segment") {
            // What stood there is gone, and said to be.
            #expect(outcome.status == 0 && outcome.errorText.contains("the file is gone"), "\(outcome)")
        } else if outcome.status == 0 {
            #expect(outcome.outputText.contains("t-cold"), "\(outcome)")
        } else {
            expectOneClearSentence(outcome, naming: [String(name.split(separator: "/").last ?? "")])
        }
    }

    @Test func whoFollowsALogSeesThatAnotherTookItsPlace() throws {
        let desk = try TestDesk(SampleLines.desk)
        let follower = try desk.start(["log", "follow", "--after", "0"])
        #expect(follower.waits { !$0.isEmpty })
        try FileManager.default.moveItem(atPath: desk.path, toPath: desk.path + ".old")
        try FileManager.default.copyItem(atPath: desk.path + ".old", toPath: desk.path)
        let outcome = try follower.waitsForEnd(within: 20)
        #expect(outcome.status == 75, "\(outcome)")
    }

    /// What was written and not synced is shown no more by the desk that met it, whatever comes of it.
    @Test(.enabled(if: Machine.canTrace, "SKIPPED: strace is not there or may not trace here"))
    func aClaimThatDidNotLastIsNotShown() throws {
        let desk = try TestDesk(SampleLines.desk)
        let outcome = try desk.runProgram(
            "strace",
            [
                "-f", "-qq", "-o", "/dev/null", "-e", "trace=fdatasync", "-e", "inject=fdatasync:error=EIO:when=1",
                Program.usual, "--plain",
            ], stdin: "claim\nopen\nquit\n")
        let told = outcome.outputText
        #expect(told.contains("The disk did not take log/00000001.segment"), "\(outcome)")
        let after = told.components(separatedBy: "The disk did not take").last ?? ""
        #expect(after.contains("nobody has it") && !after.contains("you have it"), "\(outcome)")
    }

    @Test(
        .enabled(if: Machine.canTrace, "SKIPPED: strace is not there or may not trace here"),
        arguments: [
            ("fdatasync,fsync", "EIO", 74), ("pwrite64,pwritev", "ENOSPC", 74), ("pwrite64,pwritev", "EIO", 74),
        ])
    func aCallThatFailsIsSaid(calls: String, fault: String, status: Int32) throws {
        let desk = try TestDesk(SampleLines.desk)
        let outcome = try desk.runProgram(
            "strace",
            [
                "-f", "-qq", "-o", "/dev/null", "-e", "trace=\(calls)", "-e", "inject=\(calls):error=\(fault):when=1+",
                Program.usual, "ticket", "claim", "t-cold",
            ]
        )
        #expect(outcome.status == status, "\(outcome)")
        expectOneClearSentence(outcome)
        #expect(!outcome.outputText.contains("is yours"))
    }
}
