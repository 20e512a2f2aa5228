import Desk
import DeskModel
import Insights
import TerminalKit

extension Brush {
    mutating func drawOverlay(on canvas: inout Canvas) {
        switch state.overlay {
        case .lookup(let lookup): drawLookup(lookup, on: &canvas)
        case .search(let search): drawSearch(search, on: &canvas)
        case .duplicates(let list): drawDuplicates(list, on: &canvas)
        case .sideBySide(let pair): drawSideBySide(pair, on: &canvas)
        case .parting(let parting): drawParting(parting, on: &canvas)
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
        touch(rect, .overlay, on: &canvas)
        let inside = rect.insideOfBox
        var brush = self
        canvas.drawBox(rect, title: title) { draw(&brush, &$0) }
        if let place = brush.cursor { brush.cursor = place.moved(down: inside.top, right: inside.left) }
        for (area, surface) in brush.surfaces {
            canvas.lay(area.moved(down: inside.top, right: inside.left), on: surface)
        }
        brush.surfaces = []
        self = brush
    }

    /// `1–17 of 42` in a box's lower border, where there is more than is shown.
    func drawRange(_ window: ListWindow, of count: Int, _ rect: Rect, on canvas: inout Canvas) {
        let (first, shown) = (window.first, window.visible.count)
        guard shown > 0, shown < count else { return }
        let range = Line(
            " \(first + 1)–\(first + shown) of \(Figures.grouped(count)) ", style: Style(.dim, on: .overlay))
        canvas.draw(range, at: Point(row: rect.bottom - 1, column: rect.right - 2 - range.width))
    }

    /// A field with its text, or its hint, and the cursor in it.
    mutating func drawField(
        _ input: TextEditor, hint: DisplayText, in rect: Rect, isFocused: Bool, on canvas: inout Canvas
    ) {
        // A proposal stands out: what is typed takes its place.
        let view = EditorView(placeholder: hint, marksSelection: isFocused)
        let place = canvas.within(rect) { view.drawLine(input, on: &$0) }
        if isFocused {
            cursor = rect.origin.moved(right: place.column)
            surfaces.append((rect, .input))
        }
    }

    // MARK: Lookup

    private mutating func drawLookup(_ lookup: Lookup, on canvas: inout Canvas) {
        let listed = state.listed(in: lookup)
        let rect = OverlayLayout.lookup(in: state.size, count: max(lookup.tallest, listed.count))
        let rows = rect.rows.value - 4
        let window = ListWindow(count: listed.count, capacity: rows, around: lookup.selected)
        let title = lookup.partner.map { DisplayText("Who is one person with \($0.name)?") } ?? "Find a customer"
        drawBox(rect, title: title, on: &canvas) { brush, canvas in
            brush.drawField(
                lookup.input, hint: "a name as you heard it, a phone, an email, an order",
                in: Rect(row: 0, column: 0, rows: 1, columns: canvas.size.columns), isFocused: true, on: &canvas)
            brush.drawFound(lookup, listed, window, on: &canvas)
        }
        canvas.drawDivision(rect.top + 2, of: rect)
        let isSearch = !lookup.input.text.allSatisfy(\.isWhitespace)
        let count = isSearch ? lookup.result?.count ?? 0 : listed.count
        drawRange(window, of: count, rect, on: &canvas)
    }

    private mutating func drawFound(
        _ lookup: Lookup, _ listed: [FoundCustomer], _ window: ListWindow, on canvas: inout Canvas
    ) {
        let width = canvas.size.columns
        let area = Rect(row: 2, column: 0, rows: max(1, canvas.size.rows - 2), columns: width)
        guard !listed.isEmpty else {
            drawEmpty(nothingFound(lookup), in: area, on: &canvas, role: lookup.problem == nil ? .dim : .error)
            return
        }
        let lines = found(listed, window.visible, width: width - 2)
        let chosen = canvas.drawList(window, from: 2) { place, rect, canvas in
            canvas.draw(lines[place - window.first], at: rect.origin.moved(right: 2))
            touch(rect, .item(place), on: &canvas)
        }
        lie(chosen, on: .selection)
    }

    /// The rows of some of the customers who were found, as they were laid out before where they are the same.
    private func found(_ listed: [FoundCustomer], _ rows: Range<Int>, width: Column) -> [Line] {
        let words = words
        let key = LineMemory.FoundKey(found: listed, rows: rows, width: width, zone: words.zone, day: words.today)
        return state.lineMemory.found(key) {
            let columns = FoundColumns(width: width)
            return listed[rows].map { columns.line($0, words) }
        }
    }

    private func nothingFound(_ lookup: Lookup) -> [DisplayText] {
        if let problem = lookup.problem { return [DisplayText(problem.sentence)] }
        if lookup.input.text.allSatisfy(\.isWhitespace) {
            return [
                "Type what you heard.",
                "Part of a name, sounds and typos are all right: “roohi mula”, “0136”, “order 1182”.",
            ]
        }
        if lookup.result == nil { return state.hasFound ? [] : ["Reading the customers …"] }
        let advice = "Try fewer letters, another spelling, or the last digits of the phone."
        // A hint that does nothing would only keep somebody who is on the phone waiting.
        let isNew = Reason.readOnly(state) == nil && lookup.partner == nil
        let more = " ‹lookup-new-ticket› makes a new customer."
        return ["Nobody is found.", DisplayText(isNew ? advice + more : advice)]
    }

    // MARK: Palette and pickers

    private mutating func drawPalette(_ palette: Palette, on canvas: inout Canvas) {
        let items = state.paletteItems(palette)
        let rect = OverlayLayout.list(in: state.size, count: state.paletteItems(Palette()).count + 2, most: 110)
        // The last two are for what the chosen one does: a sentence beside its name is often cut.
        let rows = max(1, rect.rows.value - 6)
        let window = ListWindow(count: items.count, capacity: rows, around: palette.selected)
        var below = state
        below.overlay = nil
        let scopes = below.scopes
        drawBox(rect, title: "Do anything", on: &canvas) { brush, canvas in
            brush.drawField(
                palette.input, hint: "any words of what you want to do",
                in: Rect(row: 0, column: 0, rows: 1, columns: canvas.size.columns), isFocused: true, on: &canvas)
            if items.isEmpty {
                brush.drawEmpty(
                    ["No command has these words.", "Try one word, or ‹help› for all keys."],
                    in: Rect(row: 2, column: 0, rows: 4, columns: canvas.size.columns), on: &canvas)
            }
            if items.indices.contains(palette.selected) {
                let chosen = items[palette.selected]
                let text = DisplayText(brush.state.explanation(of: chosen))
                let lines = text.wrapped(to: canvas.size.columns - 2, maxLines: 2)
                for (place, line) in lines.enumerated() {
                    canvas.draw(line, at: Point(row: canvas.size.rows - Row(lines.count - place), column: 2), .text)
                }
            }
            brush.drawItems(items, window, on: &canvas) { brush, command in
                let key =
                    brush.state.keys.key(for: command.id, in: scopes)
                    ?? brush.state.keys.bindings(of: command.id).first?.key
                let reason = brush.state.disabledReasonBelow(command)
                return PaletteItem(
                    Line(DisplayText(command.name), reason == nil ? .text : .keyDisabled),
                    // Where names would be cut for it, what the chosen one does is told below alone.
                    detail: rect.columns < 64
                        ? Line() : Line(DisplayText(brush.state.spelled(reason ?? command.help)), .dim),
                    key: Line(key?.label(inASCII: brush.state.isASCII) ?? .empty, .key)
                )
            }
        }
        canvas.drawDivision(rect.top + 2, of: rect)
        drawRange(window, of: items.count, rect, on: &canvas)
    }

    private mutating func drawPicker(_ picker: Picker, on canvas: inout Canvas) {
        let items = picker.matching
        let skipped = picker.warnings.count
        // As wide as what is told beside the names and before them, so that none of it is cut where there is room.
        let told =
            (picker.items.map { DisplayText($0.label).width }.max() ?? 0)
            + (picker.items.map { DisplayText($0.detail).width }.max() ?? 0) + 10
        let wanted = max(told, (picker.warnings.map { DisplayText($0).width }.max() ?? 0) + 4)
        let rect = OverlayLayout.list(
            in: state.size, count: max(picker.items.count, 3) + skipped, most: min(110, max(64, wanted)))
        let rows = max(1, rect.rows.value - 4 - skipped)
        let window = ListWindow(count: items.count, capacity: rows, around: picker.selected)
        drawBox(rect, title: DisplayText(picker.title), on: &canvas) { brush, canvas in
            let width = canvas.size.columns
            brush.drawField(
                picker.input, hint: DisplayText(picker.hint),
                in: Rect(row: 0, column: 0, rows: 1, columns: width),
                isFocused: true, on: &canvas)
            let marks = WordMatch(picker.input.text).words
            for (row, warning) in picker.warnings.enumerated() {
                let text = DisplayText(warning).truncated(to: width)
                canvas.draw(text, at: Point(row: Row(row + 2), column: 0), .warning)
            }
            brush.drawItems(items, window, below: skipped, on: &canvas) { _, item in
                let label = DisplayText(item.label)
                return PaletteItem(
                    Line(label, style: .plain, marks: label.matches(of: marks)),
                    detail: Line(DisplayText(item.detail), .dim))
            }
            if items.isEmpty {
                let text = picker.problem ?? brush.typed(picker)
                let role: Role = picker.problem == nil ? .text : .error
                for (row, line) in DisplayText(text).wrapped(to: width, maxLines: 2).enumerated() {
                    canvas.draw(line, at: Point(row: Row(row + 2 + skipped), column: 0), role)
                }
            }
        }
        canvas.drawDivision(rect.top + 2, of: rect)
        drawRange(window, of: items.count, rect, on: &canvas)
    }

    /// What Enter makes of what is typed, where no item has it.
    private func typed(_ picker: Picker) -> String {
        let text = picker.input.text.trimmed
        guard !text.isEmpty else { return picker.advice }
        let enter = Key.enter.label(inASCII: state.isASCII)
        switch picker.purpose {
        case .snooze, .bulkValue(.snooze):
            guard let time = MomentReader(now: state.now, zone: state.zone).read(text) else {
                return picker.purpose.whatToType
            }
            return "\(enter) until \(words.moment(time))"
        case .solve, .bulkValue(.solve): return "\(enter) takes “\(text)” as a new reason"
        case .assign: return "\(enter) gives it to “\(text)”"
        case .bulkValue(.assign): return "\(enter) gives them to “\(text)”"
        case .channel: return "\(enter) takes “\(text)”"
        case .merge: return "\(enter) merges it into ticket “\(text)”"
        case .link: return "\(enter) links it to ticket “\(text)”"
        case .draft, .priority, .add, .view, .theme, .copy, .keepPromise, .breakPromise, .recovery, .unlink, .split,
            .bulk, .bulkValue, .bulkConfirm:
            return picker.purpose.whatToType
        }
    }

    /// The items of a list under a field, each of which answers to the pointer.
    private mutating func drawItems<Item>(
        _ items: [Item], _ window: ListWindow, below skipped: Int = 0, on canvas: inout Canvas,
        _ face: (Brush, Item) -> PaletteItem
    ) {
        let faces = items.map { face(self, $0) }
        let chosen = canvas.drawPalette(faces, window, from: Row(2 + skipped)) { place, rect, canvas in
            touch(rect, .item(place), on: &canvas)
        }
        lie(chosen, on: .selection)
    }

    /// Has a rectangle of a box lie on another surface than the box, once that is drawn.
    mutating func lie(_ rect: Rect?, on surface: Surface) {
        if let rect { surfaces.append((rect, surface)) }
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
                brush.touch(Rect(row: row, column: 0, rows: 1, columns: width), .field(place), on: &canvas)
                let hint = field.isOptional ? "\(field.hint) (may stay empty)" : field.hint
                brush.drawField(
                    field.input, hint: DisplayText(hint),
                    in: Rect(row: row, column: labels + 2, rows: 1, columns: width - labels - 2),
                    isFocused: place == form.focus && form.underway == nil, on: &canvas)
            }
            brush.drawDue(of: form, labels: labels, on: &canvas)
            let foot = canvas.size.rows - 1
            let field = form.fields[form.focus]
            if let problem = form.problem {
                // The row above is empty, unless it tells until when.
                let isAbove = form.due(MomentReader(now: brush.state.now, zone: brush.state.zone)) != nil
                let lines = DisplayText(problem).wrapped(to: width, maxLines: isAbove ? 1 : 2)
                for (place, line) in lines.enumerated() {
                    canvas.draw(line, at: Point(row: foot - Row(lines.count - 1 - place), column: 0), .error)
                }
            } else if !field.input.text.isEmpty {
                // What may be typed stays in sight once something is.
                canvas.draw(DisplayText(field.hint).truncated(to: width), at: Point(row: foot, column: 0), .dim)
            }
        }
    }

    /// Below the time of a promise, the moment that it comes to: who mistook it sees that before it is kept.
    private mutating func drawDue(of form: Form, labels: Column, on canvas: inout Canvas) {
        guard let due = form.due(MomentReader(now: state.now, zone: state.zone)) else { return }
        look(again: min(due, words.nextMinute))
        let line = Line([
            Span("until ", .dim), Span(DisplayText(words.momentInFull(due)), .promise, .strong),
            Span(DisplayText(", in \(TimeWords.length(due.seconds(since: words.now)))"), .dim),
        ])
        let place = Point(row: Row(form.fields.count), column: labels + 2)
        canvas.draw(line.truncated(to: canvas.size.columns - labels - 2), at: place)
    }

    private mutating func drawHelp(_ help: HelpPage, on canvas: inout Canvas) {
        let (whole, columns) = OverlayLayout.help(in: state.size)
        let made = HelpLines(help, state)
        let shown = OverlayLayout.helpRows(in: state.size)
        let window = ListWindow(count: made.lines.count, capacity: shown, from: help.top)
        // Columns as even as they can be, and a box no taller than they are; where there is more than fits they are full.
        let rows = min(shown / columns, max(1, (made.lines.count + columns - 1) / columns))
        let rect = Rect(
            row: whole.top, column: whole.left, rows: min(whole.rows, Row(rows + 2)), columns: whole.columns)
        drawBox(rect, title: "Keys", on: &canvas) { brush, canvas in
            let width = OverlayLayout.helpWidth(in: brush.state.size)
            for (place, line) in made.lines[window.visible].enumerated() {
                canvas.draw(line, at: Point(row: Row(place % rows), column: (width + 2) * (place / rows)))
            }
        }
        drawRange(window, of: made.lines.count, rect, on: &canvas)
    }

    private mutating func drawDefinition(_ figure: Figure, on canvas: inout Canvas) {
        let lines = DisplayText(figure.definition).wrapped(to: min(64, state.size.columns - 8), maxLines: 8)
        let rect = OverlayLayout.box(in: state.size, columns: 68, rows: Row(lines.count + 2))
        drawBox(rect, title: DisplayText(figure.title), on: &canvas) { brush, canvas in
            canvas.draw(lines.map { Line($0) }, in: canvas.bounds)
        }
    }
}
