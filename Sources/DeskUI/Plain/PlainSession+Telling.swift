import Desk
import DeskModel
import Insights
import TerminalKit

// What is said once everything that was asked for is there.
extension PlainSession {
    /// How many tickets of a list, entries of a timeline and last messages are read out unasked.
    private static let most = (tickets: 10, entries: 10, messages: 3)

    /// Tells what is otherwise than when it was last told.
    mutating func tell() {
        let hadLine = hasLine
        hasLine = false
        tellNotices()
        guard state.exitStatus == nil else { return }
        if let question = questions.first {
            if question != told.question { output.append(question.sentence) }
            told.question = question
            return
        }
        told.question = nil
        if awaitsEarlier {
            awaitsEarlier = false
            tellTimeline(.before)
        }
        if isWriting, state.composer == nil { isWriting = false }
        if state.focus == .composer, !isWriting, state.overlay == nil { state.focus = .conversation }
        if place != told.place { arrive() } else { follow() }
        tellOfDraft()
        if let overlay = state.overlay {
            if !overlay.asksTheSame(as: told.overlay) { output += describe(overlay) }
            if case .definition = overlay { state.overlay = nil }
        }
        tellFault()
        told.overlay = state.overlay
        if hadLine, output.isEmpty, !isWriting, state.overlay == nil { tellWhere() }
    }

    /// What the desk said of a form: it is there to be mended.
    private mutating func tellFault() {
        guard case .form(var form) = state.overlay, let problem = form.problem else { return }
        output.append(problem)
        form.problem = nil
        state.overlay = .form(form)
    }

    private mutating func tellOfDraft() {
        guard let telling = draftToTell else { return }
        draftToTell = nil
        if telling == .whole || state.composer?.isEmpty == false { tellDraft() }
        guard telling == .beginning else { return }
        output.append(
            "Write, a line at a time; a line with a dot alone ends it. Nothing is sent before you say “send”.")
    }

    /// Sentences at the foot of a screen; what is told need not be dismissed.
    private mutating func tellNotices() {
        output += state.notices.map(\.text)
        state.notices = []
    }

    // MARK: Where one is

    /// The agent came somewhere else.
    private mutating func arrive() {
        told.place = place
        switch place {
        case .queue: tellList(isWhole: false)
        case .ticket: tellTicket()
        case .customer: tellCustomerScreen()
        case .wallboard: tellWall()
        }
        told.cursor = state.list.selected
    }

    /// The agent is where they were: what moved or came meanwhile is told.
    private mutating func follow() {
        switch place {
        case .queue, .customer:
            guard state.list.selected != told.cursor else { return }
            told.cursor = state.list.selected
            if let row = state.list.selectedRow { output.append(numbered(row)) }
        case .ticket: tellNews()
        case .wallboard:
            guard told.wallReadAt == nil else { return }
            tellWall()
        }
    }

    /// What others said on the ticket since it was told last, and what the agent did from another terminal.
    private mutating func tellNews() {
        let entries = state.ticket?.page?.ticket.entries ?? []
        guard let ticket = state.ticket?.id else { return }
        let news = entries.filter { entry in
            entry.sequence > told.newest
                && (entry.isNews(to: state.facts.agent) || state.isFromElsewhere(entry, on: ticket))
        }
        if !news.isEmpty {
            output.append("Meanwhile:")
            output += news.flatMap(words.entry)
        }
        told.newest = max(told.newest, entries.map(\.sequence).max() ?? 0)
    }

    /// Where the agent is, in a line or two.
    mutating func tellWhere() {
        switch place {
        case .queue(let selection):
            output.append(
                "\(state.title(of: selection)) queue of \(state.facts.name), \(Self.tickets(state.queue.count)).")
            if let row = state.queue.selectedRow { output.append("On: " + numbered(row)) }
        case .ticket:
            if let row = state.shownRow { output.append("Ticket of " + words.row(row)) }
            if let composer = state.composer, !composer.isEmpty {
                output.append("You have a \(composer.isPublic ? "reply" : "note") that is not sent: “draft” reads it.")
            }
        case .customer:
            output.append("Customer \(state.shownPerson?.name ?? ""), \(Self.tickets(state.list.count)).")
        case .wallboard: output.append("The wallboard, \(state.wall.window.title).")
        }
    }

    // MARK: Lists

    private static func tickets(_ count: Int) -> String {
        count == 1 ? "1 ticket" : "\(Figures.grouped(count)) tickets"
    }

    /// Reads the list out, with the numbers that open its tickets.
    mutating func tellList(isWhole: Bool) {
        switch place {
        case .wallboard: return tellWall()
        case .ticket: return tellTimeline(.last)
        case .queue, .customer: break
        }
        guard let rows = state.list.rows else {
            output.append(state.list.problem?.sentence ?? "The list is still being read.")
            return
        }
        if let problem = state.list.problem { output.append("This is not current. \(problem.sentence)") }
        if case .queue(let selection) = place {
            let summary = state.queue.summary
            output.append(
                "\(state.title(of: selection)) queue: \(Self.tickets(state.list.count)). You have \(summary.mine), "
                    + "\(summary.waitingOnUs) wait on us, \(summary.breached) over time.")
            if rows.isEmpty, selection == .view(.all) {
                output += [state.spelled("‹find› finds a customer, or makes one."), FirstRun.bringsIn, FirstRun.shows]
            } else if rows.isEmpty {
                output.append(state.spelled("‹next-view› and ‹choose-view› show others; ‹find› finds a customer."))
            }
        }
        let shown = isWhole ? rows.count : Self.most.tickets
        listed = Array(rows.tickets.prefix(shown))
        output += listed.enumerated().compactMap { place, ticket in
            rows.row(of: ticket).map { "\(place + 1). \(words.row($0))" }
        }
        if rows.count > shown {
            output.append("And \(Figures.grouped(rows.count - shown)) more: “list all” reads them.")
        }
    }

