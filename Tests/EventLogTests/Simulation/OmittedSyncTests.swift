import Testing

@testable import EventLog

/// Every sync that the engine makes, left out alone: something fails without it. A reason that is added to `SyncReason`
/// without a test here fails.
@Suite struct OmittedSyncTests {
    /// Where to begin looking for a run that fails: it comes soon.
    private static let seeds: [SyncReason: UInt64] = [
        .events: 0, .sealedEvents: 2, .newSegment: 1, .manifestName: 2, .savedSegment: 11,
        .foundDeskNames: 11, .foundDeskName: 11, .attachment: 0, .attachmentName: 18,
        .attachmentFolder: 25,
    ]

    @Test(arguments: seeds.keys.sorted { $0.rawValue < $1.rawValue })
    func withoutItARunFails(_ reason: SyncReason) {
        let stacks = StackPool()
        let start = Self.seeds[reason] ?? 0
        let fails = (start..<(start + 1000)).contains { seed in
            SimulatedRun(seed: seed, stacks: stacks, omitting: reason).failure != nil
        }
        #expect(fails)
    }

    /// Those that a run fails without seldom or never have a script each.
    private static let scripts: [SyncReason: @Sendable (SyncReason?) -> String?] = [
        .mark: lastWord, .foundEvents: foundEvents, .clearedTail: clearedTail, .quarantined: quarantine,
        .quarantinedName: quarantine, .quarantineFolder: quarantine, .preparedSegment: preparedSegment,
        .manifest: manifest, .newSegmentName: crashInARoll, .savedSegmentName: crashAfterAFailedSync,
        .foundLogNames: killInARollAndRemoval, .finishedRoll: killInARoll, .attachmentsFolder: removedFolder,
        .foundAttachmentName: killAtAnAttachment, .backup: backup, .backupNames: backup, .backupName: backup,
        .repairedSegment: repair, .repairedSegmentName: repair, .outlivedManifest: killWhileSaving,
    ]

    @Test(arguments: scripts.keys.sorted { $0.rawValue < $1.rawValue })
    func withoutItAScriptFails(_ reason: SyncReason) {
        #expect(Self.scripts[reason]?(nil) == nil)
        #expect(Self.scripts[reason]?(reason) != nil)
    }

    @Test func everySyncIsLeftOutOnce() {
        for reason in SyncReason.allCases {
            #expect((Self.seeds[reason] == nil) != (Self.scripts[reason] == nil), "\(reason)")
        }
    }

    private static func lastWord(omitting reason: SyncReason?) -> String? {
        let desk = ScriptedDesk(omitting: reason)
        desk.process { log, system in
            try desk.append(log, 8, system)
            log.close()
        }
        desk.machine.crash(ScriptedDesk.nothingKept)
        var notes: [String] = []
        desk.process { log, _ in notes = try log.verify().notes }
        return desk.fault() ?? notes.first
    }

    private static func foundEvents(omitting reason: SyncReason?) -> String? {
        let desk = ScriptedDesk(omitting: reason)
        desk.process { log, system in
            try desk.append(log, 8, system)
            let next = log.control.published.next
            let (_, drafts) = desk.oracle.batch([16])
            let stamp = BatchEncoder.Stamp(durableBefore: 1, time: 0, writer: 1)
            desk.leaveBehind(
                BatchEncoder.bytes(of: drafts, at: next, first: 2, stamp: stamp, seed: log.seed), at: next.offset)
        }
        _ = desk.machine.disk.remove(ScriptedDesk.log + "/control")
        desk.process { log, _ in desk.oracle.rest(on: log.durableSequence) }
        desk.machine.crash(ScriptedDesk.nothingKept)
        return desk.oracle.floor == 2 ? desk.fault() : "the event was not found"
    }

    private static func torn(_ desk: ScriptedDesk, removing folder: Bool = false) {
        desk.process { log, system in
            try desk.append(log, 8, system)
            desk.leaveBehind([1, 2, 3], at: log.control.published.next.offset)
            log.control.isAppending = true
        }
        let segment = desk.machine.disk.file(ScriptedDesk.log + "/00000001.segment")
        segment?.synchronize(through: .max)
        if folder {
            _ = desk.machine.disk.remove(Clerk.desk + "/quarantine")
            desk.machine.disk.directories[Clerk.desk].map(desk.machine.disk.synchronize(directory:))
        }
    }

