/// A rectangle of cells that a view draws one frame on.
///
/// Drawing takes places relative to the region that is in force: the whole canvas, or the rectangle given to
/// ``within(_:_:)``, outside of which nothing can be drawn. A value: copying is cheap until one of both is drawn on.
public struct Canvas: Sendable {
    /// Rows from the top, cells from the left.
    private(set) var cells: [Cell]
    /// The whole canvas.
    public let fullSize: Size
    /// Where drawing happens now, in cells of the whole canvas; may reach over its edges.
    private(set) var region: Rect
    /// The part of the region that can be drawn on.
    private(set) var clip: Rect
    var clusters = ClusterTable()
    /// What answers to the pointer, the lower first; in cells of the whole canvas.
    var touchable: [TouchArea] = []

    /// An empty canvas: spaces in plain style.
    public init(size: Size) {
        fullSize = size
        region = Rect(size)
        clip = region
        cells = Array(repeating: .blank(.plain), count: size.rows.value * size.columns.value)
    }

    /// Height and width of the region in force.
    public var size: Size { region.size }
    /// The region in force, seen from itself: begins at the origin.
    public var bounds: Rect { Rect(region.size) }

    /// Makes everything spaces again, for the next frame. The region must be the whole canvas.
    public mutating func clear(_ style: Style = .plain) {
        precondition(region == Rect(fullSize), "a canvas is cleared as a whole, not inside a region")
        clusters.recycle()
        touchable.removeAll(keepingCapacity: true)
        let blank = Cell.blank(style)
        cells.withUnsafeMutableBufferPointer { cells in
            guard let start = cells.baseAddress else { return }
            // What is blank already is copied behind itself, twice as much each time: as fast as memory is.
            start.update(repeating: blank, count: min(64, cells.count))
            var count = min(64, cells.count)
            while count < cells.count {
                let next = min(count, cells.count - count)
                (start + count).update(from: start, count: next)
                count += next
            }
        }
    }

    /// Goes on from the frame on another canvas: letters with marks have the numbers here that they have there, so that cells of both
    /// can be compared. For who draws each frame on the memory of the last but one.
    public mutating func follow(_ other: Canvas) { clusters = other.clusters }

    /// Shows in its place what a part of another canvas of the same size shows; the region must be the whole canvas, and no wide
    /// letter may lie across the part's sides. O(cells of the part).
    public mutating func show(_ part: CanvasPart) {
        let area = part.area
        precondition(region == Rect(fullSize), "parts are shown on a whole canvas, not inside a region")
        precondition(area.intersection(region) == area, "parts are shown on canvases of the size of theirs")
        let columns = area.columns.value
        for row in 0..<area.rows.value {
            let first = index(area.top + Row(row), area.left)
            cells.withUnsafeMutableBufferPointer { own in
                part.cells.withUnsafeBufferPointer { others in
                    guard let own = own.baseAddress, let others = others.baseAddress else { return }
                    (own + first).update(from: others + row * columns, count: columns)
                }
            }
        }
        for place in part.marked {
            let content = clusters.content(for: part.clusters.scalars(of: part.cells[place].content))
            cells[index(area.top + Row(place / columns), area.left + Column(place % columns))].content = content
        }
    }

    /// Draws inside a rectangle of the region: its upper left is the origin there, and nothing goes over its edges.
    @discardableResult
    public mutating func within<Result>(_ rect: Rect, _ draw: (inout Canvas) -> Result) -> Result {
        let outer = (region, clip)
        region = rect.moved(down: region.top, right: region.left)
        clip = clip.intersection(region)
        defer { (region, clip) = outer }
        return draw(&self)
    }

    /// The index of a cell of the whole canvas.
    @inline(__always)
    func index(_ row: Row, _ column: Column) -> Int {
        row.value * fullSize.columns.value + column.value
    }

    /// Puts a cell (and the right half of a wide one) where no clip forbids it; halves of what it covers become spaces.
    /// The place is one of the whole canvas.
    mutating func put(_ cell: Cell, row: Row, column: Column) {
        // Of a clip without columns one half of a wide letter may seem to lie within.
        guard row >= clip.top, row < clip.bottom, column < clip.right, column + Column(Int(cell.width)) > clip.left,
            clip.left < clip.right
        else { return }
        guard cell.width == 2 else {
            replace(row, column, by: cell)
            return
        }
        if column >= clip.left, column + 1 < clip.right {
            replace(row, column, by: cell)
            replace(row, column + 1, by: .rightHalf(cell.style))
            cells[index(row, column)] = cell
        } else {
            replace(row, column < clip.left ? column + 1 : column, by: .blank(cell.style))
        }
    }

    /// Puts a narrow cell, or one half of a wide one, at a place of the whole canvas.
    mutating func replace(_ row: Row, _ column: Column, by cell: Cell) {
        let place = index(row, column)
        let old = cells[place]
        if old.width == 0, column > 0, cells[place - 1].width == 2 {
            cells[place - 1] = .blank(cells[place - 1].style)
        } else if old.width == 2, column + 1 < fullSize.columns {
            cells[place + 1] = .blank(cells[place + 1].style)
        }
        cells[place] = cell
    }

    /// Puts narrow cells side by side into a row of the whole canvas, `count` from a column on, all inside of it; halves of wide
    /// ones that they cover in part become spaces. O(count).
    mutating func replace(_ row: Row, _ column: Column, count: Int, by cell: (Int) -> Cell) {
        guard count > 0 else { return }
        let first = index(row, column)
        let last = first + count - 1
        let columns = fullSize.columns
        cells.withUnsafeMutableBufferPointer { cells in
            if cells[first].width == 0, column > 0, cells[first - 1].width == 2 {
                cells[first - 1] = .blank(cells[first - 1].style)
            }
            if cells[last].width == 2, column + Column(count) < columns {
                cells[last + 1] = .blank(cells[last + 1].style)
            }
            for place in 0..<count { cells[first + place] = cell(place) }
        }
    }

    /// Changes the style of each cell of a rectangle that can be drawn on; both halves of a wide one where either is inside.
    mutating func changeStyles(_ rect: Rect, _ change: (Style) -> Style) {
        let area = rect.moved(down: region.top, right: region.left).intersection(clip)
        for row in area.top..<max(area.top, area.bottom) {
            for column in area.left..<max(area.left, area.right) {
                let place = index(row, column)
                cells[place].style = change(cells[place].style)
                if cells[place].width == 2, column + 1 < fullSize.columns {
                    cells[place + 1].style = cells[place].style
                } else if cells[place].width == 0, column > 0 {
                    cells[place - 1].style = cells[place].style
                }
            }
        }
    }
}
