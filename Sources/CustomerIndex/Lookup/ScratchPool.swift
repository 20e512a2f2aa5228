import Synchronization

/// A number for each customer or word, all zero, lent to searches: a million of them zeroed anew for each would cost more than
/// the search.
final class ScratchPool<Element: FixedWidthInteger & Sendable>: Sendable {
    private let idle = Mutex<[[Element]]>([])

    /// Numbers that are kept for the next search; more at once are made and dropped.
    private let mostIdle = 2

    /// Lends `count` zeros; they must come back zero.
    func borrow(_ count: Int) -> [Element] {
        idle.withLock { $0.popLast() } ?? [Element](repeating: 0, count: count)
    }

    /// Takes them back.
    func giveBack(_ numbers: consuming [Element]) {
        let numbers = numbers
        idle.withLock { idle in
            if idle.count < mostIdle { idle.append(numbers) }
        }
    }
}
