/// A phone number as digits, so that every way of writing it compares equal.
///
/// International form: country calling code, then the national number without trunk prefix (E.164, at most 15 digits).
/// Where no country code is written and no region is given, the code is unknown and only national digits are held.
public struct PhoneNumber: Hashable, Sendable {
    /// The calling code's digits (`1`, `44`, `971`), empty when unknown.
    public let countryCode: String
    /// The digits behind the calling code, without the trunk prefix.
    public let national: String

    /// All digits, calling code first: what is compared and stored.
    public var digits: String { countryCode + national }

    /// How it is written for machines: `+17075550123`, or the bare national digits when no country is known.
    public var description: String { countryCode.isEmpty ? national : "+" + digits }

    /// Reads a number in any usual writing; a number without a country code belongs to `region` (ISO 3166, `US`).
    ///
    /// Nil when it does not parse: fewer than 4 digits, more than 15, or letters in it. An extension (`x12`, `ext. 12`)
    /// is dropped.
    public init?(_ text: String, region: String? = nil) {
        self.init(text, plan: region.flatMap(DialingPlan.init(region:)))
    }

    /// The same with the dialling plan at hand, for reading many numbers.
    public init?(_ text: String, plan: DialingPlan?) {
        guard let written = WrittenPhone(text) else { return nil }
        var digits = Substring(written.digits)
        var isInternational = written.hasPlus
        if !isInternational {
            for prefix in [plan?.internationalPrefix, "00"].compactMap({ $0 })
            where digits.hasPrefix(prefix) && digits.count > prefix.count + 6 {
                digits = digits.dropFirst(prefix.count)
                isInternational = true
                break
            }
        }
        if isInternational {
            let length = CallingCode.length(of: digits)
            countryCode = String(digits.prefix(length))
            var rest = digits.dropFirst(length)
            // "+44 (0)20 …": the zero is for callers at home. Italy keeps its zero.
            if rest.first == "0", countryCode != "39" { rest = rest.dropFirst() }
            national = String(rest)
        } else if let plan {
            countryCode = plan.callingCode
            national = String(plan.withoutTrunk(digits))
        } else {
            countryCode = ""
            national = String(digits.first == "0" ? digits.dropFirst() : digits)
        }
        guard national.count >= 3, self.digits.count >= 4, self.digits.count <= 15 else { return nil }
    }
}

/// The digits of a phone number as somebody wrote them.
struct WrittenPhone {
    /// The digits in order, extension left out.
    let digits: String
    /// Whether a plus stood in front.
    let hasPlus: Bool

    /// Nil when the text holds anything that is no part of a phone number.
    init?(_ text: String) {
        var digits: [UInt8] = []
        var hasPlus = false
        let bytes = Array(text.utf8)
        var position = bytes.starts(with: Array("tel:".utf8)) ? 4 : 0
        while position < bytes.count, digits.count <= Self.mostDigits {
            let (value, length) = UTF8Decoding.scalar(in: bytes, at: position)
            switch value {
            case 0x30...0x39: digits.append(UInt8(value))
            case 0x2B, 0xFF0B:
                guard digits.isEmpty, !hasPlus else { return nil }
                hasPlus = true
            case 0x20, 0x28, 0x29, 0x2D, 0x2E, 0x2F, 0xA0, 0x2010...0x2013, 0x202F, 0xFF0D: break
            case 0x23, 0x3B, 0x45, 0x58, 0x65, 0x78:
                // "#12", ";ext=12", "x12", "ext. 12": what follows is dialled after the call is taken.
                guard digits.count >= 7, Self.isExtension(bytes[position...]) else { return nil }
                position = bytes.count
            default:
                guard let digit = Self.digit(value) else { return nil }
                digits.append(digit)
            }
            position += length
        }
        guard (1...Self.mostDigits).contains(digits.count) else { return nil }
        self.digits = String(decoding: digits, as: UTF8.self)
        self.hasPlus = hasPlus
    }

    private static let mostDigits = 20

    private static func isExtension(_ rest: ArraySlice<UInt8>) -> Bool {
        let letters = rest.filter { $0 | 0x20 >= UInt8(ascii: "a") && $0 | 0x20 <= UInt8(ascii: "z") }.map { $0 | 0x20 }
        return rest.contains { $0 >= UInt8(ascii: "0") && $0 <= UInt8(ascii: "9") }
            && ["", "x", "ext", "extn", "extension"].contains(String(decoding: letters, as: UTF8.self))
    }

    /// The ASCII digit of a digit in another script or width.
    private static func digit(_ value: UInt32) -> UInt8? {
        guard value >= 0x80, let scalar = Unicode.Scalar(value), scalar.properties.numericType == .decimal,
            let number = scalar.properties.numericValue
        else { return nil }
        return UInt8(ascii: "0") + UInt8(number)
    }
}
