import Seeded
import Testing

@testable import TerminalKit

/// What is drawn on a canvas of that size.
func drawn(_ rows: Int, _ columns: Int, _ draw: (inout Canvas) -> Void) -> String {
    var canvas = Canvas(size: Size(rows: Row(rows), columns: Column(columns)))
    draw(&canvas)
    return canvas.text
}

@Suite("List")
struct ListTests {
    @Test("The chosen item is in the middle, as far as the ends of the list let it")
    func middle() {
        func visible(_ selected: Int, _ count: Int = 10) -> Range<Int> {
            ListWindow(count: count, capacity: 4, around: selected).visible
        }
        #expect(visible(0) == 0..<4)
        #expect(visible(2) == 0..<4)
        #expect(visible(5) == 3..<7)
        #expect(visible(9) == 6..<10)
        #expect(visible(1, 2) == 0..<2)
        #expect(visible(0, 0).isEmpty)
        #expect(ListWindow(count: 4, capacity: 4, around: 3).isWhole)
        #expect(!ListWindow(count: 5, capacity: 4, around: 3).isWhole)
    }

    @Test("The window follows the chosen item, as little as it can")
    func following() {
        func first(_ first: Int, _ selected: Int?) -> Int {
            ListWindow(count: 10, capacity: 4, from: first, keeping: selected).first
        }
        #expect(first(0, 3) == 0)
        #expect(first(0, 4) == 1)
        #expect(first(3, 4) == 3)
        #expect(first(3, 2) == 2)
        #expect(first(9, nil) == 6)
        #expect(first(-3, nil) == 0)
    }

    @Test("A window never leaves the list, whatever happens", arguments: 0..<40)
    func never(seed: Int) {
        var random = SeededGenerator(seed: UInt64(seed))
        for _ in 0..<200 {
            let count = Int.random(in: 0...30, using: &random)
            let capacity = Int.random(in: -1...20, using: &random)
            let selected = Int.random(in: 0...max(0, count - 1), using: &random)
            let first = Int.random(in: -5...50, using: &random)
            for window in [
                ListWindow(count: count, capacity: capacity, around: selected),
                ListWindow(count: count, capacity: capacity, from: first, keeping: selected),
            ] {
                #expect(window.visible.lowerBound >= 0 && window.visible.upperBound <= count)
                #expect(count == 0 || window.visible.contains(selected))
                #expect(window.visible.count == min(max(1, capacity), count))
            }
        }
    }

    @Test("Items are drawn one below the other, the chosen one marked by shape")
    func drawing() {
        let window = ListWindow(count: 5, capacity: 2, from: 0, keeping: 2)
        let names: [DisplayText] = ["Dana Okafor", "Ikram ul-Haq", "Roohi Moolla", "Mei Lin", "Ōe Kenzaburō"]
        var canvas = Canvas(size: Size(rows: 5, columns: 16))
        let chosen = canvas.drawList(window, from: 1, rowsPerItem: 2) { item, rect, canvas in
            canvas.draw(names[item], at: Point(row: rect.top, column: 2), .customer)
            canvas.draw("order \(item)", at: Point(row: rect.top + 1, column: 2), .dim)
        }
        #expect(
            canvas.text == """

                  Ikram ul-Haq
                  order 1
                ▌ Roohi Moolla
                ▌ order 2
                """
        )
        #expect(chosen == Rect(row: 3, column: 0, rows: 2, columns: 16))
        #expect(canvas.style(at: Point(row: 3, column: 0)).role == .cursor)
    }
}

@Suite("Text")
struct TextTests {
    @Test("Text wraps at words and keeps lines apart, what was looked for is marked, and nothing leaves its place")
    func drawing() {
        let text = "Second time now. Order 1182, Water Street.\n\nThe latte was stone cold."
        let lines = DisplayText.lines(of: text).flatMap { $0.wrapped(to: 20) }.map { line in
            Line(line, style: Style(.customerMessage), marks: line.matches(of: ["water", "LATTE"]))
        }
        var canvas = Canvas(size: Size(rows: 7, columns: 20))
        canvas.draw(lines, in: Rect(row: 1, column: 2, rows: 5, columns: 16))
        #expect(
            canvas.text == """

                  Second time now.
                  Order 1182, Wate
                  Street.

                  The latte was st

                """
        )
        #expect(canvas.style(at: Point(row: 2, column: 14)).role == .match)
        #expect(canvas.style(at: Point(row: 2, column: 13)).role == .customerMessage)
        #expect(canvas.style(at: Point(row: 5, column: 6)).role == .match)
        canvas.draw(lines, in: Rect(row: 1, column: 2, rows: 0, columns: -1))
    }
}

