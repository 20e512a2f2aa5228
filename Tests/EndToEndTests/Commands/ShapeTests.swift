import TerminalEmulator
import Testing

/// The keys that scripts rely on are there.
@Suite(.enabled(if: Program.isBuilt, Program.missing))
struct ShapeTests {
    private func expect(
        _ document: Document,
        has keys: Set<String>,
        location: SourceLocation = #_sourceLocation
    ) {
        #expect(keys.subtracting(document.keys).isEmpty, "missing in \(document)", sourceLocation: location)
    }

    @Test func find() throws {
        let desk = try TestDesk(SampleLines.desk)
        let found = try desk.ask("find", "ruhi", "mula")
        expect(found, has: ["query", "microseconds", "matches"])
        #expect(found["query"].string == "ruhi mula")
        let first = found["matches"][0]
        expect(first, has: ["customer", "name", "score", "why"])
        #expect(first["customer"].string == "c-roohi")
        #expect((0...1).contains(first["score"].number ?? -1))
        for query in ["roohi@example.com", "415-555-0136", "(415) 555 0136", "1182", "moolla ro", "ROOHI"] {
            #expect(try desk.ask("find", query)["matches"][0]["customer"].string == "c-roohi", "\(query)")
        }
        #expect(try desk.ask("find", "--limit", "1", "ru")["matches"].array.count == 1)
    }

    @Test func findAnswersLineByLine() throws {
        let desk = try TestDesk(SampleLines.desk)
        let queries = ["dana", "", "\"ikram ul-haq\"", "zzzzzz"]
        let outcome = try desk.run("find", "--batch", stdin: queries.joined(separator: "\n") + "\n")
        #expect(outcome.status == 0, "\(outcome)")
        let answers = try outcome.documents()
        try #require(answers.count == 4, "one line for one: \(outcome)")
        #expect(answers.first?["matches"][0]["customer"].string == "c-dana")
        #expect(
            answers[2]["query"].string == "ikram ul-haq" && answers[2]["matches"][0]["customer"].string == "c-ikram")
        #expect(answers.last?["matches"].array.isEmpty == true)
    }

    @Test func show() throws {
        let desk = try TestDesk(SampleLines.desk)
        let view = try desk.ask("show", "c-roohi")
        expect(
            view,
            has: [
                "customer", "usual", "preferences", "notes", "facts", "complaints", "promises", "orders", "feedback",
                "tickets", "standing", "opening_line", "timeline",
            ]
        )
        expect(
            view["customer"],
            has: [
                "id", "name", "preferred_name", "pronunciation", "emails", "phones", "handles", "account_numbers",
                "language", "vip", "since", "tags",
            ]
        )
        #expect(view["customer"]["pronunciation"].string == "ROO-hee MOO-lah")
        #expect(view["customer"]["vip"].bool == true)
        expect(view["usual"][0], has: ["item", "context", "source", "confidence"])
        #expect(view["usual"][0]["item"].string == "Café au lait, very light coffee")
        expect(view["timeline"][0], has: ["at", "kind", "channel", "summary", "ticket"])
        for identity in ["roohi@example.com", "+14155550136"] {
            #expect(try desk.ask("show", identity)["customer"]["id"].string == "c-roohi")
        }
    }

    @Test func queueAndStats() throws {
        let desk = try TestDesk(SampleLines.desk)
        let tickets = try desk.ask("queue")["tickets"]
        #expect(tickets.array.compactMap { $0["id"].string }.first == "t-cold")
        #expect(tickets.array.count == 3)
        expect(
            tickets[0],
            has: [
                "id", "customer", "customer_name", "subject", "channel", "status", "priority", "assignee", "reason",
                "waiting_seconds", "clock", "complaint", "tags",
            ]
        )
        let stats = try desk.ask("stats")
        expect(
            stats,
            has: [
                "at", "window_seconds", "open", "waiting_on_us", "unassigned", "pending", "on_hold", "snoozed",
                "oldest_wait_seconds", "at_risk", "breached", "solved", "reopened", "first_reply_seconds",
                "handle_seconds", "csat", "nps", "promises", "agents", "by_channel", "by_reason", "trends",
                "viral_watch", "previous",
            ]
        )
        #expect(stats["open"].integer == 3 && stats["waiting_on_us"].integer == 3 && stats["unassigned"].integer == 3)
        expect(stats["first_reply_seconds"], has: ["median", "p90", "count"])
    }

    @Test func suggest() throws {
        let desk = try TestDesk(SampleLines.desk)
        let suggested = try desk.ask("suggest", "--ticket", "t-cold")
        expect(suggested, has: ["microseconds", "suggestions"])
        let first = suggested["suggestions"][0]
        expect(first, has: ["source", "saved_reply", "title", "score", "body", "unfilled", "why"])
        #expect(first["saved_reply"].string == "r-cold")
        #expect(first["body"].string?.hasPrefix("Hello Roohi,") == true)
        let byText = try desk.ask("suggest", "--text", "please send the invoice again")
        #expect(byText["suggestions"][0]["saved_reply"].string == "r-invoice")
        #expect(byText["suggestions"][0]["unfilled"].array.isEmpty == false)
    }

    @Test func log() throws {
        let desk = try TestDesk(SampleLines.desk)
        let stat = try desk.ask("log", "stat")
        expect(stat, has: ["engine", "events", "first_sequence", "last_sequence", "bytes", "segments"])
        expect(try desk.ask("log", "verify"), has: ["ok", "events", "damage"])
        let events = try desk.run("log", "dump", "--json").documents()
        #expect(events.count == stat["events"].integer)
        for event in events { expect(event, has: ["sequence", "at", "actor", "type", "customer", "ticket", "data"]) }
        let sequences = events.compactMap { $0["sequence"].integer }
        #expect(sequences == Array((sequences.first ?? 0)..<((sequences.first ?? 0) + sequences.count)))
    }

    @Test func globalOptionsStandAnywhere() throws {
        let desk = try TestDesk(SampleLines.desk)
        let environment: [String: String?] = ["USUAL_DESK": nil]
        let before = try desk.run(["--desk", desk.path, "--json", "show", "c-dana"], environment: environment)
        let after = try desk.run(["show", "c-dana", "--json", "--desk", desk.path], environment: environment)
        #expect(before.status == 0 && after.status == 0, "\(before) \(after)")
        #expect(try before.document()["customer"]["id"].string == "c-dana")
        #expect(try after.document()["customer"]["id"].string == "c-dana")
    }

    @Test func keysAndVersionAndHelp() throws {
        let desk = try TestDesk()
        let keys = try desk.ask("keys")
        #expect(keys.description.contains("Serve the next ticket"))
        let version = try desk.run("--version")
        #expect(version.status == 0 && version.outputText.contains("."))
        let help = try desk.run("--help")
        #expect(help.status == 0)
        for command in [
            "find", "show", "queue", "ticket", "customer", "suggest", "stats", "import", "export", "log", "doctor",
        ] {
            #expect(help.outputText.contains(command))
        }
    }
}
