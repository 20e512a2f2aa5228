import DeskModel
import Foundation
import JSON
import Testing

@testable import Intake

struct ImporterTests {
    /// What an import said on its way.
    private final class Told {
        var lines: [SettledLine] = []
        var progress: [ImportProgress] = []
        var acknowledgements: [String] { lines.map(\.acknowledgement) }
    }

    private func run(
        _ files: [String], into desk: MemoryDesk, told: Told = Told(), source: String? = nil
    ) -> ImportReport {
        Importer(into: desk, source: source, now: desk.now).run(
            files, settled: { told.lines.append($0) }, progress: { told.progress.append($0) })
    }

    @Test func everyLineIsAnsweredInOrder() throws {
        let scratch = try Scratch()
        let file = try scratch.file(
            "a.jsonl",
            lines: [
                #"{"kind":"customer","id":"c1","name":"Roohi"}"#,
                "",
                #"{"kind":"customer","id":"c2"}"#,
                #"{"kind":"customer","id":"c1","name":"Roohi"}"#,
                "  \t ",
                #"{"kind":"ticket","id":"t1","customer":"c9","at":"2026-01-01T00:00:00Z","channel":"web"}"#,
                "nonsense",
                #"{"kind":"customer","id":"c9","name":"Late"}"#,
            ])
        let desk = MemoryDesk()
        let told = Told()
        let report = run([file], into: desk, told: told)
        #expect(report.totals.read == 6)
        #expect(report.totals.imported == 3)
        #expect(report.totals.unchanged == 1)
        #expect(report.totals.rejected == 2)
        #expect(report.warnings.isEmpty)
        #expect(report.stop == nil)
        #expect(report.exitStatus == 65)
        #expect(told.lines.map(\.line) == [1, 3, 4, 6, 7, 8])
        // The placeholder of c9 is event 2, the ticket event 3, its customer's own line event 4.
        #expect(
            told.acknowledgements == [
                "ack 1 1", #"nack 3 a new customer needs "name""#, "ack 4 1", "ack 6 3",
                "nack 7 column 1: unexpected n", "ack 8 4",
            ])
        #expect(told.progress.last?.bytes == told.progress.last?.totalBytes)
        #expect(told.progress.last?.totals.read == 6)
    }

    @Test func theSecondTimeEverythingIsUnchanged() throws {
        let scratch = try Scratch()
        let changed = #"{"kind":"customer","id":"c1","name":"Roohi","phones":["1"]}"#
        let file = try scratch.file(
            "a.jsonl", lines: DeskLines.all.filter { !$0.contains("c7") } + [changed])
        let desk = MemoryDesk()
        let first = run([file], into: desk)
        #expect(first.totals.imported == first.totals.read)
        #expect(first.exitStatus == 0)
        let count = desk.events.count
        let second = run([file], into: desk)
        #expect(second.totals.unchanged == second.totals.read)
        #expect(second.totals.read == first.totals.read)
        #expect(desk.events.count == count)
        #expect(desk.state.customers[CustomerID(1)]?.phones == ["1"])
    }

    @Test func emailsAndPhonesThatDoNotParseAreKeptAndWarnedOf() throws {
        let scratch = try Scratch()
        let file = try scratch.file(
            "a.jsonl",
            lines: [
                #"{"kind":"customer","id":"c1","name":"Roohi","emails":["roohi(at)example.com","r@example.com"]}"#,
                #"{"kind":"customer","id":"c2","name":"Dana","phones":["none","415 555 0136"]}"#,
                #"{"kind":"customer","id":"c3","emails":["x"]}"#,
            ])
        let desk = MemoryDesk()
        let told = Told()
        let report = run([file], into: desk, told: told)
        #expect(
            told.lines.map(\.warnings) == [
                [#"email "roohi(at)example.com" does not parse: kept as written"#],
                [#"phone "none" does not parse: kept as written"#], [],
            ])
        #expect(report.totals.warnings == 2)
        // Only the line without a name is lost.
        #expect(report.totals.rejected == 1)
        #expect(desk.state.customers[CustomerID(1)]?.emails == ["roohi(at)example.com", "r@example.com"])
        #expect(desk.state.customers[CustomerID(2)]?.phones == ["none", "415 555 0136"])
        let again = Told()
        #expect(run([file], into: desk, told: again).totals.warnings == 0)
        #expect(again.lines.allSatisfy { $0.warnings.isEmpty })
    }

    @Test func referencesThatStayOpenAreWarnedOf() throws {
        let scratch = try Scratch()
        let earlier = try scratch.file("a.jsonl", lines: [#"{"kind":"usual","customer":"ghost","item":"tea"}"#])
        let later = try scratch.file(
            "b.jsonl",
            lines: [#"{"kind":"usual","customer":"c8","item":"tea"}"#, #"{"kind":"agent","id":"a","name":"A"}"#])
        let desk = MemoryDesk()
        let first = run([earlier], into: desk)
        #expect(first.exitStatus == 65)
        #expect(first.unresolvedCount == 1)
        #expect(
            first.warnings == [
                #"\#(earlier):1: No line tells of the customer "ghost" of "import", which others refer to."#
            ])
        // The other import is not blamed for what was open before it.
        let second = run([later], into: desk)
        #expect(
            second.warnings == [#"\#(later):1: No line tells of the customer "c8" of "import", which others refer to."#]
        )
        let resolving = try scratch.file("c.jsonl", lines: [#"{"kind":"customer","id":"c8","name":"Ate"}"#])
        #expect(run([resolving], into: desk).exitStatus == 0)
    }

    @Test func sourcesKeepIdsApart() throws {
        let scratch = try Scratch()
        let file = try scratch.file("a.jsonl", lines: [#"{"kind":"customer","id":"c1","name":"Roohi"}"#])
        let desk = MemoryDesk()
        _ = run([file], into: desk, source: "till")
        let report = run([file], into: desk, source: "web")
        #expect(report.totals.imported == 1)
        #expect(desk.state.customers.count == 2)
    }

    @Test func badFilesEndItWithTheirNameAndStatus() throws {
        let scratch = try Scratch()
        let good = try scratch.file("a.jsonl", lines: [#"{"kind":"agent","id":"a","name":"A"}"#])
        for (file, words) in [("\(scratch.path)/missing", "No such file"), (scratch.path, "Is a directory")] {
            let desk = MemoryDesk()
            let report = run([good, file], into: desk)
            let stop = try #require(report.stop)
            #expect(stop.exitStatus == 66)
            #expect(stop.sentence.hasPrefix("\(file): "))
            #expect(stop.sentence.contains(words))
            // Nothing is imported when a file cannot be opened.
            #expect(desk.events.isEmpty)
        }
    }

    @Test func anEmptyFileIsNoLines() throws {
        let scratch = try Scratch()
        let report = run([try scratch.file("empty", [])], into: MemoryDesk())
        #expect(report.exitStatus == 0)
        #expect(report.totals.read == 0)
    }

    @Test func bytesThatAreNoTextCostTheirLineAlone() throws {
        let scratch = try Scratch()
        var bytes = Array(#"{"kind":"agent","id":"a","name":""#.utf8) + [0xC3, 0x28] + Array("\"}\n".utf8)
        bytes += Array(#"{"kind":"agent","id":"b","name":"B"#.utf8) + [0] + Array("\"}\n".utf8)
        bytes += Array(#"{"kind":"note","customer":"c","text":""#.utf8)
        bytes += [UInt8](repeating: UInt8(ascii: "x"), count: 10 << 20) + Array("\"}\n".utf8)
        bytes += Array(#"{"kind":"agent","id":"c","name":"C"}"#.utf8)
        let desk = MemoryDesk()
        let told = Told()
        let report = run([try scratch.file("a.jsonl", bytes)], into: desk, told: told)
        #expect(report.totals.imported == 1)
        #expect(report.totals.rejected == 3)
        #expect(told.lines.map(\.line) == [1, 2, 3, 4])
        #expect(told.acknowledgements[0].contains("invalid UTF-8"))
        #expect(told.acknowledgements[1].contains("control character"))
        #expect(told.acknowledgements[2].contains("at most 8388608 are taken"))
        var json = JSONWriter()
        told.lines[0].writeReject(into: &json)
        json.endLine()
        told.lines[2].writeReject(naming: "a.jsonl", into: &json)
        let text = String(decoding: json.bytes, as: UTF8.self)
        #expect(
            text.hasPrefix(
                #"{"line":1,"reason":"column 34: invalid UTF-8","text":"{\"kind\":\"agent\",\"id\":\"a\",\"name\":\"\#u{FFFD}(\"}"}"#
            ))
        #expect(text.contains(#"{"file":"a.jsonl","line":3,"#))
        #expect(text.hasSuffix(#""text":null}"#))
    }

    @Test func batchesAreBounded() throws {
        let scratch = try Scratch()
        let lines = (0..<10_000).map { #"{"kind":"agent","id":"a\#($0)","name":"Agent \#($0)"}"# }
        let desk = MemoryDesk()
        let report = run([try scratch.file("many.jsonl", lines: lines)], into: desk)
        #expect(report.totals.imported == 10_000)
        #expect(desk.batches.reduce(0, +) == 10_000)
        #expect(desk.batches.allSatisfy { $0 <= ImportLimits.batchRows })
    }

    @Test func whatSettlesCanEndIt() throws {
        let scratch = try Scratch()
        let lines = (0..<100).map { #"{"kind":"agent","id":"a\#($0)","name":"Agent \#($0)"}"# }
        let file = try scratch.file("many.jsonl", lines: lines)
        let full = ImportStop(sentence: "rejects.jsonl: No space left on device", exitStatus: 74)
        let report = Importer(into: MemoryDesk(), now: Lines.now).run(
            [file], settled: { line throws(ImportStop) in if line.line == 10 { throw full } })
        #expect(report.stop == full)
        #expect(report.exitStatus == 74)
        let cancelled = Importer(into: MemoryDesk(), now: Lines.now).run([file], isCancelled: { true })
        #expect(cancelled.stop?.exitStatus == 130)
        #expect(cancelled.totals.read == 0)
    }

    @Test func aReasonNeverEndsTheLine() {
        let line = SettledLine(
            file: "f", line: 3, outcome: .rejected(reason: "a\nack 4 5\u{1B}[2J \"quoted\""), text: [])
        #expect(line.acknowledgement == "nack 3 a\\nack 4 5\\u001b[2J \"quoted\"")
    }

    @Test func totalsAreTheContractsKeys() {
        var totals = ImportTotals()
        totals.read = 3
        totals.imported = 1
        totals.unchanged = 1
        totals.rejected = 1
        totals.seconds = 0.12345
        var json = JSONWriter()
        totals.write(into: &json)
        #expect(
            String(decoding: json.bytes, as: UTF8.self)
                == #"{"read":3,"imported":1,"unchanged":1,"rejected":1,"warnings":0,"seconds":0.123}"#)
    }
}
