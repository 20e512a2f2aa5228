import Glibc
import TerminalEmulator
import Testing

/// What comes in, comes in once, whole, and as it was last.
@Suite(.enabled(if: Program.isBuilt, Program.missing))
struct ImportTests {
    private func expectCounts(
        _ outcome: Subprocess.Outcome,
        read: Int,
        imported: Int,
        unchanged: Int = 0,
        rejected: Int = 0,
        location: SourceLocation = #_sourceLocation
    ) throws {
        let counts = try outcome.document(location)
        #expect(counts["read"].integer == read, "\(outcome)", sourceLocation: location)
        #expect(counts["imported"].integer == imported, "\(outcome)", sourceLocation: location)
        #expect(counts["unchanged"].integer == unchanged, "\(outcome)", sourceLocation: location)
        #expect(counts["rejected"].integer == rejected, "\(outcome)", sourceLocation: location)
        #expect((counts["seconds"].number ?? -1) >= 0, sourceLocation: location)
    }

    @Test func theExamplesOfTheDocumentationAreADesk() throws {
        let desk = try TestDesk()
        let examples = Program.repository.appendingPathComponent("docs/examples").path
        try desk.succeed("init", "--region", "PT")
        try expectCounts(try desk.run("import", "--json", "\(examples)/desk.jsonl"), read: 12, imported: 12)
        try expectCounts(
            try desk.run(
                "import", "--json", "--format", "csv", "--map", "\(examples)/people.toml", "\(examples)/people.csv"),
            read: 2, imported: 2)
        #expect(try desk.ask("show", "rui@example.com")["customer"]["since"].string == "2024-11-02")
        #expect(try desk.ask("find", "galao ines")["matches"].array.isEmpty == false)
    }

    @Test func manyImportsIntoADeskThatIsNotThereYetAllSucceed() throws {
        for _ in 0..<5 {
            let desk = try TestDesk()
            for number in 0..<6 {
                _ = try desk.file("\(number).jsonl", ["{\"kind\":\"customer\",\"id\":\"c\(number)\",\"name\":\"N\"}"])
            }
            let script = """
                for n in 0 1 2 3 4 5; do '\(Program.usual)' import "$1/$n.jsonl" & all="$all $!"; done
                for p in $all; do wait $p || exit 1; done
                """
            let outcome = try desk.runProgram("sh", ["-c", script, "sh", desk.folder.path])
            #expect(outcome.status == 0, "\(outcome)")
            for number in 0..<6 { try desk.succeed("show", "c\(number)") }
            try desk.expectSoundLog()
        }
    }

