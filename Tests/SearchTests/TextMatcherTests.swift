import Search
import Testing
import TextAnalysis

@Suite struct TextMatcherTests {
    private func marked(_ words: [TextCondition], in text: String) -> [String] {
        TextMatcher(words).marks(in: text).compactMap { text.text(inUTF8: $0).map(String.init) }
    }

    @Test func marksWordsInAnyForm() {
        #expect(
            marked([TextCondition("refund")], in: "Refunds, refunded – a REFUND.") == ["Refunds", "refunded", "REFUND"])
        #expect(marked([TextCondition("cafe")], in: "Das Café") == ["Café"])
        #expect(marked([TextCondition("peta")], in: "in Petaluma") == ["Peta"])
        #expect(marked([TextCondition("missing"), TextCondition("latte")], in: "a latte") == [])
        #expect(
            marked([TextCondition("free refill", isPhrase: true)], in: "free  refills; refill free") == [
                "free  refills"
            ])
        #expect(marked([TextCondition("e-mail")], in: "my e-mail, my mail") == ["e-mail"])
        #expect(marked([TextCondition("東京")], in: "私は東京駅にいる。東京") == ["東京", "東京"])
    }

    @Test func overlappingMarksAreOne() {
        let words = [TextCondition("cold latte", isPhrase: true), TextCondition("latte")]
        #expect(marked(words, in: "a cold latte") == ["cold latte"])
    }

    @Test func aShortTextIsItsOwnSnippet() throws {
        let snippet = try #require(TextMatcher([TextCondition("latte")]).snippet(of: "a cold\nlatte", width: 40))
        #expect(snippet.text == "a cold latte")
        #expect(snippet.marks == [7..<12])
    }

    @Test func aSnippetShowsWhereMostIs() throws {
        let filler = String(repeating: "lorem ipsum dolor ", count: 40)
        let text = filler + "a refund here. " + filler + "the café refund and another refund é together " + filler
        for width in [3, 12, 30, 60, 200] {
            let snippet = try #require(TextMatcher([TextCondition("refund")]).snippet(of: text, width: width))
            #expect(snippet.text.count <= width)
            #expect(snippet.text.hasPrefix("…") && snippet.text.hasSuffix("…"))
            for mark in snippet.marks {
                let word = try #require(snippet.text.text(inUTF8: mark))
                #expect("refund".hasPrefix(word) || width < 12)
            }
        }
        let wide = try #require(TextMatcher([TextCondition("refund")]).snippet(of: text, width: 60))
        #expect(wide.marks.count == 2)
        #expect(wide.text.contains("another refund é"))
    }

    @Test func nothingFoundNothingShown() {
        #expect(TextMatcher([TextCondition("tea")]).snippet(of: "coffee", width: 20) == nil)
        #expect(TextMatcher([]).snippet(of: "coffee", width: 20) == nil)
        #expect(TextMatcher([TextCondition("--")]).marks(in: "--").isEmpty)
    }
}
