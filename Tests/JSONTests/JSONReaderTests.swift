import Foundation
import JSON
import Seeded
import Testing

@Suite("The JSON reader")
struct JSONReaderTests {
    let reader = JSONReader()

    private func failure(_ text: String, _ reader: JSONReader? = nil) -> JSONError? {
        failure(Array(text.utf8), reader)
    }

    private func failure(_ bytes: [UInt8], _ reader: JSONReader? = nil) -> JSONError? {
        do throws(JSONError) {
            _ = try (reader ?? self.reader).value(bytes)
            return nil
        } catch { return error }
    }

    @Test("hands out members in their order, with keys, kinds and the text as it is written")
    func views() throws {
        let text =
            #" {"kind":"customer","\u0069d":"c\"1","n":-7,"big":123456789012345678901234567890,"#
            + #""x":1.50e3 ,"list":[1,[],{ "a" : null }],"t":true,"f":false} "#
        try reader.read(Array(text.utf8)) { view throws(JSONError) in
            #expect(view.kind == .object && view.count == 8 && view.offset == 1)
            #expect(view.members.map(\.key) == ["kind", "id", "n", "big", "x", "list", "t", "f"])
            #expect(view["kind"]?.isString("customer") == true)
            #expect(view["kind"]?.isString("customers") == false)
            #expect(view["id"]?.string == "c\"1")
            #expect(view["id"]?.rawText == #""c\"1""#)
            #expect(view["n"]?.integer == -7)
            #expect(view["n"]?.double == -7)
            #expect(view["big"]?.integer == nil && view["big"]?.kind == .integer)
            #expect(view["big"]?.rawText == "123456789012345678901234567890")
            #expect(view["big"]?.double == 123_456_789_012_345_677_877_719_597_056)
            #expect(view["x"]?.kind == .decimal && view["x"]?.integer == nil)
            #expect(view["x"]?.double == 1500 && view["x"]?.rawText == "1.50e3")
            #expect(view["list"]?.rawText == #"[1,[],{ "a" : null }]"#)
            #expect(view["list"]?.elements.map(\.kind) == [.integer, .array, .object])
            #expect(view["list"]?.elements.map(\.key) == ["", "", ""])
            #expect(view["t"]?.bool == true && view["f"]?.bool == false && view["n"]?.bool == nil)
            #expect(view["absent"] == nil)
            #expect(view.elements.map(\.kind).isEmpty)
            #expect(view.string == nil && view.integer == nil && !view.isNull)
        }
    }

    @Test("is used again after good and bad texts, and keeps nothing of them")
    func reuse() throws {
        #expect(try reader.value("[1,2,3]").array?.count == 3)
        #expect(failure("[1,2") != nil)
        let long = "\"" + String(repeating: "é\\n", count: 100_000) + "\""
        #expect(try reader.value(long).string?.unicodeScalars.count == 200_000)
        #expect(try reader.value("{}") == .object([]))
        #expect(try reader.value("12") == .integer(12))
    }

    @Test(
        "says what is wrong at which byte",
        arguments: [
            ("", 0, .empty), (" \t\r\n", 0, .empty), ("{\"a\":1,}", 7, .unexpected(byte: UInt8(ascii: "}"))),
            ("[1 2]", 3, .unexpected(byte: UInt8(ascii: "2"))), ("[,1]", 1, .unexpected(byte: UInt8(ascii: ","))),
            ("{a:1}", 1, .unexpected(byte: UInt8(ascii: "a"))), ("{\"a\" 1}", 5, .unexpected(byte: UInt8(ascii: "1"))),
            ("[\"a\":1]", 4, .unexpected(byte: UInt8(ascii: ":"))), ("[1}", 2, .unexpected(byte: UInt8(ascii: "}"))),
            ("['a']", 1, .unexpected(byte: UInt8(ascii: "'"))), ("[NaN]", 1, .unexpected(byte: UInt8(ascii: "N"))),
            ("[truex]", 1, .unexpected(byte: UInt8(ascii: "t"))), ("\0", 0, .unexpected(byte: 0)),
            ("{\"a\":", 5, .incomplete), ("[1,[2]", 6, .incomplete), ("{\"a\"", 4, .incomplete),
            ("{} {}", 3, .trailingText), ("1 1", 2, .trailingText), ("[1]]", 3, .trailingText),
            ("[01]", 2, .malformedNumber), ("[1.]", 3, .malformedNumber), ("[-]", 2, .malformedNumber),
            ("[1e+]", 4, .malformedNumber), ("[1é]", 2, .malformedNumber), ("[0x1]", 2, .malformedNumber),
            ("[\"a\\x\"]", 3, .malformedEscape), ("[\"\\u12G4\"]", 2, .malformedEscape),
            ("\"\\u12\"", 1, .malformedEscape),
            ("[\"\\ud800\"]", 2, .loneSurrogate), ("[\"\\udc00\"]", 2, .loneSurrogate),
            ("{\"\\ud83d\\u0041\":1}", 2, .loneSurrogate), ("[\"abc]", 1, .unclosedString),
            ("\"\\\"", 0, .unclosedString),
            ("[\"a\nb\"]", 3, .controlCharacter(10)), ("[\"\0\"]", 2, .controlCharacter(0)),
            ("{\"a\":1,\"b\":2,\"\\u0061\":3}", 22, .duplicateKey("a")),
        ] as [(String, Int, JSONError.Reason)]
    )
    func malformed(text: String, offset: Int, reason: JSONError.Reason) {
        #expect(failure(text) == JSONError(offset: offset, reason: reason))
        #expect(failure(text)?.column == offset + 1)
    }

