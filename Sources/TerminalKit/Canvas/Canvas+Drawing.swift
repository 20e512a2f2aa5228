import Glibc

extension Canvas {
    /// Draws text from a place on to the right, as far as the region goes; returns the columns it took or would have taken.
    @discardableResult
    public mutating func draw(_ text: DisplayText, at point: Point, _ style: Style) -> Column {
        let row = region.top + point.row
        guard row >= clip.top, row < clip.bottom, !text.isEmpty else { return text.width }
        var column = region.left + point.column
        guard column < clip.right, column + text.width > clip.left else { return text.width }
        if text.isPrintableASCII {
            let hidden = max(0, clip.left - column).value
            column += Column(hidden)
            let count = min(text.width.value - hidden, (clip.right - column).value)
            var string = text.string
            string.withUTF8 { bytes in
                replace(row, column, count: count) { place in
                    Cell(content: UInt32(bytes[hidden + place]), style: style, width: 1)
                }
            }
        } else {
            var string = text.string
            string.withUTF8 { bytes in
                var place = 0
                while place < bytes.count, column < clip.right {
                    let letters = Self.letters(bytes, from: place)
                    if letters > 0 {
                        let hidden = min(letters, max(0, (clip.left - column).value))
                        let start = place + hidden
                        let shown = min(letters - hidden, (clip.right - column).value - hidden)
                        replace(row, column + Column(hidden), count: shown) { offset in
                            Cell(content: UInt32(bytes[start + offset]), style: style, width: 1)
                        }
                        place += letters
                        column += Column(letters)
                        continue
                    }
                    let base = Self.scalar(bytes, &place)
                    let width = ScalarWidth.of(base)
                    var content = base.value
                    // No mark comes before U+0300, whose first byte is 0xCC.
                    if place < bytes.count, bytes[place] >= 0xCC { content = withMarks(base, bytes, &place) }
                    put(Cell(content: content, style: style, width: UInt8(width)), row: row, column: column)
                    column += Column(width)
                }
            }
        }
        return text.width
    }

    /// How many letters of ASCII that no mark follows stand side by side from a place on.
    private static func letters(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
        var end = start
        while end < bytes.count, bytes[end] < 0x80 { end += 1 }
        // No mark comes before U+0300, whose first byte is 0xCC.
        return end > start && end < bytes.count && bytes[end] >= 0xCC ? end - start - 1 : end - start
    }

    /// The content of a cell that shows a base and the marks that follow it, if any.
    private mutating func withMarks(
        _ base: Unicode.Scalar, _ bytes: UnsafeBufferPointer<UInt8>, _ place: inout Int
    ) -> UInt32 {
        var scalars: [Unicode.Scalar] = []
        while place < bytes.count {
            var next = place
            let mark = Self.scalar(bytes, &next)
            guard ScalarWidth.of(mark) == 0 else { break }
            if scalars.isEmpty { scalars.append(base) }
            scalars.append(mark)
            place = next
        }
        return scalars.isEmpty ? base.value : clusters.content(for: scalars)
    }

    /// The scalar that begins at a place of a string's bytes, which are well-formed UTF-8; the place goes on to the next.
    private static func scalar(_ bytes: UnsafeBufferPointer<UInt8>, _ place: inout Int) -> Unicode.Scalar {
        let first = UInt32(bytes[place])
        let more = first < 0x80 ? 0 : first < 0xE0 ? 1 : first < 0xF0 ? 2 : 3
        var value = more == 0 ? first : first & (0x3F >> UInt32(more))
        for offset in 1..<(more + 1) { value = value << 6 | UInt32(bytes[place + offset] & 0x3F) }
        place += more + 1
        return Unicode.Scalar(value) ?? " "
    }

    /// Draws text in a role.
    @discardableResult
    public mutating func draw(
        _ text: DisplayText,
        at point: Point,
        _ role: Role = .text,
        _ emphasis: Emphasis = []
    ) -> Column {
        draw(text, at: point, Style(role, on: .base, emphasis))
    }

    /// Draws a line of differently styled pieces; returns the columns it took or would have taken.
    @discardableResult
    public mutating func draw(_ line: Line, at point: Point) -> Column {
        var point = point
        for span in line.spans { point.column += draw(span.text, at: point, span.style) }
        return line.width
    }

    /// Draws a line so that it ends at the region's right edge (or `right` columns before it); returns the column it begins at.
    @discardableResult
    public mutating func drawRight(_ line: Line, row: Row, inset right: Column = 0) -> Column {
        let column = size.columns - right - line.width
        draw(line, at: Point(row: row, column: column))
        return column
    }

