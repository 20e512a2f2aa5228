/// Writes entries that come in the order of their hashes (`HashIndex`). It holds the directory: 4 bytes for some eight
/// entries.
struct HashLayerWriter {
    /// A directory counts to here.
    static let entryLimit = Int(UInt32.max)

    private let writer: SectionWriter
    private let form: HashForm
    private let bits: UInt64
    private var starts: [UInt32] = []
    private var count = 0

    /// For `bound` entries at most.
    init(_ writer: SectionWriter, form: HashForm, bound: Int) throws(CheckpointError) {
        guard bound <= Self.entryLimit else {
            throw .tooMany(table: writer.table, limit: Self.entryLimit)
        }
        self.writer = writer
        self.form = form
        bits = UInt64(max(1, 64 - (UInt64(bound) / 12).leadingZeroBitCount))
        starts.reserveCapacity(1 << Int(bits) + 1)
    }

    mutating func append(_ hash: Hash128, _ value: UInt64) throws(CheckpointError) {
        let bucket = Int(hash.high >> (64 - bits))
        while starts.count <= bucket { starts.append(UInt32(count)) }
        try writer.append(hash.high)
        if form.width == .full { try writer.append(hash.low) }
        try writer.append(value)
        count += 1
    }

    mutating func finish(layer: Int) throws(CheckpointError) -> Section {
        while starts.count <= 1 << Int(bits) { starts.append(UInt32(count)) }
        for start in starts { try writer.append(start) }
        return try writer.finish(
            layer: layer, count: count,
            parameters: [bits, UInt64(form.width.rawValue), UInt64(form.layering.rawValue)])
    }
}
