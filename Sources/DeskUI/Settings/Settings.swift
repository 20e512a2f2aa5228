import TerminalKit

/// What a person sets up for themselves: keys, views, themes, and which theme. All of it may be missing.
public struct Settings: Equatable, Sendable {
    /// The theme that the configuration names; nil where it leaves it to the terminal, and to what was chosen last.
    public var theme: String?
    /// Which keys mean what.
    public var keys: KeyMap
    /// Whether the mouse is the desk's: else it is left to the terminal's own selecting.
    public var usesMouse: Bool
    /// Filters of the queue that are kept under a name: those of the configuration, then those that were saved on screen.
    public var views: [SavedView]
    /// The themes of the program, and the person's own.
    public var themes: ThemeLibrary
    /// What is wrong with the files, a sentence each with file and line; all else in them holds.
    public var faults: [String]

    /// Settings with these parts.
    public init(
        theme: String? = nil, keys: KeyMap = .standard, usesMouse: Bool = true, views: [SavedView] = [],
        themes: ThemeLibrary, faults: [String] = []
    ) {
        self.theme = theme
        self.keys = keys
        self.usesMouse = usesMouse
        self.views = views
        self.themes = themes
        self.faults = faults
    }

    /// The faults where there is room for so many sentences, two at least: the last one says how many more there are.
    func faultsToTell(atMost most: Int) -> [String] {
        guard faults.count > most else { return faults }
        let rest = faults.count - (most - 1)
        return faults.prefix(most - 1) + ["\(rest) more faults are in these files; usual doctor tells them all."]
    }
}
