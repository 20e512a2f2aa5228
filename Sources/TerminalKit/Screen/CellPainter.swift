import CNcurses

/// Turns a canvas's cells into ncurses's, in the looks of a theme.
struct CellPainter {
    private let depth: ColourDepth
    private let mostPairs: Int
    private let isUnicode: Bool
    private var theme = Theme.bare
    private var looks: [Style: (attributes: UInt32, pair: Int32)] = [:]
    private var pairs: [ColourPair: Int32] = [:]

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

    /// The row's cells, a wide character as one; a terminal without room for pairs gets its own colours. O(columns).
    mutating func cells(of row: Row, _ canvas: Canvas) -> [terminal_cell] {
        var cells: [terminal_cell] = []
        let columns = canvas.fullSize.columns
        cells.reserveCapacity(columns.value)
        var style: Style?
        var look: (attributes: UInt32, pair: Int32) = (0, 0)
        for column in 0..<columns {
            let cell = canvas.cells[canvas.index(row, column)]
            guard cell.width > 0 else { continue }
            if cell.style != style {
                style = cell.style
                look = self.look(of: cell.style)
            }
            append(canvas.clusters, cell, look, to: &cells)
        }
        return cells
    }

    private func append(
        _ clusters: ClusterTable,
        _ cell: Cell,
        _ look: (attributes: UInt32, pair: Int32),
        to cells: inout [terminal_cell]
    ) {
        var result = terminal_cell(scalars: (0x20, 0, 0, 0, 0), attributes: look.attributes, pair: look.pair)
        if cell.content < 0x80 {
            result.scalars.0 = cell.content
            cells.append(result)
            return
        }
        let scalars = clusters.scalars(of: cell.content)
        if !isUnicode {
            result.scalars.0 = ASCIITwin.of(scalars[0]).value
        } else if Int(terminal_scalar_width(scalars[0].value)) != Int(cell.width) {
            // libc measures otherwise than we do, or does not know it: a sign that both agree on keeps the columns.
            result.scalars.0 = TextGate.replacement.value
        } else {
            result.scalars = Self.packed(scalars)
            cells.append(result)
            return
        }
        cells.append(result)
        if cell.width == 2 {
            result.scalars = (0x20, 0, 0, 0, 0)
            cells.append(result)
        }
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
