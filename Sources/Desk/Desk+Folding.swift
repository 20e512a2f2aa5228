import DeskEvents
import DeskModel
import EventLog
import Glibc

extension Desk {
    /// Takes in what has become durable since, and says whether there was anything.
    ///
    /// A desk that stays open takes in no more at a time than `slice`, so that nobody at it waits for all that another process
    /// imports: the rest comes in the background, and at its end the wake descriptor becomes readable.
    @discardableResult
    public func refresh() throws(DeskError) -> Bool {
        do throws(EventLogError) {
            try log.requirePlace(within: 1_000_000_000)
        } catch {
            throw .log(error)
        }
        // Whoever is at it takes in what there is, and tells the loop that asks again.
        if isCatchingUp.load(ordering: .acquiring) { return true }
        let most = options.renewsInBackground ? Self.slice : .max
        let (isNews, goesOn) = try projections.withLock { projections throws(DeskError) in
            let before = projections.state.sequence
            let isNews = try catchUp(&projections, atMost: most)
            // Where what is durable cannot be read, there is no going on.
            let sequence = projections.state.sequence
            return (isNews, sequence > before && log.durableSequence > sequence)
        }
        lookForLost()
        if isNews, options.renewsInBackground {
            if goesOn { catchUpInBackground() }
            renewEverythingInBackground()
        }
        return isNews
    }

    private func renewEverythingInBackground() {
        renewInBackground()
        renewSearchInBackground()
    }

    /// Records that are folded under one hold of the lock where others ask meanwhile: some two milliseconds' worth. A
    /// question takes the lock several times.
    private static let slice = 128
    /// How long whoever works through much piece by piece leaves the lock to others in between, in microseconds.
    static let pauseForOthers: UInt32 = 300

    /// How many slices make so much that the next checkpoint may be due.
    private static let slicesToRenewal = 32

    /// Takes in what is there slice by slice, up to a sequence, and lets others ask in between; `onTheWay` is done now and then.
    func catchUpInSlices(through last: UInt64 = .max, _ onTheWay: () -> Void = {}) {
        var slices = 0
        while true {
            let goesOn = projections.withLock { projections in
                let before = projections.state.sequence
                guard min(log.durableSequence, last) > before else { return false }
                return (try? catchUp(&projections, atMost: Self.slice)) != nil && projections.state.sequence > before
            }
            guard goesOn else { return }
            slices += 1
            if slices.isMultiple(of: Self.slicesToRenewal) { onTheWay() }
            usleep(Self.pauseForOthers)
        }
    }

    private func catchUpInBackground() {
        guard isCatchingUp.compareExchange(expected: false, desired: true, ordering: .acquiringAndReleasing).exchanged
        else { return }
        let isStarted = DetachedThread.run { [weak self] in
            guard let self else { return }
            // Where another process imports for hours this goes on as long: what it holds is put in checkpoints on the way.
            catchUpInSlices { self.renewEverythingInBackground() }
            renewEverythingInBackground()
            isCatchingUp.store(false, ordering: .releasing)
            watcher?.signal()
        }
        if !isStarted { isCatchingUp.store(false, ordering: .releasing) }
    }

