import CPlatform
import Checkpoints
import DeskModel
import EventLog
import Search

// How the index of all texts is made: from the log alone, in layers, beside the checkpoints and never while one waits.
extension Desk {
    /// The version of all that an index holds and means.
    private static let searchFormat: UInt32 = 100 + SearchTables.formatVersion

    /// The indexes of this desk, of this version of the program.
    var searchStore: CheckpointStore {
        CheckpointStore(
            directory: "\(path)/checkpoints/search",
            identity: CheckpointIdentity(
                desk: log.deskIdentifier, format: Self.searchFormat, erasureGeneration: log.erasureGeneration))
    }

    /// Why no index is made of what is in none yet, in a sentence; nil where one is, or may be.
    var searchHindrance: String? {
        if let readOnlyAtOpening { return readOnlyAtOpening }
        return indexingDamage.withLock { $0 }.map { "The log is damaged: \($0). `usual log verify` tells all." }
    }

    /// Whether so much came since the newest index that the next layer is worth making.
    public var isSearchIndexDue: Bool {
        guard options.usesCheckpoints, readOnlyAtOpening == nil else { return false }
        let indexed = searchStore.open()?.sequence ?? 0
        return log.durableSequence >= indexed + SearchStand.worthwhile
    }

    /// Takes what came since into the index of texts, layer by layer, each there for all processes once it is written;
    /// for a thread of its own, or a command that waits for it.
    ///
    /// `progress` is told now and then how many events are indexed, of how many; where it answers false, what is not
    /// written yet stays for the next time. Memory is bounded whatever the log. Whatever goes wrong, what there was
    /// stays: nothing is lost but time. Where another process is at it, nothing is done.
    public func renewSearchIndex(_ progress: (_ done: UInt64, _ all: UInt64) -> Bool = { _, _ in true }) {
        guard options.usesCheckpoints, readOnlyAtOpening == nil else { return }
        do {
            try DeskFiles.makeDirectory("\(path)/checkpoints")
            while try addSearchLayer(progress) {}
        } catch {
            // The next one to search tries again.
        }
    }

    /// Writes the next layer; false where there is nothing more to do.
    private func addSearchLayer(_ progress: (UInt64, UInt64) -> Bool) throws -> Bool {
        let store = searchStore
        guard let builder = try store.beginBuilding() else { return false }
        var secret = KeyHash().secret
        if let base = builder.base {
            guard let header = CheckpointHeader(base.header),
                header.isOf(log, sequence: base.sequence, position: base.position)
            else {
                // Of another history of the same desk: the next builder begins from nothing.
                store.discard(base)
                return true
            }
            secret = header.secret
            log.note(sequence: base.sequence, at: RecordPosition(rawValue: base.position))
        }
        let start = builder.base?.sequence ?? 0
        let durable = log.durableSequence
        guard durable > start else { return false }
        let layer = SearchLayerBuilder()
        var last: (sequence: UInt64, position: RecordPosition)?
        var goesOn = true
        var unreadable: Damage?
        let read = try log.read(after: start, through: .durable) { record in
            do throws(DeskError) {
                if let text = try EventText(record, in: log) {
                    layer.add(text.document, sequence: record.sequence, text: text.text)
                }
            } catch {
                unreadable = error.damage(of: record.sequence) ?? log.damage(at: record.position, of: record.sequence)
                return false
            }
            last = (record.sequence, record.position)
            if record.sequence.isMultiple(of: 4096) { goesOn = progress(record.sequence, durable) }
            return goesOn && !layer.isFull
        }
        // What cannot be read now may be there again later, or for others: an index without it would lack it for good.
        indexingDamage.withLock { $0 = read.damage.first ?? unreadable }
        guard unreadable == nil, read.damage.isEmpty else { return false }
        guard let last,
            let header = CheckpointHeader(
                secret: secret, log: log, sequence: last.sequence, position: last.position.rawValue)
        else { return false }
        do throws(CheckpointError) {
            try layer.write(into: builder)
            _ = try builder.commit(
                sequence: last.sequence, position: last.position.rawValue, header: header.bytes)
        } catch {
            if case .damaged = error, let base = builder.base { store.discard(base) }
            throw error
        }
        return goesOn && last.sequence < log.durableSequence
    }

    /// Makes the next layers in a thread of its own, when they are due and this process is at none.
    func renewSearchInBackground() {
        guard options.usesCheckpoints, readOnlyAtOpening == nil else { return }
        let due = nextSearchRenewal.load(ordering: .relaxed)
        guard due <= log.durableSequence,
            nextSearchRenewal.compareExchange(expected: due, desired: .max, ordering: .acquiringAndReleasing).exchanged
        else { return }
        let isStarted = DetachedThread.run { [weak self] in
            guard let self else { return }
            if isSearchIndexDue {
                renewSearchIndex { [weak self] _, _ in self != nil }
                cplatform_trim_heap()
            }
            nextSearchRenewal.store(log.durableSequence + SearchStand.worthwhile, ordering: .releasing)
        }
        if !isStarted {
            nextSearchRenewal.store(log.durableSequence + SearchStand.worthwhile, ordering: .releasing)
        }
    }
}
