import Foundation
import Glibc
import Seeded
import TerminalEmulator
import Testing

/// Many writers on one desk, each killed again and again at random moments, and an oracle outside of the program that
/// knows what they were told.
///
/// A writer is a program after the other: an import of a few lines, begun again where the last one was not acknowledged,
/// or a claim of a ticket that others claim too. Each program is killed after a random time, about as long as one takes, so
/// that about half of them are hit, at every moment from their start on. What a program said before its end counts as
/// told. The log stays small, because every program reads it when it starts.
final class KillStorm: Sendable {
    /// What one writer knows.
    private struct Writer {
        let number: Int
        /// Its first line that was not acknowledged, and the first that was never sent.
        var next = 0
        var unsent = 0
        var dice: Dice
        var acknowledged: [Int: Int] = [:]
        /// Tickets by number: what it was told of who holds them.
        var holders: [Int: Set<String>] = [:]
        var kills = 0
        var complaints: [String] = []
        /// How long a program takes that is left alone, in seconds; learnt from those that were not hit.
        var usual = 0.03
    }

    private let desk: TestDesk
    private let writers: Int
    /// Kills of each writer.
    private let rounds: Int
    private static let tickets = 40

    /// A desk with tickets to claim, and so many writers, each to be killed so many times.
    init(writers: Int, kills: Int) throws {
        self.writers = writers
        rounds = max(1, kills / writers)
        desk = try TestDesk([])
        var lines = [#"{"kind":"customer","id":"c","name":"Regular"}"#]
        for number in 0..<Self.tickets {
            lines.append(
                #"{"kind":"ticket","id":"t\#(number)","customer":"c","at":"2026-01-02T03:04:05Z","channel":"chat","subject":"Number \#(number)"}"#
            )
        }
        try desk.succeed("import", try desk.file("tickets.jsonl", lines))
    }

    private static func line(_ writer: Int, _ number: Int) -> String {
        #"{"kind":"customer","id":"w\#(writer)-\#(number)","name":"Guest \#(number) of \#(writer)"}"#
    }

    /// Lets them write and be killed, and compares. Returns how many programs were killed.
    func rage(_ dice: inout Dice) throws -> Int {
        let starts = (0..<writers).map { number in
            Writer(number: number, dice: Dice(seed: dice.next() >> 1))
        }
        let results = Results()
        DispatchQueue.concurrentPerform(iterations: writers) { number in
            var writer = starts[number]
            while writer.kills < rounds, writer.complaints.isEmpty {
                do {
                    try Bool.random(using: &writer.dice) ? importLines(&writer) : claim(&writer)
                } catch {
                    writer.complaints.append("\(error)")
                }
            }
            results.add(writer)
        }
        let all = results.all
        for writer in all {
            for complaint in writer.complaints { Issue.record("\(complaint); \(dice.hint)") }
        }
        try compare(all, dice.hint)
        return all.map(\.kills).reduce(0, +)
    }

    /// What the writers know at the end; they add themselves from threads of their own.
    private final class Results: @unchecked Sendable {
        private let lock = NSLock()
        private var writers: [Writer] = []

        func add(_ writer: Writer) { lock.withLock { writers.append(writer) } }
        var all: [Writer] { lock.withLock { writers } }
    }

    /// Runs a program and kills it at a random moment, unless it ends before.
    private func killed(_ arguments: [String], _ input: String, _ writer: inout Writer) throws -> Subprocess.Outcome {
        let start = Date()
        let program = try desk.start(arguments, as: "agent\(writer.number)", stdin: Array(input.utf8))
        let patience = Double.random(in: 0...(2 * writer.usual), using: &writer.dice)
        if let outcome = try? program.waitsForEnd(within: patience) {
            writer.usual += (Date().timeIntervalSince(start) - writer.usual) * 0.1
            return outcome
        }
        program.send(signal: SIGKILL)
        let outcome = try program.waitsForEnd()
        if outcome.ending == .killed(signal: SIGKILL) {
            writer.kills += 1
            writer.usual *= 1.02
        }
        return outcome
    }

    private func importLines(_ writer: inout Writer) throws {
        let first = writer.next
        let count = Int.random(in: 1...24, using: &writer.dice)
        let lines = (first..<(first + count)).map { Self.line(writer.number, $0) }
        writer.unsent = max(writer.unsent, first + count)
        let outcome = try killed(["import", "--ack", "-"], lines.joined(separator: "\n") + "\n", &writer)
        for (line, sequence) in KilledImport.acknowledged(outcome.output) {
            let number = first + line - 1
            if let before = writer.acknowledged.updateValue(sequence, forKey: number), before != sequence {
                writer.complaints.append("line \(number) of \(writer.number) was \(before) and is \(sequence)")
            }
            writer.next = max(writer.next, number + 1)
        }
        if outcome.ending != .killed(signal: SIGKILL), outcome.status != 0 {
            writer.complaints.append("an import ended so: \(outcome)")
        }
    }

    private func claim(_ writer: inout Writer) throws {
        let ticket = Int.random(in: 0..<Self.tickets, using: &writer.dice)
        let outcome = try killed(["ticket", "claim", "t\(ticket)", "--json"], "", &writer)
        if let told = try? Document(outcome.output), let holder = told["holder"].string {
            writer.holders[ticket, default: []].insert(holder)
            if told["claimed"].bool == true, holder != "agent\(writer.number)" {
                writer.complaints.append("agent\(writer.number) claimed what \(holder) holds")
            }
        }
        if outcome.ending != .killed(signal: SIGKILL), outcome.status != 0, outcome.status != 75 {
            writer.complaints.append("a claim ended so: \(outcome)")
        }
    }

    /// Nothing acknowledged is lost, nothing is there twice, nothing is invented, sequences are dense, and each ticket has
    /// one holder, the one that everybody was told of.
    private func compare(_ writers: [Writer], _ hint: Comment) throws {
        try desk.expectSoundLog()
        let events = try desk.run("log", "dump", "--json").documents()
        #expect(events.map { $0["sequence"].integer ?? -1 } == Array(1...max(1, events.count)), "not dense; \(hint)")
        var sequences: [String: Int] = [:]
        var holders: [Int: String] = [:]
        for event in events {
            let sequence = event["sequence"].integer ?? -1
            if event["type"].string == "ticket_claimed" {
                let ticket = (event["ticket"].string?.dropFirst()).flatMap { Int($0) } ?? -1
                let before = holders.updateValue(event["data"]["to"].string ?? "", forKey: ticket)
                #expect(before == nil, "ticket \(ticket) was claimed twice, at \(sequence); \(hint)")
            }
            guard let id = event["data"]["id"].string, id.hasPrefix("w") else { continue }
            #expect(sequences.updateValue(sequence, forKey: id) == nil, "\(id) is there twice; \(hint)")
            let parts = id.dropFirst().split(separator: "-").compactMap { Int($0) }
            let isKnown = parts.count == 2 && writers.contains { $0.number == parts[0] && parts[1] < $0.unsent }
            #expect(isKnown, "\(id) was never sent; \(hint)")
            #expect(event["data"]["name"].string == "Guest \(parts[1]) of \(parts[0])", "\(event); \(hint)")
        }
        for writer in writers {
            for (number, sequence) in writer.acknowledged {
                #expect(sequences["w\(writer.number)-\(number)"] == sequence, "line \(number) is lost; \(hint)")
            }
            for (ticket, told) in writer.holders {
                #expect(told == [holders[ticket] ?? ""], "ticket \(ticket): told \(told); \(hint)")
            }
        }
    }
}
