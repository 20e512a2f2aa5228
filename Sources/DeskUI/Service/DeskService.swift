import Desk
import DeskModel
import Insights

/// What the terminal needs of a desk: `Desk` in the program, a stand-in in tests.
///
/// Every call may block and is made by a worker, never between a key and its paint. All but the descriptors may be
/// called from any thread.
public protocol DeskService: Sendable {
    /// What the screen says of the desk itself.
    func about() -> DeskFacts
    /// The clock's instant.
    func now() -> Timestamp

    /// A selection of the queue in serving order, with the rows in a window on it and the desk's figures.
    func queuePage(_ selection: Selection, _ window: QueueWindow, at now: Timestamp) throws(DeskError) -> QueuePage
    /// The rows of tickets, of those that there are.
    func queueRows(_ tickets: [TicketID], at now: Timestamp) throws(DeskError) -> [QueueRow]
    /// A ticket with its conversation; nil when there is none.
    func ticketView(_ ticket: TicketID, at now: Timestamp) throws(DeskError) -> TicketView?
    /// The unified view of a customer, with the newest entries of the timeline; nil when there is none.
    func customerView(_ customer: CustomerID, timeline limit: Int, at now: Timestamp) throws(DeskError) -> CustomerView?
    /// Earlier entries of a customer's timeline.
    func earlier(
        _ customer: CustomerID, before mark: TimelineMark, limit: Int
    ) throws(DeskError) -> EarlierPage
    /// Customers for what was typed; the best `rows` of them are told of.
    func lookup(
        _ query: String, limit: Int, rows: Int, at now: Timestamp, isCancelled: @Sendable () -> Bool
    ) throws(DeskError) -> FindResult
    /// Texts for what was typed.
    func searchTexts(
        _ query: String, limit: Int, at now: Timestamp, isCancelled: @escaping @Sendable () -> Bool
    ) throws(DeskError) -> SearchResult
    /// Customers who may be one person, the surest first.
    func duplicatePairs(limit: Int, isCancelled: @Sendable () -> Bool) throws(DeskError) -> [DuplicatePair]
    /// Two customers side by side; nil when one of them is not there.
    func comparison(of one: CustomerID, _ other: CustomerID) throws(DeskError) -> CustomerComparison?
    /// What came since the newest merge of a customer; nil when there is none.
    func sequel(of customer: CustomerID) throws(DeskError) -> Sequel?
    /// Replies for a ticket.
    func suggestions(for ticket: TicketID, limit: Int, at now: Timestamp) throws(DeskError) -> SuggestResult
    /// The figures of the wallboard.
    func statistics(window seconds: Int64, at now: Timestamp) throws(DeskError) -> Statistics

    /// Does a deed; durable when it returns.
    func perform(_ deed: Deed) throws(DeskError) -> Desk.Performed

    /// The draft on a ticket, if any.
    func loadDraft(_ ticket: TicketID) throws(DeskError) -> Draft?
    /// Keeps a draft in place of the one before; what the agent wrote in another terminal since is kept with it, and returned.
    func saveDraft(_ draft: Draft, on ticket: TicketID) throws(DeskError) -> DraftMeeting?
    /// Forgets a draft; what the agent wrote in another terminal stays, and is returned.
    func discardDraft(_ ticket: TicketID) throws(DeskError) -> Draft?
    /// The tickets that have a draft of the agent.
    func draftTickets() -> [TicketID]

    /// Shows others what the agent looks at.
    func showPresence(_ ticket: TicketID?, isReplying: Bool)
    /// Who else looks at what.
    func othersPresent() -> [PresentAgent]

    /// Readable when events of any process became durable; -1 when the log cannot be watched.
    var wakeDescriptor: Int32 { get }
    /// Makes `wakeDescriptor` quiet until the next event.
    func drainWake()
    /// Readable when anybody's presence changed; -1 when it cannot be watched.
    var presenceDescriptor: Int32 { get }
}

/// What the screen says of a desk itself.
public struct DeskFacts: Equatable, Sendable {
    /// Its name.
    public var name: String
    /// The acting agent.
    public var agent: String
    /// Why nothing can be written; nil when all is well.
    public var readOnlyReason: String?
    /// The reasons customers come for, as paths.
    public var reasons: [String]
    /// The IANA name of its time zone; nil for the machine's own.
    public var timeZone: String?
    /// Why its `desk.toml` is not gone by, with file and line; nil when it is.
    public var configurationFault: String?
    /// What will soon keep it from being written; nil when all is well.
    public var warning: String?
    /// Whether it is a throw-away desk with sample data.
    public var isSample: Bool
    /// Since when it is being opened; nil once it is open.
    public var openingSince: Timestamp?

    /// Facts with these parts.
    public init(
        name: String, agent: String, readOnlyReason: String? = nil, reasons: [String] = [], timeZone: String? = nil,
        configurationFault: String? = nil, warning: String? = nil, isSample: Bool = false,
        openingSince: Timestamp? = nil
    ) {
        self.name = name
        self.agent = agent
        self.readOnlyReason = readOnlyReason
        self.reasons = reasons
        self.timeZone = timeZone
        self.configurationFault = configurationFault
        self.warning = warning
        self.isSample = isSample
        self.openingSince = openingSince
    }
}
