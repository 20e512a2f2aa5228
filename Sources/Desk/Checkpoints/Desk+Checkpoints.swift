import CPlatform
import Checkpoints
import DeskModel
import EventLog
import Glibc

// How a desk stands on a checkpoint, and makes the next one.
extension Desk {
    /// The checkpoints of this desk, of this version of the program.
    var checkpoints: CheckpointStore {
        CheckpointStore(
            directory: "\(path)/checkpoints",
            identity: CheckpointIdentity(
                desk: log.deskIdentifier, format: FrozenDesk.format, erasureGeneration: log.erasureGeneration))
    }

    /// Projections that stand on the newest checkpoint; of an empty log where there is none.
    func newestProjections() -> Projections {
        let erasureGeneration = log.erasureGeneration
        guard let checkpoint = checkpoints.open(), let frozen = FrozenDesk(checkpoint, of: log),
            var projections = Projections(on: frozen)
        else { return Projections() }
        projections.erasureGeneration = erasureGeneration
        // Reading on begins where the checkpoint ends, not at the beginning of a segment.
        log.note(sequence: frozen.sequence, at: RecordPosition(rawValue: checkpoint.position))
        return projections
    }

    /// Stands on the newest checkpoint and takes in what came since, at opening. Where much did, and another process is
    /// making a checkpoint of it, waits for that; where nobody is, makes one.
    func begin() throws(DeskError) {
        try projections.withLock { projections throws(DeskError) in
            if options.usesCheckpoints {
                projections = newestProjections()
                awaitBuilder(&projections)
            }
            _ = try catchUp(&projections)
            if projections.isCheckpointDue(options.checkpointPolicy) {
                stepUp(&projections, .opening)
            }
        }
    }

    /// Waits while another process makes a checkpoint of a long log.
    private func awaitBuilder(_ projections: inout Projections) {
        var waited = 0
        while log.durableSequence - projections.state.sequence >= options.checkpointPolicy.mostInMemoryReading,
            waited < options.checkpointPolicy.patience * 20, readOnly(projections) == nil
        {
            // The lock is free as soon as it is let go of here: whoever comes first builds.
            guard isBuilding else { return }
            usleep(50_000)
            waited += 1
            let newest = newestProjections()
            if newest.state.sequence > projections.state.sequence {
                projections = newest
                waited = 0
            }
        }
    }

    /// Whether another process makes a checkpoint at this moment.
    private var isBuilding: Bool {
        do throws(CheckpointError) {
            return try checkpoints.beginBuilding() == nil
        } catch {
            return false
        }
    }

    /// The region that phone numbers are read for.
    private func region(_ projections: Projections) -> String {
        configuration(adopted: projections.state.configuration).region
    }

    private func readOnly(_ projections: Projections) -> String? {
        readOnlyAtOpening ?? projections.blockingFault
    }

    /// Makes the next checkpoint out of projections and stands on it, unless another process has made a newer one, which
    /// it stands on then, or is making one. Whatever goes wrong, the projections are as they were: nothing is lost but
    /// time.
    ///
    /// One that is made on the way, with more events to come at once, has a lookup's index only where the one before has:
    /// else that is worked on while the events that follow are folded, and written at the end.
    func stepUp(_ projections: inout Projections, _ occasion: CheckpointOccasion) {
        projections.state.settle()
        let indexes = occasion != .onTheWay || projections.base?.isLookupWritten == true
        let frozen: FrozenDesk
        switch checkpoint(of: &projections, occasion, indexes: indexes) {
        case .made(let made): frozen = made
        case .isUprooted: return takeRoot(&projections, occasion)
        case .none: return
        }
        guard var next = Projections(on: frozen) else { return }
        next.erasureGeneration = projections.erasureGeneration
        do throws(DeskError) {
            if next.state.sequence < projections.state.sequence { _ = try catchUp(&next) }
        } catch {
            return
        }
        if next.state.sequence == projections.state.sequence {
            next.takeDerived(from: projections)
            if !indexes, next.base?.isLookupWritten == false {
                next.freshenLookupAhead(from: projections, region: region(projections))
            }
        }
        let old = exchange(&projections, with: next)
        if occasion != .background { letGo(of: old) }
    }

    /// Frees what was folded until now, and gives the memory back to the system: millions of things, which takes seconds, in a
    /// thread of its own.
    private func letGo(of old: consuming Projections) {
        // A closure's captures live as long as the closure: what is handed over is freed where it is taken.
        let way = HandOver<Projections, Void>(room: 1)
        _ = way.put(old)
        _ = DetachedThread.run {
            _ = way.take()
            cplatform_trim_heap()
        }
    }

    /// Stands on the newest checkpoint there is, or on none, and makes the next one from there: for projections whose own
    /// was removed. Takes time in what that one lacks.
    private func takeRoot(_ projections: inout Projections, _ occasion: CheckpointOccasion) {
        var fresh = newestProjections()
        guard (try? catchUp(&fresh)) != nil, fresh.state.sequence >= projections.state.sequence else { return }
        if fresh.isCheckpointDue(options.checkpointPolicy) { stepUp(&fresh, occasion) }
        projections = fresh
    }

    /// What comes of trying to make a checkpoint.
    private enum Step {
        /// It is made; or another process has made a newer one than the projections stand on.
        case made(FrozenDesk)
        /// The one that the projections stand on is no longer there to be built upon: it was removed.
        case isUprooted
        /// Nothing: another process is making one, or it could not be done.
        case none
    }

    /// A checkpoint that holds what the projections do.
    private func checkpoint(
        of projections: inout Projections, _ occasion: CheckpointOccasion, indexes: Bool
    ) -> Step {
        guard options.usesCheckpoints, readOnly(projections) == nil, projections.damage.isEmpty,
            !projections.restsOnDamage,
            projections.state.sequence <= log.durableSequence,
            let position = projections.positions[projections.state.sequence]
        else { return .none }
        let store = checkpoints
        // Of what was lost since nothing may be written down.
        guard projections.erasureGeneration == store.identity.erasureGeneration else { return .none }
        do throws(CheckpointError) {
            guard let builder = try store.beginBuilding() else { return .none }
            if builder.base?.name != projections.base?.checkpoint.name {
                if let frozen = builder.base.flatMap({ FrozenDesk($0, of: log) }),
                    frozen.isBetter(than: projections.base)
                {
                    return .made(frozen)
                }
                // Layers go on top of the very tables that they were worked out from, or nowhere.
                if projections.base != nil { return .isUprooted }
            }
            let hash = projections.base?.hash ?? KeyHash()
            let sequence = projections.state.sequence
            guard
                let header = CheckpointHeader(
                    secret: hash.secret, log: log, sequence: sequence, position: position)
            else { return .none }
            if projections.base != nil {
                for name in FrozenDesk.tables { builder.keep(name, version: FrozenDesk.tableVersion) }
            }
            // The lookup's index is worked out beside the rest, where there are two processors.
            let layers = occasion.toleratedLayers
            let index =
                indexes ? FrozenLookup(of: projections, region: region(projections), tolerating: layers) : nil
            try projections.freeze(into: builder, hash: hash, tolerating: layers)
            try index?.write(into: builder)
            // What was frozen rests on what was read.
            guard !projections.restsOnDamage else { return .none }
            let made = try builder.commit(sequence: sequence, position: position, header: header.bytes)
            log.note(sequence: sequence, at: RecordPosition(rawValue: position))
            return FrozenDesk(made, of: log).map { .made($0) } ?? .none
        } catch {
            if case .damaged = error { projections.base?.damage.note() }
            return .none
        }
    }
}
