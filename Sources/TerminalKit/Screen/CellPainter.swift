import CNcurses

/// Turns a canvas's cells into ncurses's, in the looks of a theme.
struct CellPainter {
    private let depth: ColourDepth
    private let mostPairs: Int
    private let isUnicode: Bool
    private var theme = Theme.bare
    private var looks: [Style: Look] = [:]
    private var pairs: [ColourPair: Int32] = [:]
    /// What stands for a base of a width, as it was found out before.
    private var bases: [UInt32: UInt32] = [:]

    private static let mostBases = 4096

    private struct ColourPair: Hashable {
        var foreground: Int
        var background: Int
    }

    /// What ncurses is told of a style.
    private struct Look {
        var attributes: UInt32
        var pair: Int32
        /// The number of the ground's colour.
        var ground: Int
        /// Whether a blank shows its ground and nothing else.
        var isGroundAlone: Bool

        /// Whether blanks of both show the same. A blank in the terminal's own colours stays one: where erasing takes no colour, only
        /// such can be erased, and a row's end is said in three bytes.
        func isBlank(as other: Look) -> Bool {
            isGroundAlone && other.isGroundAlone && ground == other.ground && (pair != 0 || other.pair == 0)
        }
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

    /// Some of a row's cells, a wide character as one, in room that lasts as long as they are taken; a terminal without room
    /// for pairs gets its own colours. O(columns).
    ///
    /// A blank on the ground of the letter before it is handed over in that letter's look, which shows the same: ncurses takes
    /// some eight thousand instructions to say another one, and a row is letters of many looks with blanks between.
    mutating func withCells(
        _ columns: Range<Column>, of row: Row, _ canvas: Canvas, _ take: (UnsafeBufferPointer<terminal_cell>) -> Void
    ) {
        let first = canvas.index(row, 0)
        let places = (first + columns.lowerBound.value)..<(first + columns.upperBound.value)
        let cells = canvas.cells.span
        withUnsafeTemporaryAllocation(of: terminal_cell.self, capacity: places.count) { line in
            var count = 0
            // The style in force, and another one whose blanks show the same.
            var style: Style?
            var alike: Style?
            var current: Look?
            var next = terminal_cell(scalars: (0x20, 0, 0, 0, 0), attributes: 0, pair: 0)
            for place in places {
                let cell = cells[place]
                guard cell.width > 0 else { continue }
                if cell.style != style, cell.content != 0x20 || cell.style != alike {
                    let look = self.look(of: cell.style)
                    if cell.content == 0x20, let current, look.isBlank(as: current) {
                        alike = cell.style
                    } else {
                        (style, alike, current) = (cell.style, nil, look)
                        next.attributes = look.attributes
                        next.pair = look.pair
                    }
                }
                next.scalars = cell.content < 0x80 ? (cell.content, 0, 0, 0, 0) : scalars(of: cell, canvas.clusters)
                line[count] = next
                count += 1
                // Both columns of a wide character that is shown by a narrow sign.
                guard cell.width == 2, place + 1 < places.upperBound, cells[place + 1].width == 0,
                    Self.isNarrow(next.scalars.0)
                else { continue }
                next.scalars = (0x20, 0, 0, 0, 0)
                line[count] = next
                count += 1
            }
            take(UnsafeBufferPointer(rebasing: line[..<count]))
        }
    }

    /// A base and its marks, as this terminal can show them.
    private mutating func scalars(
        of cell: Cell, _ clusters: ClusterTable
    ) -> (UInt32, UInt32, UInt32, UInt32, UInt32) {
        if cell.content & ClusterTable.flag == 0 {
            guard let scalar = Unicode.Scalar(cell.content) else { return (0x20, 0, 0, 0, 0) }
            return (shown(scalar, width: cell.width), 0, 0, 0, 0)
        }
        let scalars = clusters.scalars(of: cell.content)
        let base = shown(scalars[0], width: cell.width)
        return isUnicode && base == scalars[0].value ? Self.packed(scalars) : (base, 0, 0, 0, 0)
    }

    /// Whether a sign that stands for a wide character takes one column.
    private static func isNarrow(_ sign: UInt32) -> Bool { sign < 0x80 || sign == TextGate.replacement.value }

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

    private mutating func look(of style: Style) -> Look {
        if let known = looks[style] { return known }
        let appearance = theme.appearance(of: style)
        let colours = ColourPair(
            foreground: appearance.foreground.number(at: depth),
            background: appearance.background.number(at: depth)
        )
        let look = Look(
            attributes: UInt32(appearance.attributes.rawValue), pair: pair(colours), ground: colours.background,
            isGroundAlone: appearance.attributes.isDisjoint(with: [.underlined, .italic, .reversed]))
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
