import DeskEvents
import DeskModel
import Seeded
import Testing

struct HostileBytesTests {
    @Test func shortOrForeignBytesAreNoEvent() {
        #expect(throws: EventCodecError.badPrefix) { try EventCodec.decode([]) }
        #expect(throws: EventCodecError.badPrefix) { try EventCodec.decode([UInt8](repeating: 0, count: 64)) }
        #expect(EventPrefix.read([UInt8](repeating: 0x09, count: 26)) == nil)
    }

    @Test func anEventWithoutABodyIsNone() {
        #expect(throws: EventCodecError.noBody) { try EventCodec.decode(NewerProgramTests.prefix) }
    }

    @Test func zeroNamesNothing() {
        // Field 67 (reply_withdrawn) without a message; field 22 (ticket_record) without a number.
        let withdrawn = NewerProgramTests.prefix + [0x9A, 0x04, 0x00]
        #expect(throws: EventCodecError.numberMissing("reply_withdrawn.message")) { try EventCodec.decode(withdrawn) }
        let record = NewerProgramTests.prefix + [0xB2, 0x01, 0x00]
        #expect(throws: EventCodecError.numberMissing("ticket_record.number")) { try EventCodec.decode(record) }
    }

    @Test func everyTruncationIsAnErrorOrAnEvent() {
        for (name, event) in SampleEvents.all {
            let bytes = EventCodec.encode(event)
            for length in 0..<bytes.count {
                // A cut between two fields leaves a message; it is never the event it was.
                if let cut = try? EventCodec.decode(Array(bytes[..<length])) {
                    #expect(cut != event, "\(name) \(length)")
                }
            }
        }
    }

    @Test func flippedAndRandomBytesNeverCrash() {
        let seed = UInt64.random(in: 0...(.max))
        var random = SeededGenerator(seed: seed)
        var decoded = 0
        for (_, event) in SampleEvents.all {
            let bytes = EventCodec.encode(event)
            for _ in 0..<500 {
                var changed = bytes
                for _ in 0..<Int.random(in: 1...4, using: &random) {
                    changed[Int.random(in: 0..<changed.count, using: &random)] = UInt8.random(
                        in: 0...255, using: &random)
                }
                guard let back = try? EventCodec.decode(changed) else { continue }
                decoded += 1
                // What decodes can be written, and comes back the same.
                #expect((try? EventCodec.decode(EventCodec.encode(back))) == back, "seed \(seed)")
            }
        }
        #expect(decoded > 0)
        for length in 0..<2000 {
            let noise = (0..<length % 97).map { _ in UInt8.random(in: 0...255, using: &random) }
            _ = try? EventCodec.decode(NewerProgramTests.prefix + noise)
        }
    }

    @Test func aLengthPastTheEndIsMalformed() {
        // Field 128 (configured) that claims 2^62 bytes.
        let payload = NewerProgramTests.prefix + [0x82, 0x08] + [UInt8](repeating: 0xFF, count: 8) + [0x3F]
        #expect(throws: EventCodecError.malformed) { try EventCodec.decode(payload) }
    }
}
