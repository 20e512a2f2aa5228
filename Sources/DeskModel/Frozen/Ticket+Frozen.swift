extension Ticket: Frozen {
    init(frozen number: UInt64) { self.init(id: TicketID(number), at: Timestamp(microseconds: 0)) }

    mutating func code(_ coder: inout some FrozenCoder) {
        coder.code(&isKnown)
        coder.code(&customer)
        coder.code(&at)
        coder.code(&channel)
        coder.code(&subject)
        coder.code(&status)
        coder.code(&statusSince)
        coder.code(&snoozedUntil)
        coder.code(&wakesOnReply)
        coder.code(&statusReason)
        coder.code(&priority)
        coder.code(&assignee)
        coder.code(&reason)
        coder.code(&tags)
        coder.code(&isComplaint)
        coder.code(&solvedAt)
        coder.code(&reopenedAt)
        coder.code(&messages)
        conversation.code(&coder)
        coder.code(&queuedReplies)
        coder.code(&links)
        coder.code(&mergedBy)
        coder.code(&absorbed)
        coder.code(&skippedBy)
        coder.code(&complaints)
        coder.code(&promises)
        coder.code(&surveys)
        coder.code(&handledSeconds)
        coder.code(&handlingSince)
        coder.code(&handleSecondsAtSolving)
        coder.code(&pausedSeconds)
        coder.code(&pausedSince)
        coder.code(&lastSequence)
        coder.code(&toldBy)
        coder.codeSteps(&changedBy)
        coder.code(&statusAsOf)
        coder.code(&wasHeld)
        coder.code(&lastCustomerSequence)
        coder.code(&lastAgentSequence)
        coder.code(&lastContact)
        coder.code(&lastContactWith)
        coder.code(&lastContactWithAt)
        coder.code(&queueDue)
        codeMarks(&coder)
    }

    private mutating func codeMarks(_ coder: inout some FrozenCoder) {
        var marks = ClockKind.allCases.compactMap { clockMarks[$0] }
        coder.code(&marks, blank: ClockChange(.firstReply, .applied)) { coder, mark in
            coder.code(&mark.kind)
            coder.code(&mark.transition)
            coder.code(&mark.due)
        }
        if coder.isWriting { return }
        clockMarks = Dictionary(marks.map { ($0.kind, $0) }) { first, _ in first }
    }
}

extension Conversation {
    mutating func code(_ coder: inout some FrozenCoder) {
        coder.code(&firstCustomer)
        coder.code(&firstReply)
        coder.code(&startedByUs)
        coder.code(&oldestUnanswered)
        coder.code(&lastPublic, blank: .customer)
        coder.code(&lastPublicAt)
        coder.code(&lastCustomer)
        coder.code(&publicCount)
        coder.code(&lastNumber)
    }
}

extension Message: Frozen {
    init(frozen number: UInt64) {
        self.init(id: MessageID(number), ticket: TicketID(1), at: Timestamp(microseconds: 0))
    }

    mutating func code(_ coder: inout some FrozenCoder) {
        coder.code(&isKnown)
        coder.code(&ticket)
        coder.code(&at)
        coder.code(&from)
        coder.code(&isPublic)
        coder.code(&savedReply)
        coder.code(&author)
        coder.code(&sendAfter)
        coder.code(&isWithdrawn)
        coder.code(&delivery, blank: .started)
        coder.codeSteps(&sequences)
        coder.code(&isQueued)
        coder.code(&splitFrom)
    }
}
