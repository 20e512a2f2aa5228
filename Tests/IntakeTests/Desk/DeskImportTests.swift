import Desk
import DeskModel
import Foundation
import Intake
import JSON
import Testing

/// Imports into, and exports from, a desk on files.
struct DeskImportTests {
    private static let noon = Timestamp(rfc3339: "2026-03-03T12:00:00Z")!

    private func desk(_ scratch: Scratch, _ name: String, now: Timestamp = noon) throws -> Desk {
        let path = "\(scratch.path)/\(name)"
        try Desk.create(at: path, configuration: .standard)
        return try open(path, now: now)
    }

    private func open(_ path: String, now: Timestamp = noon) throws -> Desk {
        try Desk.open(at: path, options: Desk.Options(agent: "mia", clock: { now }))
    }

    private func export(_ desk: Desk) throws -> String {
        var bytes: [UInt8] = []
        try DeskExport.write(desk) { bytes.append(contentsOf: $0) }
        return String(decoding: bytes, as: UTF8.self)
    }

    private func work(on desk: Desk) throws {
        let ticket = TicketID(try desk.resolve(.ticket, "t1"))
        let roohi = CustomerID(try desk.resolve(.customer, "c1"))
        try desk.perform(.claim(ticket))
        try desk.perform(
            .reply(ticket, body: "Dear Roohi", savedReply: nil, basis: nil, sendAfter: nil, then: .pending))
        var note = NoteRecord()
        note.customer = .set(.known(roohi))
        note.text = .set("Made here")
        let made = try #require(try desk.perform(.add(.note(note))).made)
        var pin = NoteRecord()
        pin.pinned = .set(true)
        try desk.perform(.change(.note(pin), number: made))
        try desk.perform(.change(.note(pin), number: 1))
        let other = CustomerID(try desk.resolve(.customer, "c2"))
        try desk.perform(.mergeCustomers(other, into: roohi, fromFields: []))
        try desk.perform(.solve(ticket, reason: "drink/strength"))
    }

    @Test func anEqualDeskGrowsFromAnExport() throws {
        let scratch = try Scratch()
        let file = try scratch.file("lines.jsonl", lines: DeskLines.all)
        let first = try desk(scratch, "first")
        var sequences: [String] = []
        let report = Importer(into: first, now: first.now()).run([file]) { sequences.append($0.acknowledgement) }
        #expect(report.totals.imported == DeskLines.all.count)
        #expect(report.unresolvedCount == 1)
        #expect(sequences.count == DeskLines.all.count)
        try work(on: first)
        let lines = try export(first)

        let later = Self.noon.adding(seconds: 86_400)
        let second = try desk(scratch, "second", now: later)
        let copied = Importer(into: second, now: later).run([try scratch.file("export.jsonl", Array(lines.utf8))])
        #expect(copied.totals.rejected == 0)
        #expect(try export(second) == lines)
        // And still after it was closed and opened, by another process as it were.
        let reopened = try open("\(scratch.path)/second", now: later)
        #expect(try export(reopened) == lines)
        #expect(try reopened.queue(.all, at: later).map(\.id) == first.queue(.all, at: later).map(\.id))
    }

    @Test func anExportComesBackToItsDeskUnchanged() throws {
        let scratch = try Scratch()
        let desk = try desk(scratch, "desk")
        let file = try scratch.file("lines.jsonl", lines: DeskLines.all)
        _ = Importer(into: desk, now: desk.now()).run([file])
        try work(on: desk)
        let lines = try export(desk)
        let newest = desk.sequence
        let report = Importer(into: desk, now: desk.now()).run([try scratch.file("export.jsonl", Array(lines.utf8))])
        #expect(report.totals.unchanged == report.totals.read)
        #expect(desk.sequence == newest)
    }

    /// What a batch adds does not make its own lines history: each is answered for what it was before the batch.
    @Test func aLineAheadOfTheDesksHistoryIsAnsweredForItself() throws {
        let scratch = try Scratch()
        let desk = try desk(scratch, "desk")
        let ahead = desk.sequence + 3
        let agents = (0..<10).map { #"{"kind":"agent","id":"a\#($0)","name":"A"}"# }
        let line = """
            {"kind":"event","source":"\(desk.sourceName)","id":"~e\(ahead)","type":"customer_viewed",\
            "at":"2026-03-03T11:00:00Z","by":"a1","customer":{"source":"import","id":"c1"}}
            """
        let file = try scratch.file("lines.jsonl", lines: [line] + agents + [agents[0]])
        var told: [String] = []
        let report = Importer(into: desk, now: desk.now()).run([file]) { told.append($0.acknowledgement) }
        #expect(report.stop == nil)
        #expect(report.totals.imported == 11)
        #expect(report.totals.unchanged == 1)
        // The placeholder of c1 comes before the first line's event, the agents' behind it.
        #expect(told.first == "ack 1 \(ahead - 1)")
        #expect(told.last == "ack 12 \(ahead)")
    }

    @Test func whatWasAcknowledgedIsThereAgain() throws {
        let scratch = try Scratch()
        let lines = (0..<3000).map { #"{"kind":"agent","id":"a\#($0)","name":"Agent \#($0)"}"# }
        let file = try scratch.file("lines.jsonl", lines: lines)
        let desk = try desk(scratch, "desk")
        let newest = Mutable(UInt64(0))
        let report = Importer(into: desk, now: desk.now()).run([file]) { line in
            if case .imported(let sequence) = line.outcome { newest.value = sequence }
        }
        #expect(report.totals.imported == 3000)
        #expect(try open(desk.path).sequence >= newest.value)
    }

    @Test func eventsAreDumpedWithTheirOutputIds() throws {
        let scratch = try Scratch()
        let desk = try desk(scratch, "desk")
        _ = Importer(into: desk, now: desk.now()).run([try scratch.file("lines.jsonl", lines: DeskLines.all)])
        var json = JSONWriter()
        try desk.events(after: 0) { event, sequence in
            EventJSON.write(event, sequence: sequence, names: desk, into: &json)
            json.endLine()
            return true
        }
        let text = String(decoding: json.bytes, as: UTF8.self)
        #expect(text.contains(#""type":"ticket","customer":"c1","ticket":"t1","data":{"id":"t1","customer":"c1","#))
        #expect(text.split(separator: "\n").count == Int(desk.sequence))
    }
}

/// A value that a closure changes.
private final class Mutable<Value> {
    var value: Value
    init(_ value: Value) { self.value = value }
}
