/// Up to 255 short runs of bytes that are common in the texts of a layer, each written as one byte there.
///
/// After FSST (Boncz, Neumann, Leis: Fast Static Symbol Table string compression, VLDB 2020). In a layer a symbol takes
/// nine bytes: its length, 1 to 8, then its bytes. The code 255 says that the byte behind it stands for itself. A layer
/// without symbols has its texts as they are.
struct SymbolTable: Sendable {
    private let symbols: Column<UInt8>

    /// The code in front of a byte that no symbol begins with.
    static let escape: UInt8 = 255
    /// Symbols that fit.
    static let most = 255
    /// Bytes of a symbol in a layer.
    static let stride = 9

    init(_ symbols: Column<UInt8>) { self.symbols = symbols }

    /// The text of some coded bytes. O(length).
    func decode(_ coded: UnsafeRawBufferPointer) throws(IndexDamage) -> [UInt8] {
        guard symbols.count > 0 else { return Array(coded) }
        let table = try symbols.bytes(0..<symbols.count)
        var isDamaged = false
        // No less than the text is long, and the rest of the last symbol.
        let room = coded.reduce(Self.longest) { room, code in
            let start = Int(code) * Self.stride
            return room + (start < table.count && code != Self.escape ? min(Self.longest, Int(table[start])) : 1)
        }
        let text = [UInt8](unsafeUninitializedCapacity: room) { text, count in
            let room = UnsafeMutableRawBufferPointer(text)
            var position = 0
            while position < coded.count {
                let code = coded[position]
                position += 1
                if code == Self.escape {
                    isDamaged = position == coded.count
                    guard !isDamaged else { return }
                    text[count] = coded[position]
                    (position, count) = (position + 1, count + 1)
                    continue
                }
                let start = Int(code) * Self.stride
                isDamaged = start + Self.stride > table.count || table[start] > Self.longest
                guard !isDamaged else { return }
                // All eight bytes at once: what is too much is overwritten.
                let symbol = table.loadUnaligned(fromByteOffset: start + 1, as: UInt64.self)
                room.storeBytes(of: symbol, toByteOffset: count, as: UInt64.self)
                count += Int(table[start])
            }
        }
        guard !isDamaged else { throw .form(offset: symbols.start) }
        return text
    }

    /// Bytes of a symbol at most.
    private static let longest = 8
}
