import CPlatform
import DeskModel
import Glibc

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
            var pause: UInt32 = 1
            // Where another process is at it, or it went wrong, a while later; nothing may come that asks again.
            while let made = self?.renewWhileDue(), !made, pause <= Self.longestPauseOfRenewal {
                sleep(pause)
                pause *= 2
            }
            guard let self else { return }
            nextRenewal.store(isCheckpointDue ? sequence + attemptsApart : 0, ordering: .releasing)
        }
        if !isStarted { nextRenewal.store(sequence + attemptsApart, ordering: .releasing) }
    }

    /// How often what came meanwhile is taken in: each time it is what came during the time before.
    private static let roundsOfRenewal = 4

    /// Takes in what is there up to a sequence, and nothing of what comes behind it.
    private func catchUp(_ projections: inout Projections, through sequence: UInt64) -> Bool {
        let known = projections.state.sequence
        guard sequence > known else { return true }
        return (try? catchUp(&projections, atMost: Int(clamping: sequence - known))) != nil
    }

    /// How long the last pause is between two attempts of one thread, in seconds.
    private static let longestPauseOfRenewal: UInt32 = 16

    /// How many events lie between the attempts of two threads.
    private var attemptsApart: UInt64 { options.checkpointPolicy.worthwhile / 4 }

    /// Makes checkpoints until none is due: while one is made, as much may come as makes another. False where it does not get
    /// on.
    private func renewWhileDue() -> Bool {
        while isCheckpointDue {
            let before = standing?.sequence
            renewCheckpoint()
            guard standing?.sequence != before else { return false }
        }
        return true
    }

    /// Makes a checkpoint when one is due, and stands on it. Questions and commands go on meanwhile; for a thread of its
    /// own. Takes time in what came since the last one.
    public func renewCheckpoint() {
        guard isCheckpointDue else { return }
        var current = projections.withLock { $0 }
        let before = current.base?.checkpoint.name
        stepUp(&current, .background)
        guard current.base?.checkpoint.name != before else { return }
        // What came meanwhile, most of it outside of the lock; not all there is, which may grow as fast as it is taken in.
        for _ in 0..<Self.roundsOfRenewal where log.durableSequence > current.state.sequence {
            guard catchUp(&current, through: log.durableSequence) else { return }
        }
        catchUpInSlices(through: current.state.sequence)
        let old = projections.withLock { projections -> Projections? in
            let newest = max(current.state.sequence, projections.state.sequence)
            guard catchUp(&projections, through: newest), catchUp(&current, through: newest),
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
