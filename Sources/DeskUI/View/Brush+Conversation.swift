import Desk
import DeskModel
import TerminalKit

extension Brush {
    /// What stands below what was said: others on the ticket, the text being written, replies to choose from.
    mutating func drawConversationFoot(on canvas: inout Canvas) {
        drawOthers(on: &canvas)
        drawComposer(on: &canvas)
        drawSuggestions(on: &canvas)
    }

    /// What matters most of the customer, where the customer view is not beside the conversation.
    mutating func drawSummary(on canvas: inout Canvas) {
        guard !layout.summary.isEmpty, let view = state.shownCustomer else { return }
        let area = Rect(
            row: layout.summary.top, column: 1, rows: layout.summary.rows, columns: layout.summary.columns - 2)
        let (lines, next) =
            state.isComposing
            ? CustomerLines.brief(view, state, width: area.columns)
            : CustomerLines.summary(view, state, width: area.columns)
        if let next { look(again: next) }
        canvas.draw(lines, in: area)
    }

    mutating func drawTimeline(on canvas: inout Canvas) {
        let area = layout.timeline
        guard !area.isEmpty else { return }
        guard let conversation = state.shownConversation else {
            drawNoConversation(in: area, on: &canvas)
            return
        }
        guard !conversation.entries.isEmpty else {
            drawEmpty(["Nothing was said yet.", nextStep], in: area, on: &canvas)
            return
        }
        let lines = ConversationLines(conversation, state, area)
        let window = lines.window(height: area.rows.value)
        if let next = window.until { look(again: next) }
        look(again: words.nextDay)
        let rect = Rect(row: area.top, column: area.left + 1, rows: area.rows, columns: area.columns - 2)
        canvas.draw(window.lines, in: rect)
        drawMore(conversation, lines, window.top, in: area, on: &canvas)
    }

    /// What an agent does where nothing was said: writes on the ticket; a customer's own screen has none to write on.
    private var nextStep: DisplayText {
        if state.facts.readOnlyReason != nil { return "" }
        if state.screen == .desk { return "‹reply› begins a reply, ‹note› an internal note." }
        return state.customer?.view?.tickets.isEmpty == true
            ? "‹new-ticket› begins a ticket." : "‹open› opens a ticket."
    }

    /// At the right edge: that there is more above, or newer below.
    private func drawMore(
        _ conversation: Conversation, _ lines: ConversationLines, _ top: ConversationLines.Mark?, in area: Rect,
        on canvas: inout Canvas
    ) {
        canvas.within(area) { canvas in
            if let top, top != ConversationLines.Mark(entry: 0, line: 0) || conversation.earlier != nil {
                canvas.draw(Symbol.up, at: Point(row: 0, column: canvas.size.columns - 1), .dim)
            }
            if conversation.place != .end, top != lines.start(of: .end, height: area.rows.value) {
                let count = lines.newCount
                let text: DisplayText = count == 0 ? Symbol.down : "\(count) new \(Symbol.down)"
                canvas.drawRight(
                    Line(text, count == 0 ? .dim : .warning, count == 0 ? [] : .strong), row: canvas.size.rows - 1)
            }
        }
    }

    private func drawNoConversation(in area: Rect, on canvas: inout Canvas) {
        let problem = state.screen == .customer ? state.customer?.problem : state.ticket?.problem
        if let problem {
            drawEmpty([DisplayText(problem.sentence)], in: area, on: &canvas, role: .error)
        } else if state.screen == .desk, state.ticket == nil, state.queue.rows?.isEmpty == true,
            state.queue.selection == .view(.all)
        {
            // Where another view is empty, the list says so, and how to see others.
            drawEmpty(
                [
                    "Know your regulars.",
                    "‹find› finds a customer by what you heard of a name; there ‹lookup-new-ticket› makes a new one.",
                    DisplayText(FirstRun.bringsIn), DisplayText(FirstRun.shows),
                    "‹help› tells the keys, ‹palette› does anything by words of its name.",
                ],
                in: area, on: &canvas)
        }
    }

    /// `● ben is reading this too`.
    private func drawOthers(on canvas: inout Canvas) {
        guard !layout.others.isEmpty, let ticket = state.ticket else { return }
        let others = state.others(on: ticket.id)
        var line = Line()
        for (place, other) in others.prefix(3).enumerated() {
            if place > 0 { line.append("   ") }
            line.append((other.isReplying ? Symbol.pen : Symbol.active) + " ", .presence)
            line.append(
                DisplayText("\(other.agent) \(other.isReplying ? "is replying" : "is reading this too")"), .presence)
        }
        if others.count > 3 { line.append("   and \(others.count - 3) more", .dim) }
        let area = layout.others
        canvas.within(area) { canvas in
            canvas.draw(line.truncated(to: area.columns - 2), at: Point(row: 0, column: 1))
        }
    }

    /// The suggested replies under their heading.
    private mutating func drawSuggestions(on canvas: inout Canvas) {
        let area = layout.suggestions
        guard !area.isEmpty, let suggestions = state.ticket?.suggestions else { return }
        canvas.within(area) { canvas in
            let width = canvas.size.columns
            canvas.draw("Suggested", at: Point(row: 0, column: 1), .heading, .strong)
            guard !suggestions.isEmpty else {
                canvas.draw("Nothing fits yet.", at: Point(row: 0, column: 12), .dim)
                return
            }
            let lines = SuggestionLines.of(suggestions, state, width: width - 1, rows: area.rows.value - 1)
            var shown = 0
            for (row, line) in lines.enumerated() {
                canvas.draw(line, at: Point(row: Row(row + 1), column: 1))
                // Why may stand on a line of its own, below the title.
                if line.spans.first?.style.role == .key { shown += 1 }
                touch(
                    Rect(row: Row(row + 1), column: 0, rows: 1, columns: width), .suggestion(shown), on: &canvas)
            }
            if suggestions.count > shown {
                canvas.drawRight(Line("\(shown) of \(suggestions.count)", .dim), row: 0, inset: 1)
            }
        }
    }

    mutating func drawCustomer(on canvas: inout Canvas) {
        let whole = layout.customer
        guard !whole.isEmpty else { return }
        let area = Rect(row: whole.top, column: whole.left + 1, rows: whole.rows, columns: whole.columns - 2)
        guard let view = state.shownCustomer else {
            let problem = state.screen == .customer ? state.customer?.problem?.sentence : nil
            if let problem {
                drawEmpty([DisplayText(problem)], in: area, on: &canvas, role: .error)
            } else if state.screen == .desk, let page = state.ticket?.page {
                canvas.draw(CustomerLines.mentioned(page.ticket.row, width: area.columns), in: area)
            }
            return
        }
        let made = CustomerLines.of(view, state, width: area.columns)
        if let next = made.until { look(again: next) }
        let top = state.screen == .customer ? state.customer?.customerTop ?? 0 : state.ticket?.customerTop ?? 0
        let first = min(top, max(0, made.lines.count - area.rows.value))
        canvas.draw(made.lines[first...], in: area)
        if first > 0 { canvas.draw(Symbol.up, at: Point(row: area.top, column: area.right), .dim) }
        if first + area.rows.value < made.lines.count {
            canvas.draw(Symbol.down, at: Point(row: area.bottom - 1, column: area.right), .dim)
        }
    }
}

extension ConversationLines {
    /// The lines of a conversation on a timeline's place on screen.
    init(_ conversation: Conversation, _ state: State, _ area: Rect) {
        self.init(
            conversation, state, width: area.columns - 2, isAiry: area.rows >= 14, isAnswered: state.isComposing)
    }
}
