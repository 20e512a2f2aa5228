import JSON
import Seeded
import Testing

@Suite("The JSON writer")
struct JSONWriterTests {
    private func text(_ write: (inout JSONWriter) -> Void) -> String {
        var writer = JSONWriter()
        write(&writer)
        return String(decoding: writer.bytes, as: UTF8.self)
    }

    @Test("writes what it is told, compact")
    func streaming() {
        let text = text { writer in
            writer.beginObject()
            writer.member("a", 1)
            writer.member("none", String?.none)
            writer.member("list", ["x", "y"])
            writer.key("inner")
            writer.beginArray()
            writer.write(-12)
            writer.write(0.5)
            writer.write(Double.nan)
            writer.write(true)
            writer.writeNull()
            writer.beginObject()
            writer.endObject()
            writer.endArray()
            writer.member("tree", ["k": [1, "v", nil, false]] as JSONValue)
            writer.endObject()
            writer.endLine()
            writer.write("next")
            writer.endLine()
        }
        #expect(
            text == #"{"a":1,"list":["x","y"],"inner":[-12,0.5,null,true,null,{}],"tree":{"k":[1,"v",null,false]}}"#
                + "\n\"next\"\n"
        )
    }

    @Test("writes doubles in the shortest form that reads back")
    func doubles() throws {
        let cases: [(Double, String)] = [
            (1, "1"), (0.1, "0.1"), (-0.0, "-0"), (1e300, "1e+300"), (123_456.789, "123456.789"),
            (.leastNonzeroMagnitude, "5e-324"),
            (.greatestFiniteMagnitude, "1.7976931348623157e+308"),
        ]
        for (double, expected) in cases {
            #expect(text { $0.write(double) } == expected)
            #expect(try JSONReader().value(expected).double?.bitPattern == double.bitPattern)
        }
    }

    @Test("escapes controls, bidi controls and invisible characters, and nothing else")
    func escapes() {
        func quoted(_ string: String) -> String { text { $0.write(string) } }
        #expect(quoted("a\"b\\c/\u{8}\t\n\u{C}\r\u{0}\u{1B}") == #""a\"b\\c/\b\t\n\f\r\u0000\u001b""#)
        #expect(quoted("\u{7F}\u{80}\u{9F}\u{A0}") == "\"\\u007f\\u0080\\u009f\u{A0}\"")
        #expect(quoted("\u{61C}\u{200E}\u{202A}\u{202E}\u{2066}\u{2069}") == #""\u061c\u200e\u202a\u202e\u2066\u2069""#)
        #expect(quoted("\u{FEFF}\u{AD}\u{200D}\u{2028}\u{2029}") == #""\ufeff\u00ad\u200d\u2028\u2029""#)
        #expect(quoted("\u{E0041}\u{E0001}") == #""\udb40\udc41\udb40\udc01""#)
        #expect(quoted("café Ōe 日本 שלום नमस्ते 😀") == "\"café Ōe 日本 שלום नमस्ते 😀\"")
    }

    @Test("escapes every scalar of general category Cf and Cc")
    func everyScalar() {
        for code in UInt32(0)...0x10FFFF {
            guard let scalar = Unicode.Scalar(code), code != 0x22, code != 0x5C else { continue }
            let category = scalar.properties.generalCategory
            let isHidden =
                category == .format || category == .control || category == .lineSeparator
                || category == .paragraphSeparator
            var writer = JSONWriter()
            writer.write(String(scalar))
            if (writer.bytes[1] == 0x5C) != isHidden { Issue.record("U+\(String(code, radix: 16)) \(category)") }
        }
    }

    /// Texts are looked at several bytes at a time: what is odd is found wherever it stands in a text of any length.
    @Test("escapes alike at every place of texts of every length, of keys as of values")
    func everyPlace() {
        let odd: [(text: String, written: String)] = [
            ("", ""), ("\"", #"\""#), ("\\", #"\\"#), ("\u{0}", #"\u0000"#), ("\u{1F}", #"\u001f"#),
            ("\u{7F}", #"\u007f"#), (" ", " "), ("~", "~"), ("é", "é"), ("\u{AD}", #"\u00ad"#), ("日", "日"), ("😀", "😀"),
        ]
        for length in 0...75 {
            for place in 0...length {
                let head = String(repeating: "a", count: place)
                let tail = String(repeating: "z", count: length - place)
                for (inner, written) in odd {
                    let plain = head + inner + tail
                    let expected = "\"\(head)\(written)\(tail)\""
                    let value = text { $0.write(plain) }
                    let member = text {
                        $0.beginObject()
                        $0.key(plain)
                        $0.write(1)
                        $0.endObject()
                    }
                    if value != expected || member != "{\(expected):1}" {
                        Issue.record("\(length) letters with \(written) at \(place): \(value), \(member)")
                    }
                }
            }
        }
    }

    @Test("sorts members in canonical form, so that equal content has equal bytes")
    func canonical() throws {
        let reader = JSONReader()
        let forms = [
            #"{"b":{"z":1,"y":[{"q":1,"p":"é"}]},"a":"x","é":1.50}"#,
            #" { "é" : 1.50, "a" : "\u0078", "b" : { "y" : [ { "p" : "\u00e9", "q" : 1 } ], "z" : 1 } } "#,
        ]
        let expected = #"{"a":"x","b":{"y":[{"p":"é","q":1}],"z":1},"é":1.50}"#
        for form in forms {
            var fromView = JSONWriter(canonical: true)
            try reader.read(Array(form.utf8)) { fromView.write($0) }
            #expect(String(decoding: fromView.bytes, as: UTF8.self) == expected)
            var fromTree = JSONWriter(canonical: true)
            fromTree.write(try reader.value(form))
            #expect(fromTree.bytes == fromView.bytes)
        }
    }

    @Test("writes what the reader reads back as the same")
    func roundTrip() throws {
        var random = SeededGenerator.drawn(for: "roundTrip")
        let reader = JSONReader()
        for _ in 0..<2000 {
            let value = random.value()
            var writer = JSONWriter()
            writer.write(value)
            let read = try reader.value(Array(writer.bytes))
            // Swift takes canonically equal strings for the same; scalars tell.
            #expect(read == value && read.text.unicodeScalars.elementsEqual(value.text.unicodeScalars))
            var again = JSONWriter()
            try reader.read(Array(writer.bytes)) { again.write($0) }
            #expect(again.bytes == writer.bytes)
        }
    }

    @Test("starts anew when emptied")
    func removeAll() {
        var writer = JSONWriter()
        writer.beginObject()
        writer.key("a")
        writer.removeAll()
        writer.write(verbatim: Array("[1]".utf8))
        #expect(Array(writer.bytes) == Array("[1]".utf8))
    }
}

extension JSONWriter {
    fileprivate mutating func write(verbatim json: [UInt8]) {
        json.withUnsafeBytes { write(verbatim: $0) }
    }
}
