import ArgumentParser
import Desk
import EventLog
import Glibc
import JSON

/// `usual log repair`: says what is damaged and what can be done about it, asks, and does it.
struct LogRepairCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "repair", abstract: "Say what is damaged in the log, ask, and repair it.",
        discussion: """
            Events that cannot be read any more are lost, and stay named: `usual log verify` lists them. All others stay \
            as they are. Whatever is changed is kept in the desk's folder quarantine. A backup that still holds the lost \
            events is the better choice where there is one.
            """)

    @Flag(help: "Repair without asking.")
    var yes = false

    @OptionGroup var global: GlobalOptions

    func run() throws {
        let plan = try refusing { () throws(EventLogError) in try FileEventLog.repairPlan(at: global.desk) }
        if plan.steps.isEmpty {
            return try report(plan, isDone: false) { try Output.line("Nothing is damaged, and nothing was changed.") }
        }
        if !global.json {
            try explain(plan)
        } else if !yes {
            try report(plan, isDone: false) {}
        }
        guard try isWanted() else { throw CommandFailure(1, "Nothing was changed.") }
        let repair = try refusing { () throws(EventLogError) in try FileEventLog.repair(at: global.desk) }
        if repair.steps.isEmpty {
            return try report(repair, isDone: false) {
                try Output.line(
                    "Another program has repaired it meanwhile: nothing is damaged, and nothing more was changed.")
            }
        }
        try report(repair, isDone: true) {
            try Output.line("Repaired. \(Self.loss(repair)) What was changed is kept below \(global.desk):")
            for name in repair.kept { try Output.line("  \(name)") }
            for recovery in repair.recoveries { try Output.line("\(recovery)") }
        }
    }

    private func refusing<Answer>(_ work: () throws(EventLogError) -> Answer) throws(CommandFailure) -> Answer {
        do throws(EventLogError) {
            return try work()
        } catch {
            throw CommandFailure(error.exitStatus, "\(error)")
        }
    }

    private func explain(_ plan: LogRepair) throws {
        try Output.line("The log of \(global.desk) is damaged:")
        for step in plan.steps { try Output.line("! \(step)") }
        try Output.line("A repair keeps what it changes in quarantine. \(Self.loss(plan))")
    }

    /// How much is lost, in a sentence.
    private static func loss(_ repair: LogRepair) -> String {
        let bounds = repair.steps.filter { $0.remedy == .greatestLossRecorded }.compactMap(\.damage.sequences)
        let known = repair.steps.filter { $0.remedy == .lossRecorded }.compactMap(\.damage.sequences)
        let count = known.reduce(UInt64(0)) { $0 + ($1.to ?? $1.from) - $1.from + 1 }
        let counted = count == 1 ? "1 event is lost" : "\(count) events are lost"
        if bounds.isEmpty { return count == 0 ? "No event is lost." : "\(counted) for good." }
        let more = "how many were lost behind event \((bounds.first?.from ?? 1) - 1) is not known."
        return count == 0 ? more.prefix(1).uppercased() + more.dropFirst() : "\(counted) for good, and \(more)"
    }

    /// Asks, where there is somebody to ask.
    private func isWanted() throws -> Bool {
        if yes { return true }
        guard !global.json, isatty(STDIN_FILENO) == 1, isatty(STDOUT_FILENO) == 1 else {
            throw CommandFailure(64, "Nothing was changed: `usual log repair --yes` repairs without asking.")
        }
        try StandardOutput.write(Array("Repair it now? [y/N] ".utf8))
        try StandardOutput.finish()
        let answer = (readLine() ?? "").lowercased()
        return answer == "y" || answer == "yes"
    }

    private func report(_ repair: LogRepair, isDone: Bool, else text: () throws -> Void) throws {
        guard global.json else { return try text() }
        try Output.json { json in
            json.object { json in
                json.field("repaired", isDone)
                json.array("steps", repair.steps) { json, step in
                    json.object { json in
                        json.fields(of: step.damage)
                        json.field("remedy", step.remedy.rawValue)
                    }
                }
                json.array("lost", repair.lost) { json, lost in json.sequences(lost) }
                json.field("kept", repair.kept)
                json.array("recoveries", repair.recoveries) { json, recovery in
                    json.object { json in
                        json.field("file", recovery.file)
                        json.field("offset", recovery.offset)
                        json.field("bytes", recovery.bytes)
                        json.field("kept", recovery.kept)
                    }
                }
            }
        }
    }
}

extension JSONWriter {
    /// The members of a damage, as `log verify` has them.
    mutating func fields(of damage: Damage) {
        field("file", damage.file)
        field("offset", damage.offset)
        key("sequences")
        if let sequences = damage.sequences { self.sequences(sequences) } else { writeNull() }
        field("kind", damage.kind.rawValue)
    }

    /// `{"from":N,"to":N|null}`.
    mutating func sequences(_ sequences: Damage.Sequences) {
        object { json in
            json.field("from", sequences.from)
            json.field("to", sequences.to.map { Int64(clamping: $0) })
        }
    }
}
