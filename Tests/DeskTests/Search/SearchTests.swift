import DeskModel
import Foundation
import Testing

@testable import Desk

@Suite struct SearchTests {
    private func found(_ desk: Desk, _ query: String, at now: Timestamp) throws -> [String] {
        try desk.search(query, limit: 50, at: now).matches.map { "\($0.ticketOutputID ?? "note"): \($0.snippet)" }
    }

    private func note(_ desk: Desk, _ customer: CustomerID, _ text: String) throws {
        var record = NoteRecord()
        record.customer = .set(.known(customer))
        record.text = .set(text)
        try desk.perform(.add(.note(record)))
    }

    @Test func findsSubjectsMessagesAndNotesWithFilters() throws {
        let temporary = try TemporaryDesk()
        let desk = try temporary.open()
        let now = temporary.now
        let roohi = try desk.addCustomer("Roohi Moolla", email: "roohi@example.com")
        let dana = try desk.addCustomer("Dana Okafor")
        _ = try desk.addTicket(of: roohi, "Cold latte", body: "It was stone cold. Please refund it.")
        _ = try desk.addTicket(of: dana, "Where is it?", body: "Six days, and no refund.")
        try note(desk, dana, "Likes her coffee cold")
        #expect(try found(desk, "refund", at: now).count == 2)
        #expect(try found(desk, "refund from:roohi", at: now) == ["~t1: It was stone cold. Please refund it."])
        #expect(try found(desk, "refund from:roohi@example.com", at: now).count == 1)
        #expect(try found(desk, "refund -from:roohi", at: now) == ["~t2: Six days, and no refund."])
        #expect(try found(desk, "refund -days", at: now).count == 1)
        #expect(try Set(found(desk, "cold", at: now)).count == 3)
        #expect(try found(desk, "cold from:dana", at: now) == ["note: Likes her coffee cold"])
        #expect(try found(desk, "cold status:new", at: now).count == 2)
        #expect(try found(desk, "cold status:solved", at: now) == [])
        #expect(try found(desk, "refund before:2026-03-01", at: now) == [])
        #expect(try found(desk, "refund after:2026-03-01", at: now).count == 2)
        #expect(try found(desk, "from:dana", at: now) == ["~t2: Where is it?"])
        #expect(throws: DeskError.self) { try desk.search("stauts:new", limit: 5, at: now) }
    }

