import TerminalEmulator
import Testing

/// Several agents on one desk: what one does, the others see, and nobody's work is disturbed.
@Suite(.enabled(if: Program.isBuilt, Program.missing))
struct LiveTests {
    @Test func aClaimInOneTerminalShowsInTheOther() throws {
        let desk = try TestDesk(SampleLines.desk)
        let zoe = try desk.open(as: "zoe")
        let max = try desk.open(as: "max")
        try zoe.waits(for: "Roohi Moolla")
        try max.waits(for: "Roohi Moolla")
        #expect(!max.screen.shows("zoe"))
        zoe.press("n")
        try zoe.waits(for: "stone cold")
        try max.waits(for: "zoe")
        // The next that max is served is another's.
        max.press("n")
        try max.waits(for: "Day six")
        try zoe.waits(for: "max")
        #expect(try desk.ask("ticket", "show", "t-cold")["assignee"].string == "zoe")
        #expect(try desk.ask("ticket", "show", "t-refund")["assignee"].string == "max")
    }

    @Test func whatComesInNeitherMovesTheSelectionNorTouchesADraft() throws {
        let desk = try TestDesk(SampleLines.desk)
        let ana = try desk.open()
        try ana.waits(for: "Roohi Moolla")
        ana.press("n")
        try ana.waits(for: "stone cold")
        ana.press("r")
        ana.type("A draft half writ")
        try ana.waits(for: "A draft half writ")
        // A more pressing ticket comes in, and an answer on another one.
        try desk.succeed(
            "import", "-",
            as: "ben",
            stdin: """
                {"kind":"customer","id":"c-new","name":"Brand New"}
                {"kind":"ticket","id":"t-new","customer":"c-new","at":"\(SampleLines.time(minutesFromNow: -600))","channel":"phone","subject":"Burning","priority":"urgent"}
                {"kind":"message","id":"m-new","ticket":"t-new","at":"\(SampleLines.time(minutesFromNow: -600))","from":"customer","body":"It burns."}

                """
        )
        try ana.waits(for: "Brand New")
        ana.type("ten")
        let screen = try ana.waits(for: "A draft half written")
        #expect(screen.shows("stone cold"))
        ana.send(signal: 15)
        try ana.waitsForEnd()
    }

    @Test func aReplyStopsWhenTheCustomerWroteMeanwhile() throws {
        let desk = try TestDesk(SampleLines.desk)
        let ana = try desk.open()
        try ana.waits(for: "Roohi Moolla")
        ana.press("n")
        try ana.waits(for: "stone cold")
        ana.press("r")
        ana.type("Written without knowing.")
        try ana.waits(for: "Written without knowing.")
        try desk.succeed(
            "import", "-",
            stdin: """
                {"kind":"message","id":"m-late","ticket":"t-cold","at":"\(SampleLines.time(minutesFromNow: 0))","from":"customer","body":"Forget it, I found the receipt."}

                """
        )
        try ana.waits(for: "Forget it")
        ana.press(.control("s"))
        // The draft is still there to be thought over, and nothing went out.
        let screen = try ana.settles()
        #expect(screen.shows("Written without knowing."))
        #expect(try !desk.ask("ticket", "show", "t-cold")["entries"].description.contains("without knowing"))
        ana.send(signal: 15)
        try ana.waitsForEnd()
    }

    @Test func aLogThatIsFollowedTellsWhatOthersDo() throws {
        let desk = try TestDesk(SampleLines.desk)
        // From here on, however long it takes to begin.
        let follower = try desk.start(["log", "follow", "--json", "--after", "\(try desk.eventCount())"])
        try desk.succeed("ticket", "claim", "t-invoice", as: "ben")
        #expect(follower.waits { String(decoding: $0, as: UTF8.self).contains("ben") })
        follower.send(signal: 15)
        #expect(try follower.waitsForEnd().status == 143)
    }
}
