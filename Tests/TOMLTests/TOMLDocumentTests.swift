import Seeded
import TOML
import Testing

@Suite("A TOML document")
struct TOMLDocumentTests {
    private func failure(_ text: String) -> TOMLError? {
        do throws(TOMLError) {
            _ = try TOMLDocument(parsing: text, name: "x.toml")
            return nil
        } catch { return error }
    }

    @Test("holds every kind of value in the order of the file, each with its line")
    func kindsAndLines() throws {
        let text = """
            # a comment
            title = "caf\\u00E9"
            count = 42
            ratio = 2.5
            open = true
            day = 2026-03-03
            hour = 11:54:00
            moment = 2026-03-03T11:54:00.25-08:00
            utc = 2026-03-03T19:54:00Z

            zebra = ["a",
              "b"]
            [apple]
            inner.leaf = 1
            [[policy]]
            name = "first"
            [[policy]]
            name = "second"
            """
        let root = try TOMLDocument(parsing: text, name: "desk.toml").root
        #expect(
            root.keys == [
                "title", "count", "ratio", "open", "day", "hour", "moment", "utc", "zebra", "apple", "policy",
            ]
        )
        #expect(try root.string("title") == "café")
        #expect(try root.integer("count") == 42)
        #expect(try root.double("ratio") == 2.5)
        #expect(try root.double("count") == 42)
        #expect(try root.bool("open") == true)
        #expect(try root.datetime("day") == "2026-03-03")
        #expect(try root.datetime("hour") == "11:54:00")
        #expect(try root.datetime("moment") == "2026-03-03T11:54:00.25-08:00")
        #expect(try root.datetime("utc") == "2026-03-03T19:54:00Z")
        #expect(try root.strings("zebra") == ["a", "b"])
        #expect(root["zebra"]?.line == 11)
        #expect(try root.array("zebra")?.map(\.line) == [11, 12])
        #expect(try root.table("apple")?.line == 13)
        #expect(try root.table("apple")?.table("inner")?.integer("leaf") == 1)
        #expect(
            try root.tables("policy")?.map { try $0.require("name", expected: "name").string() } == ["first", "second"])
        #expect(try root.string("absent") == nil)
    }

    @Test("names file, line, key, what was expected and what stands there")
    func complaints() throws {
        let root = try TOMLDocument(
            parsing: "[palette]\nsky = 12\nsize = 900\nnames = ['a', 3]\n",
            name: "themes/x.toml"
        ).root
        let palette = try #require(try root.table("palette"))
        func sentence(_ read: () throws(TOMLError) -> Void) -> String? {
            do throws(TOMLError) { try read() } catch { return error.description }
            return nil
        }
        #expect(
            sentence { () throws(TOMLError) in _ = try palette.string("sky", expected: "colour") }
                == "themes/x.toml:2: palette.sky: colour expected, found integer"
        )
        #expect(
            sentence { () throws(TOMLError) in _ = try palette.integer("size", in: 0...255) }
                == "themes/x.toml:3: palette.size: integer from 0 to 255 expected, found 900"
        )
        #expect(
            sentence { () throws(TOMLError) in _ = try palette.strings("names") }
                == "themes/x.toml:4: palette.names[1]: string expected, found integer"
        )
        #expect(
            sentence { () throws(TOMLError) in _ = try palette.require("sea", expected: "colour") }
                == "themes/x.toml:1: palette.sea is missing, colour expected"
        )
        #expect(palette["sky"]?.error("not a colour").description == "themes/x.toml:2: not a colour")
    }

    @Test("lists the keys that nobody knows, with the nearest that somebody does")
    func unknownKeys() throws {
        let root = try TOMLDocument(parsing: "regoin = 1\nname = 2\nqqqq = 3\n", name: "d.toml").root
        let found = root.unknownKeys(known: ["region", "name"])
        #expect(
            found.map(\.description) == [
                "d.toml:1: unknown key regoin, did you mean region?", "d.toml:3: unknown key qqqq",
            ]
        )
        #expect(throws: try #require(found.first)) { try root.rejectUnknownKeys(known: ["region", "name"]) }
        try root.rejectUnknownKeys(known: ["regoin", "name", "qqqq"])
    }

    @Test(
        "refuses what is no TOML, at its line",
        arguments: [
            ("a = 1\nb = \n", 2), ("a = 1\na = 2\n", 2), ("[x\n", 1), ("a = 'open\n", 1), ("\n\n= 3", 3),
            ("a = 99999999999999999999\n", 1), ("a = 2026-13-41", 1), ("a\0b = 1", 1), ("a = \"\\q\"", 1),
            ("a = {? = 1}", 1), ("\u{E9} = 1", 1),
        ]
    )
    func malformed(text: String, line: Int) throws {
        let error = try #require(failure(text))
        guard case .malformed(let sentence) = error.reason else {
            Issue.record("\(error)")
            return
        }
        #expect(error.line == line)
        #expect(error.file == "x.toml")
        #expect(!sentence.isEmpty && !sentence.contains("\n"))
    }

    @Test("bounds size and nesting however it is written")
    func bounds() {
        let long = "# " + String(repeating: "x", count: TOMLDocument.maximumBytes)
        #expect(failure(long)?.reason == .tooLarge(bytes: long.utf8.count, limit: TOMLDocument.maximumBytes))
        let dotted = String(repeating: "a.", count: 400_000) + "b = 1"
        #expect(failure(dotted)?.reason == .tooDeep(limit: 32))
        #expect(failure("\n[" + dotted.dropLast(4) + "]")?.line == 2)
        #expect(failure("k = \"\"\"\"\"\n" + dotted)?.reason != nil)
        #expect(failure("k = '''x'''''\n" + dotted)?.reason == .tooDeep(limit: 32))
        #expect(failure("k = \"\\\"\"\n" + dotted)?.line == 2)
        let spaced = String(repeating: "\"a\" . ", count: 100_000) + "b = 1"
        #expect(failure(spaced)?.reason == .tooDeep(limit: 32))
        #expect(failure("a = " + String(repeating: "[", count: 300_000)) != nil)
        let mixed = String(repeating: "{a.b.c = ", count: 20) + "1" + String(repeating: "}", count: 20)
        #expect(failure("x = " + mixed)?.reason == .tooDeep(limit: 32))
    }

    @Test("does not take dots in strings, numbers and comments for nesting")
    func dotsElsewhere() throws {
        let dots = String(repeating: ".", count: 100)
        let text = "a = '\(dots)' # \(dots)\nb = \"\"\"\n\(dots)\n\\\"\"\"\"\nc = [1.5, 2.5]\n\"\(dots)\" = 1\n"
        let root = try TOMLDocument(parsing: text, name: "dots.toml").root
        #expect(root.keys == ["a", "b", "c", dots])
        #expect(try root.string("b") == "\(dots)\n\"")
    }

    @Test("may be empty, and may begin with a byte order mark")
    func edges() throws {
        #expect(try TOMLDocument(parsing: "", name: "e").root.entries.isEmpty)
        #expect(try TOMLDocument(parsing: "\u{FEFF}a = 1\r\nb = 2", name: "e").root.keys == ["a", "b"])
    }

    @Test("survives any bytes: random edits of a good file either parse or complain")
    func randomEdits() {
        var random = SeededGenerator.drawn()
        func next(_ bound: Int) -> Int { Int.random(in: 0..<bound, using: &random) }
        let good = Array("[a.b]\nc = \"x\\n\" # y\nd = [1, 2.5, {e = true}]\n[[f]]\ng = '''h'''\ni = 11:54:00\n".utf8)
        let marks = Array("[]{}\"'=.,#\n\\ \0\u{7F}é\u{1F600}0aTZ:-".utf8)
        for _ in 0..<5000 {
            var bytes = good
            for _ in 0..<(1 + next(4)) {
                let place = next(bytes.count)
                switch next(3) {
                case 0: bytes[place] = marks[next(marks.count)]
                case 1: bytes.insert(marks[next(marks.count)], at: place)
                default: bytes.remove(at: place)
                }
            }
            let text = String(decoding: bytes, as: UTF8.self)
            if let error = failure(text) { #expect(error.line > 0, "USUAL_SEED=\(random.seed): \(error)") }
        }
    }
}
