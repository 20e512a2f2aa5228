/// An index cannot be read: drop what it was opened from, build it anew from the customers, and ask again.
public enum IndexDamage: Error, Hashable, Sendable {
    /// The bytes near this offset of a layer are not what was written.
    case bytes(offset: Int)
    /// The bytes of a layer near this offset do not hold together, whatever a checksum says of them.
    case form(offset: Int)
    /// A layer was written by another version of the index.
    case version
    /// A layer's phones were read as those of another region.
    case region
    /// The list of superseded customers belongs to other layers.
    case superseded
}
