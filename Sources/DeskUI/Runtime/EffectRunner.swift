import Desk
import DeskModel
import Synchronization
import TerminalKit

/// Does effects on worker threads and hands back messages.
///
/// Reads share a lane, where a newer question takes the place of an older one of its kind; a lookup has its own and is
/// cancelled by the next; so has what goes through every customer, and so have suggestions, of which the first takes long.
/// Deeds have theirs, in order and never dropped; so have drafts and presence, which are files.
final class EffectRunner: Sendable {
    private let service: any DeskService
    private let reads: WorkLane
    private let lookups: WorkLane
    private let long: WorkLane
    private let suggestions: WorkLane
    private let deeds: WorkLane
    private let files: WorkLane
    private let inbox = Mutex<[Message]>([])
    private let newestLookup = Atomic<UInt64>(0)
    private let newestSearch = Atomic<UInt64>(0)
    private let newestDuplicates = Atomic<UInt64>(0)
    private let readOnlyReason = Mutex<String?>(nil)
    /// Readable while messages wait.
    let wakeUp: WakeUp

    /// The most customers a lookup asks for, entries of a timeline and suggestions.
    private static let lookupLimit = Lookup.limit
    private static let suggestionLimit = 9

    /// A runner for a desk; nil where the system gives no threads or descriptors.
    init?(_ service: any DeskService) {
        guard let wakeUp = WakeUp(), let reads = WorkLane(), let lookups = WorkLane(), let long = WorkLane(),
            let suggestions = WorkLane(), let deeds = WorkLane(), let files = WorkLane()
        else { return nil }
        self.service = service
        self.wakeUp = wakeUp
        self.reads = reads
        self.lookups = lookups
        self.long = long
        self.suggestions = suggestions
        self.deeds = deeds
        self.files = files
    }

    /// What workers found since the last call, in order.
    func takeMessages() -> [Message] {
        wakeUp.drain()
        return inbox.withLock { inbox in
            defer { inbox = [] }
            return inbox
        }
    }

    /// Whether every deed and every file is done.
    var isSettled: Bool { deeds.isIdle && files.isIdle }

    /// Lets the threads end once they have done what they are at.
    func close() {
        newestLookup.store(.max, ordering: .relaxed)
        newestSearch.store(.max, ordering: .relaxed)
        newestDuplicates.store(.max, ordering: .relaxed)
        for lane in [reads, lookups, long, suggestions, deeds, files] { lane.close() }
    }

    private func post(_ message: Message) { post([message]) }

    private func post(_ messages: [Message]) {
        inbox.withLock { $0 += messages }
        wakeUp.signal()
    }

    /// Has an effect done; those that are the event loop's own are not for here and do nothing.
    func run(_ effect: Effect) {
        switch effect {
        case .loadQueue, .loadRows, .loadTicket, .prefetch, .loadCustomer, .loadEarlier, .suggest, .loadStatistics,
            .compare,
            .loadSequel:
            read(effect)
        case .loadDuplicates(let number): lookForDuplicates(number)
        case .loadAhead(let selection, let window): readAhead(selection, window)
        case .find(let number, let query, let rows): look(number, query, rows)
        case .search(let number, let query): search(number, query)
        case .perform(let number, let deed):
            deeds.add { [self] in
                let result = attempt { () throws(DeskError) in try service.perform(deed) }
                post(.answer(.performed(number, deed, result)))
            }
        case .loadDraft, .saveDraft, .discardDraft, .showPresence: keep(effect)
        case .keepTheme, .keepView, .copy, .repaint, .suspend, .quit: break
        }
    }

    /// Reads who else is present.
    func readPresence() {
        files.add(slot: "presence") { [self] in post(.presence(service.othersPresent())) }
    }

    /// Reads the person's settings again.
    func read(_ settings: SettingsFolder) {
        files.add(slot: "settings") { [self] in post(.settings(settings.read())) }
    }

    /// Remembers the theme that was chosen.
    func keep(theme: String, over configured: String?, in settings: SettingsFolder) {
        files.add(slot: "theme") { settings.keep(theme: theme, over: configured) }
    }

