/// How loud a piece of text is, beyond what its role says.
public struct Emphasis: OptionSet, Hashable, Sendable {
    /// Five bits, one for each member.
    public let rawValue: UInt16

    /// The set of those bits.
    public init(rawValue: UInt16) { self.rawValue = rawValue }

    /// Bold.
    public static let strong = Emphasis(rawValue: 1)
    /// Fainter than the rest.
    public static let faint = Emphasis(rawValue: 2)
    /// Underlined.
    public static let underlined = Emphasis(rawValue: 4)
    /// Slanted, where the terminal can.
    public static let italic = Emphasis(rawValue: 8)
    /// Foreground and background change places.
    public static let reversed = Emphasis(rawValue: 16)
}

/// A role on a surface with an emphasis, in 16 bits: seven for the role, four for the surface, five for the emphasis.
///
/// It says what something means; only the theme knows colours, so a theme can change without anything being drawn anew.
public struct Style: Hashable, Sendable {
    /// The bits, as a cell keeps them.
    public let rawValue: UInt16

    /// The style of a role, on a surface, with an emphasis.
    public init(_ role: Role, on surface: Surface = .base, _ emphasis: Emphasis = []) {
        rawValue = UInt16(role.rawValue) | UInt16(surface.rawValue) << 7 | emphasis.rawValue << 11
    }

    /// What it means.
    public var role: Role { Role(rawValue: UInt8(rawValue & 0x7F)) ?? .text }
    /// What it lies on.
    public var surface: Surface { Surface(rawValue: UInt8(rawValue >> 7 & 0xF)) ?? .base }
    /// How loud it is.
    public var emphasis: Emphasis { Emphasis(rawValue: rawValue >> 11) }

    /// The same on another surface.
    public func on(_ surface: Surface) -> Style { Style(role, on: surface, emphasis) }
    /// The same with more emphasis.
    public func emphasised(_ more: Emphasis) -> Style { Style(role, on: surface, emphasis.union(more)) }
    /// The same emphasis and surface with another meaning.
    public func meaning(_ role: Role) -> Style { Style(role, on: surface, emphasis) }

    /// Plain text on the desk.
    public static let plain = Style(.text)
}

extension Style: CustomStringConvertible {
    /// Role, surface and emphasis as words: `overTime on selection, strong`.
    public var description: String {
        var words = "\(role)"
        if surface != .base { words += " on \(surface)" }
        for (member, word) in [
            (Emphasis.strong, "strong"), (.faint, "faint"), (.underlined, "underlined"), (.italic, "italic"),
            (.reversed, "reversed"),
        ] where emphasis.contains(member) {
            words += ", \(word)"
        }
        return words
    }
}
