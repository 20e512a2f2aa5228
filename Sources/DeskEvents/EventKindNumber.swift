import DeskModel

/// What kind of event a record of the log holds, as the record's header says it.
///
/// It is the number of the event's field in `body` of the schema. An event carries beside it whether a reader that
/// does not know the number may ignore the event; otherwise such a reader opens the desk read-only.
///
/// | number | event | may be ignored |
/// |---|---|---|
/// | 16 | a customer was recorded, new or changed | no |
/// | 17 | a preference | no |
/// | 18 | the usual | no |
/// | 19 | a note | no |
/// | 20 | a fact | no |
/// | 21 | an order | no |
/// | 22 | a ticket | no |
/// | 23 | a message | no |
/// | 24 | a complaint | no |
/// | 25 | a promise | no |
/// | 26 | a survey answer | no |
/// | 27 | a saved reply | no |
/// | 28 | an agent | no |
/// | 29 | an idea | no |
/// | 48 | a number was reserved for a thing that was mentioned | no |
/// | 64 | a ticket was claimed, released, assigned or taken over | no |
/// | 65 | a ticket changed status | no |
/// | 66 | an agent passed a ticket over | no |
/// | 67 | a waiting reply was withdrawn | no |
/// | 68 | a reply was delivered, or tried to be | no |
/// | 69 | tickets were merged | no |
/// | 70 | a merge of tickets was taken back | no |
/// | 71 | messages became a ticket of their own | no |
/// | 72 | tickets were linked, or unlinked | no |
/// | 73 | a clock went on | yes: queries compute it from the time |
/// | 96 | customers were merged | no |
/// | 97 | a merge of customers was taken back | no |
/// | 98 | an agent viewed a customer | yes: nothing else follows from it |
/// | 99 | a step of a complaint's recovery | no |
/// | 100 | a remedy was given | no |
/// | 101 | two customers were told apart, or no longer are | yes: only what is proposed follows from it |
/// | 128 | the configuration changed | no |
public struct EventKindNumber: Hashable, RawRepresentable, Sendable {
    /// The number in the record header.
    public let rawValue: UInt16

    /// The kind with this number, known or not.
    public init(rawValue: UInt16) { self.rawValue = rawValue }

    /// The kind of an event.
    public init(of body: EventBody) {
        switch body {
        case .recorded(let record, _): rawValue = Self.record(record.kind)
        case .placeholder: rawValue = 48
        case .held: rawValue = 64
        case .status: rawValue = 65
        case .skipped: rawValue = 66
        case .replyWithdrawn: rawValue = 67
        case .delivery: rawValue = 68
        case .ticketsMerged: rawValue = 69
        case .ticketsUnmerged: rawValue = 70
        case .ticketSplit: rawValue = 71
        case .ticketsLinked: rawValue = 72
        case .clock: rawValue = 73
        case .customersMerged: rawValue = 96
        case .customersUnmerged: rawValue = 97
        case .customerViewed: rawValue = 98
        case .recovery: rawValue = 99
        case .remedy: rawValue = 100
        case .customersToldApart: rawValue = 101
        case .configured: rawValue = 128
        case .unknown(let type, _): rawValue = UInt16(clamping: type)
        }
    }

    /// Whether this program knows the kind.
    public var isKnown: Bool { Self.known.contains(rawValue) }

    /// Whether a reader that does not know the kind may pass over such an event.
    public var mayIgnore: Bool { rawValue == 73 || rawValue == 98 || rawValue == 101 }

    private static let known: Set<UInt16> = Set([16...29, 48...48, 64...73, 96...101, 128...128].joined())

    private static func record(_ kind: EntityKind) -> UInt16 {
        switch kind {
        case .customer: 16
        case .preference: 17
        case .usual: 18
        case .note: 19
        case .fact: 20
        case .order: 21
        case .ticket: 22
        case .message: 23
        case .complaint: 24
        case .promise: 25
        case .survey: 26
        case .savedReply: 27
        case .agent: 28
        case .idea: 29
        case .merge, .event: preconditionFailure("merges and events have no records of a native kind")
        }
    }
}
