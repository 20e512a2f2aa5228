import Seeded
import Testing

@testable import TerminalKit

/// Text with the cursor as `|` and, where something is selected, its other end as `^`.
private func marked(_ editor: TextEditor) -> String {
    var text = editor.characters.map(String.init)
    var marks = [(editor.cursor, "|")]
    if let anchor = editor.anchor { marks.append((anchor, "^")) }
    for (place, mark) in marks.sorted(by: { $0.0 > $1.0 }) { text.insert(mark, at: place) }
    return text.joined()
}

private func edited(_ text: String, _ notations: String, singleLine: Bool = false, width: Column = 80) -> String {
    var editor = TextEditor(text, singleLine: singleLine)
    for notation in notations.split(separator: " ") {
        guard let key = Key(notation: String(notation)) else { return "no key \(notation)" }
        if !editor.take(key, width: width) { return "\(notation) means nothing" }
    }
    return marked(editor)
}

@Suite("Text editor")
struct TextEditorTests {
    @Test(
        "Keys do what they do everywhere",
        arguments: [
            ("one two", "a b", "one twoab|"),
            ("one two", "Left Left X", "one tX|wo"),
            ("one two", "M-b y", "one y|two"),
            ("one two three", "M-b M-b M-f", "one two| three"),
            ("one two", "Home Delete", "|ne two"),
            ("one two", "C-a C-f C-d", "o|e two"),
            ("one two", "C-w", "one |"),
            ("don't stop", "C-w C-w", "|"),
            ("one two", "Home M-d", "| two"),
            ("one two", "C-Left C-k", "one |"),
            ("one\ntwo", "C-u", "one\n|"),
            ("one\ntwo", "Up C-k C-k", "one|"),
            ("one", "Backspace Backspace Backspace Backspace", "|"),
            ("ab", "S-Left S-Left", "|ab^"),
            ("abc", "S-Left S-Left x", "ax|"),
            ("abc", "S-Home Backspace", "|"),
            ("abc", "S-Left S-Left Left", "a|bc"),
            ("abc", "Home S-Right Right", "a|bc"),
            ("a", "Enter b", "a\nb|"),
            ("ab\nc", "Up Up", "|ab\nc"),
            ("abc\nd\nefg", "Up Up", "abc|\nd\nefg"),
            ("abcd", "C-Home M->", "abcd|"),
        ]
    )
    func keys(text: String, notations: String, result: String) {
        #expect(edited(text, notations) == result)
    }

    @Test("Typing a word is undone at once, everything else step by step")
    func undo() {
        #expect(edited("", "a b c Space d C-_") == "abc |")
        #expect(edited("", "a b c Space d C-_ C-_") == "|")
        #expect(edited("", "a b c C-_ M-_") == "abc|")
        #expect(edited("one two", "C-w C-_") == "one two|")
        #expect(edited("x", "C-u C-_ C-_") == "x|")
        #expect(edited("", "a Left b C-_") == "|a")
        #expect(edited("", "a C-_ b M-_") == "b|")
        var editor = TextEditor("kept")
        editor.take(paste: " pasted\r\ntext")
        #expect(editor.text == "kept pasted\ntext")
        editor.replaceAll(with: "a suggestion")
        #expect(marked(editor) == "a suggestion|")
        editor.undo()
        editor.undo()
        #expect(marked(editor) == "kept|")
        let nothingLeft = editor.undo()
        #expect(!nothingLeft)
    }

    @Test("Many random edits are all undone and done again")
    func undoEverything() {
        let seed = SeededGenerator.drawnSeed
        var random = SeededGenerator(seed: seed)
        for _ in 0..<200 {
            var editor = TextEditor("The crew talk, due 5 Mar.\ne\u{301} 日本 👨‍👩‍👧")
            let before = editor.text
            for _ in 0..<Int.random(in: 0..<60, using: &random) {
                switch Int.random(in: 0..<9, using: &random) {
                case 0: editor.insert("\u{301}")
                case 1: editor.insert("👩\u{200D}")
                case 2: editor.deleteBackward()
                case 3: editor.deleteWordBackward()
                case 4: editor.moveCursor(to: Int.random(in: -2..<40, using: &random))
                case 5: editor.move(.up, width: 7, selecting: Bool.random(using: &random))
                case 6: editor.deleteForward()
                case 7: editor.insert("two\nlines\r")
                default: editor.insert("x")
                }
                #expect((0...editor.characters.count).contains(editor.cursor))
            }
            let after = editor.text
            while editor.undo() {}
            #expect(editor.text == before, "seed \(seed)")
            while editor.redo() {}
            #expect(editor.text == after, "seed \(seed)")
        }
    }

