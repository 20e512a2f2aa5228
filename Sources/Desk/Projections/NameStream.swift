import DeskModel

/// Learns who calls what how, and which content was seen, in a thread of its own, behind whoever folds the rest of the same
/// records: a quarter of that work. See `LentIdentities`.
///
/// Records that were learnt go back to the stream they came from. What was lent comes back with `finish`, which is called in
/// any case.
final class NameStream: Sendable {
    private static let room = 16

    private let chunks = HandOver<[DecodedRecord], Void>(room: NameStream.room)
    /// The way there and back of what was lent: it is at one place at a time, so that none of it is copied.
    private let way = HandOver<LentIdentities, Void>(room: 1)

    /// Begins with what a state lends; nil when the system has no thread to give, and the state learns for itself.
    init?(_ state: inout DeskState, behind stream: RecordStream) {
        let chunks = chunks
        let way = way
        let isStarted = DetachedThread.run {
            guard var lent = way.take().first else { return }
            while let chunk = chunks.take().first {
                for record in chunk where record.error == nil {
                    lent.learn(record.event, sequence: record.sequence)
                }
                stream.giveBack(chunk)
            }
            _ = way.put(lent)
        }
        guard isStarted else { return nil }
        _ = way.put(state.lendIdentities())
    }

    /// Adds records that were folded, waiting for room.
    func put(_ records: consuming [DecodedRecord]) { _ = chunks.put(records) }

    /// Gives back what was lent, once all is learnt.
    func finish(_ state: inout DeskState) {
        chunks.finish(())
        if let lent = way.take().first { state.takeBack(lent) }
    }
}
