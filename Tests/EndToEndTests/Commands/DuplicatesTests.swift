import Foundation
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

    /// The sample desk with Roohi on it twice.
    private func desk() throws -> TestDesk {
        try TestDesk(
            SampleLines.desk + [
                #"{"kind":"customer","id":"c-ruhi","name":"Ruhi Moolla","language":"hi","emails":["ruhi@example.com"],"phones":["(415) 555-0136"],"account_numbers":["A-77"]}"#
            ])
    }

    @Test func whatIsSetOfOneOfTwoWhoAreMergedIsTheirsWhenTheyAreApartAgain() throws {
        let desk = try desk()
        try desk.succeed("customer", "merge", "c-ruhi", "c-roohi")
        let set = ["customer", "set", "ruhi@example.com", "--email", "new@example.com", "--name", "Ruhi M."]
        #expect(try desk.run(set).status == 0)
        #expect(try desk.ask("show", "c-roohi")["customer"]["name"].string == "Ruhi M.")
        try desk.succeed("customer", "unmerge", "c-ruhi")
        let (ruhi, roohi) = (try desk.ask("show", "c-ruhi")["customer"], try desk.ask("show", "c-roohi")["customer"])
        #expect(ruhi["emails"].array.compactMap(\.string) == ["new@example.com"] && ruhi["name"].string == "Ruhi M.")
        #expect(roohi["emails"].array.compactMap(\.string) == ["roohi@example.com"])
        #expect(roohi["name"].string == "Roohi Moolla")
    }

    @Test func whoIsSaidToBeTwoIsNotProposedAgain() throws {
        let desk = try desk()
        #expect(try desk.ask("customer", "duplicates")["proposals"].array.count == 1)
        let said = try desk.ask("customer", "apart", "c-ruhi", "c-roohi")
        #expect(said["apart"].bool == true && said["other"].string == "c-roohi")
        #expect(try desk.ask("customer", "duplicates")["proposals"].array.isEmpty)
        let lines = try desk.ask("show", "c-roohi")["timeline"].array.compactMap { $0["summary"].string }
        #expect(lines.contains { $0.contains("two people") }, "\(lines)")
        let exported = try desk.run("export", "-")
        let copy = try TestDesk()
        try #require(try copy.run("import", try copy.file("export.jsonl", bytes: exported.output)).status == 0)
        #expect(try copy.run("export", "-").output == exported.output)
        #expect(try copy.ask("customer", "duplicates")["proposals"].array.isEmpty)
        try desk.succeed("customer", "apart", "c-ruhi", "c-roohi", "--undo")
        #expect(try desk.ask("customer", "duplicates")["proposals"].array.count == 1)
    }

    @Test func twoSideBySide() throws {
        let desk = try desk()
        let both = try desk.ask("customer", "compare", "c-ruhi", "c-roohi")
        let name = try #require(both["fields"].array.first { $0["key"].string == "name" })
        #expect(name["first"].string == "Ruhi Moolla" && name["second"].string == "Roohi Moolla")
        #expect(name["choice"].bool == true)
        #expect(both["fields"].array.first { $0["key"].string == "emails" }?["choice"].bool == false)
        #expect(both["evidence"].array.contains { $0["field"].string == "phone" && $0["level"].string == "same" })
        #expect(both["second"]["has"].array.compactMap(\.string).contains("1 ticket"))
        let text = try desk.succeed("customer", "compare", "c-ruhi", "c-roohi").outputText
        #expect(text.contains("≠ name") && text.contains("+ emails"), "\(text)")
        try desk.succeed("customer", "merge", "c-ruhi", "c-roohi", "--take", "name,language")
        let whole = try desk.ask("show", "c-roohi")["customer"]
        #expect(whole["name"].string == "Ruhi Moolla" && whole["language"].string == "hi")
        #expect(whole["emails"].array.count == 2)
        #expect(try desk.ask("customer", "compare", "c-ruhi", "c-roohi")["one_person"].bool == true)
    }

    @Test func whatCameSinceGoesByTheIdentityItCameThroughOrIsHandedOver() throws {
        let desk = try desk()
        try desk.succeed("customer", "merge", "c-ruhi", "c-roohi")
        try desk.succeed("customer", "note", "ruhi@example.com", "allergic to nuts")
        try desk.succeed("customer", "note", "c-roohi", "train at 8:10")
        let asked = try desk.succeed("customer", "note", "c-roohi", "has a dog")
        let dog = try #require(asked.outputText.split(separator: " ").last.map { String($0.filter { $0 != "\n" }) })
        #expect(try desk.ask("show", "c-ruhi")["notes"].array.count == 3, "one person's")
        let before = try desk.ask("customer", "unmerge", "c-ruhi", "--dry-run")
        #expect(
            before["since"].array.compactMap { $0["customer"].string } == ["c-ruhi", "c-roohi", "c-roohi"], "\(before)")
        #expect(try desk.ask("show", "c-ruhi")["notes"].array.count == 3, "nothing was done")
        #expect(try desk.run("customer", "unmerge", "c-ruhi", "--give", "~n99").status == 64)
        let done = try desk.ask("customer", "unmerge", "c-ruhi", "--give", dog)
        #expect(
            done["since"].array.compactMap { $0["customer"].string } == ["c-ruhi", "c-roohi", "c-ruhi"], "\(done)")
        func notes(_ id: String) throws -> Set<String> {
            Set(try desk.ask("show", id)["notes"].array.compactMap { $0["text"].string })
        }
        #expect(try notes("c-ruhi") == ["allergic to nuts", "has a dog"])
        #expect(try notes("c-roohi") == ["train at 8:10"])
        func timeline(_ id: String) throws -> [String] {
            try desk.ask("show", id)["timeline"].array.compactMap { $0["summary"].string }
        }
        #expect(!(try timeline("c-roohi").contains { $0.contains("has a dog") }), "it is another's now")
        #expect(try timeline("c-roohi").contains { $0.contains("went to customer c-ruhi") })
        #expect(try timeline("c-ruhi").contains { $0.contains("came over") && $0.contains("has a dog") })
        let exported = try desk.run("export", "-")
        let copy = try TestDesk()
        try #require(try copy.run("import", try copy.file("export.jsonl", bytes: exported.output)).status == 0)
        #expect(try copy.run("export", "-").output == exported.output)
        let now = SampleLines.time(minutesFromNow: 1)
        for id in ["c-ruhi", "c-roohi"] {
            let answers = try [desk, copy].map { try $0.run("show", id, "--json", "--now", now).outputText }
            #expect(answers[0] == answers[1])
        }
        #expect(try desk.run("customer", "unmerge", "c-ruhi").status == 64, "they are two")
    }

    @Test func whoHoldsOneAccountNumberIsMergedOnlyWhereTheDeskSaysSoAndNeverTwice() throws {
        let desk = try desk()
        try desk.succeed("customer", "set", "c-roohi", "--account", "a-77 ")
        try desk.succeed("customer", "set", "c-dana", "--account", "B-1")
        try desk.succeed("customer", "set", "c-ikram", "--account", "B-1")
        #expect(try desk.ask("tick")["customers_merged"].integer == 0, "nobody asked for it")
        let file = "\(desk.path)/desk.toml"
        let text = try String(contentsOfFile: file, encoding: .utf8) + "merge_verified = true\n"
        try text.write(toFile: file, atomically: true, encoding: .utf8)
        #expect(try desk.ask("tick")["customers_merged"].integer == 1, "Dana is not Ikram")
        #expect(try desk.ask("show", "c-ruhi")["customer"]["id"].string == "c-roohi")
        let dump = try desk.run("log", "dump", "--json").outputText.split(separator: "\n")
        let merge = try #require(dump.first { $0.contains("customers_merged") })
        #expect(merge.contains(#""actor":"usual:verified""#), "\(merge)")
        #expect(try desk.ask("tick")["customers_merged"].integer == 0)
        try desk.succeed("customer", "unmerge", "c-ruhi")
        #expect(try desk.ask("tick")["customers_merged"].integer == 0, "whoever took them apart knew better")
        #expect(try desk.ask("show", "c-ruhi")["customer"]["id"].string == "c-ruhi")
    }
}
