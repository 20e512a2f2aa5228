import CUTF8Proc
import Testing

@testable import TerminalKit

/// What no text that is drawn may hold; checked on every scalar of the output.
func offence(in text: DisplayText) -> String? {
    var width = 0
    var marks = 0
    for scalar in text.string.unicodeScalars {
        let value = scalar.value
        switch utf8proc_category(Int32(bitPattern: value)) {
        case UTF8PROC_CATEGORY_CC, UTF8PROC_CATEGORY_CF, UTF8PROC_CATEGORY_CO, UTF8PROC_CATEGORY_CN,
            UTF8PROC_CATEGORY_CS, UTF8PROC_CATEGORY_ZL, UTF8PROC_CATEGORY_ZP:
            return "U+\(String(value, radix: 16)) passed"
        default: break
        }
        if (0x1F1E6...0x1F1FF).contains(value) || (0xFE00...0xFE0F).contains(value) { return "U+\(value) passed" }
        let columns = ScalarWidth.of(scalar)
        marks = columns == 0 ? marks + 1 : 0
        if marks > TextGate.marksPerCluster { return "\(marks) marks on one letter" }
        if columns == 0, width == 0 { return "a mark without a letter" }
        width += columns
    }
    return width == text.width.value ? nil : "width \(text.width) but \(width) columns"
}

@Suite("Display text")
struct DisplayTextTests {
    @Test func whatIsMeasuredAtOnceIsMeasuredAsTheTableSays() {
        for value in 0x300..<0x3_0000 as Range<UInt32> {
            guard let scalar = Unicode.Scalar(value) else { continue }
            #expect(ScalarWidth.of(scalar) == ScalarWidth.ofOther(value), "U+\(String(value, radix: 16))")
        }
    }

    @Test(
        "Each kind of text comes out as the table says",
        arguments: [
            ("plain", "plain", 5),
            ("", "", 0),
            ("a\tb\nc\r\nd\u{2028}e", "a b c d e", 9),
            ("\u{1B}[31mred\u{7}", "\u{FFFD}[31mred\u{FFFD}", 9),
            ("\u{0}\u{7F}\u{85}\u{9B}", "\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}", 4),
            ("abc\u{202E}def\u{2066}\u{200F}\u{61C}", "abcdef", 6),
            ("zero\u{200B}width\u{FEFF}\u{AD}\u{2060}", "zerowidth", 9),
            ("café", "café", 4),
            ("cafe\u{301}", "cafe\u{301}", 4),
            ("\u{301}x", "\u{25CC}\u{301}x", 2),
            ("日本語", "日本語", 6),
            ("한국", "한국", 4),
            ("\u{1112}\u{1161}\u{11AB}", "\u{1112}\u{1161}\u{11AB}", 2),
            ("a\u{3000}b\u{A0}c", "a  b c", 6),
            ("👨‍👩‍👧‍👦!", "👨!", 3),
            ("👍🏽 ok", "👍 ok", 5),
            ("🏃🏽‍♂️", "🏃", 2),
            ("🇬🇧", "GB", 2),
            ("☎️", "☎", 1),
            ("1️⃣", "1", 1),
            ("🏴\u{E0067}\u{E0062}\u{E0065}\u{E006E}\u{E0067}\u{E007F}", "🏴", 2),
            ("\u{E000}\u{FFFF}\u{378}", "\u{FFFD}\u{FFFD}\u{FFFD}", 3),
            ("\u{FFFD}", "\u{FFFD}", 1),
            ("कि", "क\u{93F}", 2),
            ("สวัสดี", "สวัสดี", 4),
            ("ā", "ā", 1),
            ("±", "±", 1),
        ]
    )
    func gate(input: String, output: String, width: Int) {
        let text = DisplayText(input)
        #expect(Array(text.string.unicodeScalars) == Array(output.unicodeScalars))
        #expect(text.width == Column(width))
        #expect(offence(in: text) == nil)
    }

