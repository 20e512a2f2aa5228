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
        var tables: [FrozenKind: MemoryTable] = [:]
        for step in 0..<200 {
            if step % 40 == 20 {
                frozen.state.freeze(&tables)
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
        #expect(tables.values.allSatisfy { !$0.isDamaged })
        for kind in FrozenKind.allCases {
            #expect(frozen.state.nextNumber(in: kind) == plain.state.nextNumber(in: kind))
        }
    }

    @Test("A thing is counted once, frozen and changed")
    func counts() throws {
        var desk = TestDesk()
        let roohi = try desk.customer("Roohi Moolla")
        var tables: [FrozenKind: MemoryTable] = [:]
        desk.state.freeze(&tables)
        #expect(desk.state.customers.count == 1)
        let dana = try desk.customer("Dana Okafor")
        var change = CustomerRecord()
        change.pronunciation = .set("ROO-hee")
        try desk.perform(.change(.customer(change), number: roohi.number))
        #expect(desk.state.customers.count == 2)
        #expect(desk.state.customers.all.map(\.id).sorted() == [roohi, dana])
        #expect(desk.state.customers[roohi]?.pronunciation == "ROO-hee")
        #expect(desk.state.customers[roohi]?.name == "Roohi Moolla")
        var changed: [UInt64] = []
        desk.state.forEachChanged(in: .customers) { number, _ in changed.append(number) }
        #expect(changed == [roohi.number, dana.number])
    }

    @Test("A table whose bytes do not hold has nothing, and says so")
    func damage() {
        let table = MemoryTable([1: [0xFF], 2: []])
        var state = DeskState()
        state.stand(.customers, on: table)
        #expect(!table.isDamaged)
        #expect(state.customers[CustomerID(1)] == nil)
        #expect(table.isDamaged)
        #expect(state.customers[CustomerID(3)] == nil)
    }
}
