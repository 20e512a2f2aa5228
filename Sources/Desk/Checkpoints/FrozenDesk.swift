import Checkpoints
import CustomerIndex
import DeskModel
import EventLog

/// What a desk amounted to at one sequence of its log, out of a checkpoint: what projections stand on.
final class FrozenDesk: FrozenSource, Sendable {
    /// The version of all that the sections hold and mean: raised with every change to any of it, so that programs of
    /// two versions each keep their own.
    static let format: UInt32 = 1000 * UInt32(IndexLayer.formatVersion) + 100 + DeskState.frozenVersion
    /// The version of each table; the format stands for all of them.
    static let tableVersion: UInt32 = 1

    /// The checkpoint itself.
    let checkpoint: Checkpoint
    /// Whether anything of it turned out not to hold.
    let damage = FrozenDamage()
    /// How keys are hashed in it.
    let hash: KeyHash
    /// The small things of the state.
    let header: [UInt8]

    /// The desk in a checkpoint; nil where that does not hold, or is of another log.
    init?(_ checkpoint: Checkpoint, of log: FileEventLog) {
        guard let manifest = CheckpointHeader(checkpoint.header), let hash = KeyHash(secret: manifest.secret),
            manifest.isOf(log, sequence: checkpoint.sequence, position: checkpoint.position)
        else { return nil }
        self.checkpoint = checkpoint
        self.hash = hash
        guard
            let header = try? Self.bytes(of: Section.header.rawValue, in: checkpoint)
        else { return nil }
        self.header = header
    }

    /// The tables that are kept from one checkpoint to the next.
    static var tables: [String] {
        FrozenSection.all.filter { !$0.isWrittenAnew }.map(\.name)
            + Section.allCases.filter { $0 != .header }.map(\.rawValue)
    }

    /// The sections beside those of the state.
    enum Section: String, CaseIterable {
        /// The small things of the state, raw.
        case header
        /// Where each event stands in the log, by its sequence.
        case positions
        /// The entries of each customer's timeline: time and sequence.
        case customerLines = "customer_lines"
        /// The entries of each ticket's timeline: time and sequence.
        case ticketLines = "ticket_lines"
        /// Pairs of customers who share an entry: under the lower number, the higher one.
        case sharedEntries = "shared_entries"
    }

    /// The sequence of the newest event in it.
    var sequence: UInt64 { checkpoint.sequence }

    func table(_ section: FrozenSection) -> any FrozenTable { table(named: section.name) }
    func hashes(_ section: FrozenSection) -> any FrozenHashes {
        CheckpointHashes(
            table: damage.read(or: nil) { () throws(CheckpointDamage) in
                try checkpoint.hash(section.name, version: Self.tableVersion)
            }, hash: hash, damage: damage)
    }
    func lists(_ section: FrozenSection) -> any FrozenLists {
        CheckpointLists(table: list(section.name), damage: damage)
    }

    /// A table of bytes of the room's own.
    func table(_ section: Section) -> any FrozenTable { table(named: section.rawValue) }
    /// A table of lists of the room's own.
    func list(_ section: Section) -> ListTable? { list(section.rawValue) }

    private func table(named name: String) -> any FrozenTable {
        CheckpointTable(
            keyed: damage.read(or: nil) { () throws(CheckpointDamage) in
                try checkpoint.keyed(name, version: Self.tableVersion)
            }, damage: damage)
    }

    private func list(_ name: String) -> ListTable? {
        damage.read(or: nil) { () throws(CheckpointDamage) in try checkpoint.list(name, version: Self.tableVersion) }
    }

    private static func bytes(of name: String, in checkpoint: Checkpoint) throws(CheckpointDamage) -> [UInt8]? {
        guard let raw = try checkpoint.raw(name, version: tableVersion) else { return nil }
        return Array(try raw.unsafeBytes(at: 0, count: raw.byteCount))
    }
}
