import Synchronization
import TOML

/// Themes by name, and which one suits a terminal.
///
/// A theme that comes with the program is read from its text when somebody first asks for it, once a process: a start needs one
/// of them.
public struct ThemeLibrary: Equatable, Sendable {
    /// The names of all themes, in the order of the alphabet.
    public let names: [String]
    /// Themes that were read from a person's files, or from those that the library was made of.
    private let own: [String: Theme]

    /// The themes of the given files, all read at once. The first file that cannot be read is an error with its line.
    public init(files: [ThemeFile]) throws(TOMLError) {
        let reader = ThemeReader { name in files.first { $0.name == name } ?? EmbeddedThemes.file(named: name) }
        var themes: [String: Theme] = [:]
        for file in files { themes[file.name] = try reader.theme(file) }
        own = themes
        names = themes.keys.sorted()
    }

    /// The themes that come with the program, none of them read yet.
    public init() {
        own = [:]
        names = EmbeddedThemes.names.sorted()
    }

    /// The themes that come with the program and a person's own, which stand in for those of the same name. A file of theirs
    /// that cannot be read is left out: what is wrong with it is among `faults`.
    public init(own files: [ThemeFile], faults: inout [TOMLError]) {
        // A theme may take its name and its looks from the one that it stands in for.
        let reader = ThemeReader(from: { name, heir in
            let own = name == heir.name ? nil : files.first { $0.name == name }
            return own ?? EmbeddedThemes.file(named: name)
        })
        var themes: [String: Theme] = [:]
        for file in files {
            do throws(TOMLError) {
                themes[file.name] = try reader.theme(file)
            } catch {
                faults.append(error)
            }
        }
        own = themes
        names = Set(EmbeddedThemes.names).union(themes.keys).sorted()
    }

    /// The theme of that name.
    public func theme(named name: String) -> Theme? {
        own[name] ?? (names.contains(name) ? EmbeddedThemes.theme(named: name) : nil)
    }

    /// The theme that a terminal of a depth shows when a name was asked for (none: as the ground suggests).
    ///
    /// Below 256 colours nobody knows what the terminal's colours are, so a theme of exact colours gives way to
    /// `plain16`, and to `monochrome` where there are none.
    public func theme(named name: String?, depth: ColourDepth, ground: Theme.Ground = .dark) -> Theme {
        let fallback = ground == .light ? "light" : "dark"
        let wanted = name.flatMap(theme(named:)) ?? theme(named: fallback)
        let fitting: Theme? =
            switch depth {
            case .none: theme(named: "monochrome")
            case .eight, .sixteen: wanted?.ground == .any ? wanted : theme(named: "plain16")
            case .indexed, .direct: wanted
            }
        return fitting ?? wanted ?? .bare
    }
}

extension Theme {
    /// A theme for when there is no file at all: the terminal's colours, reversed where something is chosen.
    public static let bare = Theme(
        name: "bare",
        ground: .any,
        roles: [.text: Paint(), .title: Paint(attributes: .strong)],
        surfaces: [
            .bar: Paint(attributes: .reversed), .selection: Paint(attributes: .reversed),
            .idleSelection: Paint(attributes: .underlined), .markedText: Paint(attributes: .reversed),
        ]
    )
}
