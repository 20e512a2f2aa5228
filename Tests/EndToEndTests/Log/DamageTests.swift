import Foundation
import TerminalEmulator
import Testing

/// What a damaged log cannot tell is said to be missing.
@Suite(.enabled(if: Program.isBuilt, Program.missing))
struct DamageTests {
    @Test func answersOutOfADamagedLogSaySoAndNothingIsWritten() throws {
        let desk = try TestDesk(SampleLines.crowd(8000))
        let segment = desk.path + "/log/00000001.segment"
        var bytes = try Data(contentsOf: URL(fileURLWithPath: segment))
        bytes[50_000] ^= 1
        try bytes.write(to: URL(fileURLWithPath: segment))

        #expect(try desk.run("log", "verify").status == 1)
        for command in [["queue"], ["stats"], ["find", "anna"]] {
            let outcome = try desk.run(command)
            #expect(outcome.errorText.contains("the log is damaged"), "\(command): \(outcome)")
            #expect(outcome.errorText.contains("00000001.segment"), "\(command): \(outcome)")
        }
        let exported = try desk.run("export", "-")
        #expect(exported.status == 74 && !exported.output.isEmpty, "\(exported.errorText)")
        #expect(try desk.run("log", "dump").status == 74)
        let written = try desk.run("customer", "new", "Somebody")
        #expect(written.status == 74 && written.errorText.contains("reading only"), "\(written)")
    }

    /// As after a restart of the machine, or in a copy: nothing but the segment tells how far the log went.
    @Test(arguments: ["cut", "gone", "empty", "without its header"])
    func nobodyIsSilentWhereTheLastSegmentIsHarmed(_ how: String) throws {
        let desk = try TestDesk(SampleLines.crowd(8000))
        let folder = desk.path + "/log"
        let last = try FileManager.default.contentsOfDirectory(atPath: folder).filter { $0.hasSuffix(".segment") }.max()
        let segment = URL(fileURLWithPath: folder + "/" + (try #require(last)))
        let bytes = try Data(contentsOf: segment)
        switch how {
        case "cut": try bytes.prefix(100_000).write(to: segment)
        case "gone": try FileManager.default.removeItem(at: segment)
        case "empty": try Data().write(to: segment)
        default: try (Data(count: 512) + bytes.dropFirst(512)).write(to: segment)
        }
        try FileManager.default.removeItem(atPath: folder + "/control")

        #expect(try desk.run("log", "verify").status == 1)
        for command in [["queue"], ["find", "anna"]] {
            let outcome = try desk.run(command)
            #expect(outcome.errorText.contains(segment.lastPathComponent), "\(command): \(outcome)")
        }
        for command in [["export", "-"], ["log", "dump"], ["log", "backup", desk.path + "-backup"]] {
            let outcome = try desk.run(command)
            #expect(outcome.status == 74, "\(command): \(outcome.errorText)")
            #expect(outcome.errorText.contains(segment.lastPathComponent), "\(command): \(outcome.errorText)")
        }
        #expect(!FileManager.default.fileExists(atPath: desk.path + "-backup"))
        #expect(try desk.run("customer", "new", "Somebody").status == 74)
    }
}
