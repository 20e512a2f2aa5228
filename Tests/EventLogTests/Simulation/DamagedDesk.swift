import Seeded

@testable import EventLog

/// A desk in memory whose files are damaged one way after the other, and what a fresh opening makes of each.
struct DamagedDesk: Sendable {
    /// One damage.
    enum Harm: CustomStringConvertible, Sendable {
        case cut(file: Int, to: Int)
        case grown(file: Int, by: Int, isZeros: Bool)
        case flipped(file: Int, bit: Int)
        case zeroed(file: Int, sector: Int)
        case swapped(file: Int, sector: Int, with: Int, otherSector: Int)
        case gone(file: Int)
        case rubbish(file: Int, seed: UInt64)

        var description: String {
            switch self {
            case .cut(let file, let length): "file \(file) cut to \(length)"
            case .grown(let file, let count, let isZeros):
                "file \(file) grown by \(count) bytes of \(isZeros ? "zeros" : "rubbish")"
            case .flipped(let file, let bit): "bit \(bit) of file \(file) flipped"
            case .zeroed(let file, let sector): "sector \(sector) of file \(file) zeroed"
            case .swapped(let file, let sector, let other, let otherSector):
                "sector \(sector) of file \(file) swapped with \(otherSector) of \(other)"
            case .gone(let file): "file \(file) gone"
            case .rubbish(let file, _): "file \(file) rubbish"
            }
        }
    }

    private(set) var names: [String] = []
    private(set) var contents: [[UInt8]] = []
    /// Files of the desk in which no event stands, by their path below it.
    private(set) var others: [String: [UInt8]] = [:]
    private(set) var written: [Kept] = []

    /// What is kept beside the log, under its digest.
    static let attachment = [UInt8](0..<100)

    /// Three hundred events, alone and in batches, over several segments, ended with a durable mark.
    init() throws {
        let desk = ScriptedDesk()
        desk.options.firstSegment = 4096
        desk.options.largestSegment = 4096
        var all: [Kept] = []
        desk.process { log, _ in
            let digest = try log.store(attachment: Self.attachment)
            let attached = RecordDraft(kind: RecordDraft.attachedKind, payload: [1, 2, 3] + digest.bytes)
            try log.append([attached])
            var number = 1
            while number < 300 {
                let count = min(1 + number % 4, 300 - number)
                try log.append(
                    (0..<count).map {
                        RecordDraft(kind: UInt16(number + $0), payload: Self.payload((number + $0) * 7 % 150))
                    })
                number += count
            }
            log.close()
            all = try log.all()
        }
        written = all
        guard let log = desk.machine.disk.directories[ScriptedDesk.log] else { return }
        for name in log.names.keys.sorted() where name == "manifest" || name.hasSuffix(".segment") {
            names.append(name)
            contents.append(log.names[name]?.bytes ?? [])
        }
        others["log/control"] = log.names["control"]?.bytes
        others[AttachmentDigest(of: Self.attachment).fileName] = Self.attachment
        // As long as the segment that comes next, and zeros.
        others["log/next.prepared"] = [UInt8](repeating: 0, count: Int(desk.options.largestSegment))
    }

    /// A whole desk but for one of the files in which no event stands: with these bytes instead, or without it.
    func machine(with bytes: [UInt8]?, for path: String, isStartedAnew: Bool) -> SimulatedMachine {
        let machine = machine(
            after: nil, seed: 1, StackPool(),
            others.merging([path: bytes ?? []]) { $1 }.filter { $0.key != path || bytes != nil })
        if isStartedAnew { machine.crash(ScriptedDesk.nothingKept) }
        return machine
    }

    /// What is wrong with such a desk: all of it is to be read, and to be written to.
    func faultOfWhole(on machine: SimulatedMachine, isAttachmentHarmed: Bool) -> String? {
        let options = LogOptions(system: machine.bystander(), firstSegment: 4096, largestSegment: 4096)
        do {
            let log = try FileEventLog.open(at: Clerk.desk, options: options)
            if let reason = log.readOnlyReason { return "read-only: \(reason)" }
            if try log.all() != written { return "what is read is not what was written" }
            // Into the next segment and the one behind it.
            for _ in 0..<80 { try log.append([RecordDraft(kind: 1, payload: Self.payload(100))]) }
            let verification = try log.verify()
            if verification.events != UInt64(written.count + 80) { return "verify counts \(verification.events)" }
            if isAttachmentHarmed { return verification.isOK ? "verify says that all is well" : nil }
            return verification.isOK ? nil : "verify names \(verification.damage)"
        } catch {
            return "\(error)"
        }
    }

    private static func payload(_ length: Int) -> [UInt8] {
        (0..<length).map { UInt8(truncatingIfNeeded: $0 &* 31 &+ length) }
    }

