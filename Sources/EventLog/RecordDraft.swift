/// A record that is to be appended: everything about it that the engine does not give it.
public struct RecordDraft: Hashable, Sendable {
    /// The longest payload, in bytes (1 MiB). Longer texts are attachments.
    public static let payloadLimit = 1 << 20

    /// The kind of records whose payload ends with the digest of an attachment that holds the rest: of this kind alone
    /// the engine knows what the payload is.
    public static let attachedKind: UInt16 = 65_000

    /// What the payload is; the engine does not look at it.
    public var kind: UInt16
    /// `ignorable`, or nothing; other flags are the engine's.
    public var flags: RecordFlags
    /// At most `payloadLimit` bytes.
    public var payload: [UInt8]

    /// A draft of `kind` with `payload`.
    public init(kind: UInt16, flags: RecordFlags = [], payload: [UInt8]) {
        self.kind = kind
        self.flags = flags
        self.payload = payload
    }
}
