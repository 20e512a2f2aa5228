import Desk
import DeskModel
import Insights
import TerminalKit

extension State {
    /// Takes what a worker found. What was asked for before the newest question of its kind is dropped.
    mutating func take(_ answer: Answer) -> [Effect] {
        switch answer {
        case .queue(let number, let selection, let result): return take(queue: result, of: selection, number)
        case .rows(let number, let asked, let result):
            guard requests.rows == number else { return [] }
            requests.rows = nil
            queue.take((try? result.get()) ?? [], askedFor: asked)
            return []
        case .ticket(let number, let id, let result): return take(ticket: result, id, number)
        case .customer(let number, let id, let result): return take(customer: result, id, number)
        case .earlier(let number, let id, let result): return take(earlier: result, id, number)
        case .suggestions(let number, let id, let result):
            guard requests.suggestions == number, ticket?.id == id else { return [] }
            requests.suggestions = nil
            // Without suggestions the agent writes alone: no reason to stop them with an error.
            ticket?.suggestions = (try? result.get())?.suggestions ?? []
            return []
        case .found(let number, let result): return take(found: result, number)
        case .searched(let number, let result): return take(searched: result, number)
        case .duplicates(let number, let result): return take(duplicates: result, number)
        case .comparison(let number, let result): return take(comparison: result, number)
        case .sequel(let number, let customer, let result): return take(sequel: result, of: customer, number)
        case .prefetched(let page, let suggestions):
            pages.keep(page, suggestions)
            return []
        case .listedAhead(let selection, let list, let page, let suggestions):
            guard selection != queue.selection else { return [] }
            lists.keep(TicketList(list.tickets, rows: list.rows), of: selection)
            if let page { pages.keep(page, suggestions) }
            return []
        case .viewKept(let number, let name, let filter, let result):
            take(views: result, saving: name, filter, number)
            return []
        case .statistics(let number, let result):
            guard requests.statistics == number else { return [] }
            requests.statistics = nil
            let wasCurrent = wall.problem == nil
            wall.take(result, at: now)
            // What was read before stays on screen: that it is not of now has to be said.
            if wasCurrent, wall.statistics != nil, let problem = wall.problem { tell(problem) }
            return []
        case .performed(let number, let deed, let result): return take(performed: result, deed, number)
        case .draft(let id, let result): return take(draft: result, on: id)
        case .draftKept(let id, let draft):
            if composer?.ticket == id { composer?.markKept(draft) }
            return []
        case .draftMet(let id, let draft, let meeting): return meet(meeting, of: draft, on: id)
        case .draftStays(let id, let draft):
            drafts.insert(id)
            if ticket?.id == id, composer?.isEmpty ?? true { bring(draft, on: id) }
            tell("What you wrote in another terminal stays: it is the draft now.")
            return []
        case .draftNotSaved(let id, let problem):
            if composer?.ticket == id { composer?.changedAt = now }
            tell(problem)
            return []
        }
    }

    private mutating func take(
        queue result: Result<QueuePage, Problem>, of selection: Selection, _ number: RequestNumber
    ) -> [Effect] {
        guard requests.queue == number else { return [] }
        requests.queue = nil
        guard selection == queue.selection else { return askForQueue() }
        let isFirst = queue.rows == nil
        var isChosenAnew = false
        switch result {
        case .success(let page):
            queue.problem = nil
            if ticket?.isOpened != true { queue.chooseAnew() }
            isChosenAnew = queue.selected == nil
            queue.replace(with: TicketList(page.tickets, rows: page.rows), visible: visibleRows, now: now)
            // Rows that were asked for before are older than these.
            requests.rows = nil
            queue.summary = page.summary
            queueReadAt = now
        case .failure(let problem):
            if case .view(.filter(let text)) = selection, let effects = mend(filter: text, problem) { return effects }
            if queue.problem == nil, queue.rows != nil { tell(problem) }
            queue.problem = problem
        }
        var effects = requests.queueIsStale ? askForQueue() : []
        if ticket == nil || isChosenAnew, screen == .desk {
            effects += showSelected()
        } else if isFirst, let shown = ticket {
            if let place = queue.rows?.place(of: shown.id) {
                queue.select(index: place, visible: visibleRows)
            } else if let row = shown.row {
                queue.select(row, visible: visibleRows)
            }
        }
        return effects
    }

