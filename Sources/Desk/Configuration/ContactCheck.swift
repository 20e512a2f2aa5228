import DeskModel
import JSON
import TextAnalysis

/// What is odd about a customer's emails and phones: they are kept as they are written, and who wrote them is told.
///
/// A slip is seen when it can still be asked about, and what a system exports as a phone ("none", "see notes") is no
/// reason to lose a customer.
public struct ContactCheck: Sendable {
    private let plan: DialingPlan?

    /// A check for a desk whose phones without a country code belong to a region.
    public init(region: String?) { plan = region.flatMap { DialingPlan(region: $0) } }

    /// A clause for each email and phone that does not parse, in their order: `email "ana(at)example.com" does not parse:
    /// kept as written`. Empty for all other records. Linear in their length, with nothing allocated where all is well.
    public func warnings(of record: AnyRecord) -> [String] {
        guard case .customer(let customer) = record else { return [] }
        var warnings: [String] = []
        for email in customer.emails.value ?? [] where !EmailAddress.isOne(email) {
            warnings.append(Self.warning("email", email))
        }
        for phone in customer.phones.value ?? [] where !isPhone(phone) {
            warnings.append(Self.warning("phone", phone))
        }
        return warnings
    }

    private func isPhone(_ text: String) -> Bool { Self.isPlainPhone(text) || PhoneNumber(text, plan: plan) != nil }

    /// Most phones are so written, and need no closer look.
    private static func isPlainPhone(_ text: String) -> Bool {
        var digits = 0
        var isInternational = false
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "0")...UInt8(ascii: "9"): digits += 1
            case UInt8(ascii: "+") where digits == 0 && !isInternational: isInternational = true
            case UInt8(ascii: " "), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "("), UInt8(ascii: ")"): break
            default: return false
            }
        }
        return (isInternational ? 8...15 : 7...11).contains(digits)
    }

    private static func warning(_ what: String, _ text: String) -> String {
        let scalars = text.unicodeScalars
        let isCut = scalars.dropFirst(60).first != nil
        // As JSON, what a stranger wrote cannot control the terminal that it is told on.
        var json = JSONWriter()
        json.write(isCut ? String(String.UnicodeScalarView(scalars.prefix(60))) + "…" : text)
        return "\(what) \(String(decoding: json.bytes, as: UTF8.self)) does not parse: kept as written"
    }
}
