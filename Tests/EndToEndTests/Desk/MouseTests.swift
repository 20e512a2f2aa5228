import Foundation
import TerminalEmulator
import Testing

/// The mouse, as a terminal reports it: whatever it does has its keys, and it is given back however the desk is left.
@Suite(.enabled(if: Program.isBuilt, Program.missing))
struct MouseTests {
    private func report(_ button: Int, at row: Int, _ column: Int) -> [UInt8] {
        Array("\u{1B}[<\(button);\(column + 1);\(row + 1)M\u{1B}[<\(button);\(column + 1);\(row + 1)m".utf8)
    }

    /// The bytes of a press where a text stands.
    private func press(on text: String, in terminal: Terminal) throws -> [UInt8] {
        let screen = terminal.screen
        let row = try #require(screen.row(of: text), "\(text) is on screen")
        let place = try #require(screen.lines[row].ranges(of: text).first)
        return report(0, at: row, screen.lines[row][..<place.lowerBound].count + 1)
    }

    @Test func aPressChoosesASecondOpensAndTheFooterWorks() throws {
        let desk = try TestDesk(SampleLines.desk)
        let ana = try desk.open()
        try ana.waits(for: "Dana Okafor")
        let dana = try press(on: "Dana Okafor", in: ana)
        ana.send(dana)
        try ana.waits(for: "─ Dana Okafor ·")
        ana.send(dana)
        try ana.waits(for: "▌Dana Okafor ·")
        // A hint of the footer is a button.
        ana.send(try press(on: "r reply", in: ana))
        try ana.waits(for: "▌Reply")
        ana.type("Hello")
        try ana.waits(for: "Hello")
        ana.send(signal: 15)
        #expect(try ana.waitsForEnd().shellStatus == 143)
        #expect(ana.leftovers == [])
        #expect(EscapeSequences(ana.output()).strangers == [])
    }

    @Test func theConfigurationLeavesTheMouseToTheTerminal() throws {
        let desk = try TestDesk(SampleLines.desk)
        let folder = desk.folder.appendingPathComponent(".config/usual")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        let ana = try desk.open()
        try ana.waits(for: "Dana Okafor")
        #expect(String(decoding: ana.output(), as: UTF8.self).contains("\u{1B}[?1000h"))
        // Saved while the desk is open: it holds at once.
        try "mouse = false\n".write(
            to: folder.appendingPathComponent("config.toml"), atomically: true, encoding: .utf8)
        try ana.waits(until: "the mouse is left to the terminal") { _ in
            String(decoding: ana.output(), as: UTF8.self).contains("\u{1B}[?1000l")
        }
        ana.press("q")
        try ana.waitsForEnd()
        #expect(ana.leftovers == [])
        let again = try desk.open()
        try again.waits(for: "Dana Okafor")
        #expect(!String(decoding: again.output(), as: UTF8.self).contains("?1000"))
        again.press("q")
        try again.waitsForEnd()
    }
}
