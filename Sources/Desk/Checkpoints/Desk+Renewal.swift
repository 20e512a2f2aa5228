import CPlatform
import DeskModel

// How the next checkpoint is made while questions and commands go on.
extension Desk {
    /// The checkpoint that this process stands on: the newest event in it, and the bytes of its files; nil for none.
    public var standing: (sequence: UInt64, bytes: Int)? {
        projections.withLock { $0.base.map { ($0.sequence, $0.checkpoint.byteCount) } }
    }

    /// Whether so much came since the newest checkpoint that the next one is worth making.
    public var isCheckpointDue: Bool {
        options.usesCheckpoints && projections.withLock { $0.isCheckpointDue(options.checkpointPolicy) }
    }

    /// Makes a checkpoint in a thread of its own when one is due and none is being made.
    func renewInBackground() {
        let due = nextRenewal.load(ordering: .relaxed)
        guard due <= sequence, isCheckpointDue,
            nextRenewal.compareExchange(expected: due, desired: .max, ordering: .acquiringAndReleasing).exchanged
        else { return }
        let isStarted = DetachedThread.run { [weak self] in
            guard let self else { return }
            renewCheckpoint()
            // Where another process is at it, or it went wrong, a while later.
            nextRenewal.store(sequence + options.checkpointPolicy.worthwhile / 4, ordering: .releasing)
        }
        if !isStarted { nextRenewal.store(sequence + options.checkpointPolicy.worthwhile / 4, ordering: .releasing) }
    }

    /// Makes a checkpoint when one is due, and stands on it. Questions and commands go on meanwhile; for a thread of its
    /// own. Takes time in what came since the last one.
    public func renewCheckpoint() {
        guard isCheckpointDue else { return }
        var current = projections.withLock { $0 }
        let before = current.base?.checkpoint.name
        stepUp(&current, .background)
        guard current.base?.checkpoint.name != before else { return }
        // What came meanwhile, most of it outside of the lock.
        guard (try? catchUp(&current)) != nil else { return }
        catchUpInSlices()
        guard (try? catchUp(&current)) != nil else { return }
        let old = projections.withLock { projections -> Projections? in
            guard (try? catchUp(&projections)) != nil, (try? catchUp(&current)) != nil,
                current.state.sequence == projections.state.sequence
            else { return nil }
            current.takeDerived(from: projections)
            let old = projections
            projections = current
            return old
        }
        // Memory is given back here and not while somebody waits for an answer: to the system too, which would else keep what
        // an import brought for as long as the desk is open.
        let wasMuch = (old?.eventsAboveBase ?? 0) >= options.checkpointPolicy.worthwhile
        _ = consume old
        if wasMuch { cplatform_trim_heap() }
    }
}
