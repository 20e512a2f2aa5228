import Foundation
import TerminalEmulator
import Testing

/// Kept screens: written when asked, compared otherwise.
@Suite struct ScreenComparisonTests {
    @Test func keepsComparesAndTellsTheDifference() throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString).path
        defer { try? FileManager.default.removeItem(atPath: folder) }
        func screen(_ text: String) throws -> TerminalScreen {
            let terminal = try Terminal("printf", [text], size: TerminalSize(columns: 20, rows: 4))
            try terminal.waitsForEnd()
            return terminal.screen
        }

        let first = try screen("one\\ntwo")
        let compares = ScreenComparison(folder: folder, renews: false)
        let missing = #expect(throws: ScreenComparison.Difference.self) { try compares.compare(first, with: "list") }
        #expect(missing?.description.contains("make screens") == true)

        try ScreenComparison(folder: folder, renews: true).compare(first, with: "list")
        try compares.compare(first, with: "list")
        #expect(try String(contentsOfFile: "\(folder)/list.txt", encoding: .utf8) == "one\ntwo\n")

        let different = try screen("one\\ntwelve")
        let found = #expect(throws: ScreenComparison.Difference.self) { try compares.compare(different, with: "list") }
        #expect(found?.description.contains("   one\n - two\n + twelve") == true)
    }
}
