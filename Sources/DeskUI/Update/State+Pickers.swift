import Desk
import DeskModel
import TerminalKit

extension State {
    func reasonPicker(for row: QueueRow, thenNext: Bool) -> Picker {
        var items: [Picker.Item] = []
        func add(_ reason: String, _ detail: String) {
            guard !items.contains(where: { $0.value == .reason(reason) }) else { return }
            items.append(Picker.Item(reason, detail: detail, .reason(reason)))
        }
        if let reason = row.reason { add(reason, "as noted") }
        for reason in recentReasons { add(reason, "lately") }
        for reason in facts.reasons { add(reason, "") }
        var picker = Picker(
            .solve(row.ticket, thenNext: thenNext),
            title: thenNext ? "Solve and next: why did they come?" : "Solve: why did they come?", items: items)
        picker.warnings = solvingWarnings
        return picker
    }

    /// What is not done for the customer whose ticket is to be solved.
    private var solvingWarnings: [String] {
        guard let view = shownCustomer else { return [] }
        var warnings: [String] = []
        let promises = view.promises.filter { $0.status == .open }
        if let first = promises.first {
            let due = words.moment(first.due)
            let more = promises.count > 1 ? " (and \(promises.count - 1) more)" : ""
            warnings.append(
                (first.due <= now ? "Promise overdue since \(due): " : "Open promise, due \(due): ") + first.text + more
            )
        }
        if let complaint = view.complaints.first(where: \.isOpen), let step = complaint.nextStep {
            warnings.append("Complaint still open, its next step is “\(step.name)”: \(complaint.reason)")
        }
        return warnings
    }

    /// What is to become of a draft before its ticket is solved.
    func draftPicker(for composer: Composer, thenNext: Bool) -> Picker {
        let what = composer.isPublic ? "reply" : "note"
        return Picker(
            .draft(composer.ticket, thenNext: thenNext), title: "There is a \(what) that was not sent",
            items: [
                Picker.Item("Send it first", detail: "then solve", .draft(.send)),
                Picker.Item("Keep it", detail: "solve now, the draft stays on the ticket", .draft(.keep)),
                Picker.Item("Throw it away", detail: spelled("solve now; ‹undo› brings it back"), .draft(.discard)),
            ])
    }

    func snoozePicker(for ticket: TicketID) -> Picker {
        let reader = MomentReader(now: now, zone: zone)
        let choices = [
            ("In an hour", "1h"), ("In four hours", "4h"), ("Tomorrow", "tomorrow 9:00"), ("Monday", "mon 9:00"),
        ]
        var items: [Picker.Item] = []
        for (label, text) in choices {
            // On a Sunday, Monday is tomorrow.
            guard let moment = reader.read(text), !items.contains(where: { $0.value == .moment(moment) }) else {
                continue
            }
            items.append(Picker.Item(label, detail: words.moment(moment), .moment(moment)))
        }
        return Picker(.snooze(ticket), title: "Snooze until", items: items)
    }

    func priorityPicker(for row: QueueRow) -> Picker {
        let priorities = TicketPriority.allCases.reversed()
        let items = priorities.map { priority in
            Picker.Item(
                priority.name.capitalizedFirst, detail: priority == row.priority ? "as it is" : "", .priority(priority))
        }
        let place = priorities.firstIndex(of: row.priority).map {
            priorities.distance(from: priorities.startIndex, to: $0)
        }
        return Picker(.priority(row.ticket), title: "Priority", items: items, selected: place ?? 0)
    }

    /// The agents known from the queue and from who is present; any other name can be typed.
    func agentPicker(for row: QueueRow) -> Picker {
        var names: [String] = [facts.agent]
        let holdings = queue.summary.holdings
        for name in holdings.map(\.agent) + present.map(\.agent) where !names.contains(name) { names.append(name) }
        let items = names.sorted().map { name in
            let held = holdings.first { $0.agent == name }?.tickets ?? 0
            return Picker.Item(name, detail: held == 0 ? "" : "has \(held)", .agent(name))
        }
        return Picker(.assign(row.ticket), title: "Give it to", items: items)
    }

