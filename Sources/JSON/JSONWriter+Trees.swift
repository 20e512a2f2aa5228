import Glibc

/// Whole values: trees, views, and members in one call.
extension JSONWriter {
    /// Writes a tree.
    public mutating func write(_ value: JSONValue) {
        switch value {
        case .null: writeNull()
        case .bool(let flag): write(flag)
        case .number(let number): write(number)
        case .string(let text): write(text)
        case .array(let elements):
            beginArray()
            for element in elements { write(element) }
            endArray()
        case .object(let members):
            beginObject()
            for member in isCanonical ? members.sorted(by: { precedes($0.key, $1.key) }) : members {
                key(member.key)
                write(member.value)
            }
            endObject()
        }
    }

    /// Writes a borrowed value anew: compact, escaped as this writer does, numbers as they are written.
    public mutating func write(_ view: JSONView) {
        switch view.kind {
        case .string: if let text = view.stringBytes { writeQuoted(text) }
        case .array:
            beginArray()
            for element in view.elements { write(element) }
            endArray()
        case .object:
            beginObject()
            if isCanonical {
                for member in view.members.sorted(by: { precedes($0.keyBytes, $1.keyBytes) }) { write(member: member) }
            } else {
                for member in view.members { write(member: member) }
            }
            endObject()
        case .null, .bool, .integer, .decimal: write(verbatim: view.rawBytes)
        }
    }

    /// Writes a borrowed member with its key.
    public mutating func write(member: JSONView) {
        key(quoting: member.keyBytes)
        write(member)
    }

    /// Writes a member that is a string; nothing where it is `nil`.
    public mutating func member(_ name: String, _ text: String?) {
        guard let text else { return }
        key(name)
        write(text)
    }

    /// Writes a member that is a whole number; nothing where it is `nil`.
    public mutating func member(_ name: String, _ integer: Int64?) {
        guard let integer else { return }
        key(name)
        write(integer)
    }

    /// Writes a member that is a whole number; nothing where it is `nil`.
    public mutating func member(_ name: String, _ integer: Int?) {
        member(name, integer.map(Int64.init))
    }

    /// Writes a member that is a double; nothing where it is `nil`.
    public mutating func member(_ name: String, _ double: Double?) {
        guard let double else { return }
        key(name)
        write(double)
    }

    /// Writes a member that is true or false; nothing where it is `nil`.
    public mutating func member(_ name: String, _ flag: Bool?) {
        guard let flag else { return }
        key(name)
        write(flag)
    }

    /// Writes a member that is a tree; nothing where it is `nil`.
    public mutating func member(_ name: String, _ value: JSONValue?) {
        guard let value else { return }
        key(name)
        write(value)
    }

    /// Writes a member that is an array of strings.
    public mutating func member(_ name: String, _ texts: [String]) {
        key(name)
        beginArray()
        for text in texts { write(text) }
        endArray()
    }
}

/// Whether one text comes before the other in the order of their bytes.
private func precedes(_ left: String, _ right: String) -> Bool {
    left.utf8.lexicographicallyPrecedes(right.utf8)
}

/// Whether one key comes before the other in the order of their bytes.
private func precedes(_ left: UnsafeRawBufferPointer, _ right: UnsafeRawBufferPointer) -> Bool {
    let common = min(left.count, right.count)
    if common > 0, let first = left.baseAddress, let second = right.baseAddress {
        let order = memcmp(first, second, common)
        if order != 0 { return order < 0 }
    }
    return left.count < right.count
}
