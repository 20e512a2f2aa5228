import Testing

@testable import TerminalKit

@Suite("Canvas")
struct CanvasTests {
    @Test("A cell takes eight bytes")
    func cellSize() {
        #expect(MemoryLayout<Cell>.stride == 8)
    }

    @Test("Text is drawn where it is put, and cut at the edges")
    func drawing() {
        var canvas = Canvas(size: Size(rows: 3, columns: 10))
        #expect(canvas.draw("hello", at: Point(row: 0, column: 2)) == 5)
        canvas.draw("over the edge", at: Point(row: 1, column: 5))
        canvas.draw("left edge", at: Point(row: 2, column: -5), .dim)
        canvas.draw("nowhere", at: Point(row: 3, column: 0))
        canvas.draw("nowhere", at: Point(row: -1, column: 0))
        #expect(
            canvas.text == """
                  hello
                     over
                edge
                """
        )
        #expect(canvas.style(at: Point(row: 2, column: 0)).role == .dim)
    }

    @Test("Wide letters at an edge become spaces, and halves of covered ones too")
    func wide() {
        var canvas = Canvas(size: Size(rows: 4, columns: 5))
        canvas.draw("日本語", at: .origin)
        #expect(canvas.text(ofRow: 0) == "日本")
        canvas.draw("日本語", at: Point(row: 1, column: -1))
        #expect(canvas.text(ofRow: 1) == " 本語")
        canvas.draw("日本", at: Point(row: 2, column: 0))
        canvas.draw("x", at: Point(row: 2, column: 1))
        #expect(canvas.text(ofRow: 2) == " x本")
        canvas.draw("日本", at: Point(row: 3, column: 0))
        canvas.draw("語", at: Point(row: 3, column: 1))
        #expect(canvas.text(ofRow: 3) == " 語")
    }

    @Test("What is drawn answers to the pointer where it is drawn, what lies above before what lies below")
    func touching() {
        var canvas = Canvas(size: Size(rows: 6, columns: 20))
        canvas.touch(canvas.bounds, as: 0)
        canvas.within(Rect(row: 1, column: 5, rows: 3, columns: 8)) { pane in
            pane.touch(Rect(row: 0, column: 0, rows: 1, columns: 99), as: 1)
            pane.within(Rect(row: 2, column: -2, rows: 5, columns: 4)) { $0.touch($0.bounds, as: 2) }
        }
        func at(_ row: Row, _ column: Column) -> Int? { canvas.touched(at: Point(row: row, column: column)) }
        #expect(at(0, 0) == 0)
        #expect((at(1, 4), at(1, 5), at(1, 12), at(1, 13)) == (0, 1, 1, 0))
        // Cut at the left and at the foot of the region it is told in.
        #expect((at(3, 4), at(3, 5), at(3, 6), at(3, 7), at(4, 5)) == (0, 2, 2, 0, 0))
        #expect(at(6, 0) == nil && at(0, 20) == nil && at(-1, 0) == nil)
        canvas.forgetTouches()
        #expect(at(1, 5) == nil)
        canvas.touch(canvas.bounds, as: 7)
        canvas.clear()
        #expect(at(1, 5) == nil)
    }

    @Test(
        "A filled rectangle is full of its sign, cut at the region's edges, and nothing is left of halves that it covers"
    )
    func filling() {
        var canvas = Canvas(size: Size(rows: 3, columns: 8))
        canvas.draw("日本語字", at: Point(row: 1, column: 0))
        canvas.within(Rect(row: 0, column: 1, rows: 2, columns: 4)) { pane in
            pane.fill(Rect(row: -1, column: 0, rows: 9, columns: 9), .plain, with: "─")
            pane.fill(Rect(row: 0, column: 1, rows: 1, columns: 2), .plain, with: "e\u{301}")
            pane.fill(pane.bounds, .plain, with: "日")
            pane.fill(pane.bounds, .plain, with: "ab")
        }
        #expect(canvas.text == " ─e\u{301}e\u{301}─\n ──── 字\n")
    }

    @Test("Drawing inside a region never leaves it")
    func regions() {
        var canvas = Canvas(size: Size(rows: 4, columns: 12))
        canvas.fill(canvas.bounds, .plain, with: Symbol.dot)
        canvas.within(Rect(row: 1, column: 3, rows: 2, columns: 6)) { pane in
            #expect(pane.size == Size(rows: 2, columns: 6))
            pane.fill(pane.bounds, .plain)
            pane.draw("too long for it", at: .origin)
            pane.within(Rect(row: 1, column: 2, rows: 9, columns: 9)) { $0.draw("日日日", at: .origin) }
        }
        #expect(
            canvas.text == """
                ············
                ···too lo···
                ···  日日···
                ············
                """
        )
    }

    @Test("Where a region has no columns, nothing is drawn, not even half of a wide letter", arguments: [0, 3, 6, 9])
    func emptyRegions(column: Int) {
        var canvas = Canvas(size: Size(rows: 2, columns: 6))
        canvas.draw("大江大", at: .origin)
        canvas.draw("大江大", at: Point(row: 1, column: 0))
        let before = canvas.cells
        let empty = Rect(row: 1, column: Column(column), rows: 1, columns: 0)
        for place in -4..<4 {
            canvas.within(empty) { _ = $0.draw("江", at: Point(row: 0, column: Column(place))) }
        }
        #expect(canvas.cells == before)
    }

    @Test(
        "Letters of all kinds that reach over a region's edges show there what they show without it", arguments: 1...9)
    func cutAnywhere(width: Int) {
        let text: DisplayText = "ab江cd e\u{301}f·gh日 ijk—lm"
        let size = Size(rows: 1, columns: 60)
        let region = 25..<25 + width
        for start in -25...10 {
            var whole = Canvas(size: size)
            whole.draw(text, at: Point(row: 0, column: Column(25 + start)), .customer)
            var part = Canvas(size: size)
            part.within(Rect(row: 0, column: 25, rows: 1, columns: Column(width))) { canvas in
                _ = canvas.draw(text, at: Point(row: 0, column: Column(start)), .customer)
            }
            for place in 0..<60 {
                let (expected, cell) = (whole.cells[place], part.cells[place])
                let letter = expected.width == 0 ? place - 1 : place
                let isWhole = region.contains(letter) && region.contains(letter + Int(whole.cells[letter].width) - 1)
                let shown = part.clusters.scalars(of: cell.content)
                // A wide letter of which the edge leaves a half is a blank.
                let wanted = isWhole ? whole.clusters.scalars(of: expected.content) : [" "]
                let isInside = region.contains(place)
                #expect(shown == wanted && cell.style == (isInside ? expected.style : .plain), "\(start), \(place)")
                #expect(cell.width == (isWhole ? expected.width : 1), "\(start), \(place)")
            }
        }
    }

    @Test("What lies on a chosen row keeps its meaning")
    func surfaces() {
        var canvas = Canvas(size: Size(rows: 1, columns: 6))
        canvas.draw("2m", at: .origin, .overTime)
        canvas.lay(canvas.bounds, on: .selection)
        #expect(canvas.style(at: .origin) == Style(.overTime, on: .selection))
        #expect(canvas.style(at: Point(row: 0, column: 5)) == Style(.text, on: .selection))
    }

    @Test("Letters with marks are kept, compared and given back")
    func marks() {
        var canvas = Canvas(size: Size(rows: 1, columns: 4))
        canvas.draw("e\u{301}x", at: .origin)
        #expect(Array(canvas.text.unicodeScalars) == ["e", "\u{301}", "x"])
        var other = Canvas(size: Size(rows: 1, columns: 4))
        other.draw("ex", at: .origin)
        #expect(canvas.rowsChanged(since: other) == [0])
    }

    @Test("A frame on another canvas is compared with the one before, whatever marks both have")
    func following() {
        var first = Canvas(size: Size(rows: 2, columns: 4))
        first.draw("e\u{301}", at: .origin)
        var second = Canvas(size: Size(rows: 2, columns: 4))
        second.follow(first)
        second.draw("u\u{308}", at: .origin)
        #expect(second.rowsChanged(since: first) == [0])
        #expect(second.cellsChanged(in: 0, since: first) == 0..<1)
        second.clear()
        second.draw("e\u{301}", at: .origin)
        #expect(second.rowsChanged(since: first).isEmpty)
        first.follow(second)
        first.clear()
        first.draw("x漢e\u{301}", at: .origin)
        #expect(first.text == "x漢e\u{301}\n")
        #expect(first.cellsChanged(in: 0, since: second) == 0..<4)
        second.draw("x漢i", at: .origin)
        #expect(first.cellsChanged(in: 0, since: second) == 3..<4)
        second.draw("xabi", at: .origin)
        #expect(first.cellsChanged(in: 0, since: second) == 1..<4, "both halves of a wide letter")
    }

    @Test("Only rows that show something else count as changed")
    func difference() {
        var before = Canvas(size: Size(rows: 3, columns: 8))
        before.draw("same", at: .origin)
        before.draw("old", at: Point(row: 1, column: 0))
        var after = before
        #expect(after.rowsChanged(since: before).isEmpty)
        after.clear()
        after.draw("same", at: .origin)
        after.draw("new", at: Point(row: 1, column: 0))
        #expect(after.rowsChanged(since: before) == [1])
        #expect(after.cellsChanged(since: before) == 3)
        after.lay(Rect(row: 2, column: 0, rows: 1, columns: 1), on: .selection)
        #expect(after.rowsChanged(since: before) == [1, 2])
        #expect(after.rowsChanged(since: nil) == [0, 1, 2])
    }

    @Test("What stands higher or lower than before is found, where moving it spares letters and cuts none in two")
    func moved() {
        func list(from top: Int, at left: Column = 2, chosen: Int = 0) -> Canvas {
            var canvas = Canvas(size: Size(rows: 12, columns: 40))
            for row in 0..<10 {
                let text = DisplayText("the \(top + row)th of many tickets")
                canvas.draw(text, at: Point(row: Row(row + 1), column: left), row == chosen ? .match : .text)
            }
            return canvas
        }
        let area = Rect(row: 1, column: 2, rows: 10, columns: 30)
        #expect(list(from: 5).rowsMoved(in: area, since: list(from: 4)) == -1)
        #expect(list(from: 2, chosen: 9).rowsMoved(in: area, since: list(from: 5)) == 3)
        // One row alone is said as shortly.
        #expect(list(from: 13).rowsMoved(in: area, since: list(from: 4)) == nil)
        #expect(list(from: 4, chosen: 3).rowsMoved(in: area, since: list(from: 4)) == nil)
        #expect(list(from: 40).rowsMoved(in: area, since: list(from: 4)) == nil)
        #expect(list(from: 5).rowsMoved(in: area.moved(down: 4), since: list(from: 4)) == nil, "below the canvas")
        for column: Column in [1, 31] {
            var before = list(from: 4)
            before.draw("江", at: Point(row: 6, column: column))
            #expect(list(from: 5).rowsMoved(in: area, since: before) == nil, "column \(column)")
        }
    }

    @Test("A stranger's many odd letters never grow the table beyond its bound")
    func clusterBound() {
        var table = ClusterTable()
        for number in 0..<(ClusterTable.capacity + 100) {
            let scalar = Unicode.Scalar(UInt32(0x4E00 + number % 20_000)) ?? "x"
            _ = table.content(for: [scalar, Unicode.Scalar(UInt32(0x300 + number / 20_000)) ?? "\u{301}"])
        }
        #expect(table.content(for: ["q", "\u{301}"]) == Unicode.Scalar("q").value)
        table.recycle()
        #expect(table.generation == 1)
        #expect(table.content(for: ["q", "\u{301}"]) & ClusterTable.flag != 0)
    }

    @Test("Lines of many styles are drawn piece by piece, marks as matches")
    func styledLines() {
        var canvas = Canvas(size: Size(rows: 2, columns: 12))
        canvas.draw(Line([Span("ab", .dim), Span("cd", .link)]), at: .origin)
        #expect(canvas.style(at: Point(row: 0, column: 2)).role == .link)
        let text: DisplayText = "Café au lait"
        canvas.draw(Line(text, style: .plain, marks: text.matches(of: ["au"])), at: Point(row: 1, column: 0))
        let roles = (0..<12).map { canvas.style(at: Point(row: 1, column: Column($0))).role == .match ? "m" : "." }
        #expect(roles.joined() == ".....mm.....")
        #expect(Line([Span("ab", .dim), Span("cdef", .link)]).truncated(to: 4).text.string == "abc…")
    }
}
