import DeskModel

/// Tells events as timeline entries: one line each, in the words an agent would use.
struct TimelineWriter {
    let state: DeskState
    let calendar: DeskCalendar

    /// The entry that an event makes. `patches` are later events about the same message, which change its text; `former` is
    /// what was told of a ticket before an event that changes it.
    func entry(
        for event: Event, sequence: UInt64, patches: [Event] = [], former: TicketRecord? = nil
    ) -> TimelineEntry? {
        var entry = TimelineEntry(
            at: event.at, kind: .ticket, channel: nil, from: nil, isPublic: true, author: Self.named(event.actor),
            summary: "", body: nil, ticket: event.ticket, message: nil, sendAfter: nil, isWithdrawn: false,
            sequence: sequence)
        switch event.body {
        case .recorded(let record, let number) where record.isHandOver:
            entry.kind = .merge
            let text = state.text(of: CustomerThing(record.kind, number)) ?? ""
            entry.summary = joined(["\(Self.noun(record.kind)) \(id(record.kind, number)) came over", text])
        case .recorded(let record, let number) where wentAway(record.kind, number, from: event.customer):
            entry.kind = .merge
            let owner = state.owner(of: record.kind, number).map { id(.customer, $0.number) } ?? ""
            entry.summary = "\(Self.noun(record.kind)) \(id(record.kind, number)) went to customer \(owner)"
        case .recorded(.ticket(let told), let number) where isLater(sequence, than: number):
            entry.kind = .change
            entry.at = event.recordedAt
            entry.summary = TicketChangeWords(told: told, former: former).summary
        case .recorded(let record, let number) where record.statusWords != nil && !record.isWhole:
            entry.kind = .change
            entry.at = event.recordedAt
            let text = state.text(of: CustomerThing(record.kind, number))
            entry.summary = joined([record.statusWords, text])
        case .recorded(let record, let number):
            guard describe(record, number: number, of: event, patches: patches, in: &entry) else { return nil }
        case .held(let change):
            entry.kind = .assignment
            entry.summary = Self.sentence(for: change, actor: event.actor)
        case .status(let change):
            entry.kind = .status
            entry.until = change.to == .snoozed ? change.until : nil
            entry.summary = sentence(for: change)
        case .ticketsMerged(_, let from, let into):
            entry.kind = .merge
            entry.summary = "Ticket \(id(.ticket, from.number)) merged into \(id(.ticket, into.number))"
        case .ticketsUnmerged(let merge):
            entry.kind = .merge
            guard case .tickets(let from, let into)? = state.merges[merge]?.ends else { return nil }
            entry.summary = "Ticket \(id(.ticket, from.number)) taken out of \(id(.ticket, into.number)) again"
        case .ticketSplit(let from, let messages):
            entry.kind = .ticket
            let count = messages.count == 1 ? "1 message" : "\(messages.count) messages"
            entry.summary = "Split from \(id(.ticket, from.number)) with \(count)"
        case .ticketsLinked(let other, let linked):
            entry.kind = .ticket
            entry.summary = "\(linked ? "Linked to" : "No longer linked to") \(id(.ticket, other.number))"
        case .customersMerged(_, let from, let into, _):
            entry.kind = .merge
            entry.summary = "Customer \(id(.customer, from.number)) merged into \(id(.customer, into.number))"
        case .customersUnmerged(let merge):
            entry.kind = .merge
            guard case .customers(let from, let into, _)? = state.merges[merge]?.ends else { return nil }
            entry.summary = "Customer \(id(.customer, from.number)) is no longer \(id(.customer, into.number))"
        case .customersToldApart(let other, let apart):
            entry.kind = .merge
            guard let one = event.customer else { return nil }
            let ids = "\(id(.customer, one.number)) and \(id(.customer, other.number))"
            entry.summary =
                apart
                ? "Customers \(ids) are known for two people" : "Customers \(ids) are no longer known for two people"
        case .recovery(let complaint, let change):
            entry.kind = .recovery
            let reason = state.complaints[complaint]?.reason ?? ""
            let step = change.skipped ? "Step skipped: \(change.step.name)" : change.step.told
            entry.summary = joined([step, reason, change.reason])
        case .remedy(let given):
            entry.kind = .remedy
            let amount = given.amount.map { [$0.price, given.currency].compactMap(\.self).joined(separator: " ") }
            entry.summary = joined([given.kind.name, amount, given.reason])
        case .placeholder, .skipped, .replyWithdrawn, .delivery, .customerViewed, .configured, .clock, .unknown:
            return nil
        }
        return entry
    }

