import Glibc
import Synchronization

/// Numbers, all zero, lent to one search at a time: a million of them zeroed anew for each would cost more than the search.
final class ScratchPool<Element: FixedWidthInteger & BitwiseCopyable & Sendable>: Sendable {
    private let idle = Mutex<[ScratchRoom<Element>]>([])

    /// Rooms that are kept for the next search; more at once are made and dropped.
    private let mostIdle = 2

    /// Lends room for `count` numbers, always the same of one pool; they must come back zero, or not at all.
    func borrow(_ count: Int) -> ScratchRoom<Element> { idle.withLock { $0.popLast() } ?? ScratchRoom(count) }

    /// Takes a room back.
    func giveBack(_ room: ScratchRoom<Element>) {
        idle.withLock { idle in
            if idle.count < mostIdle { idle.append(room) }
        }
    }
}

/// Room for numbers, zero at first.
final class ScratchRoom<Element: FixedWidthInteger & BitwiseCopyable & Sendable>: @unchecked Sendable {
    /// The numbers, valid as long as the room is held.
    let numbers: UnsafeMutablePointer<Element>
    /// How many.
    let count: Int

    init(_ count: Int) {
        self.count = count
        // Zeroed by the system when first touched, which most of them never are.
        guard let room = calloc(max(1, count), MemoryLayout<Element>.stride) else {
            preconditionFailure("there is no memory for \(count) numbers")
        }
        numbers = room.bindMemory(to: Element.self, capacity: max(1, count))
    }

    deinit { free(numbers) }
}
