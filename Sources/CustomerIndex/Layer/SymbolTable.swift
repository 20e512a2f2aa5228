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

    /// Appends the text of some coded bytes.
    func decode(_ coded: UnsafeRawBufferPointer, into text: inout [UInt8]) throws(IndexDamage) {
        guard symbols.count > 0 else {
            text.append(contentsOf: coded)
            return
        }
        let table = try symbols.bytes(0..<symbols.count)
        var position = 0
        while position < coded.count {
            let code = Int(coded[position])
            position += 1
            if code == Int(Self.escape) {
                guard position < coded.count else { throw .form(offset: symbols.start) }
                text.append(coded[position])
                position += 1
                continue
            }
            let start = code * Self.stride
            guard start + Self.stride <= table.count, case let length = Int(table[start]), length <= 8 else {
                throw .form(offset: symbols.start)
            }
            text.append(contentsOf: UnsafeRawBufferPointer(rebasing: table[start + 1..<start + 1 + length]))
        }
    }
}
