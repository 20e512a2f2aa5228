import Desk
import DeskModel
import TerminalKit

// Customers who may be one person, as they float.
extension Brush {
    // MARK: The list

    mutating func drawDuplicates(_ list: DuplicateList, on canvas: inout Canvas) {
        let pairs = list.pairs ?? []
        let rect = OverlayLayout.duplicates(in: state.size, count: pairs.count)
        let shown = OverlayLayout.duplicateItems(in: state.size)
        let window = ListWindow(count: pairs.count, capacity: shown, around: list.selected)
        drawBox(rect, title: "Customers who may be one person", on: &canvas) { brush, canvas in
            let width = canvas.size.columns
            guard !pairs.isEmpty else {
                brush.drawEmpty(
                    Self.nobody(list), in: Rect(row: 1, column: 0, rows: max(1, canvas.size.rows - 1), columns: width),
                    on: &canvas, role: list.problem == nil ? .dim : .error)
                return
            }
            let chosen = canvas.drawList(window, rowsPerItem: Row(DuplicateList.rowsEach)) { place, rect, canvas in
                let pair = pairs[place]
                let ids = Line(DisplayText("\(pair.first.id) · \(pair.second.id)"), .dim)
                canvas.draw(
                    Self.heading(pair).truncated(to: max(4, width - ids.width - 4)),
                    at: Point(row: rect.top, column: 2))
                canvas.drawRight(ids, row: rect.top, inset: 1)
                canvas.draw(Self.evidence(pair).truncated(to: width - 9), at: Point(row: rect.top + 1, column: 7))
                brush.touch(rect, .item(place), on: &canvas)
            }
            brush.lie(chosen, on: .selection)
        }
        drawRange(window, of: pairs.count, rect, on: &canvas)
    }

    private static func nobody(_ list: DuplicateList) -> [DisplayText] {
        if let problem = list.problem { return [DisplayText(problem.sentence)] }
        if list.pairs == nil { return ["Every customer is compared with those who share something rare …"] }
        return [
            "Nobody seems to be on the desk twice.",
            "Compared are names, birth dates, phones, emails, numbers and addresses. Somebody you know for one you find from the "
                + "desk, with ‹find›.",
        ]
    }

    private static func percent(_ score: Double) -> String { "\(Int((score * 100).rounded(.down)))%" }

    private static func heading(_ pair: DuplicatePair) -> Line {
        var line = Line(DisplayText(percent(pair.score).padded(to: 5)), .score)
        line.append(DisplayText(pair.first.name), .customer, .strong)
        line.append("  and  ", .dim)
        line.append(DisplayText(pair.second.name), .customer, .strong)
        return line
    }

    private static func evidence(_ pair: DuplicatePair) -> Line {
        var line = evidence(pair.evidence)
        if let through = pair.through { line.append(DisplayText(" · by way of \(through.name)"), .dim) }
        return line
    }

    /// What speaks for it and against it, in words: `same phone · nearly the same name · other address`.
    private static func evidence(_ evidence: [DuplicatePair.Evidence]) -> Line {
        var line = Line()
        for (place, item) in evidence.enumerated() {
            if place > 0 { line.append(" · ", .dim) }
            let field = item.field.replacing("_", with: " ")
            let (words, role): (String, Role) =
                switch item.level {
                case "same": ("same \(field)", .good)
                case "near": ("nearly the same \(field)", .text)
                default: ("other \(field)", .warning)
                }
            line.append(DisplayText(words), role)
        }
        return line
    }

    // MARK: Side by side

