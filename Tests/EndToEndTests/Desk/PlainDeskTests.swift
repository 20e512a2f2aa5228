import Glibc
import TerminalEmulator
import Testing

/// The desk in lines, with the real program: over pipes, on a dumb terminal, and however it ends.
@Suite(.enabled(if: Program.isBuilt, Program.missing))
struct PlainDeskTests {
    /// Says lines to `usual --plain` over a pipe; what it printed.
    private func talk(
        _ desk: TestDesk, _ lines: [String], environment: [String: String?] = ["TERM": nil]
    ) throws -> String {
        let outcome = try desk.run(
            ["--plain"], stdin: Array((lines.joined(separator: "\n") + "\n").utf8), environment: environment)
        #expect(outcome.status == 0, "\(outcome)")
        return outcome.outputText
    }

    @Test func anAgentsDayGoesOverAPipe() throws {
        let desk = try TestDesk(SampleLines.desk)
        let heard = try talk(
            desk,
            [
                "next", "1", "reply", "The next one is on us.", ".", "send", "solve drink/cold",
                "find ikram", "1", "1", "claim", "note", "Address is in the signature.", ".", "send", "snooze 2h",
                "back", "find ruhi mula", "1", "add note Train at 8:10, always hurried", "yes", "quit",
            ])
        for sentence in [
            "All queue: 3 tickets.", "  Order 1182 again. The latte was stone cold. I come in every morning!",
            "1. Cold drink, sorry and refunded", "The reply goes out in ten seconds: “undo” takes it back.",
            "Solved: drink/cold.", "The note is on the ticket.", "It sleeps until",
            "Customer: Roohi Moolla, said ROO-hee MOO-lah", "The note is kept.",
        ] {
            #expect(heard.contains(sentence), "\(sentence)\n\(heard)")
        }
        let cold = try desk.ask("ticket", "show", "t-cold")
        #expect(cold["status"].string == "solved")
        #expect(cold["reason"].string == "drink/cold")
        #expect(cold["assignee"].string == "ana")
        let reply = try #require(cold["entries"].array.last { $0["from"].string == "agent" }?["body"].string)
        #expect(reply.hasPrefix("Hello Roohi, I am sorry that your latte came cold."))
        #expect(reply.hasSuffix("\nThe next one is on us."))
        #expect(try desk.ask("ticket", "show", "t-invoice")["status"].string == "snoozed")
        #expect(
            try desk.ask("show", "c-roohi")["notes"].array.contains {
                $0["text"].string == "Train at 8:10, always hurried"
            })
        try desk.expectSoundLog()
    }

    @Test func nothingButLettersAndLineEndsIsPrinted() throws {
        let desk = try TestDesk(
            SampleLines.desk + [
                #"{"kind":"customer","id":"c-evil","name":"Eve \u001b[31m\u202eRed\u0007"}"#,
                #"{"kind":"ticket","id":"t-evil","customer":"c-evil","at":"\#(SampleLines.time(minutesFromNow: -1))","channel":"chat","subject":"\u001b]0;title\u0007 \u009b2J","priority":"urgent"}"#,
                #"{"kind":"message","id":"m-evil","ticket":"t-evil","at":"\#(SampleLines.time(minutesFromNow: -1))","from":"customer","body":"a\u001b[2Jb\r\u0008\nc\u0085d"}"#,
            ])
        let outcome = try desk.run(
            ["--plain"], stdin: Array("list all\n1\nread all\ncustomer\nback\n2\n3\nback\n4\n\u{1B}[A\nquit\n".utf8))
        #expect(outcome.status == 0)
        let strange = outcome.outputText.unicodeScalars.filter {
            $0 != "\n" && ($0.value < 0x20 || (0x7F..<0xA0).contains($0.value) || (0x202A...0x202E).contains($0.value))
        }
        #expect(strange.isEmpty, "\(strange.map(\.value))")
        #expect(outcome.outputText.contains("Red"))
    }

    @Test func aDumbTerminalIsEnough() throws {
        let desk = try TestDesk(SampleLines.desk)
        let ana = try desk.open("--plain", environment: ["TERM": "dumb"])
        try ana.waits(for: "all queue>")
        ana.type("next\r")
        try ana.waits(for: "stone cold")
        ana.type("reply Half a thought\r")
        try ana.waits(for: "Your reply to Roohi Moolla:")
        ana.type("quit\r")
        #expect(try ana.waitsForEnd() == .exited(0))
        #expect(ana.leftovers == [])
        #expect(!ana.output().contains(0x1B))
        // The draft is on the ticket, for the screen too.
        let again = try desk.open()
        try again.waits(for: "Roohi Moolla")
        again.press(.enter)
        try again.waits(for: "stone cold")
        again.press("r")
        try again.waits(for: "Half a thought")
    }

    @Test func noTerminalNamesLineMode() throws {
        let desk = try TestDesk(SampleLines.desk)
        let outcome = try desk.run([])
        #expect(outcome.status == 64)
        expectOneClearSentence(outcome, naming: ["--plain", "usual queue"])
    }

    @Test(arguments: [SIGTERM, SIGINT, SIGHUP])
    func aSignalKeepsWhatIsWritten(signal: Int32) throws {
        let desk = try TestDesk(SampleLines.desk)
        let ana = try desk.open("--plain", environment: ["TERM": "dumb"])
        try ana.waits(for: "all queue>")
        ana.type("next\r")
        try ana.waits(for: "ticket of Roohi Moolla>")
        ana.type("note\r")
        try ana.waits(for: "note:")
        ana.type("Half a thought\r")
        try ana.waits(until: "the second line is asked for") { screen in
            screen.lines.count { $0.hasPrefix("note:") } == 2
        }
        ana.send(signal: signal)
        #expect(try ana.waitsForEnd().shellStatus == 128 + signal)
        let heard = try talk(desk, ["find roohi", "1", "1", "draft"])
        #expect(heard.contains("  Half a thought"))
    }

    @Test func aLocaleOfLettersAloneGetsThem() throws {
        let desk = try TestDesk(SampleLines.desk)
        let heard = try talk(desk, ["1", "customer"], environment: ["LC_ALL": "C", "TERM": nil])
        #expect(heard.utf8.allSatisfy { $0 < 0x80 })
        #expect(heard.contains("Cafe au lait"))
    }

    @Test func anotherAgentsClaimIsToldAndAReplyStopsForNews() throws {
        let desk = try TestDesk(SampleLines.desk)
        let ana = try desk.open("--plain", environment: ["TERM": "dumb"])
        try ana.waits(for: "all queue>")
        ana.type("1\r")
        try ana.waits(for: "ticket of Roohi Moolla>")
        ana.type("reply Coming\r")
        try ana.waits(for: "Say “send”")
        let line = try desk.file(
            "news.jsonl",
            [
                #"{"kind":"message","id":"m-news","ticket":"t-cold","at":"\#(SampleLines.time(minutesFromNow: 0))","from":"customer","author":"Roohi","body":"Never mind, I found it."}"#
            ])
        try desk.succeed("import", line)
        ana.type("send\r")
        try ana.waits(for: "wrote meanwhile, and nothing was sent")
        try ana.waits(for: "Never mind, I found it.")
        ana.type("send\r")
        try ana.waits(for: "goes out in ten seconds")
        ana.type("quit\r")
        try ana.waitsForEnd()
    }
}
