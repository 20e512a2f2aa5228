@testable import TerminalKit

/// Frames on their way to the terminal: however a canvas is drawn on, its rows keep their columns and what changed is all
/// that is handed on; and what ncurses sends looks the same in fewer bytes.
enum FrameFuzz {
    static func read(_ input: UnsafeRawBufferPointer) {
        var feed = InputFeed(input)
        switch feed.byte() % 4 {
        case 0, 1: draw(&feed)
        case 2: save(&feed)
        default:
            // Whatever comes, nothing is read behind its end.
            var thrift = AttributeThrift(endsSingly: feed.byte() & 1 == 0, pairs: Self.words(forPair:))
            let bytes = feed.all()
            _ = thrift.saving(Array(bytes.prefix(bytes.count / 2)))
            _ = thrift.saving(Array(bytes.dropFirst(bytes.count / 2)))
        }
    }

    // MARK: Drawing

    /// Frames by turns on two canvases, as the desk draws them.
    private static func draw(_ feed: inout InputFeed) {
        let size = Size(rows: Row(1 + Int(feed.byte() % 6)), columns: Column(1 + Int(feed.byte() % 40)))
        var canvas = Canvas(size: size)
        var spare = canvas
        // The same, each letter by itself.
        var letters = canvas
        for _ in 0..<6 where !feed.isAtEnd {
            swap(&canvas, &spare)
            canvas.follow(spare)
            canvas.clear()
            letters.clear()
            for _ in 0..<12 {
                let kind = feed.byte()
                if kind == 0 { break }
                act(kind, &feed, &canvas, &letters)
            }
            examine(canvas)
            compare(canvas, with: spare)
            for place in canvas.cells.indices {
                let (one, other) = (canvas.cells[place], letters.cells[place])
                mustHold(
                    one.width == other.width && one.style == other.style
                        && canvas.clusters.scalars(of: one.content) == letters.clusters.scalars(of: other.content),
                    "a text is drawn as its letters are")
            }
        }
    }

    private static func act(_ kind: UInt8, _ feed: inout InputFeed, _ canvas: inout Canvas, _ letters: inout Canvas) {
        // Some of it lies outside of the canvas.
        let point = Point(row: Row(Int(feed.byte() % 10) - 2), column: Column(Int(feed.byte() % 60) - 10))
        let style = Style(
            Role(rawValue: feed.byte() & 0x1F) ?? .text, on: Surface(rawValue: feed.byte() & 3) ?? .base,
            Emphasis(rawValue: UInt16(feed.byte() & 0x1F)))
        let area = Rect(
            origin: point, size: Size(rows: Row(Int(kind & 3)), columns: Column(Int(kind >> 2 & 15))))
        switch kind % 6 {
        case 0:
            canvas.fill(area, style, with: kind & 64 == 0 ? " " : "─")
            letters.fill(area, style, with: kind & 64 == 0 ? " " : "─")
        case 1:
            canvas.lay(area, on: style.surface)
            letters.lay(area, on: style.surface)
        case 2:
            let text = DisplayText(bytes: feed.bytes(Int(feed.byte() % 40)))
            let inner = Point(row: 0, column: Column(Int(kind & 7) - 3))
            canvas.within(area) { _ = $0.draw(text, at: inner, style) }
            letters.within(area) { spell(text, at: inner, style, on: &$0) }
        default:
            let text = DisplayText(bytes: feed.bytes(Int(feed.byte() % 80)))
            mustHold(canvas.draw(text, at: point, style) == text.width, "drawing tells the columns of a text")
            spell(text, at: point, style, on: &letters)
        }
    }

    private static func spell(_ text: DisplayText, at point: Point, _ style: Style, on canvas: inout Canvas) {
        var point = point
        var rest = text
        while !rest.isEmpty {
            var letter = rest.prefix(1)
            if letter.isEmpty { letter = rest.prefix(2) }
            canvas.draw(letter, at: point, style)
            point.column += letter.width
            rest = rest.dropFirst(letter.width)
        }
    }

    /// A wide letter has both of its cells, and no half is left of one that was drawn over.
    private static func examine(_ canvas: Canvas) {
        let columns = canvas.fullSize.columns.value
        for (place, cell) in canvas.cells.enumerated() {
            let isLast = (place + 1) % columns == 0
            if cell.width == 2 {
                mustHold(!isLast && canvas.cells[place + 1].width == 0, "a wide letter has its right half")
            }
            if cell.width == 0 {
                mustHold(place % columns > 0 && canvas.cells[place - 1].width == 2, "a right half has its letter")
            }
        }
    }