    @Test func whoLooksOnSeesHowFarItIsHowFastAndHowLongItWillTake() throws {
        let desk = try TestDesk(SampleLines.desk)
        let file = try desk.file("crowd.jsonl", SampleLines.crowd(30_000))
        let terminal = try desk.open("import", file)
        let bar = try Regex(#"Importing  [█░]{10,}  \d+%  \d+ of \d+ kB  \d+ kB/s  (\d+m)?\d+s? left  \d+ lines"#)
        let isShown = { (screen: TerminalScreen) in screen.lines.contains { $0.contains(bar) } }
        try terminal.waits(until: "a bar with rate and time left", within: 60, isShown)
        try terminal.waits(for: "90000 read: 90000 imported", within: 120)
        #expect(try terminal.waitsForEnd(within: 60) == .exited(0))
        #expect(!isShown(terminal.screen), "it is taken away when it is done")
    }

    /// A file of 160 MB: what is in memory of it are batches on their way, and what is folded of them.
    @Test func aLargeFileIsNotHeldInMemory() throws {
        let desk = try TestDesk(SampleLines.desk)
        let script = #"""
            BEGIN { while (length(text) < 20000) text = text "0123456789"
                for (n = 0; n < 8000; n++)
                    print "{\"kind\":\"message\",\"id\":\"n" n "\",\"ticket\":\"t-cold\",\"at\":\"2026-01-02T03:04:05Z\"," \
                        "\"from\":\"customer\",\"body\":\"" text "\"}" }
            """#
        let made = try desk.runProgram("sh", ["-c", "exec awk \"$1\" >large.jsonl", "sh", script])
        try #require(made.status == 0, "\(made)")
        let program = try desk.start(["import", "\(desk.folder.path)/large.jsonl"])
        var (peak, looks) = (0, 0)
        while let kibibytes = Machine.privateMemory(of: program.processIdentifier) {
            (peak, looks) = (max(peak, kibibytes), looks + 1)
            usleep(5_000)
        }
        let outcome = try program.waitsForEnd()
        #expect(outcome.outputText.contains("8000 read: 8000 imported"), "\(outcome)")
        #expect(looks > 3, "it was looked at \(looks) times")
        #expect(peak < 120_000, "\(peak) KiB")
    }

    @Test func theSecondTimeNothingChanges() throws {
        let desk = try TestDesk()
        let file = try desk.file("crowd.jsonl", SampleLines.crowd(50))
        let first = try desk.run("import", "--json", file)
        #expect(first.status == 0)
        try expectCounts(first, read: 150, imported: 150)
        let events = try desk.eventCount()
        let second = try desk.run("import", "--json", file)
        #expect(second.status == 0)
        try expectCounts(second, read: 150, imported: 0, unchanged: 150)
        #expect(try desk.eventCount() == events)
    }

    @Test func aLineThatCameChangedLaterEndsAsChanged() throws {
        let desk = try TestDesk()
        let file = try desk.file(
            "changed.jsonl",
            [
                #"{"kind":"customer","id":"c1","name":"Before","emails":["one@example.com"]}"#,
                #"{"kind":"customer","id":"c2","name":"Other"}"#,
                #"{"kind":"customer","id":"c1","name":"After","emails":["one@example.com"]}"#,
            ]
        )
        try expectCounts(try desk.run("import", "--json", file), read: 3, imported: 3)
        #expect(try desk.ask("show", "c1")["customer"]["name"].string == "After")
        try expectCounts(try desk.run("import", "--json", file), read: 3, imported: 0, unchanged: 3)
        #expect(try desk.ask("show", "c1")["customer"]["name"].string == "After")
    }

    @Test func aChangePatchesTheKeysPresentAndNullClears() throws {
        let desk = try TestDesk([
            #"{"kind":"customer","id":"c1","name":"Ann","preferred_name":"Annie","pronunciation":"ANN"}"#,
            #"{"kind":"customer","id":"c1","preferred_name":"Nan","pronunciation":null}"#,
        ])
        let customer = try desk.ask("show", "c1")["customer"]
        #expect(customer["name"].string == "Ann")
        #expect(customer["preferred_name"].string == "Nan")
        #expect(customer["pronunciation"].isMissing || customer["pronunciation"].string?.isEmpty == true)
    }

    @Test func badLinesGoAsideAndTheOthersComeIn() throws {
        let desk = try TestDesk()
        let rejects = desk.folder.appendingPathComponent("rejects").path
        let file = try desk.file(
            "mixed.jsonl",
            [
                #"{"kind":"customer","id":"c1","name":"One"}"#, #"{"kind":"customer","id":"#,
                #"{"kind":"customer","id":"c2","name":"Two"}"#, #"{"kind":"dragon","id":"d1"}"#,
            ]
        )
        let outcome = try desk.run("import", "--json", "--rejects", rejects, file)
        #expect(outcome.status == 65)
        try expectCounts(outcome, read: 4, imported: 2, rejected: 2)
        let written = try desk.runProgram("cat", [rejects]).outputText
        let lines = written.split(separator: "\n")
        #expect(lines.count == 2)
        #expect(lines.first?.contains("2") == true && lines.last?.contains("4") == true, "\(written)")
        #expect(try desk.ask("show", "c2")["customer"]["name"].string == "Two")
    }

    @Test func everyLineIsAcknowledgedInOrder() throws {
        let desk = try TestDesk()
        let lines = [
            #"{"kind":"customer","id":"c1","name":"One"}"#, #"{"kind":"customer","name":5}"#,
            #"{"kind":"customer","id":"c2","name":"Two"}"#, #"{"kind":"customer","id":"c1","name":"One"}"#,
        ]
        let outcome = try desk.run("import", "--ack", "-", stdin: lines.joined(separator: "\n") + "\n")
        #expect(outcome.status == 65)
        let said = outcome.outputText.split(separator: "\n").map { $0.split(separator: " ").map(String.init) }
        #expect(said.map { $0.first } == ["ack", "nack", "ack", "ack"], "\(outcome)")
        #expect(said.map { $0.dropFirst().first } == ["1", "2", "3", "4"], "\(outcome)")
        // An unchanged line names the event that made it.
        #expect(said.first?.last == said.last?.last)
    }

    @Test func manyImportAtOnce() throws {
        let desk = try TestDesk([])
        let file = try desk.file("crowd.jsonl", SampleLines.crowd(200))
        let imports = try (0..<4).map { _ in try desk.start(["import", "--json", file]) }
        let counts = try imports.map { program in
            let outcome = try program.waitsForEnd()
            #expect(outcome.status == 0, "\(outcome)")
            return try outcome.document()
        }
        #expect(counts.compactMap { $0["imported"].integer }.reduce(0, +) == 600)
        #expect(counts.compactMap { $0["unchanged"].integer }.reduce(0, +) == 3 * 600)
        try desk.expectSoundLog()
    }

    /// Who waits for a reader of a named pipe is read to the end: the pipe is opened once.
    @Test func aSenderWhoWaitsAtANamedPipeIsRead() throws {
        let desk = try TestDesk()
        let lines = SampleLines.desk
        let file = try desk.file("lines.jsonl", lines)
        let pipe = desk.folder.appendingPathComponent("pipe").path
        let script = """
            mkfifo \(pipe) && { cat \(file) > \(pipe) & sleep 0.3
            timeout 60 '\(Program.usual)' import --json \(pipe) && wait $!; }
            """
        let outcome = try desk.runProgram("sh", ["-c", script])
        #expect(outcome.status == 0, "\(outcome)")
        #expect(outcome.outputText.contains("\"imported\":\(lines.count)"), "\(outcome)")
    }
}
