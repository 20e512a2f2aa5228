/// Which customers of each layer a newer layer has replaced, or nobody knows any more: what goes beside frozen layers.
///
/// All integers are little-endian. 64 bytes of header: magic (64 bits), version and number of layers (32 bits each).
/// Then 32 bytes for each layer, the oldest first: customers and how many of them count (32 bits each), the layer's
/// length, and where its bits begin, zero for none (64 bits each), eight zeros. Bits begin at multiples of 64: one for
/// each local number, set where that customer's entry does not count.
struct SupersededList {
    let bytes: IndexBytes
    /// How many layers it tells of.
    let layerCount: Int

    private static let magic: UInt64 = 0x5355_5045_4C41_5355  // USALEPUS
    private static let version: UInt32 = 1
    private static let headerLength = 64
    private static let entryLength = 32

    /// Reads the header; throws where it is none.
    init(_ bytes: IndexBytes) throws(IndexDamage) {
        self.bytes = bytes
        guard bytes.count >= Self.headerLength else { throw .superseded }
        let longs = Column<UInt64>(bytes.memory, 0..<Self.headerLength)
        let words = Column<UInt32>(bytes.memory, 0..<Self.headerLength)
        guard try longs[0] == Self.magic, try words[2] == Self.version else { throw .superseded }
        layerCount = Int(try words[3])
        guard layerCount <= (bytes.count - Self.headerLength) / Self.entryLength else { throw .superseded }
    }

    /// How many customers of a layer count, and the bits of the others, if there are any.
    func layer(at place: Int, of segment: IndexSegment) throws(IndexDamage) -> (liveCount: Int, bits: Column<UInt64>?) {
        guard place < layerCount else { throw .superseded }
        let start = Self.headerLength + place * Self.entryLength
        let words = Column<UInt32>(bytes.memory, start..<start + 8)
        let longs = Column<UInt64>(bytes.memory, start + 8..<start + 24)
        let liveCount = Int(try words[1])
        let offset = try longs[1]
        guard try words[0] == UInt32(segment.count), try longs[0] == UInt64(segment.bytes.count),
            liveCount <= segment.count
        else { throw .superseded }
        guard offset > 0 else { return (liveCount, nil) }
        let length = (segment.count + 63) / 64 * 8
        guard offset <= UInt64(bytes.count), length <= bytes.count - Int(offset) else { throw .superseded }
        return (liveCount, Column(bytes.memory, Int(offset)..<Int(offset) + length))
    }

    /// The list of layers of which these customers do not count.
    static func encoded(_ layers: [(customers: Int, liveCount: Int, length: Int, bits: [UInt64]?)]) -> [UInt8] {
        var bytes: [UInt8] = []
        func append(_ value: some FixedWidthInteger) {
            withUnsafeBytes(of: value.littleEndian) { bytes.append(contentsOf: $0) }
        }
        func align() { bytes.append(contentsOf: [UInt8](repeating: 0, count: (64 - bytes.count % 64) % 64)) }
        append(magic)
        append(version)
        append(UInt32(layers.count))
        align()
        var offset = (headerLength + layers.count * entryLength + 63) / 64 * 64
        for layer in layers {
            append(UInt32(layer.customers))
            append(UInt32(layer.liveCount))
            append(UInt64(layer.length))
            append(UInt64(layer.bits == nil ? 0 : offset))
            append(UInt64(0))
            offset += ((layer.bits?.count ?? 0) * 8 + 63) / 64 * 64
        }
        align()
        for layer in layers {
            for bits in layer.bits ?? [] { append(bits) }
            align()
        }
        return bytes
    }
}
