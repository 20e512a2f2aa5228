import DeskModel

extension PBComplaintRecord: RecordMessage {
    init(_ record: ComplaintRecord, number: UInt64) {
        self.init()
        self.number = number
        if let value = storedNumber(3, record.customer) { self.customer = value }
        if let value = storedNumber(4, record.ticket) { self.ticket = value }
        if let value = stored(5, record.at) { self.at = value.microseconds }
        if let value = stored(6, record.reason) { self.reason = value }
        if let value = stored(7, record.status) { self.status = value }
        if let value = stored(8, record.remedy) { self.remedy = value }
    }

    func record() throws(EventCodecError) -> ComplaintRecord {
        var record = ComplaintRecord()
        record.customer = try reference(3, hasCustomer ? self.customer : nil, "complaint_record.customer")
        record.ticket = try reference(4, hasTicket ? self.ticket : nil, "complaint_record.ticket")
        record.at = time(5, hasAt ? self.at : nil)
        record.reason = change(6, hasReason ? self.reason : nil)
        record.status = change(7, hasStatus ? self.status : nil)
        record.remedy = change(8, hasRemedy ? self.remedy : nil)
        return record
    }
}
