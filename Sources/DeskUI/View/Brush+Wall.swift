import DeskModel
import Insights
import TerminalKit

extension Brush {
    /// The desk in figures: what presses on top, why customers come and who is at work below.
    mutating func drawWallboard(on canvas: inout Canvas) {
        drawWallBar(on: &canvas)
        canvas.fill(layout.lowerRule, Style(.rule), with: Glyph.rule)
        let area = Rect(
            row: 1, column: 0, rows: layout.lowerRule.top - 1, columns: state.size.columns)
        guard let statistics = state.wall.statistics else {
            if let problem = state.wall.problem {
                drawEmpty([DisplayText(problem.sentence)], in: area, on: &canvas, role: .error)
            }
            return
        }
        let used = drawFigures(statistics, in: area, on: &canvas)
        let rest = Rect(row: used, column: 0, rows: area.bottom - used, columns: area.columns)
        drawPanels(statistics, in: rest, on: &canvas)
    }

    private mutating func drawWallBar(on canvas: inout Canvas) {
        let bar = layout.bar
        canvas.fill(bar, Style(.text, on: .bar))
        let clock = read(words.clock())
        let right = Line([Span(DisplayText(state.wall.window.title), .dim), Span("    "), Span(clock), Span(" ")])
        let left = Line([
            Span(" "), Span("usual", .brand, .strong), Span(" · "), Span(DisplayText(state.facts.name)),
            Span(" · live wallboard", .dim),
        ])
        let fits = left.width + right.width + 2 <= bar.columns
        canvas.draw(left.truncated(to: bar.columns - clock.width - 3).on(.bar), at: bar.origin)
        canvas.drawRight((fits ? right : Line([Span(clock), Span(" ")])).on(.bar), row: 0)
    }

    /// The rows that one figure takes, the empty ones below it included.
    private func figureRows(in area: Rect) -> Row { area.rows >= 50 ? 7 : area.rows >= 30 ? 6 : 3 }

    /// Draws the figures in rows; returns the row after them.
    private mutating func drawFigures(_ statistics: Statistics, in area: Rect, on canvas: inout Canvas) -> Row {
        let perRow = WallLines.figuresPerRow(in: state.size)
        let width = area.columns / perRow
        let rows = figureRows(in: area)
        let top = area.top + (rows > 3 ? 1 : 0)
        let fitting = max(
            1, min((Figure.board.count + perRow - 1) / perRow, (area.rows.value - 5) / rows.value))
        for (place, figure) in Figure.board.prefix(fitting * perRow).enumerated() {
            let rect = Rect(
                row: top + rows * (place / perRow), column: width * (place % perRow), rows: rows, columns: width)
            draw(figure, WallLines.cell(figure, statistics), in: rect, on: &canvas)
        }
        return top + rows * fitting
    }

    /// A figure: what it is, the number with space around it, and below it what is to be known of it.
    private mutating func draw(_ figure: Figure, _ cell: WallLines.Cell, in rect: Rect, on canvas: inout Canvas) {
        let isSelected = state.wall.selected == .figure(figure)
        let isTall = rect.rows > 3
        touch(rect, .wall(.figure(figure)), on: &canvas)
        canvas.within(rect) { canvas in
            let room = canvas.size.columns - 3
            canvas.draw(
                DisplayText(figure.title).truncated(to: room), at: Point(row: 0, column: 2),
                isSelected ? .titleFocused : isTall ? .heading : .dim, isSelected ? .strong : [])
            let chart = Chart.sparkline(cell.chart.counts, width: min(10, room))
            var last = chart.isEmpty ? cell.more : Line(chart, .chart)
            if !chart.isEmpty, !cell.chart.of.isEmpty { last = last + Line(" " + cell.chart.of, .dim) }
            if isTall {
                canvas.draw(cell.value.truncated(to: room), at: Point(row: 2, column: 2))
                canvas.draw(cell.detail.truncated(to: room), at: Point(row: 3, column: 2))
                canvas.draw(last.truncated(to: room), at: Point(row: 4, column: 2))
            } else {
                let value = cell.value + Line("  ") + cell.detail
                canvas.draw(
                    (value.width <= room ? value : cell.value).truncated(to: room), at: Point(row: 1, column: 2))
                canvas.draw(last.truncated(to: room), at: Point(row: 2, column: 2))
            }
            guard isSelected else { return }
            canvas.drawCursor(of: Rect(row: 0, column: 1, rows: isTall ? 5 : 3, columns: room))
        }
    }

