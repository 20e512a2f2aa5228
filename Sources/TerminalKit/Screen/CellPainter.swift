import CNcurses

/// Turns a canvas's cells into ncurses's, in the looks of a theme.
struct CellPainter {
    private let depth: ColourDepth
    private let mostPairs: Int
    private let isUnicode: Bool
    private var theme = Theme.bare
    private var looks: [Style: (attributes: UInt32, pair: Int32)] = [:]
    private var pairs: [ColourPair: Int32] = [:]
    /// The row that is being made.
    private var line: [terminal_cell] = []
    /// What stands for a base of a width, as it was found out before.
    private var bases: [UInt32: UInt32] = [:]

    private static let mostBases = 4096

    private struct ColourPair: Hashable {
        var foreground: Int
        var background: Int
    }

    init(depth: ColourDepth, pairs: Int, isUnicode: Bool) {
        self.depth = depth
        self.mostPairs = pairs
        self.isUnicode = isUnicode
    }

    mutating func use(_ theme: Theme) {
        self.theme = theme
        looks.removeAll(keepingCapacity: true)
    }

    /// Some of a row's cells, a wide character as one, in room that is the painter's own until the next row; a terminal without room
    /// for pairs gets its own colours. O(columns).
    mutating func withCells(
        _ columns: Range<Column>, of row: Row, _ canvas: Canvas, _ take: (UnsafeBufferPointer<terminal_cell>) -> Void
    ) {
        line.removeAll(keepingCapacity: true)
        let first = canvas.index(row, 0)
        let cells = canvas.cells.span
        var style: Style?
        var blank = terminal_cell(scalars: (0x20, 0, 0, 0, 0), attributes: 0, pair: 0)
        for place in (first + columns.lowerBound.value)..<(first + columns.upperBound.value) {
            let cell = cells[place]
            guard cell.width > 0 else { continue }
            if cell.style != style {
                style = cell.style
                let look = self.look(of: cell.style)
                blank.attributes = look.attributes
                blank.pair = look.pair
            }
            if cell.content < 0x80 {
                blank.scalars.0 = cell.content
                line.append(blank)
            } else {
                append(cell, of: canvas.clusters, as: blank)
            }
        }
        line.withUnsafeBufferPointer(take)
    }

    private mutating func append(_ cell: Cell, of clusters: ClusterTable, as blank: terminal_cell) {
        var result = blank
        result.scalars.0 = 0x20
        if cell.content & ClusterTable.flag == 0, let scalar = Unicode.Scalar(cell.content) {
            result.scalars.0 = shown(scalar, width: cell.width)
        } else {
            let scalars = clusters.scalars(of: cell.content)
            let base = shown(scalars[0], width: cell.width)
            result.scalars.0 = base
            if isUnicode, base == scalars[0].value { result.scalars = Self.packed(scalars) }
        }
        line.append(result)
        if cell.width == 2, result.scalars.0 < 0x80 || result.scalars.0 == TextGate.replacement.value {
            result.scalars = (0x20, 0, 0, 0, 0)
            line.append(result)
        }
    }

    /// What stands for a base on this terminal, in as many columns as are kept for it.
    private mutating func shown(_ scalar: Unicode.Scalar, width: UInt8) -> UInt32 {
        if let known = bases[scalar.value << 2 | UInt32(width)] { return known }
        let value: UInt32
        if !isUnicode {
            value = ASCIITwin.of(scalar).value
        } else if Int(terminal_scalar_width(scalar.value)) != Int(width) {
            // libc measures otherwise than we do, or does not know it: a sign that both agree on keeps the columns.
            value = TextGate.replacement.value
        } else {
            value = scalar.value
        }
        if bases.count >= Self.mostBases { bases.removeAll(keepingCapacity: true) }
        bases[scalar.value << 2 | UInt32(width)] = value
        return value
    }

    private static func packed(_ scalars: [Unicode.Scalar]) -> (UInt32, UInt32, UInt32, UInt32, UInt32) {
        let marks = scalars.dropFirst().prefix(4).filter { terminal_scalar_width($0.value) == 0 }.map(\.value)
        func mark(_ place: Int) -> UInt32 { place < marks.count ? marks[place] : 0 }
        return (scalars[0].value, mark(0), mark(1), mark(2), mark(3))
    }

    private mutating func look(of style: Style) -> (attributes: UInt32, pair: Int32) {
        if let known = looks[style] { return known }
        let appearance = theme.appearance(of: style)
        let colours = ColourPair(
            foreground: appearance.foreground.number(at: depth),
            background: appearance.background.number(at: depth)
        )
        let look = (attributes: UInt32(appearance.attributes.rawValue), pair: pair(colours))
        looks[style] = look
        return look
    }

    private mutating func pair(_ colours: ColourPair) -> Int32 {
        if depth == .none || colours == ColourPair(foreground: -1, background: -1) { return 0 }
        if let known = pairs[colours] { return known }
        let number = Int32(pairs.count + 1)
        guard Int(number) < mostPairs,
            terminal_pair(number, Int32(colours.foreground), Int32(colours.background))
        else { return 0 }
        pairs[colours] = number
        return number
    }
}
