/// The values of many customers as they will stand in their records, in the order in which they came.
///
/// The first ones are kept as they are until there are enough to choose symbols from.
struct RecordPool {
    private(set) var bytes: [UInt8] = []
    /// Where each customer's values begin, and the end.
    private(set) var offsets: [UInt32] = [0]
    private(set) var coder: SymbolCoder?
    private let choosesSymbols: Bool
    /// Values that have come before symbols were chosen: field and text, by customer.
    private var early: [[(field: MatchField, text: [UInt8])]] = []

    /// Customers from whose values symbols are chosen; with fewer, values stay as they are.
    private static let customersOfSample = 2000
    /// What a layer's offsets can tell apart. Values beyond it are left out.
    private static let mostBytes = Int(UInt32.max) - 1 << 20

    /// A pool whose values are coded, or not.
    init(choosesSymbols: Bool) { self.choosesSymbols = choosesSymbols }

    /// Appends the values of the next customer.
    mutating func append(_ values: [(field: MatchField, text: [UInt8])]) {
        guard choosesSymbols, coder == nil else {
            write(values)
            return
        }
        early.append(values)
        if early.count == Self.customersOfSample { chooseSymbols() }
    }

    /// Ends the pool: nothing is appended any more.
    mutating func close() {
        for values in early { write(values) }
        early = []
    }

    /// The values of a customer.
    func values(of index: Int) -> ArraySlice<UInt8> { bytes[Int(offsets[index])..<Int(offsets[index + 1])] }

    /// Where a value that is appended next to one customer's would begin, counted from that customer's first.
    static func length(of text: [UInt8]) -> Int {
        var length = 1 + text.count
        if text.count >= 31 {
            var rest = text.count - 31
            repeat {
                length += 1
                rest >>= 7
            } while rest > 0
        }
        return length
    }

    private mutating func chooseSymbols() {
        let sample = early.flatMap { $0.map(\.text) }
        coder = SymbolCoder(sample: sample)
        close()
    }

    private mutating func write(_ values: [(field: MatchField, text: [UInt8])]) {
        var coded: [UInt8] = []
        for (field, text) in values where bytes.count + text.count * 2 < Self.mostBytes {
            coded.removeAll(keepingCapacity: true)
            if let coder { coder.encode(text, into: &coded) } else { coded = text }
            if coded.count < 31 {
                bytes.append(field.rawValue << 5 | UInt8(coded.count))
            } else {
                bytes.append(field.rawValue << 5 | 31)
                var rest = coded.count - 31
                while rest >= 0x80 {
                    bytes.append(UInt8(rest & 0x7F) | 0x80)
                    rest >>= 7
                }
                bytes.append(UInt8(rest))
            }
            bytes.append(contentsOf: coded)
        }
        offsets.append(UInt32(bytes.count))
    }
}
