/// The commands of the terminal. The raw value is the name under which configuration knows a command; it never changes.
public enum CommandID: String, CaseIterable, Sendable {
    // Moving
    case moveDown = "move-down"
    case moveUp = "move-up"
    case halfPageDown = "half-page-down"
    case halfPageUp = "half-page-up"
    case pageDown = "page-down"
    case pageUp = "page-up"
    case goToFirst = "go-to-first"
    case goToLast = "go-to-last"
    case open
    case back
    case leave
    case nextPane = "next-pane"
    case previousPane = "previous-pane"

    // The queue
    case nextTicket = "next-ticket"
    case claim
    case release
    case takeOver = "take-over"
    case skip
    case assign
    case nextView = "next-view"
    case previousView = "previous-view"
    case chooseView = "choose-view"
    case filter
    case saveView = "save-view"
    case forgetView = "forget-view"
    case markTicket = "mark-ticket"
    case markAll = "mark-all"
    case markedTickets = "marked-tickets"

    // The ticket
    case reply
    case note
    case suggestion1 = "suggestion-1"
    case suggestion2 = "suggestion-2"
    case suggestion3 = "suggestion-3"
    case suggestion4 = "suggestion-4"
    case suggestion5 = "suggestion-5"
    case suggestion6 = "suggestion-6"
    case suggestion7 = "suggestion-7"
    case suggestion8 = "suggestion-8"
    case suggestion9 = "suggestion-9"
    case solve
    case solveAndNext = "solve-and-next"
    case snooze
    case moveToPending = "wait-for-customer"
    case moveToOnHold = "put-on-hold"
    case reopen
    case prioritise = "priority"
    case tagTicket = "tags"
    case mergeTicket = "merge-ticket"
    case unmergeTicket = "unmerge-ticket"
    case splitTicket = "split-ticket"
    case linkTicket = "link-ticket"
    case unlinkTicket = "unlink-ticket"
    case timelineScope = "timeline-scope"
    case undo

    // The customer
    case openCustomer = "open-customer"
    case addToCustomer = "add-to-customer"
    case addNote = "add-note"
    case addPinnedNote = "add-pinned-note"
    case addPreference = "add-preference"
    case addUsual = "add-usual"
    case addFact = "add-fact"
    case addPromise = "add-promise"
    case keepPromise = "keep-promise"
    case breakPromise = "break-promise"
    case addComplaint = "add-complaint"
    case recoveryStep = "recovery-step"
    case newTicket = "new-ticket"
    case newCustomer = "new-customer"
    case mergeCustomer = "merge-customer"
    case unmergeCustomer = "unmerge-customer"
    case duplicates
    case takeLeft = "take-left"
    case takeRight = "take-right"
    case switchWhoGoesOn = "switch-who-goes-on"
    case tellApart = "tell-apart"
    case copy

    // Writing
    case send
    case switchDraftKind = "switch-reply-and-note"
    case discardDraft = "discard-draft"
    case promiseFromDraft = "promise-book"
    case nextFinding = "next-finding"

    // Finding
    case find
    case search
    case lookupNewTicket = "lookup-new-ticket"
    case lookupUsual = "lookup-usual"

    // The wallboard
    case wallboard
    case definition
    case window

    // The screen
    case palette
    case help
    case theme
    case repaint
    case suspend
    case cancel

    /// The number of the suggestion that the command takes.
    public var suggestionNumber: Int? {
        guard let first = Self.allCases.firstIndex(of: .suggestion1), let own = Self.allCases.firstIndex(of: self),
            own >= first, own < first + 9
        else { return nil }
        return own - first + 1
    }

    /// The command that takes the suggestion of this number, 1…9.
    public static func suggestion(_ number: Int) -> CommandID? { CommandID(rawValue: "suggestion-\(number)") }
}
