import Desk
import DeskModel

/// The types of event lines and what each of them holds.
extension EventData {
    /// Reads the data of a type; `line` is the identity of the line itself, which names the merge that it makes.
    mutating func body(of type: String, line: ForeignID) throws(LineRejection) -> Make {
        let make = try read(type, line)
        try finish()
        return make
    }

    /// All types, for messages.
    static let types =
        HoldChange.Manner.allCases.map { "ticket_\($0.name)" } + [
            "ticket_status", "ticket_skipped", "reply_withdrawn", "delivery", "tickets_merged", "tickets_unmerged",
            "ticket_split", "tickets_linked", "tickets_unlinked", "clock", "customers_merged", "customers_unmerged",
            "customers_told_apart", "customers_not_told_apart",
            "customer_viewed", "recovery", "remedy", "configured",
        ]

    private mutating func read(_ type: String, _ line: ForeignID) throws(LineRejection) -> Make {
        switch type {
        case "ticket_status": return try status()
        case "ticket_skipped": return constant(.skipped(reason: try text("reason")))
        case "reply_withdrawn":
            let message = try thing(.message, "message")
            return { $0.id(message).map { .replyWithdrawn($0) } }
        case "delivery": return try delivery()
        case "tickets_merged": return try ticketsMerged(line)
        case "tickets_unmerged":
            let merge = try thing(.merge, "merge")
            return { $0.id(merge).map { .ticketsUnmerged($0) } }
        case "ticket_split": return try split()
        case "tickets_linked", "tickets_unlinked":
            let other = try thing(.ticket, "other")
            return { $0.id(other).map { .ticketsLinked(other: $0, linked: type == "tickets_linked") } }
        case "clock": return try clock()
        case "customers_merged": return try customersMerged(line)
        case "customers_unmerged":
            let merge = try thing(.merge, "merge")
            return { $0.id(merge).map { .customersUnmerged($0) } }
        case "customers_told_apart", "customers_not_told_apart":
            let other = try thing(.customer, "other")
            return { $0.id(other).map { .customersToldApart(other: $0, apart: type == "customers_told_apart") } }
        case "customer_viewed": return constant(.customerViewed)
        case "recovery": return try recovery()
        case "remedy": return try remedy()
        case "configured": return constant(.configured(toml: try configuration()))
        default:
            if let held = try held(type) { return held }
            return try recorded(type, line)
        }
    }

    /// The text of a `desk.toml` that a desk can go by: none is adopted that cannot be read.
    private mutating func configuration() throws(LineRejection) -> String {
        let text = try requiredText("toml")
        do throws(DeskError) {
            _ = try DeskConfiguration(adopted: text, name: "data.toml")
        } catch {
            throw .sentence(LineRejection.oneLine("\(error)"))
        }
        return text
    }

    private func constant(_ body: EventBody) -> Make { { _ in body } }

    private mutating func held(_ type: String) throws(LineRejection) -> Make? {
        guard let manner = HoldChange.Manner.allCases.first(where: { "ticket_\($0.name)" == type }) else { return nil }
        return constant(
            .held(HoldChange(manner, from: try text("from"), to: try text("to"), reason: try text("reason"))))
    }

    private mutating func status() throws(LineRejection) -> Make {
        constant(
            .status(
                StatusChange(
                    from: try word("from", TicketStatus.allCases, \.name),
                    to: try word("to", TicketStatus.allCases, \.name), until: try time("until"),
                    wakesOnReply: try flag("wakes_on_reply", standard: true), reason: try text("reason"),
                    takesBack: try flag("taken_back", standard: false))))
    }

    private mutating func delivery() throws(LineRejection) -> Make {
        let message = try thing(.message, "message")
        let state = try word("state", DeliveryState.allCases, \.name)
        let detail = try text("detail")
        return { $0.id(message).map { .delivery($0, state, detail: detail) } }
    }

