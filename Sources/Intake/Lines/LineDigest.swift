import CSodium
import DeskModel
import JSON

/// Digests the content of import lines, so that content seen before is known again.
///
/// BLAKE2b with 16 bytes of output, without a key: every desk comes to the same digest. What is digested is a canonical
/// text: the JSON array of source, kind and id (null where the line has none), then each member of the line on a line
/// of its own, in the order of the keys' bytes, with values written anew (times in UTC, references as objects with
/// `id` and `source`, an empty list as null). `source`, `id`, `kind` and `recorded` are not among these members. How a
/// line was spelt does therefore not matter.
struct LineDigest {
    private var json = JSONWriter(reserving: 1024)
    /// The canonical text; its room is kept from line to line, as is the next one's.
    private var text: [UInt8] = []
    private var marks: [KeyMark] = []
    private var markOfField: [Int] = []
    private var output = [UInt8](repeating: 0, count: 16)

    /// How many bytes the canonical text of the last line had: what an export writes of it has at most as many, `recorded`
    /// apart.
    var textBytes: Int { text.count }

    /// For each kind by its raw value, the places of its fields in the order of their keys.
    private static let orders: [[Int]] = (0...UInt8(EntityKind.allCases.count)).map { number in
        guard let record = EntityKind(rawValue: number).flatMap({ AnyRecord(kind: $0) }) else { return [] }
        let keys = FieldKeys(of: record).keys
        return keys.indices.sorted { keys[$0].utf8.lexicographicallyPrecedes(keys[$1].utf8) }
    }

    /// The digest of a line about a thing.
    mutating func digest(source: String, id: String, record: AnyRecord, extra: [ExtraKey]) -> ContentDigest {
        var writer = RecordWriter(style: ForeignStyle(names: []), extra: [], marking: true)
        begin(source: source, kind: record.kind.nativeName, id: id)
        marks.removeAll(keepingCapacity: true)
        swap(&json, &writer.json)
        swap(&marks, &writer.marks)
        record.read(&writer)
        swap(&json, &writer.json)
        swap(&marks, &writer.marks)
        if extra.isEmpty { return finish(marks, order: Self.orders[Int(record.kind.rawValue)]) }
        return finish(marks, extra)
    }

    /// The digest of an event's line.
    mutating func digest(
        source: String, id: String, type: String, event: ImportedEvent, body: EventBody, extra: [ExtraKey]
    ) -> ContentDigest {
        begin(source: source, kind: EntityKind.event.nativeName, id: id)
        let style = ForeignStyle(names: event.names)
        var marks: [KeyMark] = []
        func mark(_ key: String) {
            marks.append(KeyMark(key: key, start: json.count))
            json.key(key)
        }
        mark("type")
        json.write(type)
        mark("at")
        json.write(event.at.rfc3339)
        mark("by")
        json.write(event.by)
        if let customer = event.customer {
            mark("customer")
            style.write(customer, into: &json)
        }
        if let ticket = event.ticket {
            mark("ticket")
            style.write(ticket, into: &json)
        }
        mark("data")
        // Unknown keys inside the data are digested with the line's.
        EventDataWriter(style: style, extra: []).write(body, into: &json)
        return finish(marks, extra)
    }

    private mutating func begin(source: String, kind: String, id: String) {
        json.removeAll()
        json.beginArray()
        json.write(source)
        json.write(kind)
        if id.isEmpty { json.writeNull() } else { json.write(id) }
        json.endArray()
        json.endLine()
        json.beginObject()
    }

    private mutating func finish(_ known: [KeyMark], _ extra: [ExtraKey]) -> ContentDigest {
        var marks = known
        for key in extra {
            marks.append(KeyMark(key: key.key, start: json.count))
            json.key(key.key)
            json.write(verbatim: key.json)
        }
        beginText(marks)
        let order = marks.indices.sorted { marks[$0].key.utf8.lexicographicallyPrecedes(marks[$1].key.utf8) }
        for index in order { appendMember(index, of: marks) }
        json.endObject()
        return hash()
    }

    /// The same of a record that has no other keys: its fields' order is known beforehand.
    private mutating func finish(_ marks: [KeyMark], order: [Int]) -> ContentDigest {
        beginText(marks)
        markOfField.removeAll(keepingCapacity: true)
        markOfField.append(contentsOf: repeatElement(-1, count: order.count))
        for (index, mark) in marks.enumerated() { markOfField[mark.field] = index }
        for field in order where markOfField[field] >= 0 { appendMember(markOfField[field], of: marks) }
        json.endObject()
        return hash()
    }

    /// Takes over the first line; the object's opening bracket is no part of it.
    private mutating func beginText(_ marks: [KeyMark]) {
        let head = (marks.first?.start ?? json.count) - 1
        text.removeAll(keepingCapacity: true)
        text.append(contentsOf: json.bytes[..<head])
    }

    /// A member ends where the next begins; the comma between two belongs to neither.
    private mutating func appendMember(_ index: Int, of marks: [KeyMark]) {
        let start = marks[index].start + (index == 0 ? 0 : 1)
        let end = index + 1 < marks.count ? marks[index + 1].start : json.count
        text.append(contentsOf: json.bytes[start..<end])
        text.append(UInt8(ascii: "\n"))
    }

    private mutating func hash() -> ContentDigest {
        let status = crypto_generichash(&output, output.count, text, UInt64(text.count), nil, 0)
        precondition(status == 0, "BLAKE2b gives 16 bytes for every text")
        return output.withUnsafeBytes { bytes in
            ContentDigest(
                high: UInt64(bigEndian: bytes.loadUnaligned(as: UInt64.self)),
                low: UInt64(bigEndian: bytes.loadUnaligned(fromByteOffset: 8, as: UInt64.self)))
        }
    }
}

/// Where a member begins in a JSON text.
struct KeyMark {
    var key: String
    var start: Int
    /// The place of its field among those of the record; the line's other members have none.
    var field = 0
}

extension JSONWriter {
    /// Writes a value that is JSON already.
    mutating func write(verbatim json: String) {
        var json = json
        json.withUTF8 { write(verbatim: UnsafeRawBufferPointer($0)) }
    }
}
