/// A key as it was pressed, with what was held down.
public struct Key: Hashable, Sendable {
    /// Which key.
    public enum Code: Hashable, Sendable {
        /// A letter, digit or sign; one scalar, as terminals send them.
        case character(Character)
        /// Return.
        case enter
        /// Tab; Shift-Tab has the shift modifier.
        case tab
        /// Deletes what is before the cursor.
        case backspace
        /// Deletes what is under the cursor.
        case delete
        /// Insert.
        case insert
        /// Escape, alone.
        case escape
        /// Arrow up.
        case up
        /// Arrow down.
        case down
        /// Arrow left.
        case left
        /// Arrow right.
        case right
        /// Home.
        case home
        /// End.
        case end
        /// Page up.
        case pageUp
        /// Page down.
        case pageDown
        /// F1 and further, from 1.
        case function(Int)
    }

    /// What is held down with a key.
    public struct Modifiers: OptionSet, Hashable, Sendable {
        /// One bit for each, as xterm numbers them.
        public let rawValue: UInt8

        /// The set of those bits.
        public init(rawValue: UInt8) { self.rawValue = rawValue }

        /// Shift; never for characters, which are sent as what they become.
        public static let shift = Modifiers(rawValue: 1)
        /// Alt, Meta.
        public static let alt = Modifiers(rawValue: 2)
        /// Control.
        public static let control = Modifiers(rawValue: 4)
    }

    /// Which key.
    public let code: Code
    /// What was held down.
    public let modifiers: Modifiers

    /// A key with what is held down.
    public init(_ code: Code, _ modifiers: Modifiers = []) {
        self.code = code
        self.modifiers = modifiers
    }

    /// A letter, digit or sign.
    public static func character(_ character: Character) -> Key { Key(.character(character)) }
    /// Control with a letter (written small) or sign.
    public static func control(_ character: Character) -> Key { Key(.character(character), .control) }
    /// Alt with a letter, digit or sign.
    public static func alt(_ character: Character) -> Key { Key(.character(character), .alt) }
    /// F1 and further.
    public static func function(_ number: Int) -> Key { Key(.function(number)) }

    /// Return.
    public static let enter = Key(.enter)
    /// Tab.
    public static let tab = Key(.tab)
    /// Shift-Tab.
    public static let backTab = Key(.tab, .shift)
    /// Escape.
    public static let escape = Key(.escape)
    /// Backspace.
    public static let backspace = Key(.backspace)
    /// Delete.
    public static let delete = Key(.delete)
    /// Insert.
    public static let insert = Key(.insert)
    /// Arrow up.
    public static let up = Key(.up)
    /// Arrow down.
    public static let down = Key(.down)
    /// Arrow left.
    public static let left = Key(.left)
    /// Arrow right.
    public static let right = Key(.right)
    /// Home.
    public static let home = Key(.home)
    /// End.
    public static let end = Key(.end)
    /// Page up.
    public static let pageUp = Key(.pageUp)
    /// Page down.
    public static let pageDown = Key(.pageDown)

    /// The character that a text field would take, if the key is one and nothing but Shift was held.
    public var typed: Character? {
        guard case .character(let character) = code, modifiers.isSubset(of: .shift) else { return nil }
        return character
    }
}
