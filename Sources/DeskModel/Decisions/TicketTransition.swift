/// What can be done to a ticket that may change its status.
public enum TicketAction: CaseIterable, Sendable {
    /// An agent takes it, by claim, take-over or assignment.
    case take
    /// It is given back, or assigned to nobody.
    case release
    /// We write to the customer.
    case reply
    /// The customer writes to us.
    case receive
    /// It is to wait for the customer.
    case pend
    /// It is to wait for a third party.
    case hold
    /// It is to be worked on.
    case open
    /// It is to sleep until a time.
    case snooze
    /// Its time to sleep is over.
    case wake
    /// The matter is done.
    case solve
    /// It was not done after all.
    case reopen
    /// It is done for good.
    case close
}

/// What an action comes to in a status.
public enum TicketTransition: Equatable, Sendable {
    /// It is done, and the status stays.
    case stays
    /// It is done, and the status is this from now on.
    case becomes(TicketStatus)
    /// It becomes a new ticket, linked to this one.
    case opensAnother
    /// It cannot be done; the status would have to be this.
    case refused(wanted: String)

    /// The whole status machine of tickets: what each action comes to in each status.
    ///
    /// | | new | open | pending | on hold | snoozed | solved | closed |
    /// |---|---|---|---|---|---|---|---|
    /// | take | open | · | · | · | · | refused | refused |
    /// | release | · | · | · | · | · | refused | refused |
    /// | reply | open | · | · | · | · | · | refused |
    /// | receive | · | · | open | · | open, if asked | open | another ticket |
    /// | pend | pending | pending | · | pending | pending | refused | refused |
    /// | hold | on hold | on hold | on hold | · | on hold | refused | refused |
    /// | open | open | · | open | open | open | refused | refused |
    /// | snooze | snoozed | snoozed | snoozed | snoozed | snoozed | refused | refused |
    /// | wake | refused | refused | refused | refused | open | refused | refused |
    /// | solve | solved | solved | solved | solved | solved | refused | refused |
    /// | reopen | refused | refused | refused | refused | refused | open | refused |
    /// | close | refused | refused | refused | refused | refused | closed | refused |
    ///
    /// A dot means that it is done and the status stays. `new` never returns; nothing leaves `closed`.
    /// `wakesOnReply` matters to a snoozed ticket alone.
    public static func of(
        _ action: TicketAction, in status: TicketStatus, wakesOnReply: Bool = true
    ) -> TicketTransition {
        switch action {
        case .take, .release: hand(action, status)
        case .reply, .receive: speak(action, status, wakesOnReply)
        case .pend, .hold, .open, .snooze: wait(action, status)
        case .wake, .solve, .reopen, .close: finish(action, status)
        }
    }

    private static func hand(_ action: TicketAction, _ status: TicketStatus) -> TicketTransition {
        switch status {
        case .new: action == .take ? .becomes(.open) : .stays
        case .open, .pending, .onHold, .snoozed: .stays
        case .solved, .closed: .refused(wanted: "a ticket that is not solved")
        }
    }

    private static func speak(
        _ action: TicketAction, _ status: TicketStatus, _ wakesOnReply: Bool
    ) -> TicketTransition {
        let isOurs = action == .reply
        return switch status {
        case .new: isOurs ? .becomes(.open) : .stays
        case .open, .onHold: .stays
        case .pending, .solved: isOurs ? .stays : .becomes(.open)
        case .snoozed: isOurs || !wakesOnReply ? .stays : .becomes(.open)
        case .closed: isOurs ? .refused(wanted: "a ticket that is not closed") : .opensAnother
        }
    }

    private static func wait(_ action: TicketAction, _ status: TicketStatus) -> TicketTransition {
        let wanted: TicketStatus =
            switch action {
            case .pend: .pending
            case .hold: .onHold
            case .snooze: .snoozed
            default: .open
            }
        return switch status {
        case .new, .open, .pending, .onHold, .snoozed:
            status == wanted && status != .snoozed ? .stays : .becomes(wanted)
        case .solved, .closed: .refused(wanted: "a ticket that is not solved")
        }
    }

    private static func finish(_ action: TicketAction, _ status: TicketStatus) -> TicketTransition {
        switch (action, status) {
        case (.wake, .snoozed): .becomes(.open)
        case (.wake, _): .refused(wanted: "a snoozed ticket")
        case (.solve, .solved), (.solve, .closed): .refused(wanted: "a ticket that is not solved")
        case (.solve, _): .becomes(.solved)
        case (.reopen, .solved): .becomes(.open)
        case (.close, .solved): .becomes(.closed)
        default: .refused(wanted: "a solved ticket")
        }
    }
}
