import Desk
import DeskModel
import TerminalKit

extension Brush {
    /// The list of tickets: two lines a ticket where it stands beside the conversation, one where it stands above.
    mutating func drawList(on canvas: inout Canvas) {
        let area = layout.queue
        guard !area.isEmpty else { return }
        let pane = state.list
        guard let rows = pane.rows else {
            if let problem = listProblem {
                drawEmpty([DisplayText(problem)], in: area, on: &canvas, role: .error)
            } else if let since = state.facts.openingSince {
                drawOpening(since, in: area, on: &canvas)
            }
            return
        }
        drawTabs(on: &canvas)
        guard !rows.isEmpty else {
            drawEmpty(emptyList, in: area, on: &canvas)
            return
        }
        let perRow: Row = layout.listIsCompact ? 1 : 2
        for place in 0..<layout.ticketsVisible where pane.top + place < rows.count {
            let ticket = rows.tickets[pane.top + place]
            let rect = Rect(row: area.top + perRow * place, column: area.left, rows: perRow, columns: area.columns)
            touch(rect, .ticket(ticket), on: &canvas)
            if let row = rows[pane.top + place] {
                draw(row, isSelected: ticket == pane.selected, in: rect, on: &canvas)
            } else if ticket == pane.selected {
                // It is being read, and comes at once: the cursor is there already.
                canvas.within(rect) { canvas in canvas.lay(canvas.bounds, on: .selection) }
            }
        }
    }

    /// That a desk takes long to open, and for how long it does by now: nothing of one that is there at once.
    private mutating func drawOpening(_ since: Timestamp, in area: Rect, on canvas: inout Canvas) {
        let seconds = (words.now.microseconds - since.microseconds) / 1_000_000
        look(again: since.adding(seconds: seconds + 1))
        guard seconds > 0 else { return }
        drawEmpty(
            ["The desk is being opened, for \(seconds) s.", "Its events are read; ‹leave› leaves."], in: area,
            on: &canvas)
    }

    private var listProblem: String? {
        (state.screen == .customer ? state.customer?.problem : state.queue.problem)?.sentence
    }

    private var emptyList: [DisplayText] {
        if state.screen == .customer { return ["No tickets yet.", "‹new-ticket› makes one."] }
        switch state.queue.selection {
        case .view(.mine):
            return ["You have no tickets.", "‹next-ticket› serves the next, ‹next-view› shows what waits on us."]
        case .view(.waiting): return ["Nobody waits on us.", "‹next-view› shows other tickets."]
        case .view(.unassigned): return ["Every ticket has someone.", "‹next-view› shows other tickets."]
        case .view(.solved): return ["Nothing is solved yet.", "‹next-view› shows other tickets."]
        case .view(.pressing): return ["No clock presses.", "‹next-view› shows other tickets."]
        case .view(.filter):
            return ["No ticket matches.", "‹filter› changes the filter, ‹choose-view› chooses a view."]
        case .figure: return ["No ticket is behind that number.", "‹choose-view› chooses a view."]
        case .view(.all):
            guard state.facts.readOnlyReason == nil else { return ["No tickets.", "‹find› finds a customer."] }
            guard layout.arrangement == .single else {
                return ["Nobody is waiting.", "‹find› finds a customer or makes one."]
            }
            // What greets has no pane of its own beside the list.
            return [
                "Know your regulars.", "‹find› finds a customer or makes one.",
                DisplayText(FirstRun.bringsInBriefly), DisplayText(FirstRun.showsBriefly),
            ]
        }
    }

    private mutating func draw(_ row: QueueRow, isSelected: Bool, in rect: Rect, on canvas: inout Canvas) {
        let (label, role) = label(of: row)
        let isOver = role == .overTime
        canvas.within(rect) { canvas in
            let isMarked = state.screen == .desk && state.queue.marked.contains(row.ticket)
            // A mark stands before the name, apart from the time and from the name.
            let names: Column = isMarked ? 14 : 12
            if isMarked { canvas.draw(Symbol.done, at: Point(row: 0, column: 12), .cursor, .strong) }
            if layout.listIsCompact {
                drawCompact(row, label, role, isOver, nameAt: names, on: &canvas)
            } else {
                drawTall(row, label, role, isOver, nameAt: names, on: &canvas)
            }
            let mark = state.list.marks[row.ticket]
            if let mark { look(again: mark) }
            if isSelected {
                canvas.drawCursor(of: canvas.bounds)
                let surface: Surface = state.focus == .queue ? .selection : .idleSelection
                canvas.lay(canvas.bounds, on: mark == nil ? surface : .changed)
            } else if mark != nil {
                canvas.lay(canvas.bounds, on: .changed)
                canvas.draw(Symbol.dot, at: .origin, Style(.warning, on: .changed, .strong))
            }
        }
    }