    @Test("finds the first byte that is not UTF-8")
    func invalidUTF8() {
        let cases: [([UInt8], Int)] = [
            ([0x22, 0xFF, 0x22], 1), ([0x22, 0x61, 0xC3, 0x22], 2), ([0x22, 0xED, 0xA0, 0x80, 0x22], 1),
            ([0x22, 0xC0, 0x80, 0x22], 1), ([0x22, 0xF4, 0x90, 0x80, 0x80, 0x22], 1), ([0x22, 0xE2, 0x82, 0x22], 1),
            ([0x5B, 0x80, 0x5D], 1),
        ]
        for (bytes, offset) in cases {
            #expect(failure(bytes) == JSONError(offset: offset, reason: .invalidUTF8), "\(bytes)")
        }
    }

    @Test("finds a key that comes twice among many, whatever their order")
    func duplicateAmongMany() {
        let keys = (0..<5000).map { "\"k\($0 * 7919 % 5000)\":0" }
        #expect(failure("{" + keys.joined(separator: ",") + "}") == nil)
        let text = "{" + keys.joined(separator: ",") + ",\"k4321\":1}"
        #expect(failure(text) == JSONError(offset: text.utf8.count - 2, reason: .duplicateKey("k4321")))
    }

    @Test("bounds length, depth and count")
    func bounds() throws {
        let deepest = String(repeating: "[", count: 64) + String(repeating: "]", count: 64)
        #expect(failure(deepest) == nil)
        #expect(failure("[\(deepest)]") == JSONError(offset: 64, reason: .tooDeep(limit: 64)))
        #expect(failure(String(repeating: "{\"a\":", count: 65))?.reason == .tooDeep(limit: 64))
        #expect(failure(String(repeating: "[", count: 1_000_000))?.reason == .tooDeep(limit: 64))
        let small = JSONReader(maximumBytes: 10, maximumValues: 4)
        #expect(failure("[1,2,3]", small) == nil)
        #expect(failure("[1,2,3,4]", small) == JSONError(offset: 7, reason: .tooManyValues(limit: 4)))
        #expect(failure("\"123456789\"", small) == JSONError(offset: 10, reason: .tooLong(bytes: 11, limit: 10)))
    }

