import DeskModel

extension PBFactRecord: RecordMessage {
    init(_ record: FactRecord, number: UInt64) {
        self.init()
        self.number = number
        if let value = storedNumber(3, record.customer) { self.customer = value }
        if let value = storedNumber(4, record.ticket) { self.ticket = value }
        if let value = stored(5, record.key) { self.key = value }
        if let value = stored(6, record.value) { self.value = value }
        if let value = stored(7, record.at) { self.at = value.microseconds }
        if let value = storedNumber(8, record.message) { self.message = value }
    }

    func record() throws(EventCodecError) -> FactRecord {
        var record = FactRecord()
        record.customer = try reference(3, hasCustomer ? self.customer : nil, "fact_record.customer")
        record.ticket = try reference(4, hasTicket ? self.ticket : nil, "fact_record.ticket")
        record.key = change(5, hasKey ? self.key : nil)
        record.value = change(6, hasValue ? self.value : nil)
        record.at = time(7, hasAt ? self.at : nil)
        record.message = try reference(8, hasMessage ? self.message : nil, "fact_record.message")
        return record
    }
}
