import DeskModel

/// A place on a timeline: when, and which event.
public struct TimelinePosition: Hashable, Comparable, Sendable {
    /// When the entry happened.
    public var at: Timestamp
    /// The sequence of the event that told it.
    public var sequence: UInt64

    /// Orders by time, then by sequence.
    public static func < (left: TimelinePosition, right: TimelinePosition) -> Bool {
        (left.at, left.sequence) < (right.at, right.sequence)
    }
}
