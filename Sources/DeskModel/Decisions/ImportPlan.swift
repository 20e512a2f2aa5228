/// Why a line cannot be taken, as a sentence.
struct ImportFault: Error {
    var reason: String
}

/// What one line has in common with all its events.
struct ImportPlan {
    /// How far beyond the next free number an exported desk's own number may lie and still be kept.
    static let gapLimit: UInt64 = 1_000_000
    /// How many bytes of keys the desk does not know are kept, with the line's own texts.
    static let byteLimit = RecordRules.byteLimit

    let recordedAt: Timestamp
    private let actor: String
    private let userID: UInt32
    /// Things the line refers to that nobody has told of.
    var mentioned: [(kind: EntityKind, foreign: ForeignID, number: UInt64)] = []

    init(_ line: ImportLine, _ context: CommandContext) {
        // What another desk learnt, it learnt before now.
        recordedAt = min(line.recordedAt ?? context.now, context.now)
        actor = line.recordedBy ?? context.actor
        userID = context.userID
    }

    /// Rejects a line that would not fit into one event; `bytes` is what its texts take.
    func checkSize(of line: ImportLine, _ bytes: Int) throws(ImportFault) {
        let bytes = line.extra.reduce(bytes) { $0 + $1.key.utf8.count + $1.json.utf8.count }
        guard bytes <= Self.byteLimit else {
            throw ImportFault(reason: "the line holds \(bytes) bytes of text; \(Self.byteLimit) is the most")
        }
    }

    /// The event that reserves the number of something that is only mentioned.
    func placeholder(_ kind: EntityKind, _ foreign: ForeignID, _ number: UInt64, owner: CustomerID?) -> Event {
        let origin = Origin(source: foreign.source, id: foreign.id, digest: ContentDigest(high: 0, low: 0))
        return Event(
            at: recordedAt, recordedAt: recordedAt, actor: actor, userID: userID,
            customer: kind == .customer ? CustomerID(stored: number) : owner,
            ticket: kind == .ticket ? TicketID(stored: number) : nil, origin: origin,
            body: .placeholder(kind, number: number))
    }

    /// The line's own event.
    func event(
        of line: ImportLine, _ body: EventBody, at time: Timestamp, by other: String? = nil, customer: CustomerID?,
        ticket: TicketID?
    ) -> Event {
        Event(
            at: time, recordedAt: recordedAt, actor: other ?? actor, userID: userID, customer: customer,
            ticket: ticket, origin: Origin(source: line.source, id: line.id, digest: line.digest), extra: line.extra,
            body: body)
    }
}
