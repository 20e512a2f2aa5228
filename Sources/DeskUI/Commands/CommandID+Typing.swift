// What a command has to do with the keys that are struck after it.
extension CommandID {
    /// Whether what is struck next is, as a rule, text for what it opens: a draft, a form, a list that is typed into,
    /// or the ticket that it brings. When it is refused, those keys must not run as commands.
    var isFollowedByTyping: Bool {
        switch self {
        case .nextTicket, .reply, .note, .solve, .solveAndNext, .snooze, .moveToOnHold, .prioritise, .assign, .takeOver,
            .skip,
            .chooseView, .filter, .saveView, .addToCustomer, .addNote, .addPinnedNote, .addPreference, .addUsual,
            .addFact,
            .addPromise, .keepPromise, .breakPromise, .addComplaint, .recoveryStep, .newTicket, .newCustomer,
            .promiseFromDraft, .find,
            .search,
            .palette, .copy,
            .tagTicket, .mergeTicket, .splitTicket, .linkTicket, .unlinkTicket, .mergeCustomer, .markedTickets:
            true
        default: suggestionNumber != nil
        }
    }

    /// Whether it works on the shown ticket as it stands: while that changes, it waits.
    var worksOnTicket: Bool {
        switch self {
        case .reply, .note: true
        default: changesTicket || suggestionNumber != nil
        }
    }

    /// Whether it changes where the shown ticket stands: it waits until the ticket is freshly read.
    var changesTicket: Bool {
        switch self {
        case .claim, .release, .takeOver, .skip, .assign, .solve, .solveAndNext, .snooze, .moveToPending,
            .moveToOnHold, .reopen, .prioritise, .tagTicket, .mergeTicket, .unmergeTicket, .splitTicket, .linkTicket,
            .unlinkTicket:
            true
        default: false
        }
    }

    /// Whether it asks for what is known of the customer shown: it waits until they are read.
    var asksCustomer: Bool {
        switch self {
        case .openCustomer, .addToCustomer, .addNote, .addPinnedNote, .addPreference, .addUsual, .addFact,
            .addPromise, .keepPromise, .breakPromise, .addComplaint, .recoveryStep, .newTicket, .mergeCustomer,
            .unmergeCustomer,
            .copy:
            true
        default: false
        }
    }
}
