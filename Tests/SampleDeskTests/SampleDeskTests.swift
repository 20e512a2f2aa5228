import Foundation
import JSON
import SampleDesk
import Testing

@Suite("The sample desk")
struct SampleDeskTests {
    /// What lines say about themselves and each other.
    private struct Survey {
        var lines = 0
        var counts: [String: Int] = [:]
        var keys: [String: Set<String>] = [:]
        var words: [String: Set<String>] = [:]
        var ids: [String: Set<String>] = [:]
        var references: [String: Set<String>] = [:]
        var repeated: [String] = []
        var active = 0
        private let reader = JSONReader()

        mutating func add(_ line: UnsafeRawBufferPointer) throws {
            let value = try reader.value(line)
            guard let kind = value["kind"]?.string, let members = value.object else {
                Issue.record("no kind: \(value.text)")
                return
            }
            lines += 1
            if kind == "ticket", !["solved", "closed"].contains(value["status"]?.string ?? "") { active += 1 }
            counts[kind, default: 0] += 1
            for member in members {
                keys[kind, default: []].insert(member.key)
                if ["status", "priority", "channel", "from", "type", "role"].contains(member.key),
                    let word = member.value.string
                {
                    words["\(kind).\(member.key)", default: []].insert(word)
                }
                if ["customer", "ticket", "saved_reply"].contains(member.key), let id = member.value.string {
                    references[member.key, default: []].insert(id)
                }
            }
            if let id = value["id"]?.string, !ids[kind, default: []].insert(id).inserted {
                repeated.append("\(kind) \(id)")
            }
        }
    }

    private func survey(
        customers: Int, seed: UInt64 = 1, now: Int64 = SampleDesk.anchor, activeTickets: Int? = nil
    ) throws -> Survey {
        var survey = Survey()
        try SampleDesk.generate(
            customers: customers, seed: seed, now: now, activeTickets: activeTickets
        ) { line throws(any Error) in try survey.add(line) }
        return survey
    }

