/// What is wrong with a configuration file, and where: prints as `themes/x.toml:12: colour expected, found integer`.
public struct TOMLError: Error, Equatable, Sendable, CustomStringConvertible {
    /// What is wrong.
    public enum Reason: Equatable, Sendable {
        /// The text is no TOML; the sentence is the parser's.
        case malformed(String)
        /// The text is longer than the limit, both in bytes.
        case tooLarge(bytes: Int, limit: Int)
        /// Keys, tables or arrays are nested deeper than the limit.
        case tooDeep(limit: Int)
        /// Memory ran out while parsing.
        case outOfMemory
        /// The key (its whole dotted path) has a value that is not what was expected.
        case unexpected(key: String, expected: String, found: String)
        /// A key (its whole dotted path) that must be there is not.
        case missing(key: String, expected: String)
        /// A key (its whole dotted path) that nobody reads; with the known key nearest to it, where one is near.
        case unknownKey(String, nearest: String?)
        /// Any other complaint of the room that reads the file, as a sentence without a full stop.
        case other(String)
    }

    /// The file's name as it was handed to the parser.
    public let file: String
    /// The line, from 1; 0 when the complaint is about the whole file.
    public let line: Int
    /// The column in Unicode scalars, from 1; 0 when unknown.
    public let column: Int
    /// What is wrong.
    public let reason: Reason

    /// Makes an error about a place of a file.
    public init(file: String, line: Int, column: Int = 0, reason: Reason) {
        self.file = file
        self.line = line
        self.column = column
        self.reason = reason
    }

    /// What is wrong, as one sentence without file and line.
    public var sentence: String {
        switch reason {
        case .malformed(let sentence): sentence
        case .tooLarge(let bytes, let limit): "file of \(bytes) bytes is too large, at most \(limit) are read"
        case .tooDeep(let limit): "nested too deep, at most \(limit) levels are read"
        case .outOfMemory: "memory ran out while reading"
        case .unexpected(let key, let expected, let found):
            key.isEmpty ? "\(expected) expected, found \(found)" : "\(key): \(expected) expected, found \(found)"
        case .missing(let key, let expected): "\(key) is missing, \(expected) expected"
        case .unknownKey(let key, nil): "unknown key \(key)"
        case .unknownKey(let key, let nearest?): "unknown key \(key), did you mean \(nearest)?"
        case .other(let sentence): sentence
        }
    }

    /// File, line and sentence: `desk.toml:3: region: string expected, found integer`.
    public var description: String {
        line > 0 ? "\(file):\(line): \(sentence)" : "\(file): \(sentence)"
    }
}
