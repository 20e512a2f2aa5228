import Foundation
import TerminalEmulator
import Testing

/// `y` hands something of the customer to the terminal's clipboard (OSC 52): the exact sequence, whole or not at all, and
/// nothing in it that could do more than be read where it is pasted.
@Suite(.enabled(if: Program.isBuilt, Program.missing))
struct ClipboardTests {
    /// What ends a sequence, begins another, rings, turns the direction and runs on being pasted; as JSON writes it.
    private static let poison =
        #"Mallory\u001b]52;c;cm0gLXJmIC8=\u0007 x\u001b\\ y\u009d52;c;QQ==\u009c\r\nrm -rf /\u202ez\u0000\u200b"#
    /// One byte more than xterm takes.
    private static let tooLong = String(repeating: "9", count: 74_995)

    private var lines: [String] {
        let time = SampleLines.time(minutesFromNow: -30)
        return [
            #"{"kind":"customer","id":"c-mal","name":"\#(Self.poison)","emails":["mal@example.com"],"phones":["+351 21 555 01 36"]}"#,
            #"{"kind":"fact","customer":"c-mal","key":"serial","value":"\#(Self.tooLong)"}"#,
            #"{"kind":"ticket","id":"t-mal","customer":"c-mal","at":"\#(time)","channel":"email","subject":"A matter of hers"}"#,
            #"{"kind":"message","id":"m-mal","ticket":"t-mal","at":"\#(time)","from":"customer","body":"Good morning to you."}"#,
        ]
    }

    /// Opens the ticket, and what there is to copy.
    private func offer(_ ana: Terminal) throws {
        ana.press("y")
        try ana.waits(for: "╭─ Copy")
    }

    /// Chooses what the words narrow it down to; what was written to the terminal until it was said how that went.
    private func choose(_ words: String, in ana: Terminal, says answer: String) throws -> String {
        try offer(ana)
        ana.type(words)
        try ana.waits(until: "what has these words is chosen") { screen in
            screen.lines.contains { $0.contains("│ ▌ ") && $0.contains(words) }
                && screen.lines.contains { $0.contains("│ \(words) ") }
        }
        let mark = ana.mark
        ana.press(.enter)
        try ana.waits(for: answer)
        return String(decoding: ana.output(since: mark), as: UTF8.self)
    }

    /// The texts of all sequences for the clipboard, each as its letters say it; every one has to be whole.
    private func copied(_ output: String) throws -> [String] {
        let sequences = output.matches(of: /\x{1B}\]52;c;([A-Za-z0-9+\/=]*)\x{1B}\\/)
        #expect(output.ranges(of: "\u{1B}]52;").count == sequences.count, "half a sequence is none")
        return try sequences.map { sequence in
            let data = try #require(Data(base64Encoded: String(sequence.1)))
            return String(decoding: data, as: UTF8.self)
        }
    }

    @Test func whatIsChosenComesInOneSequenceAndCanOnlyBeRead() throws {
        let desk = try TestDesk(lines)
        let ana = try desk.open()
        try ana.waits(for: "A matter of hers")
        ana.press(.enter)
        try ana.waits(for: "Good morning to you.")

        let email = try choose("mal@", in: ana, says: "programs: mal@example.com")
        #expect(email.contains("\u{1B}]52;c;bWFsQGV4YW1wbGUuY29t\u{1B}\\"))
        #expect(try copied(email) == ["mal@example.com"])
        let phone = try choose("+351", in: ana, says: "programs: +351 21")
        #expect(try copied(phone) == ["+351 21 555 01 36"])

        // A name that a stranger wrote.
        let texts = try copied(try choose("Mallory", in: ana, says: "programs: Mallory"))
        #expect(texts.count == 1)
        let name = try #require(texts.first)
        #expect(name.hasPrefix("Mallory"))
        #expect(
            name.unicodeScalars.allSatisfy { scalar in
                scalar.value >= 0x20 && !(0x7F..<0xA0).contains(scalar.value) && scalar != "\u{202E}"
                    && scalar != "\u{200B}"
            }, "\(name.debugDescription)")

        // What is too long is not cut, but refused, and nothing of it is sent.
        let long = try choose("serial", in: ana, says: "Not copied")
        #expect(try copied(long) == [])

        // Beside these sequences nothing came that is none of ours.
        let output = String(decoding: ana.output(), as: UTF8.self)
        let rest = output.replacing(/\x{1B}\]52;c;[A-Za-z0-9+\/=]*\x{1B}\\/, with: "")
        #expect(EscapeSequences(Array(rest.utf8)).strangers == [])
        ana.send(signal: 15)
        try ana.waitsForEnd()
        #expect(ana.leftovers == [])
    }

    @Test func aTerminalThatKnowsNoClipboardIsSentNothing() throws {
        let desk = try TestDesk(lines)
        let ana = try desk.open(environment: ["TERM": "vt100"])
        try ana.waits(for: "A matter of hers")
        ana.press(.enter)
        try ana.waits(for: "Good morning to you.")
        ana.press("y")
        try ana.waits(for: "Copy")
        ana.press(.enter)
        try ana.waits(for: "Not copied")
        #expect(!String(decoding: ana.output(), as: UTF8.self).contains("\u{1B}]52;"))
        ana.send(signal: 15)
        try ana.waitsForEnd()
    }
}
