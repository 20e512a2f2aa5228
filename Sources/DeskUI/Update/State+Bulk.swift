import Desk
import DeskModel
import TerminalKit

// Several tickets at once: marked one by one, worked on after one question, taken back as one.
extension State {
    /// Marks the ticket under the cursor, or takes its mark away, and goes on to the next.
    mutating func markTicket() -> [Effect] {
        guard let id = queue.selected else { return [] }
        queue.toggle(id)
        return overlay == nil && focus == .queue ? move(.moveDown) : []
    }

    /// Marks every ticket of the list; where all are marked, none.
    mutating func markAll() -> [Effect] {
        queue.toggleAll(most: BulkWork.most)
        let count = queue.marked.count
        refuse(count == 0 ? "No ticket is marked." : "\(BulkWork.tickets(count)) \(count == 1 ? "is" : "are") marked.")
        return []
    }

    /// Asks what is to be done with the marked tickets.
    mutating func chooseBulkWork() -> [Effect] {
        let count = markedRows.count
        let items = BulkWork.Kind.allCases.map { kind in
            let fitting = markedRows.count { suits($0, kind) }
            return Picker.Item(kind.title, detail: fitting == count ? "" : "\(fitting) of \(count)", .bulk(kind))
        }
        overlay = .picker(Picker(.bulk, title: "With the \(BulkWork.tickets(count)) marked", items: items))
        return []
    }

    /// The marked tickets, in the list's order.
    var markedRows: [QueueRow] {
        guard let rows = queue.rows, !queue.marked.isEmpty else { return [] }
        return rows.tickets.filter { queue.marked.contains($0) }.compactMap { rows.row(of: $0) }
    }

    private func suits(_ row: QueueRow, _ kind: BulkWork.Kind) -> Bool {
        kind.suits((row.status, isMe(row.assignee)))
    }

    /// Asks what more has to be known, or at once whether it is to be done.
    mutating func choose(_ kind: BulkWork.Kind) -> [Effect] {
        guard let first = markedRows.first(where: { suits($0, kind) }) else {
            refuse("None of the marked tickets is so that it can be done.")
            return []
        }
        switch kind {
        case .unmark:
            queue.unmarkAll()
            refuse("The marks are taken away.")
        case .release: ask(kind, "Give back", "back in the queue") { .release($0.ticket) }
        case .moveToPending: ask(kind, "Wait for the customer", "pending") { .move($0.ticket, to: .pending) }
        case .moveToOnHold: ask(kind, "Put on hold", "on hold") { .move($0.ticket, to: .onHold) }
        case .assign: overlay = .picker(asked(kind, agentPicker(for: first)))
        case .prioritise: overlay = .picker(asked(kind, priorityPicker(for: first)))
        case .snooze: overlay = .picker(asked(kind, snoozePicker(for: first.ticket)))
        case .solve:
            var picker = asked(kind, reasonPicker(for: first, thenNext: false))
            picker.title = "Solve \(BulkWork.tickets(markedRows.count { suits($0, kind) })): why did they come?"
            picker.warnings = []
            overlay = .picker(picker)
        case .tag:
            overlay = .form(
                Form(
                    .bulkTags, title: "Tags to add",
                    fields: [Form.Field("Tags", hint: "for example: refund, water-street")]))
        }
        return []
    }

    private func asked(_ kind: BulkWork.Kind, _ picker: Picker) -> Picker {
        var picker = picker
        picker.purpose = .bulkValue(kind)
        return picker
    }

    /// Takes what was chosen for all of them.
    mutating func takeBulk(_ value: Picker.Value, for kind: BulkWork.Kind) -> [Effect] {
        switch (kind, value) {
        case (.assign, .agent(let name)):
            ask(kind, "Give to \(name)", "with \(name) now") { .assign($0.ticket, to: name) }
        case (.prioritise, .priority(let priority)):
            ask(kind, "Set the priority \(priority.name)", "of \(priority.name) priority") {
                .prioritise($0.ticket, priority)
            }
        case (.snooze, .moment(let until)):
            let moment = words.moment(until)
            ask(kind, "Let sleep until \(moment)", "asleep until \(moment)") { .snooze($0.ticket, until: until) }
        case (.solve, .reason(let reason)):
            ask(kind, "Solve (\(reason))", "solved (\(reason))") { .solve($0.ticket, reason: reason) }
        default: break
        }
        return []
    }

    /// Tags are added to those that a ticket has.
    mutating func addTags(_ tags: [String]) -> [Effect] {
        ask(.tag, "Add \(tags.joined(separator: ", "))", "tagged \(tags.joined(separator: ", "))") { row in
            .tag(row.ticket, row.tags + tags.filter { !row.tags.contains($0) })
        }
        return []
    }

    /// The one question before anything is done: what, to how many, and which of the marked are left out.
    private mutating func ask(
        _ kind: BulkWork.Kind, _ question: String, _ participle: String, _ deed: (QueueRow) -> Deed
    ) {
        let rows = markedRows
        let fitting = rows.filter { suits($0, kind) }
        let work = BulkWork(question: question, participle: participle, rest: fitting.map(deed))
        let count = BulkWork.tickets(fitting.count)
        var picker = Picker(
            .bulkConfirm(work), title: "\(question): \(count)?",
            items: [
                Picker.Item("Do it", detail: spelled("‹undo› takes all of it back"), .answer(true)),
                Picker.Item("Leave it", detail: "nothing is done", .answer(false)),
            ])
        let left = rows.filter { !suits($0, kind) }
        if !left.isEmpty {
            let names = left.prefix(4).map(\.customerName).joined(separator: ", ")
            picker.warnings.append("Left out: \(names)" + (left.count > 4 ? " and \(left.count - 4) more" : ""))
        }
        let drafts = fitting.count { self.drafts.contains($0.ticket) }
        if kind == .solve, drafts > 0 {
            picker.warnings.append("You have a draft on \(drafts) of them: it stays there")
        }
        overlay = .picker(picker)
    }

    // MARK: Doing it

    /// Does what was agreed to, the first of it now.
    mutating func begin(_ work: BulkWork) -> [Effect] {
        queue.unmarkAll()
        return goOn(work)
    }

    /// Does the next of it; at the end says what came of it.
    mutating func goOn(_ work: BulkWork) -> [Effect] {
        var work = work
        guard !work.rest.isEmpty else {
            if !work.done.isEmpty { remember(.bulk(work.done)) }
            tell(work.told, work.failures.isEmpty ? .done : .error)
            return []
        }
        let deed = work.rest.removeFirst()
        return [perform(deed, then: .bulk(work))]
    }

    /// The desk did one of it.
    mutating func goOn(_ work: BulkWork, after underway: Requests.Underway) -> [Effect] {
        var work = work
        if let before = underway.before { work.done.append(BulkWork.Change(deed: underway.deed, before: before)) }
        return goOn(work)
    }

    /// The desk refused one of it: the others are done all the same.
    mutating func goOn(_ work: BulkWork, after underway: Requests.Underway, _ problem: Problem) -> [Effect] {
        var work = work
        work.failures.append("\(underway.before?.name ?? "a ticket"): \(problem.sentence)")
        return goOn(work) + refresh()
    }
}
