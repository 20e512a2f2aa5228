import Desk
import TerminalKit

/// The columns in which found customers stand under each other: name, city, phone, last contact, why.
///
/// Why it matched is what tells right from wrong, so that it is shown whole as long as anything else can give way: the
/// city and the phone are cut first, then left out, then the last contact.
struct FoundColumns {
    private let names: Column
    private let city: Column
    private let phone: Column
    private let last: Column
    private let why: Column

    /// With fewer columns of a phone nobody can tell whose it is.
    private static let leastPhone: Column = 9

    /// The columns for what is on screen, in a row of this width.
    init(_ found: [FoundCustomer], _ words: TimeWords, width: Column) {
        func widest(_ text: (FoundCustomer) -> DisplayText, _ most: Column) -> Column {
            min(most, found.map { text($0).width }.max() ?? 0)
        }
        let names = widest({ DisplayText($0.name) }, max(14, width * 2 / 5))
        // Name, star, why and the gaps between them are not given up; what is left is for the rest.
        let why = widest({ DisplayText($0.why) }, max(12, width - names - 5))
        var room = width - names - 4 - why
        func take(_ wanted: Column, least: Column) -> Column {
            guard wanted > 0, room >= min(wanted, least) + 2 else { return 0 }
            let taken = min(wanted, room - 2)
            room -= taken + 2
            return taken
        }
        let lasts = widest({ Self.last($0, words) }, 10)
        last = take(lasts, least: lasts)
        let phones = widest({ Self.phone($0) }, 17)
        let cities = widest({ Self.city($0) }, 14)
        // Both get a fair share rather than one all of it.
        let share = min(phones, max(room - 2 - min(cities, 8) - 2, room * 3 / 5 - 2))
        phone = share >= min(phones, Self.leastPhone) ? take(share, least: Self.leastPhone) : 0
        city = take(cities, least: 6)
        self.names = names
        self.why = why
    }

    /// A customer in these columns.
    func line(_ found: FoundCustomer, _ words: TimeWords) -> Line {
        let name = DisplayText(found.name)
        var line = Line(name, style: Style(.customer, on: .base, .strong), marks: found.marks).truncated(to: names)
        func fill(_ end: Column) { if line.width < end { line.append(.spaces(end - line.width)) } }
        fill(names + 1)
        line.append(found.isVIP ? Symbol.star : " ", .regular)
        line.append("  ")
        let shownPhone = Self.tail(of: found, in: phone)
        let cells: [(DisplayText, [Range<Int>], Column)] = [
            (Self.city(found), [], city), (shownPhone.text, shownPhone.marks, phone),
            (Self.last(found, words), [], last),
        ]
        for (text, marks, columns) in cells where columns > 0 {
            let end = line.width + columns
            line = Line(line.spans + Line(text, style: .plain, marks: marks).truncated(to: columns).spans)
            fill(end)
            line.append("  ")
        }
        line.append(DisplayText(found.why).truncated(to: why), .dim)
        return line
    }

    private static func city(_ found: FoundCustomer) -> DisplayText {
        found.city.map { DisplayText($0) } ?? Symbol.dash
    }

    private static func phone(_ found: FoundCustomer) -> DisplayText {
        found.phone.map { DisplayText($0) } ?? Symbol.dash
    }

    /// A phone that does not fit by its last digits: those are what people say and compare.
    private static func tail(
        of found: FoundCustomer, in columns: Column
    ) -> (text: DisplayText, marks: [Range<Int>]) {
        let phone = phone(found)
        guard phone.width > columns, columns > 1 else { return (phone, found.phoneMarks) }
        var text = phone.string
        var cut = 0
        while !text.isEmpty, DisplayText(text).width >= columns {
            text.removeFirst()
            cut += 1
        }
        // The ellipsis is one character.
        let marks = found.phoneMarks.compactMap { mark in
            mark.upperBound <= cut ? nil : max(1, mark.lowerBound - cut + 1)..<mark.upperBound - cut + 1
        }
        return (Symbol.ellipsis + DisplayText(text), marks)
    }

    private static func last(_ found: FoundCustomer, _ words: TimeWords) -> DisplayText {
        found.lastContact.map { DisplayText(words.day($0)) } ?? Symbol.dash
    }
}
