import CSimdJSON
import Glibc

/// One value of a text that a reader has parsed, borrowed: it must not be kept beyond the closure it was handed to.
///
/// Looking at it costs no allocation; only `string` and `value` copy.
public struct JSONView {
    let node: UnsafePointer<csj_value>
    let values: UnsafePointer<csj_value>
    let bytes: UnsafePointer<UInt8>

    /// What kinds of value there are.
    public enum Kind: Equatable, Sendable {
        case null, bool
        /// A number without fraction and exponent, of any size.
        case integer
        /// A number with a fraction or an exponent.
        case decimal
        case string, array, object
    }

    /// What kind of value this is.
    public var kind: Kind {
        switch node.pointee.kind {
        case CSJ_NULL: .null
        case CSJ_FALSE, CSJ_TRUE: .bool
        case CSJ_INTEGER: .integer
        case CSJ_DECIMAL: .decimal
        case CSJ_STRING: .string
        case CSJ_ARRAY: .array
        default: .object
        }
    }

    /// Whether this is `null`.
    public var isNull: Bool { node.pointee.kind == CSJ_NULL }

    /// True or false; `nil` for any other kind.
    public var bool: Bool? {
        switch node.pointee.kind {
        case CSJ_TRUE: true
        case CSJ_FALSE: false
        default: nil
        }
    }

    /// The whole number; `nil` for any other kind and beyond 64 bits.
    public var integer: Int64? {
        node.pointee.kind == CSJ_INTEGER ? decimalInteger(rawBytes) : nil
    }

    /// The nearest double to a number of either kind; `nil` for any other kind and beyond the finite doubles.
    public var double: Double? {
        guard node.pointee.kind == CSJ_INTEGER || node.pointee.kind == CSJ_DECIMAL else { return nil }
        return nearestDouble(rawBytes)
    }

    /// The string; `nil` for any other kind.
    public var string: String? {
        stringBytes.map { String(decoding: $0, as: UTF8.self) }
    }

    /// The string's UTF-8 without escapes; `nil` for any other kind.
    public var stringBytes: UnsafeRawBufferPointer? {
        guard node.pointee.kind == CSJ_STRING else { return nil }
        return UnsafeRawBufferPointer(start: node.pointee.text, count: Int(node.pointee.text_count))
    }

    /// The value as it is written, from its first byte to its last.
    public var rawBytes: UnsafeRawBufferPointer {
        UnsafeRawBufferPointer(
            start: bytes + Int(node.pointee.start),
            count: Int(node.pointee.end - node.pointee.start)
        )
    }

    /// The value as it is written, such as the literal of a number beyond 64 bits.
    public var rawText: String { String(decoding: rawBytes, as: UTF8.self) }

    /// The byte of the text that the value begins at, from 0.
    public var offset: Int { Int(node.pointee.start) }

    /// How many members or elements there are; 0 for scalars.
    public var count: Int { Int(node.pointee.count) }

    /// The unescaped UTF-8 of the key that the value stands under; empty for elements and the whole text.
    public var keyBytes: UnsafeRawBufferPointer {
        UnsafeRawBufferPointer(start: node.pointee.key, count: Int(node.pointee.key_count))
    }

    /// The key that the value stands under; empty for elements and the whole text.
    public var key: String { String(decoding: keyBytes, as: UTF8.self) }

    /// Whether the value stands under just this key. Allocates nothing.
    public func hasKey(_ name: StaticString) -> Bool { equal(keyBytes, name) }

    /// Whether the value stands under just this key. Allocates nothing.
    public func hasKey(_ name: String) -> Bool {
        guard name.utf8.count == Int(node.pointee.key_count), let key = node.pointee.key else { return false }
        var name = name
        return name.withUTF8 { bytes in bytes.baseAddress.map { memcmp($0, key, bytes.count) == 0 } ?? true }
    }

    /// Whether this is just this string. Allocates nothing.
    public func isString(_ text: StaticString) -> Bool {
        stringBytes.map { equal($0, text) } ?? false
    }

    /// The members of an object in their order, each knowing its key; nothing for any other kind.
    public var members: Children { Children(of: self, where: CSJ_OBJECT) }

    /// The elements of an array in their order; nothing for any other kind.
    public var elements: Children { Children(of: self, where: CSJ_ARRAY) }

    /// The member of an object under a key, if any. O(members).
    public subscript(name: StaticString) -> JSONView? {
        for member in members where member.hasKey(name) { return member }
        return nil
    }

    /// A copy of the value that lives on its own.
    public var value: JSONValue {
        switch node.pointee.kind {
        case CSJ_NULL: .null
        case CSJ_FALSE: .bool(false)
        case CSJ_TRUE: .bool(true)
        case CSJ_INTEGER, CSJ_DECIMAL: .number(JSONNumber(checked: rawText))
        case CSJ_STRING: .string(string ?? "")
        case CSJ_ARRAY: .array(elements.map(\.value))
        default: .object(members.map { JSONMember($0.key, $0.value) })
        }
    }
}

extension JSONView {
    /// The values directly within an object or array, in their order.
    public struct Children: Sequence, IteratorProtocol {
        private var index: Int
        private let end: Int
        private let values: UnsafePointer<csj_value>
        private let bytes: UnsafePointer<UInt8>

        init(of parent: JSONView, where kind: csj_kind) {
            values = parent.values
            bytes = parent.bytes
            end = Int(parent.node.pointee.next)
            index = parent.node.pointee.kind == kind ? parent.node - parent.values + 1 : end
        }

        /// The next value, if any.
        public mutating func next() -> JSONView? {
            guard index < end else { return nil }
            let view = JSONView(node: values + index, values: values, bytes: bytes)
            index = Int(values[index].next)
            return view
        }
    }
}

private func equal(_ bytes: UnsafeRawBufferPointer, _ text: StaticString) -> Bool {
    guard bytes.count == text.utf8CodeUnitCount else { return false }
    for place in 0..<bytes.count where bytes[place] != text.utf8Start[place] { return false }
    return true
}
