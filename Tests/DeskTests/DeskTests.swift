import Desk
import DeskModel
import Foundation
import Seeded
import Synchronization
import Testing
import TextAnalysis

@Suite("An open desk")
struct DeskTests {
    @Test("A ticket made in one process is in the queue of another, and its text is read from the log")
    func shared() throws {
        let place = try TemporaryDesk()
        let ana = try place.open(as: "ana")
        let ben = try place.open(as: "ben")
        let customer = try ana.addCustomer("Roohi Moolla")
        let ticket = try ana.addTicket(of: customer, "order 1182 came cold", body: "Second time now.")
        let rows = try ben.queue(.all, at: place.now)
        #expect(rows.map(\.ticket) == [ticket])
        #expect(rows.first?.customerName == "Roohi Moolla")
        let view = try #require(try ben.ticket(ticket, at: place.now))
        #expect(view.entries.compactMap(\.body) == ["Second time now."])
    }

    @Test("A row says for whom its ticket waits until it no longer does, and a timeline calls a new ticket new")
    func waitsFor() throws {
        let place = try TemporaryDesk()
        let ana = try place.open(as: "ana")
        let customer = try ana.addCustomer("Roohi Moolla")
        let ticket = try ana.addTicket(of: customer, "order 1182 came cold", body: "Second time now.")
        try ana.perform(.move(ticket, to: .onHold, reason: "the courier"))
        let row = try #require(try place.open(as: "ben").queue(.all, at: place.now).first)
        #expect(row.status == .onHold && row.statusReason == "the courier")
        try ana.perform(.move(ticket, to: .pending, reason: nil))
        #expect(try ana.queue(.all, at: place.now).first?.statusReason == nil)
        let view = try #require(try ana.customer(customer, limit: 50, at: place.now))
        let made = view.timeline.first { $0.kind == .ticket }
        #expect(made?.summary == "New ticket · order 1182 came cold", "\(view.timeline.map(\.summary))")
    }

    @Test("A ticket's history tells of every change: who, from what to what, and when", arguments: [false, true])
    func history(onCheckpoint: Bool) throws {
        let place = try TemporaryDesk()
        let ana = try place.open(as: "ana")
        let customer = try ana.addCustomer("Roohi Moolla")
        let ticket = try ana.addTicket(of: customer, "order 1182 came cold", body: "Second time now.")
        func set(_ desk: Desk, _ change: (inout TicketRecord) -> Void) throws {
            var record = TicketRecord()
            change(&record)
            place.wait(seconds: 60)
            try desk.perform(.setTicket(ticket, record))
        }
        try set(ana) { $0.priority = .set("urgent") }
        let ben = onCheckpoint ? try place.openRenewing(as: "ben") : try place.open(as: "ben")
        try set(ben) { $0.tags = .set(["refund", "vip"]) }
        try set(ben) {
            $0.priority = .clear
            $0.tags = .clear
        }
        try set(ben) { $0.priority = .set("normal") }
        try ben.perform(.assign(ticket, to: "cleo", reason: nil))
        try ben.perform(.assign(ticket, to: "dana", reason: nil))
        var promise = PromiseRecord()
        promise.customer = .set(.known(customer))
        promise.ticket = .set(.known(ticket))
        promise.text = .set("call before noon")
        promise.due = .set(place.now)
        let promised = try #require(try ben.perform(.add(.promise(promise))).made)
        var kept = PromiseRecord()
        kept.status = .set("kept")
        try ben.perform(.change(.promise(kept), number: promised))
        try ben.perform(.solve(ticket, reason: "drink/cold"))
        try ana.perform(.reopen(ticket, reason: nil))
        try ana.perform(.solve(ticket, reason: nil))
        try ana.perform(.takeBackSolving(ticket))
        #expect(throws: DeskError.self) { try ana.perform(.takeBackSolving(ticket)) }
        let wanted = [
            "ana: New ticket · order 1182 came cold", "ana: Second time now.", "ana: Priority from normal to urgent",
            "ben: Tags from none to refund, vip",
            "ben: Priority from urgent to normal · Tags from refund, vip to none",
            "ben: ben gave the ticket to cleo", "ben: ben gave the ticket to dana, cleo had it",
            "ben: Promised · call before noon", "ben: Promise kept · call before noon",
            "ben: Reason from none to drink/cold", "ben: Solved, was open", "ana: Reopened, was solved",
            "ana: Solved, was open", "ana: Not solved after all",
        ]
        for desk in [ana, ben, try place.openRenewing(), try place.openFolding()] {
            let view = try #require(try desk.ticket(ticket, at: place.now))
            #expect(view.entries.map { "\($0.author ?? "ana"): \($0.summary)" } == wanted)
            #expect(view.entries[2].at.seconds(since: view.at) == 60)
            let entries = try desk.timeline(customer, before: nil, limit: 50).entries
            #expect(entries.reversed() == view.entries)
            #expect(try desk.customer(customer, limit: 50, at: place.now)?.timelineCount == wanted.count)
        }
    }

