import Glibc
import Synchronization

/// The log on files: a directory that many processes append to and read at the same time.
///
/// docs/event-log.md tells how; the formats are told in `RecordHeader`, `SegmentHeader`, `Manifest` and
/// `ControlLayout`. Everything may be called from any thread.
public final class FileEventLog: EventLog {
    /// The desk's directory.
    public let path: String

    let layout: DeskLayout
    let options: LogOptions
    let system: any LogSystem
    let files: FileWork
    let mode: LogMode
    let uuid: DeskUUID
    let seed: RecordSeed
    /// A random number for this opening.
    let writer: UInt64
    /// This process's id.
    let processIdentifier: Int32
    /// Whether ^Z is held off while the append lock is held.
    let holdsStop = SignalMask.isOfUse
    /// The directory `log`, open: the append lock is a lock on it.
    let directory: Int32
    /// One thread of the process at a time asks for the append lock.
    let appendThreads = ThreadLock()
    /// Whether a thread of the process is trying to be the one that syncs for all: one at a time.
    let isSyncing = Atomic<Bool>(false)
    /// Where a batch is laid out; whose turn it is to append has it.
    let batch = BatchBuffer()
    let live: Mutex<Live>
    private let taken = Mutex<[LogRecovery]>([])
    let preparation = Preparation()
    let hasUnmarkedAppends = Atomic<Bool>(false)

    /// What changes while the log is open.
    struct Live: Sendable {
        var control: ControlPage
        /// Whether it was looked whether nothing stands where the control page says that the log ends.
        var isBelieved = false
        /// The last sequence that this process knows to have been published on the page.
        var lastSequence: UInt64 = 0
        /// The control page's generation when `table` was read.
        var generation: UInt64 = 0
        var table: SegmentTable
        var index = SequenceIndex()
        var readOnly: EventLogError.ReadOnlyReason?
        /// What a scan found lost behind where it ended. Where the control page tells how far the log went, reading meets it.
        var lostBehind: Damage?
        /// When it was last seen that the directory is still the desk's.
        var placeSeenAt: UInt64 = 0
        /// An event that this process knows to be on the disk, by which it is seen whether the log is still that one.
        var witness: Witness?
        /// The last that it wrote or read. It is asked when the one before has been: what was written since to files that
        /// were put back says nothing.
        var nextWitness: Witness?
        /// The control file's standing when its name was last looked up; nil when it may change unseen.
        var controlStanding: FileStanding?

        /// Takes over a newer manifest. Of a file that took another's place nothing is known yet.
        mutating func adopt(_ manifest: Manifest) {
            if !table.isOfSameFiles(as: manifest) { index = SequenceIndex() }
            table.adopt(manifest)
        }

        /// Whether a segment's file is still the one that was read: places in another that took its place are others.
        func hasFile(of entry: Manifest.Entry) -> Bool { table.entry(entry.number)?.generation == entry.generation }

        /// Whether `table` names the files that are live now.
        var isCurrent: Bool {
            generation == control.generation && control.published.next.segment <= table.active.number
        }
    }

    init(_ layout: DeskLayout, mode: LogMode, options: LogOptions, directory: Int32, manifest: Manifest) {
        path = layout.desk
        self.layout = layout
        self.options = options
        self.mode = mode
        self.directory = directory
        system = options.system
        files = FileWork(system: options.system)
        uuid = manifest.uuid
        seed = RecordSeed(manifest.uuid)
        writer = options.system.random()
        processIdentifier = options.system.processIdentifier
        // Nothing can be read or written until `attach` has found the tail.
        let nothing = ControlPage(
            ownWith: .init(sequence: 0, next: RecordPosition(rawValue: 0)), system: options.system)
        live = Mutex(Live(control: nothing, table: SegmentTable(manifest)))
    }

    deinit { system.close(directory) }

    var control: ControlPage { live.withLock { $0.control } }

    /// Why nothing can be appended; nil when it can.
    public var readOnlyReason: EventLogError.ReadOnlyReason? { live.withLock { $0.readOnly } }