    /// Fills a rectangle with one single-column sign, spaces by default. O(cells).
    public mutating func fill(_ rect: Rect, _ style: Style, with sign: DisplayText = " ") {
        var signs = sign.clusters
        guard sign.width == 1, let cluster = signs.next() else { return }
        let content =
            cluster.hasMarks
            ? clusters.content(for: sign.string.unicodeScalars[cluster.range]) : cluster.base.value
        let cell = Cell(content: content, style: style, width: 1)
        let area = rect.moved(down: region.top, right: region.left).intersection(clip)
        guard !area.isEmpty else { return }
        for row in area.top..<area.bottom {
            replace(row, area.left, count: area.columns.value) { _ in cell }
        }
    }

    /// Puts everything that lies in a rectangle on another surface: how a chosen row is shown.
    public mutating func lay(_ rect: Rect, on surface: Surface) {
        changeStyles(rect) { $0.on(surface) }
    }

    /// Makes everything in a rectangle louder.
    public mutating func emphasise(_ rect: Rect, _ emphasis: Emphasis) {
        changeStyles(rect) { $0.emphasised(emphasis) }
    }

    /// Makes everything in a rectangle recede behind what floats over it: nothing in it is loud or chosen any more.
    public mutating func veil(_ rect: Rect) {
        changeStyles(rect) { Style(.veil, on: $0.surface == .bar ? .bar : .base) }
    }

    /// Gives everything in a rectangle another meaning.
    public mutating func recolour(_ rect: Rect, _ role: Role) {
        changeStyles(rect) { $0.meaning(role) }
    }
}

extension Canvas {
    /// The style at a place of the region; plain outside of the canvas.
    public func style(at point: Point) -> Style {
        let place = point.moved(down: region.top, right: region.left)
        guard Rect(fullSize).contains(place) else { return .plain }
        return cells[index(place.row, place.column)].style
    }

    /// What is drawn in a row of the whole canvas, without the spaces at its end.
    public func text(ofRow row: Row) -> String {
        guard row >= 0, row < fullSize.rows else { return "" }
        var text = String.UnicodeScalarView()
        for column in 0..<fullSize.columns {
            let cell = cells[index(row, column)]
            if cell.width > 0 { text.append(contentsOf: clusters.scalars(of: cell.content)) }
        }
        while text.last == " " { text.removeLast() }
        return String(text)
    }

    /// All rows, each without the spaces at its end: what tests compare.
    public var text: String {
        (Row.zero..<fullSize.rows).map { text(ofRow: $0) }.joined(separator: "\n")
    }

    /// Whether a row shows the same here and there; rows of canvases of different width never do. O(columns).
    func row(_ row: Row, equals other: Canvas) -> Bool {
        guard fullSize.columns == other.fullSize.columns, clusters.generation == other.clusters.generation else {
            return false
        }
        let columns = fullSize.columns.value
        let first = index(row, 0)
        guard first + columns <= other.cells.count else { return false }
        // Cells are compared as their bytes, of which each means something.
        return cells.withUnsafeBytes { own in
            other.cells.withUnsafeBytes { others in
                guard let own = own.baseAddress, let others = others.baseAddress else { return true }
                let (start, count) = (first * MemoryLayout<Cell>.stride, columns * MemoryLayout<Cell>.stride)
                return memcmp(own + start, others + start, count) == 0
            }
        }
    }

    /// From which cell of a row to which it shows something else than the canvas before, both halves of a wide letter at its ends
    /// included; the whole row where there was none or its width differs. O(columns).
    func cellsChanged(in row: Row, since before: Canvas?) -> Range<Column> {
        let columns = fullSize.columns
        guard let before, before.fullSize.columns == columns, row < before.fullSize.rows,
            clusters.generation == before.clusters.generation
        else { return 0..<columns }
        let start = index(row, 0)
        var (first, last) = (start, start + columns.value - 1)
        let (own, others) = (cells.span, before.cells.span)
        while first < last, own[first] == others[first] { first += 1 }
        while last > first, own[last] == others[last] { last -= 1 }
        if first > start, own[first].width == 0 { first -= 1 }
        if own[last].width == 2, last + 1 < start + columns.value { last += 1 }
        return Column(first - start)..<Column(last - start + 1)
    }

    /// The rows that show something else than the canvas before; all of them where there was none or its width differs.
    public func rowsChanged(since before: Canvas?) -> [Row] {
        let rows = Row.zero..<fullSize.rows
        guard let before else { return Array(rows) }
        return rows.filter { !row($0, equals: before) }
    }
}
