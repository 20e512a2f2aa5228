extension Canvas {
    /// Names side by side, the chosen one bold and between marks of its own, from a place on: `‹Mine 3› · Waiting 5`.
    /// Names that do not fit are left out from the right, but never the chosen one. Returns the columns used.
    @discardableResult
    public mutating func drawTabs(_ names: [DisplayText], selected: Int, at point: Point, width: Column) -> Column {
        let names = names.map { $0.truncated(to: max(0, width - 2)) }
        guard names.indices.contains(selected) else { return 0 }
        var shown = Array(names.indices)
        func used() -> Column {
            shown.reduce(Column(3 * (shown.count - 1) + 2)) { $0 + names[$1].width }
        }
        while used() > width, shown.count > 1 {
            let out = shown.lastIndex { $0 != selected } ?? 0
            shown.remove(at: out)
        }
        var line = Line()
        for place in shown {
            if line.width > 0 { line.append(" · ", .dim) }
            if place == selected {
                line.append("‹", .cursor)
                line.append(names[place], .titleFocused)
                line.append("›", .cursor)
            } else {
                line.append(names[place], .dim)
            }
        }
        draw(line, at: point)
        return line.width
    }

    /// A sentence in the lowest row of the region that says what happened; it never covers what is typed above it.
    public mutating func drawToast(_ text: Line, role: Role = .text, key: DisplayText? = nil) {
        guard size.rows > 0 else { return }
        let row = size.rows - 1
        fill(Rect(row: row, column: 0, rows: 1, columns: size.columns), Style(role, on: .changed))
        var room = size.columns - 2
        if let key {
            let hint = Line([Span(key, Style(.key, on: .changed)), Span(" close", Style(.keyHelp, on: .changed))])
            if hint.width + 10 < room {
                drawRight(hint, row: row, inset: 1)
                room -= hint.width + 2
            }
        }
        let sentence = Line(
            text.spans.map { span in
                Span(span.text, (span.style.role == .text ? span.style.meaning(role) : span.style).on(.changed))
            })
        draw(sentence.truncated(to: room), at: Point(row: row, column: 1))
    }
}

/// One thing that a palette offers.
public struct PaletteItem: Hashable, Sendable {
    /// What it does.
    public var name: DisplayText
    /// Its key, where it has one.
    public var key: DisplayText?
    /// Why it can't be done now; none where it can.
    public var disabledReason: DisplayText?

    /// An item of those parts.
    public init(_ name: DisplayText, key: DisplayText? = nil, disabledReason: DisplayText? = nil) {
        self.name = name
        self.key = key
        self.disabledReason = disabledReason
    }
}

extension Canvas {
    /// The items that a window sees, in the region: name to the left with what was typed marked, key to the right; an item
    /// that can't be done now says why.
    public mutating func drawPalette(_ items: [PaletteItem], _ window: ListWindow, words: [String]) {
        drawList(window, focused: true) { number, canvas in
            guard items.indices.contains(number) else { return }
            let item = items[number]
            let room = canvas.size.columns
            let key = item.key ?? .empty
            let style = Style(item.disabledReason == nil ? .text : .keyDisabled)
            var line = Line(item.name, style: style, marks: item.name.matches(of: words))
            if let reason = item.disabledReason { line.append("  \(reason)", .dim) }
            canvas.draw(line.truncated(to: room - key.width - 2), at: .origin)
            canvas.drawRight(Line(key, item.disabledReason == nil ? .key : .keyDisabled), row: 0, inset: 1)
        }
    }

    /// Keys and what they do, as many as fit from the left, the rest left out whole.
    public mutating func drawHints(_ hints: [(key: DisplayText, help: DisplayText)], at point: Point, width: Column) {
        var line = Line()
        for hint in hints {
            let next = Line([Span(hint.key, .key), Span(" ", .keyHelp), Span(hint.help, .keyHelp)])
            let gap: Column = line.width > 0 ? 3 : 0
            guard line.width + gap + next.width <= width else { break }
            if gap > 0 { line.append("   ", .keyHelp) }
            line = line + next
        }
        draw(line, at: point)
    }
}
