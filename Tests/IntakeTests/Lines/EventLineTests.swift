import DeskModel
import Intake
import Testing

struct EventLineTests {
    private func event(_ data: String, type: String, id: String = "h1") -> String {
        #"{"kind":"event","id":"\#(id)","type":"\#(type)","at":"2026-03-01T08:00:00Z","by":"mia","customer":"c1","#
            + #""ticket":"t1","data":\#(data)}"#
    }

    private func body(_ data: String, type: String, id: String = "h1") throws -> (ImportedEvent, EventBody) {
        let line = try Lines.read(event(data, type: type, id: id)).get()
        guard case .event(let event) = line.content else { throw LineRejection.missing(key: "event") }
        // Numbers 101, 102, … in the order of the names.
        let body = try #require(event.make((0..<event.names.count).map { UInt64(101 + $0) }))
        return (event, body)
    }

    @Test func namesAreResolvedInTheirOrder() throws {
        let (event, body) = try body(
            #"{"from":"c1","into":{"source":"till","id":"c2"},"from_fields":["phones"]}"#, type: "customers_merged",
            id: "g1")
        #expect(event.at == Timestamp(rfc3339: "2026-03-01T08:00:00Z"))
        #expect(event.by == "mia")
        #expect(event.customer == ForeignID(source: "import", id: "c1"))
        #expect(
            event.names == [
                ImportedEvent.Name(.merge, ForeignID(source: "import", id: "g1")),
                ImportedEvent.Name(.customer, ForeignID(source: "import", id: "c1")),
                ImportedEvent.Name(.customer, ForeignID(source: "till", id: "c2")),
            ])
        #expect(
            body == .customersMerged(MergeID(101), from: CustomerID(102), into: CustomerID(103), fromFields: ["phones"])
        )
    }

    @Test func aThingNamedTwiceIsNamedOnce() throws {
        let (event, body) = try body(#"{"from":"t1","messages":["m1","m2","m1"]}"#, type: "ticket_split")
        #expect(event.names.count == 3)
        #expect(
            body == .ticketSplit(from: TicketID(101), messages: [MessageID(102), MessageID(103), MessageID(102)]))
    }

    @Test func aChangeMadeAtAnotherDeskIsARecord() throws {
        let (event, body) = try body(
            #"{"id":"t9","customer":{"source":"till","id":"c2"},"priority":"high","tags":null}"#, type: "ticket",
            id: "~e12")
        var record = TicketRecord()
        record.customer = .set(.known(CustomerID(102)))
        record.priority = .set("high")
        record.tags = .clear
        #expect(event.names.count == 2)
        #expect(body == .recorded(.ticket(record), number: 101))
    }

    @Test func numbersThatNameNothingMakeNoEvent() throws {
        let line = try Lines.read(event(#"{"message":"m1","state":"done"}"#, type: "delivery")).get()
        guard case .event(let event) = line.content else {
            Issue.record("no event")
            return
        }
        #expect(event.make([]) == nil)
        #expect(event.make([0]) == nil)
        #expect(event.make([4]) == .delivery(MessageID(4), .done, detail: nil))
    }

    @Test(arguments: [
        (#"{}"#, "delivery", "data.message is missing"),
        (#"{"message":"m"}"#, "delivery", "data.state is missing"),
        (#"{"message":"m","state":"lost"}"#, "delivery", #"data.state: "lost" is none of started, done, unknown"#),
        (#"{"message":"m","state":"done","speed":1}"#, "delivery", "data.speed: this kind of event has no such key"),
        (#"{"message":7,"state":"done"}"#, "delivery", "data.message: id expected, found number"),
        (#"[]"#, "delivery", "data: object expected, found array"),
        (#"{}"#, "ticket_flown", #"type: "ticket_flown" is none of ticket_claimed"#),
        (#"{"id":"t1"}"#, "ticket", "~e and digits"),
        (#"{"number":300,"bytes":"00"}"#, "unknown", #"type: "unknown" is none of"#),
        (#"{"kind":"ticket","id":"t"}"#, "placeholder", #"type: "placeholder" is none of"#),
        (#"{"from":"open","to":"gone"}"#, "ticket_status", #"data.to: "gone" is none of new"#),
        (#"{"from":"open","to":"snoozed","until":"soon"}"#, "ticket_status", #"data.until: "soon" is no RFC 3339"#),
        (#"{"from":"open","to":"snoozed","wakes_on_reply":1}"#, "ticket_status", "true or false expected"),
        (#"{"messages":"m1","from":"t1"}"#, "ticket_split", "data.messages: array expected"),
        (#"{"toml":"name = "}"#, "configured", "data.toml:1"),
        (#"{"toml":"name = 'a'\nregoin = 'US'"}"#, "configured", "data.toml:2: unknown key regoin"),
        (#"{"remedy":"hug"}"#, "remedy", #"data.remedy: "hug" is none of apology"#),
        (#"{"remedy":"refund","amount":"4.50"}"#, "remedy", "data.amount: number expected, found string"),
    ])
    func whatIsWrongIsRejected(data: String, type: String, reason: String) throws {
        let given = try #require(Lines.reason(event(data, type: type)), "\(data) was taken")
        #expect(given.contains(reason), "\(given)")
    }

    @Test func anEventNeedsTypeAndTime() {
        #expect(Lines.reason(#"{"kind":"event","at":"2026-03-01T08:00:00Z"}"#) == "type is missing")
        #expect(Lines.reason(#"{"kind":"event","type":"customer_viewed"}"#) == "at is missing")
        #expect(
            Lines.reason(#"{"kind":"event","type":"customer_viewed","at":"2026-04-01T08:00:00Z"}"#)?.contains("ahead")
                == true)
        #expect(Lines.reason(#"{"kind":"event","type":"customers_unmerged","at":"2026-03-01T08:00:00Z"}"#) != nil)
    }

    @Test func everyTypeThatIsWrittenIsRead() throws {
        let samples: [(String, String, EventBody)] = [
            ("ticket_claimed", #"{"to":"mia"}"#, .held(HoldChange(.claimed, from: nil, to: "mia"))),
            ("ticket_released", #"{"from":"mia"}"#, .held(HoldChange(.released, from: "mia", to: nil))),
            (
                "ticket_assigned", #"{"to":"joão","reason":"x"}"#,
                .held(HoldChange(.assigned, from: nil, to: "joão", reason: "x"))
            ),
            ("ticket_taken_over", #"{"from":"a","to":"b"}"#, .held(HoldChange(.takenOver, from: "a", to: "b"))),
            ("ticket_skipped", #"{"reason":"x"}"#, .skipped(reason: "x")),
            ("reply_withdrawn", #"{"message":"m1"}"#, .replyWithdrawn(MessageID(101))),
            (
                "tickets_merged", #"{"merge":"g","from":"t1","into":"t2"}"#,
                .ticketsMerged(MergeID(101), from: TicketID(102), into: TicketID(103))
            ),
            ("tickets_unmerged", #"{"merge":"g"}"#, .ticketsUnmerged(MergeID(101))),
            ("tickets_linked", #"{"other":"t2"}"#, .ticketsLinked(other: TicketID(101), linked: true)),
            ("tickets_unlinked", #"{"other":"t2"}"#, .ticketsLinked(other: TicketID(101), linked: false)),
            ("clock", #"{"clock":"first_reply","transition":"paused"}"#, .clock(ClockChange(.firstReply, .paused))),
            ("customers_unmerged", #"{"merge":"g"}"#, .customersUnmerged(MergeID(101))),
            (
                "customers_told_apart", #"{"other":"c9"}"#, .customersToldApart(other: CustomerID(101), apart: true)
            ),
            (
                "customers_not_told_apart", #"{"other":"c9"}"#,
                .customersToldApart(other: CustomerID(101), apart: false)
            ),
            ("customer_viewed", "{}", .customerViewed),
            (
                "recovery", #"{"complaint":"x","step":"owned","message":"m1"}"#,
                .recovery(ComplaintID(101), RecoveryChange(.owned, message: MessageID(102)))
            ),
            ("remedy", #"{"remedy":"apology"}"#, .remedy(RemedyGiven(.apology))),
            ("configured", #"{"toml":"name = 'Till'"}"#, .configured(toml: "name = 'Till'")),
        ]
        for (type, data, expected) in samples {
            let (_, body) = try body(data, type: type)
            #expect(body == expected, "\(type)")
        }
    }
}