    /// What is said to have changed, put on the frame before, gives the frame.
    private static func compare(_ canvas: Canvas, with before: Canvas) {
        guard canvas.clusters.generation == before.clusters.generation else { return }
        var patched = before.cells
        for row in canvas.rowsChanged(since: before) {
            let changed = canvas.cellsChanged(in: row, since: before)
            for column in changed.lowerBound..<changed.upperBound {
                patched[canvas.index(row, column)] = canvas.cells[canvas.index(row, column)]
            }
            mustHold(canvas.cells[canvas.index(row, changed.lowerBound)].width > 0, "no change begins in a half")
            mustHold(canvas.cells[canvas.index(row, changed.upperBound - 1)].width < 2, "no change ends in a half")
        }
        mustHold(patched == canvas.cells, "what changed is all that differs")
    }

    // MARK: Saving bytes

    /// What ncurses may say, several frames of it, to a terminal that gets it as it is and to one that gets less.
    private static func save(_ feed: inout InputFeed) {
        var thrift = AttributeThrift(endsSingly: feed.byte() & 1 == 0, pairs: Self.words(forPair:))
        var plain = PlainTerminal()
        var thrifty = PlainTerminal()
        for _ in 0..<8 where !feed.isAtEnd {
            var bytes: [UInt8] = []
            var words: [UInt8] = []
            for _ in 0..<Int(feed.byte() % 64) {
                let (kind, number) = (feed.byte(), feed.byte())
                if kind % 13 == 12 {
                    bytes += Array("\u{1B}[=\(number)m".utf8)
                    words += Self.words(forPair: Int(number))
                } else {
                    bytes += piece(kind, number)
                    words += piece(kind, number)
                }
            }
            plain.take(words + Array("\u{1B}[m".utf8))
            thrifty.take(thrift.saving(bytes + Array("\u{1B}[m".utf8)))
        }
        mustHold(plain.cells == thrifty.cells, "every letter looks as it did, and every blank has its ground")
        mustHold(plain.look == thrifty.look, "what is in force is what was asked for")
    }

    /// What a terminal calls a pair of colours; of some it says more than that.
    private static func words(forPair number: Int) -> [UInt8] {
        let ground = number % 3 == 0 ? "\u{1B}[49m" : "\u{1B}[48;5;\(number / 4 % 4)m"
        return Array("\u{1B}[38;5;\(number % 4)m\(ground)\(number % 50 == 7 ? "\u{1B}[1m" : "")".utf8)
    }

    private static func piece(_ kind: UInt8, _ number: UInt8) -> [UInt8] {
        let number = Int(number)
        let text =
            switch kind % 12 {
            case 0...2: String("ab "[String.Index(utf16Offset: number % 3, in: "ab ")])
            case 3: "\u{1B}[\(1 + number % 5);\(1 + number / 5 % 8)H"
            case 4: "\u{1B}[\(1 + number % 4)X"
            case 5: "\u{1B}(B\u{1B}[m"
            case 6: "\u{1B}[0;\([1, 2, 3, 4, 7, 9][number % 6])m"
            case 7: "\u{1B}[38;5;\(number % 4)m\u{1B}[48;5;\(number / 4 % 4)m"
            case 8: "\u{1B}[38;2;\(number % 7);0;255;48;2;1;2;\(number % 5)m"
            case 9: "\r\u{1B}[\(1 + number % 5)d"
            case 10: "\u{1B}[\(1 + number % 5)d"
            default: "\u{1B}[\([22, 24, 27, 39, 49, 31, 42, 95, 107, 5][number % 10])m"
            }
        return Array(text.utf8)
    }

    /// Letters of all widths drawn over each other, and streams of all pieces.
    static let seeds: [[UInt8]] = {
        let texts = ["Roohi Moolla", "大江 健三郎", "e\u{301}\u{302} 👩‍👩‍👧 x", "प्रिया शर्मा", "─▌☎ ½"].map { Array($0.utf8) }
        var frames: [UInt8] = [0, 3, 30]
        for turn in 0..<6 {
            for (place, text) in texts.enumerated() {
                let kind = UInt8(3 + (place + turn) % 3)
                frames += [kind, UInt8(2 + place % 4), UInt8(8 + turn * 3), UInt8(place), 1, 2]
                if kind % 6 >= 2 { frames += [UInt8(text.count)] + text }
            }
            frames.append(0)
        }
        var state: UInt32 = 7
        let streams = (0..<4).map { number -> [UInt8] in
            [2, UInt8(number)]
                + (0..<500).map { _ in
                    state = state &* 1_664_525 &+ 1_013_904_223
                    return UInt8(state >> 24)
                }
        }
        let raw = Array("\u{3}\u{0}\u{1B}[38:2::1:2:3mx\u{1B}[4:3mb\u{1B}[31mc\u{1B}[m\u{1B}7\u{1B}8\u{1B}[?25l".utf8)
        return [frames, raw] + streams
    }()
}
