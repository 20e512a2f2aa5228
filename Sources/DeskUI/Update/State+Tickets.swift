import Desk
import DeskModel

extension State {
    // MARK: Looking at tickets

    /// Shows the ticket under the cursor, as it was when it was last shown, and reads it afresh.
    mutating func showSelected() -> [Effect] {
        guard let id = queue.selected else { return leaveTicket() }
        guard ticket?.id != id else { return [] }
        let effects = leaveTicket()
        var pane = (pages.pane(of: id) ?? TicketPane(id)).comingBack()
        pane.conversation?.place = .ticket
        if let conversation = pane.conversation, conversation.scope != timelineScope {
            pane.conversation?.show(timelineScope)
        }
        ticket = pane
        return effects + askForTicket() + [.loadDraft(id)] + (pane.page == nil ? [] : prefetch())
    }

    /// The cursor stands on another ticket: the panes beside the list follow once it rests, so that going through the list
    /// costs what it shows, not what it passes. The ticket is read ahead meanwhile.
    mutating func followLater() -> [Effect] {
        guard let id = queue.selected, id != ticket?.id else {
            followDue = nil
            return []
        }
        followDue = Timestamp(microseconds: now.microseconds &+ Self.rest)
        return pages.knows(id) ? [] : [.prefetch(id)]
    }

    /// The panes follow the cursor now: it rests, or a key is meant for the ticket that it stands on.
    mutating func follow() -> [Effect] {
        guard followDue != nil else { return [] }
        followDue = nil
        return screen == .desk ? showSelected() : []
    }

    /// What is struck once the cursor has moved is meant for the ticket that it stands on, unless it moves it further.
    mutating func follow(before command: CommandID?) -> [Effect] {
        guard followDue != nil else { return [] }
        let goesOn =
            overlay == nil && focus == .queue
            && command.map { $0 == .markTicket || Movement($0, page: 1) != nil } ?? false
        return goesOn ? [] : follow()
    }

    /// How long the cursor rests before the panes follow, in microseconds: longer than a held key takes to repeat, shorter
    /// than one waits for anything.
    static let rest: Int64 = 150_000

    /// Lets go of the ticket shown: its draft is kept.
    mutating func leaveTicket() -> [Effect] {
        followDue = nil
        if let solved = ticket?.comesAfter { tell("Solved: \(solved).") }
        let effects = saveDraft()
        if let ticket { pages.keep(ticket) }
        composer = nil
        ticket = nil
        if focus == .composer { focus = .conversation }
        requests.ticket = nil
        requests.suggestions = nil
        return effects
    }

    /// Opens the ticket under the cursor: the keys go to the conversation, others see it, the look is recorded.
    mutating func openSelected() -> [Effect] {
        guard queue.selected != nil else { return [] }
        var effects = showSelected()
        ticket?.isOpened = true
        focus = .conversation
        effects += recordView(of: ticket?.customer?.id)
        return effects
    }

    /// Whether the agent has begun to write on a ticket: then an answer that comes late takes no keys away.
    private func isWriting(on id: TicketID) -> Bool {
        screen == .desk && focus == .composer && composer != nil && ticket?.id == id
    }

    /// Opens a ticket, in the queue's present selection or not.
    mutating func open(ticket row: QueueRow) -> [Effect] {
        if isWriting(on: row.ticket) { return [] }
        goToDesk(forTicket: true)
        queue.select(row, visible: visibleRows)
        return openSelected()
    }

    /// Opens a ticket of which only the number is known.
    mutating func open(ticket id: TicketID) -> [Effect] {
        if isWriting(on: id) { return [] }
        goToDesk(forTicket: true)
        if let place = queue.rows?.place(of: id) {
            queue.select(index: place, visible: visibleRows)
            return openSelected()
        }
        // It is not in the list (yet): shown all the same, and put there when it is read.
        let effects = show(ticket: id, isOpened: true)
        focus = .conversation
        return effects + recordView(of: ticket?.customer?.id) + askForQueue()
    }

    /// Shows a ticket, in the list or not.
    mutating func show(ticket id: TicketID, isOpened: Bool) -> [Effect] {
        let effects = leaveTicket()
        var pane = (pages.pane(of: id) ?? TicketPane(id)).comingBack()
        pane.isOpened = isOpened
        ticket = pane
        return effects + askForTicket() + [.loadDraft(id)]
    }

