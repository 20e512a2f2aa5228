import Checkpoints
import CustomerIndex

// The lookup's index in a checkpoint: a raw section a layer, `lookup_0` the oldest, and one with the customers of each
// layer that no longer count.
extension FrozenDesk {
    /// The most layers that an index has: each is four times as large as what lies above it.
    private static let mostLayers = 24
    static let superseded = "lookup_superseded"

    static func layer(_ place: Int) -> String { "lookup_\(place)" }

    /// Whether there is an index in it.
    var hasLookup: Bool { !checkpoint.sections(of: Self.layer(0), version: Self.tableVersion).isEmpty }

    /// Whether one was written, of nobody perhaps: what is made on the way through a long log has none.
    var isLookupWritten: Bool { !checkpoint.sections(of: Self.superseded, version: Self.tableVersion).isEmpty }

    /// The index as it was frozen; nil where there is none, or none for phones of this region.
    func lookup(region: String) -> CustomerIndex? {
        guard hasLookup else { return nil }
        var layers: [IndexBytes] = []
        while layers.count < Self.mostLayers, let bytes = bytes(of: Self.layer(layers.count)) { layers.append(bytes) }
        do throws(IndexDamage) {
            return try CustomerIndex(layers: layers, superseded: bytes(of: Self.superseded), region: region)
        } catch {
            switch error {
            case .region, .version: break
            case .bytes, .form, .superseded: damage.note()
            }
            return nil
        }
    }

    /// Whether to stand on this rather than on another: it holds more events, or as many and a lookup's index.
    func isBetter(than other: FrozenDesk?) -> Bool {
        guard let other else { return true }
        if sequence != other.sequence { return sequence > other.sequence }
        return isLookupWritten && !other.isLookupWritten
    }

    private func bytes(of name: String) -> IndexBytes? {
        let raw = damage.read(or: nil) { () throws(CheckpointDamage) in
            try checkpoint.raw(name, version: Self.tableVersion)
        }
        guard let raw, let base = raw.unverifiedBytes.baseAddress else { return nil }
        return IndexBytes(base: base, count: raw.byteCount, owner: raw) { [damage] range in
            damage.read(or: false) { () throws(CheckpointDamage) in
                _ = try raw.unsafeBytes(at: range.lowerBound, count: range.count)
                return true
            }
        }
    }
}
