import DeskModel

/// One event of every kind, each with every field: what the golden files hold.
enum SampleEvents {
    static let at = Timestamp(microseconds: 1_772_567_640_250_000)
    static let later = at.adding(seconds: 3600)

    /// Each sample with the name of its golden file.
    static let all: [(name: String, event: Event)] = records + tickets + customers + desk

    static let records: [(name: String, event: Event)] = [
        ("customer", imported(.customer(customer), number: 3)),
        ("customer_cleared", event(.recorded(.customer(clearedCustomer), number: 3), ticket: nil)),
        ("preference", event(.recorded(.preference(preference), number: 1), ticket: nil)),
        ("usual", event(.recorded(.usual(usual), number: 2), ticket: nil)),
        ("note", event(.recorded(.note(note), number: 9), ticket: nil)),
        ("fact", event(.recorded(.fact(fact), number: 4))),
        ("order", imported(.order(order), number: 70_000)),
        ("ticket", imported(.ticket(ticket), number: 7)),
        ("message", imported(.message(message), number: 300)),
        ("complaint", event(.recorded(.complaint(complaint), number: 1))),
        ("promise", event(.recorded(.promise(promise), number: 2))),
        ("survey", imported(.survey(survey), number: 5)),
        ("saved_reply", event(.recorded(.savedReply(savedReply), number: 12), customer: nil, ticket: nil)),
        ("agent", event(.recorded(.agent(agent), number: 1), customer: nil, ticket: nil)),
        ("idea", event(.recorded(.idea(idea), number: 6), ticket: nil)),
        ("placeholder", event(.placeholder(.ticket, number: 8), ticket: nil)),
    ]

    static let tickets: [(name: String, event: Event)] = [
        ("ticket_claimed", event(.held(HoldChange(.claimed, from: nil, to: "mia")))),
        ("ticket_released", event(.held(HoldChange(.released, from: "mia", to: nil, reason: "lunch")))),
        ("ticket_assigned", event(.held(HoldChange(.assigned, from: "mia", to: "joão", reason: "Portuguese")))),
        ("ticket_taken_over", event(.held(HoldChange(.takenOver, from: "joão", to: "mia", reason: "off sick")))),
        ("ticket_status", event(.status(StatusChange(from: .open, to: .solved, reason: "drink/cold")))),
        (
            "promise_broken",
            event(
                .recorded(
                    .promise(
                        make {
                            $0.status = .set("broken")
                            $0.reason = .set("no courier")
                        }), number: 4))
        ),
        ("ticket_status_taken_back", event(.status(StatusChange(from: .solved, to: .open, takesBack: true)))),
        (
            "ticket_snoozed",
            event(.status(StatusChange(from: .pending, to: .snoozed, until: later, wakesOnReply: false)))
        ),
        ("ticket_skipped", event(.skipped(reason: "needs a barista"))),
        ("reply_withdrawn", event(.replyWithdrawn(MessageID(300)))),
        ("delivery", event(.delivery(MessageID(300), .unknown, detail: "no answer from sendmail"))),
        ("tickets_merged", event(.ticketsMerged(MergeID(1), from: TicketID(8), into: TicketID(7)))),
        ("tickets_unmerged", event(.ticketsUnmerged(MergeID(1)))),
        ("ticket_split", event(.ticketSplit(from: TicketID(7), messages: [MessageID(300), MessageID(301)]))),
        ("tickets_linked", event(.ticketsLinked(other: TicketID(8), linked: true))),
        ("tickets_unlinked", event(.ticketsLinked(other: TicketID(8), linked: false))),
        ("clock", event(.clock(ClockChange(.nextReply, .breached, due: later)))),
    ]

