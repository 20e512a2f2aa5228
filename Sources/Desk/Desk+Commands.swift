import DeskEvents
import DeskModel
import EventLog

extension Desk {
    /// Does a command: decided against the newest state under the log's append lock; durable when it returns.
    ///
    /// A refusal waits, as an acceptance does, until what it rests on is durable.
    @discardableResult
    public func perform(_ command: Command) throws(DeskError) -> Performed {
        let context = CommandContext(now: now(), actor: agent, userID: options.userID)
        let outcome = try commit { state -> (events: [Event], result: Result<UInt64?, Refusal>) in
            do throws(Refusal) {
                let decision = try state.decide(command, context)
                return (decision.events, .success(decision.made))
            } catch {
                return ([], .failure(error))
            }
        }
        switch outcome.result {
        case .success(let made): return Performed(sequence: outcome.lastSequence, made: made)
        case .failure(let refusal): throw refused(refusal)
        }
    }

    /// Imports a batch of lines in order, under one hold of the append lock; durable when it returns.
    ///
    /// Each line is taken whole or not at all, and so are lines that are joined: they must come in one batch. A line's
    /// outcome stands in the same place of the result.
    public func importBatch(_ lines: [ImportLine]) throws(DeskError) -> [ImportOutcome] {
        try importBatch(chunks: [lines])
    }

    /// The same of a batch in several pieces, as they were read. Lines that are joined come in one of them.
    public func importBatch(chunks: [[ImportLine]]) throws(DeskError) -> [ImportOutcome] {
        guard chunks.contains(where: { !$0.isEmpty }) else { return [] }
        let context = CommandContext(now: now(), actor: agent, userID: options.userID)
        let configuration = look { $0.state.configuration }
        let outcome = try commit { state -> (events: [Event], result: [ImportOutcome]) in
            var decider = ImportDecider(state: state, firstSequence: state.sequence + 1)
            let outcomes = decider.decide(chunks: chunks, context)
            return (decider.events, outcomes)
        }
        try writeImportedConfiguration(since: configuration)
        projections.withLock { projections in
            if projections.eventsAboveBase >= options.checkpointPolicy.mostInMemory {
                stepUp(&projections, .onTheWay)
            }
        }
        return outcome.result
    }

    /// Sender's ids that lines referred to and that no line has told of yet.
    public func openPlaceholders() throws(DeskError) -> [OpenPlaceholder] {
        try refresh()
        return look { $0.state.openPlaceholders() }
    }
}
