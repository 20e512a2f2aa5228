import DeskModel
import JSON

/// Reads native JSON Lines (docs/import.md): one object a line, checked as far as a line can be checked by itself.
///
/// One reader serves a whole import and keeps its buffers; it belongs to one thread at a time.
public final class NativeLineReader {
    private let json = JSONReader(maximumBytes: ImportLimits.lineBytes, maximumValues: 1 << 19)
    private let defaultSource: String
    private let now: Timestamp
    private var digest = LineDigest()

    /// A reader for lines that belong to `source` where they do not say so, on a desk whose clock says `now`.
    public init(source: String, now: Timestamp) {
        precondition(!source.isEmpty, "every import has a source")
        defaultSource = source
        self.now = now
    }

    /// Reads a line, without its ending; `number` is its number in its file. Linear in its length.
    public func read(_ bytes: UnsafeRawBufferPointer, number: Int) -> Result<ImportLine, LineRejection> {
        guard bytes.count <= ImportLimits.lineBytes else { return .failure(.lineTooLong(bytes: Int64(bytes.count))) }
        do throws(JSONError) {
            return try json.read(bytes) { view throws(JSONError) in
                do throws(LineRejection) {
                    return .success(try line(view, number: number))
                } catch {
                    return .failure(error)
                }
            }
        } catch {
            return .failure(.json(error))
        }
    }

    private func line(_ view: JSONView, number: Int) throws(LineRejection) -> ImportLine {
        guard view.kind == .object else { throw view.wrong("the line", "object") }
        var members = LineMembers(of: view)
        guard let kindView = members.take("kind") else { throw .missing(key: "kind") }
        guard let kindName = kindView.string else { throw kindView.wrong("kind", "text") }
        let source = try members.take("source")?.name("source", limit: ImportLimits.sourceBytes) ?? defaultSource
        let recorded = try self.recorded(&members)
        let id = try members.take("id")?.name("id", limit: ImportLimits.idBytes) ?? ""
        let said: Said
        if kindName == EntityKind.event.nativeName {
            said = try event(members, source: source, id: id)
        } else {
            guard let kind = EntityKind(nativeName: kindName), let record = AnyRecord(kind: kind) else {
                throw .unknownWord(key: "kind", value: kindName, known: Self.kinds)
            }
            said = try thing(record, members, source: source, id: id)
        }
        guard digest.textBytes <= ImportLimits.writtenBytes else { throw .writtenTooLong(bytes: digest.textBytes) }
        return ImportLine(
            number: number, source: source, id: id, digest: said.digest, content: said.content, extra: said.extra,
            recordedAt: recorded.at, recordedBy: recorded.by)
    }

    /// What a line says, and the digest of it.
    private typealias Said = (content: ImportLine.Content, extra: [ExtraKey], digest: ContentDigest)

    private func thing(
        _ empty: AnyRecord, _ members: LineMembers, source: String, id: String
    ) throws(LineRejection) -> Said {
        if NativeIDs.isEvent(id) {
            throw .notAllowed(key: "id", value: id, expected: "the id of a thing: ~e and digits name events")
        }
        var record = empty
        var reader = RecordReader(members, source: source, now: now)
        record.visit(&reader)
        reader.keepRest()
        try reader.check(record)
        var extra = reader.extra
        if extra.count > 1 { extra.sort { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) } }
        // Such a line came without an id first; its content identifies it still.
        let isNamedByContent = NativeIDs.isContent(id)
        let digest = digest.digest(source: source, id: isNamedByContent ? "" : id, record: record, extra: extra)
        if isNamedByContent, id != NativeIDs.content(digest) {
            throw .notAllowed(key: "id", value: id, expected: "the digest of what the line says")
        }
        return (.record(record), extra, digest)
    }

    private func event(_ members: LineMembers, source: String, id: String) throws(LineRejection) -> Said {
        let draft = try EventLineReader(source: source, id: id, now: now).read(members)
        let digest = digest.digest(
            source: source, id: id, type: draft.type, event: draft.event, body: draft.body, extra: draft.extra)
        return (.event(draft.event), draft.extra, digest)
    }

    /// The key `recorded` of an exported line: when another desk learnt it, and who entered it there.
    private func recorded(_ members: inout LineMembers) throws(LineRejection) -> (at: Timestamp?, by: String?) {
        guard let view = members.take("recorded") else { return (nil, nil) }
        var recorded = try view.objectMembers("recorded")
        guard let at = recorded.take("at") else { throw .missing(key: "recorded.at") }
        var by: String?
        if let view = recorded.take("by") {
            guard let text = view.string else { throw view.wrong("recorded.by", "text") }
            guard text.utf8.count <= ImportLimits.idBytes else {
                throw .tooLong(key: "recorded.by", bytes: text.utf8.count, limit: ImportLimits.idBytes)
            }
            by = text
        }
        if let other = recorded.rest.first { throw .unknownKey(key: "recorded.\(other.key)") }
        return (try at.time("recorded.at", notAfter: now), by)
    }

    private static let kinds = EntityKind.allCases.filter { $0 == .event || AnyRecord(kind: $0) != nil }.map(
        \.nativeName)
}

extension RecordReader {
    /// Throws what was wrong with the line's fields, one by one or together.
    func check(_ record: AnyRecord) throws(LineRejection) {
        if let failure { throw failure }
        guard inlineBytes <= ImportLimits.inlineBytes else {
            throw .tooMuch(bytes: inlineBytes, limit: ImportLimits.inlineBytes)
        }
        guard case .survey(let survey) = record, let score = survey.score.value else { return }
        let range: ClosedRange<Int64> = survey.type.value == "csat" ? 1...5 : 0...10
        guard range.contains(score) else {
            throw .notAllowed(
                key: "score", value: String(score), expected: "between \(range.lowerBound) and \(range.upperBound)")
        }
    }
}