    private func describe(
        _ record: AnyRecord, number: UInt64, of event: Event, patches: [Event], in entry: inout TimelineEntry
    ) -> Bool {
        switch record {
        case .message(let message):
            return describe(message, number: number, patches: patches, in: &entry)
        case .ticket(let ticket):
            entry.kind = .ticket
            entry.channel = ticket.channel.value
            // A number that only this desk gave tells nobody anything.
            let name = id(.ticket, number)
            entry.summary = joined([name.hasPrefix("~") ? "New ticket" : "Ticket \(name)", ticket.subject.value])
        case .note(let note):
            entry.kind = .note
            entry.author = note.by.value ?? entry.author
            entry.isPublic = false
            entry.body = note.text.value
            entry.summary = Self.firstLine(of: note.text.value ?? "")
        case .order(let order):
            entry.kind = .order
            entry.author = nil
            let items = (order.items.value ?? []).map { item in
                item.quantity == Amount(millionths: 1_000_000) ? item.name : "\(item.quantity.decimal) × \(item.name)"
            }
            let total = order.total.value.map { amount in
                [amount.price, order.currency.value].compactMap(\.self).joined(separator: " ")
            }
            entry.summary = joined([
                "Order \(id(.order, number))", items.joined(separator: ", "), total, order.status.value,
            ])
        case .complaint(let complaint):
            entry.kind = .complaint
            entry.summary = joined(["Complaint", complaint.reason.value, complaint.remedy.value])
        case .promise(let promise):
            entry.kind = .promise
            entry.author = promise.owner.value ?? entry.author
            entry.summary = joined(["Promised", promise.text.value])
        case .survey(let survey):
            entry.kind = .survey
            entry.author = nil
            let name = survey.type.value == "nps" ? "NPS" : "CSAT"
            entry.summary = joined(["\(name) \(survey.score.value ?? 0)", survey.comment.value])
        case .fact(let fact):
            entry.kind = .fact
            entry.summary = joined([fact.key.value, fact.value.value])
        case .preference(let preference):
            entry.kind = .preference
            entry.author = preference.by.value ?? entry.author
            entry.summary = joined([preference.key.value, preference.value.value])
        case .usual(let usual):
            entry.kind = .usual
            entry.author = usual.by.value ?? entry.author
            entry.summary = joined(["The usual", usual.item.value, usual.context.value])
        case .idea(let idea):
            entry.kind = .idea
            entry.author = nil
            entry.summary = joined(["Idea", idea.text.value])
        case .customer, .savedReply, .agent:
            return false
        }
        return true
    }

    private func describe(
        _ record: MessageRecord, number: UInt64, patches: [Event], in entry: inout TimelineEntry
    ) -> Bool {
        guard let id = MessageID(stored: number), let message = state.messages[id] else { return false }
        var body = record.body.value ?? ""
        var channel = record.channel.value
        for case .recorded(.message(let patch), _) in patches.map(\.body) {
            patch.body.apply(to: &body, empty: "")
            patch.channel.apply(to: &channel)
        }
        entry.kind = message.isPublic ? .message : .note
        entry.at = message.effectiveAt
        entry.channel = channel ?? state.tickets[message.ticket]?.channel
        entry.from = message.from
        entry.isPublic = message.isPublic
        entry.author = message.author ?? (message.from == .agent ? entry.author : nil)
        entry.body = body
        entry.summary = Self.firstLine(of: body)
        entry.message = id
        entry.ticket = message.ticket
        entry.sendAfter = message.sendAfter
        entry.isWithdrawn = message.isWithdrawn
        return true
    }

    /// Whether an event came after the one that first told a ticket.
    private func isLater(_ sequence: UInt64, than ticket: UInt64) -> Bool {
        guard let id = TicketID(stored: ticket), let first = state.tickets.read(id, { $0.toldBy }) else { return false }
        return first > 0 && first < sequence
    }

