import TextAnalysis

/// Phone numbers by their digits, read from either end.
///
/// A run of up to 16 digits is packed four bits a digit (digit + 1, so that an ended run sorts first), highest digit
/// first; all numbers that begin or end with some digits are then one range of integers.
struct PhoneTable: Sendable {
    private let backwards: [Entry]
    private let national: [Entry]

    /// One stored number.
    struct Entry {
        let packed: UInt64
        let customer: UInt32
        /// The calling code, zero when unknown.
        let code: UInt16
        /// Digits of the calling code and of the whole number.
        let codeLength: UInt8
        let length: UInt8
    }

    /// A table of numbers with the customers they belong to.
    init(_ numbers: [(number: PhoneNumber, customer: UInt32)]) {
        func entries(_ digits: (PhoneNumber) -> [UInt8]) -> [Entry] {
            numbers.map { entry in
                Entry(
                    packed: Self.pack(digits(entry.number)), customer: entry.customer,
                    code: UInt16(entry.number.countryCode) ?? 0,
                    codeLength: UInt8(entry.number.countryCode.utf8.count),
                    length: UInt8(entry.number.digits.utf8.count))
            }
            .sorted { ($0.packed, $0.customer) < ($1.packed, $1.customer) }
        }
        backwards = entries { Array($0.digits.utf8.reversed()) }
        national = entries { Array($0.national.utf8) }
    }

    /// Bytes held.
    var byteCount: Int { (backwards.count + national.count) * MemoryLayout<Entry>.stride }

    /// At most `limit` numbers whose digits, calling code included, end with `digits`.
    func hits(endingWith digits: String, limit: Int) -> ArraySlice<Entry> {
        Self.range(in: backwards, beginningWith: Array(digits.utf8.reversed()), limit: limit)
    }

    /// At most `limit` numbers whose national digits begin with `digits`.
    func hits(beginningWith digits: String, limit: Int) -> ArraySlice<Entry> {
        Self.range(in: national, beginningWith: Array(digits.utf8), limit: limit)
    }

    private static func range(in entries: [Entry], beginningWith digits: [UInt8], limit: Int) -> ArraySlice<Entry> {
        guard !digits.isEmpty, digits.count <= 16 else { return [] }
        let low = pack(digits)
        let high = digits.count == 16 ? low : low | (UInt64.max >> UInt64(digits.count * 4))
        let first = place(in: entries) { $0.packed < low }
        let end = place(in: entries) { $0.packed <= high }
        return entries[first..<min(end, first + limit)]
    }

    private static func place(in entries: [Entry], where isBefore: (Entry) -> Bool) -> Int {
        var low = 0
        var high = entries.count
        while low < high {
            let middle = (low + high) / 2
            if isBefore(entries[middle]) { low = middle + 1 } else { high = middle }
        }
        return low
    }

    private static func pack(_ digits: [UInt8]) -> UInt64 {
        var packed: UInt64 = 0
        for index in 0..<16 {
            packed = packed << 4 | (index < digits.count ? UInt64(digits[index] & 0x0F) + 1 : 0)
        }
        return packed
    }
}
