/// What has to be written so that an index can be opened again as it is: at most one new layer.
public struct FrozenChanges: Sendable {
    /// How many of the oldest layers stay as they are; the newer ones are let go of.
    public let keptLayers: Int
    /// The layer that comes behind those that stay; nil when there is nothing to write.
    public let newLayer: IndexLayer?
    /// Which customers of which layers no longer count, the new one included: takes the place of the former list.
    public let superseded: [UInt8]
}
