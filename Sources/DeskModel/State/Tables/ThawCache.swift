import Synchronization

/// Things that were made from frozen bytes lately: one question asks for the same thing many times.
///
/// Copies of a state share it, whatever thread they are on. It forgets everything when it is full, so that it costs a
/// process what it looks at and not what there is.
final class ThawCache<Subject: Sendable>: Sendable {
    /// Enough for a queue of ten thousand tickets: some ten megabytes.
    private static var capacity: Int { 12_000 }

    private let things = Mutex<[UInt64: Subject?]>([:])

    /// The thing with a number as it was made before, or as `make` makes it now; nil where there is none.
    func subject(_ number: UInt64, _ make: (UInt64) -> Subject?) -> Subject? {
        if let known = things.withLock({ $0[number] }) { return known }
        let made = make(number)
        things.withLock { things in
            if things.count >= Self.capacity { things.removeAll() }
            things[number] = .some(made)
        }
        return made
    }
}
