import DeskModel

/// Remembers which senders' ids an import has referred to, in a fixed room: a Bloom filter of 8 MiB.
///
/// It never forgets one. It may take one for remembered that is not, about once in 1,600 after ten million different
/// ids; then a warning names a placeholder of an earlier import as well.
struct ReferenceFilter {
    private static let bitCount = 1 << 26
    private static let probes = 4
    private var words: [UInt64] = []

    /// Remembers a name.
    mutating func insert(_ name: ImportedEvent.Name) {
        if words.isEmpty { words = Array(repeating: 0, count: Self.bitCount / 64) }
        for bit in Self.bits(of: name) { words[bit / 64] |= 1 << UInt64(bit % 64) }
    }

    /// Whether the name was remembered.
    func contains(_ name: ImportedEvent.Name) -> Bool {
        !words.isEmpty && Self.bits(of: name).allSatisfy { words[$0 / 64] & (1 << UInt64($0 % 64)) != 0 }
    }

    private static func bits(of name: ImportedEvent.Name) -> [Int] {
        var hasher = Hasher()
        hasher.combine(name)
        let hash = UInt64(bitPattern: Int64(hasher.finalize()))
        // Double hashing (Kirsch and Mitzenmacher): the halves of one hash make all probes.
        let step = hash >> 32 | 1
        return (0..<UInt64(probes)).map { Int((hash &+ $0 &* step) % UInt64(bitCount)) }
    }
}

extension ImportLine {
    /// Calls `visit` for every thing that the line refers to by a sender's id.
    func forEachReference(_ visit: (ImportedEvent.Name) -> Void) {
        switch content {
        case .record(let record):
            var references = RecordReferences(gatheringBehind: [])
            record.read(&references)
            references.names.forEach(visit)
        case .event(let event):
            event.names.forEach(visit)
            if let customer = event.customer { visit(ImportedEvent.Name(.customer, customer)) }
            if let ticket = event.ticket { visit(ImportedEvent.Name(.ticket, ticket)) }
        }
    }
}
