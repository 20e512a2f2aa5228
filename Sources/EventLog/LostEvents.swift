/// Events that a repair found lost. They keep their sequences: those are never given to other events.
public struct LostEvents: Hashable, Sendable {
    /// The file, below the desk's directory.
    public var file: String
    /// Where the record is that stands for them, in bytes.
    public var offset: UInt64
    /// The first of them.
    public var from: UInt64
    /// The last of them.
    public var to: UInt64
    /// What was wrong with them.
    public var kind: Damage.Kind
    /// When the log was repaired: microseconds since 1970 UTC.
    public var time: Int64
    /// Whether nobody knew how many there were: then `to` is the last that there was room for.
    public var isUpperBound: Bool

    init(_ header: RecordHeader, file: String, offset: Int, from: UInt64) {
        let code = LossCode(rawValue: header.kind)
        self.file = file
        self.offset = UInt64(offset)
        self.from = from
        to = header.sequence
        kind = code.kind
        time = header.time
        isUpperBound = code.isUpperBound
    }
}

extension LostEvents: CustomStringConvertible {
    /// Which and why, without a full stop.
    public var description: String {
        if isUpperBound { return "events \(from) and later, up to \(to) at most, are lost: \(reason)" }
        return from == to ? "event \(from) is lost: \(reason)" : "events \(from) to \(to) are lost: \(reason)"
    }

    private var reason: String { kind.words(in: file) }
}
