/// What a record says of itself.
///
/// The lower eight bits are compatible: a reader that does not know one ignores it. The upper eight must be understood:
/// a reader that meets one it does not know refuses the log as one of a newer format.
public struct RecordFlags: OptionSet, Hashable, Sendable {
    /// The bits as stored.
    public let rawValue: UInt16

    /// Flags with these bits.
    public init(rawValue: UInt16) {
        self.rawValue = rawValue
    }

    /// The last record of its batch: a batch counts only when this one is whole.
    public static let lastInBatch = RecordFlags(rawValue: 1 << 0)
    /// A reader that does not know the record's kind may pass over it; without the flag it must open read-only.
    public static let ignorable = RecordFlags(rawValue: 1 << 1)
    /// The payload was erased: its length is kept, its bytes are not.
    public static let redacted = RecordFlags(rawValue: 1 << 2)
    /// Written by the engine for itself (a durable mark); it has no sequence of its own and no reader sees it.
    public static let mark = RecordFlags(rawValue: 1 << 3)

    /// Written by a repair in the place of records that could not be read any more (see `LostEvents`): it stands for all
    /// sequences behind the record before it, up to its own.
    public static let lost = RecordFlags(rawValue: 1 << 8)

    /// The bits that a reader must understand.
    static let mustUnderstand = RecordFlags(rawValue: 0xFF00)
    /// Those of them that this version does.
    static let understood: RecordFlags = [.lost]
    /// What a caller may set.
    static let ofCallers: RecordFlags = [.ignorable]
}
