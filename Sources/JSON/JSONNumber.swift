import CSimdJSON

/// A number as it is written, so that no digit is lost on the way through.
public struct JSONNumber: Hashable, Sendable, CustomStringConvertible {
    /// The number as JSON writes it.
    public let literal: String

    /// Takes a literal that a reader has already checked.
    init(checked literal: String) {
        self.literal = literal
    }

    /// Takes a literal; `nil` when JSON does not write numbers so (`01`, `.5`, `1.`, `NaN`, spaces).
    public init?(literal: String) {
        var rest = literal.utf8[...]
        func digits() -> Bool {
            let count = rest.prefix { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }.count
            rest = rest.dropFirst(count)
            return count > 0
        }
        if rest.first == UInt8(ascii: "-") { rest = rest.dropFirst() }
        if rest.first == UInt8(ascii: "0") {
            rest = rest.dropFirst()
        } else if !digits() {
            return nil
        }
        if rest.first == UInt8(ascii: ".") {
            rest = rest.dropFirst()
            guard digits() else { return nil }
        }
        if rest.first == UInt8(ascii: "e") || rest.first == UInt8(ascii: "E") {
            rest = rest.dropFirst()
            if rest.first == UInt8(ascii: "+") || rest.first == UInt8(ascii: "-") { rest = rest.dropFirst() }
            guard digits() else { return nil }
        }
        guard rest.isEmpty else { return nil }
        self.literal = literal
    }

    /// Takes a whole number.
    public init(_ integer: some BinaryInteger) {
        literal = String(integer)
    }

    /// Takes a double in its shortest form that reads back as the same; `nil` when it is not finite.
    public init?(_ double: Double) {
        guard double.isFinite else { return nil }
        literal = shortest(double)
    }

    /// The whole number; `nil` where there is a fraction or exponent, and beyond 64 bits.
    public var integer: Int64? {
        var literal = literal
        return literal.withUTF8 { decimalInteger(UnsafeRawBufferPointer($0)) }
    }

    /// The nearest double; `nil` beyond the finite ones.
    public var double: Double? {
        var literal = literal
        return literal.withUTF8 { nearestDouble(UnsafeRawBufferPointer($0)) }
    }

    /// The number as JSON writes it.
    public var description: String { literal }
}

/// The shortest form that reads back as the same finite double, whole numbers without a fraction: `1`, `0.1`, `1e+300`.
func shortest(_ double: Double) -> String {
    let text = double.description
    return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
}

/// The whole number that the digits write; `nil` for anything else and beyond 64 bits.
func decimalInteger(_ bytes: UnsafeRawBufferPointer) -> Int64? {
    var place = 0
    let isNegative = bytes.first == UInt8(ascii: "-")
    if isNegative { place = 1 }
    guard place < bytes.count else { return nil }
    var magnitude: Int64 = 0
    while place < bytes.count {
        let digit = bytes[place] &- UInt8(ascii: "0")
        guard digit <= 9 else { return nil }
        // Counting down reaches the least number, whose positive twin does not exist.
        let (tenfold, overflow) = magnitude.multipliedReportingOverflow(by: 10)
        let (sum, carry) = tenfold.subtractingReportingOverflow(Int64(digit))
        if overflow || carry { return nil }
        magnitude = sum
        place += 1
    }
    if isNegative { return magnitude }
    return magnitude == .min ? nil : -magnitude
}

/// The nearest double to a checked literal; `nil` beyond the finite ones.
func nearestDouble(_ bytes: UnsafeRawBufferPointer) -> Double? {
    guard let start = bytes.baseAddress else { return nil }
    var result = 0.0
    if csj_double(start.assumingMemoryBound(to: UInt8.self), bytes.count, &result) { return result }
    // Too great and too small look the same there; the standard library rounds the latter to zero.
    guard let rounded = Double(String(decoding: bytes, as: UTF8.self)), rounded.isFinite else { return nil }
    return rounded
}
