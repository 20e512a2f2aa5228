import Foundation
import TerminalEmulator
import Testing

/// A filter that is saved as a view on one screen is there on the others, on the command line and the next day.
@Suite(.enabled(if: Program.isBuilt, Program.missing))
struct SavedViewDeskTests {
    @Test func aViewIsSavedSeenElsewhereAndForgotten() throws {
        let desk = try TestDesk(SampleLines.desk)
        let settings = desk.folder.appendingPathComponent(".config/usual")
        try FileManager.default.createDirectory(at: settings, withIntermediateDirectories: true)
        try "[views]\nphones = \"channel:phone\"\n".write(
            to: settings.appendingPathComponent("config.toml"), atomically: true, encoding: .utf8)
        let (ana, other) = (try desk.open(), try desk.open())
        for screen in [ana, other] { try screen.waits(for: "Roohi Moolla") }
        ana.type("f")
        try ana.waits(for: "Filter the queue")
        ana.type("refund")
        ana.press(.enter)
        try ana.waits(for: "refund 1")
        ana.type("V")
        try ana.waits(for: "Save “refund” as a view")
        ana.type("Money back")
        ana.press(.enter)
        try ana.waits(for: "Saved as “Money back”")
        try ana.waits(for: "Money back 1")
        // The other screen was told of the file.
        other.type("v")
        try other.waits(for: "channel:phone")
        try other.waits(for: "Money back")
        other.type("money")
        other.press(.enter)
        try other.waits(for: "Money back 1")
        let listed = try desk.run(["queue", "--view", "money back"])
        #expect(listed.status == 0 && listed.outputText.contains("t-refund"), "\(listed)")
        #expect(!listed.outputText.contains("t-cold"))
        let unknown = try desk.run(["queue", "--view", "money"])
        #expect(unknown.status == 64 && unknown.errorText.contains("phones, Money back"), "\(unknown)")
        ana.type(":forget view")
        ana.press(.enter)
        try ana.waits(for: "“Money back” is no view any more")
        for screen in [ana, other] {
            screen.press("q")
            #expect(try screen.waitsForEnd() == .exited(0))
        }
        let text = try String(contentsOf: settings.appendingPathComponent("views.toml"), encoding: .utf8)
        #expect(!text.contains("Money"))
    }
}
