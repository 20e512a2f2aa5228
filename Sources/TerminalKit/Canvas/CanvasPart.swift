/// What a rectangle of a canvas shows, to be shown again there on another frame.
public struct CanvasPart: Sendable {
    /// In cells of the whole canvas.
    let area: Rect
    let cells: [Cell]
    let clusters: ClusterTable
    /// The places among the cells of bases with marks, whose numbers mean something in that table alone.
    let marked: [Int]
}

extension Canvas {
    /// What a rectangle of the canvas shows; the region must be the whole canvas. O(cells of the rectangle).
    public func part(_ rect: Rect) -> CanvasPart {
        precondition(region == Rect(fullSize), "parts are taken of a whole canvas, not inside a region")
        let area = rect.intersection(region)
        var part: [Cell] = []
        part.reserveCapacity(area.rows.value * area.columns.value)
        for row in area.top..<max(area.top, area.bottom) {
            let first = index(row, area.left)
            part += cells[first..<(first + area.columns.value)]
        }
        let marked = part.indices.filter { part[$0].content & ClusterTable.flag != 0 }
        return CanvasPart(area: area, cells: part, clusters: clusters, marked: marked)
    }
}
