import DeskModel

/// A pattern that reads dates and times as other programs write them: a part of what strptime(3) knows.
///
/// | field | reads |
/// |---|---|
/// | `%Y` | a year of four digits |
/// | `%y` | a year of two digits: 69 to 99 are 1969 to 1999, 00 to 68 are 2000 to 2068 |
/// | `%m` `%d` `%e` | month and day, one or two digits |
/// | `%b` `%B` `%h` | an English month name, short or long |
/// | `%a` `%A` | an English day name, which is passed over |
/// | `%H` `%M` `%S` | hour (0 to 23), minute, second |
/// | `%I` `%p` | hour (1 to 12) with AM or PM |
/// | `%f` | a fraction of a second, up to nine digits |
/// | `%z` | an offset: `-0800`, `-08:00`, `Z` |
/// | `%s` | seconds since 1970-01-01T00:00:00Z |
/// | `%F` `%T` `%R` | `%Y-%m-%d`, `%H:%M:%S`, `%H:%M` |
/// | `%%` | a percent sign |
///
/// Spaces in the pattern stand for any number of spaces. Everything else stands for itself.
struct DatePattern: Equatable, Sendable {
    private let fields: [Field]

    private enum Field: Equatable, Sendable {
        case literal(UInt8)
        case spaces
        case year, shortYear, month, day, monthName, dayName
        case hour, shortHour, half, minute, second, fraction, offset, epoch
    }

    /// Reads a pattern, or nil when it has a field that is not known.
    init?(_ pattern: String) {
        var fields: [Field] = []
        var bytes = Array(pattern.utf8)[...]
        while let byte = bytes.popFirst() {
            guard byte == UInt8(ascii: "%") else {
                fields.append(byte == 0x20 ? .spaces : .literal(byte))
                continue
            }
            guard let letter = bytes.popFirst(), let known = Self.fields(UnicodeScalar(letter)) else { return nil }
            fields += known
        }
        self.fields = fields
    }

    private static func fields(_ letter: UnicodeScalar) -> [Field]? {
        switch letter {
        case "Y": [.year]
        case "y": [.shortYear]
        case "m": [.month]
        case "d", "e": [.day]
        case "b", "B", "h": [.monthName]
        case "a", "A": [.dayName]
        case "H": [.hour]
        case "I": [.shortHour]
        case "p": [.half]
        case "M": [.minute]
        case "S": [.second]
        case "f": [.fraction]
        case "z": [.offset]
        case "s": [.epoch]
        case "%": [.literal(UInt8(ascii: "%"))]
        case "F": [.year, .literal(UInt8(ascii: "-")), .month, .literal(UInt8(ascii: "-")), .day]
        case "T":
            [.hour, .literal(UInt8(ascii: ":")), .minute, .literal(UInt8(ascii: ":")), .second]
        case "R": [.hour, .literal(UInt8(ascii: ":")), .minute]
        default: nil
        }
    }

    /// What a text says, whole, or nil when it is not of the pattern or no day of the calendar.
    func read(_ text: String) -> DateReading? {
        var reading = DateReading()
        var scanner = DateScanner(text)
        for field in fields {
            guard read(field, &scanner, &reading) else { return nil }
        }
        guard scanner.isAtEnd, reading.isValid else { return nil }
        return reading
    }

    private func read(_ field: Field, _ scanner: inout DateScanner, _ reading: inout DateReading) -> Bool {
        func number(_ least: Int, _ most: Int, in range: ClosedRange<Int>, _ place: WritableKeyPath<DateReading, Int>)
            -> Bool
        {
            guard let value = scanner.digits(least, most), range.contains(value) else { return false }
            reading[keyPath: place] = value
            return true
        }
        switch field {
        case .literal(let byte): return scanner.take(byte)
        case .spaces:
            scanner.skipSpaces()
            return true
        case .year: return number(4, 4, in: 0...9999, \.year)
        case .shortYear:
            guard number(2, 2, in: 0...99, \.year) else { return false }
            reading.year += reading.year < 69 ? 2000 : 1900
            return true
        case .month: return number(1, 2, in: 1...12, \.month)
        case .day: return number(1, 2, in: 1...31, \.day)
        case .monthName:
            guard let index = scanner.word(of: DateScanner.months) else { return false }
            reading.month = index + 1
            return true
        case .dayName: return scanner.word(of: DateScanner.days) != nil
        case .hour: return number(1, 2, in: 0...23, \.hour)
        case .shortHour: return number(1, 2, in: 1...12, \.shortHour)
        case .half:
            guard let index = scanner.word(of: ["am", "pm"]) else { return false }
            reading.half = index
            return true
        case .minute: return number(1, 2, in: 0...59, \.minute)
        case .second:
            guard number(1, 2, in: 0...60, \.second) else { return false }
            reading.second = min(reading.second, 59)
            return true
        case .fraction:
            guard let value = scanner.microseconds() else { return false }
            reading.microsecond = value
            return true
        case .offset:
            guard let offset = scanner.offsetSeconds() else { return false }
            reading.offset = offset
            return true
        case .epoch:
            guard let value = scanner.digits(1, 12) else { return false }
            reading.epoch = Int64(value)
            return true
        }
    }
}

