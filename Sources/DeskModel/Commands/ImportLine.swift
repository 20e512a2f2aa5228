/// One line of an import, read and checked for itself, not yet decided against the desk.
public struct ImportLine: Sendable {
    /// What a line says.
    public enum Content: Sendable {
        /// A record of a native kind, its references still the sender's ids.
        case record(AnyRecord)
        /// An event that has no native kind of its own (`"kind":"event"`).
        case event(ImportedEvent)
    }

    /// Its number in its file, from 1.
    public var number: Int
    /// Who sent it.
    public var source: String
    /// The sender's id; empty when the line has none and its content identifies it.
    public var id: String
    /// The digest of source, kind, id and content.
    public var digest: ContentDigest
    /// What it says.
    public var content: Content
    /// Keys the desk does not know.
    public var extra: [ExtraKey]
    /// When another desk learnt it and who entered it there (key `recorded` of an export), if told.
    public var recordedAt: Timestamp?
    /// Who entered it there.
    public var recordedBy: String?
    /// Whether it stands or falls with the line before it: both come from one row of a file.
    public var isJoined = false

    /// A line with these parts.
    public init(
        number: Int, source: String, id: String, digest: ContentDigest, content: Content, extra: [ExtraKey] = [],
        recordedAt: Timestamp? = nil, recordedBy: String? = nil
    ) {
        self.number = number
        self.source = source
        self.id = id
        self.digest = digest
        self.content = content
        self.extra = extra
        self.recordedAt = recordedAt
        self.recordedBy = recordedBy
    }
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