    /// Takes in what has become durable since, up to so many records, and says whether there was anything. Where that is
    /// much, checkpoints are made on the way, so that memory stays bounded.
    func catchUp(_ projections: inout Projections, atMost most: Int = .max) throws(DeskError) -> Bool {
        let isErased = try beginAnewIfErased(&projections)
        let before = projections.state.sequence
        guard log.durableSequence > before else {
            // Where nobody knows any more how far the log went, there is nothing to read that would tell.
            if let behind = log.damageBehindEnd { projections.note([behind]) }
            return isErased
        }
        let damage: [Damage]
        do throws(EventLogError) {
            if most == .max, log.durableSequence - before >= RecordStream.worthwhile,
                let stream = RecordStream(log, after: before)
            {
                var names = NameStream(&projections.state, behind: stream)
                while let chunk = stream.next() {
                    for record in chunk { projections.fold(record) }
                    if let names { names.put(chunk) } else { stream.giveBack(chunk) }
                    if projections.eventsAboveBase >= options.checkpointPolicy.mostInMemoryReading {
                        names?.finish(&projections.state)
                        stepUp(&projections, .onTheWay)
                        names = NameStream(&projections.state, behind: stream)
                    }
                }
                names?.finish(&projections.state)
                damage = try stream.finish()
            } else {
                var left = most
                damage = try log.read(after: before, through: .durable) { record in
                    projections.fold(DecodedRecord(record, of: log))
                    left -= 1
                    return left > 0
                }.damage
            }
        } catch {
            throw .log(error)
        }
        projections.note(damage)
        projections.state.settle()
        return true
    }

    /// Where events were lost to a repair since the first was folded: lets go of what may tell of them, and says so.
    private func beginAnewIfErased(_ projections: inout Projections) throws(DeskError) -> Bool {
        let generation: UInt64
        do throws(EventLogError) {
            generation = try log.erasureGenerationOfNow()
        } catch {
            throw .log(error)
        }
        if let known = projections.erasureGeneration, known != generation {
            projections = options.usesCheckpoints ? newestProjections() : Projections()
            lostSince.withLock { $0 = [] }
            projections.erasureGeneration = generation
            return true
        }
        projections.erasureGeneration = generation
        return false
    }

    /// Whether the projections may tell of events that a repair has taken out of the log since.
    func isErased(_ projections: borrowing Projections) -> Bool {
        projections.erasureGeneration != log.erasureGeneration
    }

    /// The sequence of the newest event taken in.
    public var sequence: UInt64 { projections.withLock { $0.state.sequence } }

    /// The event with a sequence, read from the log; nil when this process has not taken it in, and when it does not hold:
    /// then that is damage, and the answer goes without it.
    func event(_ sequence: UInt64, in projections: borrowing Projections) throws(DeskError) -> Event? {
        guard let position = projections.positions[sequence] else { return nil }
        do throws(DeskError) {
            return try event(at: position)
        } catch {
            // Where a checkpoint does not hold, or events were lost since, it may be the wrong place: the question is
            // asked again.
            guard !projections.restsOnDamage, !isErased(projections) else { throw error }
            let damage =
                if case .log(.noRecord(let place)) = error { log.damage(at: place, of: sequence) } else {
                    error.damage(of: sequence)
                }
            guard let damage else { throw error }
            note(LostEvent(sequence: sequence, position: position, damage: damage))
            return nil
        }
    }

    /// The event that stands at a place of the log.
    private func event(at position: UInt64) throws(DeskError) -> Event {
        let read: Result<Event, DeskError>
        do throws(EventLogError) {
            read = try log.record(at: RecordPosition(rawValue: position)) { record in
                Result { () throws(DeskError) in try RecordCoding.event(record, in: log) }
            }
        } catch {
            throw .log(error)
        }
        return try read.get()
    }

    /// Takes note of an event that was folded once, into a checkpoint, and does not hold any more.
    private func note(_ event: LostEvent) {
        let isNew = lostSince.withLock { lost in
            guard lost.count < LostEvent.mostNoted, !lost.contains(where: { $0.sequence == event.sequence }) else {
                return false
            }
            lost.append(event)
            return true
        }
        if isNew { options.damageFound?(event.damage) }
    }

    /// Lets go of lost events that are there again: a file was put back.
    private func lookForLost() {
        let lost = lostSince.withLock { $0 }
        guard !lost.isEmpty else { return }
        let found = lost.filter { (try? event(at: $0.position)) != nil }.map(\.sequence)
        if !found.isEmpty { lostSince.withLock { lost in lost.removeAll { found.contains($0.sequence) } } }
    }

