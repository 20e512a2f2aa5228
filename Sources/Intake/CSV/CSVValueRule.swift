import DeskModel
import JSON
import TOML

/// How one value of a native line is made from a row.
struct CSVValueRule: Sendable {
    indirect enum Content: Sendable {
        /// The same in every row.
        case constant(JSONValue)
        /// A text; left out where it is empty.
        case text(CSVTemplate)
        /// A text that is read as something else.
        case converted(CSVTemplate, CSVConversion, otherwise: CSVValueRule?)
        /// Values of which those that are empty are left out.
        case list([CSVValueRule])
        /// Members of which those that are empty are left out.
        case object([(key: String, rule: CSVValueRule)])
    }

    var content: Content
    /// All must hold, or the value is left out.
    var conditions: [CSVCondition] = []

    /// The keys that make an inline table a rule instead of an object.
    private static let ruleKeys = [
        "text", "value", "time", "zone", "date", "number", "split", "map", "otherwise", "when",
    ]

    /// Reads a rule from a mapping: a template, a constant, a list, an object, or a table with `text` or `value`.
    init(_ value: TOMLValue) throws(TOMLError) {
        switch value.content {
        case .string: content = .text(try CSVTemplate(value))
        case .bool(let flag): content = .constant(.bool(flag))
        case .integer(let integer): content = .constant(.integer(integer))
        case .double, .datetime: throw value.error(expected: "text, whole number, true, false, list or table")
        case .array(let elements):
            var rules: [CSVValueRule] = []
            for element in elements { rules.append(try CSVValueRule(element)) }
            content = .list(rules)
        case .table(let table):
            guard table["text"] != nil || table["value"] != nil else {
                var members: [(key: String, rule: CSVValueRule)] = []
                for entry in table.entries { members.append((entry.key, try CSVValueRule(entry.value))) }
                content = .object(members)
                return
            }
            try table.rejectUnknownKeys(known: Self.ruleKeys)
            if let when = table["when"] { conditions = try CSVCondition.all(when) }
            content = try Self.content(table)
        }
    }

    private static func content(_ table: TOMLTable) throws(TOMLError) -> Content {
        if let value = table["value"] {
            if table["text"] != nil { throw table.error("text and value cannot both be given") }
            return try CSVValueRule(value).content
        }
        let template = try CSVTemplate(try table.require("text", expected: "text"))
        let otherwise = try table["otherwise"].map { value throws(TOMLError) in try CSVValueRule(value) }
        guard let conversion = try CSVConversion(table) else {
            return otherwise == nil ? .text(template) : .converted(template, .text, otherwise: otherwise)
        }
        return .converted(template, conversion, otherwise: otherwise)
    }

    /// Finds the columns in a heading.
    mutating func bind(_ columns: CSVColumns) throws(TOMLError) {
        for index in conditions.indices { try conditions[index].bind(columns) }
        switch content {
        case .constant: break
        case .text(var template):
            try template.bind(columns)
            content = .text(template)
        case .converted(var template, let conversion, var otherwise):
            try template.bind(columns)
            try otherwise?.bind(columns)
            content = .converted(template, conversion, otherwise: otherwise)
        case .list(var rules):
            for index in rules.indices { try rules[index].bind(columns) }
            content = .list(rules)
        case .object(var members):
            for index in members.indices { try members[index].rule.bind(columns) }
            content = .object(members)
        }
    }

    /// The value for a row, or nil where there is none.
    func value(_ fields: [String], key: String) throws(LineRejection) -> JSONValue? {
        guard conditions.allSatisfy({ $0.holds(fields) }) else { return nil }
        switch content {
        case .constant(let value): return value
        case .text(let template):
            let text = template.text(fields)
            return text.isEmpty ? nil : .string(text)
        case .converted(let template, let conversion, let otherwise):
            let text = template.text(fields)
            if !text.isEmpty, let value = conversion.value(of: text) { return value }
            if let otherwise { return try otherwise.value(fields, key: key) }
            guard text.isEmpty else { throw .notAllowed(key: key, value: text, expected: conversion.expected) }
            return nil
        case .list(let rules):
            var values: [JSONValue] = []
            for rule in rules {
                guard let value = try rule.value(fields, key: key) else { continue }
                if case .array(let parts) = value { values += parts } else { values.append(value) }
            }
            return values.isEmpty ? nil : .array(values)
        case .object(let members):
            var object: [JSONMember] = []
            for member in members {
                guard let value = try member.rule.value(fields, key: "\(key).\(member.key)") else { continue }
                object.append(JSONMember(member.key, value))
            }
            return object.isEmpty ? nil : .object(object)
        }
    }
}
