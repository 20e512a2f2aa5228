import EventLog

/// Reads and decodes the durable records behind a sequence in a thread of its own, ahead of whoever folds them.
///
/// Decoding takes three quarters of what folding does, so that a desk opens in little more than half the time where there are
/// two processors. At most `room` chunks wait; who stops taking must let go of the stream, which ends the thread.
final class RecordStream: Sendable {
    /// How many records make a thread worth its while.
    static let worthwhile: UInt64 = 4096

    private static let chunkLength = 256
    private static let room = 16

    private let chunks: HandOver<[DecodedRecord], Result<[Damage], EventLogError>>

    /// Starts reading; nil when the system has no thread to give.
    init?(_ log: FileEventLog, after sequence: UInt64) {
        let chunks = HandOver<[DecodedRecord], Result<[Damage], EventLogError>>(room: Self.room)
        self.chunks = chunks
        let isStarted = DetachedThread.run {
            var chunk: [DecodedRecord] = []
            let result = Result { () throws(EventLogError) in
                try log.read(after: sequence, through: .durable) { record in
                    if chunk.isEmpty { chunk.reserveCapacity(Self.chunkLength) }
                    chunk.append(DecodedRecord(record, of: log))
                    guard chunk.count == Self.chunkLength else { return true }
                    defer { chunk = [] }
                    return chunks.put(chunk)
                }.damage
            }
            if !chunk.isEmpty { _ = chunks.put(chunk) }
            chunks.finish(result)
        }
        guard isStarted else { return nil }
    }

    deinit { chunks.abandon() }

    /// The next records, waiting for them; nil behind the last.
    func next() -> [DecodedRecord]? { chunks.take().first }

    /// Gives back records that were folded, for the thread that made them to free their memory: it is ahead and has time.
    func giveBack(_ records: consuming [DecodedRecord]) { chunks.giveBack([records]) }

    /// The stretches that were passed over, after the last record; throws what ended the reading.
    func finish() throws(EventLogError) -> [Damage] { try chunks.result?.get() ?? [] }
}
