/// A record as it lies in the log. Valid only during the call that hands it out: its payload is borrowed.
public struct RecordView {
    /// Its number; the first record of a log is 1, and none is left out.
    public let sequence: UInt64
    /// Where it begins.
    public let position: RecordPosition
    /// What the payload is.
    public let kind: UInt16
    /// What it says of itself.
    public let flags: RecordFlags
    /// The random number of the opening that wrote it.
    public let writer: UInt64
    /// When it was written: microseconds since 1970 UTC by the writer's clock.
    public let time: Int64
    /// The payload's bytes, borrowed: `payload.bytes` is its `RawSpan`.
    public let payload: UnsafeRawBufferPointer

    init(_ header: RecordHeader, at position: RecordPosition, payload: UnsafeRawBufferPointer) {
        sequence = header.sequence
        self.position = position
        kind = header.kind
        flags = header.flags
        writer = header.writer
        time = header.time
        self.payload = payload
    }

    /// A copy of the payload that may be kept.
    public func copyPayload() -> [UInt8] { [UInt8](payload) }
}