@Suite("Editor view")
struct EditorViewTests {
    @Test("One line scrolls sideways as far as the cursor needs")
    func line() {
        var editor = TextEditor("ruhi mula water street", singleLine: true)
        func shown(_ editor: TextEditor, _ cursor: Point, _ view: EditorView = EditorView()) -> String {
            var canvas = Canvas(size: Size(rows: 1, columns: 11))
            #expect(view.drawLine(editor, on: &canvas) == cursor)
            return canvas.text
        }
        #expect(shown(editor, Point(row: 0, column: 9)) == "er street")
        editor.move(.start)
        #expect(shown(editor, .origin) == "ruhi mula")
        let empty = TextEditor("", singleLine: true)
        #expect(shown(empty, .origin, EditorView(placeholder: "name, phone, order")) == "name, phon…")
        var canvas = Canvas(size: Size(rows: 1, columns: 11))
        _ = EditorView(placeholder: "name").drawLine(empty, on: &canvas)
        #expect(canvas.style(at: .origin) == Style(.placeholder))
    }

    @Test("A proposal is marked where it has the keys")
    func proposal() {
        var editor = TextEditor("Dana", singleLine: true)
        editor.move(.start)
        editor.move(.end, selecting: true)
        var canvas = Canvas(size: Size(rows: 1, columns: 9))
        _ = EditorView().drawLine(editor, on: &canvas)
        #expect(canvas.style(at: .origin) == Style(.input, on: .markedText))
        _ = EditorView(marksSelection: false).drawLine(editor, on: &canvas)
        #expect(canvas.style(at: .origin) == Style(.input))
    }

    @Test("Several lines wrap at words and scroll down with the cursor")
    func lines() {
        var editor = TextEditor("Roohi, I'm sorry: twice is twice too many.\nI have put 4.50 back.")
        var canvas = Canvas(size: Size(rows: 3, columns: 16))
        #expect(EditorView().drawLines(editor, width: 16, on: &canvas).cursor == Point(row: 2, column: 5))
        #expect(
            canvas.text == """
                twice too many.
                I have put 4.50
                back.
                """
        )
        editor.move(.start)
        canvas.clear()
        #expect(EditorView().drawLines(editor, width: 16, on: &canvas) == (.origin, 5))
        #expect(canvas.text(ofRow: 0) == "Roohi, I'm")
        #expect(EditorView.rows(of: editor, width: 16) == 5)
    }

    @Test("What is selected and what is pointed out have looks of their own")
    func looks() {
        var editor = TextEditor("Dear {{name}}, ok")
        editor.move(.left, selecting: true)
        editor.move(.left, selecting: true)
        var canvas = Canvas(size: Size(rows: 1, columns: 20))
        _ = EditorView(highlights: [5..<13]).drawLines(editor, width: 20, on: &canvas)
        #expect(canvas.text == "Dear {{name}}, ok")
        #expect(canvas.style(at: Point(row: 0, column: 5)) == Style(.unfilled))
        #expect(canvas.style(at: Point(row: 0, column: 15)) == Style(.input, on: .markedText))
        #expect(canvas.style(at: Point(row: 0, column: 14)) == Style(.input))
    }

    @Test("Hostile drafts draw within the region", arguments: [2, 7, 40])
    func hostile(columns: Int) {
        let text = "👨‍👩‍👧‍👦🇬🇧 \u{200B}\u{301}\u{1B}x 日本\t\u{202E}ab"
        for single in [true, false] {
            var editor = TextEditor(text, singleLine: single)
            var canvas = Canvas(size: Size(rows: 2, columns: Column(columns)))
            for _ in 0...editor.characters.count {
                let cursor =
                    single
                    ? EditorView().drawLine(editor, on: &canvas)
                    : EditorView().drawLines(editor, width: canvas.size.columns - 1, on: &canvas).cursor
                #expect(canvas.bounds.contains(cursor))
                editor.move(.left)
            }
        }
    }
}

