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

    /// The digest of a line about a thing.
    mutating func digest(source: String, id: String, record: AnyRecord, extra: [ExtraKey]) -> ContentDigest {
        var writer = RecordWriter(style: ForeignStyle(names: []), extra: [], marking: true)
        begin(source: source, kind: record.kind.nativeName, id: id)
        swap(&json, &writer.json)
        var record = record
        record.visit(&writer)
        swap(&json, &writer.json)
        return finish(writer.marks, extra)
    }

    /// The digest of an event's line.
    mutating func digest(
        source: String, id: String, type: String, event: ImportedEvent, body: EventBody, extra: [ExtraKey]
    ) -> ContentDigest {
        begin(source: source, kind: EntityKind.event.nativeName, id: id)
        let style = ForeignStyle(names: event.names)
        var marks: [KeyMark] = []
        func mark(_ key: String) {
            marks.append(KeyMark(key: key, start: json.bytes.count))
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
            marks.append(KeyMark(key: key.key, start: json.bytes.count))
            json.key(key.key)
            json.write(verbatim: key.json)
        }
        let end = json.bytes.count
        json.endObject()
        // Each member ends where the next begins; the comma between two belongs to neither.
        let members = marks.indices.map { index in
            let start = marks[index].start
            let next = index + 1 < marks.count ? marks[index + 1].start : end
            return (key: marks[index].key, bytes: (index == 0 ? start : start + 1)..<next)
        }
        let head = marks.first.map { $0.start - 1 } ?? end - 1
        var text = Array(json.bytes[..<head])
        text.reserveCapacity(end + members.count)
        for member in members.sorted(by: { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }) {
            text.append(contentsOf: json.bytes[member.bytes])
            text.append(UInt8(ascii: "\n"))
        }
        return Self.hash(text)
    }

    private static func hash(_ text: [UInt8]) -> ContentDigest {
        var output = [UInt8](repeating: 0, count: 16)
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
}

extension JSONWriter {
    /// Writes a value that is JSON already.
    mutating func write(verbatim json: String) {
        var json = json
        json.withUTF8 { write(verbatim: UnsafeRawBufferPointer($0)) }
    }
}
