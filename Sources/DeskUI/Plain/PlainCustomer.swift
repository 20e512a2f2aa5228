import Desk
import DeskModel
import TerminalKit

/// A customer as sentences, in the order in which an agent needs them. What is not known has no line.
struct PlainCustomer {
    private let view: CustomerView
    private let words: TimeWords
    private(set) var lines: [String] = []

    /// How many of a list are told before it is cut; the rest is counted.
    private static let most = 10

    /// The few lines that matter before a first word is said.
    static func summary(_ view: CustomerView, _ words: TimeWords) -> [String] {
        var made = PlainCustomer(view, words)
        made.identity()
        made.openingLine()
        made.usual()
        made.complaint()
        made.promises(most: 3)
        if let sign = view.standing.leavingSigns.first { made.lines.append("May leave: \(sign.reason).") }
        if let note = view.notes.first(where: \.pinned) { made.lines.append("Note: \(note.text)") }
        return made.lines
    }

    /// All that is known.
    static func whole(_ view: CustomerView, _ words: TimeWords) -> [String] {
        var made = PlainCustomer(view, words)
        made.identity()
        made.openingLine()
        made.usual()
        made.complaint()
        made.promises(most: most)
        made.list("Already told us", view.facts.map { "\($0.key): \($0.value)" })
        made.list("Notes", view.notes.map { $0.text + ($0.by.map { ", by \($0)" } ?? "") })
        made.list("Prefers", view.preferences.map { "\($0.key): \($0.value)" })
        made.standing()
        made.orders()
        made.feedback()
        made.list("Ideas", view.ideas.map(\.text))
        made.contacts()
        return made.lines
    }

    private init(_ view: CustomerView, _ words: TimeWords) {
        self.view = view
        self.words = words
    }

    private mutating func identity() {
        var parts = [view.displayName]
        if let said = view.profile.pronunciation { parts.append("said \(said)") }
        if let preferred = view.profile.preferredName, preferred != view.displayName {
            parts.append("likes to be called \(preferred)")
        }
        parts += [view.profile.formOfAddress, view.profile.language].compactMap { $0 }
        if let since = view.profile.since { parts.append("customer since \(since.prefix(4))") }
        if view.profile.vip { parts.append("VIP") }
        lines.append("Customer: " + parts.joined(separator: ", ") + ".")
        if !view.profile.tags.isEmpty { lines.append("Tags: \(view.profile.tags.joined(separator: ", ")).") }
    }

    private mutating func usual() {
        for usual in view.usual.prefix(3) {
            let known = usual.source == .recorded ? "as told" : usual.confidence.map { "\($0) orders" } ?? "from orders"
            lines.append("The usual: \(usual.item)\(usual.context.map { ", \($0)" } ?? ""), \(known).")
        }
    }

    private mutating func openingLine() {
        if let line = view.openingLine { lines.append("To begin with: “\(line)”") }
    }

    private mutating func complaint() {
        guard let newest = view.complaints.first else { return }
        guard newest.isOpen else {
            lines.append("Complaints: \(view.complaints.count), none open.")
            return
        }
        let done = RecoveryStep.allCases.filter { newest.steps[$0] != nil }.map(\.name)
        let next = newest.nextStep.map { "next is \($0.name), \($0.explained)" } ?? "every step is done"
        lines.append(
            "Open complaint: \(CustomerLines.reason(newest.reason)), since \(words.day(newest.at)); "
                + (done.isEmpty ? "" : "done: \(done.joined(separator: ", ")); ") + next + ".")
        if let remedy = newest.remedy { lines.append("Remedy: \(remedy).") }
    }

    private mutating func promises(most: Int) {
        let open = view.promises.filter { $0.status == .open }
        for promise in open.prefix(most) {
            let due = words.moment(promise.due)
            let owner = promise.owner.map { ", by \($0)" } ?? ""
            lines.append(
                "Promise: \(promise.text)\(owner), "
                    + (promise.due <= words.now ? "overdue since \(due)." : "due \(due)."))
        }
        if open.count > most { lines.append("And \(open.count - most) more promises.") }
    }

    private mutating func standing() {
        let standing = view.standing
        for sign in standing.leavingSigns { lines.append("May leave: \(sign.reason).") }
        var parts: [String] = []
        if standing.orderCount > 0 {
            parts.append("\(Figures.grouped(standing.orderCount)) \(standing.orderCount == 1 ? "order" : "orders")")
        }
        parts += standing.spend.map { "\(Figures.grouped($0.amount)) \($0.currency)" }
        let contacts = standing.contactsIn30Days
        if contacts > 0 { parts.append("\(contacts) \(contacts == 1 ? "contact" : "contacts") in 30 days") }
        if let last = standing.lastContact {
            parts.append("last contact \(words.day(last))" + (standing.lastContactWith.map { " with \($0)" } ?? ""))
        }
        if !parts.isEmpty { lines.append("Standing: " + parts.joined(separator: ", ") + ".") }
    }

    private mutating func orders() {
        let orders = view.orders.prefix(5).map { order in
            let names = order.items.prefix(3).map(\.name).joined(separator: ", ")
            return "\(words.day(order.at)): \(names.isEmpty ? "an order" : names)"
        }
        list("Orders, the newest first", orders, of: max(view.standing.orderCount, orders.count))
    }

    private mutating func feedback() {
        let answers = view.feedback.map { survey in
            let scale =
                survey.kind == .csat ? "satisfaction \(survey.score) of 5" : "would recommend, \(survey.score) of 10"
            return "\(words.day(survey.at)): \(scale)" + (survey.comment.map { ", “\($0)”" } ?? "")
        }
        list("Feedback", answers)
    }

    private mutating func contacts() {
        let profile = view.profile
        list("Phone", profile.phones)
        list("Email", profile.emails)
        list("Handles", profile.handles.map { "\($0.handle) on \($0.channel)" })
        list("Account numbers", profile.accountNumbers)
        if let address = profile.address {
            let parts = [address.street, address.postcode, address.city, address.region, address.country]
            list("Address", [parts.compactMap { $0 }.joined(separator: ", ")])
        }
    }

    /// One line where there is one of them, else a line each behind the heading.
    private mutating func list(_ title: String, _ items: some Collection<String>, of count: Int? = nil) {
        guard let first = items.first, !first.isEmpty else { return }
        if items.count == 1, count ?? 1 == 1 {
            lines.append("\(title): \(first)")
            return
        }
        lines.append("\(title), \(Figures.grouped(count ?? items.count)):")
        lines += items.prefix(Self.most).map { "  \($0)" }
        let left = (count ?? items.count) - min(items.count, Self.most)
        if left > 0 { lines.append("  and \(Figures.grouped(left)) more.") }
    }
}
