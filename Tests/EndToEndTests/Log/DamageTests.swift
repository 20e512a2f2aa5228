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
}