    static let customers: [(name: String, event: Event)] = [
        (
            "customers_merged",
            event(
                .customersMerged(
                    MergeID(2), from: CustomerID(4), into: CustomerID(3), fromFields: ["phones", "address"]),
                ticket: nil)
        ),
        ("customers_unmerged", event(.customersUnmerged(MergeID(2)), ticket: nil)),
        ("customers_told_apart", event(.customersToldApart(other: CustomerID(4), apart: true), ticket: nil)),
        ("customers_not_told_apart", event(.customersToldApart(other: CustomerID(4), apart: false), ticket: nil)),
        ("customer_viewed", event(.customerViewed, ticket: nil)),
        (
            "recovery",
            event(
                .recovery(
                    ComplaintID(1),
                    RecoveryChange(.sorry, skipped: true, message: MessageID(300), reason: "said on the phone")))
        ),
        (
            "remedy",
            event(
                .remedy(
                    RemedyGiven(
                        .refund, amount: Amount(millionths: 4_500_000), currency: "USD", complaint: ComplaintID(1),
                        reason: "cold coffee")))
        ),
    ]

    static let desk: [(name: String, event: Event)] = [
        (
            "configured",
            Event(
                at: at, recordedAt: at, actor: "", userID: 0,
                body: .configured(toml: "name = \"Corner Café\"\nregion = \"US\"\n"))
        ),
        ("unknown", event(.unknown(type: 300, bytes: [0x08, 0x96, 0x01, 0xFF]))),
    ]

    private static func event(
        _ body: EventBody, customer: CustomerID? = CustomerID(3), ticket: TicketID? = TicketID(7)
    ) -> Event {
        Event(at: at, recordedAt: at, actor: "mia", userID: 1000, customer: customer, ticket: ticket, body: body)
    }

    private static func imported(_ record: AnyRecord, number: UInt64) -> Event {
        Event(
            at: at, recordedAt: later, actor: "mia", userID: 1000, customer: CustomerID(3),
            ticket: record.kind == .customer || record.kind == .order ? nil : TicketID(7),
            origin: Origin(
                source: "shop", id: "z-17",
                digest: ContentDigest(high: 0x0123_4567_89AB_CDEF, low: 0xFEDC_BA98_7654_3210)),
            extra: [ExtraKey(key: "loyalty", json: "{\"stars\":12}"), ExtraKey(key: "zone", json: "null")],
            body: .recorded(record, number: number))
    }
}

extension SampleEvents {
    private static func make<Record: NativeRecord>(_ fill: (inout Record) -> Void) -> Record {
        var record = Record()
        fill(&record)
        return record
    }

    static let customer: CustomerRecord = make {
        $0.name = .set("Roohi Moolla")
        $0.preferredName = .set("Roohi")
        $0.pronunciation = .set("ROO-hee MOO-lah")
        $0.formOfAddress = .set("she")
        $0.emails = .set(["roohi@example.net", "r.moolla@example.org"])
        $0.phones = .set(["+1 650 555 0100"])
        $0.handles = .set([Handle(channel: "twitter", handle: "@roohi"), Handle(channel: "", handle: "")])
        $0.accountNumbers = .set(["A-1", "A-2"])
        $0.language = .set("en")
        $0.since = .set("2019")
        $0.vip = .set(true)
        $0.tags = .set(["regular"])
        $0.address = .set(
            PostalAddress(street: "1 Ünter Way", city: "Menlo Park", region: "CA", postcode: "94025", country: ""))
        $0.birthDate = .set("1980-02-29")
    }

    static let clearedCustomer: CustomerRecord = make {
        $0.name = .clear
        $0.preferredName = .clear
        $0.pronunciation = .clear
        $0.formOfAddress = .clear
        $0.emails = .clear
        $0.phones = .clear
        $0.handles = .clear
        $0.accountNumbers = .clear
        $0.language = .clear
        $0.since = .clear
        $0.vip = .clear
        $0.tags = .clear
        $0.address = .clear
        $0.birthDate = .clear
    }

    static let preference: PreferenceRecord = make {
        $0.customer = .set(.known(CustomerID(3)))
        $0.key = .set("milk")
        $0.value = .set("oat")
        $0.at = .set(at)
        $0.by = .set("mia")
        $0.message = .set(.known(MessageID(300)))
    }

