import CNcurses
import Glibc

/// The terminal that the process runs in, full screen, through ncurses.
///
/// Only one can be open at a time. Rows are compared with what was shown before, and only those that differ are handed to
/// ncurses, which sends the least that turns one into the other. However the process ends (an error, a crash, a signal,
/// `exit`), the terminal is put right.
public final class NcursesScreen: Screen {
    /// What may differ between uses.
    public struct Options: Sendable {
        /// Where bytes come from.
        public var input: Int32 = STDIN_FILENO
        /// Where bytes go to.
        public var output: Int32 = STDOUT_FILENO
        /// The variables that describe the terminal.
        public var environment: [String: String]
        /// Whether the mouse is taken from the terminal's own selecting.
        public var usesMouse = false

        /// The usual descriptors, and the variables that describe the terminal.
        public init(environment: [String: String]) { self.environment = environment }
    }

    /// Height and width now.
    public private(set) var size: Size
    /// What the terminal can show.
    public internal(set) var abilities: TerminalAbilities

    let input: Int32
    let output: Int32
    let signals: Int32
    var parser: KeyParser
    /// When nothing more is expected to be answered.
    var answersDue: ContinuousClock.Instant?
    var painter: CellPainter
    private let modes: TerminalModes
    var thrift: AttributeThrift
    private let mayUseMouse: Bool
    /// Whether rows can be moved up and down alone.
    let movesRows: Bool
    /// Whether margins at the sides are on; they are where the terminal's edges are, but while something is moved.
    var sideMarginsAreOn = false
    private var shown: Frame?
    private var isOpen = true

    /// Takes the terminal over. What the person should know is in ``TerminalAbilities/notes``.
    public init(_ options: Options) throws(ScreenError) {
        let environment = TerminalEnvironment(options.environment)
        guard isatty(options.input) == 1, isatty(options.output) == 1 else { throw .notATerminal }
        guard !environment.isPlain else { throw .plainTerminal(name: environment.term) }
        let isUnicode = Self.setLocale(environment)
        var notes: [String] = []
        let entry = try Self.entry(environment, output: options.output, notes: &notes)
        input = options.input
        output = options.output
        signals = terminal_signals()
        guard signals >= 0 else { throw .refused("no descriptor is left for signals") }
        mayUseMouse = !environment.mouseTakesEscape
        modes = TerminalModes(
            usesMouse: options.usesMouse && mayUseMouse, asks: environment.answersQuestions,
            stopsAtMargin: environment.endsAttributesSingly)
        thrift = AttributeThrift(endsSingly: environment.endsAttributesSingly, pairs: Self.words(forPair:))
        Self.guardTerminal(output, modes)
        let (hasColours, isFiltered) = (!environment.refusesColour, environment.endsAttributesSingly)
        guard terminal_start(entry, input, output, hasColours, isFiltered) else {
            terminal_unguard()
            terminal_signals_restore()
            throw .refused("ncurses can't work with terminal type \(entry)")
        }
        let depth = environment.depth(colours: Int(terminal_colours()))
        abilities = TerminalAbilities(entry: entry, depth: depth, isUnicode: isUnicode, notes: notes)
        painter = CellPainter(depth: depth, pairs: Int(terminal_pairs()), isUnicode: isUnicode)
        movesRows = terminal_moves_rows()
        let keys = TerminfoKeys.read()
        parser = KeyParser(keys.strings, backspaceIsControlH: keys.backspaceIsControlH)
        size = .zero
        size = measure()
        modes.keypad = TerminfoKeys.keypadMode()
        Self.guardTerminal(output, modes)
        send(modes.enter)
        if modes.asks {
            for _ in 0..<TerminalModes.questionCount { parser.awaitAnswer() }
            answersDue = ContinuousClock.now + .seconds(2)
            send(TerminalModes.questions)
        }
    }

    deinit { close() }

    /// Shows a frame; nothing is sent where nothing changed.
    public func present(_ frame: Frame) {
        guard isOpen else { return }
        let sameLooks = shown?.theme == frame.theme
        if !sameLooks { painter.use(frame.theme) }
        let before = sameLooks ? shown?.canvas : nil
        var rows = frame.canvas.rowsChanged(since: before).filter { $0 < size.rows }
        var title: [UInt8] = []
        if let text = frame.title, text != shown?.title { title = modes.title(text, isUnicode: abilities.isUnicode) }
        let cursorMoved = shown == nil || shown?.cursor != frame.cursor
        defer { shown = frame }
        guard !rows.isEmpty || cursorMoved else {
            send(title)
            return
        }
        var moves: (bytes: [UInt8], areas: [Rect]) = ([], [])
        if sameLooks, let shown, !rows.isEmpty { moves = moveRows(to: frame, since: shown) }
        // What was moved is painted whole: ncurses says what the terminal does not show yet.
        for area in moves.areas { rows = rows.filter { $0 < area.top || $0 >= area.bottom } }
        for area in moves.areas {
            for row in area.top..<area.bottom {
                let changed = frame.canvas.cellsChanged(in: row, since: before)
                let columns = min(changed.lowerBound, area.left)..<max(changed.upperBound, area.right)
                painter.paint(columns, of: row, frame.canvas)
            }
        }
        for row in rows {
            painter.paint(frame.canvas.cellsChanged(in: row, since: before), of: row, frame.canvas)
        }
        paint(cursor: placeOfCursor(frame), after: title, moves.bytes)
    }

