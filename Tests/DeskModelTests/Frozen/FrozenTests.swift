import Seeded
import Testing

@testable import DeskModel

/// What is frozen is what is thawed, and a state works the same on frozen tables.
@Suite("Frozen things")
struct FrozenTests {
    @Test("come back as they were, every field of them", arguments: FullThings.all)
    func roundTrip(thing: FullThings.Thing) {
        #expect(thing.blankFields == [], "the sample leaves fields of \(thing.name) as they are in a blank")
        let bytes = thing.freeze()
        #expect(thing.isThawed(from: bytes), "\(thing.name) came back as another")
        #expect(!thing.isThawed(from: Array(bytes.dropLast())), "\(thing.name) was read from too few bytes")
        #expect(!thing.isThawed(from: bytes + [0]), "\(thing.name) was read from too many bytes")
    }

    @Test("Bytes that nobody wrote are read without harm", arguments: FullThings.all)
    func rubbish(thing: FullThings.Thing) {
        var generator = SeededGenerator(seed: 7)
        let bytes = thing.freeze()
        for _ in 0..<2000 {
            var changed = bytes
            for _ in 0..<Int.random(in: 1...4, using: &generator) {
                let place = Int.random(in: changed.indices, using: &generator)
                changed[place] = UInt8.random(in: 0...255, using: &generator)
            }
            _ = thing.isThawed(from: changed)
            let noise = (0..<Int.random(in: 0...64, using: &generator)).map { _ in
                UInt8.random(in: 0...255, using: &generator)
            }
            _ = thing.isThawed(from: noise)
        }
    }

