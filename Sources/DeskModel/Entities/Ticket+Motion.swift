// How a ticket's status and holder change, and with them the times that are counted.
extension Ticket {
    /// Whether time counts as handled: open and assigned.
    private var isHandled: Bool { (status == .new || status == .open) && assignee != nil }

    /// Whether the resolution clock stands still.
    private var isPaused: Bool { status != .new && status != .open }

    /// Takes a status at a time; the only way in which one changes.
    mutating func move(to next: TicketStatus, at time: Timestamp) {
        guard next != status else { return }
        count(until: time)
        if status.isActive, !next.isActive {
            solvedAt.append(time)
            handleSecondsAtSolving.append(wasHeld ? handledSeconds : nil)
        } else if !status.isActive, next.isActive {
            reopenedAt.append(time)
        }
        status = next
        statusSince = time
        statusReason = nil
        if next != .snoozed {
            snoozedUntil = nil
            wakesOnReply = true
        }
        restart(at: time)
    }

    /// Passes to an agent, or to nobody, at a time.
    mutating func pass(to agent: String?, at time: Timestamp) {
        count(until: time)
        assignee = agent
        if agent != nil { wasHeld = true }
        restart(at: time)
    }

    /// Takes back the last solving, as if it had never been; the ticket is open since then.
    mutating func takeBackSolving() {
        guard !status.isActive, !solvedAt.isEmpty else { return }
        solvedAt.removeLast()
        handleSecondsAtSolving.removeLast()
        status = .open
        restart(at: statusSince)
    }

    /// Counts neither the last solving nor the opening again that took it back; that time stood still stays so.
    mutating func forgetSolving() {
        guard status.isActive, !solvedAt.isEmpty, !reopenedAt.isEmpty else { return }
        solvedAt.removeLast()
        handleSecondsAtSolving.removeLast()
        reopenedAt.removeLast()
    }

    /// Adds up what the running counts have come to.
    private mutating func count(until time: Timestamp) {
        if let since = handlingSince { handledSeconds = Self.sum(handledSeconds, since, time) }
        if let since = pausedSince { pausedSeconds = Self.sum(pausedSeconds, since, time) }
        handlingSince = nil
        pausedSince = nil
    }

    private mutating func restart(at time: Timestamp) {
        handlingSince = isHandled ? time : nil
        pausedSince = isPaused ? time : nil
    }

    /// Seconds so far and those from `since` to `time`; clocks that were set back count nothing.
    private static func sum(_ seconds: Int64, _ since: Timestamp, _ time: Timestamp) -> Int64 {
        let (total, overflow) = seconds.addingReportingOverflow(
            max(0, BusinessTime.calendar.seconds(from: since, to: time)))
        return overflow ? .max : total
    }
}
