import Foundation
import Seeded
import Testing

/// Writers killed at random moments, one, eight and thirty-two at a time (see `KillStorm`). Here a sample; `make soak` does
/// thousands.
@Suite(.enabled(if: Program.isBuilt, Program.missing))
struct KillStormTests {
    @Test(arguments: [(1, 4), (8, 16)]) func whoeverIsKilledNothingAcknowledgedIsLost(writers: Int, kills: Int) throws {
        var dice = Dice()
        print("KillStormTests: \(writers) writers, seed \(dice.seed)")
        _ = try KillStorm(writers: writers, kills: kills).rage(&dice)
    }
}

@Suite(.enabled(if: Program.isBuilt && Program.soakMinutes != nil, "only in `make soak`"))
struct KillStormSoakTests {
    /// Until `USUAL_SOAK_KILLS` programs were killed, else until the time is up.
    @Test func thousandsOfKills() throws {
        var dice = Dice()
        let goal = Program.environment["USUAL_SOAK_KILLS"].flatMap { Int($0) }
        let start = Date()
        let end = start.addingTimeInterval((Program.soakMinutes ?? 0) * 60)
        var kills: [Int: Int] = [:]
        var storms = 0
        while goal.map({ kills.values.reduce(0, +) < $0 }) ?? (Date() < end) {
            let writers = [1, 8, 32][storms % 3]
            kills[writers, default: 0] += try KillStorm(writers: writers, kills: [40, 160, 320][storms % 3]).rage(&dice)
            storms += 1
        }
        let total = kills.values.reduce(0, +)
        let rate = Double(total) / max(1, Date().timeIntervalSince(start))
        print(
            "KillStormSoakTests: \(total) kills (\(kills.sorted { $0.key < $1.key })), \(Int(rate)) a second, "
                + "seed \(dice.seed)")
        #expect(total > 0)
    }
}
