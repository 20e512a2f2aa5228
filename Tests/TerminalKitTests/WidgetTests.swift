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
    @Test("The window follows the chosen item, as little as it can")
    func window() {
        var list = ListWindow()
        list.fit(count: 10, rows: 4)
        #expect(list.visible == 0..<4)
        for _ in 0..<4 { _ = list.take(.down) }
        #expect(list.selected == 4)
        #expect(list.visible == 1..<5)
        _ = list.take(.up)
        #expect(list.visible == 1..<5)
        _ = list.take(.end)
        #expect(list.visible == 6..<10)
        #expect(list.hidden == (above: 6, below: 0))
        _ = list.take(.pageUp)
        #expect(list.selected == 6)
        _ = list.take(.home)
        _ = list.take(.up)
        #expect(list.selected == 0)
        list.fit(count: 2, rows: 4)
        #expect(list.visible == 0..<2)
        list.select(99)
        #expect(list.selected == 1)
        list.fit(count: 0, rows: 4)
        #expect(list.visible.isEmpty && list.selected == 0)
        list.move(by: .max)
        list.move(by: .min)
        #expect(list.selected == 0)
        let took = list.take(.character("j"))
        #expect(!took)
    }

    @Test("A window never leaves the list, whatever happens", arguments: 0..<40)
    func never(seed: Int) {
        var random = SeededGenerator(seed: UInt64(seed))
        var list = ListWindow(rowsPerItem: Row(Int.random(in: 1...3, using: &random)))
        for _ in 0..<200 {
            switch Int.random(in: 0..<4, using: &random) {
            case 0:
                list.fit(
                    count: Int.random(in: 0...30, using: &random), rows: Row(Int.random(in: 0...20, using: &random)))
            case 1: list.select(Int.random(in: -5...50, using: &random))
            case 2: list.move(by: Int.random(in: -9...9, using: &random))
            default: list.page(by: Int.random(in: -2...2, using: &random))
            }
            #expect(list.visible.lowerBound >= 0 && list.visible.upperBound <= list.count)
            #expect(list.count == 0 || list.visible.contains(list.selected))
            #expect(list.visible.count == min(list.capacity, list.count))
        }
    }

    @Test("Items are drawn in their own regions, the chosen one marked by shape and surface")
    func drawing() {
        var list = ListWindow(rowsPerItem: 2)
        list.fit(count: 5, rows: 4)
        list.select(2)
        let names: [DisplayText] = ["Dana Okafor", "Ikram ul-Haq", "Roohi Moolla", "Mei Lin", "Ōe Kenzaburō"]
        var canvas = Canvas(size: Size(rows: 4, columns: 14))
        canvas.drawList(list, focused: true) { item, canvas in
            canvas.draw(names[item], at: Point(row: 0, column: 1), .customer)
            canvas.draw("order \(item)", at: Point(row: 1, column: 1), .dim)
        }
        #expect(
            canvas.text == """
                  Ikram ul-Haq
                  order 1
                ▌ Roohi Moolla
                ▌ order 2
                """
        )
        #expect(canvas.style(at: Point(row: 2, column: 3)) == Style(.customer, on: .selection))
        #expect(canvas.style(at: Point(row: 3, column: 13)).surface == .selection)
        #expect(canvas.style(at: Point(row: 0, column: 3)).surface == .base)
    }
}

@Suite("Paragraph")
struct ParagraphTests {
    @Test("Wraps at words, keeps lines apart, and marks what was looked for across a break")
    func drawing() {
        let text = "Second time now. Order 1182, Water Street.\n\nThe latte was stone cold."
        var canvas = Canvas(size: Size(rows: 6, columns: 20))
        let paragraph = Paragraph(text, width: 20, style: Style(.customerMessage), marking: ["water", "LATTE"])
        #expect(paragraph.rows == 6)
        let rows = canvas.draw(paragraph, at: .origin)
        #expect(rows == 6)
        #expect(
            canvas.text == """
                Second time now.
                Order 1182, Water
                Street.

                The latte was stone
                cold.
                """
        )
        #expect(canvas.style(at: Point(row: 1, column: 12)).role == .match)
        #expect(canvas.style(at: Point(row: 1, column: 11)).role == .customerMessage)
        #expect(canvas.style(at: Point(row: 4, column: 4)).role == .match)
    }

    @Test("Long text ends in an ellipsis, and may begin further down")
    func limits() {
        let paragraph = Paragraph("one two three four five", width: 9, maxLines: 2)
        #expect(paragraph.lines.map(\.text.string) == ["one two", "three fo…"])
        #expect(
            drawn(2, 9) { _ = $0.draw(Paragraph("a\nb\nc\nd", width: 9), at: .origin, from: 2) } == """
                c
                d
                """
        )
    }
}

