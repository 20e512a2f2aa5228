import DeskModel

extension PBUsualRecord: RecordMessage {
    init(_ record: UsualRecord, number: UInt64) {
        self.init()
        self.number = number
        if let value = storedNumber(3, record.customer) { self.customer = value }
        if let value = stored(4, record.item) { self.item = value }
        if let value = stored(5, record.context) { self.context = value }
        if let value = stored(6, record.at) { self.at = value.microseconds }
        if let value = stored(7, record.by) { self.by = value }
    }

    func record() throws(EventCodecError) -> UsualRecord {
        var record = UsualRecord()
        record.customer = try reference(3, hasCustomer ? self.customer : nil, "usual_record.customer")
        record.item = change(4, hasItem ? self.item : nil)
        record.context = change(5, hasContext ? self.context : nil)
        record.at = time(6, hasAt ? self.at : nil)
        record.by = change(7, hasBy ? self.by : nil)
        return record
    }
}