    @Test("A mark typed after a letter joins it")
    func joining() {
        var editor = TextEditor("cafe")
        editor.insert("\u{301}")
        #expect(editor.characters.count == 4)
        #expect(editor.text == "café")
        editor.undo()
        #expect(editor.text == "cafe")
    }

    @Test("Control characters never come in, one line stays one line")
    func cleaning() {
        #expect(TextEditor("a\u{1B}[31m\u{0}b\u{9B}c").text == "a[31mbc")
        #expect(TextEditor("a\r\nb\rc\u{2028}d", singleLine: true).text == "a b c d")
        #expect(TextEditor("a\tb").text == "a\tb")
        #expect(edited("x", "Enter", singleLine: true) == "Enter means nothing")
        #expect(edited("x", "Up", singleLine: true) == "Up means nothing")
        #expect(edited("x", "C-p") == "C-p means nothing")
        #expect(edited("x", "M-1") == "M-1 means nothing")
    }

    @Test("Nothing beyond the limit is held")
    func limit() {
        var editor = TextEditor("", limit: 5)
        editor.insert("abcdefgh")
        editor.insert("x")
        #expect(marked(editor) == "abcde|")
        editor.move(.start)
        editor.insert("zz")
        #expect(editor.text == "abcde")
    }

    @Test("Lines break as shown, and the cursor goes by what is shown")
    func layout() {
        let editor = TextEditor("Roohi, I'm sorry: twice is twice too many.\n\nBye")
        let layout = EditorLayout(editor, width: 18)
        let lines = layout.lines.map { String(editor.characters[$0.range]) }
        #expect(lines == ["Roohi, I'm sorry: ", "twice is twice too ", "many.", "", "Bye"])
        #expect(layout.place(of: 0) == .origin)
        #expect(layout.place(of: 18) == Point(row: 1, column: 0))
        #expect(layout.place(of: editor.characters.count) == Point(row: 4, column: 3))
        #expect(layout.character(at: Point(row: 1, column: 99)) == 36)
        #expect(edited(editor.text, "Up Up Up", width: 18).contains("twi|ce is"))
        #expect(edited("abcdefgh", "C-Home S-Down", width: 3) == "^abc|defgh")
    }

    @Test("Every character has its place, and the place leads back to it", arguments: 1..<25)
    func places(width: Int) {
        let editor = TextEditor(
            "Ein längerer Text — 日本語の文章です。 With\ttabs,\n\n  spaces   at breaks and averyveryverylongword.\n")
        let layout = EditorLayout(editor, width: Column(width))
        #expect(layout.lines.first?.range.lowerBound == 0)
        for place in 0...editor.characters.count {
            let point = layout.place(of: place)
            #expect(point.column <= Column(max(width, 4)))
            let back = layout.character(at: point)
            #expect(layout.place(of: back).row == point.row)
            #expect(back == place || layout.place(of: back).column <= point.column)
        }
    }

    @Test("What is measured once stays right through any change")
    func measured() {
        let seed = SeededGenerator.drawnSeed
        var random = SeededGenerator(seed: seed)
        let pieces = ["word ", "日本", "\n", "\t", "e\u{301}", "{{", "}}", "a", "🎉", "long-hyphenated-word"]
        for _ in 0..<200 {
            var editor = TextEditor()
            for _ in 0..<40 {
                switch Int.random(in: 0..<6, using: &random) {
                case 0: editor.moveCursor(to: Int.random(in: 0...editor.characters.count, using: &random))
                case 1: editor.deleteWordBackward()
                case 2: editor.undo()
                case 3: editor.redo()
                default: editor.insert(pieces[Int.random(in: 0..<pieces.count, using: &random)])
                }
                let fresh = TextEditor(editor.text)
                let width = Column(Int.random(in: 1..<30, using: &random))
                #expect(fresh.characters == editor.characters, "seed \(seed)")
                #expect(
                    EditorLayout(editor, width: width).lines == EditorLayout(fresh, width: width).lines, "seed \(seed)")
                #expect(editor.braces == fresh.braces, "seed \(seed)")
            }
        }
    }

    @Test("A layout is made once for a text and a width, and never shown for another text")
    func remembered() {
        var editor = TextEditor("one two three")
        let before = EditorLayout(editor, width: 7).lines
        let copy = editor
        #expect(EditorLayout(copy, width: 7).lines == before)
        editor.insert(" four")
        #expect(EditorLayout(editor, width: 7).lines.count == 3)
        #expect(EditorLayout(copy, width: 7).lines == before)
        #expect(EditorLayout(copy, width: 40).lines.count == 1)
        #expect(editor.revision == 1 && copy.revision == 0)
    }
}
