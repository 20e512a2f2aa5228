import DeskModel

/// Reads events that are written as `EventEncoder` writes them, several times as fast as the generated messages do.
///
/// Whatever is out of the ordinary (fields in another order, twice or unknown, damage, an older writer's habits) is left
/// to the generated messages, so there is one meaning of every payload; tests compare the two on random and on mutated
/// bytes.
enum EventDecoder {
    /// The event of a payload, or nil where the generated messages are to read it.
    static func decode(_ payload: UnsafeRawBufferPointer) -> Event? {
        var cursor = WireCursor(payload)
        guard let at = cursor.fixed64(1), let customer = cursor.fixed64(2), let ticket = cursor.fixed64(3) else {
            return nil
        }
        let recordedAt = cursor.fixed64(4) ?? at
        let actor = cursor.text(5) ?? ""
        guard let userID = UInt32(exactly: cursor.varint(6) ?? 0) else { return nil }
        let origin = cursor.message(7) { origin in
            Origin(
                source: origin.text(1) ?? "", id: origin.text(2) ?? "",
                digest: ContentDigest(high: origin.fixed64(3) ?? 0, low: origin.fixed64(4) ?? 0))
        }
        var extra: [ExtraKey] = []
        while let key = cursor.message(8, { ExtraKey(key: $0.text(1) ?? "", json: $0.text(2) ?? "") }) {
            extra.append(key)
        }
        guard let body = body(&cursor), cursor.isDone else { return nil }
        return Event(
            at: Timestamp(microseconds: Int64(bitPattern: at)),
            recordedAt: Timestamp(microseconds: Int64(bitPattern: recordedAt)), actor: actor, userID: userID,
            customer: CustomerID(stored: customer), ticket: TicketID(stored: ticket), origin: origin, extra: extra,
            body: body)
    }

    private static func body(_ cursor: inout WireCursor) -> EventBody? {
        let field = cursor.field
        if field == 48 { return placeholder(&cursor) }
        guard (16...29).contains(field), let message = cursor.delimited(field) else { return nil }
        switch field {
        case 16: return recorded(CustomerRecord(), message) { .customer($0) }
        case 17: return recorded(PreferenceRecord(), message) { .preference($0) }
        case 18: return recorded(UsualRecord(), message) { .usual($0) }
        case 19: return recorded(NoteRecord(), message) { .note($0) }
        case 20: return recorded(FactRecord(), message) { .fact($0) }
        case 21: return recorded(OrderRecord(), message) { .order($0) }
        case 22: return recorded(TicketRecord(), message) { .ticket($0) }
        case 23: return recorded(MessageRecord(), message) { .message($0) }
        case 24: return recorded(ComplaintRecord(), message) { .complaint($0) }
        case 25: return recorded(PromiseRecord(), message) { .promise($0) }
        case 26: return recorded(SurveyRecord(), message) { .survey($0) }
        case 27: return recorded(SavedReplyRecord(), message) { .savedReply($0) }
        case 28: return recorded(AgentRecord(), message) { .agent($0) }
        default: return recorded(IdeaRecord(), message) { .idea($0) }
        }
    }

    private static func recorded<Record: NativeRecord>(
        _ empty: Record, _ message: UnsafeRawBufferPointer, _ wrap: (Record) -> AnyRecord
    ) -> EventBody? {
        var record = empty
        var decoder = RecordDecoder(message)
        record.visit(&decoder)
        guard decoder.isDone, decoder.number > 0 else { return nil }
        return .recorded(wrap(record), number: decoder.number)
    }

    private static func placeholder(_ cursor: inout WireCursor) -> EventBody? {
        let parts = cursor.message(48) { ($0.varint(1) ?? 0, $0.varint(2) ?? 0) }
        guard let (kind, number) = parts, let kind = UInt8(exactly: kind).flatMap(EntityKind.init(rawValue:)),
            number > 0
        else { return nil }
        return .placeholder(kind, number: number)
    }
}
