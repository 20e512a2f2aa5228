/// One cell of a canvas, eight bytes: what is in it, in which style, and how wide it is.
///
/// The content is a scalar, or (top bit set) the number of a base with marks in the canvas's ``ClusterTable``. A wide
/// character fills its cell and the next one, whose width is zero.
struct Cell: Hashable, Sendable {
    var content: UInt32
    var style: Style
    /// 1 or 2; 0 for the right half of a wide character.
    var width: UInt8
    private let reserved: UInt8 = 0

    init(content: UInt32, style: Style, width: UInt8) {
        self.content = content
        self.style = style
        self.width = width
    }

    static func blank(_ style: Style) -> Cell { Cell(content: 0x20, style: style, width: 1) }
    static func rightHalf(_ style: Style) -> Cell { Cell(content: 0x20, style: style, width: 0) }

    static func == (left: Cell, right: Cell) -> Bool {
        left.content == right.content && left.style == right.style && left.width == right.width
    }
}
