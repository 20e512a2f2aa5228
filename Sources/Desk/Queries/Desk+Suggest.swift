import DeskModel
import Glibc
import ReplyHelper

/// What changed since the reply model was built.
struct StaleReplies: Sendable {
    var saved: Set<SavedReplyID> = []
    var tickets: Set<TicketID> = []

    mutating func note(_ event: Event) {
        if case .recorded(.savedReply, let number) = event.body, let id = SavedReplyID(stored: number) {
            saved.insert(id)
        }
        if let ticket = event.ticket { tickets.insert(ticket) }
        if case .recorded(.survey(let survey), _) = event.body, let ticket = survey.ticket.value?.known {
            tickets.insert(ticket)
        }
    }
}

extension Desk {
    /// How many past replies suggestions learn from at the most: the newest. Each is read from the log when the first
    /// suggestion is asked for, which takes some 30 microseconds and a few kilobytes.
    static let pastReplyLimit = 5_000

    /// Replies for a ticket, best first: saved replies and past replies to similar tickets, placeholders filled.
    ///
    /// The first call of a process reads the newest past replies from the log.
    public func suggest(ticket id: TicketID, limit: Int, at now: Timestamp) throws(DeskError) -> SuggestResult {
        try refresh()
        let words = try ask { projections throws(DeskError) in try customerWords(on: id, in: projections) }
        return try suggest(for: words, customer: nil, ticket: id, limit: limit, at: now)
    }

    /// Replies for a text, best first; placeholders about the customer are filled where one is given.
    public func suggest(
        text: String, customer: CustomerID?, limit: Int, at now: Timestamp
    ) throws(DeskError) -> SuggestResult {
        try suggest(for: text, customer: customer, ticket: nil, limit: limit, at: now)
    }

    /// What the customer wrote on a ticket last, oldest first, below its subject: what suggestions go by. Reads as many events
    /// as it takes, however long the ticket is.
    private func customerWords(on id: TicketID, in projections: Projections) throws(DeskError) -> String {
        guard let ticket = projections.state.tickets[id], ticket.isKnown else { return "" }
        var words = [ticket.subject ?? ""]
        let asked = projections.state.messages(of: id).filter { $0.isKnown && $0.isPublic && $0.from == .customer }
        for message in asked.suffix(Self.wordsOfMessages) {
            if let text = try text(of: message, in: projections) { words.append(text) }
        }
        return words.joined(separator: "\n")
    }

    /// How many of the customer's newest messages suggestions go by.
    private static let wordsOfMessages = 5

    private func suggest(
        for text: String, customer: CustomerID?, ticket: TicketID?, limit: Int, at now: Timestamp
    ) throws(DeskError) -> SuggestResult {
        try refresh()
        let deskName = configuration.name
        return try replies.withLock { model throws(DeskError) in
            let helper = try freshReplies(model.take(), at: now)
            defer { model = helper }
            let context = try ask { projections in
                let state = projections.state
                let writer = PlaceholderValues(state: state, agent: agent, desk: deskName)
                let author = customer ?? ticket.flatMap { state.tickets[$0]?.customer }
                return SuggestionContext(
                    values: writer.values(customer: author, ticket: ticket), ticket: ticket,
                    language: author.flatMap { state.profile(of: $0)?.language })
            }
            var found: [Suggestion] = []
            let elapsed = ContinuousClock().measure {
                found = helper.suggest(for: text, context: context, limit: limit)
            }
            return SuggestResult(microseconds: elapsed.microseconds, suggestions: try named(found))
        }
    }

    /// Suggestions as they are told outside.
    private func named(_ found: [Suggestion]) throws(DeskError) -> [SuggestedReply] {
        try ask { projections in
            found.map { suggestion in
                SuggestedReply(
                    source: suggestion.source.rawValue, savedReply: suggestion.savedReply,
                    savedReplyID: suggestion.savedReply.map { projections.state.outputID(.savedReply, $0.number) },
                    title: suggestion.title, score: suggestion.score, body: suggestion.body,
                    unfilled: suggestion.unfilled, why: suggestion.why)
            }
        }
    }

    /// How many past replies are read under one hold of the projections' lock, where others ask meanwhile.
    private static let repliesAtOnce = 16

