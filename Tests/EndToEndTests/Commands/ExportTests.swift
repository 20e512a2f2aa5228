import TerminalEmulator
import Testing

/// What goes out can come in again, and is the same desk.
@Suite(.enabled(if: Program.isBuilt, Program.missing))
struct ExportTests {
    /// A desk on which people have worked, through every command that changes something.
    private func workedDesk() throws -> TestDesk {
        let desk = try TestDesk(SampleLines.desk)
        try desk.succeed("ticket", "claim", "t-cold", as: "ana")
        try desk.succeed("ticket", "reply", "t-cold", "Roohi, I am sorry. Refunded.", as: "ana")
        try desk.succeed("ticket", "note", "t-cold", "Second time this month.", as: "ana")
        try desk.succeed("ticket", "solve", "t-cold", "--reason", "drink", as: "ana")
        try desk.succeed("ticket", "reopen", "t-cold", as: "ben")
        try desk.succeed("ticket", "assign", "t-refund", "ben", as: "ana")
        try desk.succeed("customer", "note", "c-roohi", "Train at 8:10.", as: "ben")
        try desk.succeed("customer", "prefer", "c-dana", "seat", "aisle", as: "ben")
        try desk.succeed("customer", "merge", "c-rui", "c-ikram", as: "ben")
        return desk
    }

    @Test func exportImportExportGivesTheSameBytesAndTheSameAnswers() throws {
        let desk = try workedDesk()
        let exported = try desk.run("export", "-")
        #expect(exported.status == 0, "\(exported)")
        #expect(exported.outputText.split(separator: "\n").count >= SampleLines.desk.count + 8)

        let copy = try TestDesk()
        let imported = try copy.run("import", try copy.file("export.jsonl", bytes: exported.output))
        try #require(imported.status == 0, "\(imported)")
        let again = try copy.run("export", "-")
        #expect(again.output == exported.output, "the second export differs from the first")

        let now = SampleLines.time(minutesFromNow: 1)
        for arguments in [
            ["show", "c-roohi"], ["show", "c-dana"], ["show", "c-ikram"], ["queue"], ["stats"],
            ["stats", "--window", "24h"],
        ] {
            let first = try desk.run(arguments + ["--json", "--now", now])
            let second = try copy.run(arguments + ["--json", "--now", now])
            #expect(first.status == 0 && second.status == 0, "\(arguments): \(first) \(second)")
            #expect(first.outputText == second.outputText, "\(arguments)")
        }
        try copy.expectSoundLog()
    }

    @Test func aDeskOfAnotherRegionKeepsItThroughExportAndImport() throws {
        let desk = try TestDesk()
        try desk.succeed("init", "--region", "PT")
        try desk.succeed("customer", "new", "Rui Moura")
        let exported = try desk.run("export", "-")
        let copy = try TestDesk()
        let imported = try copy.run("import", try copy.file("export.jsonl", bytes: exported.output))
        #expect(imported.status == 0, "\(imported)")
        // Any later command reads the configuration file: it must not take the desk back to the standard one.
        try copy.succeed("queue")
        try copy.succeed("tick")
        #expect(try copy.run("export", "-").output == exported.output)
    }

    @Test func exportingToAFileIsTheSameAsToAPipe() throws {
        let desk = try workedDesk()
        let file = desk.folder.appendingPathComponent("out.jsonl").path
        try desk.succeed("export", file)
        #expect(try desk.runProgram("cat", [file]).output == (try desk.run("export", "-").output))
    }

    @Test func aReaderThatGoesAwayEndsTheExportQuietly() throws {
        let desk = try TestDesk(SampleLines.crowd(2000))
        let outcome = try desk.runProgram("sh", ["-c", "'\(Program.usual)' export - | head -n 1"])
        #expect(outcome.status == 0 && outcome.errorText.isEmpty, "\(outcome)")
        #expect(try outcome.document()["kind"].string != nil)
    }

    @Test func aFullDiskUnderTheOutputIsSaid() throws {
        let desk = try TestDesk(SampleLines.crowd(100))
        let outcome = try desk.runProgram("sh", ["-c", "exec '\(Program.usual)' export - >/dev/full"])
        #expect(outcome.status == 74, "\(outcome)")
        expectOneClearSentence(outcome)
    }
}
