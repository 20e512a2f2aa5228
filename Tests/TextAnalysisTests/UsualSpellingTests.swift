import Testing
import TextAnalysis

@Suite struct UsualSpellingTests {
    private func folded(_ text: String) -> [[UInt8]] {
        var reader = WordReader(text)
        var words: [[UInt8]] = []
        while reader.next() { words.append(reader.word) }
        return words
    }

    private func spellings(_ text: String) -> [String] {
        let words = folded(text)
        var all: [String] = []
        for (place, word) in words.enumerated() {
            let behind = place > 0 ? UsualSpelling.all(of: word, behind: words[place - 1]) : []
            all += (UsualSpelling.all(of: word) + behind).map { String(decoding: $0.letters, as: UTF8.self) }
        }
        return all
    }

    @Test(arguments: [
        ("김민준", ["kim", "gim", "minjun"]), ("이", ["lee", "yi", "rhee"]), ("남궁민", ["namgung", "namkoong", "min"]),
        ("박", ["park", "pak", "bak"]), ("햄버거가게", []),
        ("محمد", ["mohammed"]), ("أحمد", ["ahmed"]), ("عبد الرحمن", ["abdul", "rahman", "abdulrahman"]),
        ("كتاب", []), ("ג'ון", ["john"]), ("יעקב לוי", ["yaakov", "levi"]),
        ("Τζον", ["jon"]), ("Γιώργος", []), ("roohi", []), ("Руслан", []), ("", []),
    ])
    func namesAsTheyAreWritten(text: String, expected: [String]) {
        #expect(spellings(text) == expected)
    }

    @Test(arguments: [
        ("田中", "tanaka"), ("太郎", "taro"), ("佐々木", "sasaki"), ("渡辺", "watanabe"), ("恵子", "keiko"), ("京谷", "kyotani"),
        ("京谷", "kyoya"),
        // The first and the last of each table.
        ("一", "hajime"), ("龍鳳", "ryuho"), ("一井", "ichii"), ("龝山", "akiyama"),
    ])
    func readInJapanese(text: String, expected: String) {
        #expect(spellings(text).contains(expected))
    }

    @Test func aFullNameInOneWordIsTwoAndTellsWhichLettersEachIs() throws {
        let word = try #require(folded("長谷川恵子").first)
        let all = UsualSpelling.all(of: word)
        #expect(all.contains { $0.letters == Array("hasegawa".utf8) && $0.bytes == 0..<9 })
        #expect(all.contains { $0.letters == Array("keiko".utf8) && $0.bytes == 9..<15 })
        // Of a name that is none in Japanese there is Mandarin alone.
        #expect(spellings("王小明").prefix(2) == ["wang", "xiaoming"])
    }

    @Test("any bytes are read to an end, and say which of them they are of")
    func hostile() {
        for text in [
            "田", "\u{1100}", "\u{1161}\u{11A8}", "김\u{1161}", "محمد\u{301}", "τζ", "τζτζ", "田a中", "々", "\u{FFFD}",
        ] {
            for word in folded(text) {
                for cut in 1...word.count {
                    for spelling in UsualSpelling.all(of: Array(word.prefix(cut))) {
                        #expect(spelling.bytes.upperBound <= cut && !spelling.letters.isEmpty)
                    }
                }
            }
        }
    }
}
