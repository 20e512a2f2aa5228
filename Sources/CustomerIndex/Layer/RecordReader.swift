import TextAnalysis

/// What a layer holds of one customer: the words by which they are found, then the texts they come from.
///
/// Words stand in the order of the fields, in runs of up to seven of one place: a byte with the place (2 bits), which
/// name (3 bits) and how many (3 bits), then the words' numbers. A zero byte ends them. Then come the texts: a byte with
/// the field (3 bits) and the length of the coded text (5 bits; 31 means that the rest of it follows as a varint), then
/// the coded text.
struct RecordReader: Sendable {
    private let offsets: Column<UInt32>
    private let records: Column<UInt8>
    private let orderOffsets: Column<UInt32>
    private let orders: Column<UInt8>
    private let symbols: SymbolTable
    private let wordWidth: Int
    /// The bits of a word's number in the four bytes where it begins.
    private let numberMask: UInt32

    init(_ memory: IndexMemory, _ layout: LayerLayout) {
        offsets = Column(memory, layout[.recordOffsets])
        records = Column(memory, layout[.records])
        orderOffsets = Column(memory, layout[.orderOffsets])
        orders = Column(memory, layout[.orders])
        symbols = SymbolTable(Column(memory, layout[.symbols]))
        wordWidth = layout.wordWidth
        numberMask = UInt32(truncatingIfNeeded: (UInt64(1) << UInt64(8 * layout.wordWidth)) &- 1)
    }

    /// Reads a customer's words, packed as `IndexedWord`, into `words`, which has room for as many as a customer may
    /// have; returns how many. O(words).
    @inline(__always)
    func readWords(of local: Int, into words: UnsafeMutablePointer<UInt32>) throws(IndexDamage) -> Int {
        try readWords(of: try record(of: local), into: words)
    }

    /// What the layer holds of a customer; valid as long as the layer is held.
    @inline(__always)
    func record(of local: Int) throws(IndexDamage) -> UnsafeRawBufferPointer {
        try records.bytes(try offsets.span(local))
    }

    /// What the layer holds of some customers, whose words are on their way by then: reading these records one by one takes a
    /// part of the time.
    func records(of locals: [Int]) throws(IndexDamage) -> [UnsafeRawBufferPointer] {
        try locals.map { (local) throws(IndexDamage) in
            try prefetch(local)
            return try record(of: local)
        }
    }

    /// Asks the processor for the words of a customer.
    @inline(__always)
    func prefetch(_ local: Int) throws(IndexDamage) {
        let start = Int(try offsets[local])
        records.prefetch(start)
        records.prefetch(start + Self.mostlyWords)
    }

    /// Bytes at the beginning of a record in which nearly always all its words are.
    private static let mostlyWords = 32

    /// Reads the words of a customer whose record is known. O(words).
    @inline(__always)
    func readWords(
        of record: UnsafeRawBufferPointer, into words: UnsafeMutablePointer<UInt32>
    ) throws(IndexDamage) -> Int {
        var position = 0
        var count = 0
        while position < record.count, record[position] != 0 {
            let run = record[position]
            let runCount = Int(run & 7)
            let tag = UInt32(run >> 3)
            position += 1
            guard runCount > 0, count + runCount <= IndexedWord.mostPerCustomer,
                position + runCount * wordWidth <= record.count
            else { throw .form(offset: records.start) }
            for _ in 0..<runCount {
                var number: UInt32 = 0
                if position + MemoryLayout<UInt32>.size <= record.count {
                    // Texts follow: nearly always all four bytes are there.
                    number = record.loadUnaligned(fromByteOffset: position, as: UInt32.self).littleEndian & numberMask
                } else {
                    for byte in 0..<wordWidth { number |= UInt32(record[position + byte]) << UInt32(byte * 8) }
                }
                words[count] = number << 5 | tag
                count += 1
                position += wordWidth
            }
        }
        return count
    }

    /// A customer's values of one field in order, until `body` says stop.
    func forEach(
        _ field: MatchField, of local: Int, _ body: ([UInt8]) throws(IndexDamage) -> Bool
    ) throws(IndexDamage) {
        if field == .orderNumber {
            guard orderOffsets.count > 0 else { return }
            var values = ValueCursor(try orders.bytes(try orderOffsets.span(local)), start: orders.start)
            while let value = try values.next() { guard try body(Array(value.coded)) else { return } }
            return
        }
        let record = try records.bytes(try offsets.span(local))
        var values = ValueCursor(record, start: records.start)
        try values.skipWords(width: wordWidth)
        while let value = try values.next() {
            guard value.field == field.rawValue else { continue }
            guard try body(try symbols.decode(value.coded)) else { return }
        }
    }

    /// A customer's values of one field, in order.
    func values(_ field: MatchField, of local: Int) throws(IndexDamage) -> [String] {
        var values: [String] = []
        try forEach(field, of: local) { (text) throws(IndexDamage) in
            values.append(String(decoding: text, as: UTF8.self))
            return true
        }
        return values
    }

    /// The value at a place among a customer's values of one field: its number among them, or for order numbers where
    /// it begins, in bytes, so that a customer may have very many.
    func value(_ field: MatchField, of local: Int, at place: Int) throws(IndexDamage) -> [UInt8] {
        var found: [UInt8]?
        if field == .orderNumber {
            guard orderOffsets.count > 0 else { throw .form(offset: orders.start) }
            let record = try orders.bytes(try orderOffsets.span(local))
            guard place < record.count else { throw .form(offset: orders.start) }
            var values = ValueCursor(UnsafeRawBufferPointer(rebasing: record[place...]), start: orders.start)
            found = try values.next().map { Array($0.coded) }
        } else {
            var left = place
            try forEach(field, of: local) { (text) throws(IndexDamage) in
                if left == 0 { found = text }
                left -= 1
                return left >= 0
            }
        }
        guard let found else { throw .form(offset: records.start) }
        return found
    }
}

/// Walks over the values of one record.
private struct ValueCursor {
    private let record: UnsafeRawBufferPointer
    private let start: Int
    private var position = 0

    init(_ record: UnsafeRawBufferPointer, start: Int) {
        self.record = record
        self.start = start
    }

    mutating func skipWords(width: Int) throws(IndexDamage) {
        while position < record.count, record[position] != 0 { position += 1 + Int(record[position] & 7) * width }
        position += 1
        guard position <= record.count else { throw .form(offset: start) }
    }

    mutating func next() throws(IndexDamage) -> (field: UInt8, coded: UnsafeRawBufferPointer)? {
        guard position < record.count else { return nil }
        let head = record[position]
        position += 1
        var length = Int(head & 31)
        if length == 31 {
            var shift = 0
            while true {
                guard position < record.count, shift < 35 else { throw .form(offset: start) }
                let byte = record[position]
                position += 1
                length += Int(byte & 0x7F) << shift
                if byte < 0x80 { break }
                shift += 7
            }
        }
        guard length <= record.count - position else { throw .form(offset: start) }
        defer { position += length }
        return (head >> 5, UnsafeRawBufferPointer(rebasing: record[position..<position + length]))
    }
}
