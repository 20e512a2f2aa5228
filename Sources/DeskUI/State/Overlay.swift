import Desk
import DeskModel
import Insights
import TerminalKit

/// What floats over the screen and has the keys.
public enum Overlay: Equatable, Sendable {
    /// Find a customer.
    case lookup(Lookup)
    /// Search all texts.
    case search(TextSearch)
    /// Customers who may be one person.
    case duplicates(DuplicateList)
    /// Two customers side by side.
    case sideBySide(SideBySide)
    /// What came since a merge that is taken back.
    case parting(Parting)
    /// Do anything by its name.
    case palette(Palette)
    /// Choose one of a few.
    case picker(Picker)
    /// Fill in a line or two.
    case form(Form)
    /// All keys.
    indirect case help(HelpPage)
    /// What a figure means.
    case definition(Figure)
}

/// The customer lookup.
public struct Lookup: Equatable, Sendable {
    /// What is typed.
    public var input = TextEditor.line()
    /// What was found for what was typed last, or a little before; nil until the first answer.
    public var result: FindResult?
    /// Whether the answer to what is typed now has not come.
    public var isLooking = false
    /// Whether it is asked for the others of those that were found; those that are known are right, and stay where they are.
    public internal(set) var isGoingOn = false
    /// What was struck while a look was under way: done with its answer, in order.
    public internal(set) var pending: [CommandID] = []
    /// The chosen customer among the matches.
    public var selected = 0
    /// Why the lookup failed.
    public var problem: Problem?
    /// Who is to be merged with the chosen one; nil where the lookup opens whom it finds.
    public var partner: Partner?
    /// The most customers listed since it was opened: its box grows with them, and never jumps back.
    public var tallest = 0

    /// A customer who turned out to be one person with another.
    public struct Partner: Equatable, Sendable {
        /// The customer.
        public var customer: CustomerID
        /// The name.
        public var name: String
    }

    /// How many customers are asked for.
    static let limit = 50
    /// How many keys wait for an answer.
    static let mostPending = 64

    /// The customers to choose from.
    public var matches: [FoundCustomer] { result?.matches ?? [] }

    /// The customer under the cursor.
    public var chosen: FoundCustomer? { matches.indices.contains(selected) ? matches[selected] : nil }
}

/// The command palette.
public struct Palette: Equatable, Sendable {
    /// What is typed.
    public var input = TextEditor.line()
    /// The chosen command among those that match.
    public var selected = 0
}

/// The page of keys.
public struct HelpPage: Equatable, Sendable {
    /// The scopes whose keys it tells, innermost first.
    public var scopes: [Scope]
    /// What floated before, and floats again when the page is closed.
    public var over: Overlay?
    /// The first line on screen.
    public var top = 0
}

/// A choice of one of a few, narrowed down by typing.
public struct Picker: Equatable, Sendable {
    /// What is chosen for.
    public enum Purpose: Equatable, Sendable {
        /// Why the customer came, to solve a ticket.
        case solve(TicketID, thenNext: Bool)
        /// What becomes of the draft on a ticket that is to be solved.
        case draft(TicketID, thenNext: Bool)
        /// Until when a ticket sleeps.
        case snooze(TicketID)
        /// Who shall have a ticket.
        case assign(TicketID)
        /// How urgent a ticket is.
        case priority(TicketID)
        /// What to add to a customer.
        case add
        /// Which tickets the queue shows.
        case view
        /// The colours.
        case theme(before: String)
        /// What goes to the clipboard.
        case copy
        /// Which promise was kept.
        case keepPromise
        /// Which promise was broken.
        case breakPromise
        /// Which step of a complaint's recovery is done.
        case recovery(ComplaintID)
        /// Which ticket a ticket goes into.
        case merge(TicketID)
        /// Which ticket a ticket is linked to.
        case link(TicketID)
        /// Which link of a ticket is taken away.
        case unlink(TicketID)
        /// From which message on a ticket is split off.
        case split(TicketID)
        /// What is done with the marked tickets.
        case bulk
        /// What has to be known for it.
        case bulkValue(BulkWork.Kind)
        /// Whether it is done.
        case bulkConfirm(BulkWork)
        /// How the customer reached us, for a new ticket.
        case channel(CustomerID, name: String)
    }

    /// What an item stands for.
    public enum Value: Equatable, Sendable {
        case reason(String)
        case draft(DraftFate)
        case moment(Timestamp)
        case agent(String)
        case priority(TicketPriority)
        case command(CommandID)
        case view(QueueView)
        case theme(String)
        case promise(PromiseID)
        case step(RecoveryStep)
        case channel(String)
        case text(String)
        case ticket(NamedTicket)
        case messages([MessageID])
        case bulk(BulkWork.Kind)
        case answer(Bool)
    }

