/// What the environment says about the terminal; reading it is pure.
public struct TerminalEnvironment: Sendable {
    /// `TERM`; empty where missing.
    public let term: String
    private let colourTerm: String
    private let isInTmux: Bool
    /// `NO_COLOR` is set.
    let refusesColour: Bool
    private let locale: String?

    /// Reads the variables that matter.
    public init(_ variables: [String: String]) {
        term = variables["TERM"] ?? ""
        colourTerm = variables["COLORTERM"] ?? ""
        isInTmux = !(variables["TMUX"] ?? "").isEmpty
        refusesColour = !(variables["NO_COLOR"] ?? "").isEmpty
        locale = ["LC_ALL", "LC_CTYPE", "LANG"].compactMap { variables[$0] }.first { !$0.isEmpty }
    }

    /// The depth, given how many colours the entry in force has.
    public func depth(colours: Int) -> ColourDepth {
        refusesColour ? .none : ColourDepth(colours: colours)
    }

    /// Whether the mouse takes Escape from the keyboard: GNU screen (4.9) holds an escape back while it is taken, until another key
    /// comes. tmux goes by that name as well, and does not.
    var mouseTakesEscape: Bool { term.hasPrefix("screen") && !isInTmux }

    /// Whether text cannot be placed on such a terminal.
    public var isPlain: Bool { term.isEmpty || term == "dumb" || term == "unknown" }

    /// Terminfo entries to try, best first: the direct-colour one where the terminal claims 24 bits, its own, `ansi`.
    public var entries: [String] {
        var entries = [term, "ansi"]
        if !refusesColour, colourTerm == "truecolor" || colourTerm == "24bit", !term.hasSuffix("-direct") {
            let base = term.hasSuffix("-256color") ? String(term.dropLast(9)) : term
            entries.insert("\(base)-direct", at: 0)
        }
        return entries
    }

    /// Locale names to try for LC_CTYPE, best first: the environment's, then C.UTF-8 where none is set or the one that is
    /// set speaks UTF-8 but is not installed here.
    public var locales: [String] {
        guard let locale else { return ["C.UTF-8"] }
        return isUTF8 ? [locale, "C.UTF-8"] : [locale, "C"]
    }

    /// Whether the environment's locale speaks UTF-8, as one does that is not set.
    public var isUTF8: Bool {
        guard let folded = locale?.lowercased() else { return true }
        return folded.contains("utf-8") || folded.contains("utf8")
    }

    /// Whether such a terminal ends one attribute without the others (SGR 22 to 29) and goes to a column of its row (CHA), as those of
    /// ECMA-48's third edition do; and waits at the right margin for the next character.
    var endsAttributesSingly: Bool {
        answersQuestions || ["screen", "linux", "rxvt", "putty", "eterm"].contains { term.hasPrefix($0) }
    }

    /// Whether it is safe to ask such a terminal about itself: one that does not know the question keeps still.
    public var answersQuestions: Bool {
        let families = [
            "xterm", "tmux", "foot", "kitty", "alacritty", "wezterm", "contour", "ghostty", "iterm", "mintty", "rio",
            "vte", "konsole", "gnome", "st-",
        ]
        return families.contains { term.hasPrefix($0) }
    }
}