    /// Opens a customer's own screen.
    mutating func open(customer id: CustomerID) -> [Effect] {
        overlay = nil
        var effects = screen == .desk ? saveDraft() : []
        if screen == .customer, customer?.id == id {
            focus = .queue
        } else if let place = covered.lastIndex(where: { $0.customer?.id == id }) {
            effects += uncover(place)
        } else {
            push(.customer)
            var fresh = CustomerScreen(id)
            // The desk shows them already: nothing waits for them to be read once more.
            if let known = ticket?.customer, known.id == id {
                fresh.take(known, visible: visibleRows, now: now)
            }
            customer = fresh
            // An answer about somebody else is not waited for.
            requests.customer = nil
            // Where one pane is shown at a time, it is who they are.
            if DeskLayout.arrangement(of: size) == .single { focus = .customer }
        }
        return effects + askForCustomer() + recordView(of: id)
    }

    /// The look at a customer is recorded for trust; on a read-only desk it cannot be.
    mutating func recordView(of customer: CustomerID?) -> [Effect] {
        guard let customer, facts.readOnlyReason == nil else { return [] }
        return [perform(.view(customer), then: .nothing)]
    }

    mutating func changeTimelineScope() -> [Effect] {
        let scopes = TimelineScope.allCases
        let place = scopes.firstIndex(of: timelineScope) ?? 0
        timelineScope = scopes[(place + 1) % scopes.count]
        ticket?.conversation?.show(timelineScope)
        tell(timelineScope.told, .hint)
        return []
    }

    // MARK: Working on tickets

    mutating func work(_ id: CommandID) -> [Effect] {
        if id == .nextTicket { return serveNext(solved: nil) }
        guard let ticket = shownTicket?.id, let row = shownRow else { return [] }
        switch id {
        case .claim: return [perform(.claim(ticket), then: .report)]
        case .release: return [perform(.release(ticket), then: .report)]
        case .moveToPending: return [perform(.move(ticket, to: .pending), then: .report)]
        case .moveToOnHold: overlay = .form(holdForm(for: ticket))
        case .reopen:
            return [perform(row.status == .solved ? .reopen(ticket) : .move(ticket, to: .open), then: .report)]
        case .solve, .solveAndNext:
            let thenNext = id == .solveAndNext
            if let composer, composer.ticket == ticket, !composer.isEmpty {
                overlay = .picker(draftPicker(for: composer, thenNext: thenNext))
            } else {
                overlay = .picker(reasonPicker(for: row, thenNext: thenNext))
            }
        case .snooze: overlay = .picker(snoozePicker(for: ticket))
        case .prioritise: overlay = .picker(priorityPicker(for: row))
        case .assign: overlay = .picker(agentPicker(for: row))
        case .tagTicket:
            overlay = .form(
                Form(
                    .tags(ticket), title: "Tags of the ticket",
                    fields: [
                        Form.Field(
                            "Tags", hint: "for example: refund, water-street", isOptional: true,
                            text: row.tags.map { $0 + ", " }.joined())
                    ]))
        case .takeOver:
            overlay = .form(
                Form(
                    .takeOver(ticket), title: "Take over from \(row.assignee ?? "")",
                    fields: [Form.Field("Why", hint: "for example: they are away today")]))
        case .skip:
            overlay = .form(
                Form(
                    .skip(ticket), title: "Skip this ticket",
                    fields: [Form.Field("Why", hint: "for example: needs another language", isOptional: true)]))
        default: break
        }
        return []
    }

    /// Claims the next of the list to serve. `solved` tells what was done before, for *solve and next*.
    mutating func serveNext(solved: String?) -> [Effect] {
        let followUp = solved.map { Requests.FollowUp.next(solved: $0) } ?? .openTicket
        if queue.selection.holdsNothingToServe { return [perform(.claimNext(among: nil), then: followUp)] }
        let taken = Set(present.filter { !isMe($0.agent) }.map(\.ticket))
        let tickets = (queue.rows?.tickets ?? []).filter { $0 != queue.ghost && !taken.contains($0) }
        return [perform(.claimNext(among: tickets), then: followUp)]
    }

    mutating func changeView(_ id: CommandID) -> [Effect] {
        let views = viewChoices
        switch id {
        case .nextView, .previousView:
            let place = views.firstIndex { queue.selection == .view($0) }
            let step = id == .nextView ? 1 : views.count - 1
            return show(.view(views[place.map { ($0 + step) % views.count } ?? 0]))
        case .chooseView:
            let place = views.firstIndex { queue.selection == .view($0) } ?? 0
            overlay = .picker(Picker(.view, title: "Show in the queue", items: viewItems, selected: place))
        case .filter:
            var text = ""
            if case .view(.filter(let filter)) = queue.selection { text = filter }
            overlay = .form(Self.filterForm(text))
        case .saveView:
            let known = savedView(of: queue.selection)?.name ?? ""
            overlay = .form(
                Form(
                    .saveView(queue.selection.filter ?? ""), title: "Save “\(queue.selection.filter ?? "")” as a view",
                    fields: [
                        Form.Field("Name", hint: "for example: refunds that wait", text: known, isProposal: true)
                    ]))
        case .forgetView:
            guard let view = savedView(of: queue.selection) else { break }
            return [keep(view: view.name, filter: nil)]
        default: break
        }
        return []
    }

