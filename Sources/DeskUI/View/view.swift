import DeskModel
import TerminalKit

/// What a frame is beside its cells.
public struct Picture: Equatable, Sendable {
    /// Where the cursor stands; hidden where there is none.
    public var cursor: Point?
    /// The window's title.
    public var title: DisplayText
    /// When the same state next looks otherwise only because time passes; nil for never.
    public var until: Timestamp?
    /// What answers to the pointer, by the numbers that the canvas gives (``Canvas/touched(at:)``).
    public var targets: [PointerTarget]
    /// What goes up and down as a whole (``Frame/movingAreas``).
    public var movingAreas: [Rect]
}

/// Draws a state. Pure: reads nothing but its arguments.
public func view(_ state: State, into canvas: inout Canvas) -> Picture {
    var brush = Brush(state)
    canvas.clear()
    brush.draw(on: &canvas)
    if let cursor = brush.cursor {
        canvas.emphasise(Rect(row: cursor.row, column: cursor.column, rows: 1, columns: 1), .reversed)
    }
    return Picture(
        cursor: brush.cursor, title: brush.title, until: brush.until, targets: brush.targets,
        movingAreas: brush.movingAreas)
}

/// Draws one frame, pane by pane, and remembers what the frame is beside its cells.
struct Brush {
    let state: State
    let layout: DeskLayout
    let words: TimeWords
    var cursor: Point?
    var until: Timestamp?
    /// What answers to the pointer.
    var targets: [PointerTarget] = []
    /// What lies on another surface than the box it is in, once the box is drawn; in the box's own places.
    var surfaces: [(area: Rect, surface: Surface)] = []

    init(_ state: State) {
        self.state = state
        layout = state.layout
        words = state.words
    }

    /// The window's title: the desk, and who is in front of the agent.
    var title: DisplayText {
        if state.screen == .desk, let row = state.shownRow, state.ticket?.isOpened == true {
            return "\(row.customerName) · \(state.facts.name)"
        }
        return state.facts.name.isEmpty ? "usual" : "\(state.facts.name) · usual"
    }

    /// The list and what was said: what an agent goes along, row by row.
    var movingAreas: [Rect] {
        guard state.screen != .wallboard else { return [] }
        // What is left of a ticket's room below the list stays empty.
        let rows = Row(layout.ticketsVisible) * (layout.listIsCompact ? 1 : 2)
        return [layout.queue.split(top: rows).top, layout.timeline].filter { !$0.isEmpty }
    }

    /// The text of something that changes with time; the frame is drawn again when it does.
    mutating func read(_ time: TimeText) -> DisplayText {
        if let next = time.until { look(again: next) }
        return DisplayText(time.text)
    }

    /// Has the frame drawn again at a moment.
    mutating func look(again time: Timestamp) {
        if time > words.now { until = min(until ?? time, time) }
    }

    /// Lets a rectangle answer to the pointer: what is drawn says itself what it is.
    mutating func touch(_ rect: Rect, _ target: PointerTarget, on canvas: inout Canvas) {
        canvas.touch(rect, as: targets.count)
        targets.append(target)
    }

    mutating func draw(on canvas: inout Canvas) {
        guard layout.arrangement != .sentence else {
            drawSentence(on: &canvas)
            return
        }
        if state.overlay == nil {
            drawScreen(on: &canvas)
        } else if state.isPreviewing {
            // Colours that are being chosen are to be seen as they are.
            drawScreen(on: &canvas)
            cursor = nil
            targets = []
            canvas.forgetTouches()
            drawOverlay(on: &canvas)
        } else {
            drawVeiled(on: &canvas)
            drawOverlay(on: &canvas)
        }
        drawFooter(on: &canvas)
    }

    private mutating func drawScreen(on canvas: inout Canvas) {
        switch state.screen {
        case .wallboard: drawWallboard(on: &canvas)
        case .desk, .customer: drawPanes(on: &canvas)
        }
    }

    /// The screen as it lies below what floats: as it was drawn before, where it is the same. While somebody types into a
    /// list that floats nothing else changes.
    private mutating func drawVeiled(on canvas: inout Canvas) {
        let key = state.asBelow
        if let known = state.lineMemory.below(key, at: words.now) {
            show(known, on: &canvas)
            return
        }
        drawScreen(on: &canvas)
        cursor = nil
        targets = []
        canvas.forgetTouches()
        canvas.veil(Rect(row: 0, column: 0, rows: layout.lowerRule.top, columns: state.size.columns))
        state.lineMemory.keep(below: DrawnParts([canvas.part(canvas.bounds)], until: until), for: key, from: words.now)
    }

