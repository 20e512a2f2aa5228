import TerminalKit

/// Where what floats stands.
enum OverlayLayout {
    /// The box of the lookup: its field, a rule, the customers, their keys.
    static func lookup(in size: Size) -> Rect {
        box(in: size, columns: 92, rows: max(10, size.rows * 3 / 5))
    }

    /// The customers that the lookup shows.
    static func lookupRows(in size: Size) -> Int { max(1, lookup(in: size).rows.value - 6) }

    /// The box of a list with a field: palette and pickers.
    static func list(in size: Size, count: Int, most: Column = 76) -> Rect {
        let room = max(9, size.rows * 3 / 5)
        return box(in: size, columns: most, rows: min(room, Row(count + 5)))
    }

    /// The most items that such a list shows.
    static func listRows(in size: Size) -> Int { max(1, max(9, size.rows * 3 / 5).value - 5) }

    /// The box of a form.
    static func form(in size: Size, fields: Int) -> Rect { box(in: size, columns: 70, rows: Row(fields + 5)) }

    /// The box of the page of keys.
    static func help(in size: Size) -> Rect { box(in: size, columns: 104, rows: size.rows - 4) }

    /// The lines of the page of keys on screen.
    static func helpRows(in size: Size) -> Int { max(1, help(in: size).rows.value - 4) }

    /// In the middle, a little above; two columns and a row free on each side where there is room.
    static func box(in size: Size, columns: Column, rows: Row) -> Rect {
        let width = min(columns, size.columns - (size.columns > 60 ? 4 : 0))
        let height = min(rows, size.rows - (size.rows > 12 ? 3 : 2))
        let top = max(1, (size.rows - height) / 3)
        return Rect(row: min(top, size.rows - height), column: (size.columns - width) / 2, rows: height, columns: width)
    }
}
