import Testing

@testable import Desk

@Suite struct TimelineWriterTests {
    @Test(arguments: [
        ("", ""), ("one line", "one line"), ("first\nsecond", "first"), ("\r\n\r\n  \t\r\nthird\r\nfourth", "third"),
        ("vertical\u{B}tab", "vertical"), ("form\u{C}feed", "form"), ("next\u{85}line", "next"),
        ("line\u{2028}separator", "line"), ("paragraph\u{2029}separator", "paragraph"), ("\u{A0}\nkept", "kept"),
        ("e\u{301}\n\u{301}x", "e\u{301}"), ("\n\n", ""), ("大江\r健三郎", "大江"),
    ])
    func theFirstLineThatSaysAnythingIsTold(text: String, line: String) {
        #expect(TimelineWriter.firstLine(of: text) == line)
        let whole = text.split(whereSeparator: \.isNewline).first { !$0.allSatisfy(\.isWhitespace) } ?? ""
        #expect(String(whole) == line, "as the lines of the whole text are told")
    }

    @Test(arguments: ["x", "é", "👨‍👩‍👧"])
    func aLongLineIsCutBetweenCharacters(letter: String) {
        let most = String(repeating: letter, count: 200)
        #expect(TimelineWriter.firstLine(of: most) == most)
        let cut = TimelineWriter.firstLine(of: most + letter + "\nmore")
        #expect(cut == String(repeating: letter, count: 199) + "…")
    }
}
