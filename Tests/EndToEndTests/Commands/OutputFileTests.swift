import Foundation
import TerminalEmulator
import Testing

/// What is written into files harms no file.
@Suite(.enabled(if: Program.isBuilt, Program.missing))
struct OutputFileTests {
    @Test func anExportGoesThroughALinkAndIntoAPipe() throws {
        let desk = try TestDesk(SampleLines.desk)
        let whole = try desk.run("export", "-").output
        let target = try desk.file("target.jsonl", ["old"])
        let link = desk.folder.appendingPathComponent("link.jsonl").path
        try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: target)
        try desk.succeed("export", link)
        #expect(try FileManager.default.destinationOfSymbolicLink(atPath: link) == target)
        #expect(try Data(contentsOf: URL(fileURLWithPath: target)) == Data(whole))

        let pipe = desk.folder.appendingPathComponent("pipe").path
        let script = "mkfifo \(pipe) && { '\(Program.usual)' export \(pipe) & cat \(pipe); wait $!; test -p \(pipe); }"
        let outcome = try desk.runProgram("sh", ["-c", script])
        #expect(outcome.status == 0 && outcome.output == whole, "\(outcome)")
        let device = try desk.run("export", "/dev/null")
        #expect(device.status == 0, "\(device)")
        #expect(try desk.runProgram("test", ["-c", "/dev/null"]).status == 0)
    }

    @Test func rejectedLinesDoNotReplaceWhatIsImported() throws {
        let desk = try TestDesk(SampleLines.desk)
        let file = try desk.file("torn.jsonl", ["{\"kind\":\"customer\",\"id\":\"x\",\"name\":\"X\"}", "{torn"])
        let before = try Data(contentsOf: URL(fileURLWithPath: file))
        let outcome = try desk.run("import", "--rejects", file, file)
        #expect(outcome.status == 64 && outcome.errorText.contains("would replace"), "\(outcome)")
        #expect(try Data(contentsOf: URL(fileURLWithPath: file)) == before)
        #expect(try desk.run("show", "x").status == 66)
        #expect(try desk.run("import", "--rejects", desk.folder.path, file).status != 0)
        #expect(try desk.run("show", "x").status == 66, "nothing is imported where the rejects cannot be kept")
    }

    @Test func rejectedLinesWantAFileOfTheirOwn() throws {
        let desk = try TestDesk()
        let file = try desk.file("torn.jsonl", ["{torn"])
        let outcome = try desk.run("import", "--rejects", "-", file)
        #expect(outcome.status == 64 && outcome.errorText.contains("--rejects wants a file"), "\(outcome)")
        #expect(!FileManager.default.fileExists(atPath: "-") && !FileManager.default.fileExists(atPath: desk.path))
    }

    @Test func acknowledgementsThatNobodyGetsAreTold() throws {
        let desk = try TestDesk(SampleLines.desk)
        let file = try desk.file("more.jsonl", ["{\"kind\":\"customer\",\"id\":\"x\",\"name\":\"X\"}"])
        let script = "'\(Program.usual)' import --ack '\(file)' > /dev/full"
        let outcome = try desk.runProgram("sh", ["-c", script])
        #expect(outcome.status == 74, "\(outcome)")
    }

    @Test func anExportIsNotWrittenIntoTheDesk() throws {
        let desk = try TestDesk(SampleLines.desk)
        let outcome = try desk.run("export", "\(desk.path)/log/00000001.segment")
        #expect(outcome.status == 64 && outcome.errorText.contains("in the desk itself"), "\(outcome)")
        try desk.succeed("log", "verify")
    }
}
