import Checkpoints
import CustomerIndex

/// What has to be written of the lookup's index: worked out in a thread of its own.
struct FrozenLookup {
    private let work: HandOver<Never, Result<FrozenChanges?, IndexDamage>>

    /// Begins to bring the index of these projections up to date and to work out what changed in it; all of it, where
    /// they stand on none.
    init(of projections: Projections, region: String) {
        let work = HandOver<Never, Result<FrozenChanges?, IndexDamage>>(room: 1)
        self.work = work
        let run: @Sendable () -> Void = {
            var projections = projections
            projections.freshenLookup(region: region)
            do throws(IndexDamage) {
                work.finish(.success(try projections.lookup?.frozenChanges()))
            } catch {
                work.finish(.failure(error))
            }
        }
        if !DetachedThread.run(run) { run() }
    }

    /// Waits for that, and writes it.
    func write(into builder: CheckpointBuilder) throws(CheckpointError) {
        _ = work.take()
        let changes: FrozenChanges
        switch work.result {
        case .success(let found)?:
            guard let found else { return }
            changes = found
        case .failure?, nil:
            throw .damaged(CheckpointDamage(table: FrozenDesk.layer(0), file: "", reason: .content(offset: 0)))
        }
        for place in 0..<changes.keptLayers {
            builder.keep(FrozenDesk.layer(place), version: FrozenDesk.tableVersion)
        }
        if let layer = changes.newLayer {
            let writer = try builder.rawWriter(
                FrozenDesk.layer(changes.keptLayers), version: FrozenDesk.tableVersion)
            try layer.forEachPiece { (bytes) throws(CheckpointError) in try writer.append(bytes) }
            try writer.finish()
        }
        let writer = try builder.rawWriter(FrozenDesk.superseded, version: FrozenDesk.tableVersion)
        try writer.append(changes.superseded.span.bytes)
        try writer.finish()
    }
}
