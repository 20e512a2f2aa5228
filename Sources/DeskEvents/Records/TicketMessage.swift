import DeskModel

extension PBTicketRecord: RecordMessage {
    init(_ record: TicketRecord, number: UInt64) {
        self.init()
        self.number = number
        if let value = storedNumber(3, record.customer) { self.customer = value }
        if let value = stored(4, record.at) { self.at = value.microseconds }
        if let value = stored(5, record.channel) { self.channel = value }
        if let value = stored(6, record.subject) { self.subject = value }
        if let value = stored(7, record.status) { self.status = value }
        if let value = stored(8, record.priority) { self.priority = value }
        if let value = stored(9, record.assignee) { self.assignee = value }
        if let value = stored(10, record.reason) { self.reason = value }
        self.tags = storedList(11, record.tags)
        if let value = stored(12, record.complaint) { self.complaint = value }
        if let value = stored(13, record.solvedAt) { self.solvedAt = value.microseconds }
    }

    func record() throws(EventCodecError) -> TicketRecord {
        var record = TicketRecord()
        record.customer = try reference(3, hasCustomer ? self.customer : nil, "ticket_record.customer")
        record.at = time(4, hasAt ? self.at : nil)
        record.channel = change(5, hasChannel ? self.channel : nil)
        record.subject = change(6, hasSubject ? self.subject : nil)
        record.status = change(7, hasStatus ? self.status : nil)
        record.priority = change(8, hasPriority ? self.priority : nil)
        record.assignee = change(9, hasAssignee ? self.assignee : nil)
        record.reason = change(10, hasReason ? self.reason : nil)
        record.tags = changes(11, self.tags)
        record.complaint = change(12, hasComplaint ? self.complaint : nil)
        record.solvedAt = time(13, hasSolvedAt ? self.solvedAt : nil)
        return record
    }
}
