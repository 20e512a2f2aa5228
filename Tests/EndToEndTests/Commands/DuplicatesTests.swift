import TerminalEmulator
import Testing

/// Customers who are on the desk twice, on the command line.
@Suite(.enabled(if: Program.isBuilt, Program.missing))
struct DuplicatesTests {
    @Test func aCustomerWhoIsThereTwiceIsProposedMergedAndTakenApart() throws {
        let desk = try TestDesk(
            SampleLines.desk + [
                #"{"kind":"customer","id":"c-ruhi","name":"Ruhi Moolla","emails":["roohi@example.com"],"phones":["(415) 555-0136"]}"#
            ])
        let found = try desk.ask("customer", "duplicates")["proposals"]
        #expect(found.array.count == 1, "\(found)")
        let pair = found[0]
        #expect(pair["first"]["customer"].string == "c-roohi" && pair["second"]["customer"].string == "c-ruhi")
        #expect((0.9...1).contains(pair["score"].number ?? 0))
        let fields = Set(pair["evidence"].array.compactMap { $0["field"].string })
        #expect(fields.isSuperset(of: ["name", "email", "phone"]), "\(pair)")
        #expect(try desk.ask("customer", "duplicates", "c-dana")["proposals"].array.isEmpty)
        let text = try desk.run("customer", "duplicates").outputText
        #expect(text.contains("Roohi Moolla") && text.contains("same phone"), "\(text)")
        let before = try desk.ask("show", "c-ruhi")["customer"]
        #expect(try desk.run("customer", "merge", "c-ruhi", "c-roohi").status == 0)
        #expect(try desk.ask("customer", "duplicates")["proposals"].array.isEmpty, "one person is not two")
        #expect(try desk.run("customer", "unmerge", "c-ruhi").status == 0)
        #expect(try desk.ask("customer", "duplicates")["proposals"].array.count == 1)
        #expect(try desk.ask("show", "c-ruhi")["customer"]["name"].string == before["name"].string)
    }
}
