import Desk
import DeskModel
import Insights
import TerminalKit

extension Brush {
    mutating func drawOverlay(on canvas: inout Canvas) {
        cursor = nil
        switch state.overlay {
        case .lookup(let lookup): drawLookup(lookup, on: &canvas)
        case .palette(let palette): drawPalette(palette, on: &canvas)
        case .picker(let picker): drawPicker(picker, on: &canvas)
        case .form(let form): drawForm(form, on: &canvas)
        case .help(let help): drawHelp(help, on: &canvas)
        case .definition(let figure): drawDefinition(figure, on: &canvas)
        case nil: break
        }
    }

    // MARK: The box

    /// A box that floats: cleared, framed, titled; `draw` draws inside the frame.
    mutating func drawBox(
        _ rect: Rect, title: DisplayText, on canvas: inout Canvas, _ draw: (inout Brush, inout Canvas) -> Void
    ) {
        canvas.fill(rect, Style(.text, on: .overlay))
        let frame = Style(.ruleFocused, on: .overlay)
        let inner = rect.columns - 2
        canvas.draw("╭" + Glyph.rule.repeated(inner.value) + "╮", at: rect.origin, frame)
        canvas.draw(
            "╰" + Glyph.rule.repeated(inner.value) + "╯", at: Point(row: rect.bottom - 1, column: rect.left), frame)
        for row in (rect.top + 1)..<(rect.bottom - 1) {
            canvas.draw(Glyph.column, at: Point(row: row, column: rect.left), frame)
            canvas.draw(Glyph.column, at: Point(row: row, column: rect.right - 1), frame)
        }
        let name = (" " + title + " ").truncated(to: rect.columns - 4)
        canvas.draw(name, at: rect.origin.moved(right: 2), Style(.titleFocused, on: .overlay, .strong))
        let inside = rect.inset(rows: 1, columns: 2)
        var brush = self
        canvas.within(inside) { draw(&brush, &$0) }
        if let place = brush.cursor { brush.cursor = place.moved(down: inside.top, right: inside.left) }
        canvas.lay(rect.inset(rows: 1, columns: 1), on: .overlay)
        for (area, surface) in brush.surfaces {
            canvas.lay(area.moved(down: inside.top, right: inside.left), on: surface)
        }
        brush.surfaces = []
        self = brush
    }

    /// A rule inside a box, from frame to frame.
    private func drawBoxRule(_ row: Row, of rect: Rect, on canvas: inout Canvas) {
        let line = "├" + Glyph.rule.repeated(rect.columns.value - 2) + "┤"
        canvas.draw(line, at: Point(row: row, column: rect.left), Style(.rule, on: .overlay))
    }

    /// The row of a box's keys, at its foot.
    private func hints(on canvas: inout Canvas) {
        var line = Line()
        for hint in FooterHints(state).fitting(canvas.size.columns, gap: 3) {
            if line.width > 0 { line.append("   ") }
            line.append(hint.key, .key, .strong)
            line.append(" ")
            line.append(hint.label, .keyHelp)
        }
        canvas.draw(line, at: Point(row: canvas.size.rows - 1, column: 0))
    }

    /// A field with its text, or its hint, and the cursor in it.
    mutating func drawField(
        _ input: TextEditor, hint: DisplayText, in rect: Rect, isFocused: Bool, on canvas: inout Canvas
    ) {
        let (text, column) = input.window(columns: rect.columns - 1)
        canvas.within(rect) { canvas in
            if text.isEmpty {
                canvas.draw(hint.truncated(to: rect.columns), at: .origin, .placeholder)
            } else {
                // A proposal stands out: what is typed takes its place.
                let isProposal = isFocused && input.selection?.count == input.characters.count
                canvas.draw(text, at: .origin, Style(.input, on: isProposal ? .markedText : .base))
            }
        }
        if isFocused {
            cursor = rect.origin.moved(right: column)
            surfaces.append((rect, .input))
        }
    }

    // MARK: Lookup

