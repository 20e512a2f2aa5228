import DeskModel
import JSON
import TOML

/// What a text of a row is read as.
enum CSVConversion: Sendable {
    /// A text.
    case text
    /// An instant, written as RFC 3339; the offset counts where the text has none.
    case time(DatePattern, standardOffset: Int, pattern: String)
    /// A day, written `2026-03-03`.
    case date(DatePattern, pattern: String)
    /// A number.
    case number
    /// Several texts.
    case split(String)
    /// One of several texts that stand for other values.
    case map([String: JSONValue])

    /// Reads the conversion that a rule names, if any.
    init?(_ table: TOMLTable) throws(TOMLError) {
        let given = ["time", "date", "number", "split", "map"].filter { table[$0] != nil }
        if given.count > 1 { throw table.error("\(given.joined(separator: " and ")) cannot both be given") }
        let zone = try Self.zone(table)
        guard let name = given.first, let value = table[name] else {
            if zone != nil { throw table.error("zone goes with time") }
            return nil
        }
        switch name {
        case "time":
            let pattern = try value.string(expected: "pattern")
            guard let read = DatePattern(pattern) else { throw value.error("\(pattern) has a field that is not known") }
            self = .time(read, standardOffset: zone ?? 0, pattern: pattern)
        case "date":
            let pattern = try value.string(expected: "pattern")
            guard let read = DatePattern(pattern) else { throw value.error("\(pattern) has a field that is not known") }
            self = .date(read, pattern: pattern)
        case "number":
            guard try value.bool(expected: "true") else { throw value.error(expected: "true", found: "false") }
            self = .number
        case "split":
            let separator = try value.string(expected: "separator")
            guard !separator.isEmpty else { throw value.error("a separator has at least one character") }
            self = .split(separator)
        default:
            var map: [String: JSONValue] = [:]
            for entry in try value.table(expected: "table").entries {
                switch entry.value.content {
                case .string(let text): map[entry.key] = .string(text)
                case .bool(let flag): map[entry.key] = .bool(flag)
                case .integer(let integer): map[entry.key] = .integer(integer)
                default: throw entry.value.error(expected: "text, whole number, true or false")
                }
            }
            self = .map(map)
        }
    }

    private static func zone(_ table: TOMLTable) throws(TOMLError) -> Int? {
        guard let value = table["zone"] else { return nil }
        var scanner = DateScanner(try value.string(expected: "offset"))
        guard let offset = scanner.offsetSeconds(), scanner.isAtEnd else {
            throw value.error("an offset is written +01:00 or Z")
        }
        return offset
    }

    /// The value that a text stands for, or nil when it stands for none.
    func value(of text: String) -> JSONValue? {
        switch self {
        case .text: .string(text)
        case .time(let pattern, let offset, _):
            pattern.read(text).map { .string($0.timestamp(standardOffset: offset).rfc3339) }
        case .date(let pattern, _): pattern.read(text).map { .string($0.date.description) }
        case .number: JSONNumber(literal: text).map { .number($0) }
        case .split(let separator): Self.split(text, separator)
        case .map(let map): map[text]
        }
    }

    /// What a text must be, for messages.
    var expected: String {
        switch self {
        case .text: "a text"
        case .time(_, _, let pattern), .date(_, let pattern): "a date like \(LineRejection.bare(pattern))"
        case .number: "a number"
        case .split: "a list"
        case .map: "in the map"
        }
    }

    private static func split(_ text: String, _ separator: String) -> JSONValue? {
        let parts = text.split(separator: separator).map { part in
            let start = part.drop { $0 == " " }
            return JSONValue.string(String(start.reversed().drop { $0 == " " }.reversed()))
        }
        return .array(parts.filter { $0 != .string("") })
    }
}
