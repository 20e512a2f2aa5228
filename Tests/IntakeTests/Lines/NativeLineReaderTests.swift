import DeskModel
import Intake
import Seeded
import Testing

struct NativeLineReaderTests {
    @Test func aCustomerIsReadWithEveryKey() throws {
        let line = try Lines.read(DeskLines.all[3]).get()
        guard case .record(.customer(let customer)) = line.content else {
            Issue.record("no customer")
            return
        }
        #expect(line.source == "import")
        #expect(line.id == "c1")
        #expect(customer.name == .set("Roohi Moolla"))
        #expect(customer.handles == .set([Handle(channel: "twitter", handle: "@roohi")]))
        #expect(customer.vip == .set(true))
        #expect(customer.address == .set(PostalAddress(street: "1 Way", city: "Menlo Park")))
        #expect(customer.formOfAddress == .keep)
        // Unknown keys are kept: the line's own, and those inside values that are known.
        #expect(
            line.extra == [
                ExtraKey(key: "//odd", json: "null"),
                ExtraKey(key: "/address/floor", json: "3"),
                ExtraKey(key: "/handles/0/verified", json: "true"),
                ExtraKey(key: "loyalty", json: #"{"level":"gold","stars":12}"#),
            ])
    }

    /// Keys are looked for where they are likely, then by their shape, then one by one.
    @Test func keysAreFoundInAnyOrderAmongAnyOthers() throws {
        let members = [
            #""kind":"customer""#, #""source":"till""#, #""id":"c1""#, #""name":"Roohi Moolla""#,
            #""preferred_name":"Roohi""#, #""pronunciation":"ROO-hee""#, #""emails":["r@example.com"]"#,
            #""phones":["+1 650 555 0199"]"#, #""language":"en""#, #""vip":true"#, #""since":"2020-01-02T03:04:05Z""#,
        ]
        let plain = try Lines.read("{\(members.joined(separator: ","))}").get()
        #expect(plain.extra.isEmpty)
        var random = SeededGenerator.drawn()
        for round in 0..<200 {
            // Of every length and beginning, and sometimes more than are told apart by a bit each.
            let others = (0..<round).map { number in
                let letters = String(
                    repeating: "nospkie_vlh".randomElement(using: &random) ?? "n", count: 1 + number % 14)
                return #""\#(letters)~\#(number)":\#(number)"#
            }
            let mixed = (members + others).shuffled(using: &random)
            let line = try Lines.read("{\(mixed.joined(separator: ","))}").get()
            guard case .record(let record) = line.content, case .record(let expected) = plain.content else {
                Issue.record("no record: \(mixed)")
                continue
            }
            #expect(record == expected, "\(mixed)")
            #expect(line.id == plain.id && line.source == plain.source)
            #expect(line.extra.count == others.count, "\(mixed)")
            #expect((line.digest == plain.digest) == others.isEmpty)
        }
    }

    @Test func nullAndAnEmptyListClear() throws {
        let line = try Lines.read(DeskLines.all[17]).get()
        guard case .record(.customer(let customer)) = line.content else {
            Issue.record("no customer")
            return
        }
        #expect(customer.preferredName == .clear)
        #expect(customer.emails == .clear)
        #expect(customer.phones == .set(["+1 650 555 0199"]))
        #expect(customer.name == .keep)
    }