    @Test("A desk that stays open takes in much at once piece by piece, and is told at the end")
    func pieces() throws {
        let place = try TemporaryDesk()
        let open = try place.open { $0.renewsInBackground = true }
        let other = try place.open(as: "ben")
        for number in 0..<1_300 { _ = try other.addCustomer("Customer \(number)") }
        let before = open.sequence
        #expect(try open.refresh())
        let first = open.sequence
        #expect(first > before)
        // Whoever asks meanwhile waits for a piece at most; the rest comes by itself.
        var waited = 0
        while open.sequence < other.sequence, waited < 2_000 {
            usleep(5_000)
            waited += 1
        }
        #expect(open.sequence == other.sequence)
        // A desk that closes again has no time for pieces: it answers from all there is.
        let brief = try place.open(as: "cleo")
        _ = try other.addCustomer("Customer 1300")
        try brief.refresh()
        #expect(brief.sequence == other.sequence)
        #expect(try brief.customer(CustomerID(1301), limit: 1, at: place.now) != nil)
    }

    @Test("Of two agents who claim at once one wins, and the other is told who did")
    func claims() throws {
        let place = try TemporaryDesk()
        let ana = try place.open(as: "ana")
        let ben = try place.open(as: "ben")
        let ticket = try ana.addTicket(of: try ana.addCustomer("Dana"), "refund", body: "Where is it?")
        try ben.perform(.claim(ticket))
        let error = #expect(throws: DeskError.self) { try ana.perform(.claim(ticket)) }
        guard case .refused(.heldByAnother(_, let holder), let sentence)? = error else {
            Issue.record("refused as held, not \(String(describing: error))")
            return
        }
        #expect(holder == "ben")
        #expect(sentence.contains("ben has ticket"))
        #expect(error?.exitStatus == 75)
    }

    @Test("A hundred claims from many threads have one winner each")
    func race() async throws {
        let place = try TemporaryDesk()
        let first = try place.open()
        let customer = try first.addCustomer("Dana")
        let tickets = try (0..<20).map { try first.addTicket(of: customer, "matter \($0)", body: "hello") }
        let desks = try (0..<5).map { try place.open(as: "agent\($0)") }
        let wins = await withTaskGroup(of: [TicketID].self) { group in
            for desk in desks {
                group.addTask { tickets.filter { (try? desk.perform(.claim($0))) != nil } }
            }
            return await group.reduce(into: [TicketID]()) { $0 += $1 }
        }
        #expect(wins.sorted() == tickets)
        let rows = try first.queue(.all, at: place.now)
        #expect(rows.allSatisfy { $0.assignee?.hasPrefix("agent") == true })
    }

    @Test("A reply stops when something newer arrived since it was begun")
    func newer() throws {
        let place = try TemporaryDesk()
        let ana = try place.open()
        let ticket = try ana.addTicket(of: try ana.addCustomer("Dana"), "refund", body: "Where is it?")
        let basis = try #require(try ana.ticket(ticket, at: place.now)).basis
        place.wait(seconds: 60)
        let ben = try place.open(as: "ben")
        try ben.perform(.receive(ticket, body: "Found it!", author: nil, via: nil, channel: nil))
        let reply = Command.reply(
            ticket, body: "We are looking.", savedReply: nil, basis: basis, sendAfter: nil, then: nil)
        let error = #expect(throws: DeskError.self) { try ana.perform(reply) }
        guard case .refused(.newerActivity, _)? = error else {
            Issue.record("refused for newer activity, not \(String(describing: error))")
            return
        }
        #expect(try ana.ticket(ticket, at: place.now)?.entries.last?.body == "Found it!")
    }

    @Test("A queued reply counts at its time, and not when it was taken back")
    func queued() throws {
        let place = try TemporaryDesk()
        let ana = try place.open()
        let ticket = try ana.addTicket(of: try ana.addCustomer("Dana"), "refund", body: "Where is it?")
        place.wait(seconds: 60)
        let sendAfter = place.now.adding(seconds: 10)
        let sent = try ana.perform(
            .reply(ticket, body: "On its way.", savedReply: nil, basis: nil, sendAfter: sendAfter, then: nil))
        #expect(try ana.queue(.waiting, at: place.now).count == 1)
        #expect(try ana.queue(.waiting, at: place.now.adding(seconds: 11)).isEmpty)
        let message = try #require(sent.made.flatMap(MessageID.init(stored:)))
        #expect(try ana.ticket(ticket, at: place.now)?.queuedReplies == [message])
        try ana.perform(.withdraw(message))
        #expect(try ana.queue(.waiting, at: place.now.adding(seconds: 11)).count == 1)
    }

    @Test("A text longer than a record takes is kept beside the log and comes back whole")
    func longText() throws {
        let place = try TemporaryDesk()
        let ana = try place.open()
        let text = String(repeating: "cold again. ", count: 200_000)
        let ticket = try ana.addTicket(of: try ana.addCustomer("Dana"), "long", body: text)
        let ben = try place.open(as: "ben")
        #expect(try ben.ticket(ticket, at: place.now)?.entries.compactMap(\.body) == [text])
        #expect(try ben.log.verify().isOK)
    }

