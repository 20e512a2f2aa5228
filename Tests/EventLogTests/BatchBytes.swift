@testable import EventLog

extension BatchEncoder {
    /// The bytes of a batch.
    static func bytes(
        of drafts: [RecordDraft], at start: RecordPosition, first: UInt64, stamp: Stamp, seed: RecordSeed
    ) -> [UInt8] {
        var bytes = [UInt8](repeating: 0xEE, count: length(of: drafts))
        bytes.withUnsafeMutableBytes { bytes in
            _ = encode(drafts, into: bytes, at: start, first: first, stamp: stamp, seed: seed)
        }
        return bytes
    }
}