    @Test func referencesAreIdsOfTheSameSourceOrSayWhich() throws {
        let line = try Lines.read(DeskLines.all[16]).get()
        guard case .record(.order(let order)) = line.content else {
            Issue.record("no order")
            return
        }
        #expect(line.source == "till")
        #expect(order.customer == .set(.foreign(ForeignID(source: "import", id: "c1"))))
        let plain = try Lines.read(#"{"kind":"usual","source":"till","customer":"c1","item":"tea"}"#).get()
        guard case .record(.usual(let usual)) = plain.content else {
            Issue.record("no usual")
            return
        }
        #expect(usual.customer == .set(.foreign(ForeignID(source: "till", id: "c1"))))
    }

    @Test func everyLineOfTheSampleIsTaken() {
        for line in DeskLines.all { #expect(Lines.reason(line) == nil, "\(line)") }
    }

    @Test func recordedSaysWhenAndByWhom() throws {
        let line = try Lines.read(
            #"{"kind":"agent","id":"a","name":"M","recorded":{"at":"2026-01-02T03:04:05.000006Z","by":"joão"}}"#
        ).get()
        #expect(line.recordedAt == Timestamp(rfc3339: "2026-01-02T03:04:05.000006Z"))
        #expect(line.recordedBy == "joão")
        #expect(line.extra.isEmpty)
    }

    @Test(arguments: [
        (#"{"kind":"customer","id":"c","name":5}"#, "name: text expected, found number"),
        (#"{"kind":"customer","id":5,"name":"R"}"#, "id: text expected, found number"),
        (#"{"kind":"customer","id":"","name":"R"}"#, #"id: "" is not a text with something in it"#),
        (#"{"kind":"customer","id":"c","emails":"a@b"}"#, "emails: array expected, found string"),
        (#"{"kind":"customer","id":"c","emails":["a@b",7]}"#, "emails: text expected, found number"),
        (#"{"kind":"customer","id":"c","vip":"yes"}"#, "vip: true or false expected, found string"),
        (#"{"kind":"customer","id":"c","handles":[{"channel":"x"}]}"#, "handles.handle is missing"),
        (#"{"kind":"customer","id":"c","address":"Main St"}"#, "address: object expected, found string"),
        (#"{"kind":"client","id":"c"}"#, #"kind: "client" is none of customer, ticket, message, order"#),
        (#"{"kind":"merge","id":"c"}"#, #"kind: "merge" is none of customer, ticket"#),
        (#"{"id":"c","name":"R"}"#, "kind is missing"),
        (#"["kind","customer"]"#, "the line: object expected, found array"),
        (#"{"kind":"ticket","id":"t","status":"done"}"#, #"status: "done" is none of new, open, pending, on_hold"#),
        (#"{"kind":"ticket","id":"t","at":"yesterday"}"#, #"at: "yesterday" is no RFC 3339 time"#),
        (#"{"kind":"ticket","id":"t","at":"2026-02-30T00:00:00Z"}"#, "is no RFC 3339 time"),
        (#"{"kind":"ticket","id":"t","at":1772539200}"#, "at: time expected, found number"),
        (#"{"kind":"ticket","id":"t","at":"2026-03-04T12:00:01Z"}"#, "lies more than a day ahead"),
        (#"{"kind":"ticket","id":"t","customer":7}"#, "customer: id expected, found number"),
        (#"{"kind":"ticket","id":"t","customer":{"id":"c","sauce":"x"}}"#, "customer.sauce: "),
        (#"{"kind":"survey","customer":"c","type":"csat","score":6}"#, #"score: "6" is not between 1 and 5"#),
        (#"{"kind":"survey","customer":"c","type":"nps","score":-1}"#, "is not between 0 and 10"),
        (#"{"kind":"survey","customer":"c","type":"stars","score":1}"#, #"type: "stars" is none of csat, nps"#),
        (#"{"kind":"survey","customer":"c","type":"nps","score":9.5}"#, "is not a whole number"),
        (#"{"kind":"order","id":"o","items":[{"name":"a"}]}"#, "items.quantity is missing"),
        (#"{"kind":"order","id":"o","total":0.0000001}"#, "at most six decimals"),
        (#"{"kind":"order","id":"o","total":1e30}"#, "at most six decimals"),
        (#"{"kind":"customer","id":"~e7","name":"R"}"#, "~e and digits name events"),
        (#"{"kind":"agent","id":"a","recorded":"now"}"#, "recorded: object expected, found string"),
        (#"{"kind":"customer","id":"c","name":"R","name":"S"}"#, "the key name comes twice"),
        (#"{"kind":"customer","id":"c","name":"R""#, "ends too early"),
    ])
    func whatIsWrongIsRejectedWithKeyAndValue(line: String, reason: String) throws {
        let given = try #require(Lines.reason(line), "\(line) was taken")
        #expect(given.contains(reason), "\(given)")
    }

    @Test func timesThatPromiseSomethingMayLieAhead() {
        #expect(
            Lines.reason(#"{"kind":"promise","id":"p","customer":"c","text":"x","due":"2040-01-01T00:00:00Z"}"#) == nil)
        #expect(
            Lines.reason(#"{"kind":"ticket","id":"t","customer":"c","at":"2026-03-04T11:59:59Z","channel":"web"}"#)
                == nil)
    }

    /// What an export could not write as RFC 3339 has it is not taken in the first place.
    @Test(arguments: [
        ("9999-12-31T23:59:59-00:01", false), ("9999-12-31T23:59:59.999999Z", true),
        ("0000-01-01T00:00:00+00:01", false), ("0000-01-01T00:00:00Z", true), ("0000-01-01T00:00:00-12:00", true),
    ])
    func aTimeHasAYearOfFourDigitsInUTC(due: String, isTaken: Bool) {
        let reason = Lines.reason(#"{"kind":"promise","id":"p","customer":"c","text":"x","due":"\#(due)"}"#)
        #expect(reason == (isTaken ? nil : "due: \"\(due)\" is no RFC 3339 time"))
    }

    /// A text of control characters is six times as long once an export has escaped it: what is taken can be taken again.
    @Test func aLineFitsAsAnExportWritesItToo() throws {
        func line(_ count: Int) -> String {
            let text = String(repeating: "\u{7F}", count: count)
            return #"{"kind":"note","id":"n","customer":"c","text":"\#(text)"}"#
        }
        let reason = try #require(Lines.reason(line(4 << 20)))
        #expect(reason.hasPrefix("an export would write the line"))
        let most = (ImportLimits.writtenBytes - 200) / 6
        #expect(Lines.reason(line(most)) == nil)
        #expect(Lines.reason(line(most + 40)) != nil)
    }

    @Test func reasonsAreShortAndHarmless() throws {
        let long = String(repeating: "\\u001b[2J\\u202e", count: 1000)
        let reason = try #require(Lines.reason(#"{"kind":"ticket","id":"t","status":"\#(long)"}"#))
        #expect(reason.utf8.count < 1000)
        #expect(reason.unicodeScalars.allSatisfy { $0.value >= 0x20 && $0.value != 0x202E && $0.value != 0x7F })
    }

    @Test func bytesThatAreNoTextAreRejected() {
        func reason(_ bytes: [UInt8]) -> String {
            guard case .failure(let reason) = Lines.read(bytes: bytes) else { return "taken" }
            return "\(reason)"
        }
        #expect(
            reason(Array(#"{"kind":"agent","name":""#.utf8) + [0xFF, 0xFE] + Array(#""}"#.utf8)).contains(
                "invalid UTF-8"))
        #expect(
            reason(Array(#"{"kind":"agent","name":"a"#.utf8) + [0] + Array(#""}"#.utf8)).contains("control character"))
        #expect(reason([]).contains("no JSON value"))
    }

    @Test func textsHaveLimits() throws {
        let big = String(repeating: "x", count: ImportLimits.textBytes)
        #expect(Lines.reason(#"{"kind":"note","customer":"c","text":"\#(big)"}"#) == nil)
        let reason = try #require(Lines.reason(#"{"kind":"note","customer":"c","text":"\#(big)y"}"#))
        #expect(reason.contains("text: 4194305 bytes are too long"))
        let tags = Array(repeating: "\"\(String(repeating: "t", count: 100_000))\"", count: 9).joined(separator: ",")
        let many = try #require(Lines.reason(#"{"kind":"customer","id":"c","name":"R","tags":[\#(tags)]}"#))
        #expect(many.contains("fit one event"))
        let extra = String(repeating: "k", count: 800_000)
        #expect(Lines.reason(#"{"kind":"customer","id":"c","name":"R","blob":"\#(extra)"}"#) != nil)
        let line = String(repeating: " ", count: ImportLimits.lineBytes + 1)
        #expect(Lines.reason(line)?.contains("at most 8388608") == true)
    }
}
