import DeskEvents
import DeskModel
import Search

/// Where a text stands now.
enum TextPlace: Hashable {
    /// On a ticket, as it is merged now; `own` is the one that it was put on.
    case ticket(TicketID, own: TicketID)
    /// On a customer, as they are merged now.
    case customer(CustomerID)
}

/// A part of a text with what was found in it, marked in characters.
struct FoundSnippet {
    var text: String
    var marks: [Range<Int>]
}

/// Reads texts as they stand now: out of the log, by what the state knows of them.
struct TextReader {
    private let desk: Desk
    private let now: Timestamp
    private let projections: Projections

    init(desk: Desk, now: Timestamp, projections: Projections) {
        self.desk = desk
        self.now = now
        self.projections = projections
    }

    var state: DeskState { projections.state }

    /// The event with a sequence.
    func event(_ sequence: UInt64) throws(SearchFault) -> Event? {
        do throws(DeskError) {
            return try desk.event(sequence, in: projections)
        } catch {
            throw .desk(error)
        }
    }

    /// Where a text stands; nil where there is none any more, or it never went out.
    func place(of document: SearchDocument) -> TextPlace? {
        switch document.kind {
        case .subject:
            guard let id = TicketID(stored: document.number), state.tickets.read(id, { $0.isKnown }) == true
            else { return nil }
            return .ticket(state.rootTicket(of: id), own: id)
        case .message:
            guard let id = MessageID(stored: document.number),
                let ticket = state.messages.read(id, { $0.isKnown && !$0.isWithdrawn ? $0.ticket : nil }) ?? nil
            else { return nil }
            return .ticket(state.rootTicket(of: ticket), own: ticket)
        case .note:
            return state.nested.home(.note, document.number).map { .customer(state.person(of: $0).root) }
        }
    }

    /// The text as it stands now; nil where there is none.
    func text(_ document: SearchDocument) throws(SearchFault) -> String? {
        switch document.kind {
        case .subject: return TicketID(stored: document.number).flatMap { state.tickets.read($0) { $0.subject } ?? nil }
        case .note: return note(document.number)?.text
        case .message:
            guard let id = MessageID(stored: document.number) else { return nil }
            // The newest that speaks of the body counts.
            for sequence in (state.messages.read(id) { $0.sequences } ?? []).reversed() {
                guard case .recorded(.message(let record), _)? = try event(sequence)?.body, record.body.isPresent
                else { continue }
                return record.body.value
            }
            return nil
        }
    }

    private func note(_ number: UInt64) -> Note? {
        guard let home = state.nested.home(.note, number) else { return nil }
        return state.customers.read(home) { customer in customer.notes.first { $0.number == number } } ?? nil
    }

    /// What is shown of a hit.
    func found(_ hit: TextHit, at place: TextPlace, _ snippet: FoundSnippet) -> FoundText? {
        var found = FoundText(
            kind: .note, customerName: "", subject: "", at: hit.document.at, isPublic: false, snippet: snippet.text,
            marks: snippet.marks, score: hit.score, sequence: hit.sequence)
        let customer: CustomerID?
        switch place {
        case .customer(let id):
            guard let note = note(hit.document.number) else { return nil }
            customer = id
            found.at = note.at
            found.author = note.by.map(state.agentHandle)
        case .ticket(let id, let own):
            guard let ticket = state.tickets[id] else { return nil }
            customer = ticket.customer.map { state.person(of: $0).root }
            found.kind = .subject
            found.ticket = id
            found.ticketOutputID = state.outputID(.ticket, id.number)
            found.subject = ticket.subject ?? ""
            found.channel = state.tickets.read(own) { $0.channel }
            found.status = state.status(of: id, at: now)
            found.isPublic = true
            found.at = state.tickets.read(own) { $0.at } ?? ticket.at
        }
        if hit.document.kind == .message {
            guard let id = MessageID(stored: hit.document.number), let message = state.messages[id] else { return nil }
            found.kind = .message
            found.message = id
            found.from = message.from
            found.author = message.author.map { message.from == .agent ? state.agentHandle($0) : $0 }
            found.isPublic = message.isPublic
            found.at = message.effectiveAt
            found.sequence = message.sequences.first ?? hit.sequence
        }
        if let customer, let profile = state.profile(of: customer) {
            found.customer = customer
            found.customerOutputID = state.outputID(.customer, customer.number)
            found.customerName = state.displayName(of: profile)
        }
        return found
    }
}

/// The words of a search, to be found in texts as they stand.
final class SearchWords {
    private let wanted: TextMatcher
    private let conditions: [TextMatcher]
    private let unwanted: [TextMatcher]

    init(wanted: [TextCondition], unwanted: [TextCondition]) {
        self.wanted = TextMatcher(wanted)
        conditions = wanted.map { TextMatcher([$0]) }
        self.unwanted = unwanted.map { TextMatcher([$0]) }
    }

    /// Whether a text has none of the words that it must not have.
    func isFree(_ text: String) -> Bool { unwanted.allSatisfy { $0.marks(in: text).isEmpty } }

    /// Whether a text has what the condition at a place among those wanted asks for.
    func has(_ condition: Int, in text: String) -> Bool { !conditions[condition].marks(in: text).isEmpty }

    /// What was found, with where words that are wanted stand in its subject.
    func marking(_ found: FoundText) -> FoundText {
        guard !found.subject.isEmpty else { return found }
        var found = found
        found.subjectMarks = found.subject.characterRanges(ofUTF8: wanted.marks(in: found.subject, some: true))
        return found
    }

    /// The part of a text where most is found; nil where not all is (or, where `some` is enough, nothing), or what must not
    /// stand there does.
    func snippet(of text: String, _ width: Int, some: Bool = false) -> FoundSnippet? {
        guard isFree(text), let snippet = wanted.snippet(of: text, width: width, some: some) else { return nil }
        return FoundSnippet(text: snippet.text, marks: snippet.text.characterRanges(ofUTF8: snippet.marks))
    }
}