    private mutating func take(
        ticket result: Result<TicketPage?, Problem>, _ id: TicketID, _ number: RequestNumber
    ) -> [Effect] {
        guard requests.ticket == number, ticket?.id == id else { return [] }
        requests.ticket = nil
        var effects = requests.ticketIsStale ? askForTicket() : []
        switch result {
        case .success(let page?):
            let before = ticket?.page
            ticket?.take(page, scope: timelineScope)
            if queue.selected == id {
                queue.update(page.ticket.row)
            } else if followDue == nil {
                queue.select(page.ticket.row, visible: visibleRows)
            }
            if ticket?.isOpened == true, before == nil { effects += recordView(of: page.customer?.id) }
            if before?.ticket.basis != page.ticket.basis || ticket?.suggestions == nil {
                effects += askForSuggestions()
            }
            if before == nil { effects += prefetch() }
            if ticket?.isOpened != true { ticket?.conversation?.markAsSeen() }
            if composer?.basis == 0 { composer?.basis = page.ticket.basis }
            if requests.ticket == nil, !requests.isChanging(id) { ticket?.isChanging = false }
        case .success(nil): ticket?.problem = Problem("There is no such ticket any more.")
        case .failure(let problem):
            ticket?.problem = problem
            if ticket?.page != nil { tell(problem) }
        }
        tellOfArrival()
        return effects + settle()
    }

    private mutating func take(
        customer result: Result<CustomerView?, Problem>, _ id: CustomerID, _ number: RequestNumber
    ) -> [Effect] {
        guard requests.customer == number, customer?.id == id else { return [] }
        requests.customer = nil
        let effects = requests.customerIsStale ? askForCustomer() : []
        let visible = visibleRows
        let now = now
        switch result {
        case .success(let view?): customer?.take(view, visible: visible, now: now)
        case .success(nil):
            customer?.problem = Problem("This customer was only mentioned so far: not told of yet.")
        case .failure(let problem):
            customer?.problem = problem
            if customer?.view != nil { tell(problem) }
        }
        return effects
    }

    private mutating func take(
        earlier result: Result<EarlierPage, Problem>, _ id: CustomerID, _ number: RequestNumber
    ) -> [Effect] {
        guard requests.earlier == number, shownCustomer?.id == id, var conversation = shownConversation else {
            return []
        }
        requests.earlier = nil
        switch result {
        case .success(let page): conversation.take(page)
        case .failure(let problem):
            conversation.isLoadingEarlier = false
            tell(problem)
        }
        shownConversation = conversation
        return []
    }

    private mutating func take(draft result: Result<Draft?, Problem>, on id: TicketID) -> [Effect] {
        guard ticket?.id == id, ticket?.draftIsKnown == false else { return [] }
        ticket?.draftIsKnown = true
        switch result {
        case .success(let draft?): bring(draft, on: id)
        case .success(nil): break
        case .failure(let problem): tell(problem)
        }
        return settle()
    }

    /// Puts a kept draft into the composer. What was typed before it came stands behind it: neither is lost.
    mutating func bring(_ draft: Draft, on id: TicketID) {
        let begun = composer
        composer = Composer(draft, on: id)
        guard let begun, !begun.isEmpty else { return }
        composer?.editor.insert((draft.text.isEmpty ? "" : "\n") + begun.editor.text)
        // What was meant for agents alone in either part stays so.
        composer?.isPublic = draft.isPublic && begun.isPublic
        composer?.changedAt = now
    }

    /// Puts what the agent wrote in another terminal beside what is written here; what is on its way stays as it is.
    private mutating func meet(_ meeting: DraftMeeting, of draft: Draft, on id: TicketID) -> [Effect] {
        guard var composer, composer.ticket == id else {
            tell("You wrote on a ticket in another terminal too: its draft has both.")
            return []
        }
        let text = composer.editor.text
        guard composer.sending == nil, !meeting.isPart(of: text) else { return [] }
        let cursor = composer.editor.cursor
        composer.editor = TextEditor(meeting.joined(text))
        composer.editor.moveCursor(to: cursor + meeting.before.count)
        composer.keptRevision = nil
        composer.isPublic = composer.isPublic && meeting.isPublic
        // What was typed since is not on disk, nor that what stands there was seen.
        composer.changedAt = now
        self.composer = composer
        tell("You write here in another terminal too: what you wrote there stands here as well.")
        return []
    }

    // MARK: Deeds

    private mutating func take(
        performed result: Result<Desk.Performed, Problem>, _ deed: Deed, _ number: RequestNumber
    ) -> [Effect] {
        guard let index = requests.deeds.firstIndex(where: { $0.number == number }) else { return [] }
        let underway = requests.deeds.remove(at: index)
        let isFromForm: Bool
        if case .form(let form) = overlay, form.underway == number { isFromForm = true } else { isFromForm = false }
        switch result {
        case .failure(let problem):
            return fail(underway, problem, isFromForm: isFromForm)
        case .success(let performed):
            if isFromForm {
                if case .form(let form) = overlay, case .promise(_, let ticket) = form.purpose {
                    noteBooked(form.proposal, on: ticket)
                }
                overlay = nil
            }
            return finish(underway, performed)
        }
    }