    /// What becomes of a draft.
    public enum DraftFate: Equatable, Sendable {
        case send
        case keep
        case discard
    }

    /// One of the few.
    public struct Item: Equatable, Sendable {
        /// What it is called.
        public var label: String
        /// What is to be known about it, to its right.
        public var detail: String
        /// What it stands for.
        public var value: Value

        /// An item with these parts.
        public init(_ label: String, detail: String = "", _ value: Value) {
            self.label = label
            self.detail = detail
            self.value = value
        }
    }

    /// What is chosen for.
    public var purpose: Purpose
    /// What the box is called.
    public var title: String
    /// All there are.
    public var items: [Item]
    /// What is to be known before one is chosen, a line each.
    public var warnings: [String] = []
    /// What is typed: words of the items, or, where the purpose has use for it, something that is none of them.
    public var input = TextEditor.line()
    /// The chosen item among those that match.
    public var selected = 0
    /// What is wrong with what was typed.
    public var problem: String?

    /// A choice of these.
    public init(_ purpose: Purpose, title: String, items: [Item], selected: Int = 0) {
        self.purpose = purpose
        self.title = title
        self.items = items
        self.selected = selected
    }

    /// The items that have every word typed in their label or detail.
    public var matching: [Item] {
        let words = WordMatch(input.text)
        return items.filter { words.matches($0.label, $0.detail) }
    }

    /// The item under the cursor.
    public var chosen: Item? {
        let matching = matching
        return matching.indices.contains(selected) ? matching[selected] : nil
    }

    /// Offers other items: the cursor stays on its one, where that is still there.
    mutating func offer(_ others: [Item]) {
        guard others != items else { return }
        let before = chosen
        items = others
        let matching = matching
        let same = matching.firstIndex { $0 == before } ?? matching.firstIndex { $0.value == before?.value }
        selected = same ?? max(0, min(selected, matching.count - 1))
    }
}

extension State {
    /// Whether colours are being chosen, and seen as they are chosen.
    var isPreviewing: Bool {
        if case .picker(let picker) = overlay, case .theme = picker.purpose { true } else { false }
    }
}

/// A form of a line or two.
public struct Form: Equatable, Sendable {
    /// What it is filled in for.
    public enum Purpose: Equatable, Sendable {
        case note(CustomerID, pinned: Bool)
        case preference(CustomerID)
        case usual(CustomerID)
        case fact(CustomerID, TicketID?)
        case promise(CustomerID, TicketID?)
        case complaint(CustomerID, TicketID?)
        case closeComplaint(ComplaintID)
        case breakPromise(PromiseID)
        case newTicket(CustomerID, channel: String)
        case newCustomer
        case takeOver(TicketID)
        case skip(TicketID)
        case hold(TicketID)
        case tags(TicketID)
        case bulkTags
        case split(TicketID, [MessageID])
        case filter
        case saveView(String)
    }

    /// One line to fill in.
    public struct Field: Equatable, Sendable {
        /// What it asks for.
        public var label: String
        /// What may be typed, shown while nothing is.
        public var hint: String
        /// Whether it may stay empty.
        public var isOptional: Bool
        /// What is typed.
        public var input: TextEditor

        /// An empty field, or one that begins with `text`; a proposal is replaced by what is typed.
        public init(
            _ label: String, hint: String = "", isOptional: Bool = false, text: String = "", isProposal: Bool = false
        ) {
            self.label = label
            self.hint = hint
            self.isOptional = isOptional
            input = .line(text)
            if isProposal, !text.isEmpty { input.selectAll() }
        }

        /// What is typed, without spaces at its ends.
        public var value: String { input.text.trimmed }
    }

    /// What it is filled in for.
    public var purpose: Purpose
    /// What the box is called.
    public var title: String
    /// The lines.
    public var fields: [Field]
    /// The line being typed.
    public var focus = 0
    /// The sentence of the draft that it was filled in from.
    public var proposal: String?
    /// What is wrong with it.
    public var problem: String?
    /// The request that carries it out, once sent.
    public var underway: RequestNumber?

    /// The moment that the text of a promise's second line comes to; nil where it comes to none, or there is no such line.
    func due(_ reader: MomentReader) -> Timestamp? {
        guard case .promise = purpose, fields.count > 1 else { return nil }
        return reader.read(fields[1].value)
    }

    /// A form of these lines.
    public init(_ purpose: Purpose, title: String, fields: [Field]) {
        self.purpose = purpose
        self.title = title
        self.fields = fields
    }
}

extension TextEditor {
    /// The editor of a field of one line. More than that is no name, no filter and no note.
    static func line(_ text: String = "") -> TextEditor { TextEditor(text, singleLine: true, limit: 1000) }
}
