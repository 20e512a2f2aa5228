import DeskModel

extension PBSavedReplyRecord: RecordMessage {
    init(_ record: SavedReplyRecord, number: UInt64) {
        self.init()
        self.number = number
        if let value = stored(3, record.title) { self.title = value }
        if let value = stored(4, record.body) { self.body = value }
        self.tags = storedList(5, record.tags)
    }

    func record() throws(EventCodecError) -> SavedReplyRecord {
        var record = SavedReplyRecord()
        record.title = change(3, hasTitle ? self.title : nil)
        record.body = change(4, hasBody ? self.body : nil)
        record.tags = changes(5, self.tags)
        return record
    }
}