    /// Keeps a filter under a name, unless it cannot be: then the form says so.
    mutating func save(view filter: String, as name: String, in form: Form) -> [Effect] {
        let fault =
            SavedView.fault(ofName: name)
            ?? views.first { !$0.isKept && ($0.isCalled(name) || $0.filter == filter) }.map {
                "“\($0.name)” stands in config.toml: it is changed there."
            }
            ?? (views.count >= SavedView.most && !views.contains { $0.isCalled(name) || $0.filter == filter }
                ? "\(SavedView.most) views are saved: ‹forget-view› takes one away." : nil)
        if let fault {
            var form = form
            form.problem = spelled(fault)
            overlay = .form(form)
            return []
        }
        overlay = nil
        return [keep(view: name, filter: filter)]
    }

    private mutating func keep(view name: String, filter: String?) -> Effect {
        let request = requests.next()
        requests.view = request
        return .keepView(request, name, filter: filter)
    }

    /// A view was saved, or forgotten, or could not be.
    mutating func take(
        views result: Result<[SavedView], Problem>, saving name: String, _ filter: String?, _ number: RequestNumber
    ) {
        guard requests.view == number else { return }
        requests.view = nil
        switch result {
        case .success(let views):
            let before = self.views.first { $0.isKept && ($0.isCalled(name) || $0.filter == filter) }
            self.views = views
            switch (filter, before) {
            case (nil, _): tell("“\(name)” is no view any more; what it listed stays listed.")
            case (let filter?, let before?) where before.filter != filter:
                tell("Saved as “\(name)”, in place of “\(before.filter)”.")
            case (_, let before?) where before.name != name: tell("“\(before.name)” is called “\(name)” now.")
            default: tell("Saved as “\(name)”: ‹choose-view› lists it, ‹next-view› comes to it.")
            }
        case .failure(let problem): tell(problem)
        }
    }

    private static func filterForm(_ text: String) -> Form {
        Form(
            .filter, title: "Filter the queue",
            fields: [
                Form.Field("Tickets with", hint: "for example: refund status:solved", isOptional: true, text: text)
            ])
    }

    /// A filter cannot be read: what was listed before is listed again, and the filter stays to be mended, with what is wrong with
    /// it. Nil where nothing leads back.
    mutating func mend(filter text: String, _ problem: Problem) -> [Effect]? {
        guard problem.refusal != nil, queue.rows == nil, let before = queue.before, screen == .desk, overlay == nil
        else {
            return nil
        }
        list(before)
        if isPlain {
            refuse(problem.sentence)
        } else {
            var form = Self.filterForm(text)
            form.problem = problem.sentence
            overlay = .form(form)
        }
        return askForQueue() + (queue.rows == nil ? [] : showSelected())
    }

    /// Lists another selection of tickets. What was shown is let go: the first of the list takes its place.
    mutating func show(_ selection: Selection) -> [Effect] {
        goToDesk()
        guard queue.selection != selection else { return refresh() }
        let effects = leaveTicket()
        list(selection)
        // What is listed as it was before shows its first ticket with it.
        return effects + askForQueue() + (queue.rows == nil ? [] : showSelected())
    }

    /// Puts another selection in place of the one listed: as it was when it was last listed, with the cursor on a ticket that is
    /// shown already, if any.
    mutating func list(_ selection: Selection, with shown: TicketID? = nil) {
        if let list = queue.listToKeep { lists.keep(list, of: queue.selection) }
        // What is read out has to be as it is.
        let list = isPlain ? nil : lists.list(of: selection)
        guard let shown else {
            queue.show(selection, asBefore: list)
            return
        }
        let place = list?.place(of: shown)
        queue.show(selection, asBefore: place == nil ? nil : list)
        if let place { queue.select(index: place, visible: visibleRows) }
    }
}

extension Picker.Item {
    init(_ label: String, _ detail: String, _ value: Picker.Value) { self.init(label, detail: detail, value) }
}

extension QueueView {
    /// What a view shows, in a few words.
    var explained: String {
        switch self {
        case .mine: "tickets that you have"
        case .waiting: "the customer waits on us"
        case .all: "every active ticket"
        case .unassigned: "nobody has them"
        case .pressing: "past a target, or close to one"
        case .solved: "done, the latest first"
        case .filter: "those that match"
        }
    }
}

extension String {
    /// The text with its first letter as a capital.
    var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
