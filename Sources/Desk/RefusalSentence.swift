import DeskModel

/// Refusals in words for the agent: what happened, to what, and what to do next.
struct RefusalSentence {
    let state: DeskState

    /// One sentence for a refusal.
    func words(for refusal: Refusal) -> String {
        switch refusal {
        case .noSuch(let kind, let text):
            "There is no \(kind.nativeName.replacing("_", with: " ")) \(text)."
        case .heldByAnother(let ticket, let holder):
            "\(holder) has ticket \(id(ticket)): take it over with a reason, or go on to the next."
        case .nothingToServe:
            "Nothing to serve: every ticket is held, waiting or done."
        case .newerActivity(let ticket, _):
            "Something newer arrived on ticket \(id(ticket)) since you began: read it, then send again."
        case .wrongStatus(let ticket, let status, let wanted):
            "Ticket \(id(ticket)) is \(status.name.replacing("_", with: " ")): this is for \(wanted)."
        case .reasonNeeded(let ticket):
            "Say why the customer came: ticket \(id(ticket)) has no reason yet."
        case .openPromise(let ticket, let promise):
            "An open promise keeps ticket \(id(ticket)) from being closed: "
                + "\(state.promises[promise]?.text ?? "") (\(state.outputID(.promise, promise.number)))."
        case .recoveryUnfinished(let complaint, let step):
            "Complaint \(state.outputID(.complaint, complaint.number)) cannot be closed before \"\(step.name)\" is done, "
                + "or skipped with a reason."
        case .unfilledPlaceholders(let names):
            "Fill in \(names.map { "{{\($0)}}" }.joined(separator: ", ")) before sending."
        case .tooLate(let message):
            "Reply \(state.outputID(.message, message.number)) is gone already and cannot be taken back."
        case .invalid(let sentence):
            sentence
        case .notAllowed(let sentence):
            sentence
        }
    }

    private func id(_ ticket: TicketID) -> String { state.outputID(.ticket, ticket.number) }
}