@Suite("Table")
struct TableTests {
    @Test("Rows stand under each other, names to the left, figures to the right; what is too wide is cut")
    func drawing() {
        let table = Table([.init(11), .init(1, gap: 1), .init(4, .right), .init(0), .init(9)])
        let rows: [[Line]] = [
            ["cold drink", "★", "11", "left out", "up"], ["late delivery", "", "6", "", ""],
            ["app login", "", "10400", "", "Ōe 日本語 Kenzaburō"], [],
        ]
        let text = drawn(4, 40) { canvas in
            for (place, row) in rows.enumerated() {
                canvas.draw(table.row(row), at: Point(row: Row(place), column: 0))
            }
        }
        #expect(
            text == """
                cold drink  ★    11  up
                late deliv…       6
                app login      104…  Ōe 日本…

                """
        )
        #expect(table.row(rows[1]).width == 19)
    }

    @Test("Looks are kept, and the space between them is plain")
    func looks() {
        let row = Table([.init(6), .init(6)]).row([Line("Dana", .customer), Line("why", .dim)])
        #expect(row.spans == [Span("Dana", .customer), Span("    ", .text), Span("why", .dim)])
    }
}

@Suite("Charts")
struct ChartTests {
    @Test("A bar is as long as its share, and never nothing for something")
    func bars() {
        #expect(Chart.bar(11, of: 11, width: 11).string == "███████████")
        #expect(Chart.bar(3, of: 11, width: 11).string == "███")
        #expect(Chart.bar(1, of: 9000, width: 11).string == "█")
        #expect(Chart.bar(0, of: 11, width: 11).isEmpty)
        #expect(Chart.bar(20, of: 11, width: 11).width == 11)
        #expect(Chart.bar(-1, of: 0, width: -3).isEmpty)
        #expect(Chart.bar(.max - 1, of: .max, width: 11).width <= 11)
        #expect(Chart.gauge(1, of: 4, width: 8).text.string == "██░░░░░░")
    }

    @Test("A sparkline shows the newest counts against the greatest")
    func sparklines() {
        #expect(Chart.sparkline([0, 1, 2, 3, 4, 5, 6, 7], width: 8).string == "▁▂▃▄▅▆▇█")
        #expect(Chart.sparkline([9, 9, 0, 7], width: 2).string == "▁█")
        #expect(Chart.sparkline([0, 0], width: 5).string == "▁▁")
        #expect(Chart.sparkline([-1, 1], width: 9).string == "▁█")
        #expect(Chart.sparkline([], width: 9).isEmpty)
    }

    @Test("A bar that stands grows by eighths")
    func columns() {
        let text = drawn(3, 9) { canvas in
            for (place, count) in [0, 1, 7, 8, 12, 24, 99].enumerated() {
                canvas.drawColumn(count, of: 24, on: Point(row: 2, column: Column(place)), width: 1, height: 3)
            }
        }
        #expect(
            text == """
                     ██
                    ▄██
                 ▁▇████
                """
        )
    }

    @Test("Progress says as much as there is room for")
    func progress() {
        let progress = Progress(done: 42_000, total: 100_000, unit: "lines", perSecond: 20_000)
        #expect(
            progress.line(width: 70).text.string
                == "███████░░░░░░░░░░░  42%  42000 of 100000 lines  20000 lines/s  3s left")
        #expect(progress.line(width: 24).text.string == "███████░░░░░░░░░░░░  42%")
        #expect(Progress(done: 7, total: nil, unit: "mails").line(width: 40).text.string == "7 mails")
        for width in 0..<80 { #expect(progress.line(width: Column(width)).width <= Column(width)) }
        #expect(
            Progress(done: 9, total: 3, unit: "x", perSecond: .infinity).line(width: 60).text.string.contains("100%"))
    }
}

