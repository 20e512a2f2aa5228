import Glibc
import Synchronization
import TerminalKit

@testable import Desk
@testable import DeskModel
@testable import DeskUI
@testable import Insights

/// A desk of fixed answers that remembers what was done to it.
final class FakeDesk: DeskService {
    struct Record: Sendable {
        var deeds: [Deed] = []
        var drafts: [TicketID: Draft] = [:]
        var presence: [Presence] = []
        var lookups: [String] = []
        var queueReads = 0
        var page = Fixture.queue
    }

    let record = Mutex(Record())
    private let wakeUp = WakeUp()
    private let lookupDelay: UInt32
    private let facts: DeskFacts

    init(facts: DeskFacts = Fixture.facts, lookupDelay: UInt32 = 0) {
        self.facts = facts
        self.lookupDelay = lookupDelay
    }

    func about() -> DeskFacts { facts }
    func now() -> Timestamp { Fixture.now }

    func queuePage(
        _ selection: Selection, _ window: QueueWindow, at now: Timestamp
    ) throws(DeskError) -> QueuePage {
        record.withLock { record in
            record.queueReads += 1
            return record.page
        }
    }

    func queueRows(_ tickets: [TicketID], at now: Timestamp) throws(DeskError) -> [QueueRow] {
        record.withLock { record in record.page.rows.filter { tickets.contains($0.ticket) } }
    }

    func ticketView(_ ticket: TicketID, at now: Timestamp) throws(DeskError) -> TicketView? {
        guard ticket != Fixture.cold else { return Fixture.coldTicket }
        guard let row = Fixture.rows.first(where: { $0.ticket == ticket }) else { return nil }
        return TicketView(row: row, at: now, entries: [], basis: 1, links: [], queuedReplies: [])
    }

    func customerView(
        _ customer: CustomerID, timeline limit: Int, at now: Timestamp
    ) throws(DeskError) -> CustomerView? { customer == Fixture.roohi ? Fixture.customer : nil }

    func earlier(
        _ customer: CustomerID, before mark: TimelineMark, limit: Int
    ) throws(DeskError) -> EarlierPage { EarlierPage(entries: [], goesOn: false) }

    func lookup(
        _ query: String, limit: Int, rows: Int, at now: Timestamp, isCancelled: @Sendable () -> Bool
    ) throws(DeskError) -> FindResult {
        record.withLock { $0.lookups.append(query) }
        for _ in 0..<lookupDelay where !isCancelled() { usleep(1000) }
        let found = Fixture.found
        return FindResult(
            query: found.query, microseconds: found.microseconds, matches: Array(found.matches.prefix(rows)),
            of: found.count)
    }

    func searchTexts(
        _ query: String, limit: Int, at now: Timestamp, isCancelled: @escaping @Sendable () -> Bool
    ) throws(DeskError) -> SearchResult { Fixture.searched }

    func duplicatePairs(limit: Int, isCancelled: @Sendable () -> Bool) throws(DeskError) -> [DuplicatePair] {
        Fixture.duplicates
    }

    func comparison(of one: CustomerID, _ other: CustomerID) throws(DeskError) -> CustomerComparison? {
        Fixture.comparison
    }

    func sequel(of customer: CustomerID) throws(DeskError) -> Sequel? { Fixture.sequel }

    func suggestions(for ticket: TicketID, limit: Int, at now: Timestamp) throws(DeskError) -> SuggestResult {
        ticket == Fixture.cold ? Fixture.suggestions : SuggestResult(microseconds: 1, suggestions: [])
    }

    func statistics(window seconds: Int64, at now: Timestamp) throws(DeskError) -> Statistics { Fixture.statistics }

    func perform(_ deed: Deed) throws(DeskError) -> Desk.Performed {
        record.withLock { $0.deeds.append(deed) }
        return Desk.Performed(sequence: 100, made: 44)
    }

    func loadDraft(_ ticket: TicketID) throws(DeskError) -> Draft? { record.withLock { $0.drafts[ticket] } }

    func saveDraft(_ draft: Draft, on ticket: TicketID) throws(DeskError) -> DraftMeeting? {
        record.withLock { $0.drafts[ticket] = draft }
        return nil
    }

    func discardDraft(_ ticket: TicketID) throws(DeskError) -> Draft? {
        record.withLock { $0.drafts[ticket] = nil }
        return nil
    }
    func draftTickets() -> [TicketID] { record.withLock { Array($0.drafts.keys) } }

    func showPresence(_ ticket: TicketID?, isReplying: Bool) {
        record.withLock { $0.presence.append(Presence(ticket: ticket, isReplying: isReplying)) }
    }

    func othersPresent() -> [PresentAgent] { [] }
    var wakeDescriptor: Int32 { wakeUp?.descriptor ?? -1 }
    func drainWake() { wakeUp?.drain() }
    var presenceDescriptor: Int32 { -1 }

    /// Another agent changes the queue.
    func change(_ page: QueuePage) {
        record.withLock { $0.page = page }
        wakeUp?.signal()
    }
}