    private func data(_ name: String) throws -> String {
        // A mini package links its folders, so the way up begins at the file itself.
        let folder = URL(fileURLWithPath: #filePath).resolvingSymlinksInPath().deletingLastPathComponent()
        return try String(
            contentsOf: folder.appendingPathComponent("../../Sources/SampleDesk/\(name)").standardizedFileURL,
            encoding: .utf8
        )
    }

    @Test("is compiled in as its files say")
    func freshness() throws {
        let contents = try SampleDesk.files.map { try data("Data/\($0).jsonl") }
        #expect(
            try data("SampleDeskData.swift") == SampleDesk.generatedSource(from: contents),
            "run usual-generate: Data/*.jsonl has changed"
        )
        #expect(
            SampleDesk.lines(now: SampleDesk.anchor).map { String(decoding: $0, as: UTF8.self) }
                == contents.flatMap { $0.split(separator: "\n").map(String.init) }
        )
    }

    @Test("fences texts with as many number signs as they need")
    func fences() {
        var contents = [String](repeating: "{}", count: SampleDesk.files.count)
        #expect(SampleDesk.generatedSource(from: contents).contains("#\"\"\"\n{}\n\"\"\"#,"))
        contents[0] = "\"##\"\n"
        #expect(SampleDesk.generatedSource(from: contents).contains("###\"\"\"\n\"##\"\n\"\"\"###,"))
    }

    @Test("made by hand, it shows every kind, key, status, priority and channel")
    func coverage() throws {
        let survey = try survey(customers: 0)
        #expect(survey.counts["customer"] == SampleDesk.handMadeCustomers)
        let keys: [String: Set<String>] = [
            "customer": [
                "id", "name", "preferred_name", "pronunciation", "emails", "phones", "handles", "account_numbers",
                "language",
                "since", "vip", "tags", "address", "birth_date",
            ],
            "preference": ["customer", "key", "value", "at", "by"], "usual": ["customer", "item", "context"],
            "note": ["customer", "text", "pinned", "at", "by"], "fact": ["customer", "ticket", "key", "value", "at"],
            "order": ["id", "customer", "at", "items", "total", "currency", "status"],
            "ticket": [
                "id", "customer", "at", "channel", "subject", "status", "priority", "assignee", "reason", "tags",
                "complaint",
                "solved_at",
            ],
            "message": ["id", "ticket", "at", "from", "author", "public", "body", "saved_reply"],
            "complaint": ["id", "customer", "ticket", "at", "reason", "status", "remedy"],
            "promise": ["id", "customer", "ticket", "text", "due", "status"],
            "survey": ["id", "customer", "ticket", "at", "type", "score", "comment"],
            "saved_reply": ["id", "title", "body", "tags"], "agent": ["id", "name", "role"],
            "idea": ["id", "customer", "at", "text", "topic"], "event": ["type", "at", "data"],
        ]
        for (kind, expected) in keys {
            #expect(
                expected.isSubset(of: survey.keys[kind] ?? []),
                "\(kind): \(expected.subtracting(survey.keys[kind] ?? []))")
        }
        #expect(
            survey.words["ticket.status"] == ["new", "open", "pending", "on_hold", "snoozed", "solved", "closed"]
        )
        #expect(survey.words["ticket.priority"] == ["low", "normal", "high", "urgent"])
        #expect(survey.words["ticket.channel"] == ["email", "phone", "chat", "social", "web", "counter"])
        #expect(survey.words["message.from"] == ["customer", "agent", "system"])
        #expect(survey.words["complaint.status"] == ["open", "closed"])
        #expect(survey.words["promise.status"] == ["open", "kept", "broken"])
        #expect(survey.words["survey.type"] == ["csat", "nps"])
        #expect(survey.words["agent.role"] == ["agent", "supervisor", "administrator"])
    }

    @Test("speaks of nothing that is not there, and calls no two things alike", arguments: [0, 1000])
    func references(customers: Int) throws {
        let survey = try survey(customers: customers)
        #expect(survey.repeated.isEmpty)
        for (kind, references) in survey.references {
            #expect(references.subtracting(survey.ids[kind] ?? []).isEmpty, "\(kind)")
        }
    }

    @Test("has as many customers as asked for, about ten lines each, and some with active tickets")
    func size() throws {
        let survey = try survey(customers: 3060)
        #expect(survey.counts["customer"] == 3060)
        let handMade = SampleDesk.lines(now: SampleDesk.anchor).count
        let average = Double(survey.lines - handMade) / 3000
        #expect((9...11).contains(average), "\(average) lines a customer")
        #expect(survey.active == 60)
    }

    @Test("has as many active tickets beside those made by hand as asked for", arguments: [0, 1, 299, 1000, 5000])
    func active(count: Int) throws {
        let handMade = try survey(customers: 0).active
        #expect(try survey(customers: 1060, activeTickets: count).active == handMade + min(count, 1000))
    }

    @Test("is the same for the same seed, and another for another")
    func determinism() throws {
        func bytes(seed: UInt64, now: Int64 = SampleDesk.anchor) -> [UInt8] {
            var bytes: [UInt8] = []
            SampleDesk.generate(customers: 300, seed: seed, now: now) { bytes.append(contentsOf: $0) }
            return bytes
        }
        #expect(bytes(seed: 7) == bytes(seed: 7))
        #expect(bytes(seed: 7) != bytes(seed: 8))
        #expect(bytes(seed: 7) != bytes(seed: 7, now: SampleDesk.anchor + 60_000_000))
    }

    @Test("stops when the one who takes the lines fails")
    func failure() {
        struct Full: Error {}
        var taken = 0
        #expect(throws: Full.self) {
            try SampleDesk.generate(customers: 1_000_000, now: SampleDesk.anchor) { _ throws(Full) in
                taken += 1
                if taken == 1000 { throw Full() }
            }
        }
        #expect(taken == 1000)
    }

    @Test("runs its clocks from any instant: no past thing lies ahead, and Roohi's call is two minutes old")
    func times() throws {
        let parser = ISO8601DateFormatter()
        for now in [SampleDesk.anchor, 0, 1_900_000_000_000_000, 951_825_599_000_000] as [Int64] {
            var sawRoohi = false
            let reader = JSONReader()
            let instant = Date(timeIntervalSince1970: Double(now) / 1e6)
            try SampleDesk.generate(customers: 300, now: now) { line throws(any Error) in
                let value = try reader.value(line)
                for key in ["at", "solved_at"] {
                    guard let text = value[key]?.string else { continue }
                    let time = try #require(parser.date(from: text), "\(text)")
                    #expect(time <= instant, "\(value.text)")
                }
                if let due = value["due"]?.string { _ = try #require(parser.date(from: due)) }
                if value["id"]?.string == "T2071" {
                    sawRoohi = true
                    let at = try #require(value["at"]?.string.flatMap(parser.date(from:)))
                    #expect(instant.timeIntervalSince(at) == 120)
                }
            }
            #expect(sawRoohi)
        }
    }

    @Test("tells Roohi's story")
    func roohi() throws {
        let reader = JSONReader()
        let values = try SampleDesk.lines(now: SampleDesk.anchor).map { try reader.value($0) }
        let roohi = try #require(values.first { $0["id"]?.string == "roohi-moolla" })
        #expect(roohi["pronunciation"]?.string == "ROO-hee MOO-lah")
        #expect(roohi["preferred_name"]?.string == "Roohi")
        let hers = values.filter { $0["customer"]?.string == "roohi-moolla" }
        let orders = hers.filter { $0["kind"]?.string == "order" }.sorted {
            ($0["at"]?.string ?? "") > ($1["at"]?.string ?? "")
        }
        #expect(orders.first?["id"]?.string == "1182")
        let usual = orders.prefix(10).filter { $0["items"]?[0]?["name"]?.string == "Café au lait, very light coffee" }
        #expect(usual.count == 9)
        #expect(hers.contains { $0["kind"]?.string == "usual" })
        #expect(orders.contains { $0["id"]?.string == "1097" && $0["status"]?.string == "refunded" })
        let promise = hers.first { $0["kind"]?.string == "promise" }
        #expect(promise?["status"]?.string == "open" && (promise?["due"]?.string ?? "9") < "2026-03-03")
    }
}
