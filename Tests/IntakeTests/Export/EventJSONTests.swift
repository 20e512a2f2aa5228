import DeskModel
import Intake
import JSON
import Testing

struct EventJSONTests {
    private func dump(_ event: Event, _ desk: MemoryDesk, sequence: UInt64 = 7) -> String {
        var json = JSONWriter()
        EventJSON.write(event, sequence: sequence, names: desk, into: &json)
        return String(decoding: json.bytes, as: UTF8.self)
    }

    @Test func aRecordHasItsNativeKeys() throws {
        let desk = MemoryDesk()
        _ = try Lines.take(DeskLines.all, into: desk)
        let event = try #require(desk.events.first { $0.origin?.id == "m1" })
        let digest = try #require(dump(event, desk).range(of: "\"digest\":\""))
        #expect(
            dump(event, desk)[..<digest.lowerBound]
                == #"{"sequence":7,"at":"2026-03-01T16:00:00Z","recorded_at":"2026-03-03T12:00:00Z","actor":"importer","#
                + #""user_id":0,"type":"message","customer":"c1","ticket":"t1","data":{"id":"m1","ticket":"t1","#
                + #""at":"2026-03-01T16:00:00Z","from":"customer","body":"So strong\u0000\u001b[31m!\nAgain."},"#
                + #""origin":{"source":"import","id":"m1","#)
    }

    @Test func unknownKeysAreAmongTheData() throws {
        let desk = MemoryDesk()
        _ = try Lines.take([DeskLines.all[3]], into: desk)
        let text = dump(try #require(desk.events.first), desk)
        #expect(text.contains(#""address":{"street":"1 Way","city":"Menlo Park","floor":3}"#))
        #expect(text.contains(#""handles":[{"channel":"twitter","handle":"@roohi","verified":true}]"#))
        #expect(text.contains(#""/odd":null,"loyalty":{"level":"gold","stars":12}}"#))
    }

    @Test func nobodysEventHasNoCustomer() {
        let desk = MemoryDesk()
        let event = Event(at: desk.now, recordedAt: desk.now, actor: "", userID: 33, body: .configured(toml: "a = 1\n"))
        #expect(
            dump(event, desk)
                == #"{"sequence":7,"at":"2026-03-03T12:00:00Z","recorded_at":"2026-03-03T12:00:00Z","actor":"","user_id":33,"#
                + #""type":"configured","customer":null,"ticket":null,"data":{"toml":"a = 1\n"}}"#)
    }
}
