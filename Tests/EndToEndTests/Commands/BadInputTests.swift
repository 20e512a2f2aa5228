import Foundation
import TerminalEmulator
import Testing

/// Whatever is handed in: a sentence, the contract's status, nothing partly stored.
@Suite(.enabled(if: Program.isBuilt, Program.missing))
struct BadInputTests {
    /// A line that is refused, between two that are good.
    struct BadLine: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let bytes: [UInt8]

        init(_ name: String, _ line: String) {
            self.init(name, bytes: Array(line.utf8))
        }

        init(_ name: String, bytes: [UInt8]) {
            testDescription = name
            self.bytes = bytes
        }
    }

    static let badLines: [BadLine] = [
        BadLine("cut off", #"{"kind":"customer","id":"c9","name":"#),
        BadLine("no object", #"["kind","customer"]"#),
        BadLine("two objects", #"{"kind":"customer","id":"c9","name":"A"}{"kind":"customer","id":"c8","name":"B"}"#),
        BadLine("not JSON", "customer c9"),
        BadLine("a number for a name", #"{"kind":"customer","id":"c9","name":5}"#),
        BadLine("a number for a list", #"{"kind":"customer","id":"c9","name":"A","emails":5}"#),
        BadLine("a text for a truth", #"{"kind":"customer","id":"c9","name":"A","vip":"yes"}"#),
        BadLine("no kind", #"{"id":"c9","name":"A"}"#),
        BadLine("unknown kind", #"{"kind":"dragon","id":"c9"}"#),
        BadLine(
            "a time that is none", #"{"kind":"ticket","id":"t9","customer":"c1","at":"yesterday","channel":"email"}"#),
        BadLine(
            "a day that is none",
            #"{"kind":"ticket","id":"t9","customer":"c1","at":"2026-02-30T00:00:00Z","channel":"email"}"#),
        BadLine("a birth in years to come", #"{"kind":"customer","id":"c9","name":"A","birth_date":"2999-01-01"}"#),
        BadLine("a customer of years to come", #"{"kind":"customer","id":"c9","name":"A","since":"2999-01-01"}"#),
        BadLine(
            "a score that is none",
            #"{"kind":"survey","customer":"c1","at":"2026-01-01T00:00:00Z","type":"csat","score":9}"#),
        BadLine(
            "invalid UTF-8",
            bytes: Array(#"{"kind":"customer","id":"c9","name":""#.utf8) + [0xC3, 0x28] + Array(#""}"#.utf8)),
        BadLine("a surrogate alone", #"{"kind":"customer","id":"c9","name":"\ud800"}"#),
        BadLine("a NUL byte", bytes: Array(#"{"kind":"customer","id":"c9","name":"a"#.utf8) + [0] + Array(#""}"#.utf8)),
        BadLine("nested without end", String(repeating: #"{"a":"#, count: 100_000)),
        BadLine(
            "10 MB in one line",
            #"{"kind":"note","customer":"c1","text":""# + String(repeating: "x", count: 10_000_000) + #"""#),
    ]

    @Test(arguments: badLines)
    func aBadLineIsNamedAndTheOthersAreStored(line: BadLine) throws {
        let desk = try TestDesk()
        let before = Array(#"{"kind":"customer","id":"c1","name":"One"}"#.utf8) + [10]
        let after = [10] + Array(#"{"kind":"customer","id":"c2","name":"Two"}"#.utf8) + [10]
        let file = try desk.file("input.jsonl", bytes: before + line.bytes + after)
        let outcome = try desk.run("import", file)
        #expect(outcome.status == 65, "\(outcome)")
        expectOneClearSentence(outcome, naming: ["input.jsonl", "2"])
        #expect(try desk.ask("show", "c1")["customer"]["name"].string == "One")
        #expect(try desk.ask("show", "c2")["customer"]["name"].string == "Two")
        #expect(try desk.run("show", "c9", "--json").status == 66)
        #expect(try desk.run("ticket", "show", "t9", "--json").status == 66)
        try desk.expectSoundLog()
    }

    @Test func aWordThatIsNoCommandIsNamed() throws {
        let desk = try TestDesk()
        let outcome = try desk.run("nonsense")
        #expect(outcome.status == 64 && outcome.errorText.contains("\"nonsense\""), "\(outcome)")
        #expect(try desk.run("queue", "--view", "bogus").status != 0)
    }

    @Test func aReferenceThatNeverResolvesIsAWarning() throws {
        let desk = try TestDesk()
        let file = try desk.file(
            "orphans.jsonl",
            [
                #"{"kind":"ticket","id":"t1","customer":"nobody","at":"2026-01-01T00:00:00Z","channel":"email","subject":"Lost"}"#
            ]
        )
        let outcome = try desk.run("import", file)
        #expect(outcome.status == 65, "\(outcome)")
        expectOneClearSentence(outcome, naming: ["orphans.jsonl:1", "nobody"])
        // The line is stored; who it belongs to may still come.
        let later = try desk.run("import", "-", stdin: #"{"kind":"customer","id":"nobody","name":"Somebody"}"# + "\n")
        #expect(later.status == 0, "\(later)")
        #expect(try desk.ask("ticket", "show", "t1")["customer_name"].string == "Somebody")
    }

    @Test func aTimeFarAheadDoesNotUpsetTheQueue() throws {
        let desk = try TestDesk()
        let file = try desk.file(
            "future.jsonl",
            [
                #"{"kind":"customer","id":"c1","name":"Early"}"#,
                #"{"kind":"ticket","id":"t1","customer":"c1","at":"2999-01-01T00:00:00Z","channel":"email","subject":"From the future"}"#,
            ]
        )
        let outcome = try desk.run("import", file)
        #expect([0, 65].contains(outcome.status), "\(outcome)")
        let waiting = try desk.ask("queue")["tickets"].array.compactMap { $0["waiting_seconds"].number }
        #expect(waiting.allSatisfy { $0 >= 0 })
        #expect(try desk.run("stats", "--json").status == 0)
        try desk.expectSoundLog()
    }

    @Test func nothingInTheFileIsNothingDone() throws {
        let desk = try TestDesk([])
        let outcome = try desk.run("import", "--json", try desk.file("empty.jsonl", bytes: []))
        #expect(outcome.status == 0)
        #expect(try outcome.document()["read"].integer == 0)
    }

    @Test func whatIsNoFileIsSaid() throws {
        let desk = try TestDesk([])
        let events = try desk.eventCount()
        let missing = try desk.run("import", "no-such-file.jsonl")
        #expect(missing.status == 66)
        expectOneClearSentence(missing, naming: ["no-such-file.jsonl"])
        let folder = try desk.run("import", desk.folder.path)
        #expect([65, 66, 74].contains(folder.status), "\(folder)")
        expectOneClearSentence(folder, naming: [desk.folder.lastPathComponent, "directory"])
        #expect(try desk.eventCount() == events)
    }

    @Test(arguments: [
        ["queue"], ["show", "c1"], ["find", "x"], ["stats"], ["export", "-"], ["log", "stat"], ["log", "verify"],
        ["ticket", "next"], ["suggest", "--text", "x"],
        // Also where there is no terminal to show one on.
        [], ["--plain"], ["wall"],
    ])
    func aMissingDeskIsSaid(arguments: [String]) throws {
        let outcome = try TestDesk().run(arguments)
        #expect(outcome.status == 66, "\(outcome)")
        expectOneClearSentence(outcome, naming: ["desk"])
        #expect(outcome.output.isEmpty)
    }

    @Test func aFolderThatIsNoDeskIsSaid() throws {
        let desk = try TestDesk()
        try FileManager.default.createDirectory(atPath: desk.path, withIntermediateDirectories: true)
        try Data("hello".utf8).write(to: URL(fileURLWithPath: "\(desk.path)/notes.txt"))
        let outcome = try desk.run("queue")
        #expect(outcome.status == 66, "\(outcome)")
        expectOneClearSentence(outcome)
    }

    @Test(arguments: [
        ["no-such-command"], ["queue", "--no-such-option"], ["find", "--limit", "many", "x"], ["show"], ["find"],
        ["ticket", "claim"], ["queue", "--now", "yesterday"], ["import", "--format", "stone", "x"],
        ["help", "nosuch"], ["help", "ticket", "nosuch"], ["find", "--limit", "-1", "x"], ["--no-such-option"],
        ["ticket", "nosuch"],
    ])
    func wrongUsageIsStatus64(arguments: [String]) throws {
        let outcome = try TestDesk([]).run(arguments)
        #expect(outcome.status == 64, "\(outcome)")
        expectOneClearSentence(outcome)
        #expect(outcome.errorText.split(whereSeparator: \.isNewline).count == 1, "\(outcome)")
        #expect(outcome.errorText.hasPrefix("usual: "), "\(outcome)")
        #expect(outcome.output.isEmpty)
    }

    @Test func aNegativeNumberIsToldOfAsANumber() throws {
        let outcome = try TestDesk([]).run("find", "--limit", "-1", "x")
        #expect(outcome.errorText.contains("--limit wants a number from 1 to 1000"), "\(outcome)")
    }

    @Test(arguments: [
        ["init", "--region", "ZZ"], ["init", "--region", "Germany"], ["init", "--currency", "euro"],
        ["init", "--time-zone", "Lisbon"],
    ])
    func aDeskOfNowhereIsNotMade(arguments: [String]) throws {
        let desk = try TestDesk()
        let outcome = try desk.run(arguments)
        #expect(outcome.status == 64, "\(outcome)")
        expectOneClearSentence(outcome, naming: Array(arguments.dropFirst()))
        #expect(!FileManager.default.fileExists(atPath: desk.path))
    }

    @Test(arguments: [
        ["ticket", "set", "t-cold"], ["customer", "set", "c-roohi"], ["ticket", "set", "t-cold", "--priority", "huge"],
        ["queue", "--now", "yesterday"], ["import", "--map", "x.toml", "y.csv"],
    ])
    func misuseTellsHowThatCommandIsUsed(arguments: [String]) throws {
        let outcome = try TestDesk(SampleLines.desk).run(arguments)
        #expect(outcome.status == 64, "\(outcome)")
        let words = arguments.prefix(["ticket", "customer"].contains(arguments[0]) ? 2 : 1).joined(separator: " ")
        #expect(outcome.errorText.contains("`usual \(words) --help` tells how it is used"), "\(outcome)")
    }

    @Test func anEmailThatDoesNotParseIsKeptWithAWarning() throws {
        let desk = try TestDesk(SampleLines.desk)
        let line = #"{"kind":"customer","id":"c7","name":"Odd","emails":["odd(at)example.com"],"phones":["see notes"]}"#
        let outcome = try desk.run("import", "--json", "-", stdin: line + "\n")
        #expect(outcome.status == 0, "\(outcome)")
        expectOneClearSentence(outcome, naming: ["-:1", "odd(at)example.com", "see notes"])
        #expect(try outcome.document()["imported"].integer == 1)
        #expect(try outcome.document()["warnings"].integer == 2)
        let customer = try desk.ask("show", "c7")["customer"]
        #expect(customer["emails"].array.compactMap(\.string) == ["odd(at)example.com"])
        #expect(customer["phones"].array.compactMap(\.string) == ["see notes"])
        let made = try desk.run("customer", "new", "Odder", "--phone", "none", "--json")
        #expect(made.status == 0, "\(made)")
        expectOneClearSentence(made, naming: ["phone \"none\""])
        #expect(try made.document()["warnings"].array.count == 1)
    }

    @Test(arguments: [
        (
            #"{"kind":"event","id":"g1","type":"customers_merged","at":"2026-01-01T00:00:00Z","data":{"from":"c-roohi","into":"c-roohi"}}"#,
            "itself"
        ),
        (
            #"{"kind":"event","id":"g1","type":"tickets_merged","at":"2026-01-01T00:00:00Z","data":{"from":"t-cold","into":"t-cold"}}"#,
            "itself"
        ),
        (
            #"{"kind":"event","id":"k1","type":"configured","at":"2026-01-01T00:00:00Z","data":{"toml":"name = "}}"#,
            "data.toml:1"
        ),
    ])
    func historyThatCannotBeIsRejected(line: String, reason: String) throws {
        let desk = try TestDesk(SampleLines.desk)
        let events = try desk.eventCount()
        let outcome = try desk.run("import", "--ack", "-", stdin: line + "\n")
        #expect(outcome.status == 65, "\(outcome)")
        #expect(outcome.outputText.hasPrefix("nack 1 ") && outcome.outputText.contains(reason), "\(outcome)")
        #expect(try desk.eventCount() == events)
    }

    @Test(arguments: [
        ["show", "nobody"], ["ticket", "show", "t99"], ["ticket", "claim", "t99"], ["customer", "note", "nobody", "x"],
    ])
    func whoIsNotThereIsStatus66(arguments: [String]) throws {
        let outcome = try TestDesk(SampleLines.desk).run(arguments)
        #expect(outcome.status == 66, "\(outcome)")
        expectOneClearSentence(outcome, naming: [arguments.contains("t99") ? "t99" : "nobody"])
    }

    @Test func nothingToServeIsStatus66() throws {
        let outcome = try TestDesk([]).run("ticket", "next")
        #expect(outcome.status == 66, "\(outcome)")
        expectOneClearSentence(outcome)
    }

    @Test func aConfigurationThatIsWrongNamesItsLine() throws {
        let desk = try TestDesk(SampleLines.desk)
        let file = URL(fileURLWithPath: "\(desk.path)/desk.toml")
        let text = try String(contentsOf: file, encoding: .utf8)
        try Data((text + "\nname = \n").utf8).write(to: file)
        let outcome = try desk.run("doctor")
        let line = text.split(separator: "\n", omittingEmptySubsequences: false).count + 1
        #expect(outcome.description.contains("desk.toml"), "\(outcome)")
        #expect(outcome.description.contains("\(line)") || outcome.description.contains("\(line - 1)"), "\(outcome)")
    }

    @Test func aFileWhereTheDeskShouldBeIsTold() throws {
        let desk = try TestDesk()
        let file = try desk.file("desk", ["no desk"])
        let outcome = try desk.run("init", file)
        #expect(outcome.status == 73, "\(outcome)")
    }

    @Test(
        arguments: [
            ([0x1F, 0x8B, 8, 0], "compressed (gzip)"), ([0x28, 0xB5, 0x2F, 0xFD], "compressed (zstd)"),
            ([0x50, 0x4B, 3, 4], "an archive (zip)"), ([0xFF, 0xFE, 0x7B, 0], "in UTF-16"),
            ([0xFE, 0xFF, 0, 0x7B], "in UTF-16"),
        ] as [([UInt8], String)])
    func aFileThatIsNoTextIsNamedForWhatItIs(start: [UInt8], name: String) throws {
        let desk = try TestDesk()
        let file = desk.folder.appendingPathComponent("lines")
        try Data(start).write(to: file)
        let outcome = try desk.run("import", file.path)
        #expect(outcome.status == 65 && outcome.errorText.contains("is \(name)"), "\(outcome)")
        #expect(!FileManager.default.fileExists(atPath: desk.path), "no desk is made for it")
    }
}
