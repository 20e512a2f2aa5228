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
    private static let mostInOverlay: UInt64 = 30_000
    /// The same where no index can be made: better slow than blind.
    private static let mostInOverlayAlone: UInt64 = 200_000
    /// Events of the tail from which on an index is worth making: that takes as long as reading them for one search.
    static let worthwhile: UInt64 = 4_000

    /// Brings it up to date with what is durable. Where it `isHindered`, nobody makes the next index.
    mutating func freshen(
        _ log: FileEventLog, _ store: CheckpointStore, usesCheckpoints: Bool, isHindered: Bool
    ) throws(EventLogError) {
        let most = isHindered ? Self.mostInOverlayAlone : Self.mostInOverlay
        if erasureGeneration != log.erasureGeneration {
            self = SearchStand()
            erasureGeneration = log.erasureGeneration
        }
        let durable = log.durableSequence
        let tail = durable - min(durable, index?.sequence ?? 0)
        if usesCheckpoints, tail >= Self.worthwhile || checkpoint == nil { adopt(store, log, most) }
        let isTooFar = durable - min(durable, overlay.sequence) > most
        // What was left out for want of an index to come is taken in once it is known that none comes.
        let isTooLittle = missing > 0 && tail <= most
        if overlay.sequence < (index?.sequence ?? 0) || isTooFar || isTooLittle {
            begin(behind: index?.sequence ?? 0, of: durable, most)
        }
        guard durable > overlay.sequence else {
            if log.damageBehindEnd != nil { lacksTexts = true }
            return
        }
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
    private mutating func adopt(_ store: CheckpointStore, _ log: FileEventLog, _ most: UInt64) {
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
        begin(behind: newest.sequence, of: log.durableSequence, most)
    }

    /// An overlay of the tail behind an index, or of the `most` events of it that are held.
    private mutating func begin(behind sequence: UInt64, of durable: UInt64, _ most: UInt64) {
        let tail = durable - min(durable, sequence)
        missing = tail > most ? tail - most : 0
        overlay = SearchOverlay(after: sequence + missing)
        lacksTexts = false
    }

    /// Lets go of an index that does not hold.
    mutating func discard(_ store: CheckpointStore) {
        if let checkpoint { store.discard(checkpoint) }
        self = SearchStand()
    }
}