    private mutating func drawLookup(_ lookup: Lookup, on canvas: inout Canvas) {
        let rect = OverlayLayout.lookup(in: state.size)
        drawBox(rect, title: "Find a customer", on: &canvas) { brush, canvas in
            let width = canvas.size.columns
            let time: DisplayText = lookup.result.map { Self.duration($0.microseconds) } ?? .empty
            brush.drawField(
                lookup.input, hint: "a name as you heard it, a phone, an email, an order",
                in: Rect(row: 0, column: 0, rows: 1, columns: width - 10), isFocused: true, on: &canvas)
            if !lookup.input.text.isEmpty { canvas.drawRight(Line(time, .dim), row: 0) }
            brush.drawFound(lookup, on: &canvas)
            brush.hints(on: &canvas)
        }
        drawBoxRule(rect.top + 2, of: rect, on: &canvas)
    }

    private static func duration(_ microseconds: Int64) -> DisplayText {
        let tenths = (max(0, min(microseconds, 1_000_000_000)) + 50) / 100
        return "\(tenths / 10).\(tenths % 10) ms"
    }

    private mutating func drawFound(_ lookup: Lookup, on canvas: inout Canvas) {
        let width = canvas.size.columns
        let listed = state.listed(in: lookup)
        let rows = canvas.size.rows.value - 4
        let area = Rect(row: 2, column: 0, rows: Row(max(1, rows)), columns: width)
        guard !listed.isEmpty else {
            drawEmpty(nothingFound(lookup), in: area, on: &canvas, role: lookup.problem == nil ? .dim : .error)
            return
        }
        let first = max(0, min(lookup.selected - rows / 2, listed.count - rows))
        for (place, found) in listed.dropFirst(first).prefix(rows).enumerated() {
            let rect = Rect(row: Row(place + 2), column: 0, rows: 1, columns: width)
            let isSelected = first + place == lookup.selected
            canvas.within(rect) { draw(found, on: &$0) }
            if isSelected {
                canvas.draw(Symbol.cursor, at: rect.origin, .cursor)
                surfaces.append((rect, .selection))
            }
        }
        if listed.count > rows {
            canvas.drawRight(
                Line("\(first + 1)–\(min(first + rows, listed.count)) of \(listed.count)", .dim), row: Row(rows + 2))
        }
    }

    private func nothingFound(_ lookup: Lookup) -> [DisplayText] {
        if let problem = lookup.problem { return [DisplayText(problem.sentence)] }
        if lookup.input.text.allSatisfy(\.isWhitespace) {
            return [
                "Type what you heard.",
                "Part of a name, sounds and typos are all right: “ruhi mula”, “0136”, “order 1182”.",
            ]
        }
        if lookup.result == nil { return state.hasFound ? [] : ["Reading the customers …"] }
        return [
            "Nobody is found.",
            "Try fewer letters, another spelling, or the last digits of the phone. ^N makes a new customer.",
        ]
    }

    /// `Roohi Moolla  ★  Petaluma  415 555 0136  today  sounds alike`: columns that align from row to row.
    private func draw(_ found: FoundCustomer, on canvas: inout Canvas) {
        let width = canvas.size.columns
        let names = max(14, width * 2 / 7)
        let name = Line(DisplayText(found.name), style: Style(.customer, on: .base, .strong), marks: found.marks)
        canvas.draw(name.truncated(to: names), at: Point(row: 0, column: 2))
        if found.isVIP { canvas.draw(Symbol.star, at: Point(row: 0, column: names + 3), .regular) }
        let why = max(12, width / 5)
        canvas.draw(DisplayText(found.why).truncated(to: why), at: Point(row: 0, column: width - why), .dim)
        // What is between gets the room in the order of what tells people apart.
        var column = names + 5
        let end = width - why - 2
        let last = found.lastContact.map { DisplayText(words.day($0)) } ?? Symbol.dash
        let cells: [(DisplayText, Column)] = [
            (found.city.map { DisplayText($0) } ?? Symbol.dash, 11),
            (found.phone.map { DisplayText($0) } ?? Symbol.dash, 17),
            (last, 9),
        ]
        for (text, columns) in cells {
            guard column + columns <= end else { break }
            canvas.draw(text.truncated(to: columns - 1), at: Point(row: 0, column: column), .text)
            column += columns
        }
    }

