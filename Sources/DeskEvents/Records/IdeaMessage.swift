import DeskModel

extension PBIdeaRecord: RecordMessage {
    init(_ record: IdeaRecord, number: UInt64) {
        self.init()
        self.number = number
        if let value = storedNumber(3, record.customer) { self.customer = value }
        if let value = stored(4, record.at) { self.at = value.microseconds }
        if let value = stored(5, record.text) { self.text = value }
        if let value = stored(6, record.topic) { self.topic = value }
    }

    func record() throws(EventCodecError) -> IdeaRecord {
        var record = IdeaRecord()
        record.customer = try reference(3, hasCustomer ? self.customer : nil, "idea_record.customer")
        record.at = time(4, hasAt ? self.at : nil)
        record.text = change(5, hasText ? self.text : nil)
        record.topic = change(6, hasTopic ? self.topic : nil)
        return record
    }
}
