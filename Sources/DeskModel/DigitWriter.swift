/// Writes decimal digits and other ASCII into room that somebody else has made.
struct DigitWriter {
    private let room: UnsafeMutableRawBufferPointer
    private var count = 0

    init(_ room: UnsafeMutableRawBufferPointer) { self.room = room }

    /// What has been written.
    var written: UnsafeRawBufferPointer { UnsafeRawBufferPointer(rebasing: room[..<count]) }

    mutating func write(_ byte: UInt8) {
        room[count] = byte
        count += 1
    }

    /// The last `digits` digits of a number that is not negative, with zeros before it.
    mutating func write(_ number: Int, digits: Int) {
        var rest = number
        for place in stride(from: count + digits - 1, through: count, by: -1) {
            room[place] = UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest % 10)
            rest /= 10
        }
        count += digits
    }

    /// A number in as many digits as it has.
    mutating func write(_ number: UInt64) {
        var digits = 1
        var bound: UInt64 = 10
        while digits < 20, number >= bound {
            digits += 1
            let (next, overflow) = bound.multipliedReportingOverflow(by: 10)
            if overflow { break }
            bound = next
        }
        var rest = number
        for place in stride(from: count + digits - 1, through: count, by: -1) {
            room[place] = UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest % 10)
            rest /= 10
        }
        count += digits
    }
}
