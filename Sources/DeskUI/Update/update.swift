import DeskModel
import TerminalKit

/// Changes the state by what happened, and says what is to be done outside. Pure: reads nothing but its arguments.
public func update(_ state: inout State, _ message: Message) -> [Effect] {
    let effects = reduce(&state, message) + state.askForUnseenRows()
    state.dropOverruled()
    state.followTour()
    return effects
}

private func reduce(_ state: inout State, _ message: Message) -> [Effect] {
    if state.isBlind(to: message) { return [] }
    switch message {
    case .clock(let now): return state.pass(to: now)
    case .key(let key):
        state.passHints()
        return state.strike(key)
    case .paste(let text):
        state.passHints()
        return state.receive(paste: text)
    case .pointing(let pointing):
        state.passHints()
        return state.take(pointing)
    case .resize(let size):
        state.size = size
        return state.settle()
    case .ground(let ground):
        state.theme = ground == .light ? "light" : "dark"
        return []
    case .resumed: return [.repaint] + state.refresh()
    case .signal(let number): return state.end(status: 128 + number)
    case .deskChanged: return state.refresh()
    case .presence(let present):
        state.present = present
        return []
    case .facts(let facts):
        if let fault = facts.configurationFault, fault != state.facts.configurationFault {
            state.tell("\(fault)\(fault.hasSuffix(".") ? "" : ".") What was adopted before goes on.", .error)
        }
        if let warning = facts.warning, warning != state.facts.warning { state.tell(warning, .error) }
        if let reason = facts.readOnlyReason, reason != state.facts.readOnlyReason {
            state.refuse("Nothing can be changed here: \(reason)")
        }
        state.facts = facts
        return []
    case .drafts(let tickets):
        let before = state.drafts
        state.drafts = Set(tickets)
        state.tellOfDrafts(since: before)
        return []
    case .settings(let settings):
        state.take(settings)
        return []
    case .copied(let text, let isDone):
        if isDone {
            state.tell("Copied, where the terminal lets programs: \(text)")
        } else {
            state.refuse("Not copied: this terminal has no clipboard for programs, or the text is too long for it.")
        }
        return []
    case .answer(let answer):
        let effects = state.take(answer)
        return effects + state.replay()
    }
}

extension State {
    /// What a program does first: the frame is on screen before any of it is answered.
    public mutating func begin() -> [Effect] {
        switch screen {
        // What it watches is told by the tickets' subjects.
        case .wallboard: return askForStatistics() + askForQueue()
        case .desk, .customer: return askForQueue()
        }
    }

    /// Time passed: what was only for a while goes, what is due is done.
    mutating func pass(to time: Timestamp) -> [Effect] {
        now = max(now, time)
        notices.removeAll { $0.until.map { $0 <= now } ?? false }
        tellOfWaiting()
        if !queue.marks.isEmpty { queue.marks = queue.marks.filter { $0.value > now } }
        if let marks = customer?.tickets.marks, !marks.isEmpty {
            customer?.tickets.marks = marks.filter { $0.value > now }
        }
        let waiting = undo.count
        undo.removeAll { $0.isOver(at: now) }
        // A reply that has gone out stops clocks, and no event tells of it.
        var effects: [Effect] = undo.count < waiting ? refresh() : []
        // Clocks run out and snoozes end without an event: the queue is read again every minute.
        if let due = queueDue, due <= now { effects += askForQueue() }
        if let due = followDue, due <= now { effects += follow() + settle() }
        if let due = composer?.saveDue, due <= now { effects += saveDraft() }
        if screen == .wallboard, let due = wall.refreshDue, due <= now, requests.statistics == nil {
            effects += askForStatistics()
        }
        return effects
    }

    /// The earliest moment at which `pass` has something to do; nil when it never will.
    public var nextDeadline: Timestamp? {
        var deadlines: [Timestamp] = notices.compactMap(\.until) + undo.compactMap(\.until)
        deadlines += queue.marks.values
        deadlines += customer.map { Array($0.tickets.marks.values) } ?? []
        if let due = composer?.saveDue { deadlines.append(due) }
        if let due = followDue { deadlines.append(due) }
        if let due = waitingDue { deadlines.append(due) }
        if let due = queueDue { deadlines.append(due) }
        if screen == .wallboard, requests.statistics == nil, let due = wall.refreshDue { deadlines.append(due) }
        return deadlines.min()
    }

    /// When the queue is to be read again though nothing happened; nil while it is being read or not on screen.
    private var queueDue: Timestamp? {
        guard screen == .desk, requests.queue == nil else { return nil }
        return queueReadAt?.adding(seconds: 60)
    }

