import DeskModel

/// Counts what happened in a window.
struct FlowCounter {
    private var result = Flow()
    private var firstReplies: [Int64] = []
    private var handleTimes: [Int64] = []
    private var csatSum: Int64 = 0
    private var promoters = 0
    private var detractors = 0

    mutating func count(_ ticket: Ticket, conversation: Conversation, in window: TimeWindow) {
        if window.contains(ticket.at) { result.begun += 1 }
        for (index, at) in ticket.solvedAt.enumerated() where window.contains(at) {
            result.solved += 1
            if index < ticket.handleSecondsAtSolving.count, let seconds = ticket.handleSecondsAtSolving[index] {
                handleTimes.append(seconds)
            }
        }
        result.reopened += ticket.reopenedAt.count { window.contains($0) }
        if !conversation.startedByUs, let asked = conversation.firstCustomer, let answered = conversation.firstReply,
            window.contains(answered)
        {
            firstReplies.append(max(0, answered.seconds(since: asked)))
        }
    }

    mutating func count(_ survey: Survey, in window: TimeWindow) {
        guard window.contains(survey.at) else { return }
        switch survey.kind {
        case .csat:
            result.csat.count += 1
            csatSum += survey.score
        case .nps:
            result.nps.count += 1
            if survey.score >= 9 { promoters += 1 } else if survey.score <= 6 { detractors += 1 }
        }
    }

    func flow() -> Flow {
        var flow = result
        flow.firstReplySeconds = Spread(firstReplies)
        flow.handleSeconds = Spread(handleTimes)
        if flow.csat.count > 0 { flow.csat.score = Double(csatSum) / Double(flow.csat.count) }
        if flow.nps.count > 0 { flow.nps.score = Double(promoters - detractors) * 100 / Double(flow.nps.count) }
        return flow
    }
}
