import Glibc
import TOML

/// What a desk's `desk.toml` says: who we are, where, and how we sort what customers come with.
///
/// A changed, valid file is adopted into the log as an event, so that every process folds from the same text; a file
/// that is not valid is named with line and reason, and what was adopted before goes on being used.
public struct DeskConfiguration: Equatable, Sendable {
    /// What the desk is called on screen.
    public var name: String
    /// The region (ISO 3166-1 alpha-2) that phones without a country code belong to.
    public var region: String
    /// The IANA time zone in which the desk keeps its days; nil for the machine's own.
    public var timeZone: String?
    /// The currency of amounts that come without one.
    public var currency: String?
    /// The reasons customers come for, as paths: `drink/cold`.
    public var reasons: [String]
    /// Whether customers who hold the same account number are merged by themselves.
    public var mergesVerified = false

    /// The configuration with these parts.
    public init(
        name: String, region: String, timeZone: String? = nil, currency: String? = nil, reasons: [String] = []
    ) {
        self.name = name
        self.region = region
        self.timeZone = timeZone
        self.currency = currency
        self.reasons = reasons
    }

    /// What a desk is without a word of its own.
    public static let standard = DeskConfiguration(
        name: "Support desk", region: "US",
        reasons: [
            "question", "order/late", "order/wrong", "delivery/late", "quality", "refund", "billing", "account",
            "praise",
            "other",
        ])

    private static let keys = ["name", "region", "time_zone", "currency", "reasons", "merge_verified"]

    /// Reads the text of a `desk.toml`.
    ///
    /// Throws `DeskError.configuration` with file, line and reason: malformed TOML, an unknown key, a wrong type, an
    /// empty name or reason, a region or currency that there is not, a time zone this machine does not know.
    public init(parsing text: String, name file: String) throws(DeskError) {
        do {
            let root = try TOMLDocument(parsing: text, name: file).root
            try self.init(root)
            try Self.check("region", region, root, Self.regionProblem)
            try Self.check("currency", currency, root, Self.currencyProblem)
            try Self.check("time_zone", timeZone, root, Self.timeZoneProblem)
        } catch {
            throw .configuration("\(error)")
        }
    }

    /// Reads a text that was adopted before: perhaps on another machine, which knows other time zones.
    ///
    /// Throws `DeskError.configuration` for what cannot be read: malformed TOML, an unknown key, a wrong type, an empty
    /// name or reason, a region that is not two letters.
    public init(adopted text: String, name file: String) throws(DeskError) {
        do {
            try self.init(try TOMLDocument(parsing: text, name: file).root)
        } catch {
            throw .configuration("\(error)")
        }
    }

    private init(_ root: TOMLTable) throws(TOMLError) {
        try root.rejectUnknownKeys(known: Self.keys)
        name = try root.string("name", expected: "the desk's name") ?? Self.standard.name
        guard !name.isEmpty, name.utf8.count <= 200 else {
            throw Self.error("name: one to 200 bytes of text expected", at: "name", root)
        }
        region =
            try root.string("region", expected: "a region such as \"US\"")?.uppercased() ?? Self.standard.region
        guard region.utf8.count == 2, region.utf8.allSatisfy({ (65...90).contains($0) }) else {
            throw Self.error("region: the two letters of a country expected, such as \"US\"", at: "region", root)
        }
        timeZone = try root.string("time_zone", expected: "a time zone such as \"America/Los_Angeles\"")
        currency = try root.string("currency", expected: "a currency such as \"USD\"")?.uppercased()
        reasons = try root.strings("reasons", expected: "a list of reasons such as [\"drink/cold\"]") ?? []
        mergesVerified = try root.bool("merge_verified", expected: "true or false") ?? false
        if reasons.contains(where: { $0.allSatisfy(\.isWhitespace) }) {
            throw Self.error("reasons: one of them is empty", at: "reasons", root)
        }
    }

    private static func check(
        _ key: String, _ value: String?, _ root: TOMLTable, _ problem: (String) -> String?
    ) throws(TOMLError) {
        if let value, let sentence = problem(value) { throw error("\(key): \(sentence)", at: key, root) }
    }

    /// The error that says something about the value of a key, at its line.
    private static func error(_ sentence: String, at key: String, _ root: TOMLTable) -> TOMLError {
        guard let value = root[key] else { return root.error(sentence) }
        return TOMLError(file: value.file, line: value.line, column: value.column, reason: .other(sentence))
    }

    // MARK: What there is

    /// Why a text is no region that phones can belong to; nil when it is one, in capitals or not.
    public static func regionProblem(_ text: String) -> String? {
        if StandardCodes.regions.contains(text.uppercased()) { return nil }
        let hint =
            text.uppercased() == "UK" ? "GB is the United Kingdom" : "two letters of ISO 3166-1 expected, such as US"
        return "there is no region \"\(text)\": \(hint)"
    }

    /// Why a text is no currency; nil when it is one, in capitals or not.
    public static func currencyProblem(_ text: String) -> String? {
        if StandardCodes.currencies.contains(text.uppercased()) { return nil }
        return "there is no currency \"\(text)\": three letters of ISO 4217 expected, such as USD"
    }

    /// Why a text is no time zone of this machine; nil when it is one.
    public static func timeZoneProblem(_ text: String) -> String? {
        if isTimeZone(text) { return nil }
        return "this machine does not know \"\(text)\": a name such as America/Los_Angeles expected"
    }

    /// The configuration as the text of a `desk.toml`.
    public var text: String {
        var lines = [
            "# The desk's configuration. A changed, valid file is adopted by every open desk.",
            "name = \(Self.quoted(name))",
            "# Phones without a country code belong to this region (ISO 3166-1).",
            "region = \(Self.quoted(region))",
        ]
        if let timeZone { lines.append("time_zone = \(Self.quoted(timeZone))") }
        if let currency { lines.append("currency = \(Self.quoted(currency))") }
        if mergesVerified {
            lines.append("# Customers with the same account number are merged by themselves (usual tick).")
            lines.append("merge_verified = true")
        }
        if !reasons.isEmpty {
            lines.append("# Why customers come, as paths in a tree.")
            lines.append("reasons = [")
            for reason in reasons { lines.append("    \(Self.quoted(reason)),") }
            lines.append("]")
        }
        return lines.joined(separator: "\n") + "\n"
    }

    /// A TOML basic string.
    private static func quoted(_ text: String) -> String {
        var quoted = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": quoted += "\\\""
            case "\\": quoted += "\\\\"
            case _ where scalar.value < 0x20 || scalar.value == 0x7F:
                let digits = String(scalar.value, radix: 16)
                quoted += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
            default: quoted.unicodeScalars.append(scalar)
            }
        }
        return quoted + "\""
    }

    private static func isTimeZone(_ name: String) -> Bool {
        guard !name.isEmpty, !name.hasPrefix("/"), !name.contains(".."), name.utf8.count < 100 else { return false }
        if name == "UTC" { return true }
        // A folder such as "America" can be read, too, and is no zone.
        var facts = stat()
        return stat("/usr/share/zoneinfo/\(name)", &facts) == 0 && facts.st_mode & S_IFMT == S_IFREG
    }
}