    @Test("keeps numbers as they are written and says what they do not fit")
    func numbers() throws {
        try reader.read(
            Array("[9223372036854775807,-9223372036854775808,9223372036854775808,1e400,1e-400,-0,0.1]".utf8)
        ) {
            list throws(JSONError) in
            let elements = Array(list.elements)
            #expect(elements.map(\.integer) == [.max, .min, nil, nil, nil, 0, nil])
            #expect(elements.map(\.double) == [0x1p63, -0x1p63, 0x1p63, nil, 0, -0, 0.1])
            #expect(
                throws: JSONError(
                    offset: 42,
                    reason: .outOfRange(
                        key: "", number: "9223372036854775808", expected: "whole number of at most 64 bits"))
            ) { () throws(JSONError) in try elements[2].requireInteger() }
            #expect(
                throws: JSONError(
                    offset: 62,
                    reason: .outOfRange(
                        key: "", number: "1e400", expected: "finite number"))
            ) { () throws(JSONError) in try elements[3].requireDouble() }
        }
        #expect(try reader.value("[1e400, 1.0]").text == "[1e400,1.0]")
        #expect(JSONNumber(literal: "01") == nil && JSONNumber(literal: "") == nil && JSONNumber(literal: "1 ") == nil)
        #expect(JSONNumber(literal: "-0.5E+3")?.double == -500)
        #expect(JSONNumber(Double.infinity) == nil)
        #expect(JSONNumber(UInt64.max).literal == "18446744073709551615")
    }

    @Test("complains about what it finds with key and place")
    func expectations() throws {
        let bytes = Array(#"{"emails":"a@b.example","id":7}"#.utf8)
        func description(_ use: (JSONView) throws(JSONError) -> Void) -> String? {
            do throws(JSONError) { try reader.read(bytes, use) } catch { return error.description }
            return nil
        }
        #expect(
            description { view throws(JSONError) in _ = try view.require("emails").requireElements() }
                == "column 11: emails: array expected, found string")
        #expect(
            description { view throws(JSONError) in _ = try view.require("id").requireString() }
                == "column 30: id: string expected, found number")
        #expect(description { view throws(JSONError) in _ = try view.require("name") } == "column 1: name is missing")
        #expect(
            description { view throws(JSONError) in _ = try view.requireElements() }
                == "column 1: array expected, found object")
        #expect(description { view throws(JSONError) in _ = try view.require("id").requireInteger() } == nil)
    }

    @Test("reads what Foundation reads, and as the same")
    func agreesWithFoundation() throws {
        var random = SeededGenerator.drawn(for: "agreesWithFoundation")
        for _ in 0..<500 {
            let value = random.value()
            guard case .object = value else { continue }
            var writer = JSONWriter()
            writer.write(value)
            let theirs = try JSONSerialization.jsonObject(with: Data(writer.bytes), options: .fragmentsAllowed)
            #expect(same(try reader.value(Array(writer.bytes)), theirs))
        }
    }

    @Test("survives any bytes")
    func randomEdits() {
        var random = SeededGenerator.drawn(for: "randomEdits")
        let marks = Array("{}[]\",:\\ \n\0u0-+.eEtfn\u{7F}".utf8) + [0xC3, 0xFF, 0xED, 0xF0]
        for _ in 0..<3000 {
            var writer = JSONWriter()
            writer.write(random.value())
            var bytes = Array(writer.bytes)
            for _ in 0..<Int.random(in: 1...4, using: &random) {
                let place = Int.random(in: 0...bytes.count, using: &random)
                let mark = marks[Int.random(in: 0..<marks.count, using: &random)]
                if place < bytes.count, Bool.random(using: &random) {
                    bytes[place] = mark
                } else {
                    bytes.insert(mark, at: place)
                }
            }
            do throws(JSONError) {
                // Foundation reads no number beyond the finite doubles; ours keeps it.
                guard isFinite(try reader.value(bytes)) else { continue }
                #expect(throws: Never.self) {
                    try JSONSerialization.jsonObject(with: Data(bytes), options: .fragmentsAllowed)
                }
            } catch {
                #expect((0...bytes.count).contains(error.offset))
            }
        }
    }

    private func isFinite(_ value: JSONValue) -> Bool {
        switch value {
        case .number(let number): number.double != nil
        case .array(let elements): elements.allSatisfy(isFinite)
        case .object(let members): members.allSatisfy { isFinite($0.value) }
        default: true
        }
    }

    private func same(_ ours: JSONValue, _ theirs: Any) -> Bool {
        switch ours {
        case .null: return theirs is NSNull
        case .bool(let flag): return theirs as? Bool == flag
        case .number(let number):
            // Foundation goes by way of decimals and loses the last bits.
            guard let theirs = (theirs as? NSNumber)?.doubleValue, let ours = number.double else { return false }
            return abs(theirs - ours) <= abs(ours) * 1e-14
        case .string(let text): return (theirs as? String).map { Array($0.utf8) == Array(text.utf8) } ?? false
        case .array(let elements):
            guard let theirs = theirs as? [Any], theirs.count == elements.count else { return false }
            return zip(elements, theirs).allSatisfy { same($0, $1) }
        case .object(let members):
            guard let theirs = theirs as? [String: Any] else { return false }
            // Foundation takes keys that are canonically equal for one; ours are told apart by their bytes.
            return members.allSatisfy { member in
                let twins = members.filter { $0.key == member.key }
                return twins.count > 1 || theirs[member.key].map { same(member.value, $0) } ?? false
            }
        }
    }
}
