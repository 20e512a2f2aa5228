import DeskModel

/// The rule by which a time zone goes on, as POSIX writes it in `TZ`: `PST8PDT,M3.2.0,M11.1.0`.
///
/// Standard time and its offset (counted west of UTC, as nowhere else), then the name of summer time, its offset where it
/// is not an hour ahead, and when it begins and ends, by the clock then in force: the week and weekday of a month, or a
/// day of the year; at two o'clock where no time is told.
struct ZoneRule: Equatable {
    /// A moment of every year.
    struct Change: Equatable {
        enum Day: Equatable {
            /// The weekday (0 for Sunday) in this week of the month; the fifth is the last.
            case month(Int, week: Int, weekday: Int)
            /// The day of the year from 1, 29 February never counted.
            case julian(Int)
            /// The day of the year from 0.
            case ordinal(Int)
        }

        var day: Day
        /// Seconds after midnight, which may lie outside the day.
        var time: Int

        /// Seconds since the epoch of the moment, by a clock that shows UTC.
        func seconds(in year: Int) -> Int64 {
            let first = CivilDate(year: year, month: 1, day: 1).daysSinceEpoch
            let days: Int
            switch day {
            case .month(let month, let week, let weekday):
                let start = CivilDate(year: year, month: month, day: 1).daysSinceEpoch
                // 1 January 1970 was a Thursday, the fourth day from Sunday.
                let begins = ((start + 4) % 7 + 7) % 7
                let offset = (weekday - begins + 7) % 7 + (week - 1) * 7
                days = start + (offset < CivilDate.daysIn(month: month, year: year) ? offset : offset - 7)
            case .julian(let day):
                let isLeap = CivilDate.daysIn(month: 2, year: year) == 29
                days = first + day - 1 + (isLeap && day > 59 ? 1 : 0)
            case .ordinal(let day): days = first + day
            }
            return Int64(days) * 86_400 + Int64(time)
        }
    }

    /// Seconds east of UTC in standard time.
    let offset: Int
    /// Seconds east of UTC in summer time, and when that begins and ends; nil where there is none.
    let summer: (offset: Int, begins: Change, ends: Change)?

    static func == (left: ZoneRule, right: ZoneRule) -> Bool {
        left.offset == right.offset && left.summer?.offset == right.summer?.offset
            && left.summer?.begins == right.summer?.begins && left.summer?.ends == right.summer?.ends
    }

    /// Reads a rule; nil where the text is none.
    init?(_ text: String) {
        var reader = Reader(text)
        guard reader.name(), let west = reader.clock() else { return nil }
        offset = -west
        guard !reader.isAtEnd else {
            summer = nil
            return
        }
        guard reader.name() else { return nil }
        var summerOffset = offset + 3600
        if !reader.isAt(",") {
            guard let west = reader.clock() else { return nil }
            summerOffset = -west
        }
        guard let begins = reader.change(), let ends = reader.change(), reader.isAtEnd else { return nil }
        summer = (summerOffset, begins, ends)
    }

    /// Adds the periods that follow the last of those given, until the end of the century.
    func extend(_ periods: inout [LocalZone.Period]) {
        guard let summer, let last = periods.last else { return }
        let from = last.start == .min ? 1970 : LocalTime(secondsSinceEpoch: last.start).date.year
        for year in max(1970, from)...max(1970, from, 2100) {
            let changes = [
                LocalZone.Period(start: summer.begins.seconds(in: year) - Int64(offset), offset: summer.offset),
                LocalZone.Period(start: summer.ends.seconds(in: year) - Int64(summer.offset), offset: offset),
            ].sorted { $0.start < $1.start }
            for change in changes where change.start > periods[periods.count - 1].start { periods.append(change) }
        }
    }

    /// Reads the parts of a rule.
    private struct Reader {
        private var rest: Substring

        init(_ text: String) { rest = Substring(text) }

        var isAtEnd: Bool { rest.isEmpty }

        func isAt(_ character: Character) -> Bool { rest.first == character }

        mutating func take(_ character: Character) -> Bool {
            guard rest.first == character else { return false }
            rest.removeFirst()
            return true
        }

        /// A name of three letters or more, or anything in angle brackets.
        mutating func name() -> Bool {
            if take("<") {
                guard let end = rest.firstIndex(of: ">") else { return false }
                rest = rest[rest.index(after: end)...]
                return true
            }
            let letters = rest.prefix { $0.isLetter }
            rest = rest.dropFirst(letters.count)
            return letters.count >= 3
        }

        mutating func number(upTo most: Int) -> Int? {
            let digits = rest.prefix { $0.isASCII && $0.isNumber }
            guard !digits.isEmpty, digits.count <= 3, let number = Int(digits), number <= most else { return nil }
            rest = rest.dropFirst(digits.count)
            return number
        }

        /// Hours, perhaps with minutes and seconds, and a sign.
        mutating func clock() -> Int? {
            let isNegative = take("-")
            if !isNegative { _ = take("+") }
            guard let hours = number(upTo: 167) else { return nil }
            var seconds = hours * 3600
            for unit in [60, 1] where take(":") {
                guard let part = number(upTo: 59) else { return nil }
                seconds += part * unit
            }
            return isNegative ? -seconds : seconds
        }

        /// `,M3.2.0`, `,J60`, `,59`, each with `/2:30` or without.
        mutating func change() -> Change? {
            guard take(",") else { return nil }
            let day: Change.Day
            if take("M") {
                guard let month = number(upTo: 12), month > 0, take("."), let week = number(upTo: 5), week > 0,
                    take("."),
                    let weekday = number(upTo: 6)
                else { return nil }
                day = .month(month, week: week, weekday: weekday)
            } else if take("J") {
                guard let number = number(upTo: 365), number > 0 else { return nil }
                day = .julian(number)
            } else {
                guard let number = number(upTo: 365) else { return nil }
                day = .ordinal(number)
            }
            guard take("/") else { return Change(day: day, time: 7200) }
            return clock().map { Change(day: day, time: $0) }
        }
    }
}
