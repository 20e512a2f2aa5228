import CTomlPlusPlus

/// A configuration file, read by toml++ (TOML 1.0), each value with the line it was written on.
public struct TOMLDocument: Equatable, Sendable {
    /// The longest text that is read, in bytes: a configuration file is written by hand.
    public static let maximumBytes = 1 << 20
    /// The deepest nesting of tables and arrays that is read.
    public static let maximumDepth = 32

    /// The file's name as it was handed in, for messages.
    public let name: String
    /// The table that holds everything.
    public let root: TOMLTable

    /// Parses a file's text; `name` is what messages call the file. O(bytes · log keys).
    public init(parsing text: String, name: String) throws(TOMLError) {
        var text = text
        let parsed: Result<TOMLTable, TOMLError> = text.withUTF8 { bytes in
            do throws(TOMLError) {
                return .success(try Self.parse(bytes, name: name))
            } catch {
                return .failure(error)
            }
        }
        self.name = name
        self.root = try parsed.get()
    }

    private static func parse(_ bytes: UnsafeBufferPointer<UInt8>, name: String) throws(TOMLError) -> TOMLTable {
        func error(line: Int = 0, column: Int = 0, _ reason: TOMLError.Reason) -> TOMLError {
            TOMLError(file: name, line: line, column: column, reason: reason)
        }
        guard bytes.count <= maximumBytes else {
            throw error(.tooLarge(bytes: bytes.count, limit: maximumBytes))
        }
        if let line = DottedDepth.firstLine(in: bytes, over: maximumDepth) {
            throw error(line: line, .tooDeep(limit: maximumDepth))
        }
        guard let start = bytes.baseAddress, bytes.count > 0 else {
            return TOMLTable(file: name, path: "", line: 1, entries: [])
        }
        let parsed = start.withMemoryRebound(to: CChar.self, capacity: bytes.count) {
            ctoml_parse($0, bytes.count, maximumDepth)
        }
        guard let parsed else { throw error(.outOfMemory) }
        defer { ctoml_free(parsed) }
        let line = Int(ctoml_message_line(parsed))
        let column = Int(ctoml_message_column(parsed))
        switch ctoml_result(parsed) {
        case CTOML_OK: break
        case CTOML_MALFORMED:
            throw error(line: line, column: column, .malformed(string(ctoml_message(parsed))))
        case CTOML_TOO_DEEP: throw error(line: line, column: column, .tooDeep(limit: maximumDepth))
        default: throw error(.outOfMemory)
        }
        var reader = NodeReader(
            file: name,
            nodes: UnsafeBufferPointer(start: ctoml_nodes(parsed), count: ctoml_node_count(parsed))
        )
        return reader.table(path: "")
    }
}

/// Builds values from the flat list that the C side hands over.
private struct NodeReader {
    let file: String
    let nodes: UnsafeBufferPointer<ctoml_node>
    var next = 0

    mutating func table(path: String) -> TOMLTable {
        let header = nodes[next]
        next += 1
        var entries: [TOMLTable.Entry] = []
        entries.reserveCapacity(header.child_count)
        for _ in 0..<header.child_count {
            let node = nodes[next]
            let key = string(node.key)
            let child = value(path: path.isEmpty ? key : "\(path).\(key)")
            entries.append(
                TOMLTable.Entry(key: key, line: Int(node.key_line), column: Int(node.key_column), value: child)
            )
        }
        entries.sort { ($0.line, $0.column) < ($1.line, $1.column) }
        return TOMLTable(file: file, path: path, line: max(1, Int(header.line)), entries: entries)
    }

    mutating func value(path: String) -> TOMLValue {
        let node = nodes[next]
        let content: TOMLValue.Content
        switch node.kind {
        case CTOML_TABLE: content = .table(table(path: path))
        case CTOML_ARRAY: content = .array(array(path: path))
        default:
            next += 1
            content = scalar(node)
        }
        return TOMLValue(
            content: content,
            file: file,
            path: path,
            line: Int(node.line),
            column: Int(node.column)
        )
    }

    private mutating func array(path: String) -> [TOMLValue] {
        let count = nodes[next].child_count
        next += 1
        return (0..<count).map { value(path: "\(path)[\($0)]") }
    }

    private func scalar(_ node: ctoml_node) -> TOMLValue.Content {
        switch node.kind {
        case CTOML_STRING: .string(string(node.text))
        case CTOML_INTEGER: .integer(node.integer)
        case CTOML_DOUBLE: .double(node.number)
        case CTOML_BOOL: .bool(node.boolean)
        default: .datetime(string(node.text))
        }
    }
}

private func string(_ text: ctoml_text) -> String {
    guard let bytes = text.bytes else { return "" }
    return String(decoding: UnsafeRawBufferPointer(start: bytes, count: text.count), as: UTF8.self)
}
