/// An instant: microseconds since 1970-01-01T00:00:00Z, leap seconds not counted.
public struct Timestamp: Hashable, Comparable, Sendable {
    /// Microseconds since the epoch; negative before it.
    public var microseconds: Int64

    /// The instant so many microseconds after the epoch.
    public init(microseconds: Int64) { self.microseconds = microseconds }

    /// The instant so many whole seconds after the epoch.
    public init(seconds: Int64) { microseconds = seconds &* 1_000_000 }

    /// The whole seconds since the epoch, rounded down.
    public var seconds: Int64 {
        let (quotient, remainder) = microseconds.quotientAndRemainder(dividingBy: 1_000_000)
        return remainder < 0 ? quotient - 1 : quotient
    }

    /// Orders by time.
    public static func < (left: Timestamp, right: Timestamp) -> Bool { left.microseconds < right.microseconds }

    /// The instant `seconds` later (earlier, when negative).
    public func adding(seconds: Int64) -> Timestamp { Timestamp(microseconds: microseconds &+ seconds &* 1_000_000) }

    /// Whole seconds from `earlier` to this instant, rounded toward zero; negative when `earlier` is later.
    public func seconds(since earlier: Timestamp) -> Int64 { (microseconds &- earlier.microseconds) / 1_000_000 }
}

extension Timestamp {
    /// Reads an RFC 3339 time (`2026-03-03T11:54:00.25-08:00`, `…Z`), or nil when it is none.
    ///
    /// Also taken, since senders write them: a space for the `T`, lower case, an offset without a colon, a bare date
    /// (midnight UTC). Digits past the microsecond are dropped; a leap second reads as the second before it. In UTC too the
    /// year must have four digits, or the instant could not be written as RFC 3339 has it: `9999-12-31T23:00:00-05:00` is none.
    public init?(rfc3339 text: String) {
        var text = text
        guard let time = text.withUTF8({ Timestamp(rfc3339: UnsafeRawBufferPointer($0)) }) else { return nil }
        self = time
    }

    /// Reads an RFC 3339 time from its bytes, as `init(rfc3339:)` does from a text. Allocates nothing.
    public init?(rfc3339 bytes: UnsafeRawBufferPointer) {
        var scanner = DigitScanner(bytes)
        guard
            let year = scanner.digits(4), scanner.take("-"), let month = scanner.digits(2), scanner.take("-"),
            let day = scanner.digits(2), (1...12).contains(month),
            (1...CivilDate.daysIn(month: month, year: year)).contains(day)
        else { return nil }
        let days = CivilDate(year: year, month: month, day: day).daysSinceEpoch
        if scanner.isAtEnd {
            self.init(seconds: Int64(days) * 86_400)
            return
        }
        guard
            scanner.take("T") || scanner.take("t") || scanner.take(" "),
            let hour = scanner.digits(2), scanner.take(":"), let minute = scanner.digits(2), scanner.take(":"),
            let second = scanner.digits(2), hour < 24, minute < 60, second <= 60
        else { return nil }
        var fraction = 0
        if scanner.take(".") {
            guard let value = scanner.microseconds() else { return nil }
            fraction = value
        }
        _ = scanner.take(" ")
        guard let offset = scanner.offsetSeconds(), scanner.isAtEnd else { return nil }
        let clock = Int64(hour * 3600 + minute * 60 + min(second, 59))
        let seconds = Int64(days) * 86_400 + clock - Int64(offset)
        guard Self.secondsOfFourDigits.contains(seconds) else { return nil }
        self.init(microseconds: seconds * 1_000_000 + Int64(fraction))
    }

    /// The seconds whose year in UTC has four digits: 0000-01-01T00:00:00Z to 9999-12-31T23:59:59Z.
    private static let secondsOfFourDigits: ClosedRange<Int64> = -62_167_219_200...253_402_300_799

    /// The RFC 3339 text in UTC, `2026-03-03T19:54:00Z`, with as many decimals as the instant needs (0, 3 or 6).
    public var rfc3339: String { withRFC3339 { String(decoding: $0, as: UTF8.self) } }

    /// Hands the ASCII bytes of the RFC 3339 text to `body`. Allocates nothing for years of four digits.
    public func withRFC3339<Result>(_ body: (UnsafeRawBufferPointer) -> Result) -> Result {
        let whole = seconds
        let days = whole >= 0 ? whole / 86_400 : (whole - 86_399) / 86_400
        let date = CivilDate(daysSinceEpoch: Int(days))
        let clock = Int(whole - days * 86_400)
        let fraction = Int(microseconds &- whole &* 1_000_000)
        return withUnsafeTemporaryAllocation(byteCount: 48, alignment: 1) { room in
            var writer = DigitWriter(room)
            if (0...9999).contains(date.year) {
                writer.write(date.year, digits: 4)
                writer.write(UInt8(ascii: "-"))
                writer.write(date.month, digits: 2)
                writer.write(UInt8(ascii: "-"))
                writer.write(date.day, digits: 2)
            } else {
                for byte in "\(date)".utf8 { writer.write(byte) }
            }
            writer.write(UInt8(ascii: "T"))
            writer.write(clock / 3600, digits: 2)
            writer.write(UInt8(ascii: ":"))
            writer.write(clock / 60 % 60, digits: 2)
            writer.write(UInt8(ascii: ":"))
            writer.write(clock % 60, digits: 2)
            if fraction != 0 {
                let isWholeMilliseconds = fraction % 1000 == 0
                writer.write(UInt8(ascii: "."))
                writer.write(isWholeMilliseconds ? fraction / 1000 : fraction, digits: isWholeMilliseconds ? 3 : 6)
            }
            writer.write(UInt8(ascii: "Z"))
            return body(writer.written)
        }
    }
}

