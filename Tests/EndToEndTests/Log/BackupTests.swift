import Foundation
import TerminalEmulator
import Testing

/// A copy of a desk at work is a desk.
@Suite(.enabled(if: Program.isBuilt, Program.missing))
struct BackupTests {
    @Test(arguments: [[], ["--copy"]]) func aCopyMadeWhileOthersWriteIsWholeAndWorksOn(options: [String]) throws {
        let desk = try TestDesk(SampleLines.desk)
        let copy = desk.folder.appendingPathComponent("copy").path
        let script = """
            for n in $(seq 40); do '\(Program.usual)' customer new "Guest $n" --as ben >/dev/null || exit 9; done &
            '\(Program.usual)' log backup --json \(options.joined(separator: " ")) \(copy) || exit 8
            wait
            """
        let outcome = try desk.runProgram("bash", ["-c", script])
        #expect(outcome.status == 0, "\(outcome)")
        let events = try outcome.document()["events"].integer
        let verified = try desk.run("log", "verify", "--json", "--desk", copy).document()
        #expect(verified["ok"].bool == true && verified["events"].integer == events, "\(verified)")
        #expect(try desk.run("show", "c-roohi", "--desk", copy).status == 0)
        #expect(try desk.run("customer", "new", "After", "--desk", copy).status == 0)
        #expect(try desk.run("log", "backup", copy).status == 73, "what is there is not written over")
        try desk.expectSoundLog()
    }

    /// An empty directory is one however it is named; where a file system begins nothing can be given a name.
    @Test func anEmptyDirectoryMayBeThere() throws {
        let desk = try TestDesk(SampleLines.desk)
        let script = """
            mkdir empty here && ln -s empty link && '\(Program.usual)' log backup link || exit 1
            (cd here && '\(Program.usual)' log backup .) || exit 2
            for copy in empty here; do '\(Program.usual)' log verify --desk $copy || exit 3; done
            """
        let outcome = try desk.runProgram("bash", ["-c", script])
        #expect(outcome.status == 0, "\(outcome)")
        #expect(try desk.run("log", "backup", "").status == 64)
    }

    @Test(.enabled(if: Machine.canMount, "SKIPPED: no root, or file systems cannot be mounted here"))
    func aMountPointIsNoNewDirectory() throws {
        let desk = try TestDesk(SampleLines.desk)
        let script = """
            mkdir disk && mount -t tmpfs -o size=64m none disk && '\(Program.usual)' log backup disk
            echo "ended $?"; ls -A disk; '\(Program.usual)' log backup disk/new && ls disk
            """
        let outcome = try desk.runProgram("unshare", ["-m", "bash", "-c", script])
        #expect(outcome.outputText.hasPrefix("ended 73\n"), "\(outcome)")
        #expect(outcome.outputText.hasSuffix("\nnew\n"), "\(outcome)")
        #expect(outcome.errorText.contains("is where a file system begins: name a directory in it"), "\(outcome)")
    }

    /// Whoever ends it is not left with half a copy under a name that nobody knows.
    @Test(
        .enabled(if: Machine.canTrace, "SKIPPED: strace is not there or may not trace here"),
        arguments: [("log backup --copy copy/desk", "mkdir"), ("export copy/all.jsonl", "write")])
    func whatIsEndedLeavesNothingBehind(command: String, call: String) throws {
        let desk = try TestDesk(SampleLines.desk)
        let copy = desk.folder.appendingPathComponent("copy").path
        try FileManager.default.createDirectory(atPath: copy, withIntermediateDirectories: false)
        // Its first such call makes what it would leave behind, or fills it.
        let script = """
            strace -f -qq -o trace -e trace=\(call) -e inject=\(call):signal=SIGINT:when=1 "$PROGRAM" \(command)
            echo "ended $?"; ls -A copy
            """
        let outcome = try desk.runProgram("env", ["PROGRAM=\(Program.usual)", "bash", "-c", script])
        #expect(outcome.outputText == "ended 130\n", "\(outcome)")
    }

    @Test func whatIsMadeOfADeskDoesNotLieInIt() throws {
        let desk = try TestDesk(SampleLines.desk)
        let lines = try desk.file("more.jsonl", SampleLines.crowd(1))
        let before = try desk.run("log", "verify", "--json").output
        for command in [
            ["log", "backup", desk.path + "/quarantine"], ["log", "backup", desk.path + "/new/copy"],
            ["export", desk.path + "/all.jsonl"], ["import", "--rejects", desk.path + "/log/manifest", lines],
        ] {
            let outcome = try desk.run(command)
            #expect(outcome.status == 64, "\(command): \(outcome)")
            #expect(outcome.errorText.contains("lies in the desk itself"), "\(command): \(outcome)")
        }
        #expect(try desk.run("log", "verify", "--json").output == before)
    }
}
