@testable import EventLog

/// A desk on a simulated machine where a test says what happens, one process after the other.
final class ScriptedDesk {
    let machine: SimulatedMachine
    let oracle = Oracle()
    var options = LogOptions(system: LinuxSystem(), firstSegment: 1024, largestSegment: 1024)
    private(set) var failure: String?

    static let nothingKept = SimulatedDisk.Cut(keep: 0, tear: 0, keepsOrder: true)
    static let log = Clerk.desk + "/log"

    init(omitting reason: SyncReason? = nil, seed: UInt64 = 1, stacks: StackPool = StackPool()) {
        machine = SimulatedMachine(seed: seed, stacks: stacks)
        machine.omitted = reason
    }

    /// Runs a process to its end; what it throws is `failure`.
    func process(_ body: @escaping (FileEventLog, SimulatedSystem) throws -> Void) {
        machine.start { [self] system in
            var options = options
            options.system = system
            do {
                try body(try Clerk.open(options, oracle, isDead: false), system)
            } catch {
                if !system.process.isDead { failure = "\(error)" }
            }
        }
        _ = machine.run()
    }

    /// Commits one record and tells the oracle.
    func append(_ log: FileEventLog, _ length: Int, _ system: SimulatedSystem) throws {
        let (identifier, drafts) = oracle.batch([length])
        let committed = try log.commit(after: .max, fold: { _ in }, decide: { Decision(drafts, outcome: ()) })
        if !system.process.isDead { oracle.acknowledge(identifier, first: committed.first, last: committed.last) }
    }

    /// What is wrong with the desk as it is now; nil when all that was promised is there.
    func fault() -> String? {
        failure = nil
        process { log, _ in
            if let reason = log.readOnlyReason { self.oracle.fail("read-only: \(reason)") }
            try self.oracle.inspect(log)
        }
        return oracle.failure ?? failure
    }

    /// Bytes behind the last event that nobody published, unsynced.
    func leaveBehind(_ bytes: [UInt8], at offset: UInt32, segment: UInt32 = 1) {
        let path = "\(Clerk.desk)/" + DeskLayout.segmentName(number: segment, generation: 0)
        bytes.withUnsafeBytes {
            machine.disk.file(path)?.write($0, at: Int(offset), serial: machine.disk.nextSerial())
        }
    }
}
