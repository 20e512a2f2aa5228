import TOML

/// When a record or a value is made: a column is, or is not, one of some texts, or is empty.
struct CSVCondition: Sendable {
    private let name: String
    private let texts: Set<String>
    /// Whether the column must be one of the texts, or must not.
    private let isWanted: Bool
    private let value: TOMLValue
    private var index = -1

    /// Reads one condition, or a list of which all must hold.
    static func all(_ value: TOMLValue) throws(TOMLError) -> [CSVCondition] {
        guard case .array(let elements) = value.content else { return [try CSVCondition(value)] }
        var conditions: [CSVCondition] = []
        for element in elements { conditions.append(try CSVCondition(element)) }
        return conditions
    }

    private init(_ value: TOMLValue) throws(TOMLError) {
        self.value = value
        let table = try value.table(expected: "condition")
        try table.rejectUnknownKeys(known: ["column", "is", "not", "empty"])
        name = try table.require("column", expected: "column").string(expected: "column")
        let given = ["is", "not", "empty"].filter { table[$0] != nil }
        guard given.count == 1, let test = table[given[0]] else {
            throw table.error("a condition has one of is, not and empty")
        }
        if given[0] == "empty" {
            texts = [""]
            isWanted = try test.bool(expected: "true or false")
        } else {
            if case .array = test.content {
                texts = Set(try test.strings(expected: "text"))
            } else {
                texts = [try test.string(expected: "text")]
            }
            isWanted = given[0] == "is"
        }
    }

    /// Finds the column in a heading.
    mutating func bind(_ columns: CSVColumns) throws(TOMLError) {
        index = try columns.index(of: name, for: value)
    }

    /// Whether it holds of a row.
    func holds(_ fields: [String]) -> Bool { texts.contains(fields[index]) == isWanted }
}