@Suite("Editor view")
struct EditorViewTests {
    @Test("One line scrolls sideways as far as the cursor needs")
    func line() {
        var editor = TextEditor("ruhi mula water street", singleLine: true)
        var canvas = Canvas(size: Size(rows: 1, columns: 10))
        #expect(EditorView().draw(editor, on: &canvas) == Point(row: 0, column: 9))
        #expect(canvas.text == "‹r street")
        editor.move(.start)
        #expect(EditorView().draw(editor, on: &canvas) == .origin)
        #expect(canvas.text == "ruhi mula›")
        let empty = TextEditor("", singleLine: true)
        #expect(EditorView(placeholder: "name, phone, order").draw(empty, on: &canvas) == .origin)
        #expect(canvas.text == "name, pho…")
        #expect(canvas.style(at: .origin) == Style(.placeholder, on: .input))
    }

    @Test("Several lines wrap at words and scroll down with the cursor")
    func lines() {
        var editor = TextEditor("Roohi, I'm sorry: twice is twice too many.\nI have put 4.50 back.")
        var canvas = Canvas(size: Size(rows: 3, columns: 16))
        #expect(EditorView().draw(editor, on: &canvas) == Point(row: 2, column: 5))
        #expect(
            canvas.text == """
                twice too many.
                I have put 4.50
                back.
                """
        )
        editor.move(.start)
        #expect(EditorView().draw(editor, on: &canvas) == .origin)
        #expect(canvas.text(ofRow: 0) == "Roohi, I'm")
        #expect(EditorView.rows(of: editor, width: 16) == 5)
    }

    @Test("What is selected and what is pointed out have looks of their own")
    func looks() {
        var editor = TextEditor("Dear {{name}}, ok")
        editor.move(.left, selecting: true)
        editor.move(.left, selecting: true)
        var canvas = Canvas(size: Size(rows: 1, columns: 20))
        _ = EditorView(highlights: [(5..<13, .unfilled)]).draw(editor, on: &canvas)
        #expect(canvas.style(at: Point(row: 0, column: 5)) == Style(.unfilled, on: .input))
        #expect(canvas.style(at: Point(row: 0, column: 15)) == Style(.input, on: .markedText))
        #expect(canvas.style(at: Point(row: 0, column: 14)) == Style(.input, on: .input))
    }

    @Test("Hostile drafts draw within the region", arguments: [1, 2, 7, 40])
    func hostile(columns: Int) {
        let editor = TextEditor("👨‍👩‍👧‍👦🇬🇧 \u{200B}\u{301}\u{1B}x 日本\t\u{202E}ab")
        for single in [true, false] {
            var editor = TextEditor(editor.text, singleLine: single)
            var canvas = Canvas(size: Size(rows: 2, columns: Column(columns)))
            for _ in 0...editor.characters.count {
                let cursor = EditorView().draw(editor, on: &canvas)
                #expect(canvas.bounds.contains(cursor))
                editor.move(.left)
            }
        }
    }
}