    // MARK: Palette and pickers

    private mutating func drawPalette(_ palette: Palette, on canvas: inout Canvas) {
        let items = state.paletteItems(palette)
        let rect = OverlayLayout.list(in: state.size, count: max(items.count, 8))
        var below = state
        below.overlay = nil
        let scopes = below.scopes
        drawBox(rect, title: "Do anything", on: &canvas) { brush, canvas in
            brush.drawField(
                palette.input, hint: "any words of what you want to do",
                in: Rect(row: 0, column: 0, rows: 1, columns: canvas.size.columns), isFocused: true, on: &canvas)
            if items.isEmpty {
                brush.drawEmpty(
                    ["No command has these words.", "Try one word, or ? for all keys."],
                    in: Rect(row: 2, column: 0, rows: 4, columns: canvas.size.columns), on: &canvas)
            }
            brush.drawItems(items, selected: palette.selected, on: &canvas) { brush, command in
                let key =
                    brush.state.keys.key(for: command.id, in: scopes)
                    ?? brush.state.keys.bindings(of: command.id).first?.key
                let reason = brush.state.disabledReasonBelow(command)
                return (
                    Line(DisplayText(command.name), reason == nil ? .text : .keyDisabled),
                    Line(DisplayText(reason ?? command.help), .dim), Line(key?.label ?? .empty, .key)
                )
            }
            brush.hints(on: &canvas)
        }
        drawBoxRule(rect.top + 2, of: rect, on: &canvas)
    }

    private mutating func drawPicker(_ picker: Picker, on canvas: inout Canvas) {
        let items = picker.matching
        let rect = OverlayLayout.list(
            in: state.size, count: max(picker.items.count, 3) + picker.warnings.count, most: 64)
        drawBox(rect, title: DisplayText(picker.title), on: &canvas) { brush, canvas in
            let width = canvas.size.columns
            brush.drawField(
                picker.input, hint: DisplayText(picker.purpose.hint),
                in: Rect(row: 0, column: 0, rows: 1, columns: width),
                isFocused: true, on: &canvas)
            let marks = WordMatch(picker.input.text).words
            for (row, warning) in picker.warnings.enumerated() {
                let text = DisplayText(warning).truncated(to: width)
                canvas.draw(text, at: Point(row: Row(row + 2), column: 0), .warning)
            }
            let skipped = picker.warnings.count
            brush.drawItems(items, selected: picker.selected, below: skipped, on: &canvas) { _, item in
                let label = DisplayText(item.label)
                return (
                    Line(label, style: .plain, marks: label.matches(of: marks)), Line(DisplayText(item.detail), .dim),
                    Line()
                )
            }
            if items.isEmpty {
                let text = picker.problem ?? brush.typed(picker)
                let role: Role = picker.problem == nil ? .text : .error
                for (row, line) in DisplayText(text).wrapped(to: width, maxLines: 2).enumerated() {
                    canvas.draw(line, at: Point(row: Row(row + 2 + skipped), column: 0), role)
                }
            }
            brush.hints(on: &canvas)
        }
        drawBoxRule(rect.top + 2, of: rect, on: &canvas)
    }

    /// What Enter makes of what is typed, where no item has it.
    private func typed(_ picker: Picker) -> String {
        let text = picker.input.text.trimmed
        switch picker.purpose {
        case .snooze:
            guard let time = MomentReader(now: state.now, zone: state.zone).read(text) else {
                return picker.purpose.whatToType
            }
            return "↵ until \(words.moment(time))"
        case .solve: return "↵ takes “\(text)” as a new reason"
        case .assign: return "↵ gives it to “\(text)”"
        case .channel: return "↵ takes “\(text)”"
        case .draft, .priority, .add, .view, .theme, .keepPromise, .recovery: return picker.purpose.whatToType
        }
    }

