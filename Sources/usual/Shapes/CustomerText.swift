import Desk
import DeskModel

/// A customer as lines for people.
struct CustomerText {
    let view: CustomerView
    let desk: Desk
    let now: Timestamp

    /// The lines, most important first; sections that would be empty are left out.
    var lines: [String] {
        let profile = view.profile
        var lines = [
            joined([view.displayName, profile.pronunciation, profile.formOfAddress, profile.vip ? "VIP" : nil])
        ]
        lines.append(
            joined([
                view.outputID, profile.since.map { "since \($0)" }, profile.address?.city,
            ]))
        // Whatever somebody can be reached or known by, none left out for being the second.
        let ways =
            profile.emails + profile.phones + profile.handles.map { "\($0.handle) (\($0.channel))" }
            + profile.accountNumbers.map { "account \($0)" }
        if !ways.isEmpty { lines.append(joined(ways)) }
        if let opening = view.openingLine { lines.append("  \"\(opening)\"") }
        section("The usual", view.usual.map { joined([$0.item, $0.context, $0.confidence]) }, in: &lines)
        section(
            "Complaints",
            view.complaints.map { complaint in
                let next = complaint.nextStep.map { "next: \($0.name)" } ?? "recovered"
                return joined([complaint.isOpen ? "open" : "closed", complaint.reason, complaint.isOpen ? next : nil])
            }, in: &lines)
        section(
            "Promises",
            view.promises.map { promise in
                let overdue = promise.status == .open && promise.due < now ? "overdue" : promise.status.rawValue
                return joined([overdue, promise.text, "due \(promise.due.rfc3339)", promise.owner])
            }, in: &lines)
        section("Already told us", view.facts.map { joined([$0.key, $0.value]) }, in: &lines)
        section("Preferences", view.preferences.map { joined([$0.key, $0.value]) }, in: &lines)
        section("Notes", view.notes.map { Self.shortened($0.text) }, in: &lines)
        section(
            "Tickets",
            view.tickets.prefix(10).map {
                joined([$0.id, $0.status.name.replacing("_", with: " "), $0.channel, $0.subject, $0.assignee])
            }, in: &lines)
        section(
            "Signs of leaving", view.standing.leavingSigns.map { joined([$0.kind.rawValue, $0.reason]) }, in: &lines)
        section(
            "Timeline",
            view.timeline.map { entry in
                joined([
                    entry.at.rfc3339, entry.channel, entry.author, entry.isWithdrawn ? "taken back, not sent" : nil,
                    entry.summary,
                ])
            }, in: &lines)
        return lines
    }

    /// A text as long as a line for people can be; --json has all of it.
    private static func shortened(_ text: String) -> String {
        let limit = 1000
        guard text.utf8.count > limit else { return text }
        return String(decoding: text.utf8.prefix(limit), as: UTF8.self) + " …"
    }

    private func section(_ title: String, _ entries: [String], in lines: inout [String]) {
        guard !entries.isEmpty else { return }
        lines.append("\(title):")
        lines += entries.map { "  \($0)" }
    }

    private func joined(_ parts: [String?]) -> String {
        parts.compactMap(\.self).filter { !$0.isEmpty }.joined(separator: " · ")
    }
}
