import Foundation
import Testing

@testable import EventLog

/// Runs of the simulation for `USUAL_SOAK_MINUTES`, on every processor; as many as there is time for.
@Suite(.enabled(if: Soak.minutes != nil, "only in `make soak`"))
struct SimulationSoakTests {
    @Test func whateverBefallsItForHours() async {
        let start = UInt64.random(in: 0..<1 << 40)
        let end = Soak.end
        let lanes = ProcessInfo.processInfo.activeProcessorCount
        let counts = await withTaskGroup(of: Int.self) { group in
            for lane in 0..<lanes {
                group.addTask { Self.run(from: start + UInt64(lane), by: UInt64(lanes), until: end) }
            }
            return await group.reduce(into: []) { $0.append($1) }
        }
        let runs = counts.reduce(0, +)
        let rate = Double(runs) / max(1, (Soak.minutes ?? 0) * 60)
        print("SimulationSoakTests: \(runs) runs from seed \(start), \(Int(rate)) a second")
        #expect(runs > 0)
    }

    private static func run(from start: UInt64, by stride: UInt64, until end: Date) -> Int {
        let stacks = StackPool()
        var (seed, runs) = (start, 0)
        while Date() < end {
            let run = SimulatedRun(seed: seed, stacks: stacks)
            #expect(run.failure == nil, "USUAL_SEED=\(seed) does the same again")
            seed += stride
            runs += 1
        }
        return runs
    }
}
