import DeskModel
import JSON
import TOML

/// How the rows of a CSV file become native lines (docs/import.md, `import --map`).
public struct CSVMapping: Sendable {
    /// How the file is written.
    public let dialect: CSVDialect
    /// Who the lines are from, where the mapping says so.
    public let source: String?

    /// The names of the columns of a file without a heading.
    private let columns: [String]?
    private let rules: [CSVRecordRule]

    /// Reads a mapping; `name` is its file's for messages.
    public init(parsing text: String, name: String) throws(TOMLError) {
        let root = try TOMLDocument(parsing: text, name: name).root
        try root.rejectUnknownKeys(known: ["source", "separator", "trim", "columns", "record"])
        source = try root.string("source", expected: "text")
        if let source, source.isEmpty || source.utf8.count > ImportLimits.sourceBytes {
            throw root.error("source has 1 to \(ImportLimits.sourceBytes) bytes")
        }
        dialect = CSVDialect(
            separator: try Self.separator(root), trimsSpaces: try root.bool("trim", expected: "true or false") ?? false)
        columns = try root.strings("columns", expected: "column names")
        var rules: [CSVRecordRule] = []
        for table in try root.tables("record", expected: "[[record]] tables") ?? [] {
            rules.append(try CSVRecordRule(table))
        }
        guard !rules.isEmpty else { throw root.error("a mapping needs at least one [[record]]") }
        self.rules = rules
    }

    private static func separator(_ root: TOMLTable) throws(TOMLError) -> UInt8 {
        guard let value = root["separator"] else { return UInt8(ascii: ",") }
        let text = Array(try value.string(expected: "separator").utf8)
        guard text.count == 1, text[0] < 0x80, !"\"\n\r\0".utf8.contains(text[0]) else {
            throw value.error("a separator is one ASCII character other than a quote or a line end")
        }
        return text[0]
    }

    /// Whether the file's first row is its heading.
    var hasHeading: Bool { columns == nil }

    /// The rules for a file with these columns; throws for a column that the mapping names and the file lacks, or has
    /// twice.
    func bound(to heading: [String]) throws(TOMLError) -> CSVRowRules {
        let columns = CSVColumns(columns ?? heading)
        var bound: [CSVRecordRule] = []
        for var rule in rules {
            try rule.bind(columns)
            bound.append(rule)
        }
        return CSVRowRules(rules: bound, columnCount: columns.names.count, doubts: hasHeading ? columns.doubts : [])
    }

    /// The names of the columns of a file without a heading.
    var givenColumns: [String] { columns ?? [] }
}

/// How a row becomes one native line: a `[[record]]` of a mapping.
struct CSVRecordRule: Sendable {
    let kind: EntityKind
    private let required: [String]
    private var id: CSVTemplate?
    private var conditions: [CSVCondition] = []
    private var keys: [(key: String, rule: CSVValueRule)] = []

    init(_ table: TOMLTable) throws(TOMLError) {
        try table.rejectUnknownKeys(known: ["kind", "id", "when", "keys"])
        let value = try table.require("kind", expected: "kind")
        let name = try value.string(expected: "kind")
        guard let kind = EntityKind(nativeName: name), let record = AnyRecord(kind: kind) else {
            throw value.error(expected: "native kind", found: LineRejection.quoted(name))
        }
        self.kind = kind
        required = record.required
        id = try table["id"].map { value throws(TOMLError) in try CSVTemplate(value) }
        if let when = table["when"] { conditions = try CSVCondition.all(when) }
        guard let keys = try table.table("keys", expected: "table") else { throw table.error("a record needs keys") }
        for entry in keys.entries {
            if ["kind", "id", "source", "recorded"].contains(entry.key) {
                throw entry.value.error("\(entry.key) is not among the keys of a record")
            }
            self.keys.append((entry.key, try CSVValueRule(entry.value)))
        }
    }

    mutating func bind(_ columns: CSVColumns) throws(TOMLError) {
        try id?.bind(columns)
        for index in conditions.indices { try conditions[index].bind(columns) }
        for index in keys.indices { try keys[index].rule.bind(columns) }
    }

    /// Whether a row makes such a record.
    func applies(to fields: [String]) -> Bool { conditions.allSatisfy { $0.holds(fields) } }

    /// Writes the native line of a row.
    func write(_ fields: [String], into json: inout JSONWriter) throws(LineRejection) {
        json.beginObject()
        json.member("kind", kind.nativeName)
        if let id {
            let text = id.text(fields)
            guard !text.isEmpty else { throw .missing(key: "id") }
            json.member("id", text)
        }
        var missing = Set(required)
        for (key, rule) in keys {
            guard let value = try rule.value(fields, key: key) else { continue }
            missing.remove(key)
            json.member(key, value)
        }
        if let key = required.first(where: { missing.contains($0) }) { throw .missing(key: key) }
        json.endObject()
    }
}

/// The rules of a mapping for a file whose columns are known.
struct CSVRowRules: Sendable {
    let rules: [CSVRecordRule]
    let columnCount: Int
    /// What is odd about the heading though the mapping fits it, a clause each.
    let doubts: [String]

    /// The native lines of a row, all or none; `reader` reads what is written for each.
    func lines(of row: CSVRow, reader: NativeLineReader) -> Result<[ImportLine], CSVRowRejection> {
        guard case .fields(let fields) = row.content else {
            guard case .fault(let sentence) = row.content else { return .success([]) }
            return .failure(CSVRowRejection(reason: .sentence(sentence), records: rules.count))
        }
        guard fields.count == columnCount else {
            let sentence = "the row has \(fields.count) fields, the heading has \(columnCount)"
            return .failure(CSVRowRejection(reason: .sentence(sentence), records: rules.count))
        }
        let wanted = rules.filter { $0.applies(to: fields) }
        var lines: [ImportLine] = []
        for rule in wanted {
            switch line(rule, fields, row.line, reader) {
            case .success(let line): lines.append(line)
            case .failure(let reason):
                let sentence = "\(rule.kind.nativeName): \(reason)"
                return .failure(CSVRowRejection(reason: .sentence(sentence), records: wanted.count))
            }
        }
        return .success(lines)
    }

    private func line(
        _ rule: CSVRecordRule, _ fields: [String], _ number: Int, _ reader: NativeLineReader
    ) -> Result<ImportLine, LineRejection> {
        var json = JSONWriter(reserving: 512)
        do throws(LineRejection) {
            try rule.write(fields, into: &json)
        } catch {
            return .failure(error)
        }
        return json.bytes.withUnsafeBytes { reader.read($0, number: number) }
    }
}

/// Why a row cannot be taken, and how many records it would have made.
struct CSVRowRejection: Error {
    var reason: LineRejection
    var records: Int
}