@Suite("Boxes and lines")
struct BoxTests {
    @Test("A box has its title in its edge and clips what is inside")
    func box() {
        let text = drawn(7, 40) { canvas in
            canvas.fill(canvas.bounds, .plain, with: Symbol.dot)
            let rect = Rect(row: 1, column: 2, rows: 5, columns: 36)
            canvas.drawBox(rect, title: "Find a customer") { inside in
                inside.draw("Roohi, I'm sorry: twice is twice too many.", at: .origin)
                inside.draw("second", at: Point(row: 2, column: 1))
            }
            canvas.drawDivision(rect.top + 2, of: rect)
        }
        #expect(
            text == """
                ········································
                ··╭─ Find a customer ────────────────╮··
                ··│ Roohi, I'm sorry: twice is twice │··
                ··├──────────────────────────────────┤··
                ··│  second                          │··
                ··╰──────────────────────────────────╯··
                ········································
                """
        )
    }

    @Test("A box lies on its surface, and what is drawn inside keeps its meaning")
    func surface() {
        var canvas = Canvas(size: Size(rows: 3, columns: 10))
        canvas.drawBox(canvas.bounds, title: "") { $0.draw("x", at: .origin, .link) }
        #expect(canvas.style(at: Point(row: 1, column: 2)) == Style(.link, on: .overlay))
        #expect(canvas.style(at: .origin) == Style(.ruleFocused, on: .overlay))
    }

    @Test("A frame leaves what is inside")
    func frame() {
        let text = drawn(3, 5) { canvas in
            canvas.fill(canvas.bounds, .plain, with: Symbol.dot)
            canvas.drawFrame(canvas.bounds, Style(.note))
        }
        #expect(
            text == """
                ╭───╮
                │···│
                ╰───╯
                """
        )
    }

    @Test("In ASCII the same picture has the same columns")
    func ascii() {
        var canvas = Canvas(size: Size(rows: 3, columns: 12))
        canvas.drawBox(canvas.bounds, title: "Né") { $0.draw("★ 日 ▌…", at: .origin) }
        #expect(
            canvas.text(inASCII: true) == """
                +- Ne -----+
                | * ?  >~  |
                +----------+
                """
        )
    }

    @Test("Rules carry a name and a figure, and the shape of the cursor")
    func titles() {
        func title(_ columns: Int, _ name: Line, focused: Bool = false) -> String {
            drawn(1, columns) { canvas in
                canvas.fill(canvas.bounds, Style(.rule), with: "─")
                canvas.drawTitle(name, in: canvas.bounds, isFocused: focused, right: "27")
            }
        }
        #expect(title(24, "Queue") == "─ Queue ──────────── 27")
        #expect(title(24, "Queue", focused: true) == "─▌Queue ──────────── 27")
        #expect(title(9, "Customer") == "─ Cust… ─")
    }
}

@Suite("Tabs, palette, hints, toast")
struct SmallWidgetTests {
    @Test("The chosen tab is never left out, and the gaps give way before the others")
    func tabs() {
        let names: [DisplayText] = ["Mine 3", "Waiting 5", "All 27"]
        func shown(_ room: Column, _ selected: Int?, _ lead: Line = Line()) -> String {
            let tabs = Tabs(names, selected: selected, after: lead, room: room)
            for place in tabs.places {
                let text = tabs.line.text.dropFirst(place.start).prefix(place.width)
                #expect(text.string == names[place.tab].string)
            }
            return tabs.line.text.string
        }
        #expect(shown(40, 0) == "Mine 3 · Waiting 5 · All 27")
        #expect(shown(26, 0) == "Mine 3  Waiting 5  All 27")
        #expect(shown(20, 2) == "Mine 3 · All 27")
        #expect(shown(3, 1) == "Waiting 5")
        #expect(shown(20, nil, "VIP 2") == "VIP 2 · Mine 3")
        #expect(shown(5, nil, "VIP 2") == "VIP 2")
        let line = Tabs(names, selected: 1, room: 40).line
        #expect(line.spans.contains(Span("Waiting 5", .titleFocused, [.strong, .underlined])))
    }

