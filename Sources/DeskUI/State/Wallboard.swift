import DeskModel
import Insights

/// The supervisor's figures, and where their reader is among them.
public struct Wallboard: Equatable, Sendable {
    /// A length of time that figures are counted over.
    public enum Window: CaseIterable, Sendable {
        case hour
        case fourHours
        case day
        case week

        /// Its length.
        public var seconds: Int64 {
            switch self {
            case .hour: 3600
            case .fourHours: 4 * 3600
            case .day: 86_400
            case .week: 7 * 86_400
            }
        }

        /// What it is called, with the one it is compared with.
        var title: String {
            switch self {
            case .hour: "last hour vs the hour before"
            case .fourHours: "last 4 hours vs the 4 before"
            case .day: "last 24 hours vs the 24 before"
            case .week: "last 7 days vs the 7 before"
            }
        }

        /// The one that comes after it.
        var next: Window {
            let all = Self.allCases
            return all[((all.firstIndex(of: self) ?? 0) + 1) % all.count]
        }

        /// What it is called in a heading.
        var short: String {
            switch self {
            case .hour: "last hour"
            case .fourHours: "last 4 hours"
            case .day: "last 24 hours"
            case .week: "last 7 days"
            }
        }
    }

    /// The time that the figures are counted over.
    public var window = Window.hour
    /// The figures; nil until they are read.
    public var statistics: Statistics?
    /// When they were read.
    public var readAt: Timestamp?
    /// What the cursor stands on.
    public var selected = WallItem.figure(.waitingOnUs)
    /// Why they could not be read; what was read before stays.
    public var problem: Problem?

    /// How often the figures are read while they are on screen, in seconds.
    static let refreshSeconds: Int64 = 5

    /// When they are to be read again.
    var refreshDue: Timestamp? { readAt?.adding(seconds: Self.refreshSeconds) }

    mutating func take(_ result: Result<Statistics, Problem>, at now: Timestamp) {
        readAt = now
        switch result {
        case .success(let fresh):
            statistics = fresh
            problem = nil
        case .failure(let problem): self.problem = problem
        }
    }
}

/// Something of the wallboard that the cursor can stand on.
public enum WallItem: Hashable, Sendable {
    /// A figure.
    case figure(Figure)
    /// A reason customers come for.
    case reason(String)
    /// An agent.
    case agent(String)

    /// The selection of tickets behind it, counted over a window in seconds where that matters.
    func selection(window: Int64) -> Selection {
        switch self {
        case .figure(let figure): .figure(figure, window: window)
        case .reason(let reason): .view(.filter("reason:\"\(reason)\""))
        case .agent(let name): .view(.filter("assignee:\"\(name)\""))
        }
    }
}

extension Figure {
    /// The figures on the board, in reading order: what is urgent, then what was done, then the rest.
    static let board: [Figure] = [
        .waitingOnUs, .oldestWait, .breached, .firstReply, .solved, .csat, .unassigned, .atRisk, .reopened, .handle,
        .nps, .onHold,
    ]

    /// What the board calls it.
    var title: String {
        switch self {
        case .open: "OPEN"
        case .waitingOnUs: "WAITING ON US"
        case .unassigned: "UNASSIGNED"
        case .pending: "PENDING"
        case .onHold: "ON HOLD"
        case .snoozed: "SNOOZED"
        case .oldestWait: "OLDEST WAIT"
        case .atRisk: "AT RISK"
        case .breached: "OVER TIME"
        case .solved: "SOLVED"
        case .reopened: "REOPENED"
        case .firstReply: "FIRST REPLY"
        case .handle: "HANDLE TIME"
        case .csat: "CSAT"
        case .nps: "NPS"
        }
    }
}

extension Wallboard {
    /// The tickets that are watched: their subjects are shown.
    var watchedTickets: [TicketID] {
        (statistics?.viralWatch ?? []).compactMap { entry in
            if case .ticket(let ticket) = entry.subject { ticket } else { nil }
        }
    }
}