    @Test("Malformed UTF-8 becomes replacement signs, and nothing else happens")
    func malformed() {
        #expect(DisplayText(bytes: [0x61, 0xFF, 0x62, 0xC3]).string == "a\u{FFFD}b\u{FFFD}")
        #expect(DisplayText(bytes: [0xE2, 0x82]).string == "\u{FFFD}")
        #expect(offence(in: DisplayText(bytes: [0xED, 0xA0, 0x80, 0xF5, 0x80])) == nil)
    }

    @Test("A letter carries four marks at most")
    func marks() {
        let text = DisplayText("z" + String(repeating: "\u{335}", count: 500) + "a")
        #expect(text.string.unicodeScalars.count == 6)
        #expect(text.width == 2)
    }

    @Test("A limit stops within its width, wide letters whole")
    func limit() {
        #expect(DisplayText("日本語", limit: 5).string == "日本")
        #expect(DisplayText("abcdef", limit: 3).string == "abc")
        #expect(DisplayText(String(repeating: "\u{301}", count: 9), limit: 1).width == 1)
        #expect(DisplayText("abc", limit: 0).isEmpty)
    }

    @Test("Whatever is put into a sentence passes the gate too")
    func interpolation() {
        let name = "Eve\u{1B}]0;owned\u{7}"
        let text: DisplayText = "Dear \(name), \(3)"
        #expect(text.string == "Dear Eve\u{FFFD}]0;owned\u{FFFD}, 3")
        #expect(offence(in: text) == nil)
    }

    @Test("Fitting cuts, fills and aligns in columns")
    func fitting() {
        let wide: DisplayText = "日本語"
        #expect(wide.truncated(to: 5).string == "日本…")
        #expect(wide.truncated(to: 4).string == "日…")
        #expect(wide.truncated(to: 6).string == "日本語")
        #expect(wide.truncated(to: 0).isEmpty)
        #expect(wide.fitted(to: 4).string == "日… ")
        #expect(wide.fitted(to: 8, .right).string == "  日本語")
        #expect(DisplayText("ab").fitted(to: 5, .centre).string == " ab  ")
        #expect(wide.dropFirst(1).string == "本語")
        #expect(wide.dropFirst(2).string == "本語")
        #expect(DisplayText("abcdef").prefix(2).string == "ab")
        #expect(wide.prefix(3) == "日")
        #expect(DisplayText("a  ").trimmedEnd() == "a")
    }

    @Test("Every fitting is as wide as it says", arguments: 0..<24)
    func fittingWidths(columns: Int) {
        for text: DisplayText in ["", "plain words", "日本語 と か", "e\u{301}a\u{335}b", "🎉 party 🎉", "ab\u{301}日"] {
            let width = Column(columns)
            #expect(offence(in: text.prefix(width)) == nil)
            #expect(text.prefix(width).width <= width)
            #expect(offence(in: text.dropFirst(width)) == nil)
            #expect(text.fitted(to: width, .right).width == width)
            #expect(offence(in: text.fitted(to: width)) == nil)
        }
    }

    @Test("Lines are cut at line ends of every kind")
    func lines() {
        #expect(DisplayText.lines(of: "a\nb\r\nc\rd\u{2029}e\n").map(\.string) == ["a", "b", "c", "d", "e"])
        #expect(DisplayText.lines(of: "\n\nx").map(\.string) == ["", "", "x"])
        #expect(DisplayText.lines(of: "").isEmpty)
        #expect(DisplayText.lines(of: "a\tb").map(\.string) == ["a    b"])
        #expect(DisplayText.lines(of: "1\n2\n3", limit: 2).count == 2)
    }

