import Testing

@testable import EventLog

/// A process that is stopped in the middle of a commit, at every call that it makes, while another commits.
@Suite struct StoppedProcessTests {
    private struct Outcome {
        var isStopped = false
        var nanoseconds: UInt64 = 0
        var error: EventLogError?
        var stopped: Int32 = 0
    }

    /// What a commit of another costs while one is stopped at its call number `call`.
    private func outcome(stoppedAt call: Int, seed: UInt64, _ stacks: StackPool) -> (Outcome, fault: String?) {
        let desk = ScriptedDesk(seed: seed, stacks: stacks)
        desk.process { log, system in try desk.append(log, 8, system) }
        let machine = desk.machine
        var options = desk.options
        var outcome = Outcome()
        machine.stopsAt = machine.calls + call
        let first = machine.start { system in
            options.system = system
            guard let log = try? FileEventLog.open(at: Clerk.desk, options: options) else { return }
            try? desk.append(log, 8, system)
        }
        machine.start { system in
            var patient = options
            patient.system = system
            guard let log = try? FileEventLog.open(at: Clerk.desk, options: patient) else { return }
            while machine.stopped == nil, machine.state(of: first.identifier) != .gone {
                _ = machine.pass(10_000, system.process)
            }
            guard machine.stopped?.identifier == first.identifier else { return }
            outcome.isStopped = true
            outcome.stopped = first.identifier
            let start = machine.time
            do throws(EventLogError) {
                let (identifier, drafts) = desk.oracle.batch([8])
                let committed = try log.commit(
                    after: .max, fold: { _ in }, decide: { Decision(drafts, outcome: ()) })
                desk.oracle.acknowledge(identifier, first: committed.first, last: committed.last)
            } catch {
                outcome.error = error
            }
            outcome.nanoseconds = machine.time - start
        }
        _ = machine.run()
        return (outcome, desk.fault())
    }

    @Test func aStoppedLeaderCostsItsBoundAndAStoppedHolderIsNamed() {
        let stacks = StackPool()
        var (went, waited, named) = (0, 0, 0)
        // The seeds say in which order the two go on, and so what the one is at while the other opens the log.
        for (seed, call) in (1...6).flatMap({ seed in (1...60).map { (UInt64(seed), $0) } }) {
            let (outcome, fault) = outcome(stoppedAt: call, seed: seed, stacks)
            #expect(fault == nil)
            guard outcome.isStopped else { continue }
            // The bound, a turn at the append lock's queue, and the syncs that the commit makes itself.
            let bound: UInt64 = 20_000_000 + 20_000_000 + 2_000_000
            switch outcome.error {
            case nil:
                #expect(outcome.nanoseconds <= bound, "stopped at call \(call), seed \(seed)")
                if outcome.nanoseconds >= 20_000_000 { waited += 1 } else { went += 1 }
            case .lockHeld(_, outcome.stopped, isStopped: true, let seconds):
                #expect(seconds >= 5)
                #expect(outcome.error?.exitStatus == 75)
                named += 1
            case let error?:
                Issue.record("stopped at call \(call), seed \(seed): \(error)")
            }
        }
        #expect(went > 0)
        #expect(waited > 0)
        #expect(named > 0)
    }
}
