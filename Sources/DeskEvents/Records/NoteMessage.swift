import DeskModel

extension PBNoteRecord: RecordMessage {
    init(_ record: NoteRecord, number: UInt64) {
        self.init()
        self.number = number
        if let value = storedNumber(3, record.customer) { self.customer = value }
        if let value = stored(4, record.text) { self.text = value }
        if let value = stored(5, record.pinned) { self.pinned = value }
        if let value = stored(6, record.at) { self.at = value.microseconds }
        if let value = stored(7, record.by) { self.by = value }
    }

    func record() throws(EventCodecError) -> NoteRecord {
        var record = NoteRecord()
        record.customer = try reference(3, hasCustomer ? self.customer : nil, "note_record.customer")
        record.text = change(4, hasText ? self.text : nil)
        record.pinned = change(5, hasPinned ? self.pinned : nil)
        record.at = time(6, hasAt ? self.at : nil)
        record.by = change(7, hasBy ? self.by : nil)
        return record
    }
}