    /// Two lines: time left, name and channel; subject and who has it.
    private func drawTall(
        _ row: QueueRow, _ label: DisplayText, _ role: Role, _ isOver: Bool, nameAt start: Column,
        on canvas: inout Canvas
    ) {
        let width = canvas.size.columns
        if isOver { canvas.draw("!", at: Point(row: 0, column: 1), .overTime, .strong) }
        canvas.draw(label.truncated(to: 9), at: Point(row: 0, column: 2), role, isOver ? .strong : [])
        var room = width - start - 3
        if row.isVIP {
            canvas.draw(Symbol.star, at: Point(row: 0, column: width - 4), .regular)
            room -= 2
        }
        canvas.draw(
            state.lineMemory.text(row.customerName).truncated(to: room), at: Point(row: 0, column: start), .customer,
            row.status.isActive ? .strong : [])
        canvas.draw(Glyph.channel(row.channel), at: Point(row: 0, column: width - 2), .dim)
        let marks = marks(of: row)
        canvas.drawRight(marks, row: 1, inset: 1)
        let subject = row.subject.isEmpty ? "no subject" : row.subject
        let left = width - 4 - marks.width
        canvas.draw(about(row, subject, room: left), at: Point(row: 1, column: 2))
    }

    /// What a ticket is about; for whom it waits stands before that, where somebody said so.
    private func about(_ row: QueueRow, _ subject: String, room: Column) -> Line {
        let text = state.lineMemory.text(subject)
        guard let reason = row.statusReason, row.status == .pending || row.status == .onHold else {
            return Line(text.truncated(to: room), .dim)
        }
        return Line([Span(state.lineMemory.text(reason), .text), Span(" · ", .dim), Span(text, .dim)])
            .truncated(to: room)
    }

    /// One line: time left, name, subject, marks, channel.
    private func drawCompact(
        _ row: QueueRow, _ label: DisplayText, _ role: Role, _ isOver: Bool, nameAt first: Column,
        on canvas: inout Canvas
    ) {
        let width = canvas.size.columns
        if isOver { canvas.draw("!", at: Point(row: 0, column: 1), .overTime, .strong) }
        canvas.draw(label.truncated(to: 9), at: Point(row: 0, column: 2), role, isOver ? .strong : [])
        let names = min(20, max(10, width / 4))
        canvas.draw(
            state.lineMemory.text(row.customerName).truncated(to: names + 12 - first),
            at: Point(row: 0, column: first), .customer, .strong)
        if row.isVIP { canvas.draw(Symbol.star, at: Point(row: 0, column: 13 + names), .regular) }
        canvas.draw(Glyph.channel(row.channel), at: Point(row: 0, column: width - 2), .dim)
        let marks = marks(of: row)
        canvas.drawRight(marks, row: 0, inset: 3)
        let start = names + 15
        let room = width - start - marks.width - 4
        canvas.draw(about(row, row.subject, room: max(0, room)), at: Point(row: 0, column: start))
    }

    /// Draft, complaint, who else is here, who has it.
    private func marks(of row: QueueRow) -> Line {
        var marks = Line()
        func gap() { if marks.width > 0 { marks.append(" ") } }
        if state.drafts.contains(row.ticket) { marks.append(Symbol.pen, .note) }
        let others = state.others(on: row.ticket)
        if let other = others.first {
            gap()
            marks.append(other.isReplying ? Symbol.pen : Symbol.active, .presence)
            marks.append(DisplayText(other.agent).truncated(to: 8), .presence)
        }
        if row.isComplaint {
            gap()
            marks.append(Symbol.flag, .complaint)
        }
        if let assignee = row.assignee, others.first?.agent != assignee {
            gap()
            marks.append(DisplayText(assignee).truncated(to: 8), state.isMe(assignee) ? .text : .dim)
        }
        return marks
    }

