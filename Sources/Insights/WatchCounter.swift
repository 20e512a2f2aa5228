import DeskModel

/// Looks for what may spread: one angry customer in public, or many with one trouble.
///
/// A ticket scores 0.35 for a public channel, 0.25 for being a complaint, 0.25 for a customer who came three times or
/// more within a week, 0.15 for a VIP. A reason scores 1 − 1/(1 + (c − 1)/3) for c customers who began a ticket with it
/// within the last hour, three at least, and 0.1 more when it is in public. Entries begin at one half.
struct WatchCounter {
    private let now: Timestamp
    private var contactsInWeek: [CustomerID: Int] = [:]
    private var candidates: [Ticket] = []
    private var customersByReason: [String: Set<CustomerID>] = [:]
    private var publicReasons: Set<String> = []

    init(now: Timestamp) { self.now = now }

    /// Since when tickets count, active ones apart: a week before a moment.
    static func start(_ now: Timestamp) -> Timestamp { now.adding(seconds: -7 * 86_400) }

    mutating func count(_ ticket: Ticket, isActive: Bool) {
        if let customer = ticket.customer, ticket.at <= now, now.seconds(since: ticket.at) <= 7 * 86_400 {
            contactsInWeek[customer, default: 0] += 1
            if let reason = ticket.reason, now.seconds(since: ticket.at) <= 3600 {
                customersByReason[reason, default: []].insert(customer)
                if Self.isPublic(ticket.channel) { publicReasons.insert(reason) }
            }
        }
        if isActive, Self.isPublic(ticket.channel) || ticket.hasComplaint { candidates.append(ticket) }
    }

    /// The entries, most pressing first, at most twenty.
    func entries(in state: DeskState) -> [WatchEntry] {
        // Customers who were merged are one person who came so often.
        var contacts: [CustomerID: Int] = [:]
        for (customer, count) in contactsInWeek { contacts[state.rootCustomer(of: customer), default: 0] += count }
        var entries = candidates.compactMap { entry(for: $0, contacts, in: state) }
        for (reason, entered) in customersByReason where entered.count >= 3 {
            let customers = Set(entered.map { state.rootCustomer(of: $0) })
            guard customers.count >= 3 else { continue }
            let spread = 1 - 1 / (1 + Double(customers.count - 1) / 3)
            var why = ["\(customers.count) customers within an hour"]
            if publicReasons.contains(reason) { why.append("in public") }
            let score = min(1, spread + (publicReasons.contains(reason) ? 0.1 : 0))
            if score >= 0.5 { entries.append(WatchEntry(subject: .reason(reason), score: score, why: why)) }
        }
        let sorted = entries.sorted { left, right in
            left.score != right.score ? left.score > right.score : Self.order(left.subject) < Self.order(right.subject)
        }
        return Array(sorted.prefix(20))
    }

    private func entry(
        for ticket: Ticket, _ contactsInWeek: [CustomerID: Int], in state: DeskState
    ) -> WatchEntry? {
        var score = 0.0
        var why: [String] = []
        if Self.isPublic(ticket.channel) {
            score += 0.35
            why.append("in public (\(ticket.channel))")
        }
        if ticket.hasComplaint {
            score += 0.25
            why.append("a complaint")
        }
        if let customer = ticket.customer {
            let contacts = contactsInWeek[state.rootCustomer(of: customer)] ?? 0
            if contacts >= 3 {
                score += 0.25
                why.append("came \(contacts) times within a week")
            }
            if state.customers[customer]?.vip == true {
                score += 0.15
                why.append("VIP")
            }
        }
        guard score >= 0.5 else { return nil }
        return WatchEntry(subject: .ticket(ticket.id), score: score, why: why)
    }

    private static func isPublic(_ channel: String) -> Bool { channel == "social" }

    private static func order(_ subject: WatchEntry.Subject) -> String {
        switch subject {
        case .reason(let reason): "r\(reason)"
        case .ticket(let id): "t\(id.number)"
        }
    }
}
