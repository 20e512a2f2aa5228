import CVTerm

/// One cell of the screen: what it shows, and how.
public struct TerminalCell: Sendable, Hashable {
    /// A colour as the program asked for it.
    public enum Color: Sendable, Hashable {
        /// The terminal's own.
        case standard
        /// One of the 256 of the palette.
        case indexed(UInt8)
        /// Red, green, blue.
        case direct(UInt8, UInt8, UInt8)
    }

    /// The character with what combines with it; empty in the right half of a wide one, a space where nothing was drawn.
    public let text: String
    /// Columns it takes: 1 or 2.
    public let width: Int
    /// Whether it is drawn bold.
    public let isBold: Bool
    /// Whether it is underlined, in whatever way.
    public let isUnderlined: Bool
    /// Whether it is drawn slanted.
    public let isItalic: Bool
    /// Whether it blinks.
    public let isBlinking: Bool
    /// Whether foreground and background are swapped.
    public let isReversed: Bool
    /// The colour of the character.
    public let foreground: Color
    /// The colour behind it.
    public let background: Color

    init(_ cell: CVTermCell) {
        text = Self.text(of: cell)
        width = max(1, Int(cell.width))
        func has(_ attribute: Int) -> Bool { cell.attributes & UInt32(attribute) != 0 }
        isBold = has(CVTermBold)
        isUnderlined = has(CVTermUnderline)
        isItalic = has(CVTermItalic)
        isBlinking = has(CVTermBlink)
        isReversed = has(CVTermReverse)
        foreground = Self.color(cell.foreground)
        background = Self.color(cell.background)
    }

    /// The cell without what nobody sees: the colour of a blank's letter, and that it is bold or slanted.
    var asSeen: TerminalCell {
        text == " " && !isUnderlined && !isReversed ? TerminalCell(blankOn: self) : self
    }

    /// A blank that is seen as another is: on its ground.
    private init(blankOn cell: TerminalCell) {
        text = " "
        width = 1
        isBold = false
        isUnderlined = false
        isItalic = false
        isBlinking = false
        isReversed = false
        foreground = .standard
        background = cell.background
    }

    /// What a cell shows; libvterm marks the right half of a wide character with all bits set.
    static func text(of cell: CVTermCell) -> String {
        let characters = cell.characters
        if characters.0 == 0 { return " " }
        if characters.0 == .max { return "" }
        var text = String.UnicodeScalarView()
        for value in [characters.0, characters.1, characters.2, characters.3, characters.4, characters.5] {
            guard value != 0 else { break }
            text.append(Unicode.Scalar(value) ?? "\u{FFFD}")
        }
        return String(text)
    }

    private static func color(_ flat: UInt32) -> Color {
        switch Int(flat >> 24) {
        case CVTermColorIndexed: .indexed(UInt8(truncatingIfNeeded: flat))
        case CVTermColorRGB:
            .direct(
                UInt8(truncatingIfNeeded: flat >> 16),
                UInt8(truncatingIfNeeded: flat >> 8),
                UInt8(truncatingIfNeeded: flat)
            )
        default: .standard
        }
    }
}
