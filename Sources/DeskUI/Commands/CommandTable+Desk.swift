import TerminalKit

extension CommandTable {
    /// Moving about.
    static let moving: [Command] = [
        Command(
            .moveDown, "Down", "To the next ticket, line or match.", .moving,
            keys: [.moving: [.character("j"), .down], .choosing: [.down]], palette: false),
        Command(
            .moveUp, "Up", "To the ticket, line or match before.", .moving,
            keys: [.moving: [.character("k"), .up], .choosing: [.up]], palette: false),
        Command(
            .goToFirst, "Go to the first", "To the first ticket, or the earliest entry that is read.", .moving,
            keys: [.moving: [.character("g"), .home]]),
        Command(
            .goToLast, "Go to the last", "To the last ticket, or the newest entry.", .moving,
            keys: [.moving: [.character("G"), .end]]),
        Command(
            .halfPageDown, "Half a page down", "Moves on by half of what is on screen.", .moving,
            keys: [.moving: [.control("d")]], palette: false),
        Command(
            .halfPageUp, "Half a page up", "Moves back by half of what is on screen.", .moving,
            keys: [.moving: [.control("u")]],
            palette: false),
        Command(
            .pageDown, "A page down", "Moves on by what is on screen.", .moving,
            keys: [.moving: [.pageDown, .character(" ")], .choosing: [.pageDown]],
            hints: [.help: Command.Hint(label: "more", rank: 5)], palette: false),
        Command(
            .pageUp, "A page up", "Moves back by what is on screen.", .moving,
            keys: [.moving: [.pageUp], .choosing: [.pageUp]], palette: false),
        Command(
            .open, "Open", "Opens what is under the cursor; in a form, goes on and at its end is done.", .moving,
            keys: [.moving: [.enter], .choosing: [.enter], .form: [.enter]],
            hints: [
                .moving: Command.Hint(label: "open", rank: 15),
                .comparing: Command.Hint(label: "side by side", rank: 5),
                .choosing: Command.Hint(label: "take", rank: 10), .lookup: Command.Hint(label: "open", rank: 10),
                .form: Command.Hint(label: "done", rank: 10),
                .wallboard: Command.Hint(label: "open its tickets", rank: 10),
                .help: Command.Hint(label: "close", rank: 10),
            ], palette: false, unless: Reason.open),
        Command(
            .back, "Back", "Closes what is on top, or goes back to the list. Never quits.", .moving,
            keys: [.always: [.escape]],
            hints: [
                .composer: Command.Hint(label: "back, the draft stays", rank: 40),
                .choosing: Command.Hint(label: "back", rank: 90), .form: Command.Hint(label: "back", rank: 90),
                .comparing: Command.Hint(label: "back", rank: 90),
            ], palette: false),
        Command(
            .nextPane, "Next pane",
            "To the next pane; while writing, first to a placeholder that nothing filled; in a form, to the next line.",
            .moving, keys: [.everywhere: [.tab], .wallboard: [.right], .composer: [.tab], .form: [.tab]],
            hints: [.customer: Command.Hint(label: "panes", rank: 60)], palette: false),
        Command(
            .previousPane, "Previous pane", "To the pane before; in a form, to the line before.", .moving,
            keys: [.everywhere: [.backTab], .wallboard: [.left], .composer: [.backTab], .form: [.backTab]],
            palette: false),
    ]

