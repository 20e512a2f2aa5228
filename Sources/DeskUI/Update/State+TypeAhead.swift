import DeskModel
import TerminalKit

// Keys that come before what they are meant for is there.
//
// Three rules keep a burst of keys from doing what nobody meant:
// - While an answer is awaited that brings another ticket, customer, form or draft, keys wait for it, in order. When it
//   fails they are dropped, and the agent is told: what they were meant for never came, and what is shown instead is
//   somebody else's.
// - While the shown ticket changes, commands that work on it wait until it is read again.
// - After a refused command that would have opened a text, what follows in the same breath (no pause of 400 ms) is
//   dropped, and the agent is told.
extension State {
    /// A key was struck: done now, or kept until what it is meant for is there.
    mutating func strike(_ key: Key) -> [Effect] {
        let command = keys.command(for: key, in: scopes)
        let followed = follow(before: command)
        switch command {
        case .repaint?, .suspend?: return followed + (command.map { run($0) } ?? [])
        case .back?, .cancel?:
            if !ahead.isEmpty {
                forgetAhead()
                return followed
            }
            // Who goes back does not wait for what comes.
            ticket?.isArriving = false
        case .nextTicket? where ahead.isEmpty && requests.isClaimingNext:
            // A key that repeats itself must not claim the whole queue.
            nextStruckAt = now
            return followed
        case .open? where ahead.isEmpty && formIsUnderway: return followed
        default: break
        }
        return followed + accept(.key(key))
    }

    /// A text was pasted.
    mutating func receive(paste text: String) -> [Effect] { follow() + accept(.paste(text)) }

    /// A command was chosen by its name: done now, or kept like a key until what it is meant for is there.
    mutating func choose(_ command: CommandID) -> [Effect] { accept(.command(command)) }

    private mutating func accept(_ input: TypeAhead.Input) -> [Effect] {
        guard !ahead.isEmpty || mustWait(input) else { return act(input, at: now) }
        if !ahead.append(input, at: now) { refuse("Too much is typed ahead: wait a moment.") }
        return []
    }

    /// Strikes again what waited, as far as what it is meant for is there now.
    mutating func replay() -> [Effect] {
        guard !ahead.isEmpty, exitStatus == nil else { return [] }
        let held = ahead.takeAll()
        var effects: [Effect] = []
        for (place, next) in held.enumerated() {
            if exitStatus != nil { break }
            if case .key(let key) = next.input { effects += follow(before: keys.command(for: key, in: scopes)) }
            if !ahead.isEmpty || mustWait(next.input) {
                ahead.putBack(held[place...])
                break
            }
            effects += act(next.input, at: next.at)
        }
        if ahead.isEmpty { forgetWaiting() }
        return effects
    }

    private mutating func act(_ input: TypeAhead.Input, at time: Timestamp) -> [Effect] {
        if isDropped(input, at: time) { return [] }
        switch input {
        case .paste(let text): return paste(text)
        case .command(let command): return run(command)
        case .key(let key):
            guard let command = keys.command(for: key, in: scopes) else {
                if let effects = type(key) { return effects }
                // A letter with Alt that means nothing here was Escape and then the key, struck too fast for a terminal to
                // tell apart. Not where a reply is written: hands that know a shell's Alt-u would give the ticket back.
                guard key.modifiers.contains(.alt), case .character = key.code, scopes.first != .composer else {
                    tellOfNothing(key)
                    return []
                }
                return strike(.escape) + strike(Key(key.code, key.modifiers.subtracting(.alt)))
            }
            if command == .nextTicket {
                let last = nextStruckAt
                nextStruckAt = time
                if let last, time.microseconds &- last.microseconds < Refused.breath { return [] }
            }
            return run(command)
        }
    }

    /// A letter that means nothing here, with Control or Alt or without, is no accident to pass over in silence: whoever strikes
    /// it looks for something. So does who strikes a function key.
    private mutating func tellOfNothing(_ key: Key) {
        guard overlay == nil || scopes.first == .comparing, key.modifiers.isSubset(of: [.control, .alt]) else { return }
        switch key.code {
        case .character, .function: break
        default: return
        }
        let elsewhere = CommandTable.all.first { command in
            keys.bindings(of: command.id).contains { $0.key == key && !scopes.contains($0.scope) }
        }
        let label = key.label(inASCII: isASCII).string
        if let command = elsewhere, overlay == nil, screen == .customer, customer?.tickets.selectedRow != nil,
            keys.command(for: key, in: [.ticket]) == command.id
        {
            refuse("“\(command.name)” is for a ticket: ‹open› in the list opens the one under the cursor.")
        } else if let command = elsewhere {
            refuse("\(label) is for “\(command.name)”, which does not go here: ‹help› tells the keys.")
        } else {
            let palette = overlay == nil ? ", ‹palette› finds what can be done" : ""
            refuse("\(label) means nothing here: ‹help› tells the keys\(palette).")
        }
    }

    // MARK: What waits

    private func mustWait(_ input: TypeAhead.Input) -> Bool {
        if isAwaitingAnswer { return true }
        switch input {
        case .paste: return false
        case .command(let command): return mustWait(command)
        case .key(let key):
            // Until the list is there, what a key means on a ticket is what it is struck for.
            let scopes = isAwaitingList ? [.ticket, .customer] + scopes : scopes
            return keys.command(for: key, in: scopes).map(mustWait) ?? false
        }
    }