/// What a date or time text says.
struct DateReading: Equatable {
    var year = 1970
    var month = 1
    var day = 1
    var hour = 0
    var shortHour = 0
    var half = -1
    var minute = 0
    var second = 0
    var microsecond = 0
    /// Seconds east of UTC, where the text says.
    var offset: Int?
    /// Seconds since the epoch, where the text says that.
    var epoch: Int64?

    /// Whether it is a day of the calendar.
    var isValid: Bool { day <= CivilDate.daysIn(month: month, year: year) }

    /// The day.
    var date: CivilDate { CivilDate(year: year, month: month, day: day) }

    /// The instant; `standardOffset` counts where the text has none.
    func timestamp(standardOffset: Int) -> Timestamp {
        if let epoch { return Timestamp(microseconds: epoch * 1_000_000 + Int64(microsecond)) }
        var hour = hour
        if shortHour > 0 { hour = shortHour % 12 + (half == 1 ? 12 : 0) }
        let clock = hour * 3600 + minute * 60 + second
        let seconds = date.daysSinceEpoch * 86_400 + clock - (offset ?? standardOffset)
        return Timestamp(microseconds: Int64(seconds) * 1_000_000 + Int64(microsecond))
    }
}

/// Reads the parts of dates from a text.
struct DateScanner {
    static let months = [
        "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
        "december",
    ]
    static let days = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]

    private let bytes: [UInt8]
    private var position = 0

    init(_ text: String) { bytes = Array(text.utf8) }

    var isAtEnd: Bool { position == bytes.count }

    mutating func take(_ byte: UInt8) -> Bool {
        guard position < bytes.count, bytes[position] == byte else { return false }
        position += 1
        return true
    }

    mutating func skipSpaces() {
        while position < bytes.count, bytes[position] == 0x20 || bytes[position] == 0x09 { position += 1 }
    }

    /// A number of so many digits at least and at most.
    mutating func digits(_ least: Int, _ most: Int) -> Int? {
        let start = position
        var value = 0
        while position < bytes.count, position - start < most, (48...57).contains(bytes[position]) {
            value = value * 10 + Int(bytes[position] - 48)
            position += 1
        }
        return position - start >= least ? value : nil
    }

    /// Up to nine digits behind a point, in microseconds.
    mutating func microseconds() -> Int? {
        let start = position
        guard var value = digits(1, 9) else { return nil }
        for _ in (position - start)..<9 where position - start < 9 { value *= 10 }
        return value / 1000
    }

    /// The index of one of the words, whole or its first three letters, in any case.
    mutating func word(of words: [String]) -> Int? {
        var end = position
        while end < bytes.count, (65...90).contains(bytes[end] & 0xDF) { end += 1 }
        let word = String(decoding: bytes[position..<end], as: UTF8.self).lowercased()
        guard let index = words.firstIndex(where: { $0 == word || (word.count == 3 && $0.hasPrefix(word)) }) else {
            return nil
        }
        position = end
        return index
    }

    /// `Z`, `-0800`, `-08:00` or `-08`, in seconds east of UTC.
    mutating func offsetSeconds() -> Int? {
        if take(UInt8(ascii: "Z")) || take(UInt8(ascii: "z")) { return 0 }
        let sign: Int
        if take(UInt8(ascii: "+")) { sign = 1 } else if take(UInt8(ascii: "-")) { sign = -1 } else { return nil }
        guard let hours = digits(2, 2), hours < 24 else { return nil }
        _ = take(UInt8(ascii: ":"))
        let minutes = digits(2, 2) ?? 0
        return minutes < 60 ? sign * (hours * 3600 + minutes * 60) : nil
    }
}
