/// A key as a person presses it; a string literal stands for the text of one or more plain keys.
public enum Key: Sendable, Hashable, ExpressibleByStringLiteral {
    /// Characters as typed, one after the other.
    case text(String)
    /// A letter, or one of `@ [ \ ] ^ _`, with Ctrl held.
    case control(Character)
    /// Characters with Alt held: each is sent after an escape byte.
    case alt(Character)
    /// A function key, 1 to 12.
    case function(Int)
    case enter, escape, tab, backTab, backspace
    case up, down, left, right
    case home, end, pageUp, pageDown, insert, delete

    /// Plain keys.
    public init(stringLiteral value: String) {
        self = .text(value)
    }
}
