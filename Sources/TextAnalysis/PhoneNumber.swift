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
        guard let written = WrittenPhone(text) else { return nil }
        let plan = region.flatMap(DialingPlan.init(region:))
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
        var digits = ""
        var hasPlus = false
        var rest = Substring(Folding.fold(text))
        if rest.hasPrefix("tel:") { rest = rest.dropFirst(4) }
        for prefix in [" ext", " x", "x", "#", ";"] {
            if let place = Self.place(of: prefix, in: rest), rest[..<place].filter(\.isNumber).count >= 7 {
                rest = rest[..<place]
                break
            }
        }
        for scalar in rest.unicodeScalars {
            switch scalar {
            case "0"..."9": digits.unicodeScalars.append(scalar)
            case "+":
                guard digits.isEmpty, !hasPlus else { return nil }
                hasPlus = true
            case " ", "-", ".", "/", "(", ")", "\u{A0}", "\u{2010}", "\u{2011}", "\u{2012}", "\u{2013}", "\u{202F}":
                break
            default:
                guard let value = scalar.properties.numericType == .decimal ? scalar.properties.numericValue : nil
                else { return nil }
                digits += String(Int(value))
            }
        }
        guard (1...20).contains(digits.count) else { return nil }
        self.digits = digits
        self.hasPlus = hasPlus
    }

    private static func place(of pattern: String, in text: Substring) -> Substring.Index? {
        var place = text.startIndex
        while place < text.endIndex {
            if text[place...].hasPrefix(pattern) { return place }
            place = text.index(after: place)
        }
        return nil
    }
}