    mutating func drawSideBySide(_ pair: SideBySide, on canvas: inout Canvas) {
        let foot = pair.both.map { outcome(pair, $0) }
        func lines(_ width: Column) -> [DisplayText] { foot?.wrapped(to: width, maxLines: 3) ?? [] }
        let widest = OverlayLayout.sideBySide(in: state.size, fields: 0, foot: 0).columns
        let footRows = lines(widest - 4).count
        // What is too long for its side goes on below, where there is room for all of it; else each field has one row.
        var heights = pair.fields.map { SideColumns(widest - 4).rows(of: $0) }
        let tallest = OverlayLayout.sideBySide(in: state.size, fields: 1000, foot: 1).rows.value
        if heights.reduce(5 + footRows, +) > tallest - 2 { heights = pair.fields.map { _ in 1 } }
        let all = heights.reduce(0, +)
        let rect = OverlayLayout.sideBySide(in: state.size, fields: all, foot: max(1, footRows))
        // Where it is low, no row stays empty before a field is left out.
        let isTight = rect.rows.value - 2 < 5 + all + footRows
        let top = isTight ? 3 : 4
        let room = max(1, rect.rows.value - 2 - top - footRows - (isTight ? 0 : 1))
        let window =
            all <= room
            ? ListWindow(count: pair.fields.count, capacity: room, from: 0)
            : ListWindow(count: pair.fields.count, capacity: room, around: pair.selected)
        let first = window.first
        drawBox(rect, title: "One person?", on: &canvas) { brush, canvas in
            let width = canvas.size.columns
            guard let both = pair.both else {
                let text = pair.problem?.sentence ?? "The two are being read …"
                brush.drawEmpty(
                    [DisplayText(text)], in: Rect(row: 1, column: 0, rows: 3, columns: width), on: &canvas,
                    role: pair.problem == nil ? .dim : .error)
                return
            }
            let why = Line(
                Line(DisplayText(pair.score.map { "\(Self.percent($0)) sure · " } ?? ""), .score).spans
                    + Self.evidence(both.evidence).spans)
            canvas.draw(why.truncated(to: width), at: .origin)
            let columns = SideColumns(width)
            brush.drawHeads(pair, both, columns, Row(top - 2), on: &canvas)
            let foot = lines(width)
            var next = Row(top)
            for (place, field) in both.fields.dropFirst(first).prefix(room).enumerated() {
                let part = Rect(row: next, column: 0, rows: Row(heights[first + place]), columns: width)
                next = part.bottom
                brush.draw(field, kept: pair.kept(field), part, columns, on: &canvas)
                brush.touch(part, .item(first + place), on: &canvas)
                guard first + place == pair.selected else { continue }
                canvas.drawCursor(of: part)
                brush.lie(part, on: .selection)
            }
            for (place, line) in foot.enumerated() {
                canvas.draw(line, at: Point(row: canvas.size.rows - Row(foot.count - place), column: 0), .text)
            }
        }
        drawRange(window, of: pair.fields.count, rect, on: &canvas)
    }

    /// Where the two sides stand: names of fields, left, right.
    private struct SideColumns {
        let title: Column
        let left: Column
        let right: Column
        let width: Column

        init(_ all: Column) {
            title = 2
            // Where it is narrow the names of fields give way first.
            let names: Column = all < 56 ? 8 : 18
            left = title + names
            width = max(4, (all - left - 3) / 2)
            right = left + width + 2
        }

        /// A text on a side: in one line where it fits beside its mark, else in three at most.
        func lines(_ text: String, isMarked: Bool) -> [DisplayText] {
            let text = DisplayText(text)
            if text.width + (isMarked ? 2 : 0) <= width { return [text] }
            return text.wrapped(to: max(4, width - 2), maxLines: 3)
        }

        /// The rows that a field takes, whichever side is kept.
        func rows(of field: CustomerComparison.Field) -> Int {
            [field.first, field.second].map { lines($0, isMarked: field.isChoice).count }.reduce(1, max)
        }
    }

    private func drawHeads(
        _ pair: SideBySide, _ both: CustomerComparison, _ columns: SideColumns, _ row: Row, on canvas: inout Canvas
    ) {
        for (side, column, isFirst) in [(both.first, columns.left, true), (both.second, columns.right, false)] {
            let goesOn = (pair.goesOn == .first) == isFirst
            var line = Line(DisplayText(goesOn ? "goes on  " : "joins  "), goesOn ? .good : .dim)
            line.append(DisplayText(side.id), .dim)
            canvas.draw(line.truncated(to: columns.width), at: Point(row: row, column: column))
            let holds = side.holds.isEmpty ? "nothing else" : side.holds.joined(separator: ", ")
            canvas.draw(
                Line(DisplayText(holds), .dim).truncated(to: columns.width), at: Point(row: row + 1, column: column))
        }
        canvas.draw(Line("has", .dim), at: Point(row: row + 1, column: columns.title))
    }

