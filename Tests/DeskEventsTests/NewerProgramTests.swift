import DeskEvents
import DeskModel
import Testing

/// What a newer program wrote is kept, byte for byte where it is a whole body.
struct NewerProgramTests {
    static let prefix = Array(
        EventCodec.encode(
            Event(
                at: SampleEvents.at, recordedAt: SampleEvents.at, actor: "", customer: CustomerID(3),
                body: .customerViewed)
        ).prefix(EventPrefix.byteCount))

    @Test func aBodyOfAnUnknownKindKeepsItsBytes() throws {
        // Field 500, twelve bytes long.
        let payload = Self.prefix + [0xA2, 0x1F, 0x0C] + Array(UInt8(200)...211)
        let event = try EventCodec.decode(payload)
        #expect(event.body == .unknown(type: 500, bytes: Array(200...211)))
        #expect(event.customer == CustomerID(3))
        #expect(EventCodec.encode(event) == payload)
    }

    @Test func anUnknownWordOfAClosedListKeepsTheBodysBytes() throws {
        // Field 64 (held): manner 9, to "mia".
        let payload = Self.prefix + [0x82, 0x04, 0x07, 0x08, 0x09, 0x1A, 0x03, 0x6D, 0x69, 0x61]
        let event = try EventCodec.decode(payload)
        #expect(event.body == .unknown(type: 64, bytes: [0x08, 0x09, 0x1A, 0x03, 0x6D, 0x69, 0x61]))
        #expect(EventCodec.encode(event) == payload)
    }

    @Test func aKnownBodyWithANewFieldIsStillRead() throws {
        // Field 66 (skipped): reason "x", and a field 9 that is not in the schema.
        let payload = Self.prefix + [0x92, 0x04, 0x05, 0x0A, 0x01, 0x78, 0x48, 0x01]
        #expect(try EventCodec.decode(payload).body == .skipped(reason: "x"))
    }

    @Test func anUnknownFieldOfTheEventIsPassedOver() throws {
        // Field 9 (text "aside"), then field 98.
        let payload = Self.prefix + [0x4A, 0x05] + Array("aside".utf8) + [0x92, 0x06, 0x00]
        #expect(try EventCodec.decode(payload).body == .customerViewed)
    }
}
