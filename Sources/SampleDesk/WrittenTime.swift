/// A time as the sample writes it, always 25 bytes: `2026-03-03T11:54:00-08:00`.
struct WrittenTime: Equatable {
    static let byteCount = 25

    /// Seconds since 1970, and the offset from UTC that the time is written in, in seconds.
    var seconds: Int64
    var offset: Int64

    init(seconds: Int64, offset: Int64) {
        self.seconds = seconds
        self.offset = offset
    }

    /// Reads a time; `nil` when the bytes there are none.
    init?(_ bytes: [UInt8], at start: Int) {
        guard start + Self.byteCount <= bytes.count else { return nil }
        func number(_ place: Int, _ count: Int) -> Int64? {
            var value: Int64 = 0
            for byte in bytes[start + place..<start + place + count] {
                let digit = byte &- UInt8(ascii: "0")
                guard digit <= 9 else { return nil }
                value = value * 10 + Int64(digit)
            }
            return value
        }
        guard let year = number(0, 4), let month = number(5, 2), let day = number(8, 2), let hour = number(11, 2),
            let minute = number(14, 2), let second = number(17, 2), let offsetHours = number(20, 2),
            let offsetMinutes = number(23, 2), (1...12).contains(month)
        else { return nil }
        let sign: Int64 = bytes[start + 19] == UInt8(ascii: "-") ? -1 : 1
        offset = sign * (offsetHours * 3600 + offsetMinutes * 60)
        seconds = CivilDay(year: year, month: month, day: day).number * 86_400
        seconds += hour * 3600 + minute * 60 + second - offset
    }

    func moved(by seconds: Int64) -> WrittenTime {
        WrittenTime(seconds: self.seconds + seconds, offset: offset)
    }

    func write(into bytes: inout [UInt8], at start: Int) {
        let local = seconds + offset
        let dayNumber = local.dividingFloored(by: 86_400)
        let rest = local - dayNumber * 86_400
        let day = CivilDay(number: dayNumber)
        func put(_ value: Int64, _ place: Int, _ count: Int) {
            var value = value
            for back in 1...count {
                bytes[start + place + count - back] = UInt8(ascii: "0") + UInt8(truncatingIfNeeded: value % 10)
                value /= 10
            }
        }
        func put(_ mark: Unicode.Scalar, _ place: Int) { bytes[start + place] = UInt8(ascii: mark) }
        put(day.year, 0, 4)
        put("-", 4)
        put(day.month, 5, 2)
        put("-", 7)
        put(day.day, 8, 2)
        put("T", 10)
        put(rest / 3600, 11, 2)
        put(":", 13)
        put(rest / 60 % 60, 14, 2)
        put(":", 16)
        put(rest % 60, 17, 2)
        put(offset < 0 ? "-" : "+", 19)
        put(abs(offset) / 3600, 20, 2)
        put(":", 22)
        put(abs(offset) / 60 % 60, 23, 2)
    }
}

/// A day of the Gregorian calendar and its number from 1970-01-01.
///
/// Years are counted from March, so that the leap day ends a year and months have a fixed pattern of lengths
/// (five months take 153 days).
struct CivilDay: Equatable {
    var year: Int64
    var month: Int64
    var day: Int64

    init(year: Int64, month: Int64, day: Int64) {
        self.year = year
        self.month = month
        self.day = day
    }

    init(number: Int64) {
        let shifted = number + 719_468
        let era = shifted.dividingFloored(by: 146_097)
        let dayOfEra = shifted - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let monthFromMarch = (5 * dayOfYear + 2) / 153
        day = dayOfYear - (153 * monthFromMarch + 2) / 5 + 1
        month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
        year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    }

    var number: Int64 {
        let yearFromMarch = month <= 2 ? year - 1 : year
        let era = yearFromMarch.dividingFloored(by: 400)
        let yearOfEra = yearFromMarch - era * 400
        let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
        let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
        return era * 146_097 + dayOfEra - 719_468
    }
}
