/// A screen for tests: keeps what was shown and plays events from a script.
public final class MemoryScreen: Screen {
    /// Height and width; changes with ``ScreenEvent/resized(_:)`` in the script.
    public private(set) var size: Size
    /// What it pretends to show.
    public var abilities: TerminalAbilities
    /// Every frame, oldest first.
    public private(set) var frames: [Frame] = []
    private var isForgotten = false
    /// For every frame, how many rows differed from the frame before.
    public private(set) var rowsChanged: [Int] = []
    /// For every frame, how many cells differed from the frame before.
    public private(set) var cellsChanged: [Int] = []
    /// What was put on the clipboard.
    public private(set) var copied: [String] = []
    /// How often the program was suspended.
    public private(set) var suspensions = 0
    /// Whether the mouse is taken.
    public private(set) var usesMouse = false
    /// How often the bell rang.
    public private(set) var alerts = 0
    /// Whether it was closed.
    public private(set) var isClosed = false
    private var script: [[ScreenEvent]]

    /// A screen of a size whose `wait` returns the script's batches one after the other, then SIGTERM.
    public init(
        size: Size,
        abilities: TerminalAbilities = TerminalAbilities(entry: "memory", depth: .direct),
        script: [[ScreenEvent]] = []
    ) {
        self.size = size
        self.abilities = abilities
        self.script = script
    }

    /// The text of the last frame, as ``Canvas/text`` gives it; in ASCII where the abilities say so.
    public var text: String {
        guard let frame = frames.last else { return "" }
        guard !abilities.isUnicode else { return frame.canvas.text }
        return frame.canvas.text(inASCII: true)
    }

    /// Keeps the frame.
    public func present(_ frame: Frame) {
        let before = isForgotten ? nil : frames.last?.canvas
        isForgotten = false
        rowsChanged.append(frame.canvas.rowsChanged(since: before).count)
        cellsChanged.append(frame.canvas.cellsChanged(since: before))
        frames.append(frame)
    }

    /// The next frame is another altogether.
    public func forget() { isForgotten = true }

    /// The next batch of the script.
    public func wait(timeout: Duration?, wakeUps: [Int32]) -> [ScreenEvent] {
        guard !script.isEmpty else { return [.ending(.terminate)] }
        let batch = script.removeFirst()
        for case .resized(let size) in batch { self.size = size }
        return batch
    }

    /// Counts.
    public func suspend() { suspensions += 1 }

    /// Keeps the text.
    public func copy(_ text: String) -> Bool {
        copied.append(text)
        return true
    }

    /// Remembers.
    public func useMouse(_ wanted: Bool) { usesMouse = wanted }

    /// Counts.
    public func alert() { alerts += 1 }

    /// Remembers.
    public func close() { isClosed = true }
}

extension Canvas {
    /// How many cells show something else than on the canvas before; all where there was none or its size differs.
    func cellsChanged(since before: Canvas?) -> Int {
        guard let before, before.fullSize == fullSize, before.clusters.generation == clusters.generation else {
            return cells.count
        }
        var count = 0
        for index in cells.indices where cells[index] != before.cells[index] { count += 1 }
        return count
    }

    /// All rows as ``text`` gives them, but as a terminal with nothing but ASCII shows them.
    public func text(inASCII: Bool) -> String {
        guard inASCII else { return text }
        return (0..<fullSize.rows.value).map { row in
            var line = ""
            for column in 0..<fullSize.columns.value {
                let cell = cells[index(Row(row), Column(column))]
                guard cell.width > 0 else { continue }
                line.unicodeScalars.append(ASCIITwin.of(clusters.scalars(of: cell.content)[0]))
                if cell.width == 2 { line += " " }
            }
            while line.last == " " { line.removeLast() }
            return line
        }.joined(separator: "\n")
    }
}