    /// Keeps a view, or forgets it; without a folder of settings it cannot be kept.
    func keep(_ number: RequestNumber, view name: String, filter: String?, in settings: SettingsFolder?) {
        files.add { [self] in
            var result = Result<[SavedView], Problem>.failure(Problem("There is no folder for it: HOME is not set."))
            if let settings {
                let problem = settings.keep(view: name, filter: filter)
                result = problem.map { .failure(Problem($0)) } ?? .success(settings.read().views)
            }
            post(.answer(.viewKept(number, name, filter: filter, result)))
        }
    }

    /// Reads which tickets have a draft.
    func readDrafts() {
        files.add(slot: "drafts") { [self] in post(.drafts(service.draftTickets())) }
    }

    /// What was read may have met damage, and is without what stood there: that is told, and that nothing can be written.
    private func postDamage() {
        let facts = service.about()
        let isNews = readOnlyReason.withLock { known in
            defer { known = facts.readOnlyReason }
            return known != facts.readOnlyReason
        }
        if isNews { post(.facts(facts)) }
    }

    // MARK: Lanes

    private func read(_ effect: Effect) {
        switch effect {
        case .loadRows(let number, let tickets):
            reads.add(slot: "rows") { [self] in
                let result = attempt { () throws(DeskError) in try service.queueRows(tickets, at: service.now()) }
                post(.answer(.rows(number, tickets, result)))
            }
        case .loadQueue(let number, let selection, let window):
            reads.add(slot: "queue") { [self] in
                let result = attempt { () throws(DeskError) in
                    try service.queuePage(selection, window, at: service.now())
                }
                // The desk's configuration may have changed with it: reasons, its name.
                var messages: [Message] = [.facts(service.about())]
                // Where nothing is chosen yet, the first of the list is shown with it: both come at once.
                if window.around == nil, window.reach < .max, let first = (try? result.get())?.tickets.first,
                    let page = try? attempt({ () throws(DeskError) in try ticketPage(first) }).get()
                {
                    messages.append(.answer(.prefetched(page, nil)))
                }
                messages.append(.answer(.queue(number, selection, result)))
                post(messages)
            }
        case .loadTicket(let number, let ticket):
            reads.add(slot: "ticket") { [self] in
                let result = attempt { () throws(DeskError) in try ticketPage(ticket) }
                post(.answer(.ticket(number, ticket, result)))
                postDamage()
            }
        case .prefetch(let ticket):
            reads.add(slot: "prefetch") { [self] in
                let result = attempt { () throws(DeskError) in try ticketPage(ticket) }
                guard case .success(let page?) = result else { return }
                let replies = attempt { () throws(DeskError) in
                    try service.suggestions(for: ticket, limit: Self.suggestionLimit, at: service.now())
                }
                post(.answer(.prefetched(page, (try? replies.get())?.suggestions)))
            }
        case .loadCustomer(let number, let customer):
            reads.add(slot: "customer") { [self] in
                let result = attempt { () throws(DeskError) in
                    try service.customerView(customer, timeline: Conversation.pageSize, at: service.now())
                }
                post(.answer(.customer(number, customer, result)))
                postDamage()
            }
        case .loadEarlier(let number, let customer, let mark):
            reads.add(slot: "earlier") { [self] in
                let result = attempt { () throws(DeskError) in
                    try service.earlier(customer, before: mark, limit: Conversation.pageSize)
                }
                post(.answer(.earlier(number, customer, result)))
            }
        case .suggest(let number, let ticket):
            suggestions.add(slot: "suggest") { [self] in
                let result = attempt { () throws(DeskError) in
                    try service.suggestions(for: ticket, limit: Self.suggestionLimit, at: service.now())
                }
                post(.answer(.suggestions(number, ticket, result)))
            }
        case .compare(let number, let one, let other):
            reads.add(slot: "comparison") { [self] in
                let result = attempt { () throws(DeskError) in try service.comparison(of: one, other) }
                post(.answer(.comparison(number, result)))
            }
        case .loadSequel(let number, let customer):
            reads.add(slot: "sequel") { [self] in
                let result = attempt { () throws(DeskError) in try service.sequel(of: customer) }
                post(.answer(.sequel(number, customer, result)))
            }
        case .loadStatistics(let number, let window):
            reads.add(slot: "statistics") { [self] in
                let result = attempt { () throws(DeskError) in try service.statistics(window: window, at: service.now())
                }
                post(.answer(.statistics(number, result)))
            }
        default: break
        }
    }

