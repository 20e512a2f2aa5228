import Checkpoints
import CustomerIndex

/// What has to be written of the lookup's index: worked out in a thread of its own.
struct FrozenLookup {
    private let work: DetachedWork<Result<FrozenChanges?, IndexDamage>>

    /// Begins to bring the index of these projections up to date and to work out what changed in it; all of it, where
    /// they stand on none. Up to so many layers are left as they are.
    init(of projections: Projections, region: String, tolerating layers: Int) {
        work = DetachedWork {
            var projections = projections
            projections.freshenLookup(region: region)
            return Result { () throws(IndexDamage) in try projections.lookup?.frozenChanges(tolerating: layers) }
        }
    }

    /// Waits for that, and writes it.
    func write(into builder: CheckpointBuilder) throws(CheckpointError) {
        let changes: FrozenChanges
        switch work.wait() {
        case .success(let found):
            guard let found else { return }
            changes = found
        case .failure:
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
