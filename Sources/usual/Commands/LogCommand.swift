import ArgumentParser
import Desk
import DeskModel
import EventLog
import Intake
import JSON

/// `usual log …`: the event log itself.
struct LogCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "log", abstract: "Look at the event log.",
        subcommands: [
            LogStat.self, LogVerify.self, LogDump.self, LogFollow.self, LogRepairCommand.self, LogBackupCommand.self,
        ])
}

extension GlobalOptions {
    /// Opens the log for reading, without folding it.
    func openLog() throws -> FileEventLog {
        do throws(EventLogError) {
            return try FileEventLog.open(at: desk, mode: .readOnly)
        } catch {
            throw CommandFailure(error.exitStatus, "\(error)")
        }
    }
}

/// `usual log stat`: how large the log is.
struct LogStat: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "stat", abstract: "Say how large the log is.")

    @OptionGroup var global: GlobalOptions

    func run() throws {
        let statistics = try global.openLog().statistics()
        if global.json {
            try Output.json { json in
                json.object { json in
                    json.field("engine", statistics.engine)
                    json.field("events", statistics.events)
                    json.field("first_sequence", statistics.firstSequence)
                    json.field("last_sequence", statistics.lastSequence)
                    json.field("bytes", statistics.bytes)
                    json.field("segments", statistics.segments)
                }
            }
        } else {
            let segments = statistics.segments == 1 ? "1 segment" : "\(statistics.segments) segments"
            try Output.line(
                "\(statistics.events) events (\(statistics.firstSequence) to \(statistics.lastSequence)), "
                    + "\(statistics.bytes) bytes in \(segments)")
        }
    }
}

/// `usual log verify`: reads every byte and names what is damaged. Exit 1 when anything is.
struct LogVerify: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "verify", abstract: "Read every byte of the log and name what is damaged.")

    @OptionGroup var global: GlobalOptions

    func run() throws {
        let verification = try verify()
        if global.json {
            try Output.json { json in
                json.object { json in
                    json.field("ok", verification.isOK)
                    json.field("events", verification.events)
                    json.array("damage", verification.damage) { json, damage in
                        json.object { json in json.fields(of: damage) }
                    }
                    json.array("lost", verification.lost) { json, lost in
                        json.object { json in
                            json.field("file", lost.file)
                            json.field("offset", lost.offset)
                            json.key("sequences")
                            json.sequences(.init(from: lost.from, to: lost.to))
                            json.field("kind", lost.kind.rawValue)
                            json.field("is_upper_bound", lost.isUpperBound)
                            json.field("repaired_at", Timestamp(microseconds: lost.time))
                        }
                    }
                    json.field("notes", verification.notes)
                }
            }
        } else {
            for damage in verification.damage { try Output.line("! \(damage)") }
            for lost in verification.lost {
                let day = Timestamp(microseconds: lost.time).rfc3339.prefix(10)
                try Output.line("Repaired on \(day): \(lost) (\(lost.file) at byte \(lost.offset)).")
            }
            for note in verification.notes { try Output.line(note) }
            if verification.isOK {
                let which = verification.lost.isEmpty ? "All" : "The other"
                try Output.line("\(which) \(verification.events) events are as they were written.")
            } else {
                try Output.line("`usual log repair` says what can be done; a backup may still hold what is damaged.")
            }
        }
        if !verification.isOK { throw CommandFailure(1, "") }
    }

    /// What every byte says; of a log that cannot be opened, why not.
    private func verify() throws -> LogVerification {
        do throws(EventLogError) {
            return try FileEventLog.open(at: global.desk, mode: .readOnly).verify()
        } catch .damaged(let damage) {
            return LogVerification(events: 0, damage: [damage], notes: [])
        } catch {
            throw CommandFailure(error.exitStatus, "\(error)")
        }
    }
}

/// `usual log dump`: every event, a JSON object a line.
struct LogDump: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "dump", abstract: "Print every event, a JSON object a line.")

    @Option(help: "Begin after this sequence.")
    var after: UInt64 = 0

    @OptionGroup var global: GlobalOptions

    func run() throws {
        let desk = try global.openDesk(readOnly: true)
        try EventPrinter(desk: desk).print(after: after)
    }
}

/// `usual log follow`: every event as it becomes durable, a JSON object a line, until interrupted.
struct LogFollow: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "follow", abstract: "Print events as they happen, a JSON object a line.")

    @Option(help: "Begin after this sequence; by default with what happens from now on.")
    var after: UInt64?

    @OptionGroup var global: GlobalOptions

    func run() throws {
        let desk = try global.openDesk(readOnly: true)
        let printer = EventPrinter(desk: desk)
        var last = after ?? desk.sequence
        while true {
            // What was found lost at the end of the log is not printed, and not waited for either.
            let durable = desk.log.durableSequence
            last = max(try printer.print(after: last), durable)
            try StandardOutput.finish()
            // Now and then it looks whether the desk is still in its place.
            _ = desk.log.wait(after: last, timeout: 1_000_000_000)
        }
    }
}

/// Prints events as `log dump` has them.
struct EventPrinter {
    let desk: Desk

    /// Prints every durable event after a sequence, and returns the last one's.
    @discardableResult
    func print(after sequence: UInt64) throws -> UInt64 {
        try desk.refresh()
        var last = sequence
        var writer = JSONWriter()
        try desk.events(after: sequence) { event, sequence in
            EventJSON.write(event, sequence: sequence, names: desk, into: &writer)
            writer.endLine()
            try StandardOutput.write(writer.bytes)
            writer.removeAll()
            last = sequence
            return true
        }
        return last
    }
}