    /// What is lost behind the last event that can be read, where nobody knows any more how far the log went: its last
    /// segment was cut, or is gone, and so is the control file. Nil when nothing is.
    public var damageBehindEnd: Damage? {
        guard live.withLock({ $0.lostBehind }) != nil else { return nil }
        // Another process may have repaired it.
        reattachIfReplaced()
        return live.withLock { $0.lostBehind }
    }

    /// What this opening took out of the log because a crash had left it unfinished.
    public var recoveries: [LogRecovery] { taken.withLock { $0 } }

    func note(_ recovery: LogRecovery) {
        taken.withLock { $0.append(recovery) }
    }

    /// Sixteen bytes that the desk is known by, in hexadecimal. Derived files carry it.
    public var deskIdentifier: String {
        var bytes = [UInt8](repeating: 0, count: DeskUUID.length)
        bytes.withUnsafeMutableBytes { uuid.write(to: $0, at: 0) }
        return Hexadecimal.text(of: bytes)
    }

    /// Grows with every erasure, as of the last look at the files: derived files of before hold what was erased.
    public var erasureGeneration: UInt64 { live.withLock { $0.table.manifest.erasureGeneration } }

    /// The same as of now: what was derived of the log before it grew may tell what is lost since, and must not be decided
    /// with. Costs a look at a shared word as long as no files are replaced.
    public func erasureGenerationOfNow() throws(EventLogError) -> UInt64 {
        try refresh()
        return erasureGeneration
    }

    /// The damage that nothing whole stands any more where a record stood.
    public func damage(at position: RecordPosition, of sequence: UInt64) -> Damage {
        let entry = live.withLock { $0.table.entry(position.segment) }
        guard let entry else {
            return Damage(
                file: DeskLayout.segmentName(number: position.segment, generation: 0), offset: 0,
                sequences: Damage.Sequences(from: sequence, to: sequence), kind: .file)
        }
        return damage(entry, at: Int(position.offset), from: sequence, to: sequence, .record)
    }

    /// The last sequence that is on the disk.
    public var durableSequence: UInt64 { control.durableForReaders }

    /// The last sequence that stands in the log.
    public var publishedSequence: UInt64 { control.published.sequence }

    /// Waits for a durable record after `sequence`; see `EventLog.wait`.
    public func wait(after sequence: UInt64, timeout: UInt64) -> UInt64 {
        wait(after: sequence, timeout: timeout, unless: { false })
    }

    /// How long to sleep at a time where it cannot be said that somebody sleeps, and nobody may wake us, in nanoseconds.
    private static let uncountedNap: UInt64 = 100_000_000

    /// The same, ending early at the first wake when `isOver`; it looks no less often than every `nap` whether the page was
    /// replaced by another process.
    func wait(
        after sequence: UInt64, timeout: UInt64, nap: UInt64 = 500_000_000, unless isOver: () -> Bool
    ) -> UInt64 {
        let start = system.elapsed()
        while true {
            let control = self.control
            let nap = control.isWritable ? nap : min(nap, Self.uncountedNap)
            let seen = control.futex
            let durable = control.durableForReaders
            let spent = system.elapsed() - start
            if durable > sequence || spent >= timeout || isOver() { return durable }
            control.sleep(seen: seen, nanoseconds: min(timeout - spent, nap), for: nil)
            reattachIfReplaced()
        }
    }

    /// How large the log is. O(segments), reads no records.
    public func statistics() throws(EventLogError) -> LogStatistics {
        try refresh()
        let control = self.control
        let durable = control.durableForReaders
        let end = control.published.next
        return live.withLock { live in
            let entries = live.table.entries
            let first = entries.first?.firstSequence ?? 1
            var bytes: UInt64 = 0
            for entry in entries {
                bytes += entry.number == end.segment ? UInt64(end.offset) : entry.end
            }
            let isEmpty = durable < first
            return LogStatistics(
                engine: "file", events: isEmpty ? 0 : durable - first + 1, firstSequence: isEmpty ? 0 : first,
                lastSequence: isEmpty ? 0 : durable, bytes: bytes, segments: entries.count)
        }
    }
}
