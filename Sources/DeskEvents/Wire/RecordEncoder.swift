import DeskModel

/// Writes a record of any native kind as its message of the schema: the fields from number 3 on.
///
/// The schema numbers a record's fields in the order in which the record shows them, so one visitor writes all kinds,
/// byte for byte as the generated messages do. Optional fields are written where they are set; `cleared` gathers the
/// numbers of the others that a record empties.
struct RecordEncoder: RecordFields {
    private(set) var fields = WireBuffer(reserving: 256)
    private(set) var cleared: [UInt32] = []
    private var field: UInt32 = 2

    /// The number of the field being shown, where it has a value to be written.
    private mutating func next<Value>(_ change: Change<Value>) -> Value? {
        field += 1
        switch change {
        case .keep: return nil
        case .set(let value): return value
        case .clear:
            cleared.append(field)
            return nil
        }
    }

    private mutating func nextList<Value>(_ change: Change<[Value]>) -> [Value] {
        guard let values = next(change) else { return [] }
        if values.isEmpty { cleared.append(field) }
        return values
    }

    private mutating func reference<Subject>(_ change: Change<Reference<Subject>>) {
        guard let reference = next(change) else { return }
        guard let id = reference.known else {
            preconditionFailure("an event in the log refers to things by their numbers")
        }
        fields.tag(field, .varint)
        fields.varint(id.number)
    }

    mutating func text(_ key: String, _ field: inout Change<String>) {
        if let text = next(field) { fields.text(self.field, text) }
    }

    mutating func word(_ key: String, _ field: inout Change<String>, known: [String]) { text(key, &field) }

    mutating func texts(_ key: String, _ field: inout Change<[String]>) {
        for text in nextList(field) { fields.text(self.field, text) }
    }

    mutating func flag(_ key: String, _ field: inout Change<Bool>) {
        guard let flag = next(field) else { return }
        fields.tag(self.field, .varint)
        fields.varint(flag ? 1 : 0)
    }

    mutating func integer(_ key: String, _ field: inout Change<Int64>) {
        guard let integer = next(field) else { return }
        fields.tag(self.field, .varint)
        fields.zigzag(integer)
    }

    mutating func amount(_ key: String, _ field: inout Change<Amount>) {
        guard let amount = next(field) else { return }
        fields.tag(self.field, .varint)
        fields.zigzag(amount.millionths)
    }

    mutating func time(_ key: String, _ field: inout Change<Timestamp>) {
        guard let time = next(field) else { return }
        fields.fixed64(self.field, UInt64(bitPattern: time.microseconds))
    }

    mutating func handles(_ key: String, _ field: inout Change<[Handle]>) {
        for handle in nextList(field) {
            var message = WireBuffer(reserving: 64)
            message.implicitText(1, handle.channel)
            message.implicitText(2, handle.handle)
            fields.delimited(self.field, message.bytes)
        }
    }

    mutating func address(_ key: String, _ field: inout Change<PostalAddress>) {
        guard let address = next(field) else { return }
        var message = WireBuffer(reserving: 128)
        if let street = address.street { message.text(1, street) }
        if let city = address.city { message.text(2, city) }
        if let region = address.region { message.text(3, region) }
        if let postcode = address.postcode { message.text(4, postcode) }
        if let country = address.country { message.text(5, country) }
        fields.delimited(self.field, message.bytes)
    }

    mutating func items(_ key: String, _ field: inout Change<[OrderItem]>) {
        for item in nextList(field) {
            let quantity = item.quantity.millionths
            var length = WireBuffer.length(ofImplicitText: item.name)
            if quantity != 0 { length += 1 + WireBuffer.length(ofVarint: WireBuffer.zigzag(quantity)) }
            if let price = item.price { length += 1 + WireBuffer.length(ofVarint: WireBuffer.zigzag(price.millionths)) }
            fields.tag(self.field, .delimited)
            fields.varint(UInt64(length))
            fields.implicitText(1, item.name)
            if quantity != 0 {
                fields.tag(2, .varint)
                fields.zigzag(quantity)
            }
            if let price = item.price {
                fields.tag(3, .varint)
                fields.zigzag(price.millionths)
            }
        }
    }

    mutating func reference(_ key: String, _ field: inout Change<Reference<Customer>>) { reference(field) }
    mutating func reference(_ key: String, _ field: inout Change<Reference<Ticket>>) { reference(field) }
    mutating func reference(_ key: String, _ field: inout Change<Reference<Message>>) { reference(field) }
    mutating func reference(_ key: String, _ field: inout Change<Reference<SavedReply>>) { reference(field) }
}
