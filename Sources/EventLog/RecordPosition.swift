/// Where a record begins: the number of its segment and its offset in it.
///
/// Eight bytes; positions of one log order as its records do, and stay as they are for good (redaction keeps lengths).
public struct RecordPosition: RawRepresentable, Hashable, Comparable, Sendable {
    /// The segment's number in the upper, the offset in the lower 32 bits.
    public let rawValue: UInt64

    /// The position with this raw value.
    public init(rawValue: UInt64) {
        self.rawValue = rawValue
    }

    /// The position at `offset` bytes into segment `segment`.
    public init(segment: UInt32, offset: UInt32) {
        rawValue = UInt64(segment) << 32 | UInt64(offset)
    }

    /// The segment's number; the first is 1.
    public var segment: UInt32 { UInt32(truncatingIfNeeded: rawValue >> 32) }

    /// Bytes from the beginning of the segment's file.
    public var offset: UInt32 { UInt32(truncatingIfNeeded: rawValue) }

    /// Whether `left` stands before `right`.
    public static func < (left: RecordPosition, right: RecordPosition) -> Bool {
        left.rawValue < right.rawValue
    }
}

extension RecordPosition: CustomStringConvertible {
    /// `segment:offset`.
    public var description: String { "\(segment):\(offset)" }
}
