import TerminalKit

@testable import Desk
@testable import DeskModel
@testable import DeskUI

/// The café desk of the drawings, as values: nothing is opened, read or asked.
enum Fixture {
    /// Thursday, 5 March 2026, 11:54 in Petaluma.
    static let now = Timestamp(rfc3339: "2026-03-05T11:54:00-08:00") ?? Timestamp(seconds: 0)
    static let zone = LocalZone(offset: -8 * 3600)
    static let facts = DeskFacts(
        name: "Petaluma desk", agent: "ana",
        reasons: ["drink/cold", "drink/wrong", "delivery/late", "refund", "app/login"])

    static func minutes(_ count: Int64) -> Timestamp { now.adding(seconds: count * 60) }

    static let roohi = CustomerID(1)
    static let dana = CustomerID(2)
    static let cold = TicketID(1)
    static let refund = TicketID(2)

    /// A state as a desk opens: nothing is read.
    static func opening(columns: Int = 120, rows: Int = 36) -> State {
        State(
            facts: facts, now: now, zone: zone, size: Size(rows: Row(rows), columns: Column(columns)), theme: "dark",
            themes: ["dark", "light", "monochrome", "plain16"])
    }

    /// The desk at work: the queue is read, the first ticket is shown with its customer and suggestions.
    static func desk(columns: Int = 120, rows: Int = 36) -> State {
        var state = opening(columns: columns, rows: rows)
        _ = state.begin()
        _ = update(&state, .answer(.queue(.init(number: 1), .view(.all), .success(queue))))
        _ = update(&state, .answer(.ticket(.init(number: 2), cold, .success(coldPage))))
        _ = update(&state, .answer(.draft(cold, .success(nil))))
        _ = update(&state, .answer(.suggestions(.init(number: 3), cold, .success(suggestions))))
        return state
    }

    /// The same, with the first ticket opened.
    static func opened(columns: Int = 120, rows: Int = 36) -> State {
        var state = desk(columns: columns, rows: rows)
        _ = state.run(.open)
        return state
    }

    // MARK: The queue

    static let queue = QueuePage(rows: rows, summary: summary)

    static var summary: QueueSummary {
        var summary = QueueSummary()
        summary.all = 27
        summary.mine = 3
        summary.waitingOnUs = 5
        summary.breached = 1
        summary.atRisk = 2
        summary.unassigned = 4
        summary.holdings = Dictionary(grouping: rows.compactMap(\.assignee)) { $0 }
            .map { Holding(agent: $0.key, tickets: $0.value.count) }.sorted { $0.agent < $1.agent }
        summary.nextPromise = minutes(4)
        return summary
    }

    static var rows: [QueueRow] {
        [
            row(
                1, roohi, "Roohi Moolla", "order 1182 came cold", "phone", due: 2, state: .atRisk, complaint: true,
                vip: true),
            row(2, dana, "Dana Okafor", "still no refund, day 6", "social", due: -3, state: .breached, assignee: "ana"),
            row(3, CustomerID(3), "Ikram ul-Haq", "wrong address on invoice", "email", due: 23),
            row(4, CustomerID(4), "Ōe Kenzaburō", "gift card balance", "email", due: 64),
            row(5, CustomerID(5), "Mei Lin", "waiting on courier", "email", due: nil, status: .onHold, assignee: "ben"),
            row(6, CustomerID(6), "Zoë Brandt-Ødegård", "", "chat", due: nil, status: .snoozed, snoozed: 180),
        ]
    }

    static func row(
        _ number: UInt64, _ customer: CustomerID, _ name: String, _ subject: String, _ channel: String, due: Int64?,
        state: TicketClock.State = .running, status: TicketStatus = .open, assignee: String? = nil,
        complaint: Bool = false, vip: Bool = false, snoozed: Int64? = nil
    ) -> QueueRow {
        QueueRow(
            ticket: TicketID(number), id: "~t\(number)", customer: customer, customerOutputID: "~c\(customer.number)",
            customerName: name, isVIP: vip, subject: subject, channel: channel, status: status,
            snoozedUntil: snoozed.map(minutes), priority: .normal, assignee: assignee, reason: nil, tags: [],
            isComplaint: complaint, waitingSince: due == nil ? nil : minutes(-2),
            clock: due.map { TicketClock(kind: .nextReply, due: minutes($0), state: state) }, present: [])
    }

