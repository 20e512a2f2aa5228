/// Readers that complain about what they find, with its place and key.
extension JSONView {
    /// The kind's name for messages.
    public var kindName: String {
        switch kind {
        case .null: "null"
        case .bool: "true or false"
        case .integer, .decimal: "number"
        case .string: "string"
        case .array: "array"
        case .object: "object"
        }
    }

    /// The error that says that something else was expected here: `column 17: emails: array expected, found string`.
    public func error(expected: String) -> JSONError {
        JSONError(offset: offset, reason: .wrongKind(key: key, expected: expected, found: kindName))
    }

    /// The string; any other kind is an error.
    public func requireString(expected: String = "string") throws(JSONError) -> String {
        guard let string else { throw error(expected: expected) }
        return string
    }

    /// The whole number; any other kind and numbers beyond 64 bits are errors.
    public func requireInteger(expected: String = "whole number") throws(JSONError) -> Int64 {
        switch kind {
        case .integer:
            guard let integer else { throw outOfRange(expected: "\(expected) of at most 64 bits") }
            return integer
        case .decimal: throw outOfRange(expected: expected)
        default: throw error(expected: expected)
        }
    }

    /// The number; any other kind and numbers beyond the finite doubles are errors.
    public func requireDouble(expected: String = "number") throws(JSONError) -> Double {
        guard kind == .integer || kind == .decimal else { throw error(expected: expected) }
        guard let double else { throw outOfRange(expected: "finite \(expected)") }
        return double
    }

    /// True or false; any other kind is an error.
    public func requireBool(expected: String = "true or false") throws(JSONError) -> Bool {
        guard let bool else { throw error(expected: expected) }
        return bool
    }

    /// The elements of an array; any other kind is an error.
    public func requireElements(expected: String = "array") throws(JSONError) -> Children {
        guard kind == .array else { throw error(expected: expected) }
        return elements
    }

    /// The members of an object; any other kind is an error.
    public func requireMembers(expected: String = "object") throws(JSONError) -> Children {
        guard kind == .object else { throw error(expected: expected) }
        return members
    }

    /// The member under a key, which must be there.
    public func require(_ name: StaticString) throws(JSONError) -> JSONView {
        guard let member = self[name] else {
            throw JSONError(offset: offset, reason: .missing(key: "\(name)"))
        }
        return member
    }

    private func outOfRange(expected: String) -> JSONError {
        let literal = rawText
        let shown = literal.utf8.count > 40 ? "\(literal.prefix(37))..." : literal
        return JSONError(offset: offset, reason: .outOfRange(key: key, number: shown, expected: expected))
    }
}