    /// The items of a list under a field: label, detail, key; the chosen one has the cursor.
    private mutating func drawItems<Item>(
        _ items: [Item], selected: Int, below skipped: Int = 0, on canvas: inout Canvas,
        _ cells: (Brush, Item) -> (Line, Line, Line)
    ) {
        let width = canvas.size.columns
        let rows = max(1, canvas.size.rows.value - 3 - skipped)
        let first = max(0, min(selected - rows / 2, items.count - rows))
        let shown = items.dropFirst(first).prefix(rows).map { cells(self, $0) }
        let labels = min(width / 2, shown.map(\.0.width).max() ?? 0)
        for (place, (label, detail, key)) in shown.enumerated() {
            let row = Row(place + 2 + skipped)
            canvas.draw(label.truncated(to: width - 4 - key.width), at: Point(row: row, column: 2))
            let start = max(labels, min(label.width, width)) + 4
            let room = width - start - key.width - 2
            if room > 3 { canvas.draw(detail.truncated(to: room), at: Point(row: row, column: start)) }
            canvas.drawRight(key, row: row, inset: 1)
            if first + place == selected {
                canvas.draw(Symbol.cursor, at: Point(row: row, column: 0), .cursor)
                surfaces.append((Rect(row: row, column: 0, rows: 1, columns: width), .selection))
            }
        }
    }

    // MARK: Forms, keys, definitions

    private mutating func drawForm(_ form: Form, on canvas: inout Canvas) {
        let rect = OverlayLayout.form(in: state.size, fields: form.fields.count)
        drawBox(rect, title: DisplayText(form.title), on: &canvas) { brush, canvas in
            let width = canvas.size.columns
            let labels = min(width / 3, form.fields.map { DisplayText($0.label).width }.max() ?? 0)
            for (place, field) in form.fields.enumerated() {
                let row = Row(place)
                canvas.draw(
                    DisplayText(field.label).truncated(to: labels), at: Point(row: row, column: 0),
                    place == form.focus ? .titleFocused : .dim, place == form.focus ? .strong : [])
                let hint = field.isOptional ? "\(field.hint) (may stay empty)" : field.hint
                brush.drawField(
                    field.input, hint: DisplayText(hint),
                    in: Rect(row: row, column: labels + 2, rows: 1, columns: width - labels - 2),
                    isFocused: place == form.focus && form.underway == nil, on: &canvas)
            }
            let foot = canvas.size.rows - 2
            if let problem = form.problem {
                canvas.draw(DisplayText(problem).truncated(to: width), at: Point(row: foot, column: 0), .error)
            }
            brush.hints(on: &canvas)
        }
    }

    private mutating func drawHelp(_ help: HelpPage, on canvas: inout Canvas) {
        let rect = OverlayLayout.help(in: state.size)
        drawBox(rect, title: "Keys", on: &canvas) { brush, canvas in
            let made = HelpLines(help, brush.state)
            let rows = OverlayLayout.helpRows(in: brush.state.size)
            let first = min(help.top, max(0, made.lines.count - rows))
            for (place, line) in made.lines.dropFirst(first).prefix(rows).enumerated() {
                canvas.draw(line, at: Point(row: Row(place), column: 0))
            }
            if made.lines.count > rows {
                let last = min(first + rows, made.lines.count)
                canvas.drawRight(Line("\(first + 1)–\(last) of \(made.lines.count)", .dim), row: canvas.size.rows - 1)
            }
            brush.hints(on: &canvas)
        }
    }

    private mutating func drawDefinition(_ figure: Figure, on canvas: inout Canvas) {
        let lines = DisplayText(figure.definition).wrapped(to: min(64, state.size.columns - 8), maxLines: 8)
        let rect = OverlayLayout.box(in: state.size, columns: 68, rows: Row(lines.count + 4))
        drawBox(rect, title: DisplayText(figure.title), on: &canvas) { brush, canvas in
            for (row, line) in lines.enumerated() { canvas.draw(line, at: Point(row: Row(row), column: 0)) }
            brush.hints(on: &canvas)
        }
    }
}
