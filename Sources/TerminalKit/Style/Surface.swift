/// What a piece of text lies on; with a ``Role`` it makes a ``Style``.
///
/// In theme files a surface's name is written with underscores (`idle_selection`).
public enum Surface: UInt8, CaseIterable, Sendable {
    /// The desk itself.
    case base
    /// The first and the last line.
    case bar
    /// The chosen row of the pane that has the keys.
    case selection
    /// The chosen row of any other pane.
    case idleSelection
    /// What floats: lookup, palette, help.
    case overlay
    /// A field that takes text.
    case input
    /// A row that changed under the eye a moment ago.
    case changed
    /// What is marked inside a field.
    case markedText

    /// The name in a theme file.
    public var name: String {
        var name = ""
        for character in "\(self)" {
            if character.isUppercase { name += "_" }
            name += character.lowercased()
        }
        return name
    }
}
