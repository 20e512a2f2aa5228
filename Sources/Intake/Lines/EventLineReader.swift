import DeskModel
import JSON

/// Reads `{"kind":"event",…}` lines: what has no native kind of its own, and changes made at the desk that sent them.
struct EventLineReader {
    /// A line that was read; `body` has the places of the event's names, from 1, for numbers.
    struct Draft {
        var type: String
        var event: ImportedEvent
        var body: EventBody
        var extra: [ExtraKey]
    }

    let source: String
    let id: String
    let now: Timestamp

    /// Reads the line from the members that are left of it.
    func read(_ members: LineMembers) throws(LineRejection) -> Draft {
        var members = members
        guard let typeView = members.take("type") else { throw .missing(key: "type") }
        guard let type = typeView.string else { throw typeView.wrong("type", "text") }
        guard let at = members.take("at") else { throw .missing(key: "at") }
        let time = try at.time("at", notAfter: now)
        var actor = ""
        if let view = members.take("by"), !view.isNull {
            guard let text = view.string else { throw view.wrong("by", "text") }
            guard text.utf8.count <= ImportLimits.idBytes else {
                throw .tooLong(key: "by", bytes: text.utf8.count, limit: ImportLimits.idBytes)
            }
            actor = text
        }
        let customer = try thing("customer", &members)
        let ticket = try thing("ticket", &members)
        var data = EventData(try self.data(&members), source: source, now: now)
        let make = try data.body(of: type, line: ForeignID(source: source, id: id))
        let extra = (members.rest.map { ExtraKeys.top($0) } + data.extra)
            .sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
        try checkRoom(data, extra)
        guard let body = make((0..<data.names.count).map { UInt64($0) + 1 }) else {
            preconditionFailure("an event's body can be built from numbers that are not zero")
        }
        let event = ImportedEvent(
            at: time, by: actor, customer: customer, ticket: ticket, names: data.names, make: make)
        return Draft(type: type, event: event, body: body, extra: extra)
    }

    private func thing(_ key: String, _ members: inout LineMembers) throws(LineRejection) -> ForeignID? {
        guard let view = members.take(key), !view.isNull else { return nil }
        return try view.foreignID(key, source: source)
    }

    private func data(_ members: inout LineMembers) throws(LineRejection) -> LineMembers? {
        guard let view = members.take("data") else { return nil }
        return try view.objectMembers("data")
    }

    private func checkRoom(_ data: EventData, _ extra: [ExtraKey]) throws(LineRejection) {
        // Ten bytes hold any number.
        let keys = extra.reduce(0) { $0 + $1.key.utf8.count + $1.json.utf8.count }
        let bytes = data.inlineBytes + keys + data.names.count * 10
        guard bytes <= ImportLimits.inlineBytes else { throw .tooMuch(bytes: bytes, limit: ImportLimits.inlineBytes) }
    }
}
