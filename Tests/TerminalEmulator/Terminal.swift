import Foundation

/// A real terminal with a program in it: a person's eyes and fingers for a test.
///
/// The program runs as leader of its own session on a pseudo-terminal; libvterm draws what it writes and answers what
/// it asks. Steps wait for what they name and fail, with a picture of the screen, when it does not come. The program
/// is ended when the terminal is no longer used.
public final class Terminal: Sendable {
    /// How long a step waits where it does not say: long enough for a busy machine. `USUAL_TEST_PATIENCE` sets
    /// the seconds.
    public static let patience = ProcessInfo.processInfo.environment["USUAL_TEST_PATIENCE"].flatMap(Double.init) ?? 30

    private let session: TerminalSession

    /// Starts a program in a new terminal.
    /// - Parameters:
    ///   - program: a path, or a name to look for along the path.
    ///   - arguments: without the program's own name.
    ///   - environment: set beside, or instead of, what every program here gets: the path and home of this process, a
    ///     temporary folder, `LANG=C.UTF-8`, `TERM=xterm-256color`. Nothing else is passed on; `nil` takes one away.
    ///   - directory: where the program starts.
    public init(
        _ program: String,
        _ arguments: [String] = [],
        size: TerminalSize = TerminalSize(columns: 80, rows: 24),
        environment: [String: String?] = [:],
        directory: String? = nil
    ) throws(TerminalFailure) {
        session = try TerminalSession(
            program,
            arguments,
            size: size,
            environment: Self.environment(with: environment),
            directory: directory
        )
    }

    deinit {
        session.end()
    }

    /// What a program gets as its environment, and nothing of this machine's beyond it.
    public static func environment(with changes: [String: String?] = [:]) -> [String: String] {
        var settings = ["LANG": "C.UTF-8", "TERM": "xterm-256color"]
        for name in ["PATH", "HOME", "TMPDIR", "LD_LIBRARY_PATH"] {
            settings[name] = ProcessInfo.processInfo.environment[name]
        }
        for (name, value) in changes { settings[name] = value }
        return settings
    }

    // MARK: - Fingers

    /// Presses keys, one after the other.
    ///
    /// A program tells Escape from the start of another key by what follows at once: after `.escape`, wait for what
    /// it did before the next key.
    public func press(_ keys: Key...) {
        for key in keys { session.press(key) }
    }

    /// Types text, as a person does.
    public func type(_ text: String) {
        session.press(.text(text))
    }

    /// Pastes text: between marks, where the program asked for them.
    public func paste(_ text: String) {
        session.paste(text)
    }

    /// Sends bytes as they are: a late answer, a broken sequence.
    public func send(_ bytes: [UInt8]) {
        session.send(bytes)
    }

    /// Makes the window another size; the program gets SIGWINCH.
    public func resize(to size: TerminalSize) {
        session.resize(to: size)
    }

    /// Sends the program a signal, unless it has ended.
    public func send(signal: Int32) {
        session.signal(signal)
    }

    /// Closes the window: the line goes down, and the program gets SIGHUP.
    public func hangUp() {
        session.hangUp()
    }

    // MARK: - Eyes

    /// What is on the screen now, which may be half of what is being drawn: prefer `waits`.
    public var screen: TerminalScreen { session.snapshot }

    /// The cell there, from zero, or nothing off the screen.
    public func cell(row: Int, column: Int) -> TerminalCell? {
        session.cell(row: row, column: column)
    }

    /// The cells that show the first appearance of a text, or nothing where it is not shown.
    public func cells(of text: String) -> [TerminalCell]? {
        let screen = session.snapshot
        guard let row = screen.row(of: text) else { return nil }
        let cells = (0..<screen.size.columns).compactMap { session.cell(row: row, column: $0) }
        for start in cells.indices {
            var end = start
            var shown = ""
            while end < cells.count, shown.count < text.count {
                shown += cells[end].text
                end += 1
            }
            if shown == text { return Array(cells[start..<end]) }
        }
        return nil
    }

    /// A mark in the program's output, for `output(since:)`.
    public var mark: Int { session.outputCount }

    /// The bytes the program wrote since a mark (of the last 16 MiB at least).
    public func output(since mark: Int = 0) -> [UInt8] {
        session.output(since: mark)
    }

    /// The program's process.
    public var processIdentifier: Int32 { session.processIdentifier }

    // MARK: - Patience

    /// Waits until the screen shows a text.
    @discardableResult
    public func waits(for text: String, within seconds: Double = patience) throws(TerminalFailure) -> TerminalScreen {
        try session.wait(seconds, for: "“\(text)”") { $0.shows(text) }
    }

    /// Waits until the screen does not show a text any more.
    @discardableResult
    public func waits(
        untilGone text: String,
        within seconds: Double = patience
    ) throws(TerminalFailure) -> TerminalScreen {
        try session.wait(seconds, for: "“\(text)” to go") { !$0.shows(text) }
    }

    /// Waits until something is so on the screen; `awaited` says what, for the failure's sentence.
    @discardableResult
    public func waits(
        until awaited: String,
        within seconds: Double = patience,
        _ holds: (TerminalScreen) -> Bool
    ) throws(TerminalFailure) -> TerminalScreen {
        try session.wait(seconds, for: awaited, holds)
    }

    /// Waits until nothing has been drawn for a while, for a picture of a finished screen.
    @discardableResult
    public func settles(
        quietFor quiet: Double = 0.25,
        within seconds: Double = patience
    ) throws(TerminalFailure) -> TerminalScreen {
        try session.waitForQuiet(quiet, within: seconds)
    }

    /// Waits until the program has ended and everything it wrote is on the screen.
    @discardableResult
    public func waitsForEnd(within seconds: Double = patience) throws(TerminalFailure) -> ProgramEnding {
        try session.waitForEnd(seconds)
    }

    /// What is not as it was before the program came, a sentence each: empty when the terminal was restored.
    public var leftovers: [String] {
        var left = session.modes.leftovers
        let (before, after) = session.lineDisciplines
        if before == nil || before != after { left.append("the line discipline is not as it was (stty)") }
        return left
    }
}
