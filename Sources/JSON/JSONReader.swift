import CSimdJSON

/// Reads JSON texts (RFC 8259) one after the other, keeping its buffers: one reader for a whole file of JSON Lines.
///
/// What it accepts it accepts whole: a value that is handed out belongs to a text without an error anywhere. Beyond the
/// RFC it refuses keys that come twice in one object and lone surrogates. simdjson finds the tokens.
public final class JSONReader {
    /// How many objects and arrays may be nested in one another.
    public static let maximumDepth = 64

    /// The longest text that is read, in bytes.
    public let maximumBytes: Int
    /// The most values that one text may hold, which bounds memory: 48 bytes a value.
    public let maximumValues: Int

    private var parser: OpaquePointer?

    /// Makes a reader with its limits.
    public init(maximumBytes: Int = 16 << 20, maximumValues: Int = 1 << 20) {
        precondition(maximumBytes >= 0 && maximumValues > 0, "a reader's limits are positive")
        self.maximumBytes = min(maximumBytes, 1 << 31)
        self.maximumValues = min(maximumValues, 1 << 31)
    }

    deinit {
        csj_free(parser)
    }

    /// Parses a text and hands out its value, which must not leave the closure.
    ///
    /// Errors are the text's, or those that the closure throws about what the text holds. O(bytes).
    public func read<Result>(
        _ bytes: UnsafeRawBufferPointer,
        _ use: (JSONView) throws(JSONError) -> Result
    ) throws(JSONError) -> Result {
        let root = try parse(bytes)
        defer { withExtendedLifetime(self) {} }
        return try use(root)
    }

    /// Parses a text and hands out its value, which must not leave the closure.
    public func read<Result>(
        _ bytes: borrowing Span<UInt8>,
        _ use: (JSONView) throws(JSONError) -> Result
    ) throws(JSONError) -> Result {
        try bytes.withUnsafeBytes { bytes throws(JSONError) in try read(bytes, use) }
    }

    /// Parses a text and hands out its value, which must not leave the closure.
    public func read<Result>(
        _ bytes: [UInt8],
        _ use: (JSONView) throws(JSONError) -> Result
    ) throws(JSONError) -> Result {
        try read(bytes.span, use)
    }

    /// Parses a text into a tree that lives on its own.
    public func value(_ bytes: UnsafeRawBufferPointer) throws(JSONError) -> JSONValue {
        try read(bytes) { $0.value }
    }

    /// Parses a text into a tree that lives on its own.
    public func value(_ bytes: [UInt8]) throws(JSONError) -> JSONValue {
        try read(bytes) { $0.value }
    }

    /// Parses a text into a tree that lives on its own.
    public func value(_ text: String) throws(JSONError) -> JSONValue {
        try value(Array(text.utf8))
    }

    private func parse(_ bytes: UnsafeRawBufferPointer) throws(JSONError) -> JSONView {
        guard bytes.count <= maximumBytes else {
            throw JSONError(
                offset: maximumBytes,
                reason: .tooLong(bytes: bytes.count, limit: maximumBytes)
            )
        }
        if parser == nil { parser = csj_make() }
        guard let parser else { throw JSONError(offset: 0, reason: .outOfMemory) }
        let start = bytes.baseAddress?.assumingMemoryBound(to: UInt8.self)
        let status = csj_parse(parser, start, bytes.count, Self.maximumDepth, maximumValues)
        guard status == CSJ_OK, let values = csj_values(parser), let copy = csj_bytes(parser) else {
            throw error(status, of: bytes, parser: parser)
        }
        return JSONView(node: values, values: values, bytes: copy)
    }

    private func error(_ status: csj_status, of bytes: UnsafeRawBufferPointer, parser: OpaquePointer) -> JSONError {
        let offset = csj_offset(parser)
        let byte = offset < bytes.count ? bytes[offset] : 0
        let reason: JSONError.Reason =
            switch status {
            case CSJ_EMPTY: .empty
            case CSJ_UNEXPECTED: .unexpected(byte: byte)
            case CSJ_INCOMPLETE: .incomplete
            case CSJ_TRAILING: .trailingText
            case CSJ_BAD_NUMBER: .malformedNumber
            case CSJ_BAD_ESCAPE: .malformedEscape
            case CSJ_LONE_SURROGATE: .loneSurrogate
            case CSJ_UNCLOSED_STRING: .unclosedString
            case CSJ_CONTROL_CHARACTER: .controlCharacter(byte)
            case CSJ_BAD_UTF8: .invalidUTF8
            case CSJ_DUPLICATE_KEY: .duplicateKey(repeatedKey(parser))
            case CSJ_TOO_DEEP: .tooDeep(limit: Self.maximumDepth)
            case CSJ_TOO_MANY: .tooManyValues(limit: maximumValues)
            case CSJ_TOO_LONG: .tooLong(bytes: bytes.count, limit: offset)
            default: .outOfMemory
            }
        return JSONError(offset: offset, reason: reason)
    }

    private func repeatedKey(_ parser: OpaquePointer) -> String {
        var count = 0
        guard let key = csj_repeated_key(parser, &count) else { return "" }
        return String(decoding: UnsafeBufferPointer(start: key, count: count), as: UTF8.self)
    }
}
