import CSodium
import Checkpoints
import DeskModel

/// Hashes what values are frozen under: SipHash-2-4 with 128 bits, keyed by the checkpoint's own secret, so that nobody
/// can choose texts that meet in one place (Aumasson and Bernstein, 2012). Digests are their own hash.
struct KeyHash: Sendable {
    /// The length of a secret in bytes.
    static let secretLength = 16

    let secret: [UInt8]

    /// The hash with a secret of `secretLength` bytes; nil with any other.
    init?(secret: [UInt8]) {
        guard secret.count == Self.secretLength else { return nil }
        self.secret = secret
    }

    /// The hash with a new secret.
    init() { secret = (0..<Self.secretLength).map { _ in UInt8.random(in: .min ... .max) } }

    /// The hash of a key.
    func hash(of key: FrozenKey) -> Hash128 {
        switch key {
        case .digest(let digest): return Hash128(high: digest.high, low: digest.low)
        case .text(var text, let scope):
            return text.withUTF8 { text in
                withUnsafeTemporaryAllocation(byteCount: text.count + 1, alignment: 8) { room in
                    room[0] = scope
                    UnsafeMutableRawBufferPointer(rebasing: room[1...]).copyMemory(from: UnsafeRawBufferPointer(text))
                    return hash(UnsafeRawBufferPointer(room))
                }
            }
        }
    }

    private func hash(_ bytes: UnsafeRawBufferPointer) -> Hash128 {
        withUnsafeTemporaryAllocation(of: UInt64.self, capacity: 2) { output in
            output.initialize(repeating: 0)
            output.withMemoryRebound(to: UInt8.self) { output in
                guard let hash = output.baseAddress else { return }
                _ = crypto_shorthash_siphashx24(
                    hash, bytes.baseAddress?.assumingMemoryBound(to: UInt8.self), UInt64(bytes.count), secret)
            }
            return Hash128(high: output[0], low: output[1])
        }
    }
}