    private static func sectors(_ bytes: [UInt8]) -> Int {
        (bytes.count + SimulatedFile.sector - 1) / SimulatedFile.sector
    }

    private static func range(_ sector: Int, in bytes: [UInt8]) -> Range<Int> {
        let start = sector * SimulatedFile.sector
        return start..<min(start + SimulatedFile.sector, bytes.count)
    }

    private func harmed(by harm: Harm) -> [[UInt8]?] {
        var files: [[UInt8]?] = contents
        switch harm {
        case .cut(let file, let length): files[file] = Array(contents[file].prefix(length))
        case .grown(let file, let count, let isZeros):
            var dice = SeededGenerator(seed: UInt64(count))
            files[file]? += (0..<count).map { _ in isZeros ? 0 : UInt8(truncatingIfNeeded: dice.next()) }
        case .flipped(let file, let bit): files[file]?[bit / 8] ^= 1 << (bit % 8)
        case .zeroed(let file, let sector):
            let range = Self.range(sector, in: contents[file])
            files[file]?.replaceSubrange(range, with: repeatElement(0, count: range.count))
        case .swapped(let file, let sector, let other, let otherSector):
            let (here, there) = (Self.range(sector, in: contents[file]), Self.range(otherSector, in: contents[other]))
            guard here.count == there.count else { break }
            files[file]?.replaceSubrange(here, with: contents[other][there])
            files[other]?.replaceSubrange(there, with: contents[file][here])
        case .gone(let file): files[file] = nil
        case .rubbish(let file, let seed):
            var dice = SeededGenerator(seed: seed)
            files[file] = contents[file].map { _ in UInt8(truncatingIfNeeded: dice.next()) }
        }
        return files
    }

    /// A machine with the damaged desk on its disk, on the disk for good.
    func machine(
        after harm: Harm?, seed: UInt64 = 1, _ stacks: StackPool = StackPool(), _ others: [String: [UInt8]]? = nil
    ) -> SimulatedMachine {
        let others = others ?? self.others.filter { $0.key.hasPrefix("attachments/") }
        let machine = SimulatedMachine(seed: seed, stacks: stacks)
        let disk = machine.disk
        for path in [Clerk.desk, ScriptedDesk.log, "\(Clerk.desk)/attachments", "\(Clerk.desk)/quarantine"] {
            _ = disk.make(path, isDirectory: true)
        }
        func put(_ bytes: [UInt8], _ path: String) {
            let file = disk.make("\(Clerk.desk)/\(path)", isDirectory: false)
            bytes.withUnsafeBytes { file?.write($0, at: 0, serial: 0) }
            file?.synchronize(through: .max)
        }
        for (name, bytes) in zip(names, harm.map(harmed) ?? contents) { if let bytes { put(bytes, "log/\(name)") } }
        for (path, bytes) in others {
            if let slash = path.lastIndex(of: "/"), path.hasPrefix("attachments/") {
                _ = disk.make("\(Clerk.desk)/\(path[..<slash])", isDirectory: true)
            }
            put(bytes, path)
        }
        for directory in disk.directories.values { disk.synchronize(directory: directory) }
        return machine
    }

    /// What is dishonest about how the damaged desk is opened, read and verified; nil when nothing is.
    func fault(of harm: Harm) -> String? {
        let machine = machine(after: harm)
        do throws(EventLogError) {
            let log = try FileEventLog.open(at: Clerk.desk, options: LogOptions(system: machine.bystander()))
            if let fault = try dishonesty(of: log) { return fault }
            return try dishonestyOfBackup(of: log)
        } catch {
            // A refusal names what is wrong.
            return error.description.isEmpty ? "a refusal without a reason" : nil
        }
    }

    private func dishonesty(of log: FileEventLog, hasLostTail: Bool = false) throws(EventLogError) -> String? {
        var kept: [Kept] = []
        let summary = try log.read(after: 0, through: .durable) { record in
            kept.append(Kept(record.sequence, record.kind, record.copyPayload()))
            return true
        }
        let damage = summary.damage
        var isReadOnly = false
        if case .damage = log.readOnlyReason { isReadOnly = true }
        var seen: UInt64 = 0
        for record in kept {
            guard record.sequence > seen, record.sequence <= UInt64(written.count),
                written[Int(record.sequence) - 1] == record
            else { return "event \(record.sequence) is another" }
            seen = record.sequence
        }
        let sequences = Set(kept.map(\.sequence))
        for lost in 1...UInt64(written.count) where !sequences.contains(lost) {
            let isNamed =
                damage.contains { found in
                    found.sequences.map { $0.from <= lost && lost <= $0.to ?? .max } ?? false
                } || summary.lost.contains { $0.from <= lost && lost <= $0.to }
            // Without a later record that vouches for them, the last events look like a batch that was cut off.
            let isTail = lost > seen && (hasLostTail || !log.recoveries.isEmpty || !damage.isEmpty)
            if !isNamed, !isTail { return "event \(lost) is gone and nobody says so" }
        }
        let verification = try log.verify()
        if verification.isOK, verification.events != UInt64(kept.count) {
            return "verify counts \(verification.events)"
        }
        if verification.isOK, isReadOnly || !damage.isEmpty { return "verify says that all is well" }
        return nil
    }

