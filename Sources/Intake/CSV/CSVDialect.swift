/// How a CSV file is written.
public struct CSVDialect: Equatable, Sendable {
    /// The byte between two fields.
    public var separator: UInt8
    /// Whether spaces and tabs around a field are no part of it.
    public var trimsSpaces: Bool

    /// RFC 4180 with another separator, or with spaces around fields.
    public init(separator: UInt8 = UInt8(ascii: ","), trimsSpaces: Bool = false) {
        self.separator = separator
        self.trimsSpaces = trimsSpaces
    }
}

/// One row of a CSV file.
public struct CSVRow: Equatable, Sendable {
    /// What a row holds.
    public enum Content: Equatable, Sendable {
        /// Its fields, unquoted.
        case fields([String])
        /// Why it cannot be read, as a sentence.
        case fault(String)
    }

    /// The physical line on which it begins, from 1.
    public var line: Int
    /// What it holds.
    public var content: Content
    /// Its bytes as they are in the file, without the ending; cut off where the row is too long.
    public var text: [UInt8]
}
