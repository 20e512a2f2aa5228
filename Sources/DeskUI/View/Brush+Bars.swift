import Desk
import DeskModel
import TerminalKit

extension Brush {
    // MARK: The first row

    /// The desk's name, the agent, the figures that press, the clock. What does not fit goes from the right.
    mutating func drawBar(on canvas: inout Canvas) {
        let bar = layout.bar
        canvas.fill(bar, Style(.text, on: .bar))
        let clock = read(words.clock())
        var left = Line([
            Span(" "), Span("usual", .brand, .strong), Span(" · "), Span(DisplayText(state.facts.name), .text),
        ])
        if state.facts.readOnlyReason != nil { left.append("  read-only", .warning, .strong) }
        var room = bar.columns - clock.width - 2
        left = left.truncated(to: room)
        canvas.draw(left.on(.bar), at: bar.origin)
        canvas.drawRight(Line([Span(clock, .text), Span(" ")]).on(.bar), row: 0)
        room -= left.width
        let figures = self.figures(in: room)
        let used = figures.reduce(Column.zero) { $0 + $1.width } + Column(3 * max(0, figures.count - 1))
        // Wider gaps only where the clock still stands apart from what is before it.
        let wide = used + Column(max(0, figures.count - 1))
        let gap: Column = wide + 3 <= room ? 4 : 3
        var column = left.width + max(2, (room - (gap == 4 ? wide : used)) / 2)
        for figure in figures {
            column += canvas.draw(figure.on(.bar), at: Point(row: 0, column: column)) + gap
        }
    }

    /// What presses most stays longest where there is no room for all; what is mine the tabs tell too.
    private mutating func figures(in room: Column) -> [Line] {
        let summary = state.queue.summary
        guard state.queue.rows != nil else { return [Line(DisplayText(state.facts.agent), .text)] }
        var figures: [(line: Line, rank: Int)] = [
            (
                Line([
                    Span(DisplayText("\(state.facts.agent): "), .text),
                    Span("\(Figures.short(summary.mine))", .text, .strong),
                    Span(" mine"),
                ]), 4
            ),
            (
                Line([Span("waiting on us "), Span("\(Figures.short(summary.waitingOnUs))", .text, .strong)]), 3
            ),
        ]
        if summary.breached > 0 {
            figures.append(
                (
                    Line([
                        Span("over time ", .overTime), Span("\(Figures.short(summary.breached))", .overTime, .strong),
                    ]), 1
                ))
        } else if summary.atRisk > 0 {
            figures.append(
                (Line([Span("at risk ", .atRisk), Span("\(Figures.short(summary.atRisk))", .atRisk, .strong)]), 1))
        }
        if let promise = summary.nextPromise {
            let others = figures.filter { $0.rank < 4 }.reduce(Column.zero) { $0 + $1.line.width + 3 }
            figures.append((figure(ofPromise: promise, room: room - 2 - others), 2))
        }
        var shown = Set<Int>()
        var left = room - 2
        for place in figures.indices.sorted(by: { figures[$0].rank < figures[$1].rank }) {
            let width = figures[place].line.width + (shown.isEmpty ? 0 : 3)
            guard width <= left else { continue }
            shown.insert(place)
            left -= width
        }
        return figures.indices.filter(shown.contains).map { figures[$0].line }
    }

    /// `next promise 11:58`, without its first word where there is no room. One that is overdue is told, like every clock, by
    /// how late it is: its time would read as the clock beside it.
    private mutating func figure(ofPromise due: Timestamp, room: Column) -> Line {
        guard due > words.now else {
            return Line([
                Span("promise ", .promiseBroken), Span(read(words.remaining(until: due)), .promiseBroken, .strong),
            ])
        }
        look(again: due)
        let time = Line(DisplayText(words.moment(due)), .promise, .strong)
        let whole = Line("next promise ", .text) + time
        return whole.width <= room ? whole : Line("promise ", .promise) + time
    }

    // MARK: Rules and titles