    @Test("Words are found whatever their capitals and accents")
    func matching() {
        #expect(DisplayText("Café au lait, CAFE").matches(of: ["cafe"]) == [0..<4, 14..<18])
        #expect(DisplayText("aaa").matches(of: ["a"]) == [0..<3])
        #expect(DisplayText("日本語").matches(of: ["本"]) == [1..<2])
        #expect(DisplayText("nothing").matches(of: ["", "x"]).isEmpty)
    }

    @Test("Every sign of ours has an ASCII twin as wide as itself")
    func twins() {
        let signs: [DisplayText] = [
            Symbol.ellipsis, Symbol.cursor, Symbol.phone, Symbol.email, Symbol.social, Symbol.counter, Symbol.chat,
            Symbol.web, Symbol.pen, Symbol.done, Symbol.broken, Symbol.open, Symbol.active, Symbol.up, Symbol.down,
            Symbol.star, Symbol.flag, Symbol.dot, Symbol.dash, Symbol.enter, Symbol.moreLeft, Symbol.moreRight,
            Symbol.block, Symbol.shade,
        ]
        for sign in signs {
            #expect(sign.width == 1)
            #expect(sign.string.unicodeScalars.count == 1)
            let twins = sign.string.unicodeScalars.map(ASCIITwin.of)
            #expect(twins.allSatisfy { $0 != "?" && (0x21..<0x7F).contains($0.value) }, "\(sign)")
        }
        #expect(ASCIITwin.of("é") == "e")
        #expect(ASCIITwin.of("Ō") == "O")
        #expect(ASCIITwin.of("日") == "?")
    }
}

@Suite("Word wrap")
struct WordWrapTests {
    @Test("Lines break at words, and nothing but spaces is lost")
    func words() {
        let text: DisplayText = "Second time now. Order 1182, Water Street."
        #expect(
            text.wrapped(to: 16).map(\.string) == ["Second time now.", "Order 1182,", "Water Street."]
        )
        #expect(DisplayText("").wrapped(to: 5).map(\.string) == [""])
        #expect(DisplayText("ab").wrapped(to: 0).map(\.string) == ["a", "b"])
    }

    @Test("A word longer than the line is cut, hyphens and ideographs let it break")
    func inside() {
        #expect(DisplayText("abcdefghij").wrapped(to: 4).map(\.string) == ["abcd", "efgh", "ij"])
        #expect(DisplayText("well-known fact").wrapped(to: 6).map(\.string) == ["well-", "known", "fact"])
        // A minus before a word belongs to it.
        #expect(DisplayText("all but -word").wrapped(to: 10).map(\.string) == ["all but", "-word"])
        #expect(DisplayText("お茶をください。").wrapped(to: 6).map(\.string) == ["お茶を", "くださ", "い。"])
        #expect(DisplayText("日本").wrapped(to: 1).map(\.string) == ["日", "本"])
    }

    @Test("A full stop is not left alone at the start of a line")
    func closing() {
        #expect(DisplayText("ください。").wrapped(to: 8).map(\.string) == ["くださ", "い。"])
    }

    @Test("What is over the most lines ends in an ellipsis")
    func mostLines() {
        #expect(DisplayText("one two three four").wrapped(to: 5, maxLines: 2).map(\.string) == ["one", "two…"])
        #expect(DisplayText("one two").wrapped(to: 5, maxLines: 0).isEmpty)
    }

    @Test("Every line fits, and the letters stay in order", arguments: 1..<30)
    func properties(width: Int) {
        let text: DisplayText =
            "Ōe Kenzaburō wrote: 「大江健三郎」 well-being/ok   — a verylongwordthatcannotfit e\u{301}\u{302} 🎉🎉 end"
        let lines = text.wrapped(to: Column(width))
        for line in lines {
            #expect(offence(in: line) == nil)
            #expect(line.width <= Column(max(width, 2)))
        }
        func letters(_ text: some StringProtocol) -> String { String(text.filter { $0 != " " }) }
        #expect(letters(lines.map(\.string).joined()) == letters(text.string))
    }
}
