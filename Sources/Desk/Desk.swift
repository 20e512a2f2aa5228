import DeskEvents
import DeskModel
import EventLog
import Glibc
import ReplyHelper
import Synchronization

/// An open desk: commands in, queries out.
///
/// A command is decided against the newest state under the log's append lock, becomes events, and is durable when
/// `perform` returns. Queries answer from what this process has folded of the log, after folding in what has become
/// durable since. Every call takes an internal lock, so a desk may be used from any thread; none belongs between a key
/// and its paint.
public final class Desk: Sendable {
    /// How a desk is opened.
    public struct Options: Sendable {
        /// The acting agent, as claimed.
        public var agent: String
        /// The operating system's user id.
        public var userID: UInt32
        /// Whether nothing may be written.
        public var readOnly: Bool
        /// Whether checkpoints are read and made.
        public var usesCheckpoints = true
        /// When they are made.
        public var checkpointPolicy = CheckpointPolicy()
        /// Whether they are made in the background while the desk is open.
        public var renewsInBackground = false
        /// Told of each event that a checkpoint holds and that is found not to hold in the log while something is asked.
        /// Called while the desk is locked: it may not ask the desk.
        public var damageFound: (@Sendable (Damage) -> Void)?
        /// The clock.
        public var clock: @Sendable () -> Timestamp

        /// Options with these parts.
        public init(
            agent: String, userID: UInt32 = 0, readOnly: Bool = false, clock: @escaping @Sendable () -> Timestamp
        ) {
            self.agent = agent
            self.userID = userID
            self.readOnly = readOnly
            self.clock = clock
        }
    }

    /// What a command did.
    public struct Performed: Equatable, Sendable {
        /// The sequence of its last event, or of the newest event it was decided against when it needed none.
        public var sequence: UInt64
        /// The number of the ticket, message, customer, … that it made.
        public var made: UInt64?

        /// What was done, by these parts.
        public init(sequence: UInt64, made: UInt64?) {
            self.sequence = sequence
            self.made = made
        }
    }

    /// The desk's directory.
    public let path: String
    /// The acting agent.
    public let agent: String
    /// Drafts of the acting agent.
    public let drafts: DraftStore
    /// Who looks at what.
    public let presence: PresenceBoard
    /// The event log.
    public let log: FileEventLog
    private let openedReadOnly: DeskError?

    let options: Options
    let projections: Mutex<Projections>
    /// Events that a checkpoint holds and that were found not to hold in the log since it was opened.
    let lostSince = Mutex<[LostEvent]>([])
    let configurationCache = Mutex(ConfigurationCache())
    /// The sequence from which on the next checkpoint may be begun in the background; none while one is being made.
    let nextRenewal = Atomic<UInt64>(0)
    /// Whether a thread takes in what is durable and was not yet.
    let isCatchingUp = Atomic<Bool>(false)
    /// What suggestions are made from, built at the first one. Whoever holds its lock takes that of the projections now and
    /// then; never the other way round.
    let replies = Mutex<ReplyHelper?>(nil)
    /// What texts are searched in.
    let search = Mutex(SearchStand())
    /// The sequence from which on the next layer of the search's index may be begun in the background; none while one is
    /// being made.
    let nextSearchRenewal = Atomic<UInt64>(0)
    /// What is damaged in the stretch of which the next layer was to be made, when that was last tried.
    let indexingDamage = Mutex<Damage?>(nil)
    let watcher: LogWatcher?

    private init(path: String, options: Options, log: FileEventLog, openedReadOnly: DeskError?) {
        self.path = path
        self.options = options
        self.log = log
        self.openedReadOnly = openedReadOnly
        agent = options.agent
        drafts = DraftStore(desk: path, agent: options.agent)
        presence = PresenceBoard(desk: path, agent: options.agent)
        projections = Mutex(Projections())
        watcher = try? LogWatcher(log)
    }

    deinit { log.close() }

    static func requireDirectory(_ path: String) throws(DeskError) {
        if path.hasPrefix("postgresql://") || path.hasPrefix("postgres://") { throw .noEngine(address: path) }
    }

    /// Whether there is a desk in the directory, or an address of another engine that is not ours to look at.
    public static func isThere(at path: String) -> Bool {
        var status = stat()
        return (try? requireDirectory(path)) == nil || stat("\(path)/log", &status) == 0
    }

    /// Opens the desk in a directory: folds its log, and adopts a configuration that changed.
    ///
    /// A desk that can only be read is opened so, and `readOnlyReason` says why. Throws `noDesk` where there is none.
    public static func open(at path: String, options: Options) throws(DeskError) -> Desk {
        try requireDirectory(path)
        let log: FileEventLog
        do throws(EventLogError) {
            log = try FileEventLog.open(at: path, mode: options.readOnly ? .readOnly : .readWrite)
        } catch .noDesk {
            throw .noDesk(path: path)
        } catch {
            throw .log(error)
        }
        let fault = log.readOnlyReason.map { EventLogError.readOnly(path: path, reason: $0) }
        let desk = Desk(
            path: path, options: options, log: log,
            openedReadOnly: fault.map { .readOnly(reason: "\($0)", exitStatus: $0.exitStatus) })
        try desk.begin()
        desk.adoptConfiguration()
        return desk
    }

    /// Why nothing can be written, or nil when all is well.
    public var readOnlyReason: String? {
        guard case .readOnly(let reason, _)? = readOnly else { return nil }
        return reason
    }

    /// Why nothing could be written from the beginning, or nil.
    var readOnlyAtOpening: String? {
        guard case .readOnly(let reason, _)? = openedReadOnly else { return nil }
        return reason
    }

    /// The error of who would write; nil when all is well.
    var readOnly: DeskError? {
        if let openedReadOnly { return openedReadOnly }
        let lost = lostSince.withLock { $0.first.map { Projections.fault(of: $0.damage) } }
        guard let fault = projections.withLock({ $0.blockingFault }) ?? lost else { return nil }
        return .readOnly(reason: fault, exitStatus: 74)
    }

    /// What will soon keep the log from growing, while it still grows; nil when all is well.
    public var warning: String? { log.warning.map { "Room for the next part of the log could not be made. \($0)" } }

    /// What of the log does not hold, as far as this process has read it: answers lack what stood there.
    public var damage: [Damage] { projections.withLock { $0.damage } + lostSince.withLock { $0.map(\.damage) } }

    /// The clock's instant.
    public func now() -> Timestamp { options.clock() }

    /// Readable when events of any process became durable since `drainWake`; -1 where the log cannot be watched.
    public var wakeDescriptor: Int32 { watcher?.fileDescriptor ?? -1 }

    /// Makes `wakeDescriptor` quiet until the next event.
    public func drainWake() { watcher?.drain() }
}