    /// Where the terminal's cursor stands at the end of a frame.
    func placeOfCursor(_ frame: Frame) -> Point {
        frame.cursor.flatMap { Rect(size).contains($0) ? $0 : nil } ?? .origin
    }

    /// Has ncurses say what changed, and passes it on in fewer bytes and one piece, with what is to be said before.
    private func paint(cursor: Point, after title: [UInt8], _ moves: [UInt8]) {
        // The cell of the cursor is drawn reversed, which shows in every theme on every terminal; the terminal's own cursor,
        // whose colour nobody knows, stands there unseen, for input methods and readers of the screen.
        let (row, column) = (Int32(cursor.row.value), Int32(cursor.column.value))
        guard terminal_catch() else {
            // There was no room for it at the start: then ncurses says everything in the terminal's own words.
            send(title)
            if abilities.synchronises { send(TerminalModes.holdFrame) }
            terminal_cursor(false, row, column)
            terminal_paint()
            if abilities.synchronises { send(TerminalModes.showFrame) }
            thrift.forget()
            return
        }
        terminal_cursor(false, row, column)
        terminal_paint()
        let count = max(0, terminal_release())
        let bytes = [UInt8](unsafeUninitializedCapacity: count) { bytes, taken in
            taken = count > 0 ? terminal_caught(bytes.baseAddress, count) : 0
        }
        let frame = moves + (bytes.isEmpty ? [] : thrift.saving(bytes))
        if abilities.synchronises, frame.count > TerminalModes.shortFrame {
            send(title + TerminalModes.holdFrame + frame + TerminalModes.showFrame)
        } else {
            send(title + frame)
        }
    }

    /// Gives the terminal back, stops, and takes it again.
    public func suspend() {
        guard isOpen else { return }
        send(modes.leave)
        terminal_leave()
        terminal_stop()
        takeBack()
    }

    /// After the process was continued: everything is set and shown anew.
    func takeBack() {
        size = measure()
        send(modes.enter)
        forget()
    }

    /// Clears the terminal with the next frame, and in one piece with it.
    public func forget() {
        guard isOpen else { return }
        sideMarginsAreOn = false
        terminal_forget()
        thrift.forget()
        shown = nil
    }

    /// Takes the mouse from the terminal's own selecting, or leaves it to that.
    public func useMouse(_ wanted: Bool) {
        let wanted = wanted && mayUseMouse
        guard isOpen, modes.usesMouse != wanted else { return }
        modes.usesMouse = wanted
        // However the process ends, what was taken is given back.
        Self.guardTerminal(output, modes)
        send(wanted ? TerminalModes.mouseOn : TerminalModes.mouseOff)
    }

    /// Puts text on the terminal's clipboard.
    @discardableResult
    public func copy(_ text: String) -> Bool {
        guard isOpen, modes.asks, let bytes = TerminalModes.clipboard(text) else { return false }
        send(bytes)
        return true
    }

    /// Rings.
    public func alert() {
        if isOpen { send([0x07]) }
    }

    /// Gives the terminal back for good.
    public func close() {
        guard isOpen else { return }
        isOpen = false
        send(modes.leave)
        terminal_finish()
        terminal_unguard()
        terminal_signals_restore()
    }

    /// The terminal's own words for a pair of colours.
    private static func words(forPair number: Int) -> [UInt8] {
        let most = 256
        return [UInt8](unsafeUninitializedCapacity: most) { words, count in
            count = terminal_pair_words(Int32(number), words.baseAddress, most)
        }
    }

    /// Asks the kernel for the size and tells ncurses; 80x24 where it does not know.
    func measure() -> Size {
        var rows: Int32 = 24
        var columns: Int32 = 80
        _ = terminal_size(output, &rows, &columns)
        rows = min(max(rows, 1), 1000)
        columns = min(max(columns, 1), 1000)
        terminal_resize(rows, columns)
        return Size(rows: Row(Int(rows)), columns: Column(Int(columns)))
    }

    /// Takes note of another size; everything is shown anew at the next frame.
    func resize() -> Size? {
        let now = measure()
        guard now != size else { return nil }
        size = now
        shown = nil
        return now
    }

    private func send(_ bytes: [UInt8]) {
        var rest = bytes[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { Glibc.write(output, $0.baseAddress, $0.count) }
            if count > 0 {
                rest = rest.dropFirst(count)
            } else if errno == EAGAIN {
                var descriptor = pollfd(fd: output, events: Int16(POLLOUT), revents: 0)
                if poll(&descriptor, 1, 1000) <= 0 { return }
            } else if errno != EINTR {
                return
            }
        }
    }
}
