/// The sixteen random bytes that a desk is known by. They seed every checksum of its records.
struct DeskUUID: Hashable, Sendable {
    static let length = 16

    let high: UInt64
    let low: UInt64

    init(high: UInt64, low: UInt64) {
        self.high = high
        self.low = low
    }

    init(readFrom bytes: UnsafeRawBufferPointer, at offset: Int) {
        high = bytes.integer(at: offset)
        low = bytes.integer(at: offset + 8)
    }

    func write(to bytes: UnsafeMutableRawBufferPointer, at offset: Int) {
        bytes.put(high, at: offset)
        bytes.put(low, at: offset + 8)
    }
}
