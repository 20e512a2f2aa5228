import TOML

/// A text with columns in it: `{given_name} {surname}`; `{{` and `}}` are braces.
///
/// A text between two columns joins them, and is left out where nothing stands on either side of it. What stands
/// before the first column and behind the last is left out only where every column is empty; so is the whole text.
/// A template of one column alone is the column's text as it is.
struct CSVTemplate: Sendable {
    private enum Part: Sendable {
        case literal(String)
        case column(String, index: Int)
    }

    private var parts: [Part]
    private let value: TOMLValue

    /// Reads a template from a mapping.
    init(_ value: TOMLValue) throws(TOMLError) {
        self.value = value
        parts = []
        var literal = ""
        var rest = Array(try value.string(expected: "text"))[...]
        while let character = rest.popFirst() {
            switch character {
            case "{" where rest.first == "{", "}" where rest.first == "}":
                literal.append(character)
                rest = rest.dropFirst()
            case "{":
                guard let end = rest.firstIndex(of: "}") else { throw value.error("a { is not closed in this text") }
                if !literal.isEmpty { parts.append(.literal(literal)) }
                literal = ""
                parts.append(.column(String(rest[..<end]), index: -1))
                rest = rest[(end + 1)...]
            case "}": throw value.error("a } closes nothing in this text; write }} for a brace")
            default: literal.append(character)
            }
        }
        if !literal.isEmpty { parts.append(.literal(literal)) }
    }

    /// Finds the columns in a heading.
    mutating func bind(_ columns: CSVColumns) throws(TOMLError) {
        for index in parts.indices {
            guard case .column(let name, _) = parts[index] else { continue }
            parts[index] = .column(name, index: try columns.index(of: name, for: value))
        }
    }

    /// The text for a row; empty where it has columns and all of them are empty. The row has all columns.
    func text(_ fields: [String]) -> String {
        var text = ""
        var joint = ""
        var isFirst = true
        var hasColumn = false
        var hasContent = false
        for part in parts {
            switch part {
            case .literal(let literal): joint = literal
            case .column(_, let index):
                hasColumn = true
                let field = fields[index]
                defer { isFirst = false }
                if field.isEmpty {
                    // What stands before the first column stays for the first that has something.
                    if isFirst { text = joint }
                    joint = ""
                    continue
                }
                if isFirst || hasContent { text += joint }
                text += field
                joint = ""
                hasContent = true
            }
        }
        if !hasColumn { return joint }
        return hasContent ? text + joint : ""
    }
}
