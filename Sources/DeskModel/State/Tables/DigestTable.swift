/// The sequence under which each content was first seen.
struct DigestTable: Sendable, Equatable {
    private struct Entry: Equatable {
        var digest: ContentDigest
        var sequence: UInt64
    }

    private var entries = PagedList<Entry>()
    private var index = HashIndex()

    init() {}

    /// The sequence of the first event with this content. Constant time.
    func sequence(of digest: ContentDigest) -> UInt64? {
        find(digest, Self.hash(digest)).map { entries[$0].sequence }
    }

    /// Notes an event's content, unless it was seen before. Constant time.
    mutating func insert(_ digest: ContentDigest, sequence: UInt64) {
        let hash = Self.hash(digest)
        guard find(digest, hash) == nil else { return }
        index.insert(hash, entries.count)
        entries.append(Entry(digest: digest, sequence: sequence))
    }

    /// Hands over each content with its sequence, in the order in which they came.
    func forEach<Failure: Error>(_ body: (ContentDigest, UInt64) throws(Failure) -> Void) throws(Failure) {
        for entry in entries { try body(entry.digest, entry.sequence) }
    }

    private func find(_ digest: ContentDigest, _ hash: UInt64) -> Int? {
        index.first(hash) { entries[$0].digest == digest }
    }

    // A digest's bits are as good as random, but who makes lines may choose them: the process's own secret goes in.
    static func hash(_ digest: ContentDigest) -> UInt64 { TableHash.of(digest.low, digest.high) }

    static func == (left: DigestTable, right: DigestTable) -> Bool { left.entries == right.entries }
}