    /// Titles in a rule above the panes, rules between them, and one below.
    mutating func drawRules(on canvas: inout Canvas) {
        let lower = layout.lowerRule
        canvas.fill(layout.titles, Style(.rule), with: Glyph.rule)
        canvas.fill(lower, Style(.rule), with: Glyph.rule)
        let top = layout.titles.top
        switch layout.arrangement {
        case .sentence: break
        case .single:
            switch state.focus {
            case .queue: drawListTitle(in: layout.titles, on: &canvas)
            case .conversation, .composer: drawConversationTitle(in: layout.titles, on: &canvas)
            case .customer: canvas.drawTitle(customerTitle, in: layout.titles, isFocused: true)
            }
        case .stacked:
            canvas.fill(layout.middleRule, Style(.rule), with: Glyph.rule)
            drawListTitle(in: layout.titles, on: &canvas)
            if state.focus == .customer {
                canvas.drawTitle(customerTitle, in: layout.middleRule, isFocused: true)
            } else {
                drawConversationTitle(in: layout.middleRule, on: &canvas)
            }
        case .columns:
            let side = DeskLayout.sideColumns(in: state.size.columns)
            let right = state.size.columns - side.customer - 1
            for column in [side.queue, right] {
                let line = Rect(row: top + 1, column: column, rows: lower.top - top - 1, columns: 1)
                canvas.fill(line, Style(.rule), with: Glyph.column)
                canvas.draw(Glyph.teeDown, at: Point(row: top, column: column), .rule)
                canvas.draw(Glyph.teeUp, at: Point(row: lower.top, column: column), .rule)
            }
            drawListTitle(in: Rect(row: top, column: 0, rows: 1, columns: side.queue), on: &canvas)
            drawConversationTitle(
                in: Rect(row: top, column: side.queue + 1, rows: 1, columns: right - side.queue - 1), on: &canvas)
            canvas.drawTitle(
                customerTitle, in: Rect(row: top, column: right + 1, rows: 1, columns: side.customer),
                isFocused: state.focus == .customer)
        }
    }

    private var customerTitle: Line { Line("Customer") }

    private mutating func drawListTitle(in rect: Rect, on canvas: inout Canvas) {
        let pane = state.list
        let name: DisplayText = state.screen == .customer ? "Tickets" : "Queue"
        var right = pane.rows == nil ? Line() : Line("\(Figures.grouped(pane.count))", .dim)
        var tabs = TabLine()
        if layout.tabs.isEmpty, state.screen == .desk, pane.rows != nil {
            tabs = self.tabs(in: rect.columns - 14)
            right = tabs.line
        }
        if state.screen == .desk, !pane.marked.isEmpty {
            right = Line("\(Figures.grouped(pane.marked.count)) marked", .cursor, .strong) + Line("  ") + right
        }
        let end = canvas.drawTitle(Line(name), in: rect, isFocused: state.focus == .queue, right: right)
        if let end {
            touch(tabs, at: Point(row: rect.top, column: rect.left + end - tabs.line.width), on: &canvas)
        }
    }

    private func drawConversationTitle(in rect: Rect, on canvas: inout Canvas) {
        var title = Line("Conversation")
        var right = Line()
        if state.screen == .customer {
            title = Line("\(state.customer?.view?.fullName ?? "Customer") · timeline")
        } else if let row = state.shownRow {
            title = Line("\(row.customerName)")
            if !row.subject.isEmpty { title.append(" · \(row.subject)") }
            right = aside(row, room: rect.columns - title.width - 8)
        }
        if state.screen == .desk, state.timelineScope != .everything {
            right = Line("\(state.timelineScope.title)", .dim)
        }
        let isFocused = state.focus == .conversation || state.focus == .composer
        canvas.drawTitle(title, in: rect, isFocused: isFocused, right: right)
    }

    /// What is to be known of a ticket beside its name: where it stands, always; how urgent it is and its tags, as far as
    /// the name leaves room for them.
    private func aside(_ row: QueueRow, room: Column) -> Line {
        var words: [DisplayText] = []
        var room = room
        if !row.status.isActive || row.status == .pending || row.status == .onHold || row.status == .snoozed {
            let whole = DisplayText(row.status.words + (row.statusReason.map { ": \($0)" } ?? ""))
            words.append(whole.width <= min(room, 40) ? whole : DisplayText(row.status.words))
            room = max(room, words[0].width)
        }
        if row.priority != .normal { words.append(DisplayText(row.priority.name)) }
        words += row.tags.map { DisplayText("#\($0)") }
        var line = Line()
        for word in words {
            let more = line.width == 0 ? word : " · " + word
            guard line.width + more.width <= min(room, 40) else { break }
            line.append(more, .dim)
        }
        return line
    }