    @Test("What was told of a ticket before the ticket stands once on the timeline of its customer")
    func toldBefore() throws {
        let place = try TemporaryDesk()
        let desk = try place.open()
        let customer = ForeignID(source: "s", id: "c")
        let ticket = ForeignID(source: "s", id: "t")
        var fact = FactRecord()
        fact.customer = .set(.foreign(customer))
        fact.ticket = .set(.foreign(ticket))
        fact.key = .set("order")
        fact.value = .set("1182")
        var person = CustomerRecord()
        person.name = .set("Dana")
        var record = TicketRecord()
        record.customer = .set(.foreign(customer))
        record.channel = .set("email")
        record.at = .set(place.now)
        let lines: [(String, AnyRecord)] = [("c", .customer(person)), ("", .fact(fact)), ("t", .ticket(record))]
        _ = try desk.importBatch(
            lines.enumerated().map { index, line in
                ImportLine(
                    number: index + 1, source: "s", id: line.0, digest: ContentDigest(high: 1, low: UInt64(index)),
                    content: .record(line.1))
            })
        let dana = CustomerID(try desk.resolve(.customer, "c"))
        let view = try #require(try desk.customer(dana, limit: 50, at: place.now))
        #expect(view.timeline.count { $0.kind == .fact } == 1)
        #expect(view.timelineCount == view.timeline.count)
    }

    @Test("A ticket that turns out to be another customer's takes its messages along")
    func otherOwner() throws {
        let place = try TemporaryDesk()
        let desk = try place.open()
        func line(_ id: String, _ number: UInt64, _ record: AnyRecord) -> ImportLine {
            ImportLine(
                number: Int(number), source: "s", id: id, digest: ContentDigest(high: 1, low: number),
                content: .record(record))
        }
        var ticket = TicketRecord()
        ticket.customer = .set(.foreign(ForeignID(source: "s", id: "dana")))
        ticket.channel = .set("email")
        ticket.at = .set(place.now)
        var message = MessageRecord()
        message.ticket = .set(.foreign(ForeignID(source: "s", id: "t")))
        message.at = .set(place.now)
        message.from = .set("customer")
        message.body = .set("Where is it?")
        var change = TicketRecord()
        change.customer = .set(.foreign(ForeignID(source: "s", id: "ben")))
        let people = ["dana", "ben"].map { name in
            var person = CustomerRecord()
            person.name = .set(name)
            return (name, AnyRecord.customer(person))
        }
        let lines = people + [("t", .ticket(ticket)), ("", .message(message)), ("t", .ticket(change))]
        _ = try desk.importBatch(lines.enumerated().map { line($1.0, UInt64($0 + 1), $1.1) })
        let dana = CustomerID(try desk.resolve(.customer, "dana"))
        let ben = CustomerID(try desk.resolve(.customer, "ben"))
        #expect(try desk.customer(dana, limit: 50, at: place.now)?.timeline.isEmpty == true)
        let view = try #require(try desk.customer(ben, limit: 50, at: place.now))
        #expect(view.timeline.compactMap(\.body) == ["Where is it?"])
        #expect(view.timelineCount == view.timeline.count)
    }

    @Test("That two customers were one, and are two again, stands on the timelines of both, once")
    func unmergeIsHistory() throws {
        let place = try TemporaryDesk()
        let desk = try place.open()
        let dana = try desk.addCustomer("Dana")
        let ben = try desk.addCustomer("Ben")
        try desk.perform(.mergeCustomers(dana, into: ben, fromFields: []))
        let merged = try #require(try desk.customer(ben, limit: 50, at: place.now))
        #expect(merged.timeline.count { $0.kind == .merge } == 1)
        #expect(merged.timelineCount == merged.timeline.count)
        try desk.perform(.unmergeCustomer(dana))
        for id in [dana, ben] {
            let view = try #require(try desk.customer(id, limit: 50, at: place.now))
            #expect(view.timeline.count { $0.kind == .merge } == 2)
            #expect(view.timelineCount == view.timeline.count)
        }
    }

    @Test("A phone that two customers share names neither, however it is written")
    func sharedPhone() throws {
        let place = try TemporaryDesk()
        let desk = try place.open()
        for phone in ["707 555 0101", "+1 (707) 555-0101"] {
            var record = CustomerRecord()
            record.name = .set("Holder of \(phone)")
            record.phones = .set([phone])
            try desk.perform(.add(.customer(record)))
        }
        for text in ["7075550101", "707 555 0101", "+1 707-555-0101"] {
            let error = #expect(throws: DeskError.self) { try desk.resolve(.customer, text) }
            #expect(error?.exitStatus == 64, "\(text)")
        }
    }

    @Test("What is recorded of one customer is not put on another's ticket")
    func strangersTicket() throws {
        let place = try TemporaryDesk()
        let desk = try place.open()
        let dana = try desk.addCustomer("Dana")
        let ticket = try desk.addTicket(of: try desk.addCustomer("Ben"), "refund", body: "Where is it?")
        var fact = FactRecord()
        fact.customer = .set(.known(dana))
        fact.ticket = .set(.known(ticket))
        fact.key = .set("order")
        fact.value = .set("1182")
        let before = desk.sequence
        #expect(throws: DeskError.self) { try desk.perform(.add(.fact(fact))) }
        #expect(desk.sequence == before)
    }

