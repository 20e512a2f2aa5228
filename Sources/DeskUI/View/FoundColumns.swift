import Desk
import TerminalKit

/// The columns in which found customers stand under each other: name, city, phone, last contact, why.
///
/// How wide they are depends on the window alone: who types looks for one row among others, and nothing may move sideways
/// under their eyes from letter to letter. Why it matched is what tells right from wrong, and has what is left of a wide row;
/// where there is less, the city is left out first, then the phone is told by its last digits, then the last contact.
struct FoundColumns {
    private let table: Table
    private let phone: Column

    /// The longest phones as people write them: `+351 21 555 01 36`.
    private static let mostPhone: Column = 17
    /// With fewer columns of a phone nobody can tell whose it is.
    private static let leastPhone: Column = 9

    /// The columns of a row of this width.
    init(width: Column) {
        let names = max(14, min(25, width * 29 / 100))
        let why = max(12, min(22, width / 4))
        // Name, star, why and the gaps between them are not given up; what is left is for the rest.
        var room = width - names - 4 - why
        func take(_ wanted: Column, least: Column) -> Column {
            guard room >= least + 2 else { return 0 }
            let taken = min(wanted, room - 2)
            room -= taken + 2
            return taken
        }
        let last = take(9, least: 9)
        let phone = take(15, least: Self.leastPhone)
        let city = take(9, least: 7)
        // What is left makes long phones whole, then long names of cities, then reasons.
        func widen(_ column: Column, to most: Column) -> Column {
            guard column > 0 else { return 0 }
            let wider = min(most, column + room)
            room -= wider - column
            return wider
        }
        self.phone = widen(phone, to: Self.mostPhone)
        let cities = widen(city, to: 14)
        table = Table([
            .init(names), .init(1, gap: 1), .init(cities), .init(self.phone), .init(last), .init(why + room),
        ])
    }

    /// A customer in these columns.
    func line(_ found: FoundCustomer, _ words: TimeWords) -> Line {
        let shownPhone = Self.tail(of: found, in: phone)
        return table.row([
            Line(DisplayText(found.name), style: Style(.customer, on: .base, .strong), marks: found.marks),
            Line(found.isVIP ? Symbol.star : " ", .regular), Line(Self.city(found)),
            Line(shownPhone.text, style: .plain, marks: shownPhone.marks), Line(Self.last(found, words)),
            Line(DisplayText(found.why), .dim),
        ])
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
