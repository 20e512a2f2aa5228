@testable import Desk
@testable import DeskModel
@testable import DeskUI

/// A conversation in line mode with a desk of fixed answers: each line is answered at once.
struct PlainTalk {
    var session: PlainSession
    let desk: FakeDesk

    init(_ state: State = Fixture.opening(), desk: FakeDesk = FakeDesk()) {
        session = PlainSession(state)
        self.desk = desk
        settle(session.state.begin())
        session.tell()
    }

    var state: State { session.state }
    var prompt: String { session.prompt }

    /// What was printed since it was last asked for.
    mutating func heard() -> [String] { session.takeOutput() }

    /// Types lines; what is printed after the last of them.
    @discardableResult
    mutating func say(_ lines: String...) -> [String] {
        var heard: [String] = session.takeOutput()
        for line in lines {
            settle(session.take(line))
            session.tell()
            heard = session.takeOutput()
        }
        return heard
    }

    /// Something happens outside.
    mutating func receive(_ message: DeskUI.Message) { settle(session.receive(message)) }

    private mutating func settle(_ effects: [Effect]) {
        var waiting = effects
        while !waiting.isEmpty {
            let effect = waiting.removeFirst()
            for answer in answers(to: effect) { waiting += session.receive(.answer(answer)) }
        }
    }

    private func answers(to effect: Effect) -> [Answer] {
        func result<Value>(_ work: () throws(DeskError) -> Value) -> Result<Value, Problem> {
            do throws(DeskError) {
                return .success(try work())
            } catch {
                return .failure(Problem(error))
            }
        }
        let now = desk.now()
        switch effect {
        case .loadQueue(let number, let selection):
            return [
                .queue(
                    number, selection, result { () throws(DeskError) in try desk.queuePage(selection, at: now) })
            ]
        case .loadTicket(let number, let id):
            return [
                .ticket(
                    number, id,
                    result { () throws(DeskError) in
                        guard let ticket = try desk.ticketView(id, at: now) else { return nil }
                        return TicketPage(
                            ticket: ticket,
                            customer: try desk.customerView(ticket.row.customer ?? Fixture.roohi, timeline: 9, at: now))
                    })
            ]
        case .loadCustomer(let number, let id):
            return [
                .customer(
                    number, id, result { () throws(DeskError) in try desk.customerView(id, timeline: 9, at: now) })
            ]
        case .loadEarlier(let number, let id, let mark):
            return [
                .earlier(
                    number, id, result { () throws(DeskError) in try desk.earlier(id, before: mark, limit: 9) })
            ]
        case .suggest(let number, let id):
            return [
                .suggestions(
                    number, id, result { () throws(DeskError) in try desk.suggestions(for: id, limit: 9, at: now) })
            ]
        case .find(let number, let text):
            guard !text.isEmpty else { return [] }
            return [
                .found(
                    number,
                    result { () throws(DeskError) in
                        try desk.lookup(text, limit: 9, at: now, isCancelled: { false })
                    })
            ]
        case .search(let number, let text):
            guard !text.isEmpty else { return [] }
            return [
                .searched(
                    number,
                    result { () throws(DeskError) in
                        try desk.searchTexts(text, limit: 9, at: now, isCancelled: { false })
                    })
            ]
        case .loadStatistics(let number, let window):
            return [
                .statistics(number, result { () throws(DeskError) in try desk.statistics(window: window, at: now) })
            ]
        case .perform(let number, let deed):
            return [.performed(number, deed, result { () throws(DeskError) in try desk.perform(deed) })]
        case .loadDraft(let id): return [.draft(id, result { () throws(DeskError) in try desk.loadDraft(id) })]
        case .saveDraft(let id, let draft):
            desk.record.withLock { $0.drafts[id] = draft }
            return [.draftKept(id, draft)]
        case .discardDraft(let id):
            desk.record.withLock { $0.drafts[id] = nil }
            return []
        case .prefetch, .showPresence, .keepTheme, .repaint, .suspend, .quit: return []
        }
    }
}
