/// The 27 bytes with which every payload begins: when it happened, whose data it is, which ticket it is about.
///
/// Three Protocol Buffers fields of eight bytes, numbers 1 to 3, always written: a scan for the events of a customer
/// reads these bytes and decodes nothing.
///
///     byte  0     0x09, the tag of field 1 (sfixed64)
///           1…8   at, microseconds since the epoch, least significant byte first
///           9     0x11, the tag of field 2 (fixed64)
///          10…17  customer, zero for none
///          18     0x19, the tag of field 3 (fixed64)
///          19…26  ticket, zero for none
public enum EventPrefix {
    /// How many bytes it takes.
    public static let byteCount = 27

    /// Reads the prefix, or nil when `payload` does not begin with one.
    ///
    /// `customer` and `ticket` are zero for none. Constant time; nothing is allocated.
    @inlinable
    public static func read(_ payload: RawSpan) -> (at: Int64, customer: UInt64, ticket: UInt64)? {
        guard
            payload.byteCount >= byteCount,
            payload.unsafeLoad(fromByteOffset: 0, as: UInt8.self) == 0x09,
            payload.unsafeLoad(fromByteOffset: 9, as: UInt8.self) == 0x11,
            payload.unsafeLoad(fromByteOffset: 18, as: UInt8.self) == 0x19
        else { return nil }
        return (
            Int64(littleEndian: payload.unsafeLoadUnaligned(fromByteOffset: 1, as: Int64.self)),
            UInt64(littleEndian: payload.unsafeLoadUnaligned(fromByteOffset: 10, as: UInt64.self)),
            UInt64(littleEndian: payload.unsafeLoadUnaligned(fromByteOffset: 19, as: UInt64.self))
        )
    }

    /// Reads the prefix of bytes in an array.
    @inlinable
    public static func read(_ payload: [UInt8]) -> (at: Int64, customer: UInt64, ticket: UInt64)? {
        read(payload.span.bytes)
    }
}
