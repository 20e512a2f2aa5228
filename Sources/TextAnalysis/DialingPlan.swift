/// How the people of one region dial: calling code, prefix for calls abroad, trunk prefix for calls at home.
///
/// Facts from ITU-T E.164 (list of assigned country codes) and the national numbering plans.
public struct DialingPlan: Hashable, Sendable {
    /// The country calling code.
    public let callingCode: String
    /// What is dialled before a foreign country code.
    public let internationalPrefix: String
    /// What is dialled before a national number and is no part of it; empty where there is none.
    public let trunkPrefix: String

    /// The plan of a region (ISO 3166-1 alpha-2, any case), or nil when it is not known here.
    public init?(region: String) {
        guard let row = Self.rows[region.uppercased()] else { return nil }
        callingCode = row.code
        internationalPrefix = row.abroad
        trunkPrefix = row.trunk
    }

    /// The national digits without the trunk prefix, and without a calling code written in place of it (`1 707 …`).
    func withoutTrunk(_ digits: Substring) -> Substring {
        guard !trunkPrefix.isEmpty, digits.hasPrefix(trunkPrefix), digits.count > trunkPrefix.count + 4 else {
            return digits
        }
        // In North America and Russia short numbers may begin with the trunk digit.
        if trunkPrefix == "1" || trunkPrefix == "8", digits.count < 11 { return digits }
        return digits.dropFirst(trunkPrefix.count)
    }

    private typealias Row = (code: String, abroad: String, trunk: String)

    private static let rows: [String: Row] = {
        var rows: [String: Row] = [:]
        func add(_ regions: String, _ code: String, abroad: String = "00", trunk: String = "0") {
            for region in regions.split(separator: " ") { rows[String(region)] = (code, abroad, trunk) }
        }
        add("US CA PR DO JM TT BS BB", "1", abroad: "011", trunk: "1")
        add("RU KZ", "7", abroad: "810", trunk: "8")
        add("EG", "20")
        add("ZA", "27")
        add("GR", "30", trunk: "")
        add("NL", "31")
        add("BE", "32")
        add("FR", "33")
        add("ES", "34", trunk: "")
        add("HU", "36", trunk: "06")
        add("IT VA", "39", trunk: "")
        add("RO", "40")
        add("CH", "41")
        add("AT", "43")
        add("GB GG JE IM", "44")
        add("DK", "45", trunk: "")
        add("SE", "46")
        add("NO", "47", trunk: "")
        add("PL", "48", trunk: "")
        add("DE", "49")
        add("PE", "51")
        add("MX", "52", trunk: "")
        add("AR", "54")
        add("BR", "55")
        add("CL", "56", trunk: "")
        add("CO", "57", trunk: "")
        add("VE", "58")
        add("MY", "60")
        add("AU", "61", abroad: "0011")
        add("ID", "62", abroad: "001")
        add("PH", "63")
        add("NZ", "64")
        add("SG", "65", abroad: "000", trunk: "")
        add("TH", "66", abroad: "001")
        add("JP", "81", abroad: "010")
        add("KR", "82", abroad: "00700")
        add("VN", "84")
        add("CN", "86")
        add("TR", "90")
        add("IN", "91")
        add("PK", "92")
        add("AF", "93")
        add("LK", "94")
        add("IR", "98")
        add("MA", "212")
        add("DZ", "213")
        add("TN", "216", trunk: "")
        add("NG", "234")
        add("GH", "233")
        add("KE", "254", abroad: "000")
        add("TZ", "255")
        add("UG", "256")
        add("ET", "251")
        add("PT", "351", trunk: "")
        add("LU", "352", trunk: "")
        add("IE", "353")
        add("IS", "354", trunk: "")
        add("MT", "356", trunk: "")
        add("CY", "357", trunk: "")
        add("FI", "358")
        add("BG", "359")
        add("LT", "370", trunk: "0")
        add("LV", "371", trunk: "")
        add("EE", "372", trunk: "")
        add("UA", "380")
        add("RS", "381")
        add("HR", "385")
        add("SI", "386")
        add("BA", "387")
        add("CZ", "420", trunk: "")
        add("SK", "421")
        add("HK", "852", abroad: "001", trunk: "")
        add("TW", "886", abroad: "002")
        add("BD", "880")
        add("LB", "961")
        add("JO", "962")
        add("SY", "963")
        add("IQ", "964")
        add("KW", "965", trunk: "")
        add("SA", "966")
        add("OM", "968", trunk: "")
        add("AE", "971")
        add("IL PS", "972")
        add("BH", "973", trunk: "")
        add("QA", "974", trunk: "")
        add("NP", "977")
        return rows
    }()
}

/// Country calling codes inside a run of digits.
enum CallingCode {
    /// How many digits of an international number are its calling code: 1, 2 or 3, by the zones of ITU-T E.164.
    static func length(of digits: Substring) -> Int {
        let first = digits.prefix(2)
        switch first.first {
        case "1", "7": return 1
        default: break
        }
        switch first {
        case "20", "27", "28", "30", "31", "32", "33", "34", "36", "39", "40", "41", "43", "44", "45", "46", "47", "48",
            "49", "51", "52", "53", "54", "55", "56", "57", "58", "60", "61", "62", "63", "64", "65", "66", "81", "82",
            "83", "84", "86", "89", "90", "91", "92", "93", "94", "95", "98":
            return 2
        default:
            return 3
        }
    }
}