    /// Decides under the append lock, appends what was decided as one batch, waits until it is durable, and folds it.
    func commit<Outcome: Sendable>(
        _ decide: (DeskState) -> (events: [Event], result: Outcome)
    ) throws(DeskError) -> (result: Outcome, lastSequence: UInt64) {
        if let readOnly { throw readOnly }
        return try projections.withLock { projections throws(DeskError) in
            while true {
                if let done = try commit(decide, on: &projections) { return done }
                try startOver(&projections)
            }
        }
    }

    /// Folds again what is durable.
    private func foldAnew(_ projections: inout Projections) {
        projections = options.usesCheckpoints ? newestProjections() : Projections()
        do throws(DeskError) {
            _ = try catchUp(&projections)
        } catch {
            // What could be read stands; the next question tries again, and says what is wrong.
        }
    }

    /// The same on projections at hand; nil where the decision rests on a part of a checkpoint that does not hold.
    private func commit<Outcome: Sendable>(
        _ decide: (DeskState) -> (events: [Event], result: Outcome), on projections: inout Projections
    ) throws(DeskError) -> (result: Outcome, lastSequence: UInt64)? {
        let before = projections.state.sequence
        var events: [Event] = []
        var failure: EventLogError?
        let committed: Committed<Outcome?>
        do throws(EventLogError) {
            committed = try log.commit(
                after: projections.state.sequence,
                fold: { projections.fold(DecodedRecord($0, of: log)) },
                decide: {
                    projections.state.settle()
                    guard projections.blockingFault == nil, !isErased(projections) else {
                        return .init([], outcome: nil)
                    }
                    let decided = decide(projections.state)
                    guard !projections.restsOnDamage else { return .init([], outcome: nil) }
                    do throws(EventLogError) {
                        var drafts: [RecordDraft] = []
                        drafts.reserveCapacity(decided.events.count)
                        for index in decided.events.indices {
                            drafts.append(try RecordCoding.draft(decided.events[index], in: log))
                        }
                        events = decided.events
                        return .init(drafts, outcome: decided.result)
                    } catch {
                        failure = error
                        return .init([], outcome: nil)
                    }
                })
        } catch {
            // Part of what was folded may never last: after a failed sync another event may get the same sequence.
            if projections.state.sequence != before { foldAnew(&projections) }
            throw .log(error)
        }
        if let failure { throw .log(failure) }
        if let first = committed.first {
            // What a closure has seen is copied at every look; this is not.
            let events = events
            for index in events.indices {
                projections.fold(
                    events[index], sequence: first + UInt64(index), position: committed.positions[index].rawValue)
            }
        }
        projections.state.settle()
        guard let outcome = committed.outcome else {
            if projections.restsOnDamage || isErased(projections) { return nil }
            throw .readOnly(
                reason: projections.blockingFault ?? "the log holds what this version cannot read.",
                exitStatus: 74)
        }
        return (outcome, committed.last)
    }
}

extension Projections {
    /// Takes note of stretches of the log that were passed over: nothing may be decided without them.
    mutating func note(_ stretches: [Damage]) {
        guard let first = stretches.first else { return }
        // What is lost behind the end of the log is told at every look there.
        let news = stretches.filter { !damage.contains($0) }
        damage += news
        if blockingFault == nil { blockingFault = Self.fault(of: first) }
    }

    /// Why nothing may be decided while a stretch of the log does not hold.
    static func fault(of damage: Damage) -> String {
        "\(damage): `usual log verify` tells all, `usual log repair` mends what can be."
    }

    /// Takes in a record of the log.
    mutating func fold(_ record: DecodedRecord) {
        if let error = record.error {
            if let damage = record.damage { note([damage]) }
            if blockingFault == nil { blockingFault = "\(error)" }
            pass(sequence: record.sequence, position: record.position)
            return
        }
        if record.mustBeKnown, blockingFault == nil {
            blockingFault = "event \(record.sequence) was made by a newer version of usual: use that version to write."
        }
        fold(record.event, sequence: record.sequence, position: record.position)
    }
}
