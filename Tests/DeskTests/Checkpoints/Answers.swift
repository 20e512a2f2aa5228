import Desk
import DeskModel
import Insights

/// What a desk says to many questions: to be compared with what it says on other feet.
struct Answers: Equatable {
    var queue: [QueueRow] = []
    var wide: [QueueRow] = []
    var customers: [CustomerView] = []
    var pages: [[TimelineEntry]] = []
    var tickets: [TicketView] = []
    var statistics: [Statistics] = []
    var summary: QueueSummary
    var found: [String] = []
    var resolved: [String] = []
    var suggestions: [String] = []

    init(of desk: Desk, at now: Timestamp) throws {
        queue = try desk.queue(.all, at: now)
        wide = try desk.queue(.filter("status:solved"), at: now)
        summary = try desk.summary(at: now)
        for number in UInt64(1)...12 {
            let id = CustomerID(number)
            if let view = try desk.customer(id, limit: 4, at: now) { customers.append(view) }
            var next: TimelinePosition?
            repeat {
                let page = try desk.timeline(id, before: next, limit: 3)
                pages.append(page.entries)
                next = page.next
            } while next != nil
            if let view = try desk.ticket(TicketID(number), at: now) { tickets.append(view) }
            for word in ["~c\(number)", "~t\(number)", "c\(number)", "p\(number)@example.com"] {
                resolved.append((try? "\(desk.resolve(.customer, word))") ?? "none")
                resolved.append((try? "\(desk.resolve(.ticket, word))") ?? "none")
            }
        }
        for window: Int64 in [3600, 86_400 * 7] {
            statistics.append(try desk.statistics(windowSeconds: window, at: now))
        }
        for query in ["person", "p4@example.com", "+351 210 000 005", "Roohi"] {
            // Who, and not in which order: words weigh by how many layers of the index have them.
            found += try desk.find(query, limit: 100, at: now).matches.map { "\($0.id) \($0.name)" }.sorted()
        }
        suggestions = try desk.suggest(text: "The coffee was cold again", customer: nil, limit: 5, at: now)
            .suggestions.map { "\($0.title) \($0.score) \($0.body)" }
    }

    /// The questions to which another has another answer.
    func differences(from other: Answers) -> [String] {
        zip(Mirror(reflecting: self).children, Mirror(reflecting: other).children).compactMap { mine, its in
            guard let value = mine.value as? any Equatable, !value.isEqual(to: its.value) else { return nil }
            return "\(mine.label ?? ""): \(mine.value)\n instead of \(its.value)"
        }
    }
}

extension Equatable {
    fileprivate func isEqual(to other: Any) -> Bool { other as? Self == self }
}