    /// What stands at the beginning of a row: what presses, or why nothing does.
    private mutating func label(of row: QueueRow) -> (DisplayText, Role) {
        // A customer who wrote is owed an answer whatever the ticket waits for, and stands in the queue by that.
        if row.status.isActive, let clock = row.clock, clock.isRunning {
            if clock.due <= words.now { return (Self.aligned(read(words.remaining(until: clock.due))), .overTime) }
            look(again: clock.due)
        }
        switch row.status {
        case .solved: return ("solved", .done)
        case .closed: return ("closed", .dim)
        case .pending: return ("pending", .dim)
        case .onHold: return ("on hold", .dim)
        case .snoozed:
            guard let until = row.snoozedUntil else { return ("snoozed", .dim) }
            look(again: until)
            return (DisplayText("→ \(shortMoment(until))"), .dim)
        case .new, .open: break
        }
        if let clock = row.clock, clock.isRunning {
            let text = Self.aligned(read(words.remaining(until: clock.due)))
            if row.waitingSince == nil { return (text, .dim) }
            return (text, clock.state == .atRisk ? .atRisk : .waiting)
        }
        if let since = row.waitingSince { return (Self.aligned(read(words.elapsed(since: since))), .waiting) }
        return ("\(row.status.words)", .dim)
    }

    /// `23m left`, ` 3m over`, `1h04`: the numbers end in one column.
    private static func aligned(_ text: DisplayText) -> DisplayText {
        // Figures and units are of one column each.
        let number = text.string.utf8.prefix { $0 != UInt8(ascii: " ") }
        return .spaces(max(0, 4 - Column(number.count))) + text
    }

    private func shortMoment(_ time: Timestamp) -> String {
        let local = words.zone.local(time)
        let days = local.date.daysSinceEpoch - words.zone.local(words.now).date.daysSinceEpoch
        return days == 0 ? local.clockText : (1...6).contains(days) ? local.date.weekdayName : local.date.dayMonth
    }

    private mutating func drawTabs(on canvas: inout Canvas) {
        guard !layout.tabs.isEmpty, state.screen == .desk else { return }
        let tabs = self.tabs(in: layout.tabs.columns - 2)
        let place = layout.tabs.origin.moved(right: 1)
        canvas.within(layout.tabs) { canvas in _ = canvas.draw(tabs.line, at: Point(row: 0, column: 1)) }
        touch(tabs, at: place, on: &canvas)
    }

    /// Lets tabs that are drawn at a place answer to the pointer.
    mutating func touch(_ tabs: TabLine, at place: Point, on canvas: inout Canvas) {
        for tab in tabs.places {
            touch(
                Rect(row: place.row, column: place.column + tab.start, rows: 1, columns: tab.width), .view(tab.view),
                on: &canvas)
        }
    }

    /// The queue's views on a line, and where on it each stands.
    struct TabLine {
        var line = Line()
        var places: [(view: QueueView, start: Column, width: Column)] = []
    }

    /// `Mine 3 · Waiting 5 · All 27`; the one shown is strong. A selection that is none of these stands before them with its
    /// name. What does not fit whole is left out, never cut inside a word or a number, except for a filter's own words.
    func tabs(in room: Column) -> TabLine {
        let summary = state.queue.summary
        let tabs: [(view: QueueView, name: String, count: Int)] = [
            (.mine, "Mine", summary.mine), (.waiting, "Waiting", summary.waitingOnUs), (.all, "All", summary.all),
        ]
        let chosen = tabs.firstIndex { state.queue.selection == .view($0.view) }
        var lead = Line()
        if chosen == nil {
            let count = DisplayText(" \(Figures.short(state.queue.count))")
            let name = DisplayText(state.title(of: state.queue.selection)).truncated(to: max(4, room - count.width))
            lead.append(name, .titleFocused, [.strong, .underlined])
            lead.append(count, .titleFocused, .strong)
        }
        let names = tabs.map { DisplayText("\($0.name) \(Figures.short($0.count))") }
        let made = Tabs(names, selected: chosen, after: lead, room: room)
        return TabLine(line: made.line, places: made.places.map { (tabs[$0.tab].view, $0.start, $0.width) })
    }
}
