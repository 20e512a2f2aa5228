import Desk
import DeskModel

/// Reads a moment to come, as an agent types it: `30m`, `2h`, `3d`, `14:30`, `tomorrow`, `tomorrow by 9:00`, `mon`,
/// `fri 16`, `5 mar`, `2026-03-05 9:00`, `half past four`, `end of the day`, `morgen um 10 Uhr`.
///
/// A day without a time means 9:00. A time without a day that has passed means tomorrow; a weekday means the next one. The
/// end of a day is 17:00, and after that the last minute of today.
public struct MomentReader: Sendable {
    /// Now.
    public var now: Timestamp
    /// The zone of the times typed.
    public var zone: LocalZone

    /// The hour that a day without a time means.
    static let morning = MomentWords.Clock(hour: 9, minute: 0)

    /// A reader of moments after `now`.
    public init(now: Timestamp, zone: LocalZone) {
        self.now = now
        self.zone = zone
    }

    /// The moment that `text` names, or nil when it names none, or one that has passed.
    public func read(_ text: String) -> Timestamp? {
        let words = text.lowercased().split { $0 == " " || $0 == "," }.map { word in
            String(word.hasSuffix(".") ? word.dropLast() : word)
        }
        guard words.count <= Self.mostWords, let (reading, end) = MomentWords(today: today).read(words, from: 0),
            words[end...].allSatisfy(MomentWords.between.contains)
        else { return nil }
        return moment(of: reading)
    }

    /// The local day.
    var today: CivilDate { zone.local(now).date }

    /// The longest time there is in words.
    private static let mostWords = 9

    /// The moment of what was read; nil when it has passed.
    func moment(of reading: MomentWords.Reading) -> Timestamp? {
        if let length = reading.length { return now.adding(seconds: length) }
        let clock = reading.clock ?? Self.morning
        let found = instant(reading.date ?? today, clock)
        if found > now { return found }
        if reading.isEndOfDay, reading.date ?? today == today { return instant(today, .lastMinute) }
        return reading.date == nil ? instant(today.adding(days: 1), clock) : nil
    }

    /// The moment of a time of day.
    func instant(_ date: CivilDate, _ clock: MomentWords.Clock) -> Timestamp {
        zone.instant(of: LocalTime(date: date, hour: clock.hour, minute: clock.minute))
    }
}