    /// Whether a thing is another person's now than the one for whom it was recorded: what it says is theirs alone.
    private func wentAway(_ kind: EntityKind, _ number: UInt64, from customer: CustomerID?) -> Bool {
        guard kind != .message, let customer, let owner = state.owner(of: kind, number) else { return false }
        return state.rootCustomer(of: owner) != state.rootCustomer(of: customer)
    }

    private static func noun(_ kind: EntityKind) -> String {
        kind.nativeName.prefix(1).uppercased() + kind.nativeName.dropFirst().replacing("_", with: " ")
    }

    private func id(_ kind: EntityKind, _ number: UInt64) -> String { state.outputID(kind, number) }

    private func joined(_ parts: [String?]) -> String {
        parts.compactMap(\.self).filter { !$0.isEmpty }.map(Self.firstLine(of:)).joined(separator: " · ")
    }

    private static func named(_ actor: String) -> String? { actor.isEmpty ? nil : actor }

    /// The first line of a text that says anything, cut at 200 characters. O(length up to its end).
    static func firstLine(of text: String) -> String {
        var rest = text[...]
        while !rest.isEmpty {
            // A newline is a character of its own whatever follows it, so that scalars tell where lines end.
            let end = rest.unicodeScalars.firstIndex(where: isNewline)
            let line = rest[..<(end ?? rest.endIndex)]
            if !line.allSatisfy(\.isWhitespace) {
                let isLong = line.utf8.count > 200 && line.count > 200
                return isLong ? String(line.prefix(199)) + "…" : String(line)
            }
            rest = end.map { rest[rest.unicodeScalars.index(after: $0)...] } ?? ""
        }
        return ""
    }

    /// Whether a scalar ends a line: what `Character.isNewline` takes for one.
    private static func isNewline(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x0A...0x0D, 0x85, 0x2028, 0x2029: true
        default: false
        }
    }

    private static func sentence(for change: HoldChange, actor: String) -> String {
        let why = change.reason.map { ": \($0)" } ?? ""
        switch change.manner {
        case .claimed: return "\(change.to ?? actor) took the ticket\(why)"
        case .released: return "\(change.from ?? actor) gave the ticket back\(why)"
        case .assigned:
            let before = change.from.map { $0 == actor ? "" : ", \($0) had it" } ?? ""
            guard let to = change.to else { return "\(actor) freed the ticket\(before)\(why)" }
            return "\(actor) gave the ticket to \(to)\(before)\(why)"
        case .takenOver: return "\(change.to ?? actor) took the ticket over from \(change.from ?? "nobody")\(why)"
        }
    }

    private func sentence(for change: StatusChange) -> String {
        if change.takesBack { return "Not solved after all" + (change.reason.map { ": \($0)" } ?? "") }
        let words: String
        switch change.to {
        case .new, .open: words = change.from.isActive ? "Open again" : "Reopened"
        case .pending: words = "Waits for the customer"
        case .onHold: words = "On hold"
        case .snoozed: words = "Snoozed" + (change.until.map { " until \(calendar.words(for: $0))" } ?? "")
        case .solved: words = "Solved"
        case .closed: words = "Closed"
        }
        return words + ", was \(Self.words(for: change.from))" + (change.reason.map { ": \($0)" } ?? "")
    }

    private static func words(for status: TicketStatus) -> String { status.name.replacing("_", with: " ") }
}

extension AnyRecord {
    /// That a promise or a complaint has another status, in words; nil for what tells none.
    fileprivate var statusWords: String? {
        switch self {
        case .promise(let promise):
            guard promise.status.isPresent else { return nil }
            let status = promise.status.value ?? "open"
            return "Promise \(status)\(status == "open" ? " again" : "")"
                + (promise.reason.value.map { ": \($0)" } ?? "")
        case .complaint(let complaint):
            guard complaint.status.isPresent else { return nil }
            return complaint.status.value == "closed"
                ? "Complaint closed" + (complaint.remedy.value.map { ": \($0)" } ?? "") : "Complaint open again"
        default: return nil
        }
    }
}

extension RecoveryStep {
    /// What was done, as a timeline tells it.
    fileprivate var told: String {
        switch self {
        case .sorry: "We said sorry"
        case .heard: "We heard them out"
        case .clarified: "It is clear what happened"
        case .owned: "We took it on ourselves"
        case .solved: "It was put right"
        case .confidence: "They trust us again"
        }
    }
}
