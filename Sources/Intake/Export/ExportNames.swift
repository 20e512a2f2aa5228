import DeskModel
import JSON

/// Tells whose things are whose in a desk that is exported.
public protocol ExportIdentities {
    /// The source that the desk's own things carry: `~` and the first eight hexadecimal digits of its UUID.
    var sourceName: String { get }
    /// What the sender of a thing calls it; nil for what was made at this desk or came without an id.
    func origin(_ kind: EntityKind, _ number: UInt64) -> ForeignID?
}

/// The names that things have in an export, learnt on the way through the log where the desk does not know them.
struct ExportNames<Identities: ExportIdentities> {
    let identities: Identities
    /// The desk's own source.
    let source: String
    /// Things whose lines had no id: named by their content.
    private var nameless: [EntityKind: [UInt64: Content]] = [:]
    private struct Content {
        var source: String
        var digest: ContentDigest
    }

    /// Numbers of which a record has been passed, a bit each.
    private var told: [EntityKind: [UInt64]] = [:]

    init(_ identities: Identities) {
        self.identities = identities
        source = identities.sourceName
    }

    /// The name of a thing: its sender's, else the desk's own.
    func name(_ kind: EntityKind, _ number: UInt64) -> ForeignID {
        if let content = nameless[kind]?[number] {
            return ForeignID(source: content.source, id: NativeIDs.content(content.digest))
        }
        if let origin = identities.origin(kind, number), !NativeIDs.isEvent(origin.id) { return origin }
        return ForeignID(source: source, id: NativeIDs.thing(kind, number))
    }

    /// Whether a thing has a name of the desk's own.
    func isOwn(_ kind: EntityKind, _ number: UInt64) -> Bool { name(kind, number).source == source }

    /// Notes that the line of a thing had no id.
    mutating func learn(_ kind: EntityKind, _ number: UInt64, _ origin: Origin) {
        nameless[kind, default: [:]][number] = Content(source: origin.source, digest: origin.digest)
    }

    /// Notes that a record of a thing is passed; whether it is the first. The numbers of a kind are dense.
    mutating func tell(_ kind: EntityKind, _ number: UInt64) -> Bool {
        // A number from a damaged log must not take all memory.
        guard number < 1 << 36 else { return false }
        let word = Int(number / 64)
        let bit: UInt64 = 1 << (number % 64)
        return withBits(kind) { bits in
            if word >= bits.count { bits.append(contentsOf: repeatElement(0, count: word + 1 - bits.count)) }
            defer { bits[word] |= bit }
            return bits[word] & bit == 0
        }
    }

    private mutating func withBits(_ kind: EntityKind, _ change: (inout [UInt64]) -> Bool) -> Bool {
        change(&told[kind, default: []])
    }
}

/// Writes references in a line of one source: the bare id for things of the same source, else source and id.
struct ExportStyle<Identities: ExportIdentities>: ReferenceStyle {
    let names: ExportNames<Identities>
    let source: String

    func write(_ kind: EntityKind, _ number: UInt64, into json: inout JSONWriter) {
        write(names.name(kind, number), into: &json)
    }

    func write(_ foreign: ForeignID, into json: inout JSONWriter) {
        guard foreign.source != source else { return json.write(foreign.id) }
        json.beginObject()
        json.member("source", foreign.source)
        json.member("id", foreign.id)
        json.endObject()
    }
}