    private static func clearedTail(omitting reason: SyncReason?) -> String? {
        let desk = ScriptedDesk(omitting: reason)
        torn(desk)
        desk.process { log, _ in
            try log.commit(after: .max, fold: { _ in }, decide: { Decision([], outcome: ()) })
        }
        desk.machine.crash(ScriptedDesk.nothingKept)
        var recoveries: [LogRecovery] = []
        desk.process { log, _ in recoveries = log.recoveries }
        return desk.fault() ?? recoveries.first?.description
    }

    private static func quarantine(omitting reason: SyncReason?) -> String? {
        let desk = ScriptedDesk(omitting: reason)
        torn(desk, removing: true)
        var kept = ""
        desk.process { log, _ in
            try log.commit(after: .max, fold: { _ in }, decide: { Decision([], outcome: ()) })
            kept = log.recoveries.first?.kept ?? ""
        }
        desk.machine.crash(ScriptedDesk.nothingKept)
        guard desk.machine.disk.file("\(Clerk.desk)/\(kept)")?.bytes == [1, 2, 3] else { return "no copy was kept" }
        return desk.fault()
    }

    private static func preparedSegment(omitting reason: SyncReason?) -> String? {
        let desk = ScriptedDesk(omitting: reason)
        desk.process { log, system in
            for _ in 0..<12 { try desk.append(log, 8, system) }
            while log.preparation.isRunning { _ = log.wait(after: .max, timeout: 1_000_000) }
        }
        let prepared = desk.machine.disk.file(ScriptedDesk.log + "/next.prepared")
        return prepared?.unsynced.isEmpty == true ? desk.fault() : "the roll has zeros to sync"
    }

    private static func manifest(omitting reason: SyncReason?) -> String? {
        let desk = ScriptedDesk(omitting: reason)
        desk.process { log, system in try desk.append(log, 8, system) }
        desk.machine.crash(ScriptedDesk.nothingKept)
        var damage: [Damage] = []
        desk.machine.start { system in
            let log = try? FileEventLog.open(at: Clerk.desk, mode: .readOnly, options: LogOptions(system: system))
            damage = (try? log?.verify().damage) ?? []
        }
        _ = desk.machine.run()
        return damage.first?.description
    }

    private static func backup(omitting reason: SyncReason?) -> String? {
        let desk = ScriptedDesk(omitting: reason)
        var made: LogBackup?
        desk.process { log, system in
            for _ in 0..<30 { try desk.append(log, 60, system) }
            _ = try log.store(attachment: [7])
            made = try log.backup(to: "/backup")
        }
        desk.machine.crash(ScriptedDesk.nothingKept)
        let options = LogOptions(system: desk.machine.bystander())
        do throws(EventLogError) {
            let copy = try FileEventLog.open(at: "/backup", options: options)
            let attachment = try copy.attachment(AttachmentDigest(of: [7]))
            guard attachment == [7], made?.events == 30, try copy.verify().events == 30 else {
                return "it is not whole"
            }
            return desk.fault()
        } catch {
            return error.description
        }
    }

    /// A crash at every call of a repair, and behind it: no more may be lost than was.
    private static func repair(omitting reason: SyncReason?) -> String? {
        guard let desk = try? DamagedDesk() else { return nil }
        let harm = DamagedDesk.Harm.zeroed(file: 1, sector: 3)
        let lost = desk.lost(by: harm)
        let stacks = StackPool()
        // Where to begin looking, as above.
        let seeds: Range<UInt64> = reason == nil ? 0..<1 : reason == .repairedSegmentName ? 13..<80 : 0..<80
        for seed in seeds {
            for call in stride(from: 1, to: 1000, by: reason == nil ? 12 : 1) {
                let machine = desk.machine(after: harm, seed: seed, stacks)
                machine.omitted = reason
                machine.crashesAt = machine.calls + call
                machine.start { system in
                    _ = try? FileEventLog.repair(at: Clerk.desk, options: LogOptions(system: system))
                }
                let isCut = machine.run()
                machine.crashesAt = nil
                if !isCut { machine.crash(ScriptedDesk.nothingKept) }
                machine.omitted = nil
                if let fault = desk.faultAfterRepair(on: machine, losing: lost) { return fault }
                if !isCut { break }
            }
        }
        return nil
    }

    private static func removedFolder(omitting reason: SyncReason?) -> String? {
        let desk = ScriptedDesk(omitting: reason)
        desk.process { _, _ in }
        _ = desk.machine.disk.remove(Clerk.desk + "/attachments")
        desk.machine.disk.directories[Clerk.desk].map(desk.machine.disk.synchronize(directory:))
        desk.process { log, _ in desk.oracle.stored(try log.store(attachment: [1]), [1]) }
        desk.machine.crash(ScriptedDesk.nothingKept)
        return desk.fault()
    }

