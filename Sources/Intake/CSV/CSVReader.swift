import Glibc

/// Reads CSV (RFC 4180) row by row from a file or a pipe, in a bounded room.
///
/// Fields may be quoted, and then hold separators, line ends and doubled quotes. Rows end with LF or CRLF; the last may
/// lack its ending. A byte order mark at the start and empty lines are passed over. A quote inside a field that does
/// not begin with one is a quote. A row that cannot be read (text behind a closing quote, a quote that nothing closes,
/// bytes that are no UTF-8, a NUL, over `maximumRowBytes`) is handed out as a fault, and reading goes on behind it.
public final class CSVReader {
    /// The longest row that is read, in bytes.
    public static let maximumRowBytes = ImportLimits.lineBytes

    /// The file's name for messages.
    public let file: String
    /// How long the file is where that can be known.
    public let totalBytes: Int64?
    /// How many bytes have been read, up to the end of the last row handed out.
    public private(set) var bytesConsumed: Int64 = 0

    private let dialect: CSVDialect
    private let input: ByteInput
    private var line = 1
    private var row = RowBuilder()

    /// Opens a file.
    public convenience init(path: String, dialect: CSVDialect) throws(InputError) {
        self.init(input: try ByteInput(path: path), dialect: dialect)
    }

    /// Reads from an open descriptor, which stays open.
    public convenience init(descriptor: CInt, file: String = "standard input", dialect: CSVDialect) {
        self.init(input: ByteInput(descriptor: descriptor, file: file), dialect: dialect)
    }

    private init(input: ByteInput, dialect: CSVDialect) {
        self.input = input
        self.dialect = dialect
        file = input.file
        totalBytes = input.totalBytes
    }

    /// The next row, or nil at the end. Linear in its length.
    public func next() throws(InputError) -> CSVRow? {
        if bytesConsumed == 0 { try passByteOrderMark() }
        while let row = try readRow() {
            if case .fields(let fields) = row.content, fields == [""], row.text.allSatisfy({ $0 == 0x20 || $0 == 0x09 })
            {
                continue
            }
            return row
        }
        return nil
    }

    private func passByteOrderMark() throws(InputError) {
        guard try input.peek(0) == 0xEF, try input.peek(1) == 0xBB, try input.peek(2) == 0xBF else { return }
        for _ in 0..<3 { _ = try input.next() }
    }

    private func readRow() throws(InputError) -> CSVRow? {
        guard try input.peek(0) != nil else { return nil }
        row.begin(line: line, trims: dialect.trimsSpaces)
        while let byte = try input.next() {
            if byte == UInt8(ascii: "\n") {
                line += 1
                if row.endsAtLineFeed() { break }
            } else {
                row.take(byte, separator: dialect.separator)
            }
        }
        bytesConsumed = input.bytesConsumed
        return row.finish()
    }
}

/// A row while it is read: a machine of five states over its bytes.
private struct RowBuilder {
    private enum State {
        /// Before a field, or in spaces before it that are trimmed.
        case fieldStart
        case plain
        case quoted
        /// Behind a quote inside a quoted field: it closes the field, or a second one makes it a quote.
        case quoteInQuoted
        /// Behind a quoted field: only trimmed spaces may follow.
        case afterQuoted
    }

    private var state = State.fieldStart
    private var fields: [String] = []
    private var field: [UInt8] = []
    private var text: [UInt8] = []
    private var line = 0
    private var trims = false
    private var fault: String?

    mutating func begin(line: Int, trims: Bool) {
        state = .fieldStart
        fields.removeAll(keepingCapacity: true)
        field.removeAll(keepingCapacity: true)
        text.removeAll(keepingCapacity: true)
        fault = nil
        self.line = line
        self.trims = trims
    }

    /// Takes a line feed; whether it ends the row.
    mutating func endsAtLineFeed() -> Bool {
        guard state == .quoted else { return true }
        take(UInt8(ascii: "\n"), separator: 0)
        return false
    }

    mutating func take(_ byte: UInt8, separator: UInt8) {
        guard text.count < CSVReader.maximumRowBytes else {
            fail("the row has more than \(CSVReader.maximumRowBytes) bytes; is a quote not closed?")
            follow(byte, separator)
            return
        }
        text.append(byte)
        if byte == 0 { fail("the row holds a NUL; is the file UTF-16?") }
        switch state {
        case .fieldStart where byte == UInt8(ascii: "\""): state = .quoted
        case .fieldStart, .plain:
            if byte == separator {
                endField()
            } else if state == .plain || !(trims && (byte == 0x20 || byte == 0x09)) {
                state = .plain
                field.append(byte)
            }
        case .quoted:
            if byte == UInt8(ascii: "\"") { state = .quoteInQuoted } else { field.append(byte) }
        case .quoteInQuoted:
            if byte == UInt8(ascii: "\"") {
                field.append(byte)
                state = .quoted
            } else {
                close(byte, separator)
            }
        case .afterQuoted: close(byte, separator)
        }
    }

    mutating func finish() -> CSVRow {
        if state == .quoted { fail("a quote that begins a field is never closed") }
        if text.last == UInt8(ascii: "\r"), state != .quoted {
            text.removeLast()
            if state == .plain, field.last == UInt8(ascii: "\r") { field.removeLast() }
        }
        endField()
        if let fault { return CSVRow(line: line, content: .fault(fault), text: text) }
        return CSVRow(line: line, content: .fields(fields), text: text)
    }

    /// Takes a byte behind a closing quote.
    private mutating func close(_ byte: UInt8, _ separator: UInt8) {
        if byte == separator {
            endField()
        } else if byte == UInt8(ascii: "\r") || (trims && (byte == 0x20 || byte == 0x09)) {
            state = .afterQuoted
        } else {
            fail("text follows the closing quote of a field")
            state = .afterQuoted
        }
    }

    /// Keeps track of quotes alone in a row that is not kept, so that its end is found.
    private mutating func follow(_ byte: UInt8, _ separator: UInt8) {
        switch (state, byte) {
        case (.quoted, UInt8(ascii: "\"")): state = .quoteInQuoted
        case (.quoted, _): break
        case (.fieldStart, UInt8(ascii: "\"")), (.quoteInQuoted, UInt8(ascii: "\"")): state = .quoted
        case (_, separator): state = .fieldStart
        default: state = state == .fieldStart ? .plain : state == .quoteInQuoted ? .afterQuoted : state
        }
    }

    private mutating func endField() {
        var bytes = field[...]
        if trims, state == .plain {
            while let last = bytes.last, last == 0x20 || last == 0x09 { bytes = bytes.dropLast() }
        }
        if let text = String(validating: bytes, as: UTF8.self) {
            fields.append(text)
        } else {
            fail("field \(fields.count + 1) is not UTF-8")
            fields.append("")
        }
        field.removeAll(keepingCapacity: true)
        state = .fieldStart
    }

    private mutating func fail(_ sentence: String) {
        if fault == nil { fault = sentence }
    }
}
