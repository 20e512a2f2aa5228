/// What line mode is asked for beside the commands of the table: what a screen shows all the time has to be read out.
enum PlainVerb: String, CaseIterable, Sendable {
    /// The list that numbers mean.
    case list
    /// The conversation, or all of it.
    case read
    /// What of the conversation comes before what was read.
    case earlier
    /// All that is known of the customer.
    case customer
    /// The suggested replies.
    case suggestions
    /// What is being written.
    case draft
    /// The next place in the draft that nothing filled.
    case fill
    /// Another text for a line of the draft, or none.
    case line
    /// Where one is.
    case `where`
    /// What can be done.
    case help
    /// Out, from wherever one is.
    case quit

    /// What it does, as help tells it: how it is typed, and the sentence.
    var told: (usage: String, sentence: String) {
        switch self {
        case .list: ("list", "reads the list out again, with its numbers; “list all” reads all of it")
        case .read: ("read", "reads the last ten entries of the timeline; “read all” reads all of it")
        case .earlier: ("earlier", "reads what came before that")
        case .customer: ("customer", "reads all that is known of the customer")
        case .suggestions: ("suggestions", "reads the suggested replies; a number takes one into the draft")
        case .draft: ("draft", "reads what you are writing, line by line")
        case .fill: ("fill TEXT", "puts the text in the first place of the draft that nothing filled")
        case .line:
            ("line 2 TEXT", "puts the text in place of the second line of the draft; without a text takes it out")
        case .where: ("where", "tells where you are; so does an empty line")
        case .help: ("help", "tells what can be done here; “help WORDS” tells of a command")
        case .quit: ("quit", "leaves the desk; drafts are kept")
        }
    }

    /// Whether words may follow it.
    var takesText: Bool {
        switch self {
        case .list, .read, .fill, .line, .help: true
        case .earlier, .customer, .suggestions, .draft, .where, .quit: false
        }
    }
}

extension CommandID {
    /// Whether line mode takes words behind the command: what would else be typed into what it opens.
    var takesText: Bool {
        switch self {
        case .open, .reply, .note, .solve, .solveAndNext, .snooze, .moveToOnHold, .prioritise, .assign, .takeOver,
            .skip, .tagTicket,
            .mergeTicket, .splitTicket, .linkTicket, .unlinkTicket, .chooseView, .filter, .saveView, .addNote,
            .addPinnedNote,
            .addPreference, .addUsual, .addFact, .addPromise, .keepPromise, .breakPromise, .addComplaint, .recoveryStep,
            .newTicket,
            .newCustomer, .mergeCustomer, .find, .search, .definition, .help:
            true
        default: false
        }
    }

    /// Whether there is nothing in line mode that it could do.
    var isOfScreen: Bool {
        switch self {
        case .nextPane, .previousPane, .theme, .repaint, .suspend, .cancel, .halfPageDown, .halfPageUp, .palette, .copy:
            true
        default: false
        }
    }
}