    /// Who has which ticket, and which are listed.
    static let queue: [Command] = [
        Command(
            .nextTicket, "Serve the next ticket",
            "Claims the first ticket that nobody holds or looks at, and opens it.", .queue,
            keys: [.desk: [.character("n")]],
            hints: [.desk: Command.Hint(label: "next", rank: 30)],
            unless: { Reason.onDesk($0) ?? Reason.nextTicket($0) }),
        Command(
            .claim, "Claim the ticket", "Takes a ticket that nobody has.", .queue, keys: [.ticket: [.character("c")]],
            hints: [.ticket: Command.Hint(label: "claim", rank: 36)], unless: Reason.claim),
        Command(
            .release, "Release the ticket", "Gives the ticket back to the queue.", .queue,
            keys: [.ticket: [.character("C")]],
            unless: Reason.release),
        Command(
            .takeOver, "Take the ticket over", "Takes the ticket from who has it, and says why.", .queue,
            keys: [.ticket: [.character("T")]], hints: [.ticket: Command.Hint(label: "take over", rank: 37)],
            unless: Reason.takeOver),
        Command(
            .skip, "Skip the ticket", "Next does not serve it to you again.", .queue,
            keys: [.ticket: [.character("x")]],
            unless: Reason.inactive),
        Command(
            .assign, "Assign the ticket", "Gives the ticket to an agent.", .queue, keys: [.ticket: [.character("A")]],
            unless: Reason.inactive),
        Command(
            .nextView, "Next view of the queue", "Mine, waiting, all, unassigned, pressing, solved.", .queue,
            keys: [.desk: [.character("]")]], unless: Reason.onDesk),
        Command(
            .previousView, "Previous view of the queue", "The view before.", .queue, keys: [.desk: [.character("[")]],
            unless: Reason.onDesk),
        Command(
            .chooseView, "Choose a view of the queue", "Shows another selection of the tickets.", .queue,
            keys: [.desk: [.character("v")]], unless: Reason.onDesk),
        Command(
            .filter, "Filter the queue",
            "Shows the tickets that match words and filters such as status:solved reason:drink.", .queue,
            keys: [.desk: [.character("f")]], unless: Reason.onDesk),
        Command(
            .saveView, "Save the filter as a view", "Keeps it under a name, among the views.", .queue,
            keys: [.desk: [.character("V")]], unless: Reason.unfiltered),
        Command(
            .forgetView, "Forget the saved view", "The view that is listed is no view any more.", .queue,
            unless: Reason.unsaved),
        Command(
            .markTicket, "Mark the ticket", "Or take its mark away; then the next one. For work on several at once.",
            .queue,
            keys: [.desk: [.character("m")]], unless: { Reason.readOnly($0) ?? Reason.mark($0) }),
        Command(
            .markAll, "Mark all tickets of the list", "Where all are marked, none.", .queue,
            unless: { Reason.readOnly($0) ?? Reason.mark($0) }),
        Command(
            .markedTickets, "Work on the marked tickets",
            "Gives them to an agent, tags, solves or snoozes them all, after one question; ‹undo› takes all of it back.",
            .queue, keys: [.desk: [.character("B")]], hints: [.desk: Command.Hint(label: "marked tickets", rank: 14)],
            unless: Reason.marked),
    ]

