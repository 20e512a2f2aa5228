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
        var digits: [UInt8] = []
        var point = 0
        var exponent = 0
        var negative = false
        var seenPoint = false
        var bytes = Array(text.utf8)[...]
        if bytes.first == UInt8(ascii: "-") {
            negative = true
            bytes = bytes.dropFirst()
        }
        while let byte = bytes.first {
            if (48...57).contains(byte) {
                if digits.count > 30 { return nil }
                digits.append(byte - 48)
                if seenPoint { point += 1 }
            } else if byte == UInt8(ascii: "."), !seenPoint {
                seenPoint = true
            } else if byte == UInt8(ascii: "e") || byte == UInt8(ascii: "E") {
                guard let value = Int(String(decoding: bytes.dropFirst(), as: UTF8.self)), abs(value) < 40 else {
                    return nil
                }
                exponent = value
                bytes = []
                break
            } else {
                return nil
            }
            bytes = bytes.dropFirst()
        }
        guard !digits.isEmpty else { return nil }
        var shift = 6 - point + exponent
        while shift < 0, digits.last == 0 {
            digits.removeLast()
            shift += 1
        }
        if digits.isEmpty { shift = 0 }
        guard shift >= 0 else { return nil }
        var value: Int64 = 0
        for digit in digits + [UInt8](repeating: 0, count: shift) {
            let (ten, overflow) = value.multipliedReportingOverflow(by: 10)
            let (sum, carried) = ten.addingReportingOverflow(Int64(digit))
            guard !overflow, !carried else { return nil }
            value = sum
        }
        millionths = negative ? -value : value
    }

    /// The shortest decimal number, `4.5`.
    public var decimal: String { trimmed(leastDecimals: 0) }

    /// The number with at least two decimals, as prices are written: `4.50`.
    public var price: String { trimmed(leastDecimals: 2) }

    private func trimmed(leastDecimals: Int) -> String {
        let magnitude = millionths.magnitude
        var fraction = String(magnitude % 1_000_000)
        fraction = String(repeating: "0", count: 6 - fraction.count) + fraction
        while fraction.count > leastDecimals, fraction.last == "0" { fraction.removeLast() }
        let whole = (millionths < 0 ? "-" : "") + String(magnitude / 1_000_000)
        return fraction.isEmpty ? whole : whole + "." + fraction
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
