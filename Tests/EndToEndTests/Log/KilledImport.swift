import Glibc
import TerminalEmulator
import Testing

/// An import that is killed, looked at, and taken up again.
enum KilledImport {
    /// What `import --ack` said: line numbers with the sequences of their events. A last line that was cut is no word.
    static func acknowledged(_ output: [UInt8]) -> [(line: Int, sequence: Int)] {
        String(decoding: output, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false).dropLast()
            .compactMap { line in
                let words = line.split(separator: " ")
                guard words.count == 3, words[0] == "ack", let number = Int(words[1]), let sequence = Int(words[2])
                else { return nil }
                return (number, sequence)
            }
    }

    /// The acknowledged lines are in the log, under their sequences, with what they said.
    static func expectKept(
        _ acknowledged: [(line: Int, sequence: Int)],
        of lines: [String],
        on desk: TestDesk,
        _ hint: Comment
    ) throws {
        try desk.expectSoundLog()
        let events = try desk.run("log", "dump", "--json").documents()
        let bySequence = Dictionary(events.map { ($0["sequence"].integer ?? -1, $0) }) { first, _ in first }
        for (line, sequence) in acknowledged {
            let event = try #require(bySequence[sequence], "line \(line), sequence \(sequence) is lost; \(hint)")
            try #require(lines.indices.contains(line - 1), "line \(line) was acknowledged and never sent")
            let sent = try Document(lines[line - 1])
            #expect(event["data"]["id"].string == sent["id"].string, "line \(line), sequence \(sequence); \(hint)")
        }
    }

    static func killAndResume(customers: Int, rounds: Int, _ dice: inout Dice) throws {
        let desk = try TestDesk([])
        let lines = SampleLines.crowd(customers)
        let file = try desk.file("crowd.jsonl", lines)
        for _ in 0..<rounds {
            let program = try desk.start(["import", "--ack", file])
            let wanted = Int.random(in: 0..<lines.count, using: &dice)
            _ = program.waits { $0.count { $0 == UInt8(ascii: "\n") } >= wanted }
            usleep(UInt32.random(in: 0..<3000, using: &dice))
            program.send(signal: SIGKILL)
            let outcome = try program.waitsForEnd()
            try expectKept(acknowledged(outcome.output), of: lines, on: desk, dice.hint)
        }
        let last = try desk.run("import", "--json", file)
        #expect(last.status == 0, "\(last)")
        let counts = try last.document()
        #expect((counts["imported"].integer ?? 0) + (counts["unchanged"].integer ?? 0) == lines.count)
        let dump = try desk.run("log", "dump", "--json").documents()
        let identities = dump.compactMap { $0["data"]["id"].string }
        #expect(
            Set(identities).count == lines.count && identities.count == lines.count,
            "each line made one event; \(dice.hint)")
        #expect(try desk.ask("queue", "--limit", "1000")["tickets"].array.isEmpty == false)
    }
}
