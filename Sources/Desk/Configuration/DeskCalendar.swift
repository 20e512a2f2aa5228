import DeskModel
import Glibc
import Synchronization

/// The desk's local time of day, by its configured time zone or the machine's.
public struct DeskCalendar: Sendable {
    /// The zone as `TZ` takes it; nil for the machine's own.
    public let timeZone: String?

    /// The calendar of a time zone of the system's database, or, with nil, of the machine.
    public init(timeZone: String?) {
        self.timeZone = timeZone
        Self.adopted.withLock { adopted in
            guard adopted != .some(timeZone) else { return }
            // The C library reads TZ for the whole process, and setting it is not for when other threads read the
            // environment: it happens when a desk is opened, and when its zone changes, and at no other time.
            if let timeZone { setenv("TZ", timeZone, 1) }
            tzset()
            adopted = .some(timeZone)
        }
    }

    /// The zone that was set last; nil before the first.
    private static let adopted = Mutex<String??>(nil)

    /// The local time of an instant, as the C library breaks it down.
    public func local(_ instant: Timestamp) -> tm {
        var seconds = time_t(instant.seconds)
        var parts = tm()
        localtime_r(&seconds, &parts)
        return parts
    }

    /// The local hour of the day, 0…23.
    public func localHour(of instant: Timestamp) -> Int { Int(local(instant).tm_hour) }

    /// A moment as people read it, by the local clock: `Mon 23 Nov 2026, 09:00`.
    public func words(for instant: Timestamp) -> String {
        let parts = local(instant)
        let days = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"]
        let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
        func two(_ number: Int32) -> String { number < 10 ? "0\(number)" : "\(number)" }
        // What the C library gives is within these bounds; a stranger value names no day rather than ending the program.
        let day = days.indices.contains(Int(parts.tm_wday)) ? days[Int(parts.tm_wday)] : "?"
        let month = months.indices.contains(Int(parts.tm_mon)) ? months[Int(parts.tm_mon)] : "?"
        return
            "\(day) \(parts.tm_mday) \(month) \(Int(parts.tm_year) + 1900), \(two(parts.tm_hour)):\(two(parts.tm_min))"
    }

    /// Seconds that local time is ahead of UTC.
    public func utcOffset(at instant: Timestamp) -> Int { Int(local(instant).tm_gmtoff) }
}
