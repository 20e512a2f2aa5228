import Desk
import DeskModel

/// Reads a moment to come, as an agent types it: `30m`, `2h`, `3d`, `14:30`, `tomorrow`, `tomorrow 9:00`, `mon`,
/// `fri 16`, `5 mar`, `2026-03-05 9:00`.
///
/// A day without a time means 9:00. A time without a day that has passed means tomorrow; a weekday means the next one.
public struct MomentReader: Sendable {
    /// Now.
    public var now: Timestamp
    /// The zone of the times typed.
    public var zone: LocalZone

    /// The hour that a day without a time means.
    static let morning = (hour: 9, minute: 0)

    /// A reader of moments after `now`.
    public init(now: Timestamp, zone: LocalZone) {
        self.now = now
        self.zone = zone
    }

    /// The moment that `text` names, or nil when it names none, or one that has passed.
    public func read(_ text: String) -> Timestamp? {
        let words = text.lowercased().split { $0 == " " || $0 == "," }.map(String.init)
        guard !words.isEmpty, words.count <= 4 else { return nil }
        if words.count == 1, let length = Self.length(words[0]) { return now.adding(seconds: length) }
        var date: CivilDate?
        var clock: (hour: Int, minute: Int)?
        var position = 0
        while position < words.count {
            let word = words[position]
            if word == "at" || word == "on" {
                position += 1
            } else if date == nil, let found = dayAndMonth(words[position...]) {
                date = found
                position += 2
            } else if date == nil, let found = day(word) {
                date = found
                position += 1
            } else if clock == nil, let found = Self.clock(word) {
                clock = found
                position += 1
            } else {
                return nil
            }
        }
        guard date != nil || clock != nil else { return nil }
        return moment(date: date, clock: clock)
    }

    private var today: CivilDate { zone.local(now).date }

    private func moment(date: CivilDate?, clock: (hour: Int, minute: Int)?) -> Timestamp? {
        let (hour, minute) = clock ?? Self.morning
        let found = zone.instant(of: LocalTime(date: date ?? today, hour: hour, minute: minute))
        if found > now { return found }
        guard date == nil else { return nil }
        return zone.instant(of: LocalTime(date: today.adding(days: 1), hour: hour, minute: minute))
    }

    private func day(_ word: String) -> CivilDate? {
        switch word {
        case "today": return today
        case "tomorrow": return today.adding(days: 1)
        default: break
        }
        if word.count >= 3, let weekday = Self.index(of: word, in: CivilDate.weekdayNames) {
            let ahead = (weekday - today.weekday + 7) % 7
            return today.adding(days: ahead == 0 ? 7 : ahead)
        }
        return CivilDate(word)
    }

    /// `5 mar` or `mar 5`, this year or, when that has passed, the next.
    private func dayAndMonth(_ words: ArraySlice<String>) -> CivilDate? {
        guard words.count >= 2, let first = words.first else { return nil }
        let second = words[words.startIndex + 1]
        let pair: (day: Int?, month: Int?)
        if let day = Int(first) {
            pair = (day, Self.index(of: second, in: CivilDate.monthNames))
        } else {
            pair = (Int(second), Self.index(of: first, in: CivilDate.monthNames))
        }
        guard let day = pair.day, let month = pair.month else { return nil }
        for year in [today.year, today.year + 1]
        where (1...CivilDate.daysIn(month: month + 1, year: year)).contains(day) {
            let date = CivilDate(year: year, month: month + 1, day: day)
            if date >= today { return date }
        }
        return nil
    }

    /// The index of the name that `word` begins like: `mon`, `monday`.
    private static func index(of word: String, in names: [String]) -> Int? {
        guard word.count >= 3, word.allSatisfy(\.isLetter) else { return nil }
        return names.firstIndex { $0.lowercased() == word.prefix(3) }
    }

    /// `9`, `9:00`, `16.30`, `9am`, `4pm`.
    private static func clock(_ word: String) -> (hour: Int, minute: Int)? {
        var digits = word[...]
        var shift = 0
        if word.hasSuffix("am") || word.hasSuffix("pm") {
            digits = digits.dropLast(2)
            shift = word.hasSuffix("pm") ? 12 : 0
        }
        let parts = digits.split(separator: digits.contains(":") ? ":" : ".", omittingEmptySubsequences: false)
        guard parts.count <= 2, let first = parts.first, first.count <= 2, var hour = Int(first) else { return nil }
        var minute = 0
        if parts.count == 2 {
            guard parts[1].count == 2, let value = Int(parts[1]) else { return nil }
            minute = value
        }
        if digits.count != word.count {
            guard (1...12).contains(hour) else { return nil }
            hour = hour % 12 + shift
        }
        guard (0..<24).contains(hour), (0..<60).contains(minute) else { return nil }
        return (hour, minute)
    }

    /// `30m`, `2h`, `1h30`, `3d`, `1w` in seconds; at most two years.
    private static func length(_ word: String) -> Int64? {
        var total: Int64 = 0
        var number: Int64?
        var lastUnit: Int64 = 0
        for character in word {
            if let digit = character.wholeNumberValue, character.isASCII {
                let value = (number ?? 0) * 10 + Int64(digit)
                guard value < 100_000 else { return nil }
                number = value
                continue
            }
            guard let value = number else { return nil }
            switch character {
            case "m": lastUnit = 60
            case "h": lastUnit = 3600
            case "d": lastUnit = 86_400
            case "w": lastUnit = 7 * 86_400
            default: return nil
            }
            total += value * lastUnit
            number = nil
        }
        if let number {
            guard lastUnit == 3600 else { return nil }
            total += number * 60
        }
        return (1...(2 * 366 * 86_400)).contains(total) ? total : nil
    }
}
