/// Walks the fields of a record, to read them, write them or compare them, by their native keys.
///
/// Each record lists its fields once, in `visit`; JSON import, JSON export and `log dump` are visitors. A visitor that
/// only reads leaves the fields as they are.
public protocol RecordFields {
    /// A text, kept as given.
    mutating func text(_ key: String, _ field: inout Change<String>)
    /// A word from a closed list; a reader rejects any other.
    mutating func word(_ key: String, _ field: inout Change<String>, known: [String])
    /// A list of texts; an empty list and `null` both clear.
    mutating func texts(_ key: String, _ field: inout Change<[String]>)
    /// A truth value.
    mutating func flag(_ key: String, _ field: inout Change<Bool>)
    /// A whole number.
    mutating func integer(_ key: String, _ field: inout Change<Int64>)
    /// An amount of money.
    mutating func amount(_ key: String, _ field: inout Change<Amount>)
    /// An instant.
    mutating func time(_ key: String, _ field: inout Change<Timestamp>)
    /// A list of handles.
    mutating func handles(_ key: String, _ field: inout Change<[Handle]>)
    /// A postal address.
    mutating func address(_ key: String, _ field: inout Change<PostalAddress>)
    /// The lines of an order.
    mutating func items(_ key: String, _ field: inout Change<[OrderItem]>)
    /// A customer.
    mutating func reference(_ key: String, _ field: inout Change<Reference<Customer>>)
    /// A ticket.
    mutating func reference(_ key: String, _ field: inout Change<Reference<Ticket>>)
    /// A message.
    mutating func reference(_ key: String, _ field: inout Change<Reference<Message>>)
    /// A saved reply.
    mutating func reference(_ key: String, _ field: inout Change<Reference<SavedReply>>)
}

/// A record of one native kind: what one import line, or one command, says of one thing.
public protocol NativeRecord: Equatable, Sendable {
    /// The kind of thing it is about.
    static var kind: EntityKind { get }
    /// The keys without which a line of this kind that names a new thing is rejected.
    static var required: [String] { get }
    /// A record that says nothing yet.
    init()
    /// Shows every field to the visitor, in the order in which keys are written.
    mutating func visit(_ fields: inout some RecordFields)
}

/// An amount of money in millionths of its currency's unit, so that sums are exact.
public struct Amount: Hashable, Comparable, Sendable {
    /// Millionths of the unit: 4.50 is 4,500,000.
    public var millionths: Int64

    /// The amount of so many millionths.
    public init(millionths: Int64) { self.millionths = millionths }

    /// Reads a decimal number as JSON writes them (`4.50`, `-3`, `1e3`), or nil when it has more than six decimals or
    /// does not fit.
    public init?(decimal text: String) {
        var text = text
        guard let amount = text.withUTF8({ Amount(decimal: UnsafeRawBufferPointer($0)) }) else { return nil }
        self = amount
    }

    /// Reads a decimal number from its bytes, as `init(decimal:)` does from a text. Allocates nothing.
    public init?(decimal bytes: UnsafeRawBufferPointer) {
        var place = 0
        let isNegative = bytes.first == UInt8(ascii: "-")
        if isNegative { place = 1 }
        var magnitude: UInt64 = 0
        var digits = 0
        // Digits behind the point, and the zeros at the very end, which may go for nothing.
        var decimals = 0
        var zeros = 0
        var seenPoint = false
        var exponent = 0
        while place < bytes.count {
            let byte = bytes[place]
            place += 1
            if (48...57).contains(byte) {
                if digits > 30 { return nil }
                digits += 1
                if seenPoint { decimals += 1 }
                // Zeros wait until a digit follows them: 1000…0 with a negative exponent may be small.
                if byte == 48 {
                    zeros += 1
                    continue
                }
                guard let next = Self.shifted(magnitude, by: zeros + 1, adding: UInt64(byte - 48)) else { return nil }
                magnitude = next
                zeros = 0
            } else if byte == UInt8(ascii: "."), !seenPoint {
                seenPoint = true
            } else if byte == UInt8(ascii: "e") || byte == UInt8(ascii: "E") {
                let rest = UnsafeRawBufferPointer(rebasing: bytes[place...])
                guard let value = Int(String(decoding: rest, as: UTF8.self)), value.magnitude < 40 else { return nil }
                exponent = value
                break
            } else {
                return nil
            }
        }
        guard digits > 0 else { return nil }
        let shift = 6 - decimals + exponent + zeros
        if magnitude != 0 {
            guard shift >= 0, let value = Self.shifted(magnitude, by: shift, adding: 0), value <= UInt64(Int64.max)
            else { return nil }
            magnitude = value
        }
        millionths = isNegative ? -Int64(magnitude) : Int64(magnitude)
    }

