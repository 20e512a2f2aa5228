@testable import DeskModel
@testable import Insights

extension Fixture {
    static var statistics: Statistics {
        var flow = Flow()
        flow.solved = 63
        flow.begun = 40
        flow.reopened = 1
        flow.firstReplySeconds = Spread([60, 108, 108, 370])
        flow.csat = Score(score: 4.6, count: 41)
        flow.nps = Score(score: 52, count: 19)
        var before = Flow()
        before.solved = 54
        before.csat = Score(score: 4.5, count: 38)
        return Statistics(
            at: now, windowSeconds: 3600,
            standing: QueueStanding(
                open: 22, waitingOnUs: 5, unassigned: 2, pending: 3, onHold: 1, snoozed: 1, oldestWaitSeconds: 842,
                atRisk: 2, breached: 1), flow: flow, previousFlow: before,
            promises: PromiseFigures(due: 2, overdue: 1),
            agents: [
                AgentLoad(name: "ana", role: .agent, holds: 3, solved: 22),
                AgentLoad(name: "ben", role: .agent, holds: 2, solved: 30),
            ], byChannel: ["phone": 9, "email": 14, "social": 6], byReason: ["cold drink": 11],
            trends: [
                ReasonTrend(reason: "cold drink", now: 11, baseline: 3.5, direction: .up),
                ReasonTrend(reason: "late delivery", now: 6, baseline: 6, direction: .flat),
                ReasonTrend(reason: "app login", now: 4, baseline: 10, direction: .down),
            ],
            viralWatch: [
                WatchEntry(
                    subject: .reason("cold drink"), score: 0.8,
                    why: ["7 customers in 50 minutes", "2 on public channels"])
            ], begunByTenth: [1, 3, 5, 7, 9, 7, 4, 2, 1, 1], solvedByTenth: [1, 2, 3, 4, 5, 6, 6, 7, 8, 9], tickets: [:]
        )
    }
}
