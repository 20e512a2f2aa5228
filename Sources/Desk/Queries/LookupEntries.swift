import CustomerIndex
import DeskModel

/// What the lookup is to know of many customers, put together in a thread of its own ahead of whoever indexes it.
///
/// Reading customers takes about half as long as indexing them. At most `room` chunks wait; who stops taking lets go of
/// this, which ends the thread.
final class LookupEntries: Sequence, IteratorProtocol {
    /// How many customers make a thread worth its while.
    private static let worthwhile = 4096
    private static let chunkLength = 256
    private static let room = 16

    private let chunks = HandOver<[CustomerEntry], Void>(room: LookupEntries.room)
    private var chunk: [CustomerEntry] = []
    private var place = 0
    /// Those that are read when they are asked for: all of them, where no thread is worth its while or to be had.
    private var rest: ArraySlice<CustomerID>
    private let read: @Sendable (CustomerID) -> CustomerEntry?

    /// The entries of these customers, in their order; none of those of whom `read` has none.
    init(of customers: [CustomerID], read: @escaping @Sendable (CustomerID) -> CustomerEntry?) {
        self.read = read
        rest = customers[...]
        let isStarted =
            customers.count >= Self.worthwhile
            && DetachedThread.run { [chunks] in
                defer { chunks.finish(()) }
                var start = 0
                while start < customers.count {
                    let end = Swift.min(start + Self.chunkLength, customers.count)
                    guard chunks.put(customers[start..<end].compactMap(read)) else { return }
                    start = end
                }
            }
        if isStarted { rest = [] } else { chunks.finish(()) }
    }

    deinit { chunks.abandon() }

    /// The next entry, waiting for it; nil behind the last.
    func next() -> CustomerEntry? {
        while let id = rest.popFirst() { if let entry = read(id) { return entry } }
        while place == chunk.count {
            guard let more = chunks.take().first else { return nil }
            chunks.giveBack([chunk])
            chunk = more
            place = 0
        }
        defer { place += 1 }
        return chunk[place]
    }
}