    /// The reply model with what changed since brought in, or a new one where there is none for these projections yet.
    ///
    /// Reading thousands of replies takes a while. A desk that stays open does it bit by bit, so that the questions of its
    /// screen are answered in between; what changes meanwhile is brought in the next time.
    private func freshReplies(_ known: consuming ReplyHelper?, at now: Timestamp) throws(DeskError) -> ReplyHelper {
        let isThere = known != nil
        let (isNew, saved, ids) = try ask { projections in
            let state = projections.state
            let stale = isThere ? projections.staleReplies : nil
            projections.staleReplies = StaleReplies()
            let saved = (stale.map { Array($0.saved) } ?? state.savedReplies.all.map(\.id)).compactMap { id in
                state.savedReplies[id].map {
                    SavedReplyEntry(id: id, title: $0.title, body: $0.body, tags: $0.tags)
                }
            }
            let ids =
                stale.map { $0.tickets.flatMap { state.tickets[$0]?.messages ?? [] } }
                ?? state.newestReplies(Self.pastReplyLimit).sorted()
            return (stale == nil, saved, ids)
        }
        var helper = (isNew ? nil : known) ?? ReplyHelper()
        for entry in saved { helper.update(entry) }
        var asked = AskedMessages()
        var rest = ids[...]
        while !rest.isEmpty {
            let some = rest.prefix(options.renewsInBackground ? Self.repliesAtOnce : rest.count)
            rest = rest.dropFirst(some.count)
            let entries = try ask { projections throws(DeskError) in
                var entries: [PastReplyEntry?] = []
                for id in some { entries.append(try pastReply(id, &asked, in: projections, at: now)) }
                return entries
            }
            for (id, entry) in zip(some, entries) {
                if let entry { helper.update(entry) } else { helper.remove(id) }
            }
            if !rest.isEmpty { usleep(Self.pauseForOthers) }
        }
        return helper
    }

    /// How many of the customer's messages before a reply it is taken to answer.
    private static let messagesAnswered = 3

    /// A public reply with what it answered and how its ticket went; nil for what is no such reply.
    private func pastReply(
        _ id: MessageID, _ asked: inout AskedMessages, in projections: Projections, at now: Timestamp
    ) throws(DeskError) -> PastReplyEntry? {
        let state = projections.state
        guard let message = state.messages[id], message.from == .agent, message.isPublic, !message.isWithdrawn,
            let ticket = state.tickets[message.ticket], let body = try text(of: message, in: projections)
        else { return nil }
        let before = asked.newest(Self.messagesAnswered, on: ticket, upTo: message.at, in: state)
        guard !before.isEmpty else { return nil }
        var question = [ticket.subject ?? ""]
        for part in before.compactMap({ state.messages[$0] }) {
            if let words = try text(of: part, in: projections) { question.append(words) }
        }
        let values = PlaceholderValues(state: state, agent: message.author ?? "", desk: "")
            .values(customer: ticket.customer, ticket: ticket.id)
        return PastReplyEntry(
            id: id, ticket: ticket.id, question: question.joined(separator: "\n"), reply: body,
            savedReply: message.savedReply, outcome: outcome(of: ticket, in: state, at: now), values: values,
            language: ticket.customer.flatMap { state.profile(of: $0)?.language })
    }

    /// A ticket ended well when it was solved, not reopened within the closing period, and got no bad survey answer.
    private func outcome(of ticket: Ticket, in state: DeskState, at now: Timestamp) -> ReplyOutcome {
        let isBad = ticket.surveys.compactMap { state.surveys[$0] }.contains(where: \.isBad)
        if isBad || !ticket.reopenedAt.isEmpty { return .endedBadly }
        return state.status(of: ticket.id, at: now).isActive ? .stillOpen : .endedWell
    }

    /// The newest text of a message, read from the log.
    private func text(of message: Message, in projections: Projections) throws(DeskError) -> String? {
        var body: String?
        for sequence in message.sequences {
            guard let event = try event(sequence, in: projections), case .recorded(.message(let record), _) = event.body
            else { continue }
            record.body.apply(to: &body)
        }
        return body
    }
}

/// What customers wrote on the tickets whose replies are read, in order of time: looked through once a ticket and not once a
/// reply, of which a long ticket has thousands.
private struct AskedMessages {
    private var known: [TicketID: [(at: Timestamp, id: MessageID)]] = [:]

    /// The newest of the customer's public messages on a ticket up to an instant, oldest first. O(m log m) for m messages the
    /// first time, then O(log m).
    mutating func newest(
        _ count: Int, on ticket: Ticket, upTo instant: Timestamp, in state: DeskState
    ) -> [MessageID] {
        let all = known[ticket.id] ?? Self.asked(on: ticket, in: state)
        known[ticket.id] = all
        var (low, high) = (0, all.count)
        while low < high {
            let middle = (low + high) / 2
            if all[middle].at <= instant { low = middle + 1 } else { high = middle }
        }
        return all[max(0, low - count)..<low].map(\.id)
    }

    private static func asked(on ticket: Ticket, in state: DeskState) -> [(at: Timestamp, id: MessageID)] {
        var asked: [(at: Timestamp, id: MessageID)] = []
        for id in ticket.messages {
            let at = state.messages.read(id) { $0.from == .customer && $0.isPublic ? $0.at : nil } ?? nil
            if let at { asked.append((at, id)) }
        }
        return asked.sorted { $0.at < $1.at }
    }
}
