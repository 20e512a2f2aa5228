import DeskModel
import Insights
import TerminalKit

extension Brush {
    /// The rows of the window's course below the panels: what they leave of a screen, none where that is little.
    func courseRows(in area: Rect, _ statistics: Statistics) -> Row {
        let listed = min(WallLines.most, max(statistics.trends.count, statistics.agents.count))
        let isTall = area.rows >= 26
        let rows = area.rows - 1 - max(isTall ? 14 : 9, Row(listed + 3))
        return isTall || rows >= 9 ? rows : 0
    }

    /// The course of the window where there is room for it: what began and what was solved in each tenth, side by side, from
    /// left to right in time; beside it the channels as bars.
    func drawCourse(_ statistics: Statistics, below area: Rect, on canvas: inout Canvas) {
        let rows = courseRows(in: area, statistics)
        guard rows > 0 else { return }
        let rect = Rect(row: area.bottom - rows - 1, column: 1, rows: rows - 1, columns: area.columns - 2)
        // The channels stand below the third panel.
        let (left, right) = rect.split(left: area.columns / 3 * 2)
        canvas.within(Rect(row: left.top, column: left.left, rows: left.rows, columns: left.columns - 3)) { canvas in
            drawTenths(statistics, on: &canvas)
        }
        canvas.within(right) { canvas in drawChannelBars(statistics, on: &canvas) }
    }

    private func drawTenths(_ statistics: Statistics, on canvas: inout Canvas) {
        let size = canvas.size
        canvas.draw(
            Line([
                Span("Course, \(state.wall.window.short)  ", .heading, .strong),
                Span(Symbol.block + " began  ", .chart),
                Span(Symbol.block + " solved", .done),
            ]), at: .origin)
        let series = [(statistics.begunByTenth, Role.chart), (statistics.solvedByTenth, Role.done)]
        let greatest = max(1, series.flatMap(\.0).max() ?? 1)
        let base = size.rows - 2
        let height = base.value - 1
        let tenths = series.map(\.0.count).max() ?? 0
        guard height >= 3, tenths > 0, size.columns.value >= 4 * tenths + 6 else { return }
        if series.allSatisfy({ $0.0.allSatisfy { $0 == 0 } }) {
            drawEmpty(
                ["No ticket began or was solved in this time.", "‹window› shows a longer one."],
                in: Rect(row: 1, column: 0, rows: base - 1, columns: size.columns), on: &canvas, role: .dim)
            return
        }
        // The greatest stands beside its height, so that the others can be judged.
        canvas.draw(DisplayText("\(greatest)").truncated(to: 5), at: Point(row: 1, column: 0), .dim)
        canvas.draw("0", at: Point(row: base - 1, column: 0), .dim)
        let step = (size.columns.value - 6) / tenths
        let width = max(1, (step - 1) / 2)
        for tenth in 0..<tenths {
            for (place, (counts, role)) in series.enumerated() where counts.indices.contains(tenth) {
                let column = Column(6 + tenth * step + place * width)
                canvas.drawColumn(
                    counts[tenth], of: greatest, on: Point(row: base - 1, column: column), width: width,
                    height: Row(height), role)
            }
        }
        canvas.fill(Rect(row: base, column: 6, rows: 1, columns: Column(step * tenths)), Style(.rule), with: Glyph.rule)
        let start = statistics.at.adding(seconds: -statistics.windowSeconds)
        canvas.draw(DisplayText(words.moment(start)), at: Point(row: base + 1, column: 6), .dim)
        let end = DisplayText(words.clock(at: statistics.at))
        canvas.draw(end, at: Point(row: base + 1, column: Column(6 + step * tenths) - end.width), .dim)
    }

    private func drawChannelBars(_ statistics: Statistics, on canvas: inout Canvas) {
        canvas.draw(Line([Span("Channels", .heading, .strong), Span("  active tickets", .dim)]), at: .origin)
        let channels = statistics.byChannel.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
        let width = canvas.size.columns
        let most = max(1, channels.first?.value ?? 1)
        let bars = max(1, width - 24)
        for (place, (name, count)) in channels.prefix(max(0, canvas.size.rows.value - 2)).enumerated() {
            let row = Row(place + 1)
            canvas.draw(
                Line([Span(Glyph.channel(name), .dim), Span(" " + DisplayText(name).truncated(to: 12), .text)]),
                at: Point(row: row, column: 2))
            let bar = Chart.bar(count, of: most, width: bars)
            canvas.draw(bar, at: Point(row: row, column: 17), .chart)
            canvas.draw("\(count)", at: Point(row: row, column: 18 + bar.width), .text, .strong)
        }
        if channels.isEmpty { canvas.draw("No ticket is active.", at: Point(row: 1, column: 2), .dim) }
    }
}
