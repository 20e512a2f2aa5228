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
    /// What no cell keeps as its style.
    private static let noStyle = UInt32.max

    private struct ColourPair: Hashable {
        var foreground: Int
        var background: Int
    }

    /// What ncurses is told of a style.
    private struct Look {
        var attributes: UInt32
        var pair: Int32
        /// What a letter of ASCII is or-ed with to stand in it, where there is such a number.
        var letters: UInt32
        var hasLetters: Bool
        /// The number of the ground's colour.
        var ground: Int
        /// Whether a blank shows its ground and nothing else.
        var isGroundAlone: Bool

        static let plain = Look(
            attributes: 0, pair: 0, letters: 0, hasLetters: true, ground: -1, isGroundAlone: true)

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

    /// Cells side by side that are handed over in one call: letters of ASCII, or others.
    private struct Run {
        var column: Int
        var areLetters: Bool
        /// Where it begins among those of its kind, and how many they are.
        var start: Int
        var count = 0
    }

    /// Hands some of a row's cells to ncurses; a terminal without room for pairs gets its own colours. O(columns).
    ///
    /// A blank on the ground of the letter before it is handed over in that letter's look, which shows the same: ncurses takes
    /// some thousand instructions to say another one, and a row is letters of many looks with blanks between.
    mutating func paint(_ columns: Range<Column>, of row: Row, _ canvas: Canvas) {
        paint(columns, of: row, canvas, at: row, isShown: false)
    }

    /// Tells ncurses that the terminal shows some of a row's cells in another row already. O(columns).
    mutating func note(_ columns: Range<Column>, of row: Row, _ canvas: Canvas, at shown: Row) {
        paint(columns, of: row, canvas, at: shown, isShown: true)
    }

    /// Tells ncurses that the terminal shows blanks of its own ground there. O(columns).
    func noteErased(_ columns: Range<Column>, at row: Row) {
        let letters = [UInt32](repeating: 0x20, count: columns.upperBound.value - columns.lowerBound.value)
        terminal_letters(true, Int32(row.value), Int32(columns.lowerBound.value), letters, Int32(letters.count))
    }

    private mutating func paint(
        _ columns: Range<Column>, of row: Row, _ canvas: Canvas, at target: Row, isShown: Bool
    ) {
        let count = columns.upperBound.value - columns.lowerBound.value
        withUnsafeTemporaryAllocation(of: UInt32.self, capacity: count) { letters in
            withUnsafeTemporaryAllocation(of: terminal_cell.self, capacity: count) { signs in
                withUnsafeTemporaryAllocation(of: Run.self, capacity: count) { runs in
                    let runCount = collect(columns, of: row, canvas, letters, signs, runs)
                    // From the right to the left: where a run begins in the right half of a wide letter that was there,
                    // ncurses makes the left one blank, in no look at all; the run before, which has that place, comes after.
                    for run in runs[..<runCount].reversed() {
                        let (row, column, count) = (Int32(target.value), Int32(run.column), Int32(run.count))
                        if run.areLetters {
                            terminal_letters(
                                isShown, row, column,
                                UnsafeBufferPointer(rebasing: letters[run.start...]).baseAddress, count)
                        } else {
                            terminal_signs(
                                isShown, row, column,
                                UnsafeBufferPointer(rebasing: signs[run.start...]).baseAddress, count)
                        }
                    }
                }
            }
        }
    }

    /// Puts cells into the room that is given for as many, by their kinds, a wide character as one; the number of runs.
    private mutating func collect(
        _ columns: Range<Column>, of row: Row, _ canvas: Canvas, _ letters: UnsafeMutableBufferPointer<UInt32>,
        _ signs: UnsafeMutableBufferPointer<terminal_cell>, _ runs: UnsafeMutableBufferPointer<Run>
    ) -> Int {
        let cells = canvas.cells.span
        let first = canvas.index(row, 0)
        var (runCount, letterCount, signCount) = (0, 0, 0)
        var run = Run(column: columns.lowerBound.value, areLetters: true, start: 0)
        // The style in force, and another one whose blanks show the same, as cells keep them.
        var style = Self.noStyle
        var alike = Self.noStyle
        var current = Look.plain
        var column = columns.lowerBound.value
        while column < columns.upperBound.value {
            if run.areLetters, current.hasLetters {
                // Most of a row: letters of the look in force.
                let start = letterCount
                while column < columns.upperBound.value {
                    let cell = cells[first + column]
                    guard cell.width == 1, cell.content &- 0x20 < 0x5F,
                        cell.style.rawValue == style || cell.content == 0x20 && cell.style.rawValue == alike
                    else { break }
                    letters[letterCount] = cell.content | current.letters
                    letterCount += 1
                    column += 1
                }
                run.count += letterCount - start
                if column == columns.upperBound.value { break }
            }
            let cell = cells[first + column]
            defer { column += 1 }
            guard cell.width > 0 else { continue }
            let own = UInt32(cell.style.rawValue)
            if own != style, cell.content != 0x20 || own != alike {
                let look = self.look(of: cell.style)
                if cell.content == 0x20, style != Self.noStyle, look.isBlank(as: current) {
                    alike = own
                } else {
                    (style, alike, current) = (own, Self.noStyle, look)
                }
            }
            let isLetter = current.hasLetters && cell.content >= 0x20 && cell.content < 0x7F
            if isLetter != run.areLetters {
                if run.count > 0 {
                    runs[runCount] = run
                    runCount += 1
                }
                run = Run(column: column, areLetters: isLetter, start: isLetter ? letterCount : signCount)
            }
            run.count += 1
            if isLetter {
                letters[letterCount] = cell.content | current.letters
                letterCount += 1
                continue
            }
            signs[signCount] = terminal_cell(
                scalars: scalars(of: cell, canvas.clusters), attributes: current.attributes, pair: current.pair)
            signCount += 1
            // Both columns of a wide character that is shown by a narrow sign.
            guard cell.width == 2, column + 1 < columns.upperBound.value, cells[first + column + 1].width == 0,
                Self.isNarrow(signs[signCount - 1].scalars.0)
            else { continue }
            signs[signCount] = signs[signCount - 1]
            signs[signCount].scalars = (0x20, 0, 0, 0, 0)
            signCount += 1
            run.count += 1
        }
        if run.count > 0 {
            runs[runCount] = run
            runCount += 1
        }
        return runCount
    }

    /// A base and its marks, as this terminal can show them.
    private mutating func scalars(
        of cell: Cell, _ clusters: ClusterTable
    ) -> (UInt32, UInt32, UInt32, UInt32, UInt32) {
        if cell.content < 0x80 { return (cell.content, 0, 0, 0, 0) }
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
        let (attributes, pair) = (UInt32(appearance.attributes.rawValue), self.pair(colours))
        var letters: UInt32 = 0
        let hasLetters = terminal_look(attributes, pair, &letters)
        let look = Look(
            attributes: attributes, pair: pair, letters: letters, hasLetters: hasLetters, ground: colours.background,
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