    /// A backup holds all that can be read of a log of which nothing is known to be lost, or there is none.
    private func dishonestyOfBackup(of log: FileEventLog) throws(EventLogError) -> String? {
        guard let backup = try? log.backup(to: "/backup") else { return nil }
        var events: UInt64 = 0
        let summary = try log.read(after: 0, through: .durable) { _ in
            events += 1
            return true
        }
        return backup.events == events && summary.damage.isEmpty ? nil : "a backup says that all is well"
    }

    /// What is wrong with the desk after a repair of it; nil when it can be written, verifies, holds what it held where
    /// that could be read, and names the rest.
    func faultAfterRepair(of harm: Harm) -> String? {
        faultAfterRepair(on: machine(after: harm))
    }

    /// The same of a machine's desk, where it is known what may be lost.
    func faultAfterRepair(on machine: SimulatedMachine, losing lost: [ClosedRange<UInt64>]? = nil) -> String? {
        let options = LogOptions(system: machine.bystander())
        do throws(EventLogError) {
            let repair = try FileEventLog.repair(at: Clerk.desk, options: options)
            // What a repair has no reason to touch, the end that looks cut off, is told of by the first to open the log.
            let opened = try FileEventLog.open(at: Clerk.desk, options: options)
            let named = try opened.verify().lost.map { $0.from...$0.to }
            if let lost, lost != named { return "\(named) are lost, not \(lost)" }
            return try faultOfRepaired(
                machine.bystander(), hasLostTail: !repair.recoveries.isEmpty || !opened.recoveries.isEmpty)
        } catch {
            return error.description
        }
    }

    /// What a repair of the damaged desk says is lost.
    func lost(by harm: Harm) -> [ClosedRange<UInt64>] {
        let options = LogOptions(system: machine(after: harm).bystander())
        let repair = try? FileEventLog.repair(at: Clerk.desk, options: options)
        return repair?.lost.map { $0.from...($0.to ?? .max) } ?? []
    }

    /// The same of a desk that was repaired already.
    private func faultOfRepaired(
        _ system: any LogSystem, hasLostTail: Bool
    ) throws(EventLogError) -> String? {
        let options = LogOptions(system: system)
        let log = try FileEventLog.open(at: Clerk.desk, options: options)
        if let reason = log.readOnlyReason { return "read-only: \(reason)" }
        if let fault = try dishonesty(of: log, hasLostTail: hasLostTail) { return fault }
        let verification = try log.verify()
        if !verification.isOK { return "verify names \(verification.damage)" }
        let before = log.durableSequence
        let lost = verification.lost.reduce(0) { $0 + $1.to + 1 - $1.from }
        if verification.events + lost != before { return "\(verification.events) and \(lost) are not \(before)" }
        let committed = try log.commit(
            after: 0, fold: { _ in }, decide: { Decision([RecordDraft(kind: 1, payload: [1])], outcome: ()) })
        if committed.first != before + 1 { return "\(before) is followed by \(committed.last)" }
        let steps = try FileEventLog.repairPlan(at: Clerk.desk, options: options).steps
        return steps.isEmpty ? nil : "there is more to repair: \(steps)"
    }

    /// Every way that a file grows: by a byte, a sector, and as much as the system maps at once.
    func growths(of file: Int) -> [Harm] {
        [1, SimulatedFile.sector, 64 << 10].flatMap { count in
            [true, false].map { .grown(file: file, by: count, isZeros: $0) }
        }
    }

    /// Every harm there is.
    var all: [Harm] {
        var harms: [Harm] = []
        for file in contents.indices {
            let bytes = contents[file]
            harms += [.gone(file: file), .rubbish(file: file, seed: 1)]
            harms += (0..<bytes.count).map { .cut(file: file, to: $0) }
            harms += growths(of: file)
            harms += (0..<bytes.count * 8).map { .flipped(file: file, bit: $0) }
            for sector in 0..<Self.sectors(bytes) {
                harms.append(.zeroed(file: file, sector: sector))
                for other in file..<contents.count {
                    for otherSector in 0..<Self.sectors(contents[other]) where (file, sector) < (other, otherSector) {
                        harms.append(.swapped(file: file, sector: sector, with: other, otherSector: otherSector))
                    }
                }
            }
        }
        return harms
    }
}
