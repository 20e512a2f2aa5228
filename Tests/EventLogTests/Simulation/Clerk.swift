@testable import EventLog

/// What a process of a simulated run does with the log, and which errors it may meet.
struct Clerk {
    let machine: SimulatedMachine
    let oracle: Oracle
    let options: LogOptions
    /// Lengths that payloads are drawn from.
    let lengths: [Int]
    /// How many things it does before it ends.
    let tasks: Int
    /// Somebody removes the control file now and then.
    let removesControl: Bool

    static let desk = "/desk"

    func work(_ system: SimulatedSystem) {
        var options = options
        options.system = system
        do throws(EventLogError) {
            var log = try Self.open(options, oracle, isDead: system.process.isDead)
            var seen: UInt64 = 0
            for _ in 0..<tasks {
                if system.process.isDead || oracle.failure != nil { return }
                do throws(EventLogError) {
                    try task(log, &seen, system)
                } catch {
                    if system.process.isDead { return }
                    judge(error)
                    log = try Self.open(options, oracle, isDead: system.process.isDead)
                    if seen > log.durableSequence { oracle.fail("the durable tail went back behind \(seen)") }
                }
            }
        } catch {
            if !system.process.isDead { judge(error) }
        }
    }

    /// Opens the desk, making it when there is none yet.
    static func open(_ options: LogOptions, _ oracle: Oracle, isDead: Bool) throws(EventLogError) -> FileEventLog {
        // Another may make it while this one looks in vain.
        let wasCreated = oracle.isCreated
        do throws(EventLogError) {
            return try opened(options)
        } catch {
            guard case .noDesk = error, !wasCreated else { throw error }
        }
        do throws(EventLogError) {
            let log = try FileEventLog.create(at: desk, options: options)
            if let system = options.system as? SimulatedSystem, !system.process.isDead { oracle.isCreated = true }
            return log
        } catch {
            guard case .deskExists = error else { throw error }
        }
        return try opened(options)
    }

    /// Who finds the disk full may read what nobody has synced yet: it comes again.
    private static func opened(_ options: LogOptions) throws(EventLogError) -> FileEventLog {
        let log = try FileEventLog.open(at: desk, options: options)
        if let reason = log.readOnlyReason, case .full = reason { throw .readOnly(path: desk, reason: reason) }
        return log
    }

    private func task(_ log: FileEventLog, _ seen: inout UInt64, _ system: SimulatedSystem) throws(EventLogError) {
        if case .damage(let damage) = log.readOnlyReason, !system.process.isDead {
            return oracle.fail("read-only: \(damage)")
        }
        switch machine.dice.below(20) {
        case 0..<11: try append(log, &seen, system)
        case 11..<14: try refuse(log, seen, system)
        case 14..<17: seen = try oracle.follow(log, after: seen) { system.process.isDead }
        case 17:
            if removesControl, machine.dice.chance(0.3) {
                _ = machine.disk.remove("\(Self.desk)/log/control")
            } else {
                log.close()
            }
        case 18:
            let verification = try log.verify()
            guard !system.process.isDead else { return }
            if let damage = verification.damage.first(where: { $0.kind != .sync }) {
                oracle.fail("verify met \(damage)")
            }
        default:
            guard machine.dice.chance(0.5) else {
                _ = log.wait(after: seen, timeout: 1_000_000)
                return
            }
            let bytes = [UInt8](repeating: UInt8(machine.dice.below(4)), count: 700)
            let digest = try log.store(attachment: bytes)
            if !system.process.isDead { oracle.stored(digest, bytes) }
        }
    }

    private func append(_ log: FileEventLog, _ seen: inout UInt64, _ system: SimulatedSystem) throws(EventLogError) {
        let count = machine.dice.chance(0.5) ? 1 : 1 + machine.dice.below(4)
        let (identifier, drafts) = oracle.batch((0..<count).map { _ in machine.dice.one(of: lengths) })
        let before = seen
        var folded: [(UInt64, UInt64)] = []
        let committed = try log.commit(
            after: before,
            fold: { record in if let key = oracle.key(of: record) { folded.append((record.sequence, key)) } },
            decide: { Decision(drafts, outcome: ()) })
        guard !system.process.isDead else { return }
        oracle.acknowledge(identifier, first: committed.first, last: committed.last)
        settle(folded, after: before, through: committed.last - UInt64(count))
        seen = committed.last
        if log.durableSequence < committed.last {
            oracle.fail("\(committed.last) was acknowledged before it was durable")
        }
        guard let position = committed.positions.first, let first = committed.first else { return }
        let sequence = try log.record(at: position) { $0.sequence }
        if !system.process.isDead, sequence != first { oracle.fail("event \(first) is not where it was said to be") }
    }

    /// A decision that appends nothing rests on what it folded.
    private func refuse(_ log: FileEventLog, _ seen: UInt64, _ system: SimulatedSystem) throws(EventLogError) {
        var folded: [(UInt64, UInt64)] = []
        let committed = try log.commit(
            after: seen,
            fold: { record in if let key = oracle.key(of: record) { folded.append((record.sequence, key)) } },
            decide: { Decision([], outcome: ()) })
        guard !system.process.isDead else { return }
        settle(folded, after: seen, through: committed.last)
        oracle.rest(on: committed.last)
    }

    private func settle(_ folded: [(UInt64, UInt64)], after sequence: UInt64, through last: UInt64) {
        if last > sequence, folded.map(\.0) != Array((sequence + 1)...last) {
            oracle.fail("a decision was given \(folded.map(\.0)) of \(sequence + 1) to \(last)")
        }
        for (sequence, key) in folded { oracle.settle(sequence, key) }
    }

    /// Whether an error has a cause in what befell the run.
    private func judge(_ error: EventLogError) {
        let fate = machine.fate
        let isExpected =
            switch error {
            case .syncFailed: machine.failedSyncs > 0 || removesControl && machine.kills > 0
            case .file(_, "sync", _): machine.failedSyncs > 0
            case .full, .readOnly(_, .full(_)): machine.wasFull
            case .lockHeld: fate.stop > 0
            case .noDesk, .deskExists: !oracle.isCreated
            default: false
            }
        if !isExpected { oracle.fail("an error without a cause: \(error)") }
    }
}
