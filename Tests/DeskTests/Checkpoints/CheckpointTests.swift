import Desk
import DeskModel
import EventLog
import Foundation
import Seeded
import Synchronization
import Testing

@Suite("A desk on checkpoints")
struct CheckpointTests {
    @Test("answers as one does that has folded the log, whatever happened before and after", arguments: 0..<3)
    func same(seed: UInt64) throws {
        let place = try TemporaryDesk()
        var day = BusyDay(seed: seed)
        for round in 0..<5 {
            let desk = try place.openRenewing()
            day.go(60, at: place, desk)
            let folded = try place.openFolding()
            let expected = try Answers(of: folded, at: place.now)
            try expect(desk, expected, at: place.now, "seed \(seed), \(round)")
            let opened = try place.openRenewing(as: "ana")
            try expect(opened, expected, at: place.now, "seed \(seed), \(round)")
            #expect(!place.checkpointFiles.isEmpty)
        }
    }

    @Test("decides as one does that has folded the log")
    func decisions() throws {
        let place = try TemporaryDesk()
        let first = try place.openRenewing()
        let ticket = try first.addTicket(of: try first.addCustomer("Roohi Moolla"), "cold", body: "Cold again.")
        let ana = try place.openRenewing(as: "ana")
        let ben = try place.openRenewing(as: "ben")
        try ben.perform(.claim(ticket))
        let error = #expect(throws: DeskError.self) { try ana.perform(.claim(ticket)) }
        #expect(error?.exitStatus == 75)
        #expect(try ana.ticket(ticket, at: place.now)?.row.assignee == "ben")
    }

    @Test("goes on while the next checkpoint is made, and stands on it afterwards")
    func renewal() throws {
        let place = try TemporaryDesk()
        var day = BusyDay(seed: 3)
        let desk = try place.open { $0.checkpointPolicy.worthwhile = 50 }
        let other = try place.open(as: "ben")
        for _ in 0..<4 {
            day.go(200, at: place, other)
            try desk.refresh()
            #expect(desk.isCheckpointDue)
            desk.renewCheckpoint()
            #expect(!desk.isCheckpointDue)
            var expected = try Answers(of: try place.openFolding(), at: place.now)
            // What has grown weighs words a little otherwise than what was made at once.
            let answers = try Answers(of: desk, at: place.now)
            (expected.found, expected.suggestions) = (answers.found, answers.suggestions)
            try expect(desk, expected, at: place.now)
        }
    }

    @Test("puts what others import in checkpoints while it takes it in piece by piece")
    func renewalOfPieces() throws {
        let place = try TemporaryDesk()
        let open = try place.open {
            $0.renewsInBackground = true
            $0.checkpointPolicy.worthwhile = 300
        }
        let other = try place.open(as: "ben")
        for number in 0..<1_300 { _ = try other.addCustomer("Customer \(number)") }
        // Nobody asks again: what was begun goes on by itself.
        #expect(try open.refresh())
        var waited = 0
        while open.standing?.sequence ?? 0 < other.sequence - 300, waited < 4_000 {
            usleep(5_000)
            waited += 1
        }
        #expect(open.standing?.sequence ?? 0 >= other.sequence - 300)
        #expect(open.sequence == other.sequence)
    }

    @Test("waits for nobody where a pipe stands in the place of one of its files")
    func pipes() throws {
        let place = try TemporaryDesk()
        var day = BusyDay(seed: 5)
        day.go(80, at: place, try place.openRenewing())
        let expected = try Answers(of: try place.openFolding(), at: place.now)
        for file in place.checkpointFiles {
            var facts = stat()
            guard stat(file, &facts) == 0, facts.st_mode & S_IFMT == S_IFREG else { continue }
            let bytes = try Data(contentsOf: URL(fileURLWithPath: file))
            try FileManager.default.removeItem(atPath: file)
            try #require(mkfifo(file, 0o600) == 0)
            try expect(try place.open(), expected, at: place.now, file)
            unlink(file)
            try bytes.write(to: URL(fileURLWithPath: file))
        }
    }

