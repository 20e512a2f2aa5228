/// The small things of a state, frozen in one piece: read whole when a state is thawed.
struct StateHeader: Equatable, Sendable {
    /// How many things of a kind there are, and the number of the next.
    struct Table: Equatable, FrozenPart {
        var kind: UInt64 = 0
        var count: UInt64 = 0
        var next: UInt64 = 1

        init(blank: Void) {}

        init(_ kind: FrozenKind, count: Int, next: UInt64) {
            self.kind = UInt64(kind.rawValue)
            self.count = UInt64(count)
            self.next = next
        }

        mutating func code(_ coder: inout some FrozenCoder) {
            coder.code(&kind)
            coder.code(&count)
            coder.code(&next)
        }
    }

    /// A kind of thing and a number.
    struct Entry: Equatable, FrozenPart {
        var kind: UInt64 = 0
        var next: UInt64 = 1

        init(blank: Void) {}

        init(kind: EntityKind, next: UInt64) {
            self.kind = UInt64(kind.rawValue)
            self.next = next
        }

        mutating func code(_ coder: inout some FrozenCoder) {
            coder.code(&kind)
            coder.code(&next)
        }
    }

    /// An open promise.
    struct Due: Equatable, FrozenPart {
        var promise: UInt64 = 0
        var at = Timestamp(microseconds: 0)

        init(blank: Void) {}

        init(_ promise: PromiseID, at: Timestamp) {
            self.promise = promise.number
            self.at = at
        }

        mutating func code(_ coder: inout some FrozenCoder) {
            coder.code(&promise)
            coder.code(&at)
        }
    }

    /// An agent's name.
    struct AgentName: Equatable, FrozenPart {
        var name = ""
        var agent: UInt64 = 0

        init(blank: Void) {}

        init(_ name: String, _ agent: AgentID) {
            self.name = name
            self.agent = agent.number
        }

        mutating func code(_ coder: inout some FrozenCoder) {
            coder.code(&name)
            coder.code(&agent)
        }
    }

    /// The sequence of the newest event.
    var sequence: UInt64 = 0
    /// The instant of its recording.
    var lastRecordedAt = Timestamp(microseconds: 0)
    /// The tables.
    var tables: [Table] = []
    /// The next numbers of things that live inside customers, and of imported events.
    var nestedNext: [Entry] = []
    /// The senders, by the numbers that names have for them.
    var sources: [String] = []
    /// Which senders name things of each kind; see `IdentityTable`.
    var sendersOfKind: [UInt64] = []
    /// How many names there are.
    var nameCount: UInt64 = 0
    /// Things mentioned and never told.
    var mentioned: [Entry] = []
    /// Active tickets, ascending.
    var activeTickets: [UInt64] = []
    /// Open promises, ascending.
    var openPromises: [Due] = []
    /// The first agent of each name.
    var agents: [AgentName] = []
    /// The newest adopted configuration.
    var configuration: String?

    init() {}

    /// The header in these bytes, or nil when nobody wrote them so.
    init?(_ bytes: [UInt8]) {
        let isDone = bytes.withUnsafeBytes { bytes -> Bool in
            var reader = FrozenReader(bytes)
            code(&reader)
            return reader.isDone
        }
        guard isDone else { return nil }
    }

    /// Its bytes.
    var bytes: [UInt8] {
        var writer = FrozenWriter()
        var copy = self
        copy.code(&writer)
        return writer.bytes
    }

    private mutating func code(_ coder: inout some FrozenCoder) {
        coder.code(&sequence)
        coder.code(&lastRecordedAt)
        coder.code(&tables)
        coder.code(&nestedNext)
        coder.code(&sources)
        coder.code(&sendersOfKind, blank: 0) { $0.code(&$1) }
        coder.code(&nameCount)
        coder.code(&mentioned)
        coder.codeSteps(&activeTickets)
        coder.code(&openPromises)
        coder.code(&agents)
        coder.code(&configuration)
    }

    /// How many things a table has, and the number of its next.
    func table(_ kind: FrozenKind) -> (count: Int, next: UInt64) {
        guard let table = tables.first(where: { $0.kind == UInt64(kind.rawValue) }) else { return (0, 1) }
        return (Int(clamping: table.count), max(1, table.next))
    }

    /// The number of the next thing of a kind.
    func next(_ kind: EntityKind) -> UInt64 {
        let table: FrozenKind? =
            switch kind {
            case .customer: .customers
            case .ticket: .tickets
            case .message: .messages
            case .order: .orders
            case .complaint: .complaints
            case .promise: .promises
            case .survey: .surveys
            case .savedReply: .savedReplies
            case .agent: .agents
            case .idea: .ideas
            case .merge: .merges
            case .preference, .usual, .note, .fact, .event: nil
            }
        if let table { return self.table(table).next }
        return nestedNext.first { $0.kind == UInt64(kind.rawValue) }?.next ?? 1
    }
}
