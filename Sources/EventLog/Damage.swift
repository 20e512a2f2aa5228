/// Something in the log's files that is not as it was written.
public struct Damage: Hashable, Sendable {
    /// What is wrong.
    public enum Kind: String, Hashable, Sendable {
        /// A record whose header or payload fails its checksum.
        case record
        /// Records are missing where nothing, or nothing readable, lies.
        case missing
        /// A record whose fields contradict each other or its neighbours.
        case order
        /// The file is shorter than it was made.
        case truncated
        /// The file is not there.
        case file
        /// The file is there and cannot be read.
        case unreadable
        /// A header of a segment, or the manifest, fails its checksum or contradicts the others.
        case header
        /// An attachment whose bytes are not those of its name.
        case attachment
        /// Data that was not synced may be lost: a sync failed.
        case sync
    }

    /// The sequences that are lost or in doubt.
    public struct Sequences: Hashable, Sendable {
        /// The first.
        public var from: UInt64
        /// The last; nil when it cannot be known.
        public var to: UInt64?

        /// The sequences `from` to `to`.
        public init(from: UInt64, to: UInt64?) {
            self.from = from
            self.to = to
        }
    }

    /// The file, below the desk's directory.
    public var file: String
    /// Where in it the damage begins, in bytes.
    public var offset: UInt64
    /// What is lost by it; nil for what holds no records.
    public var sequences: Sequences?
    /// What is wrong.
    public var kind: Kind

    /// A damage with these parts.
    public init(file: String, offset: UInt64, sequences: Sequences?, kind: Kind) {
        self.file = file
        self.offset = offset
        self.sequences = sequences
        self.kind = kind
    }
}

extension Damage: CustomStringConvertible {
    /// Where and what, without a full stop.
    public var description: String {
        let what = kind.words(in: file)
        guard let sequences else { return "\(file) at byte \(offset): \(what)" }
        guard let to = sequences.to else {
            return "\(file) at byte \(offset): \(what) (event \(sequences.from) and later)"
        }
        if to == sequences.from { return "\(file) at byte \(offset): \(what) (event \(to))" }
        return "\(file) at byte \(offset): \(what) (events \(sequences.from) to \(to))"
    }
}

extension Damage.Kind {
    /// What is wrong with a file, in words. In a segment an attachment's damage is that of an event which is lost by it.
    func words(in file: String) -> String {
        self == .attachment && file.hasPrefix("log/") ? "the attachment that holds its text is gone or spoiled" : words
    }

    private var words: String {
        switch self {
        case .record: "a record fails its checksum"
        case .missing: "records are missing"
        case .order: "records contradict each other"
        case .truncated: "the file was cut short"
        case .file: "the file is gone"
        case .unreadable: "the file cannot be read"
        case .header: "the header cannot be trusted"
        case .attachment: "the bytes are not those that its name stands for"
        case .sync: "a sync failed, what followed may not be on the disk"
        }
    }
}