    @Test("A state on frozen tables is decided on and folded like any other", arguments: 0..<20)
    func work(seed: UInt64) throws {
        var generator = SeededGenerator(seed: seed)
        var plain = TestDesk()
        let customers = try (1...3).map { try plain.customer("Customer \($0)") }
        for _ in 0..<6 { _ = try plain.ticket(customers.randomElement(using: &generator) ?? customers[0]) }
        var frozen = plain
        var memory = FrozenMemory()
        for step in 0..<200 {
            if step % 40 == 20 {
                frozen.state = try #require(frozen.state.refrozen(on: &memory))
                #expect(frozen.state == plain.state, "seed \(seed): freezing changed something")
            }
            let command = RandomCommandTests.command(&generator, plain)
            let agent = ["ana", "ben"].randomElement(using: &generator) ?? "ana"
            let made = Result { try plain.perform(command, by: agent) }
            let same = Result { try frozen.perform(command, by: agent) }
            #expect((try? made.get()) == (try? same.get()), "seed \(seed): \(command)")
            if Int.random(in: 0...3, using: &generator) == 0 {
                let seconds: Int64 = [1, 60, 7200, 500_000].randomElement(using: &generator) ?? 1
                plain.pass(seconds: seconds)
                frozen.pass(seconds: seconds)
            }
        }
        #expect(frozen.state == plain.state, "seed \(seed)")
        #expect(plain.state == frozen.state, "seed \(seed)")
        #expect(!memory.damage.isNoted)
        let now = plain.state.lastRecordedAt
        #expect(
            frozen.state.tickets(from: now.adding(seconds: -100_000), through: now)
                == plain.state.tickets(from: now.adding(seconds: -100_000), through: now))
        #expect(frozen.state.firstTicketDay == plain.state.firstTicketDay)
        #expect(frozen.state.newestReplies(5) == plain.state.newestReplies(5))
    }

    @Test("An import goes on over a frozen state as over any other", arguments: 0..<40)
    func importing(seed: UInt64) throws {
        var generator = SeededGenerator(seed: seed)
        var lines = ImportOrderTests.lines(&generator)
        // Another sender uses the same ids for other things.
        lines += ImportOrderTests.lines(&generator).map { line in
            ImportLine(
                number: line.number, source: "mail", id: line.id, digest: digest("mail \(line.digest)"),
                content: line.content, extra: line.extra)
        }
        lines.shuffle(using: &generator)
        var plain = TestDesk()
        var frozen = plain
        var memory = FrozenMemory()
        for round in 0..<2 {
            for line in lines {
                #expect(plain.load([line]) == frozen.load([line]), "seed \(seed), round \(round)")
                if Int.random(in: 0...7, using: &generator) == 0 {
                    #expect(frozen.state.outputIDs == plain.state.outputIDs, "seed \(seed), round \(round)")
                    frozen.state = try #require(frozen.state.refrozen(on: &memory))
                    #expect(frozen.state.outputIDs == plain.state.outputIDs, "seed \(seed), round \(round)")
                }
            }
            #expect(frozen.state.differences(from: plain.state) == [], "seed \(seed), round \(round)")
            #expect(plain.state.differences(from: frozen.state) == [], "seed \(seed), round \(round)")
        }
        for number in 1..<plain.state.tickets.next {
            #expect(frozen.state.outputID(.ticket, number) == plain.state.outputID(.ticket, number))
            let id = plain.state.identities.origin(.ticket, number)?.id ?? ""
            #expect(frozen.state.resolve(.ticket, id) == plain.state.resolve(.ticket, id))
        }
        #expect(!memory.damage.isNoted)
    }

    @Test("Active tickets and their customers lie side by side, and a name of theirs is doubted once another bears it")
    func near() throws {
        var desk = TestDesk()
        _ = desk.load([
            line(customerRecord("Roohi Moolla"), id: "c1"), line(customerRecord("Dana Okafor"), id: "c2"),
            line(ticketRecord("c1", at: desk.now), id: "t1"),
        ])
        var memory = FrozenMemory()
        desk.state = try #require(desk.state.refrozen(on: &memory))
        #expect(memory.tables[.near(.tickets)]?.keys.sorted() == [1])
        #expect(memory.tables[.near(.customers)]?.keys.sorted() == [1], "Dana has no ticket that is active")
        // What is near answers alone: nothing else has the ticket any more.
        let alone = FrozenMemory(above: memory)
        alone.write(header: memory.header)
        for (section, table) in memory.tables where section.isWrittenAnew {
            for (number, bytes) in table { alone.append(number, bytes, to: section) }
        }
        alone.empty([.things(.tickets), .things(.customers), .names, .origins(.ticket), .origins(.customer)])
        let state = try #require(DeskState(on: alone))
        #expect(state.outputID(.ticket, 1) == "t1")
        #expect(state.outputID(.customer, 1) == "c1")
        #expect(state.tickets[TicketID(1)] == desk.state.tickets[TicketID(1)])

        _ = desk.load([line(ticketRecord("c2", at: desk.now), id: "t1", source: "mail")])
        #expect(desk.state.outputID(.ticket, 1) == "~t1")
        #expect(desk.state.outputID(.ticket, 2) == "~t2")
        desk.state = try #require(desk.state.refrozen(on: &memory))
        #expect(desk.state.outputID(.ticket, 1) == "~t1")
        try desk.perform(.solve(TicketID(1), reason: "order"))
        desk.state = try #require(desk.state.refrozen(on: &memory))
        #expect(memory.tables[.near(.tickets)]?.keys.sorted() == [2])
    }

    @Test("A thing is counted once, frozen and changed")
    func counts() throws {
        var desk = TestDesk()
        let roohi = try desk.customer("Roohi Moolla")
        var memory = FrozenMemory()
        desk.state = try #require(desk.state.refrozen(on: &memory))
        #expect(desk.state.customers.count == 1)
        let dana = try desk.customer("Dana Okafor")
        var change = CustomerRecord()
        change.pronunciation = .set("ROO-hee")
        try desk.perform(.change(.customer(change), number: roohi.number))
        #expect(desk.state.customers.count == 2)
        #expect(desk.state.customers.all.map(\.id).sorted() == [roohi, dana])
        #expect(desk.state.customers[roohi]?.pronunciation == "ROO-hee")
        #expect(desk.state.customers[roohi]?.name == "Roohi Moolla")
        let layer = FrozenMemory()
        desk.state.freeze(into: layer)
        #expect(layer.tables[.things(.customers)]?.keys.sorted() == [roohi.number, dana.number])
    }

    @Test("A customer is found by what they have, not by what they had before it was frozen or after")
    func contacts() throws {
        var desk = TestDesk()
        let roohi = try desk.customer("Roohi Moolla")
        var change = CustomerRecord()
        change.emails = .set(["old@example.com", "kept@example.com"])
        try desk.perform(.change(.customer(change), number: roohi.number))
        var memory = FrozenMemory()
        desk.state = try #require(desk.state.refrozen(on: &memory))
        #expect(desk.state.resolve(.customer, "OLD@example.com") == .found(roohi.number))
        change.emails = .set(["new@example.com", "kept@example.com"])
        try desk.perform(.change(.customer(change), number: roohi.number))
        for _ in 0..<2 {
            #expect(desk.state.resolve(.customer, "old@example.com") == .none)
            #expect(desk.state.resolve(.customer, "new@example.com") == .found(roohi.number))
            #expect(desk.state.resolve(.customer, "kept@example.com") == .found(roohi.number))
            desk.state = try #require(desk.state.refrozen(on: &memory))
        }
    }

    @Test("A table whose bytes do not hold has nothing, and says so")
    func damage() {
        let memory = FrozenMemory()
        DeskState().freeze(into: memory)
        memory.append(1, [0xFF], to: .things(.customers))
        memory.append(2, [], to: .things(.customers))
        let state = DeskState(on: memory)
        #expect(!memory.damage.isNoted)
        #expect(state?.customers[CustomerID(1)] == nil)
        #expect(memory.damage.isNoted)
        #expect(state?.customers[CustomerID(3)] == nil)
        memory.write(header: [1, 2, 3])
        #expect(DeskState(on: memory) == nil)
    }
}

extension DeskState {
    /// What all tickets and customers are called.
    fileprivate var outputIDs: [String] {
        (1..<tickets.next).map { outputID(.ticket, $0) } + (1..<customers.next).map { outputID(.customer, $0) }
    }

    /// The parts in which a state differs from another.
    fileprivate func differences(from other: DeskState) -> [String] {
        zip(Mirror(reflecting: self).children, Mirror(reflecting: other).children).compactMap { mine, its in
            Self.isEqual(mine.value, its.value) ? nil : mine.label
        }
    }

    private static func isEqual(_ one: Any, _ other: Any) -> Bool {
        guard let one = one as? any Equatable else { return true }
        return one.isEqual(to: other)
    }
}

extension Equatable {
    fileprivate func isEqual(to other: Any) -> Bool { other as? Self == self }
}
