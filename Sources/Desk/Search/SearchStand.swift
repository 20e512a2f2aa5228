import Checkpoints
import EventLog
import Search

/// What this process searches texts in: the newest index it knows of, and the tail behind that in its own memory.
struct SearchStand: Sendable {
    private(set) var checkpoint: Checkpoint?
    private(set) var index: SearchIndex?
    private(set) var overlay = SearchOverlay(after: 0)
    /// Events at the beginning of the tail that are in neither.
    private(set) var missing: UInt64 = 0
    /// Whether texts of the tail could not be read.
    private(set) var lacksTexts = false
    private var erasureGeneration: UInt64?

    /// Events of the tail that are held in memory, a kilobyte each at the most.
    static let mostInOverlay: UInt64 = 30_000
    /// Events of the tail from which on an index is worth making: that takes as long as reading them for one search.
    static let worthwhile: UInt64 = 4_000

    /// Brings it up to date with what is durable.
    mutating func freshen(_ log: FileEventLog, _ store: CheckpointStore, usesCheckpoints: Bool) throws(EventLogError) {
        if erasureGeneration != log.erasureGeneration {
            self = SearchStand()
            erasureGeneration = log.erasureGeneration
        }
        let durable = log.durableSequence
        let tail = durable - min(durable, index?.sequence ?? 0)
        if usesCheckpoints, tail >= Self.worthwhile || checkpoint == nil { adopt(store, log) }
        if overlay.sequence < (index?.sequence ?? 0)
            || durable - min(durable, overlay.sequence) > Self.mostInOverlay
        {
            begin(behind: index?.sequence ?? 0, of: durable)
        }
        guard durable > overlay.sequence else { return }
        var overlay = overlay
        var isWhole = true
        self.overlay = SearchOverlay(after: 0)
        defer { self.overlay = overlay }
        let read = try log.read(after: overlay.sequence, through: .durable) { record in
            do throws(DeskError) {
                if let text = try EventText(record, in: log) {
                    overlay.add(text.document, sequence: record.sequence, text: text.text)
                }
            } catch {
                isWhole = false
            }
            overlay.pass(record.sequence)
            return true
        }
        if !isWhole || !read.damage.isEmpty { lacksTexts = true }
        overlay.pass(durable)
    }

    /// Takes the newest index of a store, where it is another than the one at hand.
    private mutating func adopt(_ store: CheckpointStore, _ log: FileEventLog) {
        guard let newest = store.open(), newest.name != checkpoint?.name,
            let header = CheckpointHeader(newest.header),
            header.isOf(log, sequence: newest.sequence, position: newest.position)
        else { return }
        do throws(CheckpointDamage) {
            index = try SearchIndex(newest)
            checkpoint = newest
        } catch {
            store.discard(newest)
            return
        }
        log.note(sequence: newest.sequence, at: RecordPosition(rawValue: newest.position))
        begin(behind: newest.sequence, of: log.durableSequence)
    }

    /// An overlay of the tail behind an index, or of as much of it as is held.
    private mutating func begin(behind sequence: UInt64, of durable: UInt64) {
        let tail = durable - min(durable, sequence)
        missing = tail > Self.mostInOverlay ? tail - Self.mostInOverlay : 0
        overlay = SearchOverlay(after: sequence + missing)
        lacksTexts = false
    }

    /// Lets go of an index that does not hold.
    mutating func discard(_ store: CheckpointStore) {
        if let checkpoint { store.discard(checkpoint) }
        self = SearchStand()
    }
}