    /// A number with so many zeros behind it, and a digit added to them.
    private static func shifted(_ number: UInt64, by places: Int, adding digit: UInt64) -> UInt64? {
        guard number != 0 else { return digit }
        var shifted = number
        for _ in 0..<places {
            let (next, overflow) = shifted.multipliedReportingOverflow(by: 10)
            if overflow { return nil }
            shifted = next
        }
        let (sum, overflow) = shifted.addingReportingOverflow(digit)
        return overflow ? nil : sum
    }

    /// The shortest decimal number, `4.5`.
    public var decimal: String { withDecimal { String(decoding: $0, as: UTF8.self) } }

    /// The number with at least two decimals, as prices are written: `4.50`.
    public var price: String { withDecimal(least: 2) { String(decoding: $0, as: UTF8.self) } }

    /// Hands the ASCII bytes of the decimal number, with at least `least` decimals, to `body`. Allocates nothing.
    public func withDecimal<Result>(least: Int = 0, _ body: (UnsafeRawBufferPointer) -> Result) -> Result {
        withUnsafeTemporaryAllocation(byteCount: 32, alignment: 1) { room in
            var writer = DigitWriter(room)
            if millionths < 0 { writer.write(UInt8(ascii: "-")) }
            writer.write(millionths.magnitude / 1_000_000)
            var fraction = Int(millionths.magnitude % 1_000_000)
            var decimals = 6
            while decimals > least, fraction % 10 == 0 {
                fraction /= 10
                decimals -= 1
            }
            if decimals > 0 {
                writer.write(UInt8(ascii: "."))
                writer.write(fraction, digits: decimals)
            }
            return body(writer.written)
        }
    }

    /// Orders by value.
    public static func < (left: Amount, right: Amount) -> Bool { left.millionths < right.millionths }

    /// The sum; amounts past the range stay at its end.
    public static func + (left: Amount, right: Amount) -> Amount {
        let (sum, overflow) = left.millionths.addingReportingOverflow(right.millionths)
        return Amount(millionths: overflow ? (left.millionths < 0 ? .min : .max) : sum)
    }
}

/// How a customer is known on a channel: `@cairdin` on `twitter`.
public struct Handle: Hashable, Sendable {
    /// The channel, as given.
    public var channel: String
    /// The handle, with or without its `@`, as given.
    public var handle: String

    /// The handle on the channel.
    public init(channel: String, handle: String) {
        self.channel = channel
        self.handle = handle
    }
}

/// A postal address; every part may be missing.
public struct PostalAddress: Hashable, Sendable {
    /// Street and house number.
    public var street: String?
    /// Town.
    public var city: String?
    /// State, province or county.
    public var region: String?
    /// Postal code.
    public var postcode: String?
    /// Country, as given.
    public var country: String?

    /// The address with these parts.
    public init(
        street: String? = nil, city: String? = nil, region: String? = nil, postcode: String? = nil,
        country: String? = nil
    ) {
        self.street = street
        self.city = city
        self.region = region
        self.postcode = postcode
        self.country = country
    }
}

/// One line of an order.
public struct OrderItem: Hashable, Sendable {
    /// What was ordered.
    public var name: String
    /// How many; negative when returned.
    public var quantity: Amount
    /// The price of one, if known.
    public var price: Amount?

    /// So many of an item at a price.
    public init(name: String, quantity: Amount, price: Amount? = nil) {
        self.name = name
        self.quantity = quantity
        self.price = price
    }
}