/// A day of the proleptic Gregorian calendar.
public struct CivilDate: Hashable, Comparable, Sendable, CustomStringConvertible {
    /// The year; may be zero or negative.
    public var year: Int
    /// The month, 1…12.
    public var month: Int
    /// The day of the month, 1…31.
    public var day: Int

    /// The day with these parts, which must be a day of the calendar.
    public init(year: Int, month: Int, day: Int) {
        self.year = year
        self.month = month
        self.day = day
    }

    /// The day so many days after 1970-01-01, by counting eras of 400 years (146,097 days) from a March new year.
    public init(daysSinceEpoch: Int) {
        let shifted = daysSinceEpoch + 719_468
        let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
        let dayOfEra = shifted - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let monthFromMarch = (5 * dayOfYear + 2) / 153
        day = dayOfYear - (153 * monthFromMarch + 2) / 5 + 1
        month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
        year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    }

    /// Days since 1970-01-01; the inverse of `init(daysSinceEpoch:)`.
    public var daysSinceEpoch: Int {
        let marchYear = month <= 2 ? year - 1 : year
        let era = (marchYear >= 0 ? marchYear : marchYear - 399) / 400
        let yearOfEra = marchYear - era * 400
        let monthFromMarch = month > 2 ? month - 3 : month + 9
        let dayOfYear = (153 * monthFromMarch + 2) / 5 + day - 1
        let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
        return era * 146_097 + dayOfEra - 719_468
    }

    /// The number of days in a month of a year.
    public static func daysIn(month: Int, year: Int) -> Int {
        switch month {
        case 2: (year % 4 == 0 && year % 100 != 0) || year % 400 == 0 ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }

    /// Reads `2026-03-03`, or nil when it is no such day.
    public init?(_ text: String) {
        var text = text
        guard let date = text.withUTF8({ CivilDate(UnsafeRawBufferPointer($0)) }) else { return nil }
        self = date
    }

    private init?(_ bytes: UnsafeRawBufferPointer) {
        var scanner = DigitScanner(bytes)
        guard
            let year = scanner.digits(4), scanner.take("-"), let month = scanner.digits(2), scanner.take("-"),
            let day = scanner.digits(2), scanner.isAtEnd, (1...12).contains(month),
            (1...CivilDate.daysIn(month: month, year: year)).contains(day)
        else { return nil }
        self.init(year: year, month: month, day: day)
    }

    /// Orders by day.
    public static func < (left: CivilDate, right: CivilDate) -> Bool {
        (left.year, left.month, left.day) < (right.year, right.month, right.day)
    }

    /// `2026-03-03`.
    public var description: String { "\(padded(year, to: 4))-\(two(month))-\(two(day))" }
}

private func two(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }

private func padded(_ number: Int, to width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
}

/// Reads the fixed-width decimal fields that dates are made of.
private struct DigitScanner {
    private let bytes: UnsafeRawBufferPointer
    private var position = 0

    init(_ bytes: UnsafeRawBufferPointer) { self.bytes = bytes }

    var isAtEnd: Bool { position == bytes.count }

    mutating func take(_ character: Unicode.Scalar) -> Bool {
        guard position < bytes.count, UInt32(bytes[position]) == character.value else { return false }
        position += 1
        return true
    }

    mutating func digits(_ count: Int) -> Int? {
        guard position + count <= bytes.count else { return nil }
        var value = 0
        for place in position..<position + count {
            let byte = bytes[place]
            guard (48...57).contains(byte) else { return nil }
            value = value * 10 + Int(byte - 48)
        }
        position += count
        return value
    }

    mutating func microseconds() -> Int? {
        var value = 0
        var read = 0
        while position < bytes.count, (48...57).contains(bytes[position]) {
            if read < 6 { value = value * 10 + Int(bytes[position] - 48) }
            read += 1
            position += 1
        }
        guard read > 0 else { return nil }
        for _ in min(read, 6)..<6 { value *= 10 }
        return value
    }

    mutating func offsetSeconds() -> Int? {
        if take("Z") || take("z") { return 0 }
        let sign: Int
        if take("+") { sign = 1 } else if take("-") { sign = -1 } else { return nil }
        guard let hours = digits(2), hours < 24 else { return nil }
        _ = take(":")
        guard let minutes = digits(2), minutes < 60 else { return nil }
        return sign * (hours * 3600 + minutes * 60)
    }
}
