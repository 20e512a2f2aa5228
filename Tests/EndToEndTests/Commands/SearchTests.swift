import Foundation
import TerminalEmulator
import Testing

/// Full-text search on the command line and at the terminal.
@Suite(.enabled(if: Program.isBuilt, Program.missing))
struct SearchTests {
    @Test func findsTextsOnTheCommandLine() throws {
        let desk = try TestDesk(SampleLines.desk)
        let found = try desk.ask("search", "refund")
        let keys: Set<String> = ["query", "microseconds", "events_to_index", "complete", "matches"]
        #expect(keys.subtracting(found.keys).isEmpty, "\(found)")
        #expect(found["matches"].array.count == 2)
        let message = try #require(found["matches"].array.first { $0["kind"].string == "message" })
        #expect(message["ticket"].string == "t-refund")
        #expect(message["customer_name"].string == "Dana Okafor")
        #expect(message["snippet"].string == "Day six, and still no refund.")
        #expect(message["marks"][0]["start"].number == 22 && message["marks"][0]["end"].number == 28)
        #expect(try desk.ask("search", "stone", "cold", "from:roohi")["matches"].array.count == 1)
        #expect(try desk.ask("search", "--limit", "1", "order")["matches"].array.count == 1)
        #expect(try desk.ask("search", "cold", "-latte")["matches"].array.count == 1)
        let wrong = try desk.run("search", "stauts:open")
        #expect(wrong.status == 64, "\(wrong)")
        let nobody = try desk.run("search", "from:nobody")
        #expect(nobody.status == 0 && nobody.outputText == "Nobody is called nobody.\n", "\(nobody)")
        let none = try desk.run("search", "zebra")
        #expect(none.status == 0)
        #expect(none.outputText.contains("Nothing found"), "\(none)")
    }

    @Test func anAgentSearchesAndOpensTheTicketAtTheText() throws {
        let desk = try TestDesk(SampleLines.desk)
        let ana = try desk.open()
        try ana.waits(for: "Order 1182 came cold")
        ana.press("l")
        try ana.waits(for: "Search all texts")
        ana.type("wrong address on")
        try ana.waits(for: "The invoice has the wrong address on it.")
        ana.press(.enter)
        try ana.waits(for: "Ikram ul-Haq")
        try ana.waits(untilGone: "Search all texts")
        ana.send(signal: 15)
        try ana.waitsForEnd()
    }

    /// No index is made of what does not hold; it is searched all the same, and said what was not.
    @Test func aDamagedLogIsSearched() throws {
        let desk = try TestDesk(SampleLines.desk + SampleLines.crowd(12_000))
        try FileManager.default.removeItem(atPath: desk.path + "/checkpoints/search")
        let segment = URL(fileURLWithPath: desk.path + "/log/00000001.segment")
        let handle = try FileHandle(forUpdating: segment)
        try handle.seek(toOffset: 20_000)
        try handle.write(contentsOf: [0xAA, 0x55])
        try handle.close()
        let outcome = try desk.run("search", "stone", "--json")
        let found = try outcome.document()
        #expect(found["matches"][0]["ticket"].string == "t-cold" && found["complete"].bool == false, "\(outcome)")
        #expect(outcome.errorText.contains("usual log verify"), "\(outcome)")
        let plain = try desk.run("--plain", stdin: "search stone\nquit\n")
        #expect(plain.outputText.contains("not searched"), "\(plain)")
    }
}
