/// A full screen that shows frames and tells what happens; one thread owns it.
public protocol Screen: AnyObject {
    /// Height and width now.
    var size: Size { get }
    /// What the terminal can show.
    var abilities: TerminalAbilities { get }

    /// Shows a frame; only what differs from the one before is sent.
    func present(_ frame: Frame)

    /// What is on the terminal is not known any more: the next frame is shown whole, in place of whatever is there.
    func forget()

    /// Waits until something happens, at most `timeout` (none: for ever), and returns all that is pending then; nothing
    /// after the timeout. A wake-up's descriptor is reported while it is readable: the caller drains it.
    func wait(timeout: Duration?, wakeUps: [Int32]) -> [ScreenEvent]

    /// Gives the terminal back, stops the process as Ctrl-Z does, and returns when it is continued.
    func suspend()

    /// Puts text on the terminal's clipboard (OSC 52), where it has one; false where it has not, or the text is too long.
    @discardableResult
    func copy(_ text: String) -> Bool

    /// Takes the mouse from the terminal's own selecting, or leaves it to that.
    func useMouse(_ wanted: Bool)

    /// Rings the bell, or flashes.
    func alert()

    /// Gives the terminal back for good. Harmless when repeated.
    func close()
}

/// What happens to a screen.
public enum ScreenEvent: Hashable, Sendable {
    /// Something came from keyboard, mouse or terminal.
    case input(InputEvent)
    /// It has another size now.
    case resized(Size)
    /// The descriptor given to `wait` is readable.
    case wakeUp(Int32)
    /// The process was stopped and goes on; the whole screen must be shown again.
    case resumed
    /// The process is asked to end, or the terminal is gone.
    case ending(EndReason)
}

/// Why a screen's program has to end.
public enum EndReason: Hashable, Sendable {
    /// SIGTERM.
    case terminate
    /// SIGINT from outside; Ctrl-C is a key.
    case interrupt
    /// SIGHUP, or the terminal's end of file.
    case hangUp
}

/// What a terminal can show.
public struct TerminalAbilities: Hashable, Sendable {
    /// The terminfo entry in force.
    public var entry: String
    /// How many colours.
    public var depth: ColourDepth
    /// Whether it shows more than ASCII; our signs and foreign letters get ``ASCIITwin``s where not.
    public var isUnicode: Bool
    /// Whether it holds back a frame until all of it is there (mode 2026).
    public var synchronises: Bool
    /// Whether parts of rows can be moved up and down alone (mode 69).
    public var hasSideMargins: Bool
    /// The ground it draws on, once it has answered.
    public var background: Colour?
    /// What the person should know, such as an unknown TERM.
    public var notes: [String]

    /// Abilities of those parts.
    public init(
        entry: String,
        depth: ColourDepth,
        isUnicode: Bool = true,
        synchronises: Bool = false,
        hasSideMargins: Bool = false,
        background: Colour? = nil,
        notes: [String] = []
    ) {
        self.entry = entry
        self.depth = depth
        self.isUnicode = isUnicode
        self.synchronises = synchronises
        self.hasSideMargins = hasSideMargins
        self.background = background
        self.notes = notes
    }

    /// Whether the ground it answered with is dark or light; none before it answers.
    public var ground: Theme.Ground? {
        background?.luminance.map { $0 > 0.4 ? .light : .dark }
    }
}

/// Why there is no screen.
public enum ScreenError: Error, Hashable, Sendable, CustomStringConvertible {
    /// Input or output is no terminal.
    case notATerminal
    /// TERM is missing, or says that the terminal can't place text (`dumb`).
    case plainTerminal(name: String)
    /// Neither TERM nor `ansi` is known: terminfo is not installed.
    case noTerminfo(name: String)
    /// ncurses or the kernel refused.
    case refused(String)

    /// One sentence that says what to do.
    public var description: String {
        switch self {
        case .notATerminal: "this needs a terminal for input and output"
        case .plainTerminal(""): "TERM is not set; set it to what the terminal is, such as xterm-256color"
        case .plainTerminal(let name): "a terminal of type \(name) can't place text; set TERM to what it really is"
        case .noTerminfo(let name): "no description of terminal type \(name) is installed; install ncurses-term"
        case .refused(let reason): "the terminal can't be used: \(reason)"
        }
    }
}
