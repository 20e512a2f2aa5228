/// What came in from the terminal.
public enum InputEvent: Hashable, Sendable {
    /// A key was pressed.
    case key(Key)
    /// Text was pasted: as it came, with line ends of any kind, at most ``KeyParser/maximumPaste`` bytes of it.
    case paste(String)
    /// The terminal's window got or lost the focus.
    case focus(Bool)
    /// The mouse did something.
    case mouse(Mouse)
    /// The terminal told something that was asked for.
    case answer(TerminalAnswer)
}

/// What the mouse did, and where.
public struct Mouse: Hashable, Sendable {
    /// What it did.
    public enum Action: Hashable, Sendable {
        /// A button went down: 0 left, 1 middle, 2 right.
        case press(button: Int)
        /// A button came up.
        case release(button: Int)
        /// It moved with a button down.
        case drag(button: Int)
        /// The wheel went up.
        case scrollUp
        /// The wheel went down.
        case scrollDown
    }

    /// What it did.
    public let action: Action
    /// The cell it did it in.
    public let point: Point
    /// What was held down on the keyboard.
    public let modifiers: Key.Modifiers

    /// An action at a place.
    public init(_ action: Action, at point: Point, _ modifiers: Key.Modifiers = []) {
        self.action = action
        self.point = point
        self.modifiers = modifiers
    }
}

/// What a terminal answers when asked about itself.
public enum TerminalAnswer: Hashable, Sendable {
    /// The ground it draws on (OSC 11).
    case background(Colour)
    /// Whether it knows a private mode (DECRQM).
    case mode(Int, isKnown: Bool)
}
