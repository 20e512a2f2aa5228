import DeskModel

/// The texts of many entries in one run of bytes: per value the field, the length as a varint, the UTF-8.
///
/// Order numbers come last, since a customer may have many and mostly they are not asked for.
struct EntryText: Sendable {
    private(set) var bytes: [UInt8] = []
    private(set) var offsets: [Int] = [0]

    /// Appends the texts of the next entry.
    mutating func append(_ entry: CustomerEntry) {
        append(.name, entry.names)
        append(.address, entry.addressWords)
        append(.email, entry.emails)
        append(.phone, entry.phones)
        append(.handle, entry.handles)
        append(.accountNumber, entry.accountNumbers)
        append(.orderNumber, entry.orderNumbers)
        offsets.append(bytes.count)
    }

    /// Appends a finished entry of another run.
    mutating func append(_ index: Int, of other: EntryText) {
        bytes.append(contentsOf: other.bytes[other.offsets[index]..<other.offsets[index + 1]])
        offsets.append(bytes.count)
    }

    /// The values of one field of the entry at `index`, in order, until `body` says stop.
    func forEach(_ field: MatchField, at index: Int, _ body: (String) -> Bool) {
        var position = offsets[index]
        let end = offsets[index + 1]
        while position < end {
            let found = bytes[position]
            position += 1
            let length = readLength(&position)
            if found == field.rawValue {
                guard body(String(decoding: bytes[position..<position + length], as: UTF8.self)) else { return }
            }
            position += length
        }
    }

    /// All values of one field of the entry at `index`.
    func values(_ field: MatchField, at index: Int) -> [String] {
        var values: [String] = []
        forEach(field, at: index) { value in
            values.append(value)
            return true
        }
        return values
    }

    private mutating func append(_ field: MatchField, _ values: [String]) {
        for value in values {
            bytes.append(field.rawValue)
            var length = value.utf8.count
            while length >= 0x80 {
                bytes.append(UInt8(length & 0x7F) | 0x80)
                length >>= 7
            }
            bytes.append(UInt8(length))
            bytes.append(contentsOf: value.utf8)
        }
    }

    private func readLength(_ position: inout Int) -> Int {
        var length = 0
        var shift = 0
        while bytes[position] & 0x80 != 0 {
            length |= Int(bytes[position] & 0x7F) << shift
            shift += 7
            position += 1
        }
        length |= Int(bytes[position]) << shift
        position += 1
        return length
    }
}
