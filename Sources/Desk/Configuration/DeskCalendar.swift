import DeskModel
import Glibc
import Synchronization

/// The desk's local time of day, by its configured time zone or the machine's. The process's own time zone is left alone:
/// desks of several zones may be open in one process.
public struct DeskCalendar: Sendable {
    /// The zone, as data; nil for the machine's own, which the C library knows.
    private let zone: LocalZone?

    /// The calendar of a time zone of the system's database, or, with nil or a name it does not have, of the machine.
    public init(timeZone: String?) {
        guard let timeZone else {
            zone = nil
            return
        }
        zone = Self.read.withLock { read in
            if let known = read[timeZone] { return known }
            let zone = LocalZone.named(timeZone)
            // A desk has one zone; who tries many does not keep them all.
            if read.count >= 16 { read = [:] }
            read[timeZone] = .some(zone)
            return zone
        }
    }

    /// The zones that were read, by name; nil for names that the system does not have.
    private static let read = Mutex<[String: LocalZone?]>([:])

    /// Seconds that local time is ahead of UTC.
    public func utcOffset(at instant: Timestamp) -> Int {
        if let zone { return zone.offset(at: instant) }
        var seconds = time_t(instant.seconds)
        var parts = tm()
        return localtime_r(&seconds, &parts) == nil ? 0 : Int(parts.tm_gmtoff)
    }

    /// What the local clock shows.
    public func local(_ instant: Timestamp) -> LocalTime {
        LocalTime(secondsSinceEpoch: instant.seconds + Int64(utcOffset(at: instant)))
    }

    /// The local hour of the day, 0…23.
    public func localHour(of instant: Timestamp) -> Int { local(instant).hour }

    /// A moment as people read it, by the local clock: `Mon 23 Nov 2026, 09:00`.
    public func words(for instant: Timestamp) -> String {
        let time = local(instant)
        let days = ["Thu", "Fri", "Sat", "Sun", "Mon", "Tue", "Wed"]
        let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
        let date = time.date
        let day = days[(date.daysSinceEpoch % 7 + 7) % 7]
        return "\(day) \(date.day) \(months[date.month - 1]) \(date.year), \(time.clockText)"
    }
}