    @Test("A desk is not put among other files, nor where another engine is named")
    func notHere() throws {
        let folder = NSTemporaryDirectory() + "usual-\(UUID().uuidString)"
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(atPath: folder) }
        try "mine".write(toFile: "\(folder)/notes.txt", atomically: true, encoding: .utf8)
        let full = #expect(throws: DeskError.self) { try Desk.create(at: folder, configuration: .standard) }
        #expect(full?.exitStatus == 73)
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == ["notes.txt"])
        let below = #expect(throws: DeskError.self) {
            try Desk.create(at: "\(folder)/notes.txt/desk", configuration: .standard)
        }
        #expect(below?.exitStatus == 73)
        for address in ["postgresql://host/desk", "postgres://host/desk"] {
            let made = #expect(throws: DeskError.self) { try Desk.create(at: address, configuration: .standard) }
            #expect(made?.exitStatus == 69)
        }
    }

    @Test("A read-only desk answers and refuses to write")
    func readOnly() throws {
        let place = try TemporaryDesk()
        _ = try place.open().addCustomer("Dana")
        let desk = try place.open(readOnly: true)
        #expect(try desk.find("dana", limit: 5, at: place.now).matches.count == 1)
        let error = #expect(throws: DeskError.self) { try desk.addCustomer("Nobody") }
        #expect(error?.exitStatus == 73)
    }

    @Test("A configuration that was imported is in desk.toml, and is not adopted over by the file it replaced")
    func importedConfiguration() throws {
        let place = try TemporaryDesk()
        let toml = DeskConfiguration(name: "Porto desk", region: "PT").text
        let event = ImportedEvent(at: place.now, by: "ana", customer: nil, ticket: nil, names: []) { _ in
            .configured(toml: toml)
        }
        let line = ImportLine(
            number: 1, source: "~other", id: "~e1", digest: ContentDigest(high: 1, low: 2), content: .event(event))
        let desk = try place.open()
        _ = try desk.importBatch([line])
        #expect(try String(contentsOfFile: "\(place.path)/desk.toml", encoding: .utf8) == toml)
        let again = try place.open()
        #expect(again.configuration.name == "Porto desk")
        #expect(again.sequence == desk.sequence)
    }

    @Test("Solved tickets are listed, the latest first, until they are closed or merged away")
    func solvedView() throws {
        let place = try TemporaryDesk()
        let desk = try place.open()
        let dana = try desk.addCustomer("Dana")
        var tickets: [TicketID] = []
        for subject in ["first", "second", "third", "open"] {
            tickets.append(try desk.addTicket(of: dana, subject, body: "?"))
        }
        for ticket in [tickets[1], tickets[0], tickets[2]] {
            place.wait(seconds: 60)
            try desk.perform(.solve(ticket, reason: "other"))
        }
        #expect(try desk.queue(.solved, at: place.now).map(\.subject) == ["third", "first", "second"])
        #expect(try desk.queue(QueueView("solved"), at: place.now).count == 3)
        try desk.perform(.close(tickets[0]))
        #expect(try desk.queue(.solved, at: place.now).map(\.subject) == ["third", "second"])
        #expect(try desk.queue(.all, at: place.now).map(\.subject) == ["open"])
    }

    @Test("A queue of hundreds, which two threads look at, is in order and counted as a short one is")
    func longQueue() throws {
        let place = try TemporaryDesk()
        let desk = try place.open()
        let dana = try desk.addCustomer("Dana")
        let count = 450
        for number in 0..<count {
            place.wait(seconds: 1)
            let ticket = try desk.addTicket(of: dana, "\(number)", body: "?")
            if number % 3 == 0 { try desk.perform(.claim(ticket)) }
        }
        let all = (0..<count).map { "\($0)" }
        let mine = all.indices.filter { $0 % 3 == 0 }.map { all[$0] }
        let page = try desk.queuePage(.all, at: place.now)
        #expect(page.rows.map(\.subject) == all)
        #expect(page.summary == (try desk.summary(at: place.now)))
        #expect(page.summary.all == count)
        #expect(page.summary.mine == mine.count)
        #expect(page.summary.unassigned == count - mine.count)
        #expect(page.summary.waitingOnUs == count)
        #expect(try desk.queue(.mine, at: place.now).map(\.subject) == mine)
        #expect(try desk.queue(QueueView("agent:me"), at: place.now).map(\.subject) == mine)
        let next = try desk.claimNext(.unassigned, at: place.now)
        #expect(try desk.ticket(next, at: place.now)?.row.subject == "1")
    }

    @Test("A directory without a desk is named")
    func missing() {
        let error = #expect(throws: DeskError.self) {
            try Desk.open(
                at: "/nonexistent/desk", options: Desk.Options(agent: "ana", clock: { Timestamp(seconds: 0) }))
        }
        #expect(error?.exitStatus == 66)
        #expect("\(error.map(\.description) ?? "")".contains("/nonexistent/desk"))
    }
}

