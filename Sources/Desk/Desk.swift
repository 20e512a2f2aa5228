import DeskEvents
import DeskModel
import EventLog
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
    /// Why nothing can be written, or nil when all is well.
    public let readOnlyReason: String?

    let options: Options
    let projections: Mutex<Projections>
    let configurationCache = Mutex(ConfigurationCache())
    private let watcher: LogWatcher?

    private init(path: String, options: Options, log: FileEventLog, readOnlyReason: String?) {
        self.path = path
        self.options = options
        self.log = log
        self.readOnlyReason = readOnlyReason
        agent = options.agent
        drafts = DraftStore(desk: path, agent: options.agent)
        presence = PresenceBoard(desk: path, agent: options.agent)
        projections = Mutex(Projections())
        watcher = try? LogWatcher(log)
    }

    deinit { log.close() }

    /// Makes an empty desk in a directory, which is made when missing, with its configuration.
    ///
    /// Throws `deskExists` where there is one already, and what the system says where the directory cannot be made.
    public static func create(at path: String, configuration: DeskConfiguration) throws(DeskError) {
        try DeskFiles.makeDirectories(path)
        do throws(EventLogError) {
            _ = try FileEventLog.create(at: path)
        } catch .deskExists {
            throw .deskExists(path: path)
        } catch {
            throw .log(error)
        }
        try DeskFiles.makeDirectory("\(path)/drafts")
        try DeskFiles.makeDirectory("\(path)/presence")
        try DeskFiles.replace("\(path)/desk.toml", with: Array(configuration.text.utf8))
    }

    /// Opens the desk in a directory: folds its log, and adopts a configuration that changed.
    ///
    /// A desk that can only be read is opened so, and `readOnlyReason` says why. Throws `noDesk` where there is none.
    public static func open(at path: String, options: Options) throws(DeskError) -> Desk {
        let log: FileEventLog
        do throws(EventLogError) {
            log = try FileEventLog.open(at: path, mode: options.readOnly ? .readOnly : .readWrite)
        } catch .noDesk {
            throw .noDesk(path: path)
        } catch {
            throw .log(error)
        }
        let reason = log.readOnlyReason.map { "\(EventLogError.readOnly(path: path, reason: $0))" }
        let desk = Desk(path: path, options: options, log: log, readOnlyReason: reason)
        try desk.refresh()
        try desk.adoptConfiguration()
        return desk
    }

    /// The clock's instant.
    public func now() -> Timestamp { options.clock() }

    /// Readable when events of any process became durable since `drainWake`; -1 where the log cannot be watched.
    public var wakeDescriptor: Int32 { watcher?.fileDescriptor ?? -1 }

    /// Makes `wakeDescriptor` quiet until the next event.
    public func drainWake() { watcher?.drain() }
}