    /// Reasons, agents and what to watch: side by side where there is room, else what to watch beside the others.
    private mutating func drawPanels(_ statistics: Statistics, in area: Rect, on canvas: inout Canvas) {
        guard area.rows >= 3 else { return }
        let (whole, foot) = area.split(bottom: 1)
        let panels = area.columns >= 104 ? whole.split(bottom: courseRows(in: area, statistics)).0 : whole
        func rect(_ place: Int, of count: Int) -> Rect {
            let width = area.columns / count
            return Rect(row: panels.top, column: width * place + 1, rows: panels.rows, columns: width - 3)
        }
        if area.columns >= 104 {
            drawCourse(statistics, below: area, on: &canvas)
            drawReasons(statistics, in: rect(0, of: 3), on: &canvas)
            drawAgents(statistics, in: rect(1, of: 3), on: &canvas)
            drawWatch(statistics, in: rect(2, of: 3), on: &canvas)
        } else if area.columns >= 70 {
            let (reasons, agents) = rect(0, of: 2).split(top: (panels.rows + 1) / 2)
            drawReasons(statistics, in: reasons, on: &canvas)
            drawAgents(statistics, in: agents, on: &canvas)
            drawWatch(statistics, in: rect(1, of: 2), on: &canvas)
        } else {
            let (watch, rest) = rect(0, of: 1).split(top: (panels.rows + 1) / 2)
            drawWatch(statistics, in: watch, on: &canvas)
            drawReasons(statistics, in: rest, on: &canvas)
        }
        if area.columns < 104 || courseRows(in: area, statistics) == 0 {
            drawChannels(statistics, row: foot.bottom - 1, on: &canvas)
        }
    }

    private mutating func drawReasons(_ statistics: Statistics, in rect: Rect, on canvas: inout Canvas) {
        canvas.within(rect) { canvas in
            let width = canvas.size.columns
            canvas.draw("Reasons, \(state.wall.window.short)", at: .origin, .heading, .strong)
            let all = Array(statistics.trends.prefix(WallLines.most))
            let window = window(all, on: &canvas) { state.wall.selected == .reason($0.reason) }
            if window.visible.isEmpty {
                canvas.draw("No ticket with a reason began.", at: Point(row: 1, column: 2), .dim)
            }
            let names = min(20, width * 2 / 5)
            let most = max(1, all.map(\.now).max() ?? 1)
            let bars = max(1, width - names - 16)
            let chosen = canvas.drawList(window, from: 1) { place, rect, canvas in
                let (trend, row, isSelected) = (all[place], rect.top, place == window.selected)
                touch(rect, .wall(.reason(trend.reason)), on: &canvas)
                canvas.draw(
                    DisplayText(trend.reason).truncated(to: names), at: Point(row: row, column: 2), .text,
                    isSelected ? .strong : [])
                let bar = Chart.bar(trend.now, of: most, width: bars)
                canvas.draw(bar, at: Point(row: row, column: names + 3), .chart)
                canvas.draw("\(trend.now)", at: Point(row: row, column: names + 4 + bar.width), .text, .strong)
                canvas.drawRight(WallLines.direction(trend), row: row)
            }
            if let chosen { canvas.lay(chosen, on: .selection) }
        }
    }

    /// As many as fit below a heading, the selected one always among them; that there are more stands beside the heading.
    private func window<Item>(
        _ items: [Item], on canvas: inout Canvas, isSelected: (Item) -> Bool
    ) -> ListWindow {
        let rows = canvas.size.rows.value - 1
        guard rows > 0 else { return ListWindow(count: 0, capacity: 1, from: 0) }
        let window = ListWindow(
            count: items.count, capacity: rows, from: 0, keeping: items.firstIndex(where: isSelected))
        if !window.isWhole {
            _ = canvas.drawRight(
                Line("\(window.first + 1)–\(window.visible.upperBound) of \(items.count)", .dim), row: 0)
        }
        return window
    }