    @Test("is not led astray by a checkpoint of another history of the same desk")
    func restored() throws {
        let place = try TemporaryDesk()
        let customer: CustomerID
        do {
            let desk = try place.open()
            customer = try desk.addCustomer("Roohi Moolla")
        }
        let copy = "\(place.path)-copy"
        defer { try? FileManager.default.removeItem(atPath: copy) }
        try FileManager.default.copyItem(atPath: place.path, toPath: copy)
        do {
            // The original goes on one way, with a checkpoint, …
            let desk = try place.open()
            _ = try desk.addTicket(of: customer, "one way", body: "one")
            _ = try place.openRenewing()
        }
        // … and the copy another way, as long, with the checkpoint of the first.
        do {
            let desk = try Desk.open(at: copy, options: .init(agent: "ben", clock: { [place] in place.now }))
            _ = try desk.addTicket(of: customer, "another way", body: "another")
        }
        try FileManager.default.copyItem(atPath: "\(place.path)/checkpoints", toPath: "\(copy)/checkpoints")
        let desk = try Desk.open(at: copy, options: .init(agent: "ben", clock: { [place] in place.now }))
        #expect(try desk.queue(.all, at: place.now).map(\.subject) == ["another way"])
    }

    @Test(
        "is not built upon where it is no longer there, whatever has taken its place",
        arguments: ["nothing", "another of the same number", "an older one"])
    func removed(_ what: String) throws {
        let place = try TemporaryDesk()
        var day = BusyDay(seed: 11)
        do {
            let first = try place.open()
            day.go(150, at: place, first)
            _ = try place.openRenewing()
        }
        let older = place.checkpointFiles.map { ($0, FileManager.default.contents(atPath: $0) ?? Data()) }
        let desk = try place.open { $0.checkpointPolicy.worthwhile = 50 }
        day.go(80, at: place, desk)
        if what == "an older one" { desk.renewCheckpoint() }
        for file in place.checkpointFiles { try FileManager.default.removeItem(atPath: file) }
        switch what {
        case "another of the same number": _ = try place.openRenewing(as: "ben")
        case "an older one": for (file, bytes) in older { try bytes.write(to: URL(fileURLWithPath: file)) }
        default: break
        }
        for _ in 0..<3 {
            day.go(80, at: place, desk)
            desk.renewCheckpoint()
            let expected = try Answers(of: try place.openFolding(), at: place.now)
            try expect(try place.open(), expected, at: place.now, what)
            var own = expected
            let answers = try Answers(of: desk, at: place.now)
            // What has grown weighs words a little otherwise than what was made at once.
            (own.found, own.suggestions) = (answers.found, answers.suggestions)
            try expect(desk, own, at: place.now, what)
        }
        #expect(desk.standing?.sequence == desk.sequence)
    }

    @Test("never gives another answer where a checkpoint is damaged")
    func damage() throws {
        let seed = SeededGenerator.drawnSeed
        let place = try TemporaryDesk()
        var day = BusyDay(seed: seed)
        do {
            let desk = try place.open()
            day.go(150, at: place, desk)
            _ = try place.openRenewing()
            day.go(60, at: place, desk)
            _ = try place.openRenewing()
        }
        let expected = try Answers(of: try place.openFolding(), at: place.now)
        let whole = place.checkpointFiles.map { ($0, FileManager.default.contents(atPath: $0) ?? Data()) }
        #expect(whole.count > 10)
        var generator = SeededGenerator(seed: seed)
        for (file, content) in whole {
            for (path, bytes) in whole { try bytes.write(to: URL(fileURLWithPath: path)) }
            var bytes = content
            switch Int.random(in: 0...3, using: &generator) {
            case 0: bytes.removeLast(Int.random(in: 1...bytes.count, using: &generator))
            case 1: bytes = Data(repeating: 0, count: bytes.count)
            default:
                let place = Int.random(in: 0..<bytes.count, using: &generator)
                bytes[place] ^= 1 << UInt8.random(in: 0...7, using: &generator)
            }
            try bytes.write(to: URL(fileURLWithPath: file))
            let desk = try place.open()
            try expect(desk, expected, at: place.now, "\(file), seed \(seed)")
        }
    }

    @Test("does not believe a refusal that rests on damage either")
    func refusals() throws {
        let place = try TemporaryDesk()
        do {
            let desk = try place.open()
            _ = try desk.addTicket(of: try desk.addCustomer("Roohi Moolla"), "cold", body: "Cold again.")
            _ = try place.openRenewing()
        }
        let whole = place.checkpointFiles.map { ($0, FileManager.default.contents(atPath: $0) ?? Data()) }
        for (file, content) in whole {
            for (path, bytes) in whole { try bytes.write(to: URL(fileURLWithPath: path)) }
            try Data(repeating: 0, count: content.count).write(to: URL(fileURLWithPath: file))
            // The first thing that is asked, so that nothing has met the damage before.
            for text in ["~c1", "~t1"] {
                #expect(try place.open().resolve(text == "~c1" ? .customer : .ticket, text) == 1, "\(file)")
            }
        }
    }