    static let usual: UsualRecord = make {
        $0.customer = .set(.known(CustomerID(3)))
        $0.item = .set("café au lait, very light on the coffee")
        $0.context = .set("mornings")
        $0.at = .set(at)
        $0.by = .set("mia")
    }

    static let note: NoteRecord = make {
        $0.customer = .set(.known(CustomerID(3)))
        $0.text = .set("Ask about the marathon.\u{0}\u{1B}[31m\nIkke no.")
        $0.pinned = .set(false)
        $0.at = .set(at)
        $0.by = .set("")
    }

    static let fact: FactRecord = make {
        $0.customer = .set(.known(CustomerID(3)))
        $0.ticket = .set(.known(TicketID(7)))
        $0.key = .set("order number")
        $0.value = .set("5511")
        $0.at = .set(at)
        $0.message = .clear
    }

    static let order: OrderRecord = make {
        $0.customer = .set(.known(CustomerID(3)))
        $0.at = .set(Timestamp(microseconds: -1))
        $0.items = .set([
            OrderItem(
                name: "café au lait", quantity: Amount(millionths: 1_000_000), price: Amount(millionths: 4_500_000)),
            OrderItem(name: "deposit", quantity: Amount(millionths: -2_000_000)),
        ])
        $0.total = .set(Amount(millionths: -500_000))
        $0.currency = .set("USD")
        $0.status = .set("returned")
    }

    static let ticket: TicketRecord = make {
        $0.customer = .set(.known(CustomerID(3)))
        $0.at = .set(at)
        $0.channel = .set("email")
        $0.subject = .set("Too strong")
        $0.status = .set("pending")
        $0.priority = .set("high")
        $0.assignee = .set("mia")
        $0.reason = .set("drink/strength")
        $0.tags = .set(["coffee", "regular"])
        $0.complaint = .set(true)
        $0.solvedAt = .clear
    }

    static let message: MessageRecord = make {
        $0.ticket = .set(.known(TicketID(7)))
        $0.at = .set(at)
        $0.from = .set("agent")
        $0.author = .set("mia")
        $0.isPublic = .set(true)
        $0.channel = .set("email")
        $0.via = .set("roohi@example.net")
        $0.body = .set("Dear Roohi,\n\nso sorry. \u{1F615}\n")
        $0.savedReply = .set(.known(SavedReplyID(12)))
        $0.sendAfter = .set(at.adding(seconds: 10))
    }

    static let complaint: ComplaintRecord = make {
        $0.customer = .set(.known(CustomerID(3)))
        $0.ticket = .set(.known(TicketID(7)))
        $0.at = .set(at)
        $0.reason = .set("too strong, twice")
        $0.status = .set("open")
        $0.remedy = .set("voucher")
    }

    static let promise: PromiseRecord = make {
        $0.customer = .set(.known(CustomerID(3)))
        $0.ticket = .set(.known(TicketID(7)))
        $0.text = .set("We call back")
        $0.due = .set(later)
        $0.status = .set("open")
        $0.owner = .set("mia")
        $0.at = .set(at)
    }

    static let survey: SurveyRecord = make {
        $0.customer = .set(.known(CustomerID(3)))
        $0.ticket = .set(.known(TicketID(7)))
        $0.at = .set(at)
        $0.type = .set("nps")
        $0.score = .set(0)
        $0.comment = .set("cold")
    }

    static let savedReply: SavedReplyRecord = make {
        $0.title = .set("Cold drink")
        $0.body = .set("Dear {{customer.preferred_name}}, …")
        $0.tags = .set(["drink"])
    }

    static let agent: AgentRecord = make {
        $0.name = .set("Mia Ochoa")
        $0.role = .set("supervisor")
    }

    static let idea: IdeaRecord = make {
        $0.customer = .set(.known(CustomerID(3)))
        $0.at = .set(at)
        $0.text = .set("Half-caf")
        $0.topic = .set("drinks")
    }
}