    @Test("A palette shows what each thing does and its key, in the columns of all")
    func palette() {
        let items = [
            PaletteItem("Claim ticket", detail: "You take it.", key: "c"),
            PaletteItem("Solve", detail: "A promise is open, and it has to be kept first.", key: "s"),
            PaletteItem("Change the theme"),
        ]
        var canvas = Canvas(size: Size(rows: 3, columns: 46))
        var places: [Row] = []
        let window = ListWindow(count: 3, capacity: 2, around: 0)
        let chosen = canvas.drawPalette(items, window, from: 1) { _, rect, _ in places.append(rect.top) }
        #expect(
            canvas.text == """

                ▌ Claim ticket      You take it.            c
                  Solve             A promise is open, and… s
                """
        )
        #expect(places == [1, 2])
        #expect(chosen?.top == 1)
    }

    @Test("Hints that do not fit whole are left out, the last one never")
    func hints() {
        let hints = [KeyHint("r", "reply"), KeyHint("/", "find customer"), KeyHint("n", "next"), KeyHint("?", "keys")]
        func shown(_ width: Int) -> String {
            drawn(1, 50) { $0.drawHints(hints, at: .origin, width: Column(width)) }
        }
        #expect(shown(50) == "r reply   / find customer   n next   ? keys")
        #expect(shown(30) == "r reply   n next   ? keys")
        #expect(shown(6) == "? keys")
        #expect(shown(5) == "")
    }

    @Test("A toast is cut rather than wrapped where it has one row, else it grows upwards")
    func toast() {
        func shown(_ lines: Int) -> String {
            drawn(4, 30) { canvas in
                canvas.fill(canvas.bounds, .plain, with: Symbol.dot)
                canvas.drawToast(
                    "ben took the ticket first, it is his now", sign: "✗", .error, tail: "  Esc read",
                    in: Rect(row: 2, column: 0, rows: 1, columns: 30), maxLines: lines)
            }
        }
        let dots = String(repeating: "·", count: 30)
        #expect(shown(1) == "\(dots)\n\(dots)\n ✗ ben took the ti…  Esc read\n\(dots)")
        #expect(
            shown(9) == """
                \(dots)
                 ✗ ben took the
                   ticket first, it
                   is his now  Esc read
                """
        )
    }
}

@Suite("Memory screen")
struct MemoryScreenTests {
    @Test("Keeps frames, counts changes, plays its script")
    func frames() {
        let screen = MemoryScreen(size: Size(rows: 2, columns: 5), script: [[.resized(Size(rows: 3, columns: 6))]])
        var canvas = Canvas(size: screen.size)
        screen.present(Frame(canvas: canvas, theme: .bare))
        canvas.draw("☎x", at: .origin)
        screen.present(Frame(canvas: canvas, theme: .bare))
        #expect(screen.rowsChanged == [2, 1])
        #expect(screen.cellsChanged == [10, 2])
        #expect(screen.text == "☎x\n")
        screen.abilities.isUnicode = false
        #expect(screen.text == "Tx\n")
        #expect(screen.wait(timeout: nil, wakeUps: []) == [.resized(Size(rows: 3, columns: 6))])
        #expect(screen.size == Size(rows: 3, columns: 6))
        #expect(screen.wait(timeout: nil, wakeUps: []) == [.ending(.terminate)])
    }
}

@Suite("Rectangles")
struct RectTests {
    @Test("Parts of a rectangle cover it and never leave it", arguments: [0, 1, 3, 10, 99])
    func splits(count: Int) {
        let rect = Rect(row: 2, column: 3, rows: 10, columns: 8)
        let (top, below) = rect.split(top: Row(count))
        #expect(top.rows + below.rows == 10 && below.bottom == rect.bottom && top.top == 2)
        let (above, bottom) = rect.split(bottom: Row(count))
        #expect(above.rows + bottom.rows == 10 && bottom.bottom == rect.bottom)
        let (left, rest) = rect.split(left: Column(count))
        #expect(left.columns + rest.columns == 8 && rest.right == rect.right)
        let (first, right) = rect.split(right: Column(count))
        #expect(first.columns + right.columns == 8 && right.right == rect.right)
        #expect(rect.inset(rows: Row(count), columns: 1).rows >= 0)
        #expect(rect.intersection(Rect(row: 50, column: 50, rows: 2, columns: 2)).isEmpty)
        let middle = rect.centred(Size(rows: Row(count), columns: 4))
        #expect(rect.intersection(middle).size == middle.size)
    }
}
