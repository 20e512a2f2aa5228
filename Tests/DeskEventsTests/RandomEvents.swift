import DeskModel
import Seeded

/// Random events of every kind, any field of which may be anything it can be.
struct RandomEvents {
    var random: SeededGenerator

    init(seed: UInt64) { random = SeededGenerator(seed: seed) }

    /// How many bodies `body(_:)` tells apart.
    static let bodyCount = 33

    mutating func event(_ body: Int) -> Event {
        let at = time()
        return Event(
            at: at, recordedAt: Bool.random(using: &random) ? at : time(), actor: text(),
            userID: UInt32.random(in: 0...(.max), using: &random), customer: maybe { CustomerID($0.number()) },
            ticket: maybe { TicketID($0.number()) },
            origin: maybe {
                Origin(
                    source: $0.text(), id: $0.text(),
                    digest: ContentDigest(high: $0.random.next(), low: $0.random.next()))
            },
            extra: list(atLeast: 0) { ExtraKey(key: $0.text(), json: $0.text()) }, body: self.body(body))
    }

    mutating func body(_ which: Int) -> EventBody {
        switch which % Self.bodyCount {
        case 0: .placeholder(element(EntityKind.allCases), number: number())
        case 1:
            .held(HoldChange(element(HoldChange.Manner.allCases), from: maybe { $0.text() }, to: maybe { $0.text() }))
        case 2:
            .status(
                StatusChange(
                    from: element(TicketStatus.allCases), to: element(TicketStatus.allCases),
                    until: maybe { $0.time() },
                    wakesOnReply: Bool.random(using: &random), reason: maybe { $0.text() },
                    takesBack: Bool.random(using: &random)))
        case 3: .skipped(reason: maybe { $0.text() })
        case 4: .replyWithdrawn(MessageID(number()))
        case 5: .delivery(MessageID(number()), element(DeliveryState.allCases), detail: maybe { $0.text() })
        case 6: .ticketsMerged(MergeID(number()), from: TicketID(number()), into: TicketID(number()))
        case 7: .ticketsUnmerged(MergeID(number()))
        case 8: .ticketSplit(from: TicketID(number()), messages: list(atLeast: 0) { MessageID($0.number()) })
        case 9: .ticketsLinked(other: TicketID(number()), linked: Bool.random(using: &random))
        case 10:
            .customersMerged(
                MergeID(number()), from: CustomerID(number()), into: CustomerID(number()),
                fromFields: list(atLeast: 0) { $0.text() })
        case 11: .customersUnmerged(MergeID(number()))
        case 12: .customerViewed
        case 13:
            .recovery(
                ComplaintID(number()),
                RecoveryChange(
                    element(RecoveryStep.allCases), skipped: Bool.random(using: &random),
                    message: maybe { MessageID($0.number()) }, reason: maybe { $0.text() }))
        case 14:
            .remedy(
                RemedyGiven(
                    element(RemedyKind.allCases), amount: maybe { $0.amount() }, currency: maybe { $0.text() },
                    complaint: maybe { ComplaintID($0.number()) }, reason: maybe { $0.text() }))
        case 15: .configured(toml: text())
        case 16:
            .clock(
                ClockChange(
                    element(ClockKind.allCases), element(ClockChange.Transition.allCases), due: maybe { $0.time() }))
        case 17:
            .unknown(
                type: Int.random(in: 200...Int(UInt16.max), using: &random),
                bytes: list(atLeast: 0) { UInt8.random(in: 0...255, using: &$0.random) })
        case 18: .customersToldApart(other: CustomerID(number()), apart: Bool.random(using: &random))
        default: .recorded(record(which % Self.bodyCount - 19), number: number())
        }
    }

    /// A record of one of the 14 native kinds, filled through its own list of fields.
    mutating func record(_ which: Int) -> AnyRecord {
        let kinds = EntityKind.allCases.filter { AnyRecord(kind: $0) != nil }
        guard var record = AnyRecord(kind: kinds[which % kinds.count]) else { preconditionFailure("a native kind") }
        var filler = FieldFiller(values: self)
        record.visit(&filler)
        random = filler.values.random
        return record
    }

