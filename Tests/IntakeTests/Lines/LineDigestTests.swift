import DeskModel
import Intake
import Testing

struct LineDigestTests {
    private func digest(_ line: String, source: String = "import") throws -> ContentDigest {
        try Lines.read(line, source: source).get().digest
    }

    /// `b2sum -l 128` of the canonical text, which is part of the format: every release must come to the same.
    @Test func theCanonicalTextIsFixed() throws {
        let line =
            #"{"kind":"note","customer":"c1","text":"Ünï","pinned":true,"zz":[1,2],"at":"2026-03-01T08:00:00-08:00"}"#
        // ["import","note",null]
        // "at":"2026-03-01T16:00:00Z"
        // "customer":{"id":"c1","source":"import"}
        // "pinned":true
        // "text":"Ünï"
        // "zz":[1,2]
        #expect(try digest(line) == ContentDigest(high: 0x9AB0_DB98_4596_21F2, low: 0x5E70_8E49_77A7_BC22))
    }

    @Test func spellingDoesNotMatter() throws {
        let one =
            #"{"kind":"order","id":"o","customer":"c","at":"2026-03-01T08:00:00-08:00","total":4.50,"x":{"b":1,"a":2}}"#
        let other =
            #" {"x":{"a":2,"b":1},"total":4.5, "at":"2026-03-01T16:00:00.000Z","id":"o","source":"import","#
            + #""customer":{"source":"import","id":"c"},"kind":"\u006frder","recorded":{"at":"2026-03-01T00:00:00Z"}}"#
        #expect(try digest(one) == digest(other))
        #expect(
            try digest(#"{"kind":"customer","id":"c","emails":[]}"#)
                == digest(#"{"kind":"customer","id":"c","emails":null}"#))
    }

    @Test func everythingThatSaysSomethingMatters() throws {
        let lines = [
            #"{"kind":"customer","id":"c","name":"R"}"#,
            #"{"kind":"customer","id":"c","name":"S"}"#,
            #"{"kind":"customer","id":"d","name":"R"}"#,
            #"{"kind":"customer","name":"R"}"#,
            #"{"kind":"customer","id":"null","name":"R"}"#,
            #"{"kind":"agent","id":"c","name":"R"}"#,
            #"{"kind":"customer","id":"c","name":"R","source":"till"}"#,
            #"{"kind":"customer","id":"c","name":"R","x":1}"#,
            #"{"kind":"customer","id":"c","name":"R","vip":false}"#,
            #"{"kind":"customer","id":"c","name":null}"#,
            #"{"kind":"customer","id":"c","preferred_name":"R"}"#,
            #"{"kind":"customer","id":"c","name":"R","address":{"x":1}}"#,
            #"{"kind":"customer","id":"c","name":"R","/address/x":1}"#,
            #"{"kind":"customer","id":"c","name":"R","//address/x":1}"#,
        ]
        #expect(Set(try lines.map { try digest($0) }).count == lines.count)
        #expect(try digest(lines[0], source: "till") == digest(lines[6]))
    }

    @Test func anEventsDigestDoesNotDependOnSpelling() throws {
        let one =
            #"{"kind":"event","id":"h1","type":"delivery","at":"2026-03-01T08:00:00-08:00","by":"mia","ticket":"t1","#
            + #""data":{"message":"m1","state":"done"}}"#
        let other =
            #"{"kind":"event","id":"h1","type":"delivery","ticket":{"id":"t1","source":"import"},"by":"mia","#
            + #""at":"2026-03-01T16:00:00Z","data":{"state":"done","message":{"id":"m1"},"detail":null}}"#
        #expect(try digest(one) == digest(other))
        #expect(try digest(one) != digest(one.replacing("\"m1\"", with: "\"m2\"")))
        #expect(try digest(one) != digest(one.replacing("\"done\"", with: "\"unknown\"")))
        #expect(try digest(one) != digest(one.replacing("\"mia\"", with: "\"joão\"")))
    }

    @Test func aLineNamedByItsContentIsTheLineWithoutAnId() throws {
        let line = try Lines.read(#"{"kind":"note","customer":"c1","text":"x"}"#).get()
        let hexadecimal = [line.digest.high, line.digest.low].map { half in
            let digits = String(half, radix: 16)
            return String(repeating: "0", count: 16 - digits.count) + digits
        }.joined()
        let named = try Lines.read(#"{"kind":"note","id":"~d\#(hexadecimal)","customer":"c1","text":"x"}"#).get()
        #expect(named.digest == line.digest)
        #expect(named.id == "~d\(hexadecimal)")
        let other = #"{"kind":"note","id":"~d\#(hexadecimal)","customer":"c1","text":"y"}"#
        #expect(Lines.reason(other)?.contains("is not the digest of what the line says") == true)
    }
}
