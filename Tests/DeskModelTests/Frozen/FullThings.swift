import Testing

@testable import DeskModel

/// Things with something in every field.
enum FullThings {
    /// One of them, its type forgotten.
    struct Thing: Sendable, CustomTestStringConvertible {
        let name: String
        let freeze: @Sendable () -> [UInt8]
        let isThawed: @Sendable ([UInt8]) -> Bool
        /// The fields that are as in a blank.
        let blankFields: [String]

        var testDescription: String { name }
        func isThawed(from bytes: [UInt8]) -> Bool { isThawed(bytes) }

        init<Subject: Frozen & Equatable & Sendable>(_ subject: Subject, number: UInt64) {
            name = "\(Subject.self)"
            freeze = {
                var copy = subject
                var writer = FrozenWriter()
                copy.code(&writer)
                return writer.bytes
            }
            isThawed = { MemoryTable([number: $0], MemoryDamage()).thaw(number, as: Subject.self) == subject }
            let blank = Mirror(reflecting: Subject(frozen: number)).children.map { "\($0.value)" }
            blankFields = zip(Mirror(reflecting: subject).children, blank)
                .filter { "\($0.0.value)" == $0.1 && $0.0.label != "id" }.map { $0.0.label ?? "" }
        }
    }

    static let all: [Thing] = [
        Thing(customer, number: 9), Thing(ticket, number: 1 << 40), Thing(message, number: 3), Thing(order, number: 4),
        Thing(complaint, number: 5), Thing(promise, number: 6), Thing(survey, number: 7),
        Thing(savedReply, number: 8), Thing(agent, number: 2), Thing(idea, number: 10), Thing(merge, number: 11),
    ]

    private static func time(_ number: Int64) -> Timestamp { Timestamp(microseconds: 1_772_538_840_000_001 + number) }

    private static var customer: Customer {
        var customer = Customer(id: CustomerID(9))
        customer.isKnown = true
        customer.name = "Ōe Kenzaburō"
        customer.preferredName = "Ken"
        customer.pronunciation = "OH-eh"
        customer.formOfAddress = "he"
        customer.emails = ["ken@example.com", ""]
        customer.phones = ["+81 3 5550 1234"]
        customer.handles = [Handle(channel: "social", handle: "@ken")]
        customer.accountNumbers = ["K-1"]
        customer.language = "ja"
        customer.since = "2019"
        customer.vip = true
        customer.tags = ["regular", "jazz"]
        customer.address = PostalAddress(
            street: "1 Water St", city: "Porto", region: nil, postcode: "4000", country: "PT")
        customer.birthDate = "1935-01-31"
        customer.preferences = [
            Preference(number: 1, key: "milk", value: "oat", at: time(1), by: "ana", message: MessageID(3))
        ]
        customer.usuals = [RecordedUsual(number: 2, item: "café au lait", context: "mornings", at: time(2), by: nil)]
        customer.notes = [Note(number: 3, text: "hurried", pinned: true, at: time(3), by: "ben")]
        customer.facts = [Fact(number: 4, key: "order", value: "1182", ticket: TicketID(5), message: nil, at: time(4))]
        customer.orders = [OrderID(1), OrderID(900), OrderID(901)]
        customer.tickets = [TicketID(7)]
        customer.complaints = [ComplaintID(8)]
        customer.promises = [PromiseID(9), PromiseID(10)]
        customer.surveys = [SurveyID(11)]
        customer.ideas = [IdeaID(12)]
        let given = RemedyGiven(
            .refund, amount: Amount(millionths: -4_500_000), currency: "USD", complaint: ComplaintID(8), reason: "cold")
        customer.remedies = [Remedy(given: given, ticket: TicketID(7), at: time(5), by: "ana")]
        customer.mergedBy = MergeID(13)
        customer.absorbed = [MergeID(14)]
        customer.apart = [CustomerID(15)]
        customer.lastContact = time(6)
        customer.lastContactWith = "ana"
        customer.lastContactWithAt = time(7)
        customer.viewedAt = ["ana": time(8), "ben": time(9)]
        return customer
    }