    /// Whether the queue is being read for the first time, or another selection of it: the ticket that keys are meant for is
    /// not there yet.
    private var isAwaitingList: Bool {
        overlay == nil && screen == .desk && requests.queue != nil
            && (ticket == nil && queue.rows == nil || queue.isFromBefore)
    }

    /// Whether an answer is under way that changes what keys mean.
    var isAwaitingAnswer: Bool {
        if requests.deeds.contains(where: { $0.then.leadsElsewhere }) { return true }
        if composer?.sending != nil || formIsUnderway { return true }
        guard let ticket = shownTicket, ticket.isArriving else { return false }
        return !ticket.draftIsKnown || !ticket.isCurrent && requests.ticket != nil
    }

    private var formIsUnderway: Bool {
        if case .form(let form) = overlay { form.underway != nil } else { false }
    }

    /// Whether a command has to wait for something that is being read or done.
    private func mustWait(_ command: CommandID) -> Bool {
        guard overlay == nil, screen != .desk || focus != .composer || composer == nil else { return false }
        if isAwaitingList, command == .open || command.worksOnTicket || command.asksCustomer { return true }
        if command == .undo { return requests.deeds.contains { $0.then != .nothing } }
        if command == .nextTicket, screen == .desk {
            return requests.queue != nil && (queue.rows == nil || queue.isFromBefore)
        }
        if command.asksCustomer { return isReadingCustomer(for: command) }
        guard command.worksOnTicket, let ticket = shownTicket else { return false }
        if ticket.isChanging, requests.ticket != nil || requests.isChanging(ticket.id) { return true }
        guard command.changesTicket else { return false }
        if command == .solve || command == .solveAndNext, !ticket.draftIsKnown { return true }
        return !ticket.isCurrent && requests.ticket != nil
    }

    private func isReadingCustomer(for command: CommandID) -> Bool {
        switch screen {
        case .wallboard: return false
        case .desk: return ticket != nil && ticket?.page == nil && requests.ticket != nil
        case .customer:
            guard
                command == .keepPromise || command == .breakPromise || command == .recoveryStep || command == .addUsual
            else { return false }
            return customer?.view == nil && requests.customer != nil
        }
    }

    /// Tells an agent who waits that what they type is kept.
    mutating func tellOfWaiting() {
        guard let due = ahead.tellDue, due <= now, !notices.contains(where: { $0.text == waitingText }) else { return }
        refuse(Self.waiting)
    }

    /// When `tellOfWaiting` has something to say.
    var waitingDue: Timestamp? {
        notices.contains { $0.text == waitingText } ? nil : ahead.tellDue
    }

    private mutating func forgetWaiting() {
        let text = waitingText
        notices.removeAll { $0.text == text }
    }

    private var waitingText: String { spelled(Self.waiting) }

    private static let waiting = "What you type waits for the answer; ‹back› drops it."

    // MARK: What is dropped

    /// Drops what waited, because the agent said so.
    private mutating func forgetAhead() {
        let lost = lostAhead()
        refuse(lost.isEmpty ? "What was typed ahead is dropped." : lost)
    }

    /// Drops what waited, and says what it was; empty when there was nothing.
    mutating func lostAhead() -> String {
        guard !ahead.isEmpty else { return "" }
        let text = ahead.text.split(whereSeparator: \.isNewline).joined(separator: " ")
        ahead = TypeAhead()
        forgetWaiting()
        guard !text.isEmpty else { return "What was typed ahead is dropped." }
        return "What was typed ahead is dropped: “\(text.count > 60 ? String(text.prefix(59)) + "…" : text)”."
    }

    /// What follows in the same breath is dropped: the text that it was meant for does not open.
    mutating func dropWhatFollows(_ reason: String) {
        refused = Refused(
            reason: reason, until: Timestamp(microseconds: now.microseconds &+ Refused.breath))
    }

    /// Whether an input belongs to a command that was refused; then the agent is told that it is dropped.
    private mutating func isDropped(_ input: TypeAhead.Input, at time: Timestamp) -> Bool {
        guard var refused else { return false }
        let isTyping = overlay != nil || screen == .desk && focus == .composer && composer != nil
        guard !isTyping, time < refused.until else {
            self.refused = nil
            return false
        }
        if case .key(let key) = input, keys.command(for: key, in: [.always]) != nil { return false }
        refused.until = max(refused.until, Timestamp(microseconds: time.microseconds &+ Refused.breath))
        if !refused.hasDropped {
            refused.hasDropped = true
            refuse("\(refused.reason) What was typed after it is dropped.")
        }
        self.refused = refused
        return true
    }
}

extension Requests {
    /// Whether the next ticket is being claimed.
    var isClaimingNext: Bool {
        deeds.contains { if case .claimNext = $0.deed { true } else { false } }
    }

    /// Whether a deed is under way that changes a ticket.
    func isChanging(_ ticket: TicketID) -> Bool { deeds.contains { $0.deed.changedTicket == ticket } }
}

extension Requests.FollowUp {
    /// Whether what is shown, or what keys mean, is another thing once it is done.
    var leadsElsewhere: Bool {
        switch self {
        case .report, .nothing, .bulk: false
        case .next, .openTicket, .openCustomer, .solve, .undone: true
        }
    }
}
