import Foundation
import TerminalEmulator
import Testing

/// Nothing a customer writes can control the terminal, on the screen or printed by a command.
@Suite(.enabled(if: Program.isBuilt, Program.missing))
struct HostileTextTests {
    /// Escapes as JSON writes them: title, colour, cursor, report, C1, bell, direction, invisible.
    private static let poison =
        #"\u001b]0;owned\u0007\u001b[31mred\u001b[2J\u001b[6n\u009b5n\u0007\u202eback\u2066\u200b\u0000\r\nend"#

    private var lines: [String] {
        let time = SampleLines.time(minutesFromNow: -30)
        return [
            #"{"kind":"customer","id":"c-mal","name":"Mallory \#(Self.poison)","preferred_name":"Mal\u001b[7m","emails":["mal@example.com"]}"#,
            #"{"kind":"note","customer":"c-mal","text":"note \#(Self.poison)","pinned":true}"#,
            #"{"kind":"ticket","id":"t-mal","customer":"c-mal","at":"\#(time)","channel":"email","subject":"Subject \#(Self.poison)"}"#,
            #"{"kind":"message","id":"m-mal","ticket":"t-mal","at":"\#(time)","from":"customer","author":"Mal","body":"Body \#(Self.poison)"}"#,
        ]
    }

    private func expectTame(_ output: [UInt8], location: SourceLocation = #_sourceLocation) {
        let text = Data(output)
        for sequence in ["\u{1B}]0;owned", "\u{1B}[6n", "\u{9B}", "\u{202E}", "\u{2066}", "\u{200B}", "\u{0}"] {
            let comment: Comment = "\(sequence.debugDescription) came through"
            #expect(text.range(of: Data(sequence.utf8)) == nil, comment, sourceLocation: location)
        }
    }

    @Test func theScreenShowsWordsAndObeysNone() throws {
        let desk = try TestDesk(lines)
        let ana = try desk.open()
        try ana.waits(for: "Mallory")
        ana.press("n")
        try ana.waits(for: "Body")
        try ana.settles()
        ana.press("o")
        try ana.settles()
        expectTame(ana.output())
        ana.send(signal: 15)
        try ana.waitsForEnd()
        #expect(ana.leftovers == [])
    }

    @Test func commandsPrintWordsAlone() throws {
        let desk = try TestDesk(lines)
        for arguments in [["queue"], ["show", "c-mal"], ["find", "mallory"], ["ticket", "show", "t-mal"]] {
            let plain = try desk.run(arguments)
            #expect(plain.status == 0, "\(plain)")
            expectTame(plain.output)
            #expect(!plain.output.contains(0x1B) && !plain.output.contains(0x07))
            let json = try desk.run(arguments + ["--json"])
            #expect(json.status == 0, "\(json)")
            expectTame(json.output)
            #expect(!json.output.contains(0x1B))
            _ = try json.document()
        }
        // On disk and in the export the words stay as they were written.
        #expect(try desk.run("export", "-").outputText.contains(#"\u001b]0;owned"#))
    }
}
