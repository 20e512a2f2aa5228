import TextAnalysis

/// Phone numbers by their digits, read from either end.
///
/// A number is packed into 64 bits: up to 15 digits, four bits each (digit + 1, so that an ended run sorts first), the
/// last digit highest, and in the lowest four bits how many digits the calling code has. All numbers that end with some
/// digits are then one range of integers. A second list has their places in the order of their national digits.
struct PhoneTable: Sendable {
    private let backwards: Column<UInt64>
    private let customers: Column<UInt32>
    private let national: Column<UInt32>

    init(backwards: Column<UInt64>, customers: Column<UInt32>, national: Column<UInt32>) {
        self.backwards = backwards
        self.customers = customers
        self.national = national
    }

    /// One stored number.
    struct Entry {
        let customer: Int
        let number: PackedPhone
    }

    /// At most `limit` numbers whose digits, calling code included, end with `digits`.
    func hits(endingWith digits: String, limit: Int) throws(IndexDamage) -> [Entry] {
        guard let range = PackedPhone.range(ofDigits: digits.utf8.reversed()) else { return [] }
        var place = try backwards.firstPlace(notBelow: range.lowerBound)
        var hits: [Entry] = []
        while place < backwards.count, hits.count < limit, try backwards[place] <= range.upperBound {
            hits.append(Entry(customer: Int(try customers[place]), number: PackedPhone(bits: try backwards[place])))
            place += 1
        }
        return hits
    }

    /// At most `limit` numbers whose national digits begin with `digits`.
    func hits(beginningWith digits: String, limit: Int) throws(IndexDamage) -> [Entry] {
        guard let range = PackedPhone.range(ofDigits: Array(digits.utf8)) else { return [] }
        var low = 0
        var high = national.count
        while low < high {
            let middle = (low + high) / 2
            if try number(middle).national < range.lowerBound { low = middle + 1 } else { high = middle }
        }
        var hits: [Entry] = []
        while low < national.count, hits.count < limit, try number(low).national <= range.upperBound {
            let place = Int(try national[low])
            hits.append(Entry(customer: Int(try customers[place]), number: PackedPhone(bits: try backwards[place])))
            low += 1
        }
        return hits
    }

    private func number(_ order: Int) throws(IndexDamage) -> PackedPhone {
        PackedPhone(bits: try backwards[Int(try national[order])])
    }
}

/// The digits of a phone number in 64 bits (see `PhoneTable`).
struct PackedPhone {
    let bits: UInt64

    /// Digits that fit, which is as many as a number may have (E.164).
    static let mostDigits = 15

    init(bits: UInt64) { self.bits = bits }

    init(_ number: PhoneNumber) {
        bits = Self.pack(Array(number.digits.utf8.reversed())) | UInt64(number.countryCode.utf8.count & 0x0F)
    }

    /// How many digits of it are the calling code.
    var codeLength: Int { min(Int(bits & 0x0F), length) }

    /// How many digits it has.
    var length: Int {
        var count = 0
        while count < Self.mostDigits, bits >> UInt64(60 - 4 * count) & 0x0F != 0 { count += 1 }
        return count
    }

    /// The calling code's digits.
    var code: String {
        let length = length
        return String(
            decoding: (0..<codeLength).map { place in
                UInt8(ascii: "0") + UInt8((bits >> UInt64(60 - 4 * (length - 1 - place)) & 0x0F) - 1)
            }, as: UTF8.self)
    }

    /// The digits behind the calling code, packed with the first of them highest.
    var national: UInt64 {
        let count = length
        var packed: UInt64 = 0
        for place in codeLength..<count {
            packed |= (bits >> UInt64(60 - 4 * (count - 1 - place)) & 0x0F) << UInt64(60 - 4 * (place - codeLength))
        }
        return packed
    }

    /// The packed numbers that begin with these digits; nil when there are none or too many.
    static func range(ofDigits digits: [UInt8]) -> ClosedRange<UInt64>? {
        guard !digits.isEmpty, digits.count <= mostDigits else { return nil }
        let low = pack(digits)
        return low...low | UInt64.max >> UInt64(digits.count * 4)
    }

    private static func pack(_ digits: [UInt8]) -> UInt64 {
        digits.prefix(mostDigits).enumerated().reduce(0) { packed, digit in
            packed | (UInt64(digit.element & 0x0F) + 1) << UInt64(60 - 4 * digit.offset)
        }
    }
}
