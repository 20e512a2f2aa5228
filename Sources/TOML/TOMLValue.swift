/// One value of a document, with the place it was written at.
public struct TOMLValue: Equatable, Sendable {
    /// The value itself.
    public enum Content: Equatable, Sendable {
        /// A string, which may hold any Unicode scalar.
        case string(String)
        /// A whole number.
        case integer(Int64)
        /// A number with a fraction or exponent; may be infinite or not a number.
        case double(Double)
        /// True or false.
        case bool(Bool)
        /// A date, a time or both, as RFC 3339 writes them (`2026-03-03`, `11:54:00`, `2026-03-03T11:54:00-08:00`).
        case datetime(String)
        /// Values in their order.
        case array([TOMLValue])
        /// Keys and values in the order of the file.
        case table(TOMLTable)
    }

    /// The value itself.
    public let content: Content
    /// The file's name as it was handed to the parser.
    public let file: String
    /// Keys from the document's root to here, dotted; array elements as `[0]`. Empty for the root.
    public let path: String
    /// The line that the value begins on, from 1.
    public let line: Int
    /// The column that the value begins on, in Unicode scalars from 1.
    public let column: Int

    /// The name of the content's kind, for messages: `string`, `integer`, `number`, `true or false`, `date`, `array`, `table`.
    public var kindName: String {
        switch content {
        case .string: "string"
        case .integer: "integer"
        case .double: "number"
        case .bool: "true or false"
        case .datetime: "date"
        case .array: "array"
        case .table: "table"
        }
    }

    /// The error that says that something else was expected here: `…:12: palette.sky: colour expected, found integer`.
    ///
    /// `found` defaults to the kind's name; a reader that liked the kind but not the value passes what it saw.
    public func error(expected: String, found: String? = nil) -> TOMLError {
        TOMLError(
            file: file,
            line: line,
            column: column,
            reason: .unexpected(key: path, expected: expected, found: found ?? kindName)
        )
    }

    /// The error that says something about this place: `…:12: sentence`.
    public func error(_ sentence: String) -> TOMLError {
        TOMLError(file: file, line: line, column: column, reason: .other(sentence))
    }

    /// The string; any other kind is an error that says `expected`.
    public func string(expected: String = "string") throws(TOMLError) -> String {
        guard case .string(let text) = content else { throw error(expected: expected) }
        return text
    }

    /// The whole number within `range`; anything else is an error that says `expected`.
    public func integer(
        in range: ClosedRange<Int64> = .min ... .max,
        expected: String = "integer"
    ) throws(TOMLError) -> Int64 {
        guard case .integer(let number) = content else { throw error(expected: expected) }
        guard range.contains(number) else {
            throw error(
                expected: "\(expected) from \(range.lowerBound) to \(range.upperBound)",
                found: "\(number)"
            )
        }
        return number
    }

    /// The number, written with or without a fraction; any other kind is an error that says `expected`.
    public func double(expected: String = "number") throws(TOMLError) -> Double {
        switch content {
        case .double(let number): return number
        case .integer(let number): return Double(number)
        default: throw error(expected: expected)
        }
    }

    /// True or false; any other kind is an error that says `expected`.
    public func bool(expected: String = "true or false") throws(TOMLError) -> Bool {
        guard case .bool(let flag) = content else { throw error(expected: expected) }
        return flag
    }

    /// The date or time as text; any other kind is an error that says `expected`.
    public func datetime(expected: String = "date") throws(TOMLError) -> String {
        guard case .datetime(let text) = content else { throw error(expected: expected) }
        return text
    }

    /// The array's values; any other kind is an error that says `expected`.
    public func array(expected: String = "array") throws(TOMLError) -> [TOMLValue] {
        guard case .array(let values) = content else { throw error(expected: expected) }
        return values
    }

    /// The strings of an array of nothing but strings; anything else is an error that says where and what.
    public func strings(expected: String = "array of strings") throws(TOMLError) -> [String] {
        var texts: [String] = []
        for value in try array(expected: expected) { texts.append(try value.string()) }
        return texts
    }

    /// The table; any other kind is an error that says `expected`.
    public func table(expected: String = "table") throws(TOMLError) -> TOMLTable {
        guard case .table(let table) = content else { throw error(expected: expected) }
        return table
    }
}
