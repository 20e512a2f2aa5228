/// What a theme says about one role or surface; where it says nothing, something below it does.
public struct Paint: Hashable, Sendable {
    /// The letters' colour.
    public var foreground: Colour?
    /// The ground's colour.
    public var background: Colour?
    /// Bold, underlined and so on.
    public var attributes: Emphasis?

    /// A paint of those parts.
    public init(foreground: Colour? = nil, background: Colour? = nil, attributes: Emphasis? = nil) {
        self.foreground = foreground
        self.background = background
        self.attributes = attributes
    }
}

/// How a style looks in a theme, with nothing left open.
public struct Appearance: Hashable, Sendable {
    /// The letters' colour.
    public var foreground: Colour
    /// The ground's colour.
    public var background: Colour
    /// Bold, underlined and so on.
    public var attributes: Emphasis

    /// Colours and attributes together.
    public init(foreground: Colour, background: Colour, attributes: Emphasis) {
        self.foreground = foreground
        self.background = background
        self.attributes = attributes
    }
}