    // MARK: The ticket

    static let coldPage = TicketPage(ticket: coldTicket, customer: customer)

    static var coldTicket: TicketView {
        TicketView(
            row: rows[0], at: minutes(-2),
            entries: [
                message(
                    5, at: minutes(-2), from: .customer, "Roohi", "phone",
                    "Second time now. Order 1182, Water Street. The latte was stone cold. I come in every morning!",
                    ticket: cold)
            ], basis: 5, links: [], queuedReplies: [])
    }

    static func message(
        _ sequence: UInt64, at: Timestamp, from: MessageSender, _ author: String?, _ channel: String, _ body: String,
        ticket: TicketID?, isPublic: Bool = true, sendAfter: Timestamp? = nil
    ) -> TimelineEntry {
        TimelineEntry(
            at: at, kind: .message, channel: channel, from: from, isPublic: isPublic, author: author, summary: body,
            body: body, ticket: ticket, message: MessageID(sequence), sendAfter: sendAfter, isWithdrawn: false,
            sequence: sequence)
    }

    static func event(_ sequence: UInt64, _ kind: TimelineEntry.Kind, at: Timestamp, _ summary: String) -> TimelineEntry
    {
        TimelineEntry(
            at: at, kind: kind, channel: nil, from: nil, isPublic: true, author: nil, summary: summary, body: nil,
            ticket: TicketID(9), message: nil, sendAfter: nil, isWithdrawn: false, sequence: sequence)
    }

    // MARK: The customer

    static var profile: Profile {
        var customer = Customer(id: roohi)
        customer.name = "Roohi Moolla"
        customer.preferredName = "Roohi"
        customer.pronunciation = "ROO-hee MOO-lah"
        customer.formOfAddress = "she"
        customer.since = "2019-04-02"
        customer.vip = true
        customer.phones = ["415 555 0136"]
        customer.emails = ["roohi@example.com"]
        return Profile(customer, Person(root: roohi, members: [roohi], merges: []))
    }

    static var complaint: Complaint {
        var complaint = Complaint(id: ComplaintID(1), isKnown: true, customer: roohi, ticket: cold, at: minutes(-2))
        complaint.reason = "cold drink · Water Street"
        for step in [RecoveryStep.sorry, .heard] {
            complaint.steps[step] = Complaint.Step(at: minutes(-1), by: "ana", skipped: false)
        }
        return complaint
    }

    static var earlierComplaint: Complaint {
        var complaint = Complaint(
            id: ComplaintID(2), isKnown: true, customer: roohi, ticket: TicketID(9),
            at: now.adding(seconds: -21 * 86_400))
        complaint.reason = "cold drink"
        complaint.isOpen = false
        return complaint
    }

    static var customer: CustomerView {
        CustomerView(
            id: roohi, outputID: "~c1", members: [roohi], displayName: "Roohi Moolla", profile: profile,
            usual: [
                Usual(item: "Café au lait, very light coffee", context: nil, source: .orders, confidence: "9 of 10")
            ],
            preferences: [Preference(number: 1, key: "milk", value: "oat", at: minutes(-9000))],
            notes: [
                Note(number: 1, text: "Train at 8:10, always hurried", pinned: true, at: minutes(-9000), by: "ana")
            ],
            facts: [
                Fact(number: 1, key: "order", value: "1182", ticket: cold, at: minutes(-2)),
                Fact(number: 2, key: "store", value: "Water Street", ticket: cold, at: minutes(-2)),
            ], complaints: [complaint, earlierComplaint],
            promises: [
                Promised(
                    id: PromiseID(1), customer: roohi, ticket: TicketID(9), text: "talk with the crew",
                    due: minutes(-60), status: .open, owner: "ana", at: minutes(-3000))
            ], orders: [], feedback: surveys, ideas: [], tickets: [rows[0]], ticketCount: 1,
            standing: Standing(
                since: "2019-04-02", contactsIn30Days: 3, orderCount: 412,
                spend: [Standing.Spend(currency: "USD", amount: Amount(millionths: 1_803_500_000))],
                lastContact: minutes(-2), lastContactWith: "ana",
                leavingSigns: [LeavingSign(kind: .complaints, reason: "2 complaints in 22 days")]),
            openingLine: "Good morning, Roohi. I'm sorry about the cold drink.",
            timeline: timeline.reversed(), timelineCount: 4)
    }

