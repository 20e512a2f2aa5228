import Synchronization

/// One byte a customer, all zero, lent to searches: a million of them zeroed anew for each would cost more than the search.
final class ReachedPool: Sendable {
    private let idle = Mutex<[[UInt8]]>([])

    /// Bytes that are kept for the next search; more at once are made and dropped.
    private static let mostIdle = 2

    /// Lends `count` zero bytes; they must come back zero.
    func borrow(_ count: Int) -> [UInt8] {
        idle.withLock { $0.popLast() } ?? [UInt8](repeating: 0, count: count)
    }

    /// Takes bytes back.
    func giveBack(_ bytes: consuming [UInt8]) {
        let bytes = bytes
        idle.withLock { idle in
            if idle.count < Self.mostIdle { idle.append(bytes) }
        }
    }
}