    private mutating func drawAgents(_ statistics: Statistics, in rect: Rect, on canvas: inout Canvas) {
        canvas.within(rect) { canvas in
            let width = canvas.size.columns
            canvas.draw("Agents", at: .origin, .heading, .strong)
            let all = Array(statistics.agents.prefix(WallLines.most))
            let window = window(all, on: &canvas) { state.wall.selected == .agent($0.name) }
            if window.visible.isEmpty { canvas.draw("Nobody has a ticket.", at: Point(row: 1, column: 2), .dim) }
            let chosen = canvas.drawList(window, from: 1) { place, rect, canvas in
                let (agent, row, isSelected) = (all[place], rect.top, place == window.selected)
                touch(rect, .wall(.agent(agent.name)), on: &canvas)
                canvas.draw(
                    DisplayText(agent.name).truncated(to: 10), at: Point(row: row, column: 2), .text,
                    isSelected ? .strong : [])
                let (symbol, doing, role) = presence(of: agent.name)
                canvas.draw(Line([Span(symbol + " ", role), Span(doing, .dim)]), at: Point(row: row, column: 13))
                let solved = Line("  solved \(agent.solved)", .dim)
                let holds = Line("has \(agent.holds)", .text)
                canvas.drawRight(width >= 44 ? holds + solved : holds, row: row)
            }
            if let chosen { canvas.lay(chosen, on: .selection) }
        }
    }

    /// What an agent is doing, as far as their desk shows it.
    private func presence(of name: String) -> (DisplayText, DisplayText, Role) {
        if state.isMe(name) { return (Symbol.active, "you", .live) }
        let present = state.present.filter { $0.agent.lowercased() == name.lowercased() }
        if present.contains(where: \.isReplying) { return (Symbol.active, "replying", .live) }
        return present.isEmpty ? (Symbol.open, "away", .dim) : (Symbol.active, "reading", .live)
    }

    private func drawWatch(_ statistics: Statistics, in rect: Rect, on canvas: inout Canvas) {
        canvas.within(rect) { canvas in
            let width = canvas.size.columns
            canvas.draw("Watch", at: .origin, .heading, .strong)
            var lines: [Line] = []
            let promises = statistics.promises
            if promises.overdue > 0 {
                lines.append(
                    Line([
                        Span("! ", .promiseBroken, .strong),
                        Span(
                            "\(promises.overdue) \(promises.overdue == 1 ? "promise" : "promises") overdue",
                            .promiseBroken, .strong),
                    ]))
            }
            for entry in statistics.viralWatch.prefix(max(1, canvas.size.rows.value / 3)) {
                let subject: String =
                    switch entry.subject {
                    case .reason(let reason): reason
                    case .ticket(let ticket): state.queue.rows?.row(of: ticket)?.subject ?? "a ticket"
                    }
                lines.append(
                    Line([Span(Symbol.up + " ", .warning), Span(DisplayText(subject), .text, .strong)]).truncated(
                        to: width))
                for why in entry.why.prefix(3) {
                    for part in DisplayText(why).wrapped(to: width - 2, maxLines: 2) {
                        lines.append(Line([Span("  "), Span(part, .dim)]))
                    }
                }
            }
            if promises.due > 0 {
                lines.append(
                    Line([
                        Span(Symbol.active + " ", .promise),
                        Span("\(promises.due) \(promises.due == 1 ? "promise" : "promises") to keep", .promise),
                    ]))
            }
            if lines.isEmpty { lines = [Line("Nothing stands out.", .dim)] }
            for (row, line) in lines.prefix(max(0, canvas.size.rows.value - 1)).enumerated() {
                canvas.draw(line, at: Point(row: Row(row + 1), column: 0))
            }
        }
    }

    private func drawChannels(_ statistics: Statistics, row: Row, on canvas: inout Canvas) {
        var line = Line([Span(" "), Span("Channels", .heading, .strong)])
        var gap = Line("  ")
        let channels = statistics.byChannel.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
        for (place, (name, count)) in channels.enumerated() {
            let channel = Line([
                Span(Glyph.channel(name), .dim), Span(DisplayText(" \(name) "), .dim),
                Span(DisplayText("\(count)"), .text),
            ])
            let mark: Column = place < channels.count - 1 ? 4 : 0
            // A name cut in two tells nobody anything: where one does not fit whole, it is said that there are more.
            guard line.width + gap.width + channel.width + mark < state.size.columns else {
                line = line + Line([Span("   "), Span(Symbol.ellipsis, .dim)])
                break
            }
            line = line + gap + channel
            gap = Line("   ")
        }
        canvas.draw(line, at: Point(row: row, column: 0))
    }
}