    private func ticketPage(_ id: TicketID) throws(DeskError) -> TicketPage? {
        let now = service.now()
        guard let ticket = try service.ticketView(id, at: now) else { return nil }
        var customer: CustomerView?
        if let id = ticket.row.customer {
            customer = try service.customerView(id, timeline: Conversation.pageSize, at: now)
        }
        return TicketPage(ticket: ticket, customer: customer)
    }

    /// Reads a list ahead, where that takes no time from what is asked for: on a lane of its own.
    private func readAhead(_ selection: Selection, _ window: QueueWindow) {
        long.add(slot: "ahead") { [self] in
            let result = attempt { () throws(DeskError) in
                try service.queuePage(selection, window, at: service.now())
            }
            guard case .success(let list) = result else { return }
            var page: TicketPage?
            var replies: [SuggestedReply]?
            if let first = list.tickets.first {
                page = try? attempt { () throws(DeskError) in try ticketPage(first) }.get()
                replies = try? attempt { () throws(DeskError) in
                    try service.suggestions(for: first, limit: Self.suggestionLimit, at: service.now())
                }.get().suggestions
            }
            post(.answer(.listedAhead(selection, list, page, replies)))
        }
    }

    private func look(_ number: RequestNumber, _ query: String, _ rows: Int) {
        newestLookup.store(number.number, ordering: .relaxed)
        guard !query.isEmpty else { return }
        lookups.add(slot: "find") { [self] in
            let isStale: @Sendable () -> Bool = { [self] in newestLookup.load(ordering: .relaxed) != number.number }
            guard !isStale() else { return }
            let result = attempt { () throws(DeskError) in
                try service.lookup(
                    query, limit: Self.lookupLimit, rows: rows, at: service.now(), isCancelled: isStale)
            }
            if !isStale() { post(.answer(.found(number, result))) }
        }
    }

    private func lookForDuplicates(_ number: RequestNumber) {
        newestDuplicates.store(number.number, ordering: .relaxed)
        long.add(slot: "duplicates") { [self] in
            let isStale: @Sendable () -> Bool = { [self] in newestDuplicates.load(ordering: .relaxed) != number.number }
            guard !isStale() else { return }
            let result = attempt { () throws(DeskError) in
                try service.duplicatePairs(limit: DuplicateList.limit, isCancelled: isStale)
            }
            if !isStale() { post(.answer(.duplicates(number, result))) }
        }
    }

    private func search(_ number: RequestNumber, _ query: String) {
        newestSearch.store(number.number, ordering: .relaxed)
        guard !query.isEmpty else { return }
        lookups.add(slot: "search") { [self] in
            let isStale: @Sendable () -> Bool = { [self] in newestSearch.load(ordering: .relaxed) != number.number }
            guard !isStale() else { return }
            let result = attempt { () throws(DeskError) in
                try service.searchTexts(query, limit: TextSearch.limit, at: service.now(), isCancelled: isStale)
            }
            if !isStale() { post(.answer(.searched(number, result))) }
        }
    }

    private func keep(_ effect: Effect) {
        switch effect {
        case .loadDraft(let ticket):
            files.add { [self] in
                post(.answer(.draft(ticket, attempt { () throws(DeskError) in try service.loadDraft(ticket) })))
            }
        case .saveDraft(let ticket, let draft):
            files.add { [self] in
                let result = attempt { () throws(DeskError) in try service.saveDraft(draft, on: ticket) }
                switch result {
                case .success(nil): post(.answer(.draftKept(ticket, draft)))
                case .success(let meeting?): post(.answer(.draftMet(ticket, draft, meeting)))
                case .failure(let problem): post(.answer(.draftNotSaved(ticket, problem)))
                }
            }
        case .discardDraft(let ticket):
            files.add { [self] in
                let result = attempt { () throws(DeskError) in try service.discardDraft(ticket) }
                switch result {
                case .success(nil): break
                case .success(let other?): post(.answer(.draftStays(ticket, other)))
                case .failure(let problem): post(.answer(.draftNotSaved(ticket, problem)))
                }
            }
        case .showPresence(let ticket, let isReplying):
            files.add { [self] in service.showPresence(ticket, isReplying: isReplying) }
        default: break
        }
    }

    private func attempt<Value>(_ work: () throws(DeskError) -> Value) -> Result<Value, Problem> {
        do throws(DeskError) {
            return .success(try work())
        } catch {
            return .failure(Problem(error))
        }
    }
}
