import TerminalEmulator
import Testing

/// Tickets and customers that turn out to be one, or two, at the terminal.
@Suite(.enabled(if: Program.isBuilt, Program.missing))
struct JoiningTests {
    private func desk() throws -> TestDesk {
        try TestDesk(
            SampleLines.desk + [
                #"{"kind":"ticket","id":"t-again","customer":"c-roohi","at":"\#(SampleLines.time(minutesFromNow: -5))","channel":"chat","subject":"Cold once more"}"#,
                #"{"kind":"message","id":"m-again","ticket":"t-again","at":"\#(SampleLines.time(minutesFromNow: -5))","from":"customer","author":"Roohi","body":"It is me again, about the latte."}"#,
                #"{"kind":"message","id":"m-more","ticket":"t-again","at":"\#(SampleLines.time(minutesFromNow: -4))","from":"customer","author":"Roohi","body":"And my invoice has the wrong name."}"#,
                #"{"kind":"customer","id":"c-ruhi","name":"Ruhi Mullah","emails":["ruhi@example.org"]}"#,
            ])
    }

    @Test func anAgentSplitsMergesTagsAndTakesBack() throws {
        let desk = try desk()
        let ana = try desk.open()
        try ana.waits(for: "Cold once more")
        ana.press("f")
        ana.type("Cold once")
        ana.press(.enter)
        // The ticket may have been on screen before: the list that was asked for is what is waited for.
        try ana.waits(for: "Cold once 1")
        try ana.waits(for: "latte.")
        ana.press(.enter)
        // The second matter gets a ticket of its own.
        ana.press(":")
        ana.type("split")
        try ana.waits(for: "Split the ticket")
        ana.press(.enter)
        try ana.waits(for: "Split off from which message on?")
        ana.press(.enter)
        try ana.waits(for: "New ticket of a message")
        ana.type("Wrong name on invoice")
        ana.press(.enter)
        try ana.waits(for: "ticket of its own now")
        ana.press("#")
        try ana.waits(for: "Tags of the ticket")
        ana.type("invoice, name")
        ana.press(.enter)
        try ana.waits(for: "#invoice")
        let part = try #require(
            try desk.ask("queue")["tickets"].array.first { $0["subject"].string == "Wrong name on invoice" })
        #expect(part["tags"].array.compactMap(\.string) == ["invoice", "name"])
        // What is left goes into the ticket that was there before.
        ana.press("M")
        try ana.waits(for: "Merge into which ticket?")
        ana.type("1182")
        ana.press(.enter)
        try ana.waits(for: "one now: u takes them apart")
        let merged = try desk.ask("queue")["tickets"].array.compactMap { $0["subject"].string }
        #expect(!merged.contains("Wrong name on invoice"))
        ana.press("u")
        try ana.waits(for: "apart again")
        let apart = try desk.ask("queue")["tickets"].array.compactMap { $0["subject"].string }
        #expect(apart.contains("Wrong name on invoice"))
        ana.send(signal: 15)
        try ana.waitsForEnd()
    }

    @Test func twoRecordsOfOnePersonBecomeOneAndTwoAgain() throws {
        let desk = try desk()
        let ana = try desk.open()
        try ana.waits(for: "Roohi Moolla")
        ana.press("n")
        try ana.waits(for: "stone cold")
        ana.press(":")
        ana.type("merge customer")
        try ana.waits(for: "Merge the customer with another")
        ana.press(.enter)
        try ana.waits(for: "Who is one person with Roohi?")
        ana.type("ruhi@example.org")
        try ana.waits(for: "Ruhi Mullah")
        ana.press(.enter)
        try ana.waits(for: "One person?")
        try ana.waits(for: "goes on")
        ana.press(.enter)
        try ana.waits(for: "one person now")
        #expect(try desk.ask("show", "ruhi@example.org")["customer"]["name"].string == "Roohi Moolla")
        ana.press("u")
        try ana.waits(for: "apart again")
        #expect(try desk.ask("show", "ruhi@example.org")["customer"]["name"].string == "Ruhi Mullah")
        ana.send(signal: 15)
        try ana.waitsForEnd()
    }

    @Test func aTicketThatWasSolvedIsFoundAndOpenedAgain() throws {
        let desk = try desk()
        try desk.succeed("ticket", "solve", "t-refund", "--reason", "refund")
        let ana = try desk.open()
        try ana.waits(for: "Roohi Moolla")
        #expect(!ana.screen.shows("Still no refund"))
        ana.press("v")
        ana.type("solved")
        ana.press(.enter)
        try ana.waits(for: "Still no refund")
        ana.press(.enter)
        try ana.waits(for: "Day six")
        ana.press("R")
        // What the keys' line says of R would be there anyhow: the desk itself is asked.
        try desk.eventually("the ticket is open again") {
            try desk.ask("ticket", "show", "t-refund")["status"].string == "open"
        }
        // The next comes from the whole queue, though none of this list can be served.
        ana.press("n")
        try ana.waits(for: "stone cold")
        ana.send(signal: 15)
        try ana.waitsForEnd()
    }
}
