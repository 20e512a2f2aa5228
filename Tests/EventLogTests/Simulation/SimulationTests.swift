import Foundation
import Testing

@testable import EventLog

/// The engine over a simulated machine: a desk that is crashed, killed, stopped and starved keeps what it promised.
///
/// `USUAL_SEED=N` does the run of seed N once more and tells every call.
@Suite struct SimulationTests {
    @Test func whateverBefallsItEverythingAcknowledgedStays() {
        let stacks = StackPool()
        if let seed = ProcessInfo.processInfo.environment["USUAL_SEED"].flatMap({ UInt64($0) }) {
            let run = SimulatedRun(seed: seed, stacks: stacks) { print($0) }
            #expect(run.failure == nil)
            return
        }
        let start = UInt64.random(in: 0..<1 << 40)
        print("SimulationTests: seeds from \(start)")
        for seed in start..<(start + 200 * Sample.scale) {
            let run = SimulatedRun(seed: seed, stacks: stacks)
            #expect(run.failure == nil, "USUAL_SEED=\(seed) does the same again")
        }
    }

    @Test func aSeedGivesTheSameRunAgain() {
        let stacks = StackPool()
        for seed in UInt64(1)...20 {
            let runs = (0..<2).map { _ in SimulatedRun(seed: seed, stacks: stacks) }
            #expect(runs[0].fingerprint == runs[1].fingerprint)
            #expect(runs[0].calls == runs[1].calls)
        }
    }

    /// Without this the other tests could pass because nothing ever happened.
    @Test func theDiceThrowEveryKindOfTrouble() {
        let stacks = StackPool()
        let runs = (UInt64(0)..<150).map { SimulatedRun(seed: $0, stacks: stacks) }
        #expect(runs.contains { $0.kills > 1 })
        #expect(runs.contains { $0.crashes > 2 })
        #expect(runs.contains { $0.failedSyncs > 0 })
        #expect(runs.contains { $0.events > 40 })
        let made = runs.reduce(into: [:]) { $0.merge($1.syncs, uniquingKeysWith: +) }
        // Backups and repairs have scripts of their own.
        let reasons = Set(SyncReason.allCases).subtracting([
            .backup, .backupNames, .backupName, .repairedSegment, .repairedSegmentName,
        ])
        for reason in reasons { #expect(made[reason] != nil, "no sync was made for \(reason)") }
    }
}
