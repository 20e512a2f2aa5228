import TerminalKit

/// Bytes that somebody wrote, on their way to the screen: nothing that controls a terminal passes the gate, and every text
/// takes the columns that it says, however it is cut.
enum TextFuzz {
    static func read(_ input: UnsafeRawBufferPointer) {
        var feed = InputFeed(input)
        let limit = Column(Int(feed.byte()))
        let width = Column(Int(feed.byte() % 48))
        let bytes = feed.all()
        let text = DisplayText(bytes: bytes)
        examine(text)
        mustHold(DisplayText(text.string) == text, "what passed the gate passes it again as it is")
        let short = DisplayText(bytes: bytes, limit: limit)
        examine(short)
        mustHold(short.width <= max(limit, 0) + 2, "a limit holds")
        cut(text, at: width)
        let lines = DisplayText.lines(of: String(decoding: bytes, as: UTF8.self), limit: 64)
        mustHold(lines.count <= 64, "no more lines than asked for")
        for line in lines { examine(line) }
        draw(text, at: width)
        edit(bytes, width)
    }

    /// Holds a text against what may be drawn, and its width against that of its parts.
    private static func examine(_ text: DisplayText) {
        for scalar in text.string.unicodeScalars {
            let isControl = scalar.value < 0x20 || (0x7F..<0xA0).contains(scalar.value)
            let isBidi = (0x202A...0x202E).contains(scalar.value) || (0x2066...0x2069).contains(scalar.value)
            let isHidden = [0x200B, 0x200E, 0x200F, 0x2028, 0x2029, 0x2060, 0xFEFF].contains(scalar.value)
            mustHold(!isControl && !isBidi && !isHidden, "U+\(String(scalar.value, radix: 16)) passed the gate")
        }
        mustHold(text.isEmpty == text.string.isEmpty, "only nothing takes no columns")
        mustHold(text.width <= Column(2 * text.string.unicodeScalars.count), "no letter takes more than two columns")
    }

    private static func cut(_ text: DisplayText, at width: Column) {
        let (head, tail) = (text.prefix(width), text.dropFirst(width))
        for part in [head, tail, text.truncated(to: width)] { examine(part) }
        mustHold(head.width <= width, "a beginning is no longer than asked for")
        mustHold(text.truncated(to: width).width <= width, "a cut text is no longer than asked for")
        mustHold(text.fitted(to: width).width == width, "a fitted text is as long as asked for")
        mustHold((text + text).width == text.width + text.width, "texts add up")
        guard width >= 2 else { return }
        for line in text.wrapped(to: width) {
            examine(line)
            mustHold(line.width <= width, "a wrapped line fits")
        }
    }

    /// Drawn at any column, a row keeps its columns: a wide letter has both of its cells.
    private static func draw(_ text: DisplayText, at column: Column) {
        var canvas = Canvas(size: Size(rows: 2, columns: 40))
        canvas.draw(text, at: Point(row: 0, column: column))
        canvas.draw("x", at: Point(row: 0, column: column / 2))
        let cells = canvas.text.split(separator: "\n", omittingEmptySubsequences: false)
        mustHold(cells.count <= 2, "a text stays in its row")
        mustHold(DisplayText(String(cells.first ?? "")).width <= 40, "a row keeps its columns")
    }

    /// Pasted into an editor, a text is kept and laid out in lines that fit.
    private static func edit(_ bytes: [UInt8], _ width: Column) {
        var editor = TextEditor(limit: 500)
        editor.take(paste: String(decoding: bytes, as: UTF8.self))
        mustHold(editor.characters.count <= 500, "an editor's limit holds")
        let layout = EditorLayout(editor, width: max(4, width))
        mustHold(!layout.lines.isEmpty, "an editor has a line for its cursor")
        while editor.undo() {}
        mustHold(editor.isEmpty, "what was pasted can be taken back")
    }

    /// Texts that terminals disagree about, and sequences that would control them.
    static let seeds: [[UInt8]] = [
        "Roohi Moolla", "Ōe Kenzaburō 大江 健三郎", "\u{1B}[31mred\u{1B}]0;title\u{07}", "👩‍👩‍👧‍👦 🇩🇪 👍🏽",
        "e\u{301}\u{302}\u{303}\u{304}\u{305}",
        "\u{202E}txet\u{202C} \u{2066}x\u{2069}", "प्रिया शर्मा", "한국어 \u{1100}\u{1161}\u{11A8}", "a\tb\r\nc\u{85}d\u{2028}e",
        "\u{9B}2J\u{90}q\u{9C}", "½ ① ─ ▌ ☎ \u{FE0F}", "\u{E0067}\u{E007F}\u{FFF9}",
    ].map { [200, 12] + Array($0.utf8) }
}