    // MARK: The last two rows

    /// The keys that work now; above them, in the rule, what there is to say.
    mutating func drawFooter(on canvas: inout Canvas) {
        let footer = layout.footer
        canvas.fill(footer, Style(.keyHelp, on: .bar))
        let status = liveStatus
        canvas.within(footer) { canvas in _ = canvas.drawRight((status + Line(" ")).on(.bar), row: 0) }
        let room = footer.columns - status.width - 3
        let hints = FooterHints(state).hints
        canvas.drawHints(
            hints.map { KeyHint($0.key, $0.label) }, at: footer.origin.moved(right: 1), width: room - 1
        ) { place, rect, canvas in
            // One of several suggestions is pressed where it stands.
            let command = hints[place].command
            if command.suggestionNumber == nil { touch(rect, .command(command), on: &canvas) }
        }
        drawNotice(on: &canvas)
    }

    private var liveStatus: Line {
        if state.facts.openingSince != nil { return Line([Span(Symbol.open, .offline), Span(" opening", .keyHelp)]) }
        if state.facts.readOnlyReason != nil {
            return Line([Span(Symbol.open, .offline), Span(" read-only", .keyHelp)])
        }
        let problem = state.screen == .wallboard ? state.wall.problem : state.queue.problem
        if problem != nil { return Line([Span(Symbol.broken, .offline), Span(" not current", .offline)]) }
        return Line([Span(Symbol.active, .live), Span(" live", .keyHelp)])
    }

    /// The tour's sentence, between the rule and the keys; where there is no room for that, where a notice would stand.
    private func drawTour(in rect: Rect, on canvas: inout Canvas) {
        guard let sentence = state.tourSentence, rect.rows > 0 else { return }
        canvas.fill(rect, .plain)
        let lines = DisplayText(sentence).wrapped(to: rect.columns - 4, maxLines: rect.rows.value)
        for (row, text) in lines.enumerated() {
            canvas.draw(
                Line([Span(row == 0 ? " ▌ " : "   ", .cursor), Span(text, .heading, .strong)]),
                at: rect.origin.moved(down: Row(row)))
        }
    }

    /// A sentence in the rule above the keys; a long one grows upwards over the rule, never over what is typed.
    private mutating func drawNotice(on canvas: inout Canvas) {
        drawTour(in: layout.tour, on: &canvas)
        guard let notice = state.notices.first else {
            if layout.tour.isEmpty { drawTour(in: layout.lowerRule, on: &canvas) }
            return
        }
        let (symbol, role): (DisplayText, Role) =
            switch notice.kind {
            case .done: (Symbol.done, .done)
            case .hint: (Symbol.dot, .warning)
            case .error: (Symbol.broken, .error)
            }
        var tail = Line()
        if notice.kind == .error {
            tail.append("  Esc", .key)
            tail.append(state.notices.count > 1 ? " read, 1 of \(state.notices.count)" : " read", .keyHelp)
        }
        // Two rows, the rule's and the one below it; and where nothing is typed above, as many as it takes.
        let isTyping = state.composer != nil || state.overlay != nil
        let taken = canvas.drawToast(
            DisplayText(notice.text), sign: symbol, role, tail: tail, in: layout.lowerRule,
            maxLines: isTyping ? 2 : Self.mostNoticeLines)
        if notice.kind == .error { touch(taken, .command(.back), on: &canvas) }
    }

    /// How many rows a sentence may take that has to be read: why a desk can only be read names a file, a place and events.
    private static let mostNoticeLines = 6
}

extension Line {
    /// The line on another surface.
    func on(_ surface: Surface) -> Line { Line(spans.map { Span($0.text, $0.style.on(surface)) }) }
}