    func channelPicker(for customer: CustomerID, name: String) -> Picker {
        let items = ["phone", "counter", "chat", "email", "social", "web"].map {
            Picker.Item($0.capitalizedFirst, .channel($0))
        }
        return Picker(
            .channel(customer, name: name), title: "New ticket for \(name): how did they reach us?", items: items)
    }

    mutating func chooseTheme() -> [Effect] {
        let items = themes.map { Picker.Item($0, .theme($0)) }
        overlay = .picker(
            Picker(.theme(before: theme), title: "Theme", items: items, selected: themes.firstIndex(of: theme) ?? 0))
        return []
    }

    /// What the queue can be made to show.
    var viewItems: [Picker.Item] {
        QueueView.named.map { Picker.Item($0.name.capitalizedFirst, $0.view.explained, .view($0.view)) }
            + views.map { Picker.Item($0.name, $0.filter, .view(.filter($0.filter))) }
    }

    /// Offers, where a view is being chosen, those that were saved meanwhile.
    mutating func renewViewPicker() {
        guard case .picker(var picker) = overlay, picker.purpose == .view else { return }
        picker.offer(viewItems)
        overlay = .picker(picker)
    }

    func addPicker() -> Picker {
        let commands: [CommandID] = [
            .addNote, .addPinnedNote, .addPreference, .addUsual, .addFact, .addPromise, .addComplaint,
        ]
        let items = commands.map { id in
            let command = CommandTable[id]
            return Picker.Item(command.name, detail: spelled(command.help), .command(id))
        }
        return Picker(.add, title: "Add to the customer", items: items)
    }

    /// What an agent takes to another program: how the customer is reached and known, the ticket, what they told us.
    func copyPicker(for view: CustomerView) -> Picker {
        let profile = view.profile
        var items: [Picker.Item] = []
        func add(_ text: String, _ what: String) {
            guard !text.isEmpty, !items.contains(where: { $0.value == .text(text) }) else { return }
            items.append(Picker.Item(text, detail: what, .text(text)))
        }
        for email in profile.emails { add(email, "email") }
        for phone in profile.phones { add(phone, "phone") }
        for handle in profile.handles { add(handle.handle, handle.channel) }
        for number in profile.accountNumbers { add(number, "account number") }
        add(view.displayName, "name")
        if let row = shownRow { add(row.id, "ticket") }
        add(view.outputID, "customer")
        for fact in view.facts.prefix(8) { add(fact.value, fact.key) }
        return Picker(.copy, title: "Copy", items: items)
    }

    func promisePicker(for view: CustomerView, _ purpose: Picker.Purpose, title: String) -> Picker {
        let items = view.promises.filter { $0.status == .open }.map { promise in
            Picker.Item(promise.text, detail: "due \(words.moment(promise.due))", .promise(promise.id))
        }
        return Picker(purpose, title: title, items: items)
    }

    func recoveryPicker(for complaint: Complaint) -> Picker {
        let items = RecoveryStep.allCases.filter { complaint.steps[$0] == nil }.map { step in
            Picker.Item(step.name.capitalizedFirst, detail: step.explained, .step(step))
        }
        var picker = Picker(.recovery(complaint.id), title: "Which step is done?", items: items)
        picker.warnings = [Self.lasting]
        return picker
    }

    private static let lasting = "It is recorded for good: nothing takes it back."
}

extension RecoveryStep {
    /// What the agent did when the step is done.
    var explained: String {
        switch self {
        case .sorry: "we said that we are sorry"
        case .heard: "they told it all, and we listened"
        case .clarified: "we know what happened"
        case .owned: "we took it on ourselves, nobody is blamed"
        case .solved: "it is put right"
        case .confidence: "they trust us again"
        }
    }
}