@Suite("Table")
struct TableTests {
    @Test("Names to the left, figures to the right, room for the column that grows")
    func drawing() {
        let table = Table(
            [.init("Reason", grows: true), .init("n", .right), .init("", .right)],
            rows: [["cold drink", "11", "3.1×"], ["late delivery", "6", ""], ["app login", "104", "0.4×"]]
        )
        #expect(
            drawn(4, 30) { $0.draw(table) } == """
                Reason                 n
                cold drink            11  3.1×
                late delivery          6
                app login            104  0.4×
                """
        )
        #expect(
            drawn(5, 18) { $0.draw(table) } == """
                Reason     n
                cold d…   11  3.1×
                late d…    6
                app lo…  104  0.4×

                """
        )
        #expect(drawn(2, 30) { $0.draw(table, from: 2) }.hasSuffix("\napp login            104  0.4×"))
    }

    @Test("No width is ever too small or too large to lay out", arguments: [0, 1, 5, 20, 500])
    func widths(room: Int) {
        let table = Table(
            [.init("a", least: 3), .init("bb", .right, least: 2, grows: true), .init("c")],
            rows: (0..<50).map { [Line("\($0 * 1_000_000)"), "x", "日本語の長い名前"] }
        )
        let widths = table.widths(in: Column(room))
        #expect(widths.count == 3)
        let total = widths.reduce(Column(4)) { $0 + $1 }
        #expect(total <= Column(max(room, 3 + 2 + 1 + 4)))
    }
}

@Suite("Charts")
struct ChartTests {
    @Test("A bar is as long as its share, and never nothing for something")
    func bars() {
        #expect(Chart.bar(11, of: 11, width: 11).string == "███████████")
        #expect(Chart.bar(3, of: 11, width: 11).string == "███")
        #expect(Chart.bar(0.001, of: 11, width: 11).string == "█")
        #expect(Chart.bar(0, of: 11, width: 11).isEmpty)
        #expect(Chart.bar(20, of: 11, width: 11).width == 11)
        #expect(Chart.bar(.nan, of: .infinity, width: 11).isEmpty)
        #expect(Chart.gauge(1, of: 4, width: 8).text.string == "██░░░░░░")
    }

    @Test("A sparkline shows the newest values against the greatest")
    func sparklines() {
        #expect(Chart.sparkline([0, 1, 2, 3, 4, 5, 6, 7], width: 8).string == "▁▂▃▄▅▆▇█")
        #expect(Chart.sparkline([9, 9, 0, 7], width: 2).string == "▁█")
        #expect(Chart.sparkline([1, nil, 2], width: 5, greatest: 2).string == "▅ █")
        #expect(Chart.sparkline([0, 0], width: 5).string == "▁▁")
        #expect(Chart.sparkline([.nan, .infinity, -1, 1], width: 9).string == "  ▁█")
        #expect(Chart.sparkline([], width: 9).isEmpty)
    }

    @Test("Progress says as much as there is room for")
    func progress() {
        let progress = Progress(done: 42_000, total: 100_000, unit: "lines", perSecond: 20_000)
        #expect(
            progress.line(width: 70).text.string
                == "██████████░░░░░░░░░░░░░░  42%  42000 of 100000 lines  20000/s  3s left")
        #expect(progress.line(width: 24).text.string == "████████░░░░░░░░░░░  42%")
        #expect(Progress(done: 7, total: nil, unit: "mails").line(width: 40).text.string == "7 mails")
        for width in 0..<80 { #expect(progress.line(width: Column(width)).width <= Column(width)) }
        #expect(
            Progress(done: 9, total: 3, unit: "x", perSecond: .infinity).line(width: 60).text.string.contains("100%"))
    }
}

