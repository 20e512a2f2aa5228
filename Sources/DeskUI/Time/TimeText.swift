import Desk
import DeskModel

/// A text that depends on the time, and the instant at which it next reads differently.
///
/// The screen is drawn again at the earliest `until` of the texts on it and at no other time, so that an idle desk
/// sleeps.
public struct TimeText: Equatable, Sendable {
    /// What it reads now.
    public var text: String
    /// From when it reads something else; nil when it never changes.
    public var until: Timestamp?
}

/// How times read on screen.
public struct TimeWords: Sendable {
    /// Now.
    public var now: Timestamp
    /// The wall clock's zone.
    public var zone: LocalZone

    /// Words as of `now` in `zone`.
    public init(now: Timestamp, zone: LocalZone) {
        self.now = now
        self.zone = zone
    }

    /// A length of time in at most five columns: `45s`, `12m`, `1h04`, `26h`, `6d`, `3y`.
    ///
    /// Rounded down, as a clock shows it; hours and minutes up to ten hours, hours up to two days, then days, and
    /// years from a thousand days on.
    public static func length(_ seconds: Int64) -> String {
        let seconds = max(0, seconds)
        switch seconds {
        case ..<60: return "\(seconds)s"
        case ..<3600: return "\(seconds / 60)m"
        case ..<36_000:
            let minutes = seconds / 60 % 60
            return "\(seconds / 3600)h\(minutes < 10 ? "0" : "")\(minutes)"
        case ..<172_800: return "\(seconds / 3600)h"
        case ..<86_400_000: return "\(seconds / 86_400)d"
        default: return "\(min(9999, seconds / 31_536_000))y"
        }
    }

    /// A length of time for figures: `48s`, `6m10`, `14m02`, `2h05`.
    static func exactLength(_ seconds: Int64) -> String {
        guard (60..<3600).contains(seconds) else { return length(seconds) }
        let rest = seconds % 60
        return "\(seconds / 60)m\(rest < 10 ? "0" : "")\(rest)"
    }

    /// The step in seconds at which a `length` of so many seconds changes.
    private static func step(_ seconds: Int64) -> Int64 {
        switch seconds {
        case ..<60: 1
        case ..<36_000: 60
        case ..<172_800: 3600
        default: 86_400
        }
    }

    /// How long until `due`, or how long past it: `2m left`, `1h04`, `3m over`.
    func remaining(until due: Timestamp) -> TimeText {
        if due > now {
            // Rounded up to whole seconds, so that "1s left" is the last thing shown before it is over.
            let left = (due.microseconds - now.microseconds + 999_999) / 1_000_000
            let step = Self.step(left)
            let shown = left / step * step
            let text = Self.length(left) + (left < 3600 ? " left" : "")
            // At most `shown - 1` seconds left is where the next lower text begins.
            return TimeText(text: text, until: min(due, due.adding(seconds: -(max(shown, 1) - 1))))
        }
        let over = now.seconds(since: due)
        return TimeText(
            text: Self.overdue(over) + " over",
            until: next(after: due, step: (3600..<36_000).contains(over) ? 3600 : Self.step(over), elapsed: over))
    }

    /// How long something is overdue, in at most three columns, so that a sign has room before it: what is late by hours is
    /// not told by the minute, what is late by months by the week.
    static func overdue(_ seconds: Int64) -> String {
        switch seconds {
        case 3600..<36_000: "\(seconds / 3600)h"
        case 8_640_000..<31_536_000: "\(seconds / 604_800)w"
        case 31_536_000...: "\(min(99, seconds / 31_536_000))y"
        default: length(seconds)
        }
    }

    /// How long ago `start` was: `12m`.
    func elapsed(since start: Timestamp) -> TimeText {
        let seconds = max(0, now.seconds(since: start))
        return TimeText(
            text: Self.length(seconds), until: next(after: start, step: Self.step(seconds), elapsed: seconds))
    }

    private func next(after start: Timestamp, step: Int64, elapsed: Int64) -> Timestamp {
        start.adding(seconds: (elapsed / step + 1) * step)
    }

    /// The wall clock, `11:54`.
    func clock() -> TimeText {
        TimeText(text: zone.local(now).clockText, until: nextMinute)
    }

    /// The start of the next minute.
    var nextMinute: Timestamp {
        let seconds = now.seconds
        return Timestamp(seconds: seconds - ((seconds % 60) + 60) % 60 + 60)
    }

    /// The wall clock at another instant, `11:54`.
    func clock(at time: Timestamp) -> String { zone.local(time).clockText }

    /// A moment as short as it can be told: `11:54` today, `Tue 09:00` within six days, `5 Mar`, `5 Mar 2024`.
    func moment(_ time: Timestamp) -> String {
        let local = zone.local(time)
        let today = zone.local(now).date
        let days = local.date.daysSinceEpoch - today.daysSinceEpoch
        if days == 0 { return local.clockText }
        if (-6...6).contains(days) { return "\(local.date.weekdayName) \(local.clockText)" }
        return date(local.date, today: today)
    }

    /// A moment with all that it is known by: `Fri 6 Mar, 10:00`, `Fri 5 Mar 2027, 10:00`.
    func momentInFull(_ time: Timestamp) -> String {
        let local = zone.local(time)
        return "\(local.date.weekdayName) \(date(local.date, today: today)), \(local.clockText)"
    }

    /// A day as short as it can be told: `today`, `yesterday`, `tomorrow`, `Tue`, `5 Mar`, `Mar 2024`.
    func day(_ time: Timestamp) -> String {
        let date = zone.local(time).date
        let today = zone.local(now).date
        switch date.daysSinceEpoch - today.daysSinceEpoch {
        case 0: return "today"
        case -1: return "yesterday"
        case 1: return "tomorrow"
        case -6 ... -2, 2...6: return date.weekdayName
        default: return date.year == today.year ? date.dayMonth : "\(date.monthName) \(date.year)"
        }
    }

    /// A day as a heading: `Today`, `Yesterday`, `Tue 3 Mar`, `Tue 3 Mar 2024`.
    func heading(_ date: CivilDate) -> String {
        let today = zone.local(now).date
        switch date.daysSinceEpoch - today.daysSinceEpoch {
        case 0: return "Today"
        case -1: return "Yesterday"
        default: return "\(date.weekdayName) \(date.dayMonth)" + (date.year == today.year ? "" : " \(date.year)")
        }
    }

    /// The local day.
    var today: CivilDate { zone.local(now).date }

    /// The start of the local day after today's, when every heading changes.
    var nextDay: Timestamp {
        zone.instant(of: LocalTime(date: today.adding(days: 1), hour: 0, minute: 0))
    }

    private func date(_ date: CivilDate, today: CivilDate) -> String {
        date.dayMonth + (date.year == today.year ? "" : " \(date.year)")
    }
}