    /// Who folds the log meets that at once; a checkpoint tells of the event as it was.
    @Test("answers without a text that is gone, says so, and writes no more")
    func lostText() throws {
        let place = try TemporaryDesk()
        let first = try place.openFolding()
        let roohi = try first.addCustomer("Roohi Moolla")
        _ = try first.addTicket(of: roohi, "cold", body: "Cold again.")
        let long = try first.addTicket(of: roohi, "all of it", body: String(repeating: "All of it. ", count: 200_000))
        _ = try place.openRenewing()
        #expect(!place.checkpointFiles.isEmpty)
        try FileManager.default.removeItem(atPath: place.path + "/attachments")

        let told = Mutex<[Damage]>([])
        let desk = try place.open { options in
            options.damageFound = { damage in told.withLock { $0.append(damage) } }
        }
        #expect(desk.readOnlyReason == nil)
        let page = try desk.timeline(roohi, before: nil, limit: 50)
        #expect(page.entries.contains { "\($0)".contains("Cold again.") })
        #expect(!page.entries.contains { "\($0)".contains("All of it. All of it.") })
        #expect(try desk.ticket(long, at: place.now)?.row.subject == "all of it")
        _ = try desk.suggest(ticket: long, limit: 5, at: place.now)
        #expect(told.withLock { $0.map(\.kind) } == [.file])
        #expect(desk.damage == told.withLock { $0 })
        #expect(desk.readOnlyReason?.contains("attachments/") == true)
        let refusal = #expect(throws: DeskError.self) { try desk.perform(.claim(long)) }
        #expect(refusal?.exitStatus == 74)
    }

    @Test("answers without an event whose place holds nothing any more, and goes on once it is put back")
    func lostPlace() throws {
        let place = try TemporaryDesk()
        let first = try place.openFolding()
        let roohi = try first.addCustomer("Roohi Moolla")
        let ticket = try first.addTicket(of: roohi, "cold", body: "Cold again.")
        _ = try first.addTicket(of: roohi, "sweet", body: "Too sweet.")
        _ = try place.openRenewing()
        let whole = try place.overwrite("Cold again.", reach: 100)

        let desk = try place.open()
        let page = try desk.timeline(roohi, before: nil, limit: 50)
        #expect(page.entries.contains { "\($0)".contains("Too sweet.") })
        #expect(!page.entries.contains { "\($0)".contains("Cold again.") })
        #expect(desk.readOnlyReason?.contains("log/00000001.segment") == true)
        #expect(throws: DeskError.self) { try desk.perform(.claim(ticket)) }

        try whole.write(to: place.firstSegment)
        try desk.refresh()
        #expect(desk.readOnlyReason == nil)
        try desk.perform(.claim(ticket))
        #expect(try desk.ticket(ticket, at: place.now)?.row.assignee == "ana")
    }

    /// Where the log was cut and nobody knows any more how far it went, that is said: also by who stands on a checkpoint of
    /// all that is left, and reads nothing.
    @Test(
        "are no reason to be silent about what is lost behind the end of the log", arguments: [true, false],
        [true, false])
    func cutBehindTheEnd(isAllLeft: Bool, readOnly: Bool) throws {
        let place = try TemporaryDesk()
        let first = try place.openFolding()
        let roohi = try first.addCustomer("Roohi Moolla")
        let ticket = try first.addTicket(of: roohi, "cold", body: "Cold again.")
        _ = try first.addTicket(of: roohi, "sweet", body: "Too sweet.")
        _ = try place.openRenewing()
        let atWork = try place.open()
        let whole = try Data(contentsOf: place.firstSegment)
        let last = try #require(whole.range(of: Data("Too sweet.".utf8)))
        let handle = try FileHandle(forWritingTo: place.firstSegment)
        try handle.truncate(atOffset: UInt64(isAllLeft ? whole.count - 4096 : last.lowerBound))
        try handle.close()
        try FileManager.default.removeItem(atPath: place.path + "/log/control")

        let desk = try place.open(readOnly: readOnly)
        #expect(desk.standing != nil || !isAllLeft)
        #expect(desk.damage.map(\.kind) == [.truncated])
        #expect(desk.readOnlyReason?.contains("log/00000001.segment") == true)
        #expect(throws: DeskError.self) { try desk.events(after: 0) { _, _ in true } }
        #expect(throws: DeskError.self) { try desk.perform(.claim(ticket)) }
        // It is said once, and stays said.
        try desk.refresh()
        #expect(desk.damage.count == 1)
        let search = try desk.search("cold", limit: 5, at: place.now)
        #expect(!search.isWhole)
        // Who was at work when it happened finds out when it writes.
        #expect(throws: DeskError.self) { try atWork.perform(.claim(ticket)) }
        try atWork.refresh()
        #expect(atWork.damage.map(\.kind) == [.truncated])
        #expect(atWork.readOnlyReason != nil)
    }