    /// What is done to the ticket that is shown.
    static let ticket: [Command] = [
        Command(
            .reply, "Reply", "Writes to the customer; goes on with the draft where there is one.", .ticket,
            keys: [.ticket: [.character("r")]], hints: [.ticket: Command.Hint(label: "reply", rank: 20)],
            unless: Reason.write),
        Command(
            .note, "Write an internal note", "Only agents see it.", .ticket, keys: [.ticket: [.character("i")]],
            hints: [.ticket: Command.Hint(label: "note", rank: 45)], unless: Reason.write),
        Command(
            .suggestion1, "Take suggestion 1", "Puts it in the draft; it never sends.", .ticket,
            keys: [.ticket: [.character("1")], .composer: [.alt("1")]],
            hints: [
                .ticket: Command.Hint(label: "suggestion", rank: 22),
                .composer: Command.Hint(label: "suggestion", rank: 30),
            ], unless: Reason.suggestion(1)),
        Command(
            .suggestion2, "Take suggestion 2", "Puts it in the draft; it never sends.", .ticket,
            keys: [.ticket: [.character("2")], .composer: [.alt("2")]], unless: Reason.suggestion(2)),
        Command(
            .suggestion3, "Take suggestion 3", "Puts it in the draft; it never sends.", .ticket,
            keys: [.ticket: [.character("3")], .composer: [.alt("3")]], unless: Reason.suggestion(3)),
        Command(
            .suggestion4, "Take suggestion 4", "Puts it in the draft; it never sends.", .ticket,
            keys: [.ticket: [.character("4")], .composer: [.alt("4")]], unless: Reason.suggestion(4)),
        Command(
            .suggestion5, "Take suggestion 5", "Puts it in the draft; it never sends.", .ticket,
            keys: [.ticket: [.character("5")], .composer: [.alt("5")]], unless: Reason.suggestion(5)),
        Command(
            .suggestion6, "Take suggestion 6", "Puts it in the draft; it never sends.", .ticket,
            keys: [.ticket: [.character("6")], .composer: [.alt("6")]], unless: Reason.suggestion(6)),
        Command(
            .suggestion7, "Take suggestion 7", "Puts it in the draft; it never sends.", .ticket,
            keys: [.ticket: [.character("7")], .composer: [.alt("7")]], unless: Reason.suggestion(7)),
        Command(
            .suggestion8, "Take suggestion 8", "Puts it in the draft; it never sends.", .ticket,
            keys: [.ticket: [.character("8")], .composer: [.alt("8")]], unless: Reason.suggestion(8)),
        Command(
            .suggestion9, "Take suggestion 9", "Puts it in the draft; it never sends.", .ticket,
            keys: [.ticket: [.character("9")], .composer: [.alt("9")]], unless: Reason.suggestion(9)),
        Command(
            .solve, "Solve", "Asks why the customer came, and solves the ticket.", .ticket,
            keys: [.ticket: [.character("s")]],
            hints: [.ticket: Command.Hint(label: "solve", rank: 32)], unless: Reason.inactive),
        Command(
            .solveAndNext, "Solve and go to the next", "Solves the ticket, serves the next, and says which.", .ticket,
            keys: [.ticket: [.character("S")]], unless: Reason.inactive),
        Command(
            .snooze, "Snooze", "The ticket sleeps until a time, or until the customer writes.", .ticket,
            keys: [.ticket: [.character("z")]], hints: [.ticket: Command.Hint(label: "snooze", rank: 48)],
            unless: Reason.inactive),
        Command(
            .moveToPending, "Wait for the customer", "The ticket is pending until the customer writes.", .ticket,
            keys: [.ticket: [.character("w")]], unless: Reason.status(.pending)),
        Command(
            .moveToOnHold, "Put on hold", "The ticket waits for a third party, and may say for whom.", .ticket,
            keys: [.ticket: [.character("h")]],
            unless: Reason.status(.onHold)),
        Command(
            .reopen, "Open again", "A solved, waiting or sleeping ticket is open again.", .ticket,
            keys: [.ticket: [.character("R")]], hints: [.ticket: Command.Hint(label: "open again", rank: 23)],
            unless: Reason.reopen
        ),
        Command(
            .prioritise, "Set the priority", "Low, normal, high or urgent.", .ticket,
            keys: [.ticket: [.character("p")]],
            unless: Reason.inactive),
        Command(
            .tagTicket, "Set the tags", "Words to find the ticket by, separated by commas.", .ticket,
            keys: [.ticket: [.character("#")]], unless: Reason.unchangeable),
        Command(
            .mergeTicket, "Merge the ticket into another",
            "Two tickets of one matter go on as one; ‹undo› takes them apart.",
            .ticket, keys: [.ticket: [.character("M")]], unless: Reason.closed),
        Command(
            .unmergeTicket, "Take merged tickets apart", "The newest merge of the ticket is taken back.", .ticket,
            unless: Reason.unchangeable),
        Command(
            .splitTicket, "Split the ticket", "A message and all after it become a ticket of their own.", .ticket,
            unless: Reason.split),
        Command(
            .linkTicket, "Link the ticket to another", "Two tickets that belong together, of one customer or of two.",
            .ticket, keys: [.ticket: [.character("L")]], unless: Reason.unchangeable),
        Command(
            .unlinkTicket, "Take a link away", "The two tickets no longer belong together.", .ticket,
            unless: Reason.unlink),
        Command(
            .timelineScope, "Show more or less of the timeline", "Everything, this ticket, or messages alone.", .ticket,
            keys: [.ticket: [.character("t")]], unless: Reason.timelineScope),
        Command(
            .undo, "Undo", "Takes back a reply that has not gone, else what you did last.", .ticket,
            keys: [.everywhere: [.character("u")], .comparing: [.character("u")]],
            hints: [.everywhere: Command.Hint(label: "undo", rank: 28)],
            unless: Reason.undo
        ),
    ]
}