    @Test func whatAFilterNamesThatIsNowhereIsTold() throws {
        let temporary = try TemporaryDesk()
        let desk = try temporary.open()
        let roohi = try desk.addCustomer("Roohi Moolla", email: "roohi@example.com")
        _ = try desk.addCustomer("Dana Okafor")
        var ticket = TicketRecord()
        ticket.customer = .set(.known(roohi))
        ticket.channel = .set("email")
        ticket.reason = .set("drink/cold")
        ticket.tags = .set(["Rush"])
        ticket.assignee = .set("ben")
        ticket.subject = .set("Cold latte")
        try desk.perform(.add(.ticket(ticket)))
        func unknown(_ query: String) throws -> [String] {
            try desk.search(query, limit: 5, at: temporary.now).unknown
        }
        #expect(try unknown("from:nobody") == ["Nobody is called nobody."])
        #expect(try unknown("latte from:\"jo nobody\"") == ["Nobody is called jo nobody."])
        #expect(try unknown("from:x@example.com") == ["Nobody has the email x@example.com."])
        #expect(try unknown("reason:hot") == ["No ticket has the reason hot."])
        #expect(try unknown("tag:slow,idle") == ["No ticket has the tag idle or slow."])
        #expect(
            try unknown("channel:fax tag:idle") == ["No ticket has the channel fax.", "No ticket has the tag idle."])
        #expect(try unknown("agent:zoe") == ["No ticket is assigned to zoe."])
        // Who is there, and only has nothing; what is there, but not with the rest; and what must not be.
        for query in [
            "from:dana", "from:roo zebra", "reason:drink zebra", "tag:rush,idle zebra", "channel:email zebra",
            "agent:ben zebra",
            "agent:me", "zebra", "zebra -tag:idle", "zebra -from:nobody", "from:roohi tag:rush",
        ] {
            #expect(try unknown(query) == [], "\(query)")
        }
        #expect(throws: DeskError.self) { try desk.search("priority:top", limit: 5, at: temporary.now) }
    }

    /// What is brought in comes in no order of time.
    @Test func ticketsAreListedNewestFirstWhateverOrderTheyWereRecordedIn() throws {
        let temporary = try TemporaryDesk()
        let desk = try temporary.open()
        let now = temporary.now
        let roohi = try desk.addCustomer("Roohi Moolla")
        for (subject, days) in [("third", 3), ("first", 1), ("fourth", 4), ("second", 2)] {
            var ticket = TicketRecord()
            ticket.customer = .set(.known(roohi))
            ticket.channel = .set("email")
            ticket.subject = .set(subject)
            ticket.at = .set(now.adding(seconds: -86_400 * Int64(days)))
            try desk.perform(.add(.ticket(ticket)))
        }
        func subjects(_ query: String, limit: Int) throws -> [String] {
            try desk.search(query, limit: limit, at: now).matches.map(\.snippet)
        }
        for query in ["from:roohi", "is:active", "channel:email"] {
            #expect(try subjects(query, limit: 50) == ["first", "second", "third", "fourth"], "\(query)")
            #expect(try subjects(query, limit: 2) == ["first", "second"], "\(query)")
        }
        #expect(try subjects("before:2d", limit: 50) == ["third", "fourth"])
    }

    /// An index is for good: what cannot be read for a while would be missing from it long after it is there again.
    @Test func noIndexIsMadeWithoutTextsThatCannotBeRead() throws {
        let temporary = try TemporaryDesk()
        let now = temporary.now
        let first = try temporary.open()
        let customer = try first.addCustomer("Roohi Moolla")
        _ = try first.addTicket(of: customer, "Short", body: "galleon")
        let long = "schooner " + String(repeating: "and all of it, ", count: 30_000)
        _ = try first.addTicket(of: customer, "Long", body: long)
        #expect(try found(first, "schooner", at: now).count == 1)

        let attachments = temporary.path + "/attachments"
        try FileManager.default.moveItem(atPath: attachments, toPath: attachments + ".away")
        let other = try temporary.open(as: "ben")
        other.renewSearchIndex()
        #expect(other.searchStore.open() == nil)
        let lacking = try other.search("schooner", limit: 5, at: now)
        #expect(lacking.matches.isEmpty && lacking.lacksTexts)
        try? FileManager.default.removeItem(atPath: attachments)
        try FileManager.default.moveItem(atPath: attachments + ".away", toPath: attachments)

        let whole = try temporary.overwrite("galleon", reach: 0)
        let third = try temporary.open(as: "cleo")
        third.renewSearchIndex()
        #expect(third.searchStore.open() == nil)
        #expect(try third.search("galleon", limit: 5, at: now).lacksTexts)
        try whole.write(to: temporary.firstSegment)

        let last = try temporary.open(as: "dana")
        last.renewSearchIndex()
        #expect(last.searchStore.open() != nil)
        for word in ["schooner", "galleon"] {
            let result = try last.search(word, limit: 5, at: now)
            #expect(result.matches.count == 1 && !result.lacksTexts, "\(word)")
        }
    }

    @Test func theSameFromAnIndexAndFromTheTail() throws {
        let temporary = try TemporaryDesk()
        let desk = try temporary.open()
        let now = temporary.now
        let customer = try desk.addCustomer("Roohi Moolla")
        for number in 1...30 {
            _ = try desk.addTicket(of: customer, "Matter \(number)", body: number % 3 == 0 ? "tea, cold" : "tea")
        }
        let queries = ["tea", "cold tea", "matter 7", "\"tea cold\"", "col", "from:roohi tea", "-cold tea"]
        let before = try queries.map { try found(desk, $0, at: now).sorted() }
        desk.renewSearchIndex()
        #expect(FileManager.default.fileExists(atPath: temporary.path + "/checkpoints/search"))
        #expect(desk.searchStore.open()?.sequence == desk.sequence)
        let other = try temporary.open(as: "ben")
        #expect(try queries.map { try found(other, $0, at: now).sorted() } == before)
        _ = try other.addTicket(of: customer, "Matter 31", body: "tea, cold")
        let more = try queries.map { try found(other, $0, at: now).count }
        #expect(more[0] == before[0].count + 1)
        #expect(more[1] == before[1].count + 1)
        #expect(try queries.map { try found(desk, $0, at: now).count } == more, "whoever asks")
        let folding = try temporary.openFolding()
        #expect(try queries.map { try found(folding, $0, at: now).count } == more, "without any index too")
    }

    @Test func wordsOfOneTicketMayStandInSeveralTexts() throws {
        let temporary = try TemporaryDesk()
        let desk = try temporary.open()
        let now = temporary.now
        let roohi = try desk.addCustomer("Roohi Moolla")
        let dana = try desk.addCustomer("Dana Okafor")
        let cold = try desk.addTicket(of: roohi, "Cold latte", body: "Please refund it, stamp 1182 and all.")
        _ = try desk.addTicket(of: dana, "Tea", body: "A refund, please: it was cold.")
        _ = try desk.addTicket(of: dana, "Cold again", body: "No matter.")
        _ = try desk.addTicket(of: dana, "Parcel", body: "Six days and no refund.")
        let both = ["~t2: A refund, please: it was cold.", "~t1: Please refund it, stamp 1182 and all."]
        for _ in 0..<2 {
            #expect(try found(desk, "cold refund", at: now) == both, "one text with both comes first")
            #expect(try found(desk, "latte refund 1182", at: now) == [both[1]], "shown is the text with most of it")
            #expect(try found(desk, "latte parcel", at: now) == [], "two tickets are not one")
            #expect(try found(desk, "cold refund -please", at: now) == [])
            #expect(try found(desk, "cold refund from:roohi", at: now) == [both[1]], "where few can do, too")
            #expect(try found(desk, "cold refund status:solved", at: now) == [])
            #expect(try found(desk, "\"latte refund\"", at: now) == [], "words of a phrase stand together")
            #expect(try found(desk, "latte ref", at: now) == [both[1]], "the last word may be growing")
            let matches = try desk.search("cold refund", limit: 5, at: now).matches
            #expect(matches[0].score > matches[1].score)
            #expect(matches[1].marks.count == 1)
            #expect(matches[1].subjectMarks == [0..<4], "Cold, in the subject beside it")
            #expect(matches[0].subjectMarks == [])
            #expect(try desk.search("cold refund", limit: 1, at: now).matches.map(\.ticketOutputID) == ["~t2"])
            desk.renewSearchIndex()
        }
        let cup = try desk.addTicket(of: roohi, "Green cup", body: "Left it on the counter.")
        #expect(try found(desk, "latte cup", at: now) == [])
        try desk.perform(.mergeTickets(cold, into: cup))
        #expect(try found(desk, "latte cup", at: now).count == 1, "a ticket that took another in has its texts")
        #expect(try found(desk, "latte cup status:new", at: now).count == 1)
        #expect(try found(desk, "green counter", at: now).count == 1)
        var record = TicketRecord()
        record.subject = .set("Blue cup")
        try desk.perform(.setTicket(cup, record))
        #expect(try found(desk, "green counter", at: now) == [], "as the texts stand now")
    }

    @Test func aTextIsFoundAsItStandsNow() throws {
        let temporary = try TemporaryDesk()
        let desk = try temporary.open()
        let now = temporary.now
        let customer = try desk.addCustomer("Roohi Moolla")
        let ticket = try desk.addTicket(of: customer, "Cold latte", body: "Stone cold")
        desk.renewSearchIndex()
        var record = TicketRecord()
        record.subject = .set("Warm tea")
        try desk.perform(.setTicket(ticket, record))
        #expect(try found(desk, "latte", at: now) == [])
        #expect(try found(desk, "tea", at: now) == ["~t1: Warm tea"])
        let other = try desk.addCustomer("Ruhi Mulla")
        try desk.perform(.mergeCustomers(customer, into: other, fromFields: []))
        #expect(try found(desk, "stone", at: now) == ["~t1: Stone cold"], "a merge hides nothing")
        #expect(try desk.search("stone", limit: 5, at: now).matches.first?.customer == other)
        #expect(try found(desk, "stone from:ruhi", at: now).count == 1)
    }

    @Test func aDamagedIndexIsMadeAnew() throws {
        let temporary = try TemporaryDesk()
        let desk = try temporary.open()
        let customer = try desk.addCustomer("Roohi Moolla")
        for number in 1...20 { _ = try desk.addTicket(of: customer, "Matter \(number)", body: "tea and \(number)") }
        let folder = temporary.path + "/checkpoints/search"
        for file in 0..<4 {
            desk.renewSearchIndex()
            let files = try FileManager.default.contentsOfDirectory(atPath: folder).filter { $0.hasSuffix(".section") }
                .sorted()
            let path = "\(folder)/\(files[file % files.count])"
            var bytes = try Data(contentsOf: URL(fileURLWithPath: path))
            for place in stride(from: 64, to: bytes.count, by: 7) { bytes[place] ^= 0x55 }
            try FileManager.default.removeItem(atPath: path)
            try bytes.write(to: URL(fileURLWithPath: path))
            let other = try temporary.open(as: "ben")
            #expect(try other.search("tea", limit: 50, at: temporary.now).matches.count == 20)
            #expect(try other.search("tea 7", limit: 50, at: temporary.now).matches.count == 1)
        }
    }
}