@Suite("Lookup on a desk")
struct DeskFindTests {
    @Test("Of those found, as many are told of as are asked for: the best, and how many there are")
    func rows() throws {
        let place = try TemporaryDesk()
        let desk = try place.open()
        for number in 1...30 { _ = try desk.addCustomer("Roohi Moolla \(number)") }
        let all = try desk.find("roohi", limit: 20, at: place.now)
        #expect(all.matches.count == 20 && all.count == 20)
        let best = try desk.find("roohi", limit: 20, rows: 7, at: place.now)
        #expect(best.matches == Array(all.matches.prefix(7)))
        #expect(best.count == 20)
        let few = try desk.find("roohi", limit: 5, rows: 7, at: place.now)
        #expect(few.matches == Array(all.matches.prefix(5)))
        #expect(few.count == 5)
    }

    @Test("A half-heard name finds the customer, also one that came after the first lookup")
    func halfHeard() throws {
        let place = try TemporaryDesk()
        let desk = try place.open()
        let roohi = try desk.addCustomer("Roohi Moolla", email: "roohi@example.com")
        for name in ["Rui Moura", "Ruth Miller", "Rahul Mehta"] { _ = try desk.addCustomer(name) }
        #expect(try desk.find("ruhi mula", limit: 3, at: place.now).matches.first?.customer == roohi)
        let late = try desk.addCustomer("Zephyrine Quill")
        #expect(try desk.find("zefirine", limit: 3, at: place.now).matches.first?.customer == late)
        #expect(try desk.resolve(.customer, "ROOHI@example.com") == roohi.number)
    }

    @Test("The phone that was asked for is shown, with the digits that were typed marked")
    func phoneAskedFor() throws {
        let place = try TemporaryDesk()
        let desk = try place.open()
        var record = CustomerRecord()
        record.name = .set("Roohi Moolla")
        record.phones = .set(["+1 707 555 0123", "+1 415 555 0136"])
        try desk.perform(.add(.customer(record)))
        func found(_ query: String) throws -> FoundCustomer {
            try #require(try desk.find(query, limit: 1, at: place.now).matches.first)
        }
        let second = try found("415 555 0136")
        #expect(second.phone == "+1 415 555 0136")
        #expect(second.phoneMarks == [1..<15], "with the code of the country that it is taken to be in")
        #expect(try found("roohi").phone == "+1 707 555 0123", "the first where none was asked for")
        #expect(try found("roohi").phoneMarks == [])
    }

    @Test("What matched in another name of theirs is marked where the name shown has it")
    func markedInTheNameShown() throws {
        let place = try TemporaryDesk()
        let desk = try place.open()
        var record = CustomerRecord()
        record.name = .set("王小明")
        record.preferredName = .set("小明")
        try desk.perform(.add(.customer(record)))
        let found = try #require(try desk.find("ming", limit: 1, at: place.now).matches.first)
        #expect(found.name == "王小明")
        #expect(found.marks == [2..<3])
        #expect(!found.why.contains("小明"), "what is shown says it: \(found.why)")
    }

    @Test("What fits and is not shown, another name of theirs or part of an address, is said beside why")
    func whatFitsIsSaid() throws {
        let place = try TemporaryDesk()
        let desk = try place.open()
        var record = CustomerRecord()
        record.name = .set("陳美玲")
        record.preferredName = .set("Meiling")
        record.emails = .set(["longest.mailbox.of.them.all@example.com"])
        try desk.perform(.add(.customer(record)))
        func why(_ query: String) throws -> String {
            try #require(try desk.find(query, limit: 1, at: place.now).matches.first).why
        }
        #expect(try why("meil") == "begins so · Meiling")
        #expect(try why("longest.mailbox.of.them.all@example.com") == "email", "whoever types all of it knows it")
        #expect(try why("longest mailbox") == "in the email · longest.mailbox.of.them…")
        #expect(try why("meiling xqzzy") == "name · Meiling · without “xqzzy”")
    }

    @Test("Merged customers are found once, as the person they are, and twice again when unmerged")
    func merged() throws {
        let place = try TemporaryDesk()
        let desk = try place.open()
        let one = try desk.addCustomer("Roohi Moolla", email: "roohi@example.com")
        let two = try desk.addCustomer("Ruhi Mullah", email: "ruhi@example.org")
        #expect(try desk.find("mullah", limit: 5, at: place.now).matches.contains { $0.customer == two })
        try desk.perform(.mergeCustomers(two, into: one, fromFields: []))
        let found = try desk.find("ruhi@example.org", limit: 5, at: place.now).matches
        #expect(found.map(\.customer) == [one])
        try desk.perform(.unmergeCustomer(two))
        let apart = try desk.find("ruhi@example.org", limit: 5, at: place.now).matches
        #expect(apart.first?.customer == two)
        #expect(apart.first?.name == "Ruhi Mullah")
    }
}

