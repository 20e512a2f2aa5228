import Checkpoints

/// A frozen index of the texts in a log up to some event, out of a checkpoint of its own: mapped, and shared by all
/// processes.
///
/// Whatever does not hold throws; then nothing of it is to be believed.
public struct SearchIndex: Sendable {
    /// The sequence of the last event that it has looked at.
    public let sequence: UInt64
    /// How many words all texts have.
    let wordCount: UInt64
    private let words: KeyedTable?
    private let places: ListTable?
    private let documents: KeyedTable?

    /// The index in a checkpoint.
    public init(_ checkpoint: Checkpoint) throws(CheckpointDamage) {
        sequence = checkpoint.sequence
        words = try checkpoint.keyed(SearchTables.words, version: SearchTables.formatVersion)
        places = try checkpoint.list(SearchTables.places, version: SearchTables.formatVersion)
        documents = try checkpoint.keyed(SearchTables.documents, version: SearchTables.formatVersion)
        let raw = try checkpoint.raw(SearchTables.counts, version: SearchTables.formatVersion)
        if let raw {
            let bytes = try raw.unsafeBytes(at: 0, count: 8)
            wordCount = UInt64(littleEndian: bytes.loadUnaligned(as: UInt64.self))
        } else {
            wordCount = 0
        }
    }

    static func reading(_ checkpoint: Checkpoint?) throws(CheckpointError) -> SearchIndex? {
        guard let checkpoint else { return nil }
        return try reading { () throws(CheckpointDamage) in try SearchIndex(checkpoint) }
    }

    static func reading<Value>(_ read: () throws(CheckpointDamage) -> Value) throws(CheckpointError) -> Value {
        do throws(CheckpointDamage) {
            return try read()
        } catch {
            throw .damaged(error)
        }
    }

    /// How many texts there are, none fewer.
    public var documentCount: Int { documents?.keyCountBound ?? 0 }

    /// The words of a key.
    func words(under key: UInt64) throws(CheckpointDamage) -> [[UInt8]] {
        try words?.unsafeValue(of: key).map(Self.split) ?? []
    }

    private static func split(_ bytes: UnsafeRawBufferPointer) -> [[UInt8]] {
        bytes.split(separator: 0).map(Array.init)
    }

    /// Hands over the words that begin with these bytes, in the order of their keys, as long as `body` returns true.
    func forEachWord(
        beginning prefix: [UInt8], _ body: (_ word: UnsafeRawBufferPointer, _ key: UInt64) -> Bool
    ) throws(CheckpointDamage) {
        let keys = WordKey.range(beginning: prefix)
        try words?.scan(from: keys.lowerBound) { (key, bytes) throws(CheckpointDamage) in
            guard key <= keys.upperBound else { return false }
            return bytes.withUnsafeBytes { bytes in
                for word in bytes.split(separator: 0) where word.starts(with: prefix) {
                    guard body(UnsafeRawBufferPointer(rebasing: word), key) else { return false }
                }
                return true
            }
        }
    }

    /// The places of a key's words.
    func places(of key: UInt64) throws(CheckpointDamage) -> SortedList? { try places?.sorted(key) }

    /// How often a key's words stand in all texts.
    func count(of key: UInt64) throws(CheckpointDamage) -> Int { try places?.count(of: key) ?? 0 }

    /// Asks the processor for what `document` reads of a text, one part of it before the other.
    func prefetch(first sequence: UInt64, then other: UInt64) {
        documents?.prefetch(directoryOf: sequence, headOf: other)
    }

    /// A text by the sequence of its event; nil where there is none.
    func document(_ sequence: UInt64) throws(CheckpointDamage) -> IndexedDocument? {
        try documents?.unsafeValue(of: sequence).flatMap(IndexedDocument.init)
    }
}
