import DeskModel

/// Reads the fields of a record of any native kind from its message, in the order in which the record shows them.
struct RecordDecoder: RecordFields {
    private var cursor: WireCursor
    /// The thing's own number.
    let number: UInt64
    /// A bit for each field that the record empties.
    private var cleared: UInt64 = 0
    private var field: UInt32 = 2

    init(_ message: UnsafeRawBufferPointer) {
        cursor = WireCursor(message)
        number = cursor.varint(1) ?? 0
        guard let list = cursor.delimited(2) else { return }
        var places = PackedNumbers(list)
        while let number = places.next() {
            if number < 64 { cleared |= 1 << number } else { cursor.fail() }
        }
        if places.isOdd { cursor.fail() }
    }

    /// Whether every field was read, and nothing was odd.
    var isDone: Bool { cursor.isDone }

    private var isCleared: Bool { cleared & (1 << UInt64(field)) != 0 }

    private mutating func next<Value>(
        _ change: inout Change<Value>, _ read: (inout WireCursor, UInt32) -> Value?
    ) {
        field += 1
        if cursor.field == field, let value = read(&cursor, field) {
            change = .set(value)
        } else if isCleared {
            change = .clear
        }
    }

    private mutating func nextList<Value>(
        _ change: inout Change<[Value]>, _ read: (inout WireCursor, UInt32) -> Value?
    ) {
        field += 1
        guard cursor.field == field else {
            if isCleared { change = .clear }
            return
        }
        var values: [Value] = []
        while cursor.field == field, let value = read(&cursor, field) { values.append(value) }
        change = .set(values)
    }

    private mutating func reference<Subject>(_ change: inout Change<Reference<Subject>>) {
        next(&change) { cursor, field in
            guard let id = cursor.varint(field).flatMap({ ID<Subject>(stored: $0) }) else {
                cursor.fail()
                return nil
            }
            return .known(id)
        }
    }

    mutating func text(_ key: String, _ field: inout Change<String>) { next(&field) { $0.text($1) } }
    mutating func word(_ key: String, _ field: inout Change<String>, known: [String]) { next(&field) { $0.text($1) } }
    mutating func texts(_ key: String, _ field: inout Change<[String]>) { nextList(&field) { $0.text($1) } }

    mutating func flag(_ key: String, _ field: inout Change<Bool>) {
        next(&field) { cursor, field in cursor.varint(field).map { $0 != 0 } }
    }

    mutating func integer(_ key: String, _ field: inout Change<Int64>) { next(&field) { $0.zigzag($1) } }

    mutating func amount(_ key: String, _ field: inout Change<Amount>) {
        next(&field) { cursor, field in cursor.zigzag(field).map { Amount(millionths: $0) } }
    }

    mutating func time(_ key: String, _ field: inout Change<Timestamp>) {
        next(&field) { cursor, field in
            cursor.fixed64(field).map { Timestamp(microseconds: Int64(bitPattern: $0)) }
        }
    }

    mutating func handles(_ key: String, _ field: inout Change<[Handle]>) {
        nextList(&field) { cursor, field in
            cursor.message(field) { Handle(channel: $0.text(1) ?? "", handle: $0.text(2) ?? "") }
        }
    }

    mutating func address(_ key: String, _ field: inout Change<PostalAddress>) {
        next(&field) { cursor, field in
            cursor.message(field) {
                PostalAddress(
                    street: $0.text(1), city: $0.text(2), region: $0.text(3), postcode: $0.text(4),
                    country: $0.text(5))
            }
        }
    }

    mutating func items(_ key: String, _ field: inout Change<[OrderItem]>) {
        nextList(&field) { cursor, field in
            cursor.message(field) {
                OrderItem(
                    name: $0.text(1) ?? "", quantity: Amount(millionths: $0.zigzag(2) ?? 0),
                    price: $0.zigzag(3).map { Amount(millionths: $0) })
            }
        }
    }

    mutating func reference(_ key: String, _ field: inout Change<Reference<Customer>>) { reference(&field) }
    mutating func reference(_ key: String, _ field: inout Change<Reference<Ticket>>) { reference(&field) }
    mutating func reference(_ key: String, _ field: inout Change<Reference<Message>>) { reference(&field) }
    mutating func reference(_ key: String, _ field: inout Change<Reference<SavedReply>>) { reference(&field) }
}

extension WireCursor {
    /// The next field, where it is this one: a message, which `read` takes whole.
    mutating func message<Value>(_ field: UInt32, _ read: (inout WireCursor) -> Value) -> Value? {
        guard let content = delimited(field) else { return nil }
        var inner = WireCursor(content)
        let value = read(&inner)
        guard inner.isDone else {
            fail()
            return nil
        }
        return value
    }
}

/// Numbers that stand one behind the other.
private struct PackedNumbers {
    private let bytes: UnsafeRawBufferPointer
    private var position = 0
    private(set) var isOdd = false

    init(_ bytes: UnsafeRawBufferPointer) { self.bytes = bytes }

    /// The next number, which our encoders write in one byte.
    mutating func next() -> UInt64? {
        guard position < bytes.count else { return nil }
        guard bytes[position] < 0x80 else {
            isOdd = true
            return nil
        }
        defer { position += 1 }
        return UInt64(bytes[position])
    }
}