@Suite("Configuration")
struct ConfigurationTests {
    @Test("A changed file is adopted by the next opening; a broken one is named and leaves what was there")
    func adopted() throws {
        let place = try TemporaryDesk(configuration: DeskConfiguration(name: "Petaluma desk", region: "US"))
        #expect(try place.open().configuration.name == "Petaluma desk")
        let file = place.path + "/desk.toml"
        try "name = \"Harbour\"\nregion = \"gb\"\n".write(toFile: file, atomically: true, encoding: .utf8)
        #expect(try place.open().configuration == DeskConfiguration(name: "Harbour", region: "GB"))
        try "name = \"Harbour\"\nregoin = \"GB\"\n".write(toFile: file, atomically: true, encoding: .utf8)
        let desk = try place.open()
        #expect(desk.configuration.name == "Harbour")
        #expect(desk.configurationFault?.contains("desk.toml:2") == true)
    }

    @Test("A desk that is open adopts a changed file, and every other desk that is open with it")
    func adoptedWhileOpen() throws {
        let place = try TemporaryDesk(configuration: DeskConfiguration(name: "Petaluma desk", region: "US"))
        let desk = try place.open()
        let other = try place.open(as: "ben")
        let before = desk.sequence
        desk.adoptChangedConfiguration()
        #expect(desk.sequence == before)
        let file = place.path + "/desk.toml"
        try "name = \"Harbour\"\nregoin = \"GB\"\n".write(toFile: file, atomically: true, encoding: .utf8)
        desk.adoptChangedConfiguration()
        #expect(desk.configuration.name == "Petaluma desk")
        #expect(desk.configurationFault?.contains("desk.toml:2") == true)
        try "name = \"Harbour\"\nregion = \"GB\"\n".write(toFile: file, atomically: true, encoding: .utf8)
        desk.adoptChangedConfiguration()
        #expect(desk.configurationFault == nil)
        #expect(desk.configuration.name == "Harbour")
        try other.refresh()
        #expect(other.configuration.name == "Harbour")
        // The other sees the file for the first time, and has nothing to adopt.
        other.adoptChangedConfiguration()
        #expect(other.sequence == desk.sequence)
    }

    @Test("What a configuration writes it reads")
    func roundTrip() throws {
        let configuration = DeskConfiguration(
            name: "Caf\u{e9} \"Nord\" \\ Süd", region: "DE", timeZone: "UTC", currency: "EUR",
            reasons: ["drink/cold", "delivery/late"])
        #expect(try DeskConfiguration(parsing: configuration.text, name: "x") == configuration)
    }

    @Test(
        "A configuration that is not right is refused with its line",
        arguments: [
            "name = 3", "region = \"Germany\"", "region = \"QX\"", "time_zone = \"Mars/Olympus\"",
            "time_zone = \"America\"", "currency = \"dollars\"", "currency = \"QQQ\"", "reasons = [\"drink\", \" \"]",
            "name = \"a", "nmae = \"x\"",
        ])
    func refused(text: String) {
        let error = #expect(throws: DeskError.self) {
            try DeskConfiguration(parsing: "# The desk.\n\(text)", name: "desk.toml")
        }
        #expect(error?.description.hasPrefix("desk.toml:2: ") == true, "\(String(describing: error))")
    }

    @Test("What there is not says what would be right")
    func problems() {
        #expect(DeskConfiguration.regionProblem("pt") == nil)
        #expect(DeskConfiguration.regionProblem("uk")?.contains("GB") == true)
        #expect(DeskConfiguration.currencyProblem("eur") == nil)
        #expect(DeskConfiguration.currencyProblem("euro")?.contains("USD") == true)
        #expect(DeskConfiguration.timeZoneProblem("Europe/Lisbon") == nil)
        #expect(DeskConfiguration.timeZoneProblem("Lisbon")?.contains("America/Los_Angeles") == true)
    }

    @Test("What was adopted elsewhere is gone by, though this machine may not know its time zone")
    func adoptedElsewhere() throws {
        let text = "name = \"Olympus\"\ntime_zone = \"Mars/Olympus\"\ncurrency = \"mrc\"\n"
        #expect(throws: DeskError.self) { try DeskConfiguration(parsing: text, name: "x") }
        let configuration = try DeskConfiguration(adopted: text, name: "x")
        #expect(configuration.name == "Olympus")
        #expect(configuration.currency == "MRC")
        #expect(throws: DeskError.self) { try DeskConfiguration(adopted: "name = 3", name: "x") }
    }
}