    /// Takes over settings that were just read: at the start, and whenever they are saved.
    mutating func take(_ settings: Settings) {
        keys = settings.keys
        themes = settings.themes.names
        views = settings.views
        renewViewPicker()
        // The wish of the file counts when it changes: what was chosen since stays else.
        if let wanted = settings.theme, wanted != configuredTheme { theme = wanted }
        configuredTheme = settings.theme
        let faults = settings.faultsToTell(atMost: Self.mostErrors)
        notices.removeAll {
            $0.kind == .error && settingsFaults.contains($0.text) && !faults.contains($0.text)
        }
        // What was told stays told, and is not told anew because something else was saved.
        let told = settingsFaults
        settingsFaults = faults
        for fault in faults where !told.contains(fault) { tell(fault, .error) }
    }

    /// Ends the program: what is written is kept first.
    mutating func end(status: Int32) -> [Effect] {
        exitStatus = status
        return saveDraft() + [.showPresence(nil, isReplying: false), .quit(status: status)]
    }

    /// Says, at the start, that drafts wait for their agent.
    fileprivate mutating func tellOfDrafts(since before: Set<TicketID>) {
        guard before.isEmpty, !drafts.isEmpty, notices.isEmpty else { return }
        let mark =
            isPlain
            ? "“list all” tells which."
            : "\(Symbol.pen.string) marks \(drafts.count == 1 ? "it" : "them") in the queue."
        tell(drafts.count == 1 ? "A draft of yours waits: \(mark)" : "\(drafts.count) drafts of yours wait: \(mark)")
    }

    /// What follows from a change of what is looked at: others are told, lists are kept within their bounds.
    mutating func settle() -> [Effect] {
        let visible = layout.ticketsVisible
        queue.reveal(visible: visible)
        customer?.tickets.reveal(visible: visible)
        return tellPresence()
    }

    /// Tells others where the agent is, when that is somewhere else than before.
    mutating func tellPresence() -> [Effect] {
        var presence = Presence(ticket: nil, isReplying: false)
        if let ticket, ticket.isOpened { presence = Presence(ticket: ticket.id, isReplying: composer != nil) }
        guard presence != shownPresence else { return [] }
        shownPresence = presence
        return [.showPresence(presence.ticket, isReplying: presence.isReplying)]
    }
}

extension State {
    /// Says that something was done, or is to be known; gone after a while.
    mutating func tell(_ sentence: String, _ kind: Notice.Kind = .done, claim: Notice.Claim? = nil) {
        let text = spelled(sentence)
        notices.removeAll { $0.kind != .error }
        if kind == .error {
            guard !notices.contains(where: { $0.text == text }) else { return }
            notices.append(Notice(kind: .error, text: text))
            if notices.count > Self.mostErrors { notices.removeFirst() }
        } else {
            let isHint = kind == .hint
            notices.append(
                Notice(
                    kind: kind, text: text, until: isHint ? nil : now.adding(seconds: Notice.seconds),
                    since: isHint ? now : nil, claim: claim))
        }
    }

    /// A key was struck: what could be read till then was read.
    mutating func passHints() {
        guard notices.contains(where: { $0.since != nil }) else { return }
        notices.removeAll { notice in
            guard let since = notice.since, ahead.isEmpty else { return false }
            return now.microseconds &- since.microseconds >= Notice.leastShown
        }
    }

    /// Drops notices that are no longer true.
    mutating func dropOverruled() {
        guard notices.contains(where: { $0.claim != nil }) else { return }
        notices.removeAll { notice in
            switch notice.claim {
            case .nothingWritten: composer?.isEmpty == false
            case .draftIsGone(let ticket): composer?.ticket == ticket
            case nil: false
            }
        }
    }

    /// Says that something went wrong; stays until it is dismissed.
    mutating func tell(_ problem: Problem) { tell(problem.sentence, .error) }

    /// Says why a key does nothing; stays until the next one.
    mutating func refuse(_ reason: String, claim: Notice.Claim? = nil) { tell(reason, .hint, claim: claim) }

    /// How many errors wait to be read; the oldest goes when there are more.
    static let mostErrors = 5
}

extension State {
    /// Whether something was struck, pasted or pointed at that nobody could see the effect of: below 40x10 there is nothing but
    /// a sentence, and only what leaves, suspends or paints again is done.
    fileprivate func isBlind(to message: Message) -> Bool {
        guard DeskLayout.arrangement(of: size) == .sentence else { return false }
        switch message {
        case .key(let key):
            let command = keys.command(for: key, in: scopes)
            return command != .leave && command != .suspend && command != .repaint
        case .paste, .pointing: return true
        default: return false
        }
    }
}
