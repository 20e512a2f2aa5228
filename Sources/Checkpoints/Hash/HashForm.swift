/// How a hash table keeps its hashes, and what a layer says about those below it.
public struct HashForm: Hashable, Sendable {
    /// How much of a hash is kept.
    public enum Width: UInt8, Sendable {
        /// 64 bits, 16 bytes an entry. Two hashes in about four billion times four billion pass for the same: whoever
        /// asks compares what the value leads to with what was asked.
        case half = 8
        /// All 128 bits, 24 bytes an entry: for digests of content, where nothing is left to compare with.
        case full = 16
    }

    /// What a layer says about those below it.
    public enum Layering: UInt8, Sendable {
        /// The newest layer that has a hash has all its values; a tombstone says that there are none.
        ///
        /// With `Width.half` a hash that passes for another would hide the other's values: use `Width.full`, or
        /// `union`, where that matters.
        case newestWins = 0
        /// The values of all layers together; a tombstone takes one value of a hash out of the layers below.
        case union = 1
    }

    /// How much of a hash is kept.
    public var width: Width
    /// What a layer says about those below it.
    public var layering: Layering

    /// The form with these properties.
    public init(width: Width, layering: Layering) {
        self.width = width
        self.layering = layering
    }
}
