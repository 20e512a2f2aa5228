import DeskModel

/// The live figures of a queue, each by a definition that `Figure.definition` states (contract: `stats`).
public struct Statistics: Equatable, Sendable {
    /// The moment they hold for.
    public var at: Timestamp
    /// The length of the window that flow figures count over, ending at `at`.
    public var windowSeconds: Int64
    /// How the queue stands at `at`.
    public var standing: QueueStanding
    /// What happened in the window.
    public var flow: Flow
    /// What happened in the window before it, of the same length.
    public var previousFlow: Flow
    /// Open promises that are not due yet, and those that are overdue.
    public var promises: PromiseFigures
    /// The agents, those who hold most first.
    public var agents: [AgentLoad]
    /// Active tickets by channel.
    public var byChannel: [String: Int]
    /// Active tickets by reason; tickets without one are left out.
    public var byReason: [String: Int]
    /// Reasons of tickets that began in the window, most frequent first, with their direction.
    public var trends: [ReasonTrend]
    /// What may be about to spread, most pressing first.
    public var viralWatch: [WatchEntry]
    /// Tickets that began in each tenth of the window, oldest first.
    public var begunByTenth: [Int]
    /// Solvings in each tenth of the window, oldest first.
    public var solvedByTenth: [Int]
    /// The tickets behind each figure.
    public var tickets: [Figure: [TicketID]]
}

/// How a queue stands at a moment.
public struct QueueStanding: Equatable, Sendable {
    /// Tickets that are new or open; snoozed ones are not among them.
    public var open = 0
    /// Those of them whose last public word is the customer's, or who have none from us.
    public var waitingOnUs = 0
    /// New, open, pending and on hold without assignee.
    public var unassigned = 0
    /// Tickets that wait for the customer.
    public var pending = 0
    /// Tickets that wait for a third party.
    public var onHold = 0
    /// Tickets that sleep.
    public var snoozed = 0
    /// Seconds since the oldest message of a customer that nobody answered, on a ticket that waits on us; nil for none.
    public var oldestWaitSeconds: Int64?
    /// Tickets whose clock is close to its target.
    public var atRisk = 0
    /// Tickets whose clock is past its target.
    public var breached = 0
}

/// What happened in a window.
public struct Flow: Equatable, Sendable {
    /// Solvings; a ticket solved twice counts twice.
    public var solved = 0
    /// Reopenings.
    public var reopened = 0
    /// Tickets that began.
    public var begun = 0
    /// Seconds from a customer's first message to our first public reply, by the time of that reply.
    public var firstReplySeconds = Spread()
    /// Seconds a ticket was open and assigned, at its solving.
    public var handleSeconds = Spread()
    /// The mean of CSAT answers.
    public var csat = Score()
    /// The share of promoters (9, 10) less the share of detractors (0 to 6), in percent.
    public var nps = Score()
}

/// The middle and the upper end of a set of durations; never the mean alone.
public struct Spread: Equatable, Sendable {
    /// The median in seconds; of an even count, the mean of the middle two; nil of none.
    public var median: Double?
    /// The 90th percentile in seconds, nearest rank; nil of none.
    public var p90: Double?
    /// How many.
    public var count = 0

    init() {}

    /// The spread of some durations in seconds. O(n log n).
    init(_ seconds: [Int64]) {
        count = seconds.count
        guard count > 0 else { return }
        let sorted = seconds.sorted()
        let middle = count / 2
        median = count % 2 == 1 ? Double(sorted[middle]) : (Double(sorted[middle - 1]) + Double(sorted[middle])) / 2
        p90 = Double(sorted[(count * 9 + 9) / 10 - 1])
    }
}

/// A score and how many answers it rests on.
public struct Score: Equatable, Sendable {
    /// The score; nil of no answers.
    public var score: Double?
    /// How many answers.
    public var count = 0
}

/// Open promises.
public struct PromiseFigures: Equatable, Sendable {
    /// Open, and due later.
    public var due = 0
    /// Open, and due before now.
    public var overdue = 0
}

/// What an agent has in hand.
public struct AgentLoad: Equatable, Sendable {
    /// The agent.
    public var name: String
    /// What they may do; nil for a name that no agent line told of.
    public var role: AgentRole?
    /// Active tickets they hold.
    public var holds: Int
    /// Solvings in the window of tickets they hold.
    public var solved: Int
}

/// A reason's frequency now, against its own past.
public struct ReasonTrend: Equatable, Sendable {
    /// Which way it moves.
    public enum Direction: String, Sendable {
        case up
        case down
        /// No more than chance, or too few to say.
        case flat
    }

    /// The reason.
    public var reason: String
    /// Tickets with it that began in the window.
    public var now: Int
    /// Tickets a window over the baseline, the windows before this one.
    public var baseline: Double
    /// Which way it moves.
    public var direction: Direction
}

/// Something that may spread.
public struct WatchEntry: Equatable, Sendable {
    /// What is watched.
    public enum Subject: Equatable, Sendable {
        case ticket(TicketID)
        case reason(String)
    }

    /// What is watched.
    public var subject: Subject
    /// 0…1; entries begin at one half.
    public var score: Double
    /// The reasons for the score, in words.
    public var why: [String]
}
