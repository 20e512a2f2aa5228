import Desk
import DeskModel
import Insights
import TerminalKit

/// Everything that can happen to the terminal's state.
public enum Message: Sendable {
    /// Time passed. Sent before the messages of every round, so that `update` always knows what time it is.
    case clock(Timestamp)
    /// A key was struck.
    case key(Key)
    /// Text was pasted.
    case paste(String)
    /// The pointer did something.
    case pointing(Pointing)
    /// The terminal has another size.
    case resize(Size)
    /// The terminal's ground became known, and nobody chose a theme.
    case ground(Theme.Ground)
    /// The terminal is ours again after a suspension.
    case resumed
    /// A signal asks the program to end.
    case signal(Int32)
    /// Events became durable, of this process or another.
    case deskChanged
    /// Somebody looks at something else.
    case presence([PresentAgent])
    /// The desk's own facts, as they are now.
    case facts(DeskFacts)
    /// The tickets with a draft of the agent.
    case drafts([TicketID])
    /// The person's settings were saved, and read again; the theme is that which they ask for now.
    case settings(Settings)
    /// A text was handed to the terminal's clipboard; or was not, because there is none, or the text is too long for it.
    case copied(String, Bool)
    /// A worker's answer.
    case answer(Answer)
}

/// What a worker found.
public enum Answer: Sendable {
    /// For `loadQueue`.
    case queue(RequestNumber, Selection, Result<QueuePage, Problem>)
    /// For `loadRows`.
    case rows(RequestNumber, [TicketID], Result<[QueueRow], Problem>)
    /// For `loadTicket`; nil when there is no such ticket.
    case ticket(RequestNumber, TicketID, Result<TicketPage?, Problem>)
    /// For `prefetch`, where there is such a ticket; replies to it where they could be had.
    case prefetched(TicketPage, [SuggestedReply]?)
    /// For `loadAhead`; the first ticket of the list and replies to it, where they could be had.
    case listedAhead(Selection, QueuePage, TicketPage?, [SuggestedReply]?)
    /// For `loadCustomer`; nil when there is no such customer.
    case customer(RequestNumber, CustomerID, Result<CustomerView?, Problem>)
    /// For `loadEarlier`.
    case earlier(RequestNumber, CustomerID, Result<EarlierPage, Problem>)
    /// For `suggest`.
    case suggestions(RequestNumber, TicketID, Result<SuggestResult, Problem>)
    /// For `find`.
    case found(RequestNumber, Result<FindResult, Problem>)
    /// For `search`.
    case searched(RequestNumber, Result<SearchResult, Problem>)
    /// For `loadDuplicates`.
    case duplicates(RequestNumber, Result<[DuplicatePair], Problem>)
    /// For `compare`; nil when one of them is not there.
    case comparison(RequestNumber, Result<CustomerComparison?, Problem>)
    /// For `loadSequel`; nil when there is no merge.
    case sequel(RequestNumber, CustomerID, Result<Sequel?, Problem>)
    /// For `keepView`: the person's views as they are then.
    case viewKept(RequestNumber, String, filter: String?, Result<[SavedView], Problem>)
    /// For `loadStatistics`.
    case statistics(RequestNumber, Result<Statistics, Problem>)
    /// For `perform`.
    case performed(RequestNumber, Deed, Result<Desk.Performed, Problem>)
    /// For `loadDraft`.
    case draft(TicketID, Result<Draft?, Problem>)
    /// The draft is on disk, for `saveDraft`.
    case draftKept(TicketID, Draft)
    /// The draft is on disk, for `saveDraft`, together with what the agent wrote in another terminal.
    case draftMet(TicketID, Draft, DraftMeeting)
    /// What the agent wrote in another terminal is the draft, for `discardDraft`.
    case draftStays(TicketID, Draft)
    /// `saveDraft` went wrong.
    case draftNotSaved(TicketID, Problem)
}

/// A ticket with the customer whose it is.
public struct TicketPage: Equatable, Sendable {
    /// The ticket.
    public var ticket: TicketView
    /// Its customer; nil while the customer is only mentioned.
    public var customer: CustomerView?

    /// A page of these.
    public init(ticket: TicketView, customer: CustomerView?) {
        self.ticket = ticket
        self.customer = customer
    }
}

/// What went wrong, in words for the agent.
public struct Problem: Error, Equatable, Sendable {
    /// One sentence: what happened, to what, and what to do next.
    public var sentence: String
    /// The desk's refusal, when it was one.
    public var refusal: Refusal?

    /// A problem told by a sentence.
    public init(_ sentence: String, refusal: Refusal? = nil) {
        self.sentence = sentence
        self.refusal = refusal
    }

    /// The problem that an error of the desk is.
    public init(_ error: DeskError) {
        if case .refused(let refusal, let sentence) = error {
            self.init(sentence, refusal: refusal)
        } else {
            let text = "\(error)"
            self.init(text.last.map { ".?!".contains($0) } == true ? text : text + ".")
        }
    }
}
