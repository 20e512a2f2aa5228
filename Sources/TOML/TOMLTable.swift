/// A table of a document: keys and values in the order of the file, and readers that complain with file and line.
public struct TOMLTable: Equatable, Sendable {
    /// One key with its value.
    public struct Entry: Equatable, Sendable {
        /// The key, unquoted, without those of the tables around it.
        public let key: String
        /// The line that the key is written on, from 1.
        public let line: Int
        /// The column that the key begins on, in Unicode scalars from 1.
        public let column: Int
        /// The value.
        public let value: TOMLValue
    }

    /// The file's name as it was handed to the parser.
    public let file: String
    /// Keys from the document's root to here, dotted. Empty for the root.
    public let path: String
    /// The line of the table's header or opening brace, from 1.
    public let line: Int
    /// Keys and values in the order of the file.
    public let entries: [Entry]
    private let places: [String: Int]

    init(file: String, path: String, line: Int, entries: [Entry]) {
        self.file = file
        self.path = path
        self.line = line
        self.entries = entries
        var places: [String: Int] = [:]
        for (place, entry) in entries.enumerated() { places[entry.key] = place }
        self.places = places
    }

    /// The keys in the order of the file.
    public var keys: [String] { entries.map(\.key) }

    /// The value under a key, if any. O(1).
    public subscript(key: String) -> TOMLValue? {
        places[key].map { entries[$0].value }
    }

    /// The string under a key; `nil` where the key is absent.
    public func string(_ key: String, expected: String = "string") throws(TOMLError) -> String? {
        try self[key]?.string(expected: expected)
    }

    /// The whole number under a key; `nil` where the key is absent.
    public func integer(
        _ key: String,
        in range: ClosedRange<Int64> = .min ... .max,
        expected: String = "integer"
    ) throws(TOMLError) -> Int64? {
        try self[key]?.integer(in: range, expected: expected)
    }

    /// The number under a key; `nil` where the key is absent.
    public func double(_ key: String, expected: String = "number") throws(TOMLError) -> Double? {
        try self[key]?.double(expected: expected)
    }

    /// True or false under a key; `nil` where the key is absent.
    public func bool(_ key: String, expected: String = "true or false") throws(TOMLError) -> Bool? {
        try self[key]?.bool(expected: expected)
    }

    /// The date or time under a key as text; `nil` where the key is absent.
    public func datetime(_ key: String, expected: String = "date") throws(TOMLError) -> String? {
        try self[key]?.datetime(expected: expected)
    }

    /// The array under a key; `nil` where the key is absent.
    public func array(_ key: String, expected: String = "array") throws(TOMLError) -> [TOMLValue]? {
        try self[key]?.array(expected: expected)
    }

    /// The strings under a key; `nil` where the key is absent.
    public func strings(_ key: String, expected: String = "array of strings") throws(TOMLError) -> [String]? {
        try self[key]?.strings(expected: expected)
    }

    /// The table under a key; `nil` where the key is absent.
    public func table(_ key: String, expected: String = "table") throws(TOMLError) -> TOMLTable? {
        try self[key]?.table(expected: expected)
    }

    /// The tables of an array of tables (`[[policy]]`) under a key; `nil` where the key is absent.
    public func tables(_ key: String, expected: String = "tables") throws(TOMLError) -> [TOMLTable]? {
        guard let value = self[key] else { return nil }
        var tables: [TOMLTable] = []
        for element in try value.array(expected: expected) { tables.append(try element.table()) }
        return tables
    }

    /// The value under a key that must be there; its absence is an error at the table's line.
    public func require(_ key: String, expected: String) throws(TOMLError) -> TOMLValue {
        guard let value = self[key] else {
            throw TOMLError(file: file, line: line, reason: .missing(key: wholePath(key), expected: expected))
        }
        return value
    }

    /// One error for each key that is not among the known ones, in the order of the file, with the nearest known key.
    public func unknownKeys(known: some Collection<String>) -> [TOMLError] {
        let known = Set(known)
        return entries.filter { !known.contains($0.key) }.map { entry in
            TOMLError(
                file: file,
                line: entry.line,
                column: entry.column,
                reason: .unknownKey(wholePath(entry.key), nearest: nearestKey(to: entry.key, among: known))
            )
        }
    }

    /// Fails with the first unknown key, if there is one.
    public func rejectUnknownKeys(known: some Collection<String>) throws(TOMLError) {
        if let first = unknownKeys(known: known).first { throw first }
    }

    /// The error that says something about the table as a whole, at its line.
    public func error(_ sentence: String) -> TOMLError {
        TOMLError(file: file, line: line, reason: .other(sentence))
    }

    private func wholePath(_ key: String) -> String {
        path.isEmpty ? key : "\(path).\(key)"
    }
}
