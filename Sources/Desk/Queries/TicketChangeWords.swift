import DeskModel

/// What of a ticket is otherwise than before, in words: from what to what.
struct TicketChangeWords {
    /// What was told of it.
    let told: TicketRecord
    /// What was told before; nil where that is lost.
    let former: TicketRecord?

    /// One line: `Priority from normal to urgent · Tags from none to refund, vip`.
    var summary: String {
        var parts: [String] = []
        add("Subject", told.subject, former?.subject, to: &parts)
        add("Priority", told.priority, former?.priority, empty: TicketPriority.normal.name, to: &parts)
        add("Tags", told.tags.joined, former?.tags.joined, to: &parts)
        add("Reason", told.reason, former?.reason, to: &parts)
        add("Channel", told.channel, former?.channel, to: &parts)
        if told.complaint.isPresent, told.complaint.value ?? false != former?.complaint.value ?? false {
            parts.append(told.complaint.value == true ? "Flagged as a complaint" : "No longer flagged as a complaint")
        }
        // Who had it and where it stood before, other events tell as well: an import tells only how it is.
        if let status = told.status.value { parts.append("Told as \(status.replacing("_", with: " "))") }
        if told.assignee.isPresent { parts.append(told.assignee.value.map { "Told as \($0)'s" } ?? "Told as nobody's") }
        return parts.map(TimelineWriter.firstLine(of:)).joined(separator: " · ")
    }

    private func add(
        _ what: String, _ now: Change<String>, _ before: Change<String>?, empty: String = "none",
        to parts: inout [String]
    ) {
        guard now.isPresent else { return }
        let value = now.value ?? empty
        guard let before else {
            parts.append("\(what) now \(value)")
            return
        }
        let old = before.value ?? empty
        if old != value { parts.append("\(what) from \(old) to \(value)") }
    }
}

extension Change<[String]> {
    /// The texts as one; cleared where there are none.
    fileprivate var joined: Change<String> {
        guard isPresent else { return .keep }
        guard let value, !value.isEmpty else { return .clear }
        return .set(value.joined(separator: ", "))
    }
}
