import Search
import Seeded
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

    /// What the matcher is to find, word by word and stem by stem.
    private func scan(_ conditions: [TextCondition], in text: String) -> Set<Range<Int>> {
        let stemmer = Stemmer()
        let words = Token.all(in: text)
        let stems = words.map { stemmer.stem($0.folded) }
        var found: Set<Range<Int>> = []
        for condition in conditions {
            let sought = Token.all(in: condition.text).map(\.folded)
            let soughtStems = sought.map { stemmer.stem($0) }
            for start in words.indices where start + sought.count <= words.count {
                if Array(stems[start..<start + sought.count]) == soughtStems {
                    found.insert(words[start].range.lowerBound..<words[start + sought.count - 1].range.upperBound)
                } else if sought.count == 1, condition.mayBegin, sought[0].unicodeScalars.count >= 3,
                    words[start].folded.hasPrefix(sought[0])
                {
                    found.insert(words[start].range(ofFoldedPrefix: sought[0].utf8.count, in: text))
                }
            }
        }
        return found
    }

    private static let pieces = [
        "refund", "Refunds", "refunding", "refu", "dying", "die", "happy", "happiness", "happily", "Größe", "grosse",
        "e\u{301}te\u{301}", "\u{301}", "été", "東京", "👩‍👧", "ﬁnd", "find", "O'Brien", "obrien", "a", " ", " ", " ",
        " ", "\n", "\r\n", "\r", "-", "\u{200B}", "\u{2028}", "٣", "3rd",
    ]

    @Test(arguments: 0..<60) func marksWhatAScanFinds(round: Int) {
        let seed = UInt64(round) + 40
        var random = SeededGenerator(seed: seed)
        let text = (0..<Int.random(in: 0...60, using: &random)).map { _ in
            Self.pieces.randomElement(using: &random) ?? ""
        }.joined()
        let sought = ["refund", "refu", "die", "happy", "grosse", "ete", "find", "obrien", "3rd", "a"]
        for word in sought {
            let other = sought.randomElement(using: &random) ?? "a"
            for condition in [TextCondition(word), TextCondition(word + " " + other, isPhrase: true)] {
                let found = scan([condition], in: text)
                // Marks that touch are one.
                let marks = TextMatcher([condition]).marks(in: text)
                let marked = Set(marks.flatMap { Array($0) })
                #expect(marked == Set(found.flatMap { Array($0) }), "\(condition.text) in \(text), seed \(seed)")
            }
        }
    }

    /// As many words as a phrase has, equal ones among them, and beginnings that go on with a joining letter.
    @Test func findsPhrasesOfAsManyWordsAsCount() {
        let words = (0..<64).map { $0 % 3 == 0 ? "so" : "word\($0)" }
        let phrase = TextCondition(words.joined(separator: " "), isPhrase: true)
        let text = words.joined(separator: " ")
        #expect(TextMatcher([phrase]).marks(in: "so so " + text + " so") == [6..<6 + text.utf8.count])
        #expect(TextMatcher([phrase]).marks(in: words.dropLast().joined(separator: " ")) == [])
        let equal = TextCondition(Array(repeating: "so", count: 64).joined(separator: " "), isPhrase: true)
        let many = Array(repeating: "so", count: 2000).joined(separator: " ")
        #expect(TextMatcher([equal, equal]).marks(in: many) == [0..<many.utf8.count])
        #expect(TextMatcher([equal]).marks(in: Array(repeating: "so", count: 63).joined(separator: " ")) == [])
        let other = TextCondition("so this", isPhrase: true)
        #expect(TextMatcher([equal, other]).marks(in: many) == [])
        #expect(TextMatcher([TextCondition("नमस")]).marks(in: "नमस्ते") == [0..<9])
    }

    @Test(arguments: 0..<60) func aSnippetIsPartOfTheTextAndItsMarksAreOfCharacters(round: Int) throws {
        let seed = UInt64(round) + 140
        var random = SeededGenerator(seed: seed)
        let text =
            (0..<Int.random(in: 1...80, using: &random)).map { _ in
                Self.pieces.randomElement(using: &random) ?? ""
            }.joined() + " refund"
        let width = Int.random(in: 3...80, using: &random)
        let snippet = try #require(TextMatcher([TextCondition("refund")]).snippet(of: text, width: width))
        #expect(snippet.text.count <= max(3, width), "seed \(seed)")
        for mark in snippet.marks {
            let part = try #require(snippet.text.text(inUTF8: mark))
            #expect(part.count > 0 && part.allSatisfy { !$0.isWhitespace }, "seed \(seed)")
        }
        // By scalars: an accent that stands alone is one character with the ellipsis before it.
        var shown = Array(snippet.text.unicodeScalars)
        if shown.first == "…" { shown.removeFirst() }
        if shown.last == "…" { shown.removeLast() }
        let plain = Array(String(text.map { $0.isWhitespace ? " " : $0 }).unicodeScalars)
        let isPart = plain.indices.contains { start in plain[start...].starts(with: shown) }
        #expect(isPart, "seed \(seed)")
    }

    @Test(arguments: 0..<60) func asciiIsCutAsOtherTextsAre(round: Int) throws {
        let seed = UInt64(round) + 240
        var random = SeededGenerator(seed: seed)
        let words = ["qat", "vaq", "refund", "so", "q", "\n", "\t", "  ", "longquestion"]
        let text =
            (0..<Int.random(in: 1...70, using: &random)).map { _ in
                words.randomElement(using: &random) ?? ""
            }.joined(separator: " ") + " refund"
        let other = String(text.map { $0 == "q" ? "й" : $0 })
        let matcher = TextMatcher([TextCondition("refund")])
        let width = Int.random(in: 3...90, using: &random)
        let one = try #require(matcher.snippet(of: text, width: width))
        let two = try #require(matcher.snippet(of: other, width: width))
        #expect(one.text == String(two.text.map { $0 == "й" ? "q" : $0 }), "seed \(seed)")
        let parts = [one, two].map { snippet in
            snippet.marks.map { snippet.text.scalarOffsets(ofUTF8: $0) }
        }
        #expect(parts[0] == parts[1], "seed \(seed)")
    }
}