@Suite("Emails and phones that do not parse")
struct ContactCheckTests {
    @Test("Each is named as it was written, in a clause that cannot control a terminal")
    func warnings() {
        var record = CustomerRecord()
        record.name = .set("Roohi Moolla")
        record.emails = .set(["roohi@example.com", "roohi(at)example.com"])
        record.phones = .set(["415 555 0136", "+44 (0)20 7946 0018", "see \u{1B}[31mnotes", "415-555-0136 ext. 12"])
        #expect(
            ContactCheck(region: "US").warnings(of: .customer(record)) == [
                #"email "roohi(at)example.com" does not parse: kept as written"#,
                #"phone "see \u001b[31mnotes" does not parse: kept as written"#,
            ])
        #expect(ContactCheck(region: nil).warnings(of: .agent(AgentRecord())) == [])
    }

    @Test("What is let through at a glance parses, and what does not parse is named", arguments: ["US", "IT", nil])
    func glance(region: String?) {
        let plan = region.flatMap { DialingPlan(region: $0) }
        var random = SeededGenerator.drawn()
        for _ in 0..<20_000 {
            let signs = Array("0123456789012345678901234567890 -.()+x")
            let length = Int.random(in: 1...20, using: &random)
            var phone = String((0..<length).map { _ in signs[Int.random(in: 0..<signs.count, using: &random)] })
            if Bool.random(using: &random) { phone = "+" + phone }
            var record = CustomerRecord()
            record.phones = .set([phone])
            let isNamed = !ContactCheck(region: region).warnings(of: .customer(record)).isEmpty
            if isNamed != (PhoneNumber(phone, plan: plan) == nil) { Issue.record("\(phone) of \(region ?? "nowhere")") }
        }
    }
}

@Suite("Drafts and presence")
struct DraftTests {
    @Test("A draft is there for the next opening, for its agent alone, until it is discarded")
    func kept() throws {
        let place = try TemporaryDesk()
        let desk = try place.open(as: "ana/../x")
        let ticket = try desk.addTicket(of: try desk.addCustomer("Dana"), "refund", body: "?")
        let draft = Draft(isPublic: true, text: "Dana,\nI'm sorry", basis: 4)
        try desk.drafts.save(draft, on: ticket)
        #expect(try place.open(as: "ana/../x").drafts.load(ticket) == draft)
        #expect(try place.open(as: "ben").drafts.load(ticket) == nil)
        #expect(desk.drafts.tickets() == [ticket])
        try desk.drafts.discard(ticket)
        #expect(try desk.drafts.load(ticket) == nil)
    }

    @Test("What an agent writes on one ticket in two terminals is kept from both, and stands once")
    func twoTerminals() throws {
        let place = try TemporaryDesk()
        let left = try place.open()
        let ticket = try left.addTicket(of: try left.addCustomer("Dana"), "refund", body: "Where is it?")
        let right = try place.open()
        func draft(_ text: String) -> Draft { Draft(isPublic: true, text: text, basis: 4) }
        #expect(try left.drafts.load(ticket) == nil && right.drafts.load(ticket) == nil)
        #expect(try left.keep(draft("Hello Dana"), on: ticket) == nil)
        let met = try #require(try right.keep(draft("Hi"), on: ticket))
        #expect(met.joined("Hi") == "Hi\n\nHello Dana")
        #expect(try place.open().drafts.load(ticket)?.text == "Hi\n\nHello Dana")
        // What was on disk before is replaced, and stands not twice.
        let back = try #require(try left.keep(draft("Hello Dana, I am sorry"), on: ticket))
        #expect(back.joined("Hello Dana, I am sorry") == "Hi\n\nHello Dana, I am sorry")
        #expect(back.isPart(of: "Hi there\n\nHello"))
        // Whoever has taken note writes on alone; whoever has not loses nothing by sending.
        #expect(try left.keep(draft("Hi\n\nHello Dana, I am sorry."), on: ticket) == nil)
        let again = try #require(try right.keep(draft("Hi you"), on: ticket))
        #expect(again.isPart(of: "Hi\n\nHello Dana, I am sorry."))
        #expect(try right.drafts.discard(ticket)?.text.hasSuffix("Hello Dana, I am sorry.") == true)
        #expect(try place.open().drafts.load(ticket)?.text.contains("Hi you") == false)
        // What is known and nobody else changed goes.
        #expect(try right.drafts.load(ticket) != nil)
        #expect(try right.drafts.discard(ticket) == nil)
        #expect(try right.drafts.load(ticket) == nil)
    }

    @Test("A draft does not get to another desk that has taken the place of its own")
    func keptFromAnotherDesk() throws {
        let place = try TemporaryDesk()
        let desk = try place.open(as: "ana")
        let ticket = try desk.addTicket(of: try desk.addCustomer("Dana"), "refund", body: "?")
        let draft = Draft(isPublic: true, text: "Dana, I'm sorry", basis: 4)
        try desk.keep(draft, on: ticket)
        let copy = place.path + ".copy"
        try FileManager.default.copyItem(atPath: place.path, toPath: copy)
        try FileManager.default.removeItem(atPath: copy + "/drafts")
        try FileManager.default.moveItem(atPath: place.path, toPath: place.path + ".old")
        try FileManager.default.moveItem(atPath: copy, toPath: place.path)
        do throws(DeskError) {
            try desk.keep(draft, on: ticket)
            Issue.record("kept in another desk")
        } catch {
            #expect(error.exitStatus == 75)
        }
        #expect(try place.open(as: "ana").drafts.load(ticket) == nil)
    }