    private func draw(
        _ field: CustomerComparison.Field, kept: SideBySide.Side?, _ part: Rect, _ columns: SideColumns,
        on canvas: inout Canvas
    ) {
        let row = part.top
        let title = Line(DisplayText(field.title), field.isChoice ? .text : .dim)
        canvas.draw(title.truncated(to: columns.left - columns.title - 3), at: Point(row: row, column: columns.title))
        if field.differs {
            let mark = Line(
                DisplayText(field.isList || field.first.isEmpty || field.second.isEmpty ? "+" : "≠"),
                field.isChoice ? .warning : .dim)
            canvas.draw(mark, at: Point(row: row, column: columns.left - 2))
        }
        for (text, column, side) in [
            (field.first, columns.left, SideBySide.Side.first), (field.second, columns.right, .second),
        ] {
            let isKept = kept == nil || kept == side
            let isMarked = kept == side && field.isChoice
            let texts =
                part.rows > 1 ? columns.lines(text, isMarked: field.isChoice) : [DisplayText(text)]
            for (place, text) in texts.enumerated() {
                var line = Line()
                if isMarked { line.append(place == 0 ? DisplayText("✓ ") : "  ", .good) }
                if text.isEmpty {
                    line.append("–", .dim)
                } else {
                    line.append(text, isKept ? .text : .dim, isKept && field.isChoice ? .strong : [])
                }
                canvas.draw(line.truncated(to: columns.width), at: Point(row: row + Row(place), column: column))
            }
        }
    }

    /// What a merge comes to.
    private func outcome(_ pair: SideBySide, _ both: CustomerComparison) -> DisplayText {
        if both.isOnePerson { return "They are one person already." }
        let (from, into) = pair.goesOn == .first ? (both.second, both.first) : (both.first, both.second)
        let what = from.holds.isEmpty ? "" : ", with " + from.holds.joined(separator: ", ")
        var text = "\(from.name) (\(from.id)) becomes part of \(into.name) (\(into.id))\(what). "
        text += "Nothing is copied or lost: ‹undo› takes them apart again."
        if both.areApart { text = "Somebody knows them for two people. " + text }
        return DisplayText(state.spelled(text))
    }

    // MARK: Parting

    mutating func drawParting(_ parting: Parting, on canvas: inout Canvas) {
        let things = parting.sequel.things
        let rect = OverlayLayout.parting(in: state.size, count: things.count)
        let shown = OverlayLayout.partingItems(in: state.size)
        let window = ListWindow(count: things.count, capacity: shown, around: parting.selected)
        drawBox(rect, title: "Two people again: with whom goes what came since?", on: &canvas) { brush, canvas in
            let width = canvas.size.columns
            let columns = SideColumns(width)
            canvas.draw(
                Line(DisplayText(parting.intoName), style: Style(.customer, on: .base, .strong))
                    .truncated(to: columns.width), at: Point(row: 0, column: columns.left))
            canvas.draw(
                Line(DisplayText(parting.fromName), style: Style(.customer, on: .base, .strong))
                    .truncated(to: columns.width), at: Point(row: 0, column: columns.right))
            let chosen = canvas.drawList(window, from: 2) { place, rect, canvas in
                let entry = things[place]
                let kind = entry.thing.kind.nativeName.replacing("_", with: " ")
                canvas.draw(
                    Line(DisplayText(kind), .dim).truncated(to: columns.left - columns.title - 1),
                    at: Point(row: rect.top, column: columns.title))
                let text = entry.text.split(whereSeparator: \.isNewline).first.map(String.init) ?? ""
                let line = Line(DisplayText(text.isEmpty ? brush.words.day(entry.at) : text), .text)
                canvas.draw(
                    line.truncated(to: columns.width),
                    at: Point(row: rect.top, column: parting.goesWithFrom(entry) ? columns.right : columns.left))
                brush.touch(rect, .item(place), on: &canvas)
            }
            brush.lie(chosen, on: .selection)
        }
        drawRange(window, of: things.count, rect, on: &canvas)
    }
}

extension String {
    fileprivate func padded(to count: Int) -> String {
        self + String(repeating: " ", count: max(0, count - self.count))
    }
}
