import DeskModel

extension PBPreferenceRecord: RecordMessage {
    init(_ record: PreferenceRecord, number: UInt64) {
        self.init()
        self.number = number
        if let value = storedNumber(3, record.customer) { self.customer = value }
        if let value = stored(4, record.key) { self.key = value }
        if let value = stored(5, record.value) { self.value = value }
        if let value = stored(6, record.at) { self.at = value.microseconds }
        if let value = stored(7, record.by) { self.by = value }
        if let value = storedNumber(8, record.message) { self.message = value }
    }

    func record() throws(EventCodecError) -> PreferenceRecord {
        var record = PreferenceRecord()
        record.customer = try reference(3, hasCustomer ? self.customer : nil, "preference_record.customer")
        record.key = change(4, hasKey ? self.key : nil)
        record.value = change(5, hasValue ? self.value : nil)
        record.at = time(6, hasAt ? self.at : nil)
        record.by = change(7, hasBy ? self.by : nil)
        record.message = try reference(8, hasMessage ? self.message : nil, "preference_record.message")
        return record
    }
}