    private mutating func split() throws(LineRejection) -> Make {
        let from = try thing(.ticket, "from")
        let messages = try things(.message, "messages")
        return { numbers in
            let moved: [MessageID] = messages.compactMap { numbers.id($0) }
            guard let from: TicketID = numbers.id(from), moved.count == messages.count else { return nil }
            return .ticketSplit(from: from, messages: moved)
        }
    }

    private mutating func clock() throws(LineRejection) -> Make {
        constant(
            .clock(
                ClockChange(
                    try word("clock", ClockKind.allCases, \.name),
                    try word("transition", ClockChange.Transition.allCases, \.name), due: try time("due"))))
    }

    /// The merge that the line makes: it has the line's own id unless it says another.
    private mutating func merge(_ line: ForeignID) throws(LineRejection) -> Int {
        if let merge = try optionalThing(.merge, "merge") { return merge }
        guard !line.id.isEmpty else { throw .missing(key: "id") }
        return add(ImportedEvent.Name(.merge, line))
    }

    private mutating func ticketsMerged(_ line: ForeignID) throws(LineRejection) -> Make {
        let merge = try merge(line)
        let from = try thing(.ticket, "from")
        let into = try thing(.ticket, "into")
        return { numbers in
            guard
                let merge: MergeID = numbers.id(merge), let from: TicketID = numbers.id(from),
                let into: TicketID = numbers.id(into)
            else { return nil }
            return .ticketsMerged(merge, from: from, into: into)
        }
    }

    private mutating func customersMerged(_ line: ForeignID) throws(LineRejection) -> Make {
        let merge = try merge(line)
        let from = try thing(.customer, "from")
        let into = try thing(.customer, "into")
        let fields = try texts("from_fields")
        return { numbers in
            guard
                let merge: MergeID = numbers.id(merge), let from: CustomerID = numbers.id(from),
                let into: CustomerID = numbers.id(into)
            else { return nil }
            return .customersMerged(merge, from: from, into: into, fromFields: fields)
        }
    }

    private mutating func recovery() throws(LineRejection) -> Make {
        let complaint = try thing(.complaint, "complaint")
        let step = try word("step", RecoveryStep.allCases, \.name)
        let skipped = try flag("skipped", standard: false)
        let message = try optionalThing(.message, "message")
        let reason = try text("reason")
        return { numbers in
            guard let complaint: ComplaintID = numbers.id(complaint) else { return nil }
            let change = RecoveryChange(
                step, skipped: skipped, message: message.flatMap { numbers.id($0) }, reason: reason)
            return .recovery(complaint, change)
        }
    }

    private mutating func remedy() throws(LineRejection) -> Make {
        let kind = try word("remedy", RemedyKind.allCases, \.name)
        let amount = try amount("amount")
        let currency = try text("currency")
        let complaint = try optionalThing(.complaint, "complaint")
        let reason = try text("reason")
        return { numbers in
            .remedy(
                RemedyGiven(
                    kind, amount: amount, currency: currency, complaint: complaint.flatMap { numbers.id($0) },
                    reason: reason))
        }
    }

    /// A change made at the desk that sent the line to a thing of a native kind: `data.id` says which thing.
    private mutating func recorded(_ type: String, _ line: ForeignID) throws(LineRejection) -> Make {
        guard let kind = EntityKind(nativeName: type), let empty = AnyRecord(kind: kind) else {
            let kinds = EntityKind.allCases.filter { AnyRecord(kind: $0) != nil }.map(\.nativeName)
            throw .unknownWord(key: "type", value: type, known: Self.types + kinds)
        }
        guard NativeIDs.isEvent(line.id) else {
            throw .notAllowed(key: "id", value: line.id, expected: "~e and digits, which a line of this type needs")
        }
        let thing = try thing(kind, "id")
        let record = try record(empty)
        let names = names
        return { numbers in
            guard numbers.indices.contains(thing), numbers[thing] > 0 else { return nil }
            var resolved = record
            var references = RecordReferences(names: names, numbers: numbers)
            resolved.visit(&references)
            return references.hasFailed ? nil : .recorded(resolved, number: numbers[thing])
        }
    }
}
