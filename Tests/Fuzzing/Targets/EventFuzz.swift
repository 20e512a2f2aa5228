import DeskModel
import Intake

@testable import DeskEvents

/// Bytes of an event: what is read can be written and read again, and both readers agree on it.
enum EventFuzz {
    static func read(_ input: UnsafeRawBufferPointer) {
        guard let event = try? EventCodec.decode(input) else { return }
        let written = EventCodec.encode(event)
        mustHold((try? EventCodec.decode(written)) == event, "an event that was written is read as it was")
        mustHold((try? EventCodec.decodeGenerated(written)) == event, "both readers agree")
    }

    /// The events of those lines that imports are fuzzed with which refer to nothing (in the log things have numbers), and
    /// some of the desk's own.
    static let seeds: [[UInt8]] = {
        let at = Timestamp(microseconds: 1_700_000_000_000_000)
        let reader = NativeLineReader(source: "fuzz", now: at)
        var bodies = ImportFuzz.lines.compactMap { text -> EventBody? in
            guard !text.contains(#""customer":"#), !text.contains(#""ticket":"#) else { return nil }
            let line = Array(text.utf8).withUnsafeBytes { try? reader.read($0, number: 1).get() }
            guard case .record(let record)? = line?.content else { return nil }
            return .recorded(record, number: 3)
        }
        bodies += [
            .placeholder(.ticket, number: 8), .skipped(reason: "later"),
            .ticketSplit(from: TicketID(1), messages: [MessageID(3)]),
            .customersMerged(MergeID(1), from: CustomerID(2), into: CustomerID(1), fromFields: ["name"]),
            .customerViewed,
            .configured(toml: "name = \"Desk\"\n"), .unknown(type: 900, bytes: [1, 2, 3]),
        ]
        return bodies.map { body in
            EventCodec.encode(
                Event(
                    at: at, recordedAt: at, actor: "ana", userID: 7, customer: CustomerID(1), ticket: TicketID(2),
                    body: body))
        }
    }()
}
