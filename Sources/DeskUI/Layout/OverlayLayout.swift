import TerminalKit

/// Where what floats stands. Its keys are in the footer, below the box.
enum OverlayLayout {
    /// The box of the lookup: its field, a rule, so many customers as fit.
    static func lookup(in size: Size, count: Int = 1000) -> Rect {
        let most = min(tallestLookup, max(10, size.rows * 3 / 5))
        // On a wide screen the reasons are whole.
        let columns = max(102, min(size.columns - 8, 132))
        return box(in: size, columns: columns, rows: min(most, Row(min(most.value, max(5, count) + 4))))
    }

    /// The lookup's box on any screen: more than one takes in at a glance is only more to send.
    private static let tallestLookup: Row = 20

    /// The most customers that the lookup shows on any screen.
    static let mostLookupRows = tallestLookup.value - 4

    /// The most customers that the lookup shows.
    static func lookupRows(in size: Size) -> Int { max(1, lookup(in: size).rows.value - 4) }

    /// The box of the search: its field, a rule, so many texts as fit, of two rows each.
    static func search(in size: Size, count: Int = 1000) -> Rect {
        let most = max(10, size.rows * 7 / 10)
        let wanted = max(6, min(1000, count) * TextSearch.rowsEach) + 4
        return box(in: size, columns: 110, rows: min(most, Row(min(most.value, wanted))))
    }

    /// The most texts that a box of the search shows.
    static func searchItems(in rect: Rect) -> Int { max(1, (rect.rows.value - 4) / TextSearch.rowsEach) }

    /// The box of so many pairs of customers who may be one person, as high as they are, with room for a sentence where
    /// there is none.
    static func duplicates(in size: Size, count: Int = 1000) -> Rect {
        let most = max(10, size.rows * 7 / 10)
        let wanted = max(3, min(1000, count)) * DuplicateList.rowsEach + 2
        return box(in: size, columns: 110, rows: min(most, Row(wanted)))
    }

    /// The most pairs that it shows, of two rows each.
    static func duplicateItems(in size: Size) -> Int {
        max(1, (duplicates(in: size).rows.value - 2) / DuplicateList.rowsEach)
    }

    /// The box of two customers side by side: evidence, heads, fields, what comes of it in so many lines.
    static func sideBySide(in size: Size, fields: Int, foot: Int) -> Rect {
        box(in: size, columns: 120, rows: Row(max(4, fields) + 7 + foot))
    }

    /// The box of what came since a merge.
    static func parting(in size: Size, count: Int) -> Rect {
        box(in: size, columns: 110, rows: min(tallest(in: size), Row(min(1000, count) + 5)))
    }

    /// The most things that it shows.
    static func partingItems(in size: Size) -> Int { max(1, parting(in: size, count: 1000).rows.value - 4) }

    /// The box of a list with a field: palette and pickers. Who types into it looks at its head; on a tall screen a list of
    /// everything would be a wall with a few words on top.
    static func list(in size: Size, count: Int, most: Column = 76) -> Rect {
        box(in: size, columns: most, rows: min(tallest(in: size), 26, Row(min(1000, count) + 4)))
    }

    /// The most items that such a list shows.
    static func listRows(in size: Size) -> Int {
        max(1, list(in: size, count: 1000).rows.value - 4)
    }

    /// What is above and below stays in sight where there is room for that.
    private static func tallest(in size: Size) -> Row { max(9, size.rows - (size.rows > 30 ? 8 : 4)) }

    /// The box of a form: its fields, an empty row and what is wrong.
    static func form(in size: Size, fields: Int) -> Rect { box(in: size, columns: 70, rows: Row(fields + 4)) }

    /// The box of the page of keys, and its columns of keys.
    static func help(in size: Size) -> (box: Rect, columns: Int) {
        let width: Column = size.columns >= 160 ? 152 : 100
        return (box(in: size, columns: width, rows: size.rows - 3), size.columns >= 72 ? 2 : 1)
    }

    /// The lines of the page of keys on screen, in all of its columns.
    static func helpRows(in size: Size) -> Int {
        let (box, columns) = help(in: size)
        return max(1, box.rows.value - 2) * columns
    }

    /// The width of one column of keys.
    static func helpWidth(in size: Size) -> Column {
        let (box, columns) = help(in: size)
        return (box.columns - 4 - (columns > 1 ? 2 : 0)) / columns
    }

    /// In the middle, a little above; two columns and a row free on each side where there is room.
    static func box(in size: Size, columns: Column, rows: Row) -> Rect {
        let width = min(columns, size.columns - (size.columns > 60 ? 4 : 0))
        let height = min(rows, size.rows - (size.rows > 12 ? 3 : 2))
        let top = max(1, (size.rows - height) / 3)
        return Rect(row: min(top, size.rows - height), column: (size.columns - width) / 2, rows: height, columns: width)
    }
}
