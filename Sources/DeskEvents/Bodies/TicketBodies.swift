import DeskModel

extension PBPlaceholder {
    init(_ kind: EntityKind, number: UInt64) {
        self.init()
        self.kind = .stored(kind)
        self.number = number
    }

    func body() throws(EventCodecError) -> EventBody? {
        guard number > 0 else { throw .numberMissing("placeholder.number") }
        guard let kind: EntityKind = try kind.word(in: "placeholder.kind") else { return nil }
        return .placeholder(kind, number: number)
    }
}

extension PBHoldChange {
    init(_ change: HoldChange) {
        self.init()
        manner = .stored(change.manner)
        if let value = change.from { from = value }
        if let value = change.to { to = value }
        if let value = change.reason { reason = value }
    }

    func body() throws(EventCodecError) -> EventBody? {
        guard let manner: HoldChange.Manner = try manner.word(in: "held.manner") else { return nil }
        return .held(
            HoldChange(
                manner, from: hasFrom ? from : nil, to: hasTo ? to : nil, reason: hasReason ? reason : nil))
    }
}

extension PBStatusChange {
    init(_ change: StatusChange) {
        self.init()
        from = .stored(change.from)
        to = .stored(change.to)
        if let value = change.until { until = value.microseconds }
        sleepsThroughReplies = !change.wakesOnReply
        if let value = change.reason { reason = value }
        takenBack = change.takesBack
    }

    func body() throws(EventCodecError) -> EventBody? {
        guard
            let from: TicketStatus = try from.word(in: "status.from"),
            let to: TicketStatus = try to.word(in: "status.to")
        else { return nil }
        return .status(
            StatusChange(
                from: from, to: to, until: hasUntil ? Timestamp(microseconds: until) : nil,
                wakesOnReply: !sleepsThroughReplies, reason: hasReason ? reason : nil, takesBack: takenBack))
    }
}

extension PBSkip {
    init(reason: String?) {
        self.init()
        if let reason { self.reason = reason }
    }

    var body: EventBody { .skipped(reason: hasReason ? reason : nil) }
}

extension PBReplyWithdrawal {
    init(_ message: MessageID) {
        self.init()
        self.message = message.number
    }

    func body() throws(EventCodecError) -> EventBody {
        .replyWithdrawn(try ID(message, in: "reply_withdrawn.message"))
    }
}

extension PBDelivery {
    init(_ message: MessageID, _ state: DeliveryState, detail: String?) {
        self.init()
        self.message = message.number
        self.state = .stored(state)
        if let detail { self.detail = detail }
    }

    func body() throws(EventCodecError) -> EventBody? {
        let message = try MessageID(message, in: "delivery.message")
        guard let state: DeliveryState = try state.word(in: "delivery.state") else { return nil }
        return .delivery(message, state, detail: hasDetail ? detail : nil)
    }
}

extension PBTicketMerge {
    init(_ merge: MergeID, from: TicketID, into: TicketID) {
        self.init()
        self.merge = merge.number
        self.from = from.number
        self.into = into.number
    }

    func body() throws(EventCodecError) -> EventBody {
        .ticketsMerged(
            try ID(merge, in: "tickets_merged.merge"), from: try ID(from, in: "tickets_merged.from"),
            into: try ID(into, in: "tickets_merged.into"))
    }
}

extension PBTicketUnmerge {
    init(_ merge: MergeID) {
        self.init()
        self.merge = merge.number
    }

    func body() throws(EventCodecError) -> EventBody {
        .ticketsUnmerged(try ID(merge, in: "tickets_unmerged.merge"))
    }
}

extension PBTicketSplit {
    init(from: TicketID, messages: [MessageID]) {
        self.init()
        self.from = from.number
        self.messages = messages.map(\.number)
    }

    func body() throws(EventCodecError) -> EventBody {
        var moved: [MessageID] = []
        moved.reserveCapacity(messages.count)
        for message in messages { moved.append(try ID(message, in: "ticket_split.messages")) }
        return .ticketSplit(from: try ID(from, in: "ticket_split.from"), messages: moved)
    }
}

extension PBTicketLink {
    init(_ other: TicketID, linked: Bool) {
        self.init()
        self.other = other.number
        self.linked = linked
    }

    func body() throws(EventCodecError) -> EventBody {
        .ticketsLinked(other: try ID(other, in: "tickets_linked.other"), linked: linked)
    }
}

extension PBClockChange {
    init(_ change: ClockChange) {
        self.init()
        kind = .stored(change.kind)
        transition = .stored(change.transition)
        if let value = change.due { due = value.microseconds }
    }

    func body() throws(EventCodecError) -> EventBody? {
        guard
            let kind: ClockKind = try kind.word(in: "clock.kind"),
            let transition: ClockChange.Transition = try transition.word(in: "clock.transition")
        else { return nil }
        return .clock(ClockChange(kind, transition, due: hasDue ? Timestamp(microseconds: due) : nil))
    }
}
