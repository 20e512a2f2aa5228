import Desk
import DeskModel
import TerminalKit

// The search of all texts, as it floats: a text takes two rows, whose and where, then what stands around what was found.
extension Brush {
    mutating func drawSearch(_ search: TextSearch, on canvas: inout Canvas) {
        let matches = search.matches
        let rect = OverlayLayout.search(in: state.size, count: max(search.tallest, matches.count))
        let shown = OverlayLayout.searchItems(in: rect)
        let window = ListWindow(count: matches.count, capacity: shown, around: search.selected)
        drawBox(rect, title: "Search all texts", on: &canvas) { brush, canvas in
            brush.drawField(
                search.input, hint: "words, “a phrase”, from:roohi, before:7d, status:solved, -not",
                in: Rect(row: 0, column: 0, rows: 1, columns: canvas.size.columns), isFocused: true, on: &canvas)
            brush.drawTexts(search, window, on: &canvas)
        }
        canvas.drawDivision(rect.top + 2, of: rect)
        drawRange(window, of: matches.count, rect, on: &canvas)
        if let remark = Self.remark(on: search) {
            let line = Line(" \(remark) ", style: Style(.dim, on: .overlay)).truncated(to: rect.columns - 24)
            canvas.draw(line, at: Point(row: rect.bottom - 1, column: rect.left + 2))
        }
    }

    /// What is to be known about the list as a whole.
    private static func remark(on search: TextSearch) -> String? {
        guard let result = search.result else { return nil }
        if result.eventsToIndex > 0 {
            return result.hindrance == nil
                ? "older texts are still being indexed" : "older texts were not searched, there is no index of them"
        }
        if result.lacksTexts { return "some texts cannot be read" }
        return result.isComplete ? nil : "there is more than was looked at"
    }

    private mutating func drawTexts(_ search: TextSearch, _ window: ListWindow, on canvas: inout Canvas) {
        let width = canvas.size.columns
        let area = Rect(row: 2, column: 0, rows: max(1, canvas.size.rows - 2), columns: width)
        guard !search.matches.isEmpty else {
            drawEmpty(nothingFound(search), in: area, on: &canvas, role: search.problem == nil ? .dim : .error)
            return
        }
        let chosen = canvas.drawList(window, from: 2, rowsPerItem: Row(TextSearch.rowsEach)) { place, rect, canvas in
            let found = search.matches[place]
            let right = Line(DisplayText(words.day(found.at)), .dim)
            canvas.draw(
                heading(found).truncated(to: max(4, width - right.width - 5)), at: Point(row: rect.top, column: 2))
            canvas.drawRight(right, row: rect.top, inset: 1)
            canvas.draw(text(found).truncated(to: width - 4), at: Point(row: rect.top + 1, column: 4))
            touch(rect, .item(place), on: &canvas)
        }
        lie(chosen, on: .selection)
    }

    /// Whose it is, and on which ticket.
    private func heading(_ found: FoundText) -> Line {
        var line = Line(DisplayText(found.customerName), style: Style(.customer, on: .base, .strong))
        if found.kind == .note { line.append("  note", .dim) }
        if !found.subject.isEmpty, found.kind != .subject {
            line.append("  ")
            line = Line(line.spans + Line(DisplayText(found.subject), style: .plain, marks: found.subjectMarks).spans)
        }
        let facts = [found.channel, found.status?.name.replacingUnderscores].compactMap(\.self)
        if !facts.isEmpty { line.append(DisplayText("  " + facts.joined(separator: " · ")), .dim) }
        return line
    }

    /// Who says it, and what stands around what was found.
    private func text(_ found: FoundText) -> Line {
        var line = Line()
        if let speaker = found.author ?? (found.from == .customer ? nil : found.from?.name) {
            line.append(DisplayText(speaker + (found.isPublic ? ": " : ", internally: ")), .dim)
        }
        let snippet = Line(DisplayText(found.snippet), style: .plain, marks: found.marks)
        return Line(line.spans + snippet.spans)
    }

    private func nothingFound(_ search: TextSearch) -> [DisplayText] {
        if let problem = search.problem { return [DisplayText(problem.sentence)] }
        if search.isBlank {
            return [
                "Type words that stand in a message, a note or a subject.",
                "All of them must stand there, in any form; “quoted words” follow one another. "
                    + "from:roohi status:solved before:7d and -word narrow it down.",
            ]
        }
        guard let result = search.result else { return [] }
        guard result.unknown.isEmpty else { return result.unknown.map { DisplayText($0) } }
        return ["Nothing is found.", "Try fewer words or filters, or the beginning of the last word."]
    }
}

extension String {
    fileprivate var replacingUnderscores: String { String(map { $0 == "_" ? " " : $0 }) }
}
