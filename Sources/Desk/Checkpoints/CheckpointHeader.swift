import Checkpoints
import EventLog

/// What a desk writes into the manifest of its checkpoints: the secret of its hashes, and which log it was made from.
///
/// A desk that was restored from a backup has another history behind the same UUID. So the header says who wrote the
/// newest record in the checkpoint, and when: the random number of that program's opening, and the time of the record.
/// 16 bytes of secret and two little-endian words.
struct CheckpointHeader {
    let secret: [UInt8]
    private let writer: UInt64
    private let time: UInt64

    private static let length = KeyHash.secretLength + 16

    /// The header for what ends with the record at a position; nil where that cannot be read.
    init?(secret: [UInt8], log: FileEventLog, sequence: UInt64, position: UInt64) {
        guard let proof = Self.proof(log, sequence, position) else { return nil }
        self.secret = secret
        (writer, time) = proof
    }

    /// The header in these bytes.
    init?(_ bytes: [UInt8]) {
        guard bytes.count == Self.length else { return nil }
        secret = Array(bytes.prefix(KeyHash.secretLength))
        let words = bytes.dropFirst(KeyHash.secretLength)
        writer = Self.word(words.prefix(8))
        time = Self.word(words.dropFirst(8))
    }

    /// Its bytes.
    var bytes: [UInt8] {
        var bytes = secret
        for word in [writer, time] { withUnsafeBytes(of: word.littleEndian) { bytes += $0 } }
        return bytes
    }

    /// Whether a log has the record that the header tells of.
    func isOf(_ log: FileEventLog, sequence: UInt64, position: UInt64) -> Bool {
        guard sequence <= log.durableSequence, let proof = Self.proof(log, sequence, position) else { return false }
        return proof == (writer, time)
    }

    private static func proof(_ log: FileEventLog, _ sequence: UInt64, _ position: UInt64) -> (UInt64, UInt64)? {
        let found = try? log.record(at: RecordPosition(rawValue: position)) { record in
            (record.sequence, record.writer, UInt64(bitPattern: record.time))
        }
        guard let found, found.0 == sequence else { return nil }
        return (found.1, found.2)
    }

    private static func word(_ bytes: some Collection<UInt8>) -> UInt64 {
        bytes.reversed().reduce(0) { $0 << 8 | UInt64($1) }
    }
}