    /// The first fault over every call that the script's second part makes, and some cuts there.
    private static func first(
        omitting reason: SyncReason?, cuts: Range<UInt64>, _ first: (ScriptedDesk) -> Void,
        then second: (ScriptedDesk, _ call: Int) -> Void
    ) -> String? {
        let stacks = StackPool()
        // Without the sync it ends at the first fault.
        for seed in reason == nil ? cuts : cuts.lowerBound..<(cuts.lowerBound + 300) {
            for call in 1... {
                let desk = ScriptedDesk(omitting: reason, seed: seed, stacks: stacks)
                first(desk)
                let target = desk.machine.calls + call
                second(desk, target)
                if let fault = desk.fault() { return fault }
                if desk.machine.calls < target || call > 120 { break }
            }
        }
        return nil
    }

    private static func fill(_ desk: ScriptedDesk) {
        desk.process { log, system in for _ in 0..<7 { try desk.append(log, 60, system) } }
    }

    private static func roll(_ desk: ScriptedDesk) {
        desk.process { log, system in for _ in 0..<3 { try desk.append(log, 60, system) } }
    }

    private static func crashInARoll(omitting reason: SyncReason?) -> String? {
        first(omitting: reason, cuts: 0..<5, fill) { desk, call in
            desk.machine.crashesAt = call
            roll(desk)
            desk.machine.crashesAt = nil
        }
    }

    private static func crashAfterAFailedSync(omitting reason: SyncReason?) -> String? {
        let poison = { (desk: ScriptedDesk) in
            fill(desk)
            desk.process { log, _ in log.control.setPoison(5) }
        }
        return first(omitting: reason, cuts: 0..<12, poison) { desk, call in
            desk.machine.crashesAt = call
            desk.process { _, _ in }
            desk.machine.crashesAt = nil
        }
    }

    /// Killed before a manifest's name lasts, and the power fails while another puts away what that manifest does not name.
    private static func killWhileSaving(omitting reason: SyncReason?) -> String? {
        let stacks = StackPool()
        // Where to begin looking, as above.
        for seed: UInt64 in reason == nil ? 0..<1 : 0..<200 {
            for call in 1...80 {
                for cut in stride(from: 1, through: 80, by: reason == nil ? 3 : 1) {
                    let desk = ScriptedDesk(omitting: reason, seed: seed, stacks: stacks)
                    fill(desk)
                    desk.process { log, _ in log.control.setPoison(5) }
                    desk.machine.killsAt = desk.machine.calls + call
                    desk.process { _, _ in }
                    desk.machine.killsAt = nil
                    let log = desk.machine.disk.directories[ScriptedDesk.log]
                    guard let log, log.names["manifest"] !== log.durableNames["manifest"] else { break }
                    let target = desk.machine.calls + cut
                    desk.machine.crashesAt = target
                    desk.process { _, _ in }
                    desk.machine.crashesAt = nil
                    if let fault = desk.fault() { return fault }
                    if desk.machine.calls < target { break }
                }
            }
        }
        return nil
    }

    /// Killed in a roll, and another goes on, with the control file or without.
    private static func killInARoll(omitting reason: SyncReason?) -> String? {
        killInARoll(omitting: reason, removing: false)
    }

    private static func killInARollAndRemoval(omitting reason: SyncReason?) -> String? {
        killInARoll(omitting: reason, removing: true)
    }

    private static func killInARoll(omitting reason: SyncReason?, removing: Bool) -> String? {
        first(omitting: reason, cuts: 0..<1, fill) { desk, call in
            desk.machine.killsAt = call
            roll(desk)
            desk.machine.killsAt = nil
            if removing { _ = desk.machine.disk.remove(ScriptedDesk.log + "/control") }
            desk.process { log, system in try desk.append(log, 8, system) }
            desk.machine.crash(ScriptedDesk.nothingKept)
        }
    }

    /// Killed while it stored an attachment, and another stores the same.
    private static func killAtAnAttachment(omitting reason: SyncReason?) -> String? {
        let store = { (desk: ScriptedDesk) in
            desk.process { log, system in
                let digest = try log.store(attachment: [7])
                if !system.process.isDead { desk.oracle.stored(digest, [7]) }
            }
        }
        let open = { (desk: ScriptedDesk) in desk.process { _, _ in } }
        return first(omitting: reason, cuts: 0..<1, open) { desk, call in
            desk.machine.killsAt = call
            store(desk)
            desk.machine.killsAt = nil
            store(desk)
            desk.machine.crash(ScriptedDesk.nothingKept)
        }
    }
}