    static var surveys: [Survey] {
        [2, 4, 5, 5].enumerated().map { place, score in
            Survey(
                id: SurveyID(UInt64(place + 1)), customer: roohi, at: minutes(-3000 - Int64(place)), kind: .csat,
                score: Int64(score))
        }
    }

    static var timeline: [TimelineEntry] {
        let tuesday = Timestamp(rfc3339: "2026-03-03T09:30:00-08:00") ?? now
        return [
            message(
                1, at: tuesday, from: .customer, "Roohi", "email", "Cold latte, app order 1097.", ticket: TicketID(9)),
            message(
                2, at: tuesday.adding(seconds: 1200), from: .agent, "ana", "email",
                "Refunded 4.50, apologised. Promised a word with the Water Street crew.", ticket: TicketID(9)),
            event(3, .survey, at: tuesday.adding(seconds: 9000), "CSAT 2: “still no word from you”"),
            coldTicket.entries[0],
        ]
    }

    // MARK: Suggestions and lookups

    static let suggestions = SuggestResult(
        microseconds: 840,
        suggestions: [
            SuggestedReply(
                source: "saved_reply", savedReply: SavedReplyID(7), savedReplyID: "sorry-owned",
                title: "Sorry, owned, refunded", score: 0.92,
                body:
                    "{{customer.preferred_name}}, I'm sorry: twice is twice too many. I have put {{order.total}} back.",
                unfilled: ["customer.preferred_name", "order.total"], why: "13 of 14 ended well"),
            SuggestedReply(
                source: "recovery", title: "Cold drink, second time", score: 0.71,
                body: "Thank you for telling us again. Was it the Water Street counter?", unfilled: [],
                why: "next step: clarify"),
            SuggestedReply(
                source: "past_reply", title: "A remake at the counter", score: 0.4, body: "A fresh one is waiting.",
                unfilled: [], why: "sent before, 2 Mar"),
        ])

    static let searched = SearchResult(
        query: "stone cold", microseconds: 800,
        matches: [
            FoundText(
                kind: .message, ticket: cold, ticketOutputID: "~t1", message: MessageID(3), customer: roohi,
                customerOutputID: "~c1", customerName: "Roohi Moolla", subject: "order 1182 came cold",
                at: minutes(-2), channel: "phone", from: .customer, author: "Roohi", isPublic: true, status: .open,
                snippet: "The latte was stone cold. I come in every morning!", marks: [14..<24], score: 0.8,
                sequence: coldPage.ticket.entries.last?.sequence ?? 0),
            FoundText(
                kind: .note, customer: roohi, customerOutputID: "~c1", customerName: "Roohi Moolla", subject: "",
                at: minutes(-900), author: "ben", isPublic: false, snippet: "Hates stone cold coffee",
                marks: [6..<16], score: 0.5, sequence: 4),
        ], eventsToIndex: 0, isComplete: true)

    static let found = FindResult(
        query: "ruhi mula water", microseconds: 1230,
        matches: [
            FoundCustomer(
                customer: roohi, id: "~c1", name: "Roohi Moolla", marks: [0..<1, 3..<5], score: 0.91,
                why: "sounds alike", city: "Petaluma", phone: "415 555 0136", isVIP: true, lastContact: minutes(-2),
                openTickets: 1),
            FoundCustomer(
                customer: CustomerID(11), id: "~c11", name: "Ruhi Mullah", marks: [0..<4], score: 0.8, why: "typo",
                city: "Leeds", phone: nil, isVIP: false, lastContact: Timestamp(rfc3339: "2023-06-01"), openTickets: 0),
        ])
}