    /// A ticket under the cursor, with its number where it has one.
    private func numbered(_ row: QueueRow) -> String {
        let number = listed.firstIndex(of: row.ticket).map { "\($0 + 1). " } ?? ""
        return number + words.row(row)
    }

    // MARK: Tickets

    private mutating func tellTicket() {
        guard let ticket = state.ticket else { return }
        if let problem = ticket.problem, ticket.page == nil {
            output.append(problem.sentence)
            return
        }
        guard let page = ticket.page else { return }
        output.append("Ticket of " + words.row(page.ticket.row))
        guard told.ticket != ticket.id else { return tellNews() }
        told.ticket = ticket.id
        if let customer = page.customer {
            output += PlainCustomer.summary(customer, state.words)
        } else {
            output.append("Nothing else is known of the customer.")
        }
        tellTimeline(.messages)
        told.newest = page.ticket.entries.map(\.sequence).max() ?? 0
        tellSuggestions()
        if let composer = state.composer, !composer.isEmpty, draftToTell == nil { tellDraft() }
    }

    /// Reads the suggested replies out.
    mutating func tellSuggestions() {
        let suggestions = state.ticket?.suggestions ?? []
        guard state.shownTicket != nil, !suggestions.isEmpty else {
            output.append(state.shownTicket == nil ? "No ticket is open." : "No reply is suggested.")
            return
        }
        output.append("Suggested replies; a number puts one in the draft:")
        output += suggestions.enumerated().map { "\($0 + 1). \(words.suggestion($1))" }
    }

    // MARK: Timelines

    /// How much of a timeline is read out.
    enum Reading {
        /// The last of the customer's own, and what was said since.
        case messages
        /// The last entries.
        case last
        /// Those before what was read.
        case before
        /// All that are here.
        case all
    }

    mutating func tellTimeline(_ reading: Reading) {
        guard let conversation = state.shownConversation else {
            output.append("No timeline is open.")
            return
        }
        let entries = conversation.entries
        let end: Int
        let start: Int
        switch reading {
        case .messages:
            end = entries.count
            let own = entries.indices.filter { entries[$0].ticket == conversation.ticket && entries[$0].body != nil }
            start = own.suffix(Self.most.messages).first ?? max(0, end - 1)
        case .last: (start, end) = (max(0, entries.count - Self.most.entries), entries.count)
        case .before:
            end = entries.firstIndex { $0.sequence == readFrom } ?? entries.count
            start = max(0, end - Self.most.entries)
        case .all: (start, end) = (0, entries.count)
        }
        let hasMore = start > 0 || conversation.earlier != nil
        if start < end {
            output.append(hasMore ? "Timeline; “earlier” reads what came before:" : "Timeline, from its beginning:")
        } else {
            output.append(entries.isEmpty ? "The timeline is empty." : "Nothing came before that.")
        }
        output += entries[start..<end].flatMap(words.entry)
        readFrom = entries.indices.contains(start) ? entries[start].sequence : readFrom
    }

    /// Reads what came before; asks the desk for it where it is not here.
    mutating func readEarlier() -> [Effect] {
        guard var conversation = state.shownConversation else {
            output.append("No timeline is open.")
            return []
        }
        let place = conversation.entries.firstIndex { $0.sequence == readFrom } ?? conversation.entries.count
        guard place < Self.most.entries, let mark = conversation.earlier, let customer = state.shownCustomer?.id else {
            tellTimeline(.before)
            return []
        }
        conversation.isLoadingEarlier = true
        state.shownConversation = conversation
        let request = state.requests.next()
        state.requests.earlier = request
        awaitsEarlier = true
        return [.loadEarlier(request, customer, before: mark)]
    }

    // MARK: Customers and figures

    private mutating func tellCustomerScreen() {
        guard let view = state.customer?.view else {
            output.append(state.customer?.problem?.sentence ?? "The customer is still being read.")
            return
        }
        output += PlainCustomer.whole(view, state.words)
        if !view.tickets.isEmpty { output.append("Tickets; a number opens one:") }
        tellList(isWhole: false)
    }

    /// Reads out all that is known of the customer shown.
    mutating func tellCustomer() {
        guard let view = state.shownCustomer else {
            output.append(state.spelled(Reason.noCustomer(state) ?? "No customer is shown: ‹find› finds one."))
            return
        }
        output += PlainCustomer.whole(view, state.words)
    }

    private mutating func tellWall() {
        guard let statistics = state.wall.statistics else {
            if let problem = state.wall.problem { output.append(problem.sentence) }
            return
        }
        told.wallReadAt = state.wall.readAt
        if let problem = state.wall.problem { output.append("This is not current. \(problem.sentence)") }
        output += PlainWall(statistics, state).lines
    }
}

extension Overlay {
    /// Whether it asks what another asked, and offers the same.
    fileprivate func asksTheSame(as other: Overlay?) -> Bool {
        switch (self, other) {
        case (.lookup(let left), .lookup(let right)):
            left.result?.query == right.result?.query && left.problem == right.problem && left.result != nil
        case (.search(let left), .search(let right)):
            left.result?.query == right.result?.query && left.problem == right.problem && left.result != nil
        case (.form(let left), .form(let right)): left.purpose == right.purpose && left.focus == right.focus
        default: self == other
        }
    }
}