    @Test("Who looks at a ticket is seen by others, and no longer when they go")
    func present() throws {
        let place = try TemporaryDesk()
        let ana = try place.open(as: "ana")
        let ticket = try ana.addTicket(of: try ana.addCustomer("Dana"), "refund", body: "?")
        do {
            let ben = try place.open(as: "ben")
            ben.presence.show(ticket, isReplying: true)
            #expect(ana.presence.others() == [PresentAgent(agent: "ben", ticket: ticket, isReplying: true)])
            #expect(ben.presence.others().isEmpty)
            ben.presence.withdraw()
        }
        #expect(ana.presence.others().isEmpty)
    }
}

@Suite("Suggestions on a desk")
struct DeskSuggestTests {
    @Test("A saved reply is filled from the customer view, and what is unknown is named")
    func filled() throws {
        let place = try TemporaryDesk()
        let desk = try place.open(as: "ana")
        var reply = SavedReplyRecord()
        reply.title = .set("Cold drink, refunded")
        reply.body = .set(
            "{{customer.preferred_name}}, I'm sorry your drink was cold. Voucher {{voucher.code}}. {{agent.name}}")
        try desk.perform(.add(.savedReply(reply)))
        let customer = try desk.addCustomer("Roohi Moolla")
        let ticket = try desk.addTicket(of: customer, "cold latte", body: "My drink was stone cold again!")
        let suggestion = try #require(try desk.suggest(ticket: ticket, limit: 3, at: place.now).suggestions.first)
        #expect(suggestion.body == "Roohi Moolla, I'm sorry your drink was cold. Voucher {{voucher.code}}. ana")
        #expect(suggestion.unfilled == ["voucher.code"])
        let error = #expect(throws: DeskError.self) {
            try desk.perform(
                .reply(
                    ticket, body: suggestion.body, savedReply: suggestion.savedReply, basis: nil, sendAfter: nil,
                    then: nil))
        }
        #expect(error?.exitStatus == 64)
    }

    @Test("A customer's tickets are counted, however few of them are asked for")
    func tickets() throws {
        let place = try TemporaryDesk()
        let desk = try place.open()
        let customer = try desk.addCustomer("Roohi Moolla")
        for number in 1...5 { _ = try desk.addTicket(of: customer, "Number \(number)", body: "Hello.") }
        for (limit, most) in [(2, nil), (1, 4), (50, nil)] as [(Int, Int?)] {
            let view = try #require(
                try desk.customer(customer, limit: limit, ticketLimit: most, at: place.now))
            #expect(view.tickets.count == min(5, most ?? limit))
            #expect(view.ticketCount == 5)
        }
    }

    @Test("While the first suggestion of a desk that stays open reads many replies, other questions are answered")
    func inBetween() throws {
        let place = try TemporaryDesk()
        let lines = (0..<1_000).flatMap { number -> [ImportLine] in
            var ticket = TicketRecord()
            ticket.subject = .set("Parcel \(number)")
            ticket.channel = .set("email")
            ticket.at = .set(place.now.adding(seconds: -3600))
            func message(_ from: String, _ text: String) -> AnyRecord {
                var message = MessageRecord()
                message.ticket = .set(.foreign(ForeignID(source: "s", id: "t\(number)")))
                message.from = .set(from)
                message.body = .set(text)
                message.at = .set(place.now.adding(seconds: from == "agent" ? -60 : -120))
                return .message(message)
            }
            return [
                ("t\(number)", .ticket(ticket)), ("q\(number)", message("customer", "Where is parcel \(number)?")),
                ("a\(number)", message("agent", "Parcel \(number) stands behind the counter.")),
            ].enumerated().map { place, line in
                ImportLine(
                    number: 3 * number + place + 1, source: "s", id: line.0,
                    digest: ContentDigest(high: UInt64(number), low: UInt64(place) + 1), content: .record(line.1),
                    extra: [])
            }
        }
        _ = try place.open().importBatch(lines)
        let once = try place.open().suggest(text: "Where is parcel 77?", customer: nil, limit: 5, at: place.now)
        let desk = try place.open { $0.renewsInBackground = true }
        let found = Mutex<SuggestResult?>(nil)
        let isDone = Atomic(false)
        let thread = Thread {
            let result = try? desk.suggest(text: "Where is parcel 77?", customer: nil, limit: 5, at: place.now)
            found.withLock { $0 = result }
            isDone.store(true, ordering: .releasing)
        }
        thread.start()
        var answered = 0
        while !isDone.load(ordering: .acquiring) {
            _ = desk.sequence
            answered += 1
            usleep(50)
        }
        #expect(answered > 10)
        let result = try #require(found.withLock { $0 })
        #expect(!result.suggestions.isEmpty)
        #expect(result.suggestions == once.suggestions)
        // What came meanwhile or since is brought in.
        var reply = SavedReplyRecord()
        reply.title = .set("Parcels")
        reply.body = .set("Where is parcel 77? Here it is.")
        try desk.perform(.add(.savedReply(reply)))
        let next = try desk.suggest(text: "Where is parcel 77?", customer: nil, limit: 5, at: place.now)
        #expect(next.suggestions.contains { $0.title == "Parcels" })
    }
}
