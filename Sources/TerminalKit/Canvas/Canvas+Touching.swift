/// A part of a canvas that answers to the pointer.
struct TouchArea: Hashable, Sendable {
    /// In cells of the whole canvas.
    var area: Rect
    /// What it is to whoever drew it.
    var number: Int
}

/// What is where, for the pointer: told by who draws it, where it is drawn, so that there is no second geometry.
extension Canvas {
    /// Lets a rectangle of the region answer to the pointer with a number; what was told before lies below it.
    public mutating func touch(_ rect: Rect, as number: Int) {
        let area = rect.moved(down: region.top, right: region.left).intersection(clip)
        if !area.isEmpty { touchable.append(TouchArea(area: area, number: number)) }
    }

    /// Nothing drawn so far answers any more: something lies over it that does not let the pointer through.
    public mutating func forgetTouches() { touchable.removeAll(keepingCapacity: true) }

    /// The number that a cell of the whole canvas answers with; nil where nothing answers. O(answers).
    public func touched(at point: Point) -> Int? { touchable.last { $0.area.contains(point) }?.number }
}
