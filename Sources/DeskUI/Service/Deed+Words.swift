import Desk
import DeskModel

extension TicketStatus {
    /// The status in words for people.
    var words: String {
        switch self {
        case .onHold: "on hold"
        default: name
        }
    }
}

extension Deed {
    /// What was done, in a sentence.
    func done(_ words: TimeWords) -> String {
        switch self {
        case .claim, .claimNext: "It is yours."
        case .release: "It is back in the queue."
        case .takeOver: "It is yours now."
        case .skip: "Next will not serve it to you again."
        case .assign(_, let name): name.map { "\($0) has it now." } ?? "Nobody has it now."
        case .setReason: "Its reason is noted."
        case .reply: "The reply goes out in ten seconds: ‹undo› takes it back."
        case .withdraw: "The reply was not sent."
        case .ticketNote: "The note is on the ticket."
        case .move(_, let status, let reason):
            status == .open ? "It is open again." : "It is \(status.words) now" + (reason.map { ": \($0)." } ?? ".")
        case .snooze(_, let until): "It sleeps until \(words.moment(until)), or until the customer writes."
        case .solve(_, let reason): "Solved" + (reason.map { ": \($0)." } ?? ".") + " ‹undo› opens it again."
        case .reopen, .takeBackSolving: "It is open again."
        case .prioritise(_, let priority): "Its priority is \(priority.name)."
        case .tag(_, let tags): tags.isEmpty ? "It has no tags now." : "Its tags are \(tags.joined(separator: ", "))."
        case .mergeTickets: "The two tickets are one now: ‹undo› takes them apart."
        case .unmergeTicket: "The tickets are apart again."
        case .split: "This is a ticket of its own now, linked to the one before."
        case .link(_, _, let linked): linked ? "The two tickets are linked." : "The link is taken away."
        case .mergeCustomers: "They are one person now: ‹undo› takes them apart."
        case .unmergeCustomer: "They are two customers again."
        case .tellApart(_, _, let apart):
            apart ? "They are two people: ‹undo› takes that back." : "They may be proposed as one person again."
        case .newTicket: "The ticket is made."
        case .newCustomer: "The customer is on the desk."
        case .note: "The note is kept."
        case .preference: "The preference is kept."
        case .usual: "The usual is kept."
        case .fact: "Nobody needs to ask that again."
        case .promise(_, _, _, let due): "It is in the promise book, due \(words.moment(due))."
        case .keepPromise: "The promise is kept."
        case .breakPromise: "It is noted that we broke it."
        case .reopenPromise: "The promise is open again."
        case .complaint: "The complaint is open: ‹recovery-step› records each step of its recovery."
        case .closeComplaint: "The complaint is closed."
        case .recover(_, let step): "Recorded: \(step.name)."
        case .view: ""
        }
    }

    /// Whether what it brings is a ticket that the agent knows, so that a word says what became of it.
    var joinsTickets: Bool {
        switch self {
        case .mergeTickets, .split: true
        default: false
        }
    }

    /// What is to be said of a customer that it brings; nil when the screen says it all.
    func remark(_ words: TimeWords) -> String? {
        switch self {
        case .mergeCustomers: return done(words)
        case .newCustomer(_, let phone, let email):
            var record = CustomerRecord()
            record.phones = .given(phone.map { [$0] })
            record.emails = .given(email.map { [$0] })
            let warnings = ContactCheck(region: nil).warnings(of: .customer(record))
            guard let first = warnings.first else { return nil }
            return
                "\(first.prefix(1).uppercased())\(([first.dropFirst()] + warnings.dropFirst().map { $0[...] }).joined(separator: "; "))."
        default: return nil
        }
    }
}
