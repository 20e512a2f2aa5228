/// What is wrong with a JSON text, and at which byte of it.
public struct JSONError: Error, Equatable, Sendable, CustomStringConvertible {
    /// What is wrong.
    public enum Reason: Equatable, Sendable {
        /// There is no value in the text.
        case empty
        /// The byte at the offset may not stand there.
        case unexpected(byte: UInt8)
        /// The text ends in the middle of a value.
        case incomplete
        /// Something follows the value.
        case trailingText
        /// A number is not written as JSON writes numbers.
        case malformedNumber
        /// A backslash is followed by something that JSON does not know.
        case malformedEscape
        /// A `\u` escape names half of a surrogate pair without the other, which no text can hold.
        case loneSurrogate
        /// A string has no closing quote.
        case unclosedString
        /// A control character (NUL among them) stands in a string unescaped.
        case controlCharacter(UInt8)
        /// The bytes are not UTF-8.
        case invalidUTF8
        /// A key comes twice in one object, so nobody can know which value is meant.
        case duplicateKey(String)
        /// Objects and arrays are nested deeper than the limit.
        case tooDeep(limit: Int)
        /// The text holds more values than the limit.
        case tooManyValues(limit: Int)
        /// The text is longer than the limit, both in bytes.
        case tooLong(bytes: Int, limit: Int)
        /// A value is not what the reader of the object expects. `key` is empty for elements and the whole text.
        case wrongKind(key: String, expected: String, found: String)
        /// A number does not fit where it is wanted.
        case outOfRange(key: String, number: String, expected: String)
        /// A key that must be there is not.
        case missing(key: String)
        /// Memory ran out while parsing.
        case outOfMemory
    }

    /// The byte that the complaint is about, from 0.
    public let offset: Int
    /// What is wrong.
    public let reason: Reason

    /// Makes an error about a byte of a text.
    public init(offset: Int, reason: Reason) {
        self.offset = offset
        self.reason = reason
    }

    /// The column in bytes, from 1.
    public var column: Int { offset + 1 }

    /// What is wrong, as a sentence without the place.
    public var sentence: String {
        switch reason {
        case .empty: "no JSON value"
        case .unexpected(let byte): "unexpected \(Self.name(of: byte))"
        case .incomplete: "the JSON text ends too early"
        case .trailingText: "something follows the JSON value"
        case .malformedNumber: "malformed number"
        case .malformedEscape: "malformed escape in a string"
        case .loneSurrogate: "a \\u escape is half of a surrogate pair"
        case .unclosedString: "a string has no closing quote"
        case .controlCharacter(let byte): "a string holds an unescaped control character, \(Self.name(of: byte))"
        case .invalidUTF8: "invalid UTF-8"
        case .duplicateKey(let key): "the key \(key) comes twice in one object"
        case .tooDeep(let limit): "nested deeper than \(limit) levels"
        case .tooManyValues(let limit): "more than \(limit) values"
        case .tooLong(let bytes, let limit): "\(bytes) bytes are too long, at most \(limit) are read"
        case .wrongKind("", let expected, let found): "\(expected) expected, found \(found)"
        case .wrongKind(let key, let expected, let found): "\(key): \(expected) expected, found \(found)"
        case .outOfRange("", let number, let expected): "\(expected) expected, found \(number)"
        case .outOfRange(let key, let number, let expected): "\(key): \(expected) expected, found \(number)"
        case .missing(let key): "\(key) is missing"
        case .outOfMemory: "memory ran out while parsing"
        }
    }

    /// Place and sentence: `column 17: emails: array expected, found string`.
    public var description: String { "column \(column): \(sentence)" }

    private static func name(of byte: UInt8) -> String {
        if (0x21...0x7E).contains(byte) { return String(UnicodeScalar(byte)) }
        if byte == 0 { return "NUL" }
        let digits = String(byte, radix: 16, uppercase: true)
        return "byte 0x" + (digits.count < 2 ? "0" : "") + digits
    }
}