    /// Shows what was drawn before.
    private mutating func show(_ drawn: DrawnParts, on canvas: inout Canvas) {
        for part in drawn.parts { canvas.show(part) }
        if let next = drawn.until { look(again: next) }
    }

    /// What is shown where there is no room for anything.
    private func drawSentence(on canvas: inout Canvas) {
        let text: DisplayText =
            "usual needs 40x10 at least; this terminal is \(state.size). Make it larger: until then nothing is typed."
        let lines = text.wrapped(to: max(1, canvas.size.columns), maxLines: max(1, canvas.size.rows.value))
        canvas.draw(lines.map { Line($0) }, in: canvas.bounds)
    }

    private mutating func drawPanes(on canvas: inout Canvas) {
        drawBar(on: &canvas)
        touchPanes(on: &canvas)
        drawRules(on: &canvas)
        drawList(on: &canvas)
        drawBeside(on: &canvas)
        drawConversationFoot(on: &canvas)
    }

    /// What was said and whose ticket it is, as it was drawn before where it is the same: an agent goes along the list, from view
    /// to view and back. It is drawn from nothing but what it is kept by.
    private mutating func drawBeside(on canvas: inout Canvas) {
        guard let key = state.asBeside else {
            drawReading(on: &canvas)
            return
        }
        if let known = state.lineMemory.beside(key, at: words.now) {
            show(known, on: &canvas)
            return
        }
        var besides = key
        besides.now = state.now
        besides.lineMemory = state.lineMemory
        var brush = Brush(besides)
        brush.drawReading(on: &canvas)
        // Days are told from today.
        brush.look(again: words.nextDay)
        let parts = [layout.summary, layout.timeline, layout.customer].filter { !$0.isEmpty }.map { canvas.part($0) }
        let drawn = DrawnParts(parts, until: brush.until)
        state.lineMemory.keep(beside: drawn, for: key, from: words.now)
        if let next = drawn.until { look(again: next) }
    }

    /// What was said, and who the customer is.
    private mutating func drawReading(on canvas: inout Canvas) {
        drawSummary(on: &canvas)
        drawTimeline(on: &canvas)
        drawCustomer(on: &canvas)
    }

    private mutating func touchPanes(on canvas: inout Canvas) {
        for (rect, pane) in [
            (layout.queue, Pane.queue), (layout.tabs, .queue), (layout.summary, .conversation),
            (layout.timeline, .conversation), (layout.others, .conversation), (layout.suggestions, .conversation),
            (layout.composer, .composer), (layout.customer, .customer),
        ] {
            touch(rect, .pane(pane), on: &canvas)
        }
    }

    /// A sentence on as few lines as it takes, about as long as each other: no word is left alone on the last one.
    private static func balanced(_ sentence: DisplayText, width: Column) -> [DisplayText] {
        let lines = sentence.wrapped(to: width, maxLines: 8)
        guard lines.count > 1 else { return lines }
        for narrower in min(width, max(4, sentence.width / lines.count))..<width {
            let others = sentence.wrapped(to: narrower, maxLines: 9)
            if others.count == lines.count { return others }
        }
        return lines
    }

    /// A sentence in the middle of an empty pane, and what to do about it. A whole explanation stands as a block of paragraphs,
    /// one line apart where there is room.
    func drawEmpty(_ sentences: [DisplayText], in rect: Rect, on canvas: inout Canvas, role: Role = .dim) {
        guard rect.rows > 0 else { return }
        let isBlock = sentences.count > 3
        let width = max(4, min(isBlock ? 80 : 60, rect.columns - (isBlock ? 2 : 4)))
        let paragraphs = sentences.map { DisplayText(state.spelled($0.string)) }.map {
            isBlock ? $0.wrapped(to: width, maxLines: 8) : Self.balanced($0, width: width)
        }
        let count = paragraphs.reduce(0) { $0 + $1.count }
        let isAiry = isBlock && count + paragraphs.count - 1 <= rect.rows.value
        let lines = isAiry ? Array(paragraphs.joined(separator: [""])) : paragraphs.flatMap { $0 }
        let widest = lines.map(\.width).max() ?? 0
        let top = rect.top + max(0, (rect.rows - Row(lines.count)) / 3)
        canvas.within(Rect(row: top, column: rect.left, rows: rect.bottom - top, columns: rect.columns)) { canvas in
            for (row, line) in lines.enumerated() {
                let column = max(0, (rect.columns - (isBlock ? widest : line.width)) / 2)
                canvas.draw(
                    line, at: Point(row: Row(row), column: column), row == 0 ? (role == .dim ? .text : role) : .dim)
            }
        }
    }
}
