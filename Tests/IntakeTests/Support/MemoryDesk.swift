import DeskModel
import Intake

/// A desk in memory: the real decisions and the real fold, without files.
final class MemoryDesk: ImportTarget, OutputNames, ExportIdentities {
    private(set) var state = DeskState()
    private(set) var events: [Event] = []
    /// How many lines each batch had.
    private(set) var batches: [Int] = []
    let sourceName: String
    var now: Timestamp

    init(source: String = "~00000001", now: Timestamp = Timestamp(rfc3339: "2026-03-03T12:00:00Z")!) {
        sourceName = source
        self.now = now
    }

    func take(_ chunks: [[ImportLine]]) throws(ImportStop) -> [ImportOutcome] {
        batches.append(chunks.reduce(0) { $0 + $1.count })
        let context = CommandContext(now: now, actor: "importer")
        let (made, outcomes) = decide(chunks, context)
        append(made)
        return outcomes
    }

    private func decide(_ chunks: [[ImportLine]], _ context: CommandContext) -> ([Event], [ImportOutcome]) {
        var decider = ImportDecider(state: state, firstSequence: state.sequence + 1)
        let outcomes = decider.decide(chunks: chunks, context)
        return (decider.events, outcomes)
    }

    /// Does a command of an agent.
    @discardableResult
    func perform(_ command: Command, as agent: String = "mia") throws -> UInt64? {
        let decision = try state.decide(command, CommandContext(now: now, actor: agent))
        append(decision.events)
        return decision.made
    }

    func append(_ made: [Event]) {
        for event in made {
            events.append(event)
            state.evolve(event, sequence: UInt64(events.count))
        }
        state.settle()
    }

    func ownSequence(of line: ImportLine) -> UInt64? { nil }

    func unresolvedNames() -> [ImportedEvent.Name] {
        state.openPlaceholders().map { ImportedEvent.Name($0.kind, $0.foreign) }
    }

    func outputID(_ kind: EntityKind, _ number: UInt64) -> String { state.outputID(kind, number) }

    func origin(_ kind: EntityKind, _ number: UInt64) -> ForeignID? { state.identities.origin(kind, number) }
}