    /// What was folded before a repair may tell of what is lost: nothing is decided with it.
    @Test("forgets what was lost to a repair while it was open", arguments: [true, false])
    func repaired(onCheckpoint: Bool) throws {
        let place = try TemporaryDesk()
        let desk = try onCheckpoint ? place.openRenewing() : place.openFolding()
        let roohi = try desk.addCustomer("Roohi Moolla")
        let ticket = try desk.addTicket(of: roohi, "lostsubject", body: "Cold again.")
        let other = try desk.addTicket(of: roohi, "sweet", body: "Too sweet.")
        if onCheckpoint { desk.renewCheckpoint() }
        #expect(try desk.ticket(ticket, at: place.now)?.row.subject == "lostsubject")
        _ = try place.overwrite("lostsubject", reach: 0)
        #expect(try FileEventLog.repair(at: place.path).steps.isEmpty == false)

        // The ticket is known by its message alone.
        #expect(throws: DeskError.self) { try desk.perform(.claim(ticket)) }
        #expect(try desk.ticket(ticket, at: place.now)?.row.subject != "lostsubject")
        try desk.perform(.claim(other))
        let expected = try Answers(of: try place.openFolding(), at: place.now)
        try expect(desk, expected, at: place.now)
    }

    @Test("are made on the way through a long log, so that memory stays bounded")
    func longLog() throws {
        let place = try TemporaryDesk()
        do {
            let desk = try place.open()
            for start in stride(from: UInt64(0), to: 6000, by: 1000) {
                let lines = (start..<start + 1000).map { number in
                    var record = CustomerRecord()
                    record.name = .set("Person \(number)")
                    record.emails = .set(["p\(number)@example.com"])
                    return ImportLine(
                        number: Int(number) + 1, source: "shop", id: "c\(number)",
                        digest: ContentDigest(high: number &* 0x9E37_79B9_7F4A_7C15, low: number),
                        content: .record(.customer(record)))
                }
                _ = try desk.importBatch(lines)
            }
        }
        let desk = try place.open { $0.checkpointPolicy.mostInMemoryReading = 1000 }
        #expect(!place.checkpointFiles.isEmpty)
        #expect(try desk.resolve(.customer, "c4711") == desk.resolve(.customer, "p4711@example.com"))
        let expected = try Answers(of: try place.openFolding(), at: place.now)
        try expect(desk, expected, at: place.now)
    }

    @Test("hold a customer of whom volumes were written down")
    func volumes() throws {
        let place = try TemporaryDesk()
        do {
            let desk = try place.open()
            let customer = try desk.addCustomer("Roohi Moolla")
            for number in 0..<40 {
                var note = NoteRecord()
                note.customer = .set(.known(customer))
                note.text = .set("\(number): " + String(repeating: "She told us all of it again. ", count: 2000))
                try desk.perform(.add(.note(note)))
            }
        }
        let desk = try place.openRenewing()
        #expect(desk.standing?.sequence == desk.sequence)
        let customer = try #require(CustomerID(stored: try desk.resolve(.customer, "~c1")))
        let view = try #require(try desk.customer(customer, limit: 50, at: place.now))
        #expect(view.notes.count == 40)
        #expect(view.notes.reduce(0) { $0 + $1.text.utf8.count } > 2 << 20)
    }

    @Test("are not made by who may only read")
    func readOnly() throws {
        let place = try TemporaryDesk()
        do { _ = try place.open().addCustomer("Roohi Moolla") }
        let desk = try place.open(readOnly: true) { $0.checkpointPolicy.worthwhile = 1 }
        #expect(try desk.find("roohi", limit: 5, at: place.now).matches.count == 1)
        #expect(place.checkpointFiles.isEmpty)
    }

    private func expect(_ desk: Desk, _ expected: Answers, at now: Timestamp, _ comment: String = "") throws {
        let differences = try Answers(of: desk, at: now).differences(from: expected)
        #expect(differences.isEmpty, "\(comment): \(differences.joined(separator: "\n"))")
    }
}
