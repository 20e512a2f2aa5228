import Foundation
import TerminalEmulator
import Testing

/// Real files, not ours: they stand beside the repository where they are at all.
@Suite(.enabled(if: Program.isBuilt, Program.missing))
struct RealDataTests {
    static let isThere = FileManager.default.fileExists(atPath: Program.sharedData.path)
    static let missing: Comment = "SKIPPED: no ../shared/data beside the repository; set USUAL_SHARED"

    private func mapping(_ name: String) -> String {
        Program.repository.appendingPathComponent("docs/examples/\(name)").path
    }

    private func data(_ name: String) -> String {
        Program.sharedData.appendingPathComponent(name).path
    }

    @Test(.enabled(if: isThere, missing))
    func aRegisterOfPeopleComesInOnceAndIsFound() throws {
        let desk = try TestDesk()
        let arguments = [
            "import", "--format", "csv", "--map", mapping("febrl.toml"), "--json", data("febrl/dataset3.csv"),
        ]
        let first = try desk.run(arguments)
        try #require(first.status == 0, "\(first)")
        let counts = try first.document()
        #expect(counts["read"].integer == 5000 && counts["imported"].integer == 5000 && counts["rejected"].integer == 0)
        let second = try desk.run(arguments)
        #expect(second.status == 0)
        #expect(try second.document()["unchanged"].integer == 5000)
        #expect(try desk.ask("show", "rec-1496-org")["customer"]["name"].string?.lowercased() == "mitchell green")
        #expect(
            try desk.ask("find", "mitchel grene cleveland")["matches"].array.contains {
                $0["customer"].string == "rec-1496-org"
            })
        try desk.expectSoundLog()
    }

    @Test(.enabled(if: isThere, missing))
    func everyTweetIsATicketOfWhoWroteIt() throws {
        let desk = try TestDesk()
        let arguments = [
            "import", "--format", "csv", "--map", mapping("airline_tweets.toml"), "--json", data("airline_tweets.csv"),
        ]
        let first = try desk.run(arguments)
        try #require(first.status == 0, "\(first)")
        let counts = try first.document()
        #expect(counts["read"].integer == 3 * 10_818)
        #expect((counts["imported"].integer ?? 0) + (counts["unchanged"].integer ?? 0) == 3 * 10_818)
        #expect(counts["rejected"].integer == 0)
        let second = try desk.run(arguments)
        #expect(second.status == 0)
        #expect(try second.document()["unchanged"].integer == 3 * 10_818)
        let ticket = try desk.ask("ticket", "show", "570306133677760513")
        #expect(ticket["channel"].string == "social")
        #expect(ticket["complaint"].bool == false)
        // Anybody's desk opens on it, too.
        let ana = try desk.open()
        try ana.waits(for: "Queue")
        ana.press("q")
        #expect(try ana.waitsForEnd() == .exited(0))
    }
}