    private static var ticket: Ticket {
        var ticket = Ticket(id: TicketID(1 << 40), at: time(1))
        ticket.isKnown = true
        ticket.customer = CustomerID(9)
        ticket.channel = "phone"
        ticket.subject = "order 1182 came cold"
        ticket.status = .snoozed
        ticket.statusSince = time(2)
        ticket.snoozedUntil = time(3)
        ticket.wakesOnReply = false
        ticket.priority = .urgent
        ticket.assignee = "ana"
        ticket.reason = "drink/cold"
        ticket.statusReason = "the courier"
        ticket.tags = ["again"]
        ticket.isComplaint = true
        ticket.solvedAt = [time(4), time(5)]
        ticket.reopenedAt = [time(6)]
        ticket.messages = [MessageID(5), MessageID(4)]
        ticket.conversation = conversation
        ticket.queuedReplies = [MessageID(6)]
        ticket.links = [TicketID(3)]
        ticket.mergedBy = MergeID(1)
        ticket.absorbed = [MergeID(2)]
        ticket.skippedBy = ["ben"]
        ticket.complaints = [ComplaintID(1)]
        ticket.promises = [PromiseID(2)]
        ticket.surveys = [SurveyID(3)]
        ticket.handledSeconds = 61
        ticket.handlingSince = time(7)
        ticket.handleSecondsAtSolving = [nil, -5, .max]
        ticket.pausedSeconds = .min
        ticket.pausedSince = time(8)
        ticket.lastSequence = .max
        ticket.toldBy = 1 << 40
        ticket.changedBy = [1 << 41, .max]
        ticket.statusAsOf = time(9)
        ticket.wasHeld = true
        ticket.lastCustomerSequence = 12
        ticket.lastAgentSequence = 13
        ticket.lastContact = time(10)
        ticket.lastContactWith = "ana"
        ticket.lastContactWithAt = time(11)
        ticket.queueDue = time(12)
        ticket.clockMarks = [
            .nextReply: ClockChange(.nextReply, .breached, due: time(13)),
            .resolution: ClockChange(.resolution, .paused),
        ]
        return ticket
    }

    private static var conversation: Conversation {
        var conversation = Conversation()
        conversation.firstCustomer = time(20)
        conversation.firstReply = time(21)
        conversation.startedByUs = true
        conversation.oldestUnanswered = time(22)
        conversation.lastPublic = .agent
        conversation.lastPublicAt = time(23)
        conversation.lastCustomer = time(24)
        conversation.publicCount = 25
        conversation.lastNumber = 26
        return conversation
    }

    private static var message: Message {
        var message = Message(id: MessageID(3), ticket: TicketID(9), at: time(1))
        message.isKnown = true
        message.from = .system
        message.isPublic = false
        message.savedReply = SavedReplyID(4)
        message.author = "ana"
        message.sendAfter = time(2)
        message.isWithdrawn = true
        message.delivery = .unknown
        message.sequences = [4, 1 << 63, 9]
        message.isQueued = true
        message.splitFrom = TicketID(2)
        return message
    }

    private static var order: Order {
        var order = Order(id: OrderID(4), at: time(1))
        order.customer = CustomerID(9)
        order.items = [OrderItem(name: "latte", quantity: Amount(millionths: 1), price: Amount(millionths: .min))]
        order.total = Amount(millionths: 4_500_000)
        order.currency = "USD"
        order.status = "done"
        return order
    }

    private static var complaint: Complaint {
        var complaint = Complaint(id: ComplaintID(5), at: time(1))
        complaint.isKnown = true
        complaint.customer = CustomerID(9)
        complaint.ticket = TicketID(2)
        complaint.reason = "cold drink"
        complaint.isOpen = false
        complaint.remedy = "4.50 back"
        complaint.steps = [
            .sorry: Complaint.Step(at: time(2), by: "ana", skipped: false, message: MessageID(3)),
            .confidence: Complaint.Step(at: time(3), by: "ben", skipped: true, reason: "moved away"),
        ]
        return complaint
    }

    private static var promise: Promised {
        var promise = Promised(id: PromiseID(6), due: time(1), at: time(2))
        promise.customer = CustomerID(9)
        promise.ticket = TicketID(2)
        promise.text = "a call"
        promise.status = .broken
        promise.owner = "ana"
        promise.reason = "no courier"
        return promise
    }

    private static var survey: Survey {
        var survey = Survey(id: SurveyID(7), at: time(1))
        survey.customer = CustomerID(9)
        survey.ticket = TicketID(2)
        survey.kind = .nps
        survey.score = 10
        survey.comment = "lovely"
        return survey
    }

    private static var savedReply: SavedReply {
        SavedReply(id: SavedReplyID(8), title: "Sorry", body: "So sorry, {{customer.name}}", tags: ["sorry"])
    }

    private static var agent: Agent { Agent(id: AgentID(2), name: "Ana", role: .supervisor) }

    private static var idea: Idea {
        Idea(id: IdeaID(10), customer: CustomerID(9), at: time(1), text: "oat milk", topic: "menu")
    }

    private static var merge: MergeEdge {
        MergeEdge(
            id: MergeID(11), ends: .customers(from: CustomerID(2), into: CustomerID(3), fromFields: ["name"]),
            at: time(1), by: "ana", isUndone: true)
    }
}
