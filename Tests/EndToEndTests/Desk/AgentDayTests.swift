import TerminalEmulator
import Testing

/// An agent's work, as a person does it: from the first key to the last.
@Suite(.enabled(if: Program.isBuilt, Program.missing))
struct AgentDayTests {
    @Test(arguments: [
        TerminalSize(columns: 80, rows: 24), TerminalSize(columns: 120, rows: 36), TerminalSize(columns: 200, rows: 60),
    ])
    func servesSolvesLooksUpAndQuits(size: TerminalSize) throws {
        let desk = try TestDesk(SampleLines.desk)
        let ana = try desk.open(size: size)

        // The queue is there, the most pressing first.
        try ana.waits(for: "Roohi Moolla")
        let queue = try ana.waits(for: "Dana Okafor")
        #expect(try #require(queue.row(of: "Roohi Moolla")) < (try #require(queue.row(of: "Dana Okafor"))))

        // Next serves Roohi, and claims the ticket.
        ana.press("n")
        try ana.waits(for: "stone cold")
        try desk.eventually("ana holds the ticket") {
            try desk.ask("ticket", "show", "t-cold")["assignee"].string == "ana"
        }

        // The first suggestion becomes a draft, filled in; ana adds to it.
        ana.press("1")
        try ana.waits(for: "Hello Roohi")
        #expect(try desk.ask("ticket", "show", "t-cold")["entries"].array.count { $0["from"].string == "agent" } == 0)
        ana.press(.control("e"))
        ana.type(" The next one is on us.")
        try ana.waits(for: "on us.")

        // Sent: it is in the conversation, and the focus is back on the ticket.
        ana.press(.control("s"))
        try desk.eventually("the reply is in the conversation") {
            try desk.ask("ticket", "show", "t-cold")["entries"].array.contains {
                $0["body"].string?.hasSuffix("The next one is on us.") == true
            }
        }

        // Solved, with a reason out of the list.
        ana.press("s")
        try ana.waits(for: "why did they come?")
        ana.press(.enter)
        try desk.eventually("the ticket is solved, with a reason") {
            let ticket = try desk.ask("ticket", "show", "t-cold")
            return ticket["status"].string == "solved" && ticket["reason"].string?.isEmpty == false
        }

        // A name half heard finds her, and opens her.
        ana.press("/")
        try ana.waits(for: "Find a customer")
        ana.type("ruhi mula")
        try ana.waits(until: "Roohi is the first match") { screen in
            guard let typed = screen.row(of: "ruhi mula") else { return false }
            return screen.lines[(typed + 1)...].prefix(3).contains { $0.contains("Roohi Moolla") }
        }
        ana.press(.enter)

        // What she said in passing is noted, and shows at once.
        ana.press("N")
        try ana.waits(for: "Note about")
        ana.type("Train at 8:10, always hurried")
        try ana.waits(for: "always hurried")
        ana.press(.enter)
        try desk.eventually("the note is on the desk") {
            try desk.ask("show", "c-roohi")["notes"].array.contains {
                $0["text"].string == "Train at 8:10, always hurried" && $0["by"].string == "ana"
            }
        }

        // Back, and out; the terminal is as it was.
        try quit(ana)
        #expect(ana.leftovers == [])
        try desk.expectSoundLog()
    }

    /// Presses `q` until the program ends: from a customer it goes back, at the top it quits.
    private func quit(_ terminal: Terminal) throws {
        for _ in 0..<4 {
            terminal.press("q")
            if let ending = try? terminal.waitsForEnd(within: 2) {
                #expect(ending == .exited(0))
                return
            }
        }
        #expect(try terminal.waitsForEnd() == .exited(0))
    }

    @Test func nothingIsSentThatIsTakenBackInTime() throws {
        let desk = try TestDesk(SampleLines.desk)
        let ana = try desk.open()
        try ana.waits(for: "Roohi Moolla")
        ana.press("n")
        try ana.waits(for: "stone cold")
        ana.press("r")
        ana.type("Too early, this one.")
        try ana.waits(for: "Too early, this one.")
        ana.press(.control("s"))
        try desk.eventually("the reply waits to be sent") {
            try desk.ask("ticket", "show", "t-cold")["entries"].array.contains {
                $0["body"].string?.contains("Too early") == true
            }
        }
        ana.press("u")
        try desk.eventually("the reply is withdrawn") {
            let dump = try desk.run("log", "dump", "--json").documents()
            return dump.contains { $0["type"].string?.contains("withdrawn") == true }
        }
        // Whoever reads the customer in lines is not told that it was sent.
        let customer = try desk.run("show", "c-roohi")
        let told = customer.outputText.split(separator: "\n").filter { $0.contains("Too early, this one.") }
        #expect(told.count == 1 && told.allSatisfy { $0.contains("taken back, not sent") }, "\(customer)")
        ana.send(signal: 15)
        try ana.waitsForEnd()
    }

    @Test func helpNamesTheKeysAndTheWallboardOpens() throws {
        let desk = try TestDesk(SampleLines.desk)
        let ana = try desk.open()
        try ana.waits(for: "Roohi Moolla")
        ana.press("?")
        try ana.waits(for: "Serve the next ticket")
        ana.press(.escape)
        try ana.waits(untilGone: "Serve the next ticket")
        ana.press("W")
        let wall = try ana.waits(until: "the wallboard") {
            $0.text.localizedCaseInsensitiveContains("waiting on us") && $0.shows("CSAT")
        }
        #expect(wall.text.localizedCaseInsensitiveContains("oldest wait"))
        ana.press("q")
        try ana.waits(for: "Roohi Moolla")
        ana.press(":")
        ana.type("wallb")
        try ana.waits(for: "Wallboard")
        ana.press(.control("c"))
        try ana.waits(for: "Roohi Moolla")
        // Escape and Ctrl-C never quit.
        ana.press(.escape)
        ana.press(.control("c"))
        ana.press("q")
        #expect(try ana.waitsForEnd() == .exited(0))
        #expect(ana.leftovers == [])
    }

    @Test func followsTheWindowAsItChanges() throws {
        let desk = try TestDesk(SampleLines.desk)
        let ana = try desk.open(size: TerminalSize(columns: 120, rows: 36))
        try ana.waits(for: "Roohi Moolla")
        ana.press("n")
        try ana.waits(for: "stone cold")
        for size in [
            TerminalSize(columns: 80, rows: 24), TerminalSize(columns: 200, rows: 60),
            TerminalSize(columns: 60, rows: 14), TerminalSize(columns: 120, rows: 36),
        ] {
            ana.resize(to: size)
            try ana.waits(until: "the conversation at \(size)") { $0.size == size && $0.shows("stone cold") }
        }
        // Too small is said in a sentence, and the desk comes back when there is room.
        ana.resize(to: TerminalSize(columns: 20, rows: 5))
        try ana.waits(until: "a sentence about the size") { $0.size.columns == 20 && $0.text.contains("40") }
        ana.resize(to: TerminalSize(columns: 120, rows: 36))
        try ana.waits(for: "stone cold")
        ana.send(signal: 15)
        try ana.waitsForEnd()
    }
}