    mutating func element<Element>(_ elements: [Element]) -> Element {
        elements[Int.random(in: 0..<elements.count, using: &random)]
    }

    mutating func maybe<Value>(_ make: (inout RandomEvents) -> Value) -> Value? {
        Bool.random(using: &random) ? make(&self) : nil
    }

    mutating func list<Value>(atLeast least: Int, _ make: (inout RandomEvents) -> Value) -> [Value] {
        (0..<Int.random(in: least...4, using: &random)).map { _ in make(&self) }
    }

    mutating func change<Value>(_ make: (inout RandomEvents) -> Value) -> Change<Value> {
        switch Int.random(in: 0..<3, using: &random) {
        case 0: .keep
        case 1: .clear
        default: .set(make(&self))
        }
    }

    mutating func number() -> UInt64 {
        UInt64.random(in: 1...(element([1, 127, 128, 70_000, .max])), using: &random)
    }

    mutating func integer() -> Int64 {
        element([0, 1, -1, .min, .max, Int64.random(in: -1_000_000...1_000_000, using: &random)])
    }

    mutating func amount() -> Amount { Amount(millionths: integer()) }

    mutating func time() -> Timestamp { Timestamp(microseconds: integer()) }

    mutating func text() -> String {
        let pieces = [
            "", "a", "Zoë", "\u{0}", "\u{1B}]0;x\u{7}", "語", "👩🏽‍🚒", "\u{202E}", "\r\n", "\u{FEFF}", "\u{10FFFF}",
        ]
        return list(atLeast: 0) { $0.element(pieces) }.joined()
    }
}

/// Sets every field of a record to something.
private struct FieldFiller: RecordFields {
    var values: RandomEvents

    mutating func text(_ key: String, _ field: inout Change<String>) { field = values.change { $0.text() } }

    mutating func word(_ key: String, _ field: inout Change<String>, known: [String]) {
        field = values.change { $0.element(known) }
    }

    mutating func texts(_ key: String, _ field: inout Change<[String]>) {
        field = values.change { $0.list(atLeast: 1) { $0.text() } }
    }

    mutating func flag(_ key: String, _ field: inout Change<Bool>) {
        field = values.change { Bool.random(using: &$0.random) }
    }

    mutating func integer(_ key: String, _ field: inout Change<Int64>) { field = values.change { $0.integer() } }

    mutating func amount(_ key: String, _ field: inout Change<Amount>) { field = values.change { $0.amount() } }

    mutating func time(_ key: String, _ field: inout Change<Timestamp>) { field = values.change { $0.time() } }

    mutating func handles(_ key: String, _ field: inout Change<[Handle]>) {
        field = values.change { $0.list(atLeast: 1) { Handle(channel: $0.text(), handle: $0.text()) } }
    }

    mutating func address(_ key: String, _ field: inout Change<PostalAddress>) {
        field = values.change {
            PostalAddress(
                street: $0.maybe { $0.text() }, city: $0.maybe { $0.text() }, region: $0.maybe { $0.text() },
                postcode: $0.maybe { $0.text() }, country: $0.maybe { $0.text() })
        }
    }

    mutating func items(_ key: String, _ field: inout Change<[OrderItem]>) {
        field = values.change {
            $0.list(atLeast: 1) { OrderItem(name: $0.text(), quantity: $0.amount(), price: $0.maybe { $0.amount() }) }
        }
    }

    mutating func reference(_ key: String, _ field: inout Change<Reference<Customer>>) {
        field = values.change { .known(ID($0.number())) }
    }

    mutating func reference(_ key: String, _ field: inout Change<Reference<Ticket>>) {
        field = values.change { .known(ID($0.number())) }
    }

    mutating func reference(_ key: String, _ field: inout Change<Reference<Message>>) {
        field = values.change { .known(ID($0.number())) }
    }

    mutating func reference(_ key: String, _ field: inout Change<Reference<SavedReply>>) {
        field = values.change { .known(ID($0.number())) }
    }
}
