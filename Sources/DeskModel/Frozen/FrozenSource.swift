/// Where a state stands on: everything as it was at one moment, frozen.
///
/// Reading is total, as that of a `FrozenTable`: where bytes turn out not to hold, the answer is that there is nothing,
/// and the source remembers it. Who asked looks there before believing the answer.
public protocol FrozenSource {
    /// The small things, as `FrozenSink.write(header:)` was given them.
    var header: [UInt8] { get }
    /// A section of bytes by number; an empty one where nothing was frozen.
    func table(_ section: FrozenSection) -> any FrozenTable
    /// A section of values by key; an empty one where nothing was frozen.
    func hashes(_ section: FrozenSection) -> any FrozenHashes
    /// A section of lists of numbers; an empty one where nothing was frozen.
    func lists(_ section: FrozenSection) -> any FrozenLists
}

/// Frozen values by key, several a key perhaps.
public protocol FrozenHashes: Sendable {
    /// The values of a key in ascending order; some of another key may be among them, so who asks compares. Of a digest
    /// there are none but its own.
    func values(of key: FrozenKey) -> [UInt64]
}

/// Frozen lists of numbers by a number.
public protocol FrozenLists: Sendable {
    /// Hands over the list of a key in the order in which it was written.
    func forEach(of key: UInt64, _ body: (UInt64) -> Void)
    /// The lowest key, as a signed number, that has a list.
    var firstKey: Int64? { get }
    /// The highest key, as a signed number, under `bound` that has a list.
    func lastKey(below bound: Int64) -> Int64?
}

/// Where a state is frozen to: a layer on top of what it stands on, or everything where it stands on nothing.
///
/// Sections are written one after the other, each at most once; numbers in a table and keys in lists ascend.
public protocol FrozenSink: AnyObject {
    /// What goes wrong when it cannot be written.
    associatedtype Failure: Error
    /// Writes the bytes of a number, which replace those below.
    func append(_ number: UInt64, _ bytes: [UInt8], to section: FrozenSection) throws(Failure)
    /// Adds a value to those of a key.
    func add(_ value: UInt64, under key: FrozenKey, to section: FrozenSection) throws(Failure)
    /// Adds a number to the list of a key, behind those below.
    func append(_ value: UInt64, of key: UInt64, to section: FrozenSection) throws(Failure)
    /// Begins the list of a key anew: what is below counts no more.
    func beginReplacing(_ key: UInt64, in section: FrozenSection) throws(Failure)
    /// Writes the small things.
    func write(header: [UInt8]) throws(Failure)
}
