import TerminalEmulator
import Testing

/// Of agents who claim at once, exactly one wins and the others are told who.
@Suite(.enabled(if: Program.isBuilt, Program.missing))
struct ClaimTests {
    @Test func oneOfManyWins() throws {
        let desk = try TestDesk(SampleLines.crowd(8))
        for ticket in 0..<8 {
            let agents = (0..<6).map { "agent\($0)" }
            let claims = try agents.map { agent in
                (agent, try desk.start(["ticket", "claim", "t\(ticket)", "--json"], as: agent))
            }
            let outcomes = try claims.map { ($0, try $1.waitsForEnd()) }
            let winners = outcomes.filter { $0.1.status == 0 }.map(\.0)
            #expect(winners.count == 1, "\(outcomes)")
            for (agent, outcome) in outcomes where outcome.status != 0 {
                #expect(outcome.status == 75, "\(agent): \(outcome)")
                let answer = try outcome.document()
                #expect(answer["claimed"].bool == false)
                #expect(answer["holder"].string == winners.first)
            }
            #expect(try desk.ask("ticket", "show", "t\(ticket)")["assignee"].string == winners.first)
        }
        try desk.expectSoundLog()
    }

    @Test func nextServesEveryTicketOnce() throws {
        let desk = try TestDesk(SampleLines.crowd(12))
        let servings = try (0..<16).map { try desk.start(["ticket", "next", "--json"], as: "agent\($0)") }
        let outcomes = try servings.map { try $0.waitsForEnd() }
        let served = try outcomes.filter { $0.status == 0 }.compactMap { try $0.document()["ticket"].string }
        #expect(Set(served) == Set((0..<12).map { "t\($0)" }) && served.count == 12, "\(served.sorted())")
        #expect(outcomes.count { $0.status == 66 } == 4, "\(outcomes.map(\.status))")
    }
}
