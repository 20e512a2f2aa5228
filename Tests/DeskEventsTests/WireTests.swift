import DeskModel
import Testing

@testable import DeskEvents

/// Our own reading and writing of hot events says just what the generated messages say.
struct WireTests {
    private enum Meaning: Equatable {
        case event(Event)
        case error(EventCodecError)

        init(_ decode: () throws(EventCodecError) -> Event) {
            do throws(EventCodecError) { self = .event(try decode()) } catch { self = .error(error) }
        }
    }

    /// Both readings of a payload; whether ours took it rather than leave it.
    private func compare(_ payload: [UInt8], _ comment: Comment) -> Bool {
        let generated = Meaning { () throws(EventCodecError) in try EventCodec.decodeGenerated(payload) }
        #expect(Meaning { () throws(EventCodecError) in try EventCodec.decode(payload) } == generated, comment)
        return payload.withUnsafeBytes { EventDecoder.decode($0) } != nil
    }

    @Test func everyKindIsWrittenAsTheGeneratedMessagesDo() {
        for (name, event) in SampleEvents.all {
            #expect(EventCodec.encode(event) == EventCodec.encodeGenerated(event), "\(name)")
            _ = compare(EventCodec.encode(event), "\(name)")
        }
    }

    @Test func randomEventsAreWrittenAndReadAlike() {
        let seed = UInt64.random(in: 0...(.max))
        var random = RandomEvents(seed: seed)
        var written = 0
        var read = 0
        for round in 0..<RandomEvents.bodyCount * 60 {
            let event = random.event(round)
            let generated = EventCodec.encodeGenerated(event)
            if let bytes = EventEncoder.encode(event) {
                written += 1
                #expect(bytes == generated, "seed \(seed), round \(round)")
            }
            if compare(generated, "seed \(seed), round \(round)") { read += 1 }
        }
        // Fourteen records and the placeholder are ours.
        #expect(written == 15 * 60)
        #expect(read == written)
    }

    @Test func mutatedBytesMeanTheSameToBoth() {
        let seed = UInt64.random(in: 0...(.max))
        var random = RandomEvents(seed: seed)
        var taken = 0
        for round in 0..<RandomEvents.bodyCount * 60 {
            var bytes = EventCodec.encodeGenerated(random.event(round))
            for _ in 0..<8 {
                let place = Int.random(in: 0..<bytes.count, using: &random.random)
                switch Int.random(in: 0..<4, using: &random.random) {
                case 0: bytes[place] = UInt8.random(in: 0...255, using: &random.random)
                case 1: bytes[place] ^= 1 << UInt8.random(in: 0..<8, using: &random.random)
                case 2: bytes.insert(UInt8.random(in: 0...255, using: &random.random), at: place)
                default: bytes.remove(at: place)
                }
                if compare(bytes, "seed \(seed), round \(round)") { taken += 1 }
            }
        }
        #expect(taken > 0)
    }

    @Test func whatProtocolBuffersAllowIsStillRead() throws {
        var record = TicketRecord()
        record.subject = .set("Cold")
        record.channel = .set("web")
        let time = Timestamp(seconds: 1)
        let event = Event(
            at: time, recordedAt: time, actor: "ana", body: .recorded(.ticket(record), number: 7))
        let bytes = EventCodec.encode(event)
        // The actor once more, before the body: the last counts.
        let actorPlace = EventPrefix.byteCount
        let twice = Array(bytes[..<actorPlace]) + [0x2A, 1, 0x62] + bytes[actorPlace...]
        #expect(try EventCodec.decode(twice) == event)
        // A field of a newer program in the record: its number 63, a varint.
        var longer = Array(bytes.dropLast(0))
        longer.append(contentsOf: [0xB2, 0x01, 0x03, 0xF8, 0x03, 0x01])
        #expect(try EventCodec.decode(longer) == EventCodec.decodeGenerated(longer))
    }
}
