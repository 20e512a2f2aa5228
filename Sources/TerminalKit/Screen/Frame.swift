/// One whole picture, as a view declares it: cells, cursor, theme and window title.
public struct Frame: Sendable {
    /// What is shown, of the screen's size.
    public var canvas: Canvas
    /// Where the cursor stands; hidden where there is none.
    public var cursor: Point?
    /// How it looks.
    public var theme: Theme
    /// The window's title, where the terminal has one.
    public var title: DisplayText?
    /// Rectangles whose content goes up and down as a whole, such as a list's: where it only stands higher or lower than in the
    /// frame before, a terminal that can move it is told to.
    public var movingAreas: [Rect]

    /// A picture of those parts.
    public init(
        canvas: Canvas, cursor: Point? = nil, theme: Theme, title: DisplayText? = nil, movingAreas: [Rect] = []
    ) {
        self.canvas = canvas
        self.cursor = cursor
        self.theme = theme
        self.title = title
        self.movingAreas = movingAreas
    }
}
