/// One line of an import, read and checked for itself, not yet decided against the desk.
public struct ImportLine: Sendable {
    /// What a line says.
    public enum Content: Sendable {
        /// A record of a native kind, its references still the sender's ids.
        case record(AnyRecord)
        /// An event that has no native kind of its own (`"kind":"event"`).
        case event(ImportedEvent)
    }

    /// Whether it stands or falls with the line before it: both come from one row of a file.
    public var isJoined = false
    private let told: Told

    /// All that is said of it once: lines are handed on and kept in lists, where each part would be copied by itself.
    private final class Told: Sendable {
        let number: Int
        let source: String
        let id: String
        let digest: ContentDigest
        let content: Content
        let extra: [ExtraKey]
        let recordedAt: Timestamp?
        let recordedBy: String?
        let outline: ImportOutline

        init(
            _ number: Int, _ source: String, _ id: String, _ digest: ContentDigest, _ content: Content,
            _ extra: [ExtraKey], _ recordedAt: Timestamp?, _ recordedBy: String?
        ) {
            self.number = number
            self.source = source
            self.id = id
            self.digest = digest
            self.content = content
            self.extra = extra
            self.recordedAt = recordedAt
            self.recordedBy = recordedBy
            outline = ImportOutline(source, id, content)
        }
    }

    /// A line with these parts.
    public init(
        number: Int, source: String, id: String, digest: ContentDigest, content: Content, extra: [ExtraKey] = [],
        recordedAt: Timestamp? = nil, recordedBy: String? = nil
    ) {
        told = Told(number, source, id, digest, content, extra, recordedAt, recordedBy)
    }

    /// Its number in its file, from 1.
    public var number: Int { told.number }
    /// Who sent it.
    public var source: String { told.source }
    /// The sender's id; empty when the line has none and its content identifies it.
    public var id: String { told.id }
    /// The digest of source, kind, id and content.
    public var digest: ContentDigest { told.digest }
    /// What it says.
    public var content: Content { told.content }
    /// Keys the desk does not know.
    public var extra: [ExtraKey] { told.extra }
    /// When another desk learnt it and who entered it there (key `recorded` of an export), if told.
    public var recordedAt: Timestamp? { told.recordedAt }
    /// Who entered it there.
    public var recordedBy: String? { told.recordedBy }
    /// What can be said of it without the desk: worked out by whoever reads the line, not under the append lock.
    var outline: ImportOutline { told.outline }
}

/// What can be said of a line without a desk: what its decision asks for, hashed and counted beforehand.
struct ImportOutline: Sendable {
    /// The identity that the line gives to what it tells of; nil where its content identifies it.
    let identity: IdentityKey?
    /// How its record stands with what its kind requires, and whom it names; nil for an event.
    let fields: RequiredFields?

    init(_ source: String, _ id: String, _ content: ImportLine.Content) {
        let foreign = id.isEmpty ? nil : ForeignID(source: source, id: id)
        switch content {
        case .record(let record):
            identity = foreign.map { IdentityKey(record.kind, $0) }
            fields = RequiredFields(of: record)
        case .event:
            identity = foreign.map { IdentityKey(.event, $0) }
            fields = nil
        }
    }
}

extension ImportLine {
    /// Hands over a hash of everything that the line refers to by a sender's id: the process's own, as
    /// `ImportedEvent.Name.tableHash` gives it. Of a record, what its fields name comes in their order.
    package func forEachReference(_ body: (UInt64) -> Void) {
        told.outline.fields?.forEachName(body)
        guard case .event(let event) = told.content else { return }
        for name in event.names { body(name.tableHash) }
        if let customer = event.customer { body(IdentityKey(.customer, customer).hash) }
        if let ticket = event.ticket { body(IdentityKey(.ticket, ticket).hash) }
    }
}

extension ImportedEvent.Name {
    /// A hash for tables in memory, of this process only.
    package var tableHash: UInt64 { IdentityKey(kind, foreign).hash }
}

/// An event of another desk, its references still the sender's ids.
///
/// `body` is built by calling `make` once every name in `names` has its number here: `make` gets the numbers in the
/// order of `names`, and returns nil when the body cannot be built from them.
public struct ImportedEvent: Sendable {
    /// A thing the event speaks of.
    public struct Name: Hashable, Sendable {
        /// The thing's kind.
        public var kind: EntityKind
        /// Its sender's id.
        public var foreign: ForeignID

        /// The thing of this kind that its sender calls so.
        public init(_ kind: EntityKind, _ foreign: ForeignID) {
            self.kind = kind
            self.foreign = foreign
        }
    }

    /// When it happened.
    public var at: Timestamp
    /// Who did it.
    public var by: String
    /// Whose data it is, by the sender's id.
    public var customer: ForeignID?
    /// The ticket it is about, by the sender's id.
    public var ticket: ForeignID?
    /// The other things it speaks of.
    public var names: [Name]
    /// Builds the body from the numbers of `names`.
    public var make: @Sendable ([UInt64]) -> EventBody?

    /// An event with these parts.
    public init(
        at: Timestamp, by: String, customer: ForeignID?, ticket: ForeignID?, names: [Name],
        make: @escaping @Sendable ([UInt64]) -> EventBody?
    ) {
        self.at = at
        self.by = by
        self.customer = customer
        self.ticket = ticket
        self.names = names
        self.make = make
    }
}

/// What became of one import line.
public enum ImportOutcome: Equatable, Sendable {
    /// It is in the log; `sequence` is its last event's.
    case imported(sequence: UInt64)
    /// Its content was seen before under its identity; `sequence` is the first event's.
    case unchanged(sequence: UInt64)
    /// It cannot be taken, for this reason.
    case rejected(reason: String)
}
