import Testing
import TextAnalysis

@Suite struct TokenTests {
    @Test(arguments: [
        ("Roohi Moolla", ["roohi", "moolla"]), ("O'Brien-Smith, J.R.", ["obrien", "smith", "j", "r"]),
        ("d’Artagnan's", ["dartagnans"]), ("'quoted'", ["quoted"]), ("", []), (" \t—!", []),
        ("order #A-1001", ["order", "a", "1001"]), ("王小明 Wang", ["王小明", "wang"]),
        ("co\u{200B}op\u{AD}s", ["coops"]), ("👍👍 fine", ["fine"]),
    ])
    func splits(text: String, words: [String]) {
        #expect(Token.all(in: text).map(\.folded) == words)
    }

    @Test func rangesCoverTheOriginalWord() throws {
        let text = "– Zoë  O'Brien!"
        let tokens = Token.all(in: text)
        #expect(tokens.map { text.text(inUTF8: $0.range) } == ["Zoë", "O'Brien"])
        let first = try #require(tokens.first)
        #expect(text.text(inUTF8: first.range(ofFoldedPrefix: 3, in: text)) == "Zoë")
        #expect(text.text(inUTF8: first.range(ofFoldedPrefix: 2, in: text)) == "Zo")
        #expect(text.scalarOffsets(ofUTF8: first.range) == 2..<5)
    }

    @Test func prefixOfALigatureMarksTheLigature() throws {
        let text = "Æsa"
        let token = try #require(Token.all(in: text).first)
        #expect(text.text(inUTF8: token.range(ofFoldedPrefix: 1, in: text)) == "Æ")
        #expect(text.text(inUTF8: token.range(ofFoldedPrefix: 3, in: text)) == "Æs")
    }

    @Test func aVeryLongWordIsCutButItsRangeIsWhole() throws {
        let text = String(repeating: "é", count: 5000) + " end"
        let tokens = Token.all(in: text)
        #expect(tokens.count == 2)
        #expect(tokens.first?.folded.utf8.count == WordReader.longestWord)
        #expect(tokens.first?.range == 0..<10_000)
        #expect(Token.all(in: String(repeating: "東", count: 100)).map { $0.range.count }.reduce(0, +) == 300)
        let unspaced = Token.all(in: String(repeating: "東", count: 100))
        #expect(unspaced.first?.folded.unicodeScalars.allSatisfy { $0 == "東" } == true)
    }

    @Test func rangesOutsideTheTextAreRefused() {
        #expect("abc".text(inUTF8: 1..<9) == nil)
        #expect("é".text(inUTF8: 1..<2) == nil)
    }

    @Test func stemsMeetAcrossForms() {
        let stemmer = Stemmer()
        #expect(stemmer.stem("refunded") == stemmer.stem("refunds"))
        #expect(stemmer.stems(of: "Running late, runs late") == ["run", "late", "run", "late"])
        #expect(Stemmer(.german).stem("katzen") == Stemmer(.german).stem("katze"))
        #expect(stemmer.stems(of: "東京駅 station") == ["東京", "京駅", "station"])
        #expect(stemmer.stems(of: "one two three", limit: 2).count == 2)
        #expect(StemmerLanguage(tag: "de-CH") == .german)
        #expect(StemmerLanguage(tag: "xx") == nil)
    }

    @Test func everyNamedLanguageHasAStemmer() {
        for (language, word, stem) in [
            (StemmerLanguage.french, "mangeons", "mangeon"), (.spanish, "gatos", "gat"), (.russian, "кошками", "кошк"),
        ] {
            #expect(Stemmer(language).stem(word) == stem)
        }
        for language in StemmerLanguage.allCases { #expect(Stemmer(language).isAvailable) }
    }

    @Test func wordRunsAndLetterRuns() {
        #expect(NGrams.words(["a", "b", "c"], length: 2) == ["a b", "b c"])
        #expect(NGrams.words(["a"], length: 2) == [])
        #expect(NGrams.letters(of: "ab", length: 2) == ["^a", "ab", "b$"])
        #expect(NGrams.similarity("night", "night") == 1)
        #expect(NGrams.similarity("abc", "xyz") == 0)
    }
}