@Suite("Boxes and lines")
struct BoxTests {
    @Test("A box has words in its edges and clips what is inside")
    func box() {
        let text = drawn(7, 40) { canvas in
            canvas.fill(canvas.bounds, .plain, with: Symbol.dot)
            let rect = Rect(row: 1, column: 2, rows: 5, columns: 36)
            canvas.drawBox(rect, title: "Reply", right: "☎ phone · draft", bottomRight: "^P promise book") { inside in
                inside.draw("Roohi, I'm sorry: twice is twice too many.", at: .origin)
                inside.draw("second", at: Point(row: 2, column: 1))
            }
            canvas.drawDivision(of: rect, row: 1)
        }
        #expect(
            text == """
                ········································
                ··╭ Reply ───────── ☎ phone · draft ─╮··
                ··│Roohi, I'm sorry: twice is twice t│··
                ··├──────────────────────────────────┤··
                ··│ second                           │··
                ··╰──────────────── ^P promise book ─╯··
                ········································
                """
        )
        #expect(
            drawn(2, 10) { canvas in canvas.drawBox(Rect(row: 0, column: 0, rows: 2, columns: 10)) { _ in } } == "\n")
    }

    @Test("A box lies on its surface, and what is drawn inside keeps its meaning")
    func surface() {
        var canvas = Canvas(size: Size(rows: 3, columns: 10))
        canvas.drawBox(canvas.bounds, surface: .overlay) { $0.draw("x", at: .origin, .link) }
        #expect(canvas.style(at: Point(row: 1, column: 1)) == Style(.link, on: .overlay))
        #expect(canvas.style(at: .origin) == Style(.ruleFocused, on: .overlay))
    }

    @Test("In ASCII the same picture has the same columns")
    func ascii() {
        var canvas = Canvas(size: Size(rows: 3, columns: 12))
        canvas.drawBox(canvas.bounds, title: "Né") { $0.draw("★ 日 ▌…", at: .origin) }
        #expect(
            canvas.text(inASCII: true) == """
                + Ne ------+
                |* ?  >~   |
                +----------+
                """
        )
    }

    @Test("Rules carry a name and a figure")
    func rules() {
        #expect(drawn(1, 24) { $0.drawRule(row: 0, title: "Queue", right: "27") } == "─ Queue ─────────── 27 ─")
        #expect(drawn(1, 8) { $0.drawRule(row: 0, title: "Customer", right: "27") } == "─ Cus… ─")
        #expect(drawn(2, 3) { $0.drawRule(column: 1) } == " │\n │")
    }
}

@Suite("Tabs, palette, hints, toast")
struct SmallWidgetTests {
    @Test("The chosen tab is never left out")
    func tabs() {
        let names: [DisplayText] = ["Mine 3", "Waiting 5", "All 27"]
        #expect(
            drawn(1, 40) { _ = $0.drawTabs(names, selected: 0, at: .origin, width: 40) }
                == "‹Mine 3› · Waiting 5 · All 27")
        #expect(drawn(1, 40) { _ = $0.drawTabs(names, selected: 2, at: .origin, width: 20) } == "Mine 3 · ‹All 27›")
        #expect(drawn(1, 40) { _ = $0.drawTabs(names, selected: 1, at: .origin, width: 9) } == "‹Waitin…›")
        #expect(drawn(1, 9) { _ = $0.drawTabs([], selected: 0, at: .origin, width: 9) } == "")
    }

    @Test("A palette marks what was typed, shows keys, and says why not")
    func palette() {
        var window = ListWindow()
        let items = [
            PaletteItem("Claim ticket", key: "c"),
            PaletteItem("Solve ticket", key: "s", disabledReason: "a promise is open"),
            PaletteItem("Change theme"),
        ]
        window.fit(count: items.count, rows: 3)
        var canvas = Canvas(size: Size(rows: 3, columns: 40))
        canvas.drawPalette(items, window, words: ["tick"])
        #expect(
            canvas.text == """
                ▌Claim ticket                         c
                 Solve ticket  a promise is open      s
                 Change theme
                """
        )
        #expect(canvas.style(at: Point(row: 0, column: 7)) == Style(.match, on: .selection))
        #expect(canvas.style(at: Point(row: 1, column: 1)).role == .keyDisabled)
    }

    @Test("Hints that do not fit whole are left out")
    func hints() {
        let hints: [(key: DisplayText, help: DisplayText)] = [("r", "reply"), ("n", "next"), ("/", "find customer")]
        #expect(drawn(1, 40) { $0.drawHints(hints, at: .origin, width: 40) } == "r reply   n next   / find customer")
        #expect(drawn(1, 40) { $0.drawHints(hints, at: .origin, width: 20) } == "r reply   n next")
    }

    @Test("A toast takes the lowest row, and is cut rather than wrapped")
    func toast() {
        #expect(
            drawn(2, 30) { $0.drawToast("ben took the ticket first, it is his now", role: .warning, key: "Esc") } == """

                 ben took the tic…  Esc close
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