    private mutating func fail(
        _ underway: Requests.Underway, _ problem: Problem, isFromForm: Bool
    ) -> [Effect] {
        if underway.then == .nothing { return [] }
        if case .bulk(let work) = underway.then { return goOn(work, after: underway, problem) + settle() }
        // What was struck meanwhile was meant for what did not come.
        let isAwaited = underway.then.leadsElsewhere || isFromForm || composer?.sending == underway.number
        let lost = isAwaited ? lostAhead() : ""
        var problem = problem
        if !lost.isEmpty { problem.sentence += " " + lost }
        if isFromForm, case .form(var form) = overlay {
            form.underway = nil
            form.problem = problem.sentence
            overlay = .form(form)
            return []
        }
        if underway.then.leadsElsewhere { dropWhatFollows(problem.sentence) }
        if composer?.sending == underway.number {
            composer?.sending = nil
            if case .newerActivity(_, let sequence) = problem.refusal, let basis = composer?.basis {
                // What is newer is read and shown now; the next ^S takes it for seen.
                ticket?.conversation?.stop(after: basis, for: sequence)
                composer?.basis = max(basis, sequence)
            }
        }
        switch (problem.refusal, underway.then) {
        case (.nothingToServe, .next(let solved)):
            let place = servesWholeQueue ? "" : " in this list"
            tell("Solved: \(solved). There is nothing else to serve\(place)." + (lost.isEmpty ? "" : " " + lost))
        case (.nothingToServe, _) where !servesWholeQueue:
            refuse(
                "Nothing to serve in this list: every ticket of it is held, waiting or done."
                    + (lost.isEmpty ? "" : " " + lost))
        case (.nothingToServe, _): refuse(problem.sentence)
        default: tell(problem)
        }
        switch underway.deed {
        case .mergeCustomers, .tellApart: return readDuplicatesAgain() + refresh()
        default: return refresh()
        }
    }

    private mutating func finish(_ underway: Requests.Underway, _ performed: Desk.Performed) -> [Effect] {
        let (deed, followUp) = (underway.deed, underway.then)
        if case .reply(let reply) = deed {
            spoken[reply.ticket] = max(spoken[reply.ticket] ?? 0, performed.sequence)
        }
        if followUp != .nothing, !followUp.isUndoing, !followUp.isBulk,
            let undoable = undoable(of: deed, made: performed.made, before: underway.before)
        {
            if case .next = followUp, case .claim(let next) = undoable {
                rememberNext(next)
            } else {
                remember(undoable)
            }
        }
        var effects: [Effect] = []
        if composer?.sending == underway.number { effects += closeComposer() }
        switch followUp {
        case .nothing: break
        case .report: tell(deed.done(words))
        case .openTicket:
            if let id = performed.made.flatMap(TicketID.init(stored:)) { effects += arrive(at: id) }
            if deed.joinsTickets { tell(deed.done(words)) }
        case .next(let solved):
            if case .solve = deed {
                effects += serveNext(solved: solved)
            } else if let id = performed.made.flatMap(TicketID.init(stored:)) {
                effects += arrive(at: id)
                ticket?.comesAfter = solved
                tellOfArrival()
            }
        case .openCustomer:
            if let id = performed.made.flatMap(CustomerID.init(stored:)) { effects += open(customer: id) }
            if let sentence = deed.remark(words) { tell(sentence) }
        case .solve(let ticket, let thenNext):
            tell(deed.done(words))
            if shownTicket?.id == ticket, let row = shownRow {
                overlay = .picker(reasonPicker(for: row, thenNext: thenNext))
            }
        case .undone(let back): effects += goOn(back, after: deed)
        case .bulk(let work): effects += goOn(work, after: underway)
        }
        return effects + refresh() + settle()
    }

    /// Opens the ticket that a deed brought: what was struck meanwhile is for it.
    private mutating func arrive(at id: TicketID) -> [Effect] {
        // What was said in passing was of the ticket before.
        forgetPassing()
        let effects = open(ticket: id)
        if ticket?.id == id { ticket?.isArriving = true }
        return effects
    }
}

extension State {
    /// Whether the next ticket is one of all: not of a filter, or of another list.
    private var servesWholeQueue: Bool { queue.selection == .view(.all) || queue.selection.holdsNothingToServe }

    /// Tells what was solved and whose ticket has come, once that is known: one from beyond what was read of the list has to be
    /// read first.
    private mutating func tellOfArrival() {
        guard let shown = ticket, let solved = shown.comesAfter else { return }
        let row = shown.row ?? queue.rows?.row(of: shown.id)
        guard row != nil || shown.problem != nil else { return }
        ticket?.comesAfter = nil
        let now = row.map { " Now: \($0.customerName), \($0.subject.isEmpty ? "no subject" : $0.subject)." }
        tell("Solved: \(solved)." + (now ?? ""))
    }
}

extension Requests.FollowUp {
    var isUndoing: Bool { if case .undone = self { true } else { false } }
    var isBulk: Bool { if case .bulk = self { true } else { false } }
}
