/// The hours in which a clock's target runs.
///
/// Only calendar hours so far: every hour counts. Business hours, time zones and holidays go in here, and nothing else
/// that reckons with clocks needs to change.
public enum BusinessTime: Equatable, Sendable {
    /// Every hour of every day.
    case calendar

    /// The instant at which so many seconds of these hours have passed since `start`.
    public func adding(seconds: Int64, to start: Timestamp) -> Timestamp {
        switch self {
        case .calendar:
            let (micros, overflow) = seconds.multipliedReportingOverflow(by: 1_000_000)
            let (sum, carried) = start.microseconds.addingReportingOverflow(micros)
            let isPast = seconds < 0
            return Timestamp(microseconds: overflow || carried ? (isPast ? .min : .max) : sum)
        }
    }

    /// How many seconds of these hours lie between two instants; negative when `end` is the earlier.
    public func seconds(from start: Timestamp, to end: Timestamp) -> Int64 {
        switch self {
        case .calendar:
            let (span, overflow) = end.microseconds.subtractingReportingOverflow(start.microseconds)
            if overflow { return end > start ? Int64.max / 1_000_000 : Int64.min / 1_000_000 }
            return span / 1_000_000
        }
    }
}
