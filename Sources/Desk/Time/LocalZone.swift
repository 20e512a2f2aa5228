import DeskModel
import Glibc

/// The offsets from UTC of one time zone over the years, as data: state carries it, so that a view needs no system call.
public struct LocalZone: Equatable, Sendable {
    /// From when an offset holds.
    public struct Period: Equatable, Sendable {
        /// The first second since the epoch of the period.
        public var start: Int64
        /// Seconds east of UTC.
        public var offset: Int
    }

    /// The periods in order; the first holds for all time before the second.
    public let periods: [Period]

    /// A zone of one offset, in seconds east of UTC.
    public init(offset: Int) { periods = [Period(start: .min, offset: offset)] }

    init(periods: [Period]) { self.periods = periods }

    /// UTC.
    public static let utc = LocalZone(offset: 0)

    /// The zone that `offset` tells, from `first` to `last` in seconds since the epoch.
    ///
    /// Changes are looked for a week apart and then narrowed down to the second, so two changes within one week may be
    /// taken for none; no zone in use has had that since 1970.
    public init(from first: Int64, to last: Int64, offset: (Int64) -> Int) {
        var periods = [Period(start: .min, offset: offset(first))]
        var before = first
        let week: Int64 = 7 * 86_400
        while before < last {
            let after = min(before + week, last)
            let known = periods[periods.count - 1].offset
            let found = offset(after)
            if found != known {
                var low = before
                var high = after
                while high - low > 1 {
                    let middle = low + (high - low) / 2
                    if offset(middle) == known { low = middle } else { high = middle }
                }
                periods.append(Period(start: high, offset: found))
            }
            before = after
        }
        self.periods = periods
    }

    /// The system's zone around `now`: ten years back and two ahead. Reads `TZ` and the zone files.
    public static func system(around now: Timestamp) -> LocalZone {
        tzset()
        let year: Int64 = 366 * 86_400
        return LocalZone(from: now.seconds - 10 * year, to: now.seconds + 2 * year) { seconds in
            var time = time_t(seconds)
            var parts = tm()
            guard localtime_r(&time, &parts) != nil else { return 0 }
            return Int(parts.tm_gmtoff)
        }
    }

    /// The zone of an IANA name, as the machine's zone files have it; nil where they have none of that name.
    public static func named(_ name: String) -> LocalZone? {
        guard !name.isEmpty, !name.hasPrefix("/"), !name.contains(".."), name.utf8.count < 100 else { return nil }
        return ZoneFile.read("/usr/share/zoneinfo/\(name)").flatMap(LocalZone.init(zoneFile:))
            ?? (name == "UTC" ? .utc : nil)
    }

    /// Seconds east of UTC at an instant; O(log periods).
    public func offset(at time: Timestamp) -> Int {
        let seconds = time.seconds
        var low = 0
        var high = periods.count
        while high - low > 1 {
            let middle = (low + high) / 2
            if periods[middle].start <= seconds { low = middle } else { high = middle }
        }
        return periods[low].offset
    }

    /// The wall clock's reading of an instant.
    public func local(_ time: Timestamp) -> LocalTime {
        LocalTime(secondsSinceEpoch: time.seconds + Int64(offset(at: time)))
    }

    /// The instant at which the wall clock reads `local`. A reading that a change skips gives the instant as far after
    /// the change as the reading is; one that comes twice gives the first.
    public func instant(of local: LocalTime) -> Timestamp {
        let wall = local.secondsSinceEpoch
        let early = wall - Int64(offset(at: Timestamp(seconds: wall - 86_400)))
        if self.local(Timestamp(seconds: early)) == local { return Timestamp(seconds: early) }
        let late = wall - Int64(offset(at: Timestamp(seconds: wall + 86_400)))
        return Timestamp(seconds: self.local(Timestamp(seconds: late)) == local ? late : early)
    }
}

/// What a wall clock and a calendar show.
public struct LocalTime: Hashable, Sendable {
    /// The day.
    public var date: CivilDate
    /// The hour, 0…23.
    public var hour: Int
    /// The minute, 0…59.
    public var minute: Int
    /// The second, 0…59.
    public var second: Int

    /// A reading with these parts, which must be one of a clock.
    public init(date: CivilDate, hour: Int, minute: Int, second: Int = 0) {
        self.date = date
        self.hour = hour
        self.minute = minute
        self.second = second
    }

    /// The reading so many seconds after that of the epoch's midnight.
    public init(secondsSinceEpoch wall: Int64) {
        let days = wall >= 0 ? wall / 86_400 : (wall - 86_399) / 86_400
        let clock = Int(wall - days * 86_400)
        self.init(
            date: CivilDate(daysSinceEpoch: Int(days)), hour: clock / 3600, minute: clock / 60 % 60, second: clock % 60)
    }

    /// The inverse of `init(secondsSinceEpoch:)`.
    public var secondsSinceEpoch: Int64 {
        Int64(date.daysSinceEpoch) * 86_400 + Int64(hour * 3600 + minute * 60 + second)
    }

    /// `09:05`.
    public var clockText: String { "\(hour < 10 ? "0" : "")\(hour):\(minute < 10 ? "0" : "")\(minute)" }
}
