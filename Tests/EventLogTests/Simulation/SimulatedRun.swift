import Seeded

@testable import EventLog

/// A run of the simulation: a desk, processes that work on it, and what befalls them; all of it drawn from one seed.
struct SimulatedRun {
    /// What was not as it must be; nil when all was well.
    var failure: String?
    var fingerprint: UInt64
    var calls: Int
    var kills: Int
    var crashes: Int
    var failedSyncs: Int
    var events: UInt64
    var syncs: [SyncReason: Int]

    init(
        seed: UInt64, stacks: StackPool, omitting reason: SyncReason? = nil, trace: ((String) -> Void)? = nil
    ) {
        let machine = SimulatedMachine(seed: seed, stacks: stacks)
        machine.omitted = reason
        machine.trace = trace
        let oracle = Oracle()
        Self.perform(machine, oracle)
        failure = oracle.failure
        fingerprint = machine.fingerprint
        calls = machine.calls
        kills = machine.kills
        crashes = machine.crashes
        failedSyncs = machine.failedSyncs
        events = oracle.floor
        syncs = machine.syncs
    }

    private static func perform(_ machine: SimulatedMachine, _ oracle: Oracle) {
        let segment = UInt64(machine.dice.one(of: [1024, 2048, 4096]))
        let clerk = Clerk(
            machine: machine, oracle: oracle,
            options: LogOptions(
                system: LinuxSystem(), firstSegment: segment,
                largestSegment: UInt64(machine.dice.one(of: [1024, 4096]))),
            // Records of 512 bytes, so that batches take each other's places sector by sector.
            lengths: machine.dice.one(of: [[8, 20, 100], [464], [8, 464, 464], [8, 700]]),
            tasks: machine.dice.one(of: [3, 8, 15]), removesControl: machine.dice.chance(0.1))
        for _ in 0..<(1 + machine.dice.below(4)) where oracle.failure == nil {
            machine.fate = fate(&machine.dice)
            // Only the control file knows of a failed sync: nobody may take it away then.
            if clerk.removesControl { machine.fate.failedSync = 0 }
            for _ in 0..<machine.dice.one(of: [1, 2, 2, 3, 5]) {
                machine.start { clerk.work($0) }
            }
            let isCut = machine.run()
            if !isCut, machine.dice.chance(0.5) { machine.crash() }
        }
        guard oracle.failure == nil else { return machine.crash() }
        machine.calm()
        machine.start { finish(clerk, $0) }
        _ = machine.run()
    }

    private static func fate(_ dice: inout SeededGenerator) -> SimulatedMachine.Fate {
        var fate = SimulatedMachine.Fate()
        fate.patience = dice.one(of: [1, 1, 3, 10, 40])
        fate.kill = dice.one(of: [0, 0, 0.001, 0.005, 0.02])
        fate.crash = dice.one(of: [0, 0.001, 0.005, 0.02])
        fate.stop = dice.one(of: [0, 0, 0, 0.005, 0.02])
        fate.longestStop = dice.one(of: [5_000_000, 100_000_000, 12_000_000_000])
        fate.spuriousWake = dice.one(of: [0, 0, 0.01])
        if dice.chance(0.2) { fate.failedSync = dice.one(of: [0.01, 0.1]) }
        if dice.chance(0.2) {
            fate.full = dice.one(of: [0.005, 0.05])
            fate.isFullForAll = dice.chance(0.3)
        }
        return fate
    }

    /// When all is over: everything is there, and the log goes on.
    private static func finish(_ clerk: Clerk, _ system: SimulatedSystem) {
        let oracle = clerk.oracle
        var options = clerk.options
        options.system = system
        do throws(EventLogError) {
            let log = try Clerk.open(options, oracle, isDead: false)
            if let reason = log.readOnlyReason { return oracle.fail("at the end the log is read-only: \(reason)") }
            try oracle.inspect(log)
            let (identifier, drafts) = oracle.batch([8, 8])
            let committed = try log.commit(
                after: .max, fold: { _ in }, decide: { Decision(drafts, outcome: ()) })
            oracle.acknowledge(identifier, first: committed.first, last: committed.last)
            log.close()
            let verification = try log.verify()
            if verification.damage.isEmpty == false || verification.events != oracle.floor {
                oracle.fail("at the end verify says \(verification)")
            }
            try oracle.inspect(log)
        } catch {
            oracle.fail("at the end: \(error)")
        }
    }
}
