import DeskModel

extension PBSurveyRecord: RecordMessage {
    init(_ record: SurveyRecord, number: UInt64) {
        self.init()
        self.number = number
        if let value = storedNumber(3, record.customer) { self.customer = value }
        if let value = storedNumber(4, record.ticket) { self.ticket = value }
        if let value = stored(5, record.at) { self.at = value.microseconds }
        if let value = stored(6, record.type) { self.type = value }
        if let value = stored(7, record.score) { self.score = value }
        if let value = stored(8, record.comment) { self.comment = value }
    }

    func record() throws(EventCodecError) -> SurveyRecord {
        var record = SurveyRecord()
        record.customer = try reference(3, hasCustomer ? self.customer : nil, "survey_record.customer")
        record.ticket = try reference(4, hasTicket ? self.ticket : nil, "survey_record.ticket")
        record.at = time(5, hasAt ? self.at : nil)
        record.type = change(6, hasType ? self.type : nil)
        record.score = change(7, hasScore ? self.score : nil)
        record.comment = change(8, hasComment ? self.comment : nil)
        return record
    }
}
