import DeskEvents
import DeskModel
import Testing

struct EventCodecTests {
    /// The seed of this run's random events; `USUAL_SEED` is not needed, since a failure names it.
    static let seed = UInt64.random(in: 0...(.max))

    @Test(arguments: 0..<RandomEvents.bodyCount)
    func randomEventsComeBackEqual(body: Int) throws {
        var events = RandomEvents(seed: Self.seed &+ UInt64(body))
        for round in 0..<100 {
            let event = events.event(body)
            let bytes = EventCodec.encode(event)
            let back = try EventCodec.decode(bytes)
            #expect(back == event, "seed \(Self.seed), body \(body), round \(round)")
            #expect(EventCodec.encode(back) == bytes, "seed \(Self.seed), body \(body), round \(round)")
            let prefix = try #require(EventPrefix.read(bytes))
            #expect(prefix.at == event.at.microseconds)
            #expect(prefix.customer == event.customer?.number ?? 0)
            #expect(prefix.ticket == event.ticket?.number ?? 0)
        }
    }

    @Test func thePrefixIsWrittenEvenWhereItIsZero() {
        let event = Event(
            at: Timestamp(microseconds: 0), recordedAt: Timestamp(microseconds: 0), actor: "", body: .customerViewed)
        let bytes = EventCodec.encode(event)
        let zeros = [UInt8](repeating: 0, count: 8)
        #expect(Array(bytes.prefix(27)) == [0x09] + zeros + [0x11] + zeros + [0x19] + zeros)
        // What is left is field 98, a message of no bytes.
        #expect(Array(bytes.dropFirst(27)) == [0x92, 0x06, 0x00])
    }

    @Test func anEmptyListIsAClearedOne() throws {
        var record = SavedReplyRecord()
        record.tags = .set([])
        let event = Event(
            at: SampleEvents.at, recordedAt: SampleEvents.at, actor: "", body: .recorded(.savedReply(record), number: 1)
        )
        record.tags = .clear
        #expect(try EventCodec.decode(EventCodec.encode(event)).body == .recorded(.savedReply(record), number: 1))
    }

    @Test func kindsAreTheNumbersOfTheirFields() {
        for (name, event) in SampleEvents.all {
            let bytes = EventCodec.encode(event)
            let tag = UInt64(EventKindNumber(of: event.body).rawValue) << 3 | 2
            // Every body's number takes two bytes as a tag, or, past 2047, three.
            #expect(bytes.contains(tag: tag), "\(name)")
        }
    }

    @Test func onlyWhatNothingFollowsFromMayBeIgnored() {
        let ignorable = SampleEvents.all.filter { EventKindNumber(of: $0.event.body).mayIgnore }.map(\.name)
        // Who was told apart is not proposed, and not merged by the desk itself: older versions do neither.
        #expect(
            ignorable == ["clock", "customers_told_apart", "customers_not_told_apart", "customer_viewed"])
    }

    @Test func typesAreNamedInSnakeCase() {
        let others = ["customer_cleared", "ticket_snoozed", "ticket_status_taken_back", "promise_broken"]
        let named = SampleEvents.all.filter { !others.contains($0.name) }
        for (name, event) in named { #expect(event.typeName == name) }
    }
}

extension [UInt8] {
    fileprivate func contains(tag: UInt64) -> Bool {
        var rest = tag
        var varint: [UInt8] = []
        while rest >= 0x80 {
            varint.append(UInt8(rest & 0x7F) | 0x80)
            rest >>= 7
        }
        varint.append(UInt8(rest))
        return indices.contains { self[$0...].starts(with: varint) }
    }
}
