import DeskModel

extension PBPromiseRecord: RecordMessage {
    init(_ record: PromiseRecord, number: UInt64) {
        self.init()
        self.number = number
        if let value = storedNumber(3, record.customer) { self.customer = value }
        if let value = storedNumber(4, record.ticket) { self.ticket = value }
        if let value = stored(5, record.text) { self.text = value }
        if let value = stored(6, record.due) { self.due = value.microseconds }
        if let value = stored(7, record.status) { self.status = value }
        if let value = stored(8, record.owner) { self.owner = value }
        if let value = stored(9, record.at) { self.at = value.microseconds }
        if let value = stored(10, record.reason) { self.reason = value }
    }

    func record() throws(EventCodecError) -> PromiseRecord {
        var record = PromiseRecord()
        record.customer = try reference(3, hasCustomer ? self.customer : nil, "promise_record.customer")
        record.ticket = try reference(4, hasTicket ? self.ticket : nil, "promise_record.ticket")
        record.text = change(5, hasText ? self.text : nil)
        record.due = time(6, hasDue ? self.due : nil)
        record.status = change(7, hasStatus ? self.status : nil)
        record.owner = change(8, hasOwner ? self.owner : nil)
        record.at = time(9, hasAt ? self.at : nil)
        record.reason = change(10, hasReason ? self.reason : nil)
        return record
    }
}
