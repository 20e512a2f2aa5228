import TerminalKit

extension CommandTable {
    /// What is known of the customer who is shown.
    static let customer: [Command] = [
        Command(
            .openCustomer, "Open the customer", "All their tickets and their whole timeline.", .customer,
            keys: [.ticket: [.character("o")]], unless: { Reason.noTicket($0) ?? Reason.noCustomer($0) }),
        Command(
            .addToCustomer, "Add to the customer", "A note, a preference, the usual, a fact, a promise, a complaint.",
            .customer,
            keys: [.customer: [.character("a")]], hints: [.customer: Command.Hint(label: "add", rank: 50)],
            unless: Reason.customerUnchangeable),
        Command(
            .addNote, "Note something about the customer", "A line that every agent sees.", .customer,
            keys: [.customer: [.character("N")]], unless: Reason.customerUnchangeable),
        Command(
            .addPinnedNote, "Pin a note on the customer", "A line that stands before all others.", .customer,
            unless: Reason.customerUnchangeable),
        Command(
            .addPreference, "Record a preference", "What they prefer: seat: aisle.", .customer,
            keys: [.customer: [.character("P")]], unless: Reason.customerUnchangeable),
        Command(
            .addUsual, "Record the usual", "What they always have, and when.", .customer,
            keys: [.customer: [.character("U")]],
            unless: Reason.customerUnchangeable),
        Command(
            .addFact, "Record a fact they told us", "So that nobody asks again: order number: 1182.", .customer,
            keys: [.customer: [.character("F")]], unless: Reason.customerUnchangeable),
        Command(
            .addPromise, "Record a promise", "What we owe them and until when, in an empty form.", .customer,
            unless: Reason.customerUnchangeable),
        Command(
            .keepPromise, "Mark a promise as kept", "Takes it off what we owe.", .customer,
            keys: [.customer: [.character("K")]],
            unless: Reason.keepPromise),
        Command(
            .breakPromise, "Mark a promise as broken", "That we did not keep it, and why.", .customer,
            unless: Reason.keepPromise),
        Command(
            .addComplaint, "Record a complaint", "What went wrong; the steps of its recovery begin with it.", .customer,
            keys: [.customer: [.character("!")]], unless: Reason.complaint),
        Command(
            .recoveryStep, "Record a step of the complaint's recovery",
            "Sorry, heard, clarified, owned, solved, confidence; when all are done, its end.", .customer,
            keys: [.customer: [.character("E")]],
            unless: Reason.recovery),
        Command(
            .copy, "Copy something about the customer",
            "A name, an address, a number: to the terminal's clipboard, over SSH too.", .customer,
            keys: [.customer: [.character("y")]], unless: { $0.shownCustomer == nil ? Reason.noCustomer($0) : nil }),
        Command(
            .newTicket, "New ticket", "A new matter of the customer who is shown.", .customer,
            keys: [.customer: [.character("+")]],
            unless: Reason.customerUnchangeable),
        Command(
            .newCustomer, "New customer", "Somebody who is not on the desk yet.", .customer, unless: Reason.readOnly),
        Command(
            .mergeCustomer, "Merge the customer with another",
            "Two records of one person, side by side first; ‹undo› takes them apart.",
            .customer, unless: Reason.customerUnchangeable),
        Command(
            .unmergeCustomer, "Take merged customers apart", "The newest merge of the customer is taken back.",
            .customer, unless: Reason.unmergeCustomer),
        Command(
            .duplicates, "Customers who may be one person", "Who is on the desk twice, and what speaks for it.",
            .customer, keys: [.everywhere: [.character("=")]]),
        Command(
            .takeLeft, "Take what is on the left",
            "Of a field that differs the value; of what came since a merge the thing.",
            .customer, keys: [.comparing: [.character("h"), .left]],
            hints: [.comparing: Command.Hint(label: "left", rank: 20)], palette: false, unless: Reason.noSides),
        Command(
            .takeRight, "Take what is on the right", "The same of the other.",
            .customer, keys: [.comparing: [.character("l"), .right]],
            hints: [.comparing: Command.Hint(label: "right", rank: 21)], palette: false, unless: Reason.noSides),
        Command(
            .switchWhoGoesOn, "Let the other go on", "The record that stays, with its own values first.", .customer,
            keys: [.comparing: [.tab]], hints: [.comparing: Command.Hint(label: "who goes on", rank: 25)],
            palette: false, unless: Reason.noPair),
        Command(
            .tellApart, "They are two people", "They are not proposed again; ‹undo› takes it back.", .customer,
            keys: [.comparing: [.character("x")]],
            hints: [.comparing: Command.Hint(label: "two people", rank: 30)], palette: false,
            unless: Reason.nobodyToTellApart),
    ]

    /// What is done to a draft.
    static let writing: [Command] = [
        Command(
            .send, "Send", "Sends the draft: a reply goes out after ten seconds, until then ‹undo› takes it back.",
            .writing,
            keys: [.composer: [.control("s")]], hints: [.composer: Command.Hint(label: "send", rank: 10)],
            unless: Reason.send),
        Command(
            .switchDraftKind, "Make it a note, or a reply", "Whether the customer will see what you write.", .writing,
            keys: [.composer: [.control("t")]], hints: [.composer: Command.Hint(label: "note or reply", rank: 50)],
            unless: Reason.nothingWritten),
        Command(
            .discardDraft, "Throw the draft away", "‹undo› brings it back.", .writing,
            keys: [.composer: [.control("x")]],
            hints: [.composer: Command.Hint(label: "throw away", rank: 60)], unless: Reason.nothingWritten),
        Command(
            .promiseFromDraft, "Take the promise out of the draft",
            "The sentence with a time in it goes to the promise book; the draft stays as it is.", .writing,
            keys: [.composer: [.control("p")]], hints: [.composer: Command.Hint(label: "promise book", rank: 45)],
            unless: { Reason.nothingWritten($0) ?? Reason.customerUnchangeable($0) }),
        Command(
            .nextFinding, "Go to what the check found",
            "The next thing in the reply that would be better said otherwise: its words are chosen, so that others replace them.",
            .writing, keys: [.composer: [.control("g")]], unless: Reason.nothingWritten),
    ]

    /// Finding people and commands.
    static let finding: [Command] = [
        Command(
            .find, "Find a customer", "By name, part of one, phone, email, order: as it was heard.", .finding,
            keys: [.everywhere: [.character("/")]], hints: [.everywhere: Command.Hint(label: "find customer", rank: 34)]
        ),
        Command(
            .search, "Search all texts",
            "Words in subjects, messages and notes, with filters such as from:roohi before:7d.", .finding,
            keys: [.everywhere: [.character("l")]]),
        Command(
            .lookupNewTicket, "New ticket for the found customer", "Or a new customer, when nobody was found.",
            .finding, keys: [.lookup: [.control("n")]], hints: [.lookup: Command.Hint(label: "new ticket", rank: 20)],
            palette: false, unless: { Reason.readOnly($0) ?? Reason.choosesPartner($0) }),
        Command(
            .lookupUsual, "Log the usual of the found customer", "What they always have.", .finding,
            keys: [.lookup: [.control("g")]], hints: [.lookup: Command.Hint(label: "log the usual", rank: 30)],
            palette: false,
            unless: { Reason.readOnly($0) ?? Reason.choosesPartner($0) ?? Reason.nobodyChosen($0) }),
        Command(
            .palette, "Do anything", "Every command by any words of its name.", .finding,
            keys: [.everywhere: [.character(":")]],
            hints: [.everywhere: Command.Hint(label: "do anything", rank: 70)], palette: false),
    ]
}
