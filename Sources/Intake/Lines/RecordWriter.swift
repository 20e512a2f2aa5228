import DeskModel
import JSON

/// How the things that a record or event refers to are written.
protocol ReferenceStyle {
    /// Writes a thing of this desk.
    func write(_ kind: EntityKind, _ number: UInt64, into json: inout JSONWriter)
    /// Writes a thing by its sender's id.
    func write(_ foreign: ForeignID, into json: inout JSONWriter)
}

/// Writes references as they are in the canonical form of a line: always with their source.
///
/// `names` are the things that the numbers of an event's draft stand for, counted from 1.
struct ForeignStyle: ReferenceStyle {
    var names: [ImportedEvent.Name]

    func write(_ kind: EntityKind, _ number: UInt64, into json: inout JSONWriter) {
        precondition(number <= names.count, "a draft's numbers stand for its names")
        write(names[Int(number) - 1].foreign, into: &json)
    }

    func write(_ foreign: ForeignID, into json: inout JSONWriter) {
        json.beginObject()
        json.member("id", foreign.id)
        json.member("source", foreign.source)
        json.endObject()
    }
}

/// Writes the fields that a record speaks of as members of an object that is open.
struct RecordWriter<Style: ReferenceStyle>: RecordFields {
    /// Where it writes to; swap the writer in and out, so that its bytes are not copied.
    var json = JSONWriter()
    /// Where each member begins, if asked for; its room can be swapped in and out, too.
    var marks: [KeyMark] = []

    private let style: Style
    private let extra: [ExtraKey]
    private let isMarking: Bool
    private var field = -1

    /// A writer; `extra` are the record's unknown keys, of which those inside known values are put back there.
    init(style: Style, extra: [ExtraKey], marking: Bool = false) {
        self.style = style
        self.extra = extra
        isMarking = marking
    }

    mutating func text(_ key: String, _ field: inout Change<String>) {
        write(key, field) { $0.json.write($1) }
    }

    mutating func word(_ key: String, _ field: inout Change<String>, known: [String]) {
        write(key, field) { $0.json.write($1) }
    }

    mutating func texts(_ key: String, _ field: inout Change<[String]>) {
        list(key, field) { writer, text, _ in writer.json.write(text) }
    }

    mutating func flag(_ key: String, _ field: inout Change<Bool>) {
        write(key, field) { $0.json.write($1) }
    }

    mutating func integer(_ key: String, _ field: inout Change<Int64>) {
        write(key, field) { $0.json.write($1) }
    }

    mutating func amount(_ key: String, _ field: inout Change<Amount>) {
        write(key, field) { writer, amount in amount.withDecimal { writer.json.write(verbatim: $0) } }
    }

    mutating func time(_ key: String, _ field: inout Change<Timestamp>) {
        write(key, field) { writer, time in time.withRFC3339 { writer.json.write(ascii: $0) } }
    }

    mutating func handles(_ key: String, _ field: inout Change<[Handle]>) {
        list(key, field) { writer, handle, index in
            writer.json.beginObject()
            writer.json.member("channel", handle.channel)
            writer.json.member("handle", handle.handle)
            writer.restore(at: "/\(key)/\(index)")
            writer.json.endObject()
        }
    }

    mutating func address(_ key: String, _ field: inout Change<PostalAddress>) {
        write(key, field) { writer, address in
            writer.json.beginObject()
            writer.json.member("street", address.street)
            writer.json.member("city", address.city)
            writer.json.member("region", address.region)
            writer.json.member("postcode", address.postcode)
            writer.json.member("country", address.country)
            writer.restore(at: "/\(key)")
            writer.json.endObject()
        }
    }

    mutating func items(_ key: String, _ field: inout Change<[OrderItem]>) {
        list(key, field) { writer, item, index in
            writer.json.beginObject()
            writer.json.member("name", item.name)
            writer.json.key("quantity")
            item.quantity.withDecimal { writer.json.write(verbatim: $0) }
            if let price = item.price {
                writer.json.key("price")
                price.withDecimal { writer.json.write(verbatim: $0) }
            }
            writer.restore(at: "/\(key)/\(index)")
            writer.json.endObject()
        }
    }

    mutating func reference(_ key: String, _ field: inout Change<Reference<Customer>>) { refer(.customer, key, field) }
    mutating func reference(_ key: String, _ field: inout Change<Reference<Ticket>>) { refer(.ticket, key, field) }
    mutating func reference(_ key: String, _ field: inout Change<Reference<Message>>) { refer(.message, key, field) }
    mutating func reference(_ key: String, _ field: inout Change<Reference<SavedReply>>) {
        refer(.savedReply, key, field)
    }

    private mutating func refer<Subject>(_ kind: EntityKind, _ key: String, _ field: Change<Reference<Subject>>) {
        write(key, field) { writer, reference in
            switch reference {
            case .known(let id): writer.style.write(kind, id.number, into: &writer.json)
            case .foreign(let foreign): writer.style.write(foreign, into: &writer.json)
            }
        }
    }

    @inline(__always)
    private mutating func write<Value>(
        _ key: String, _ field: Change<Value>, _ write: (inout RecordWriter, Value) -> Void
    ) {
        self.field += 1
        switch field {
        case .keep: return
        case .clear:
            begin(key)
            json.writeNull()
        case .set(let value):
            begin(key)
            write(&self, value)
        }
    }

    private mutating func list<Value>(
        _ key: String, _ field: Change<[Value]>, _ write: (inout RecordWriter, Value, Int) -> Void
    ) {
        self.write(key, field) { writer, values in
            // An empty list and null both clear; null is what is written.
            guard !values.isEmpty else { return writer.json.writeNull() }
            writer.json.beginArray()
            for (index, value) in values.enumerated() { write(&writer, value, index) }
            writer.json.endArray()
        }
    }

    private mutating func begin(_ key: String) {
        if isMarking { marks.append(KeyMark(key: key, start: json.count, field: field)) }
        json.key(key)
    }

    private mutating func restore(at place: @autoclosure () -> String) {
        guard !extra.isEmpty else { return }
        for (key, value) in ExtraKeys.nested(of: extra, at: place()) {
            json.key(key)
            json.write(verbatim: value)
        }
    }
}
