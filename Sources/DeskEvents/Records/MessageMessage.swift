import DeskModel

extension PBMessageRecord: RecordMessage {
    init(_ record: MessageRecord, number: UInt64) {
        self.init()
        self.number = number
        if let value = storedNumber(3, record.ticket) { self.ticket = value }
        if let value = stored(4, record.at) { self.at = value.microseconds }
        if let value = stored(5, record.from) { self.from = value }
        if let value = stored(6, record.author) { self.author = value }
        if let value = stored(7, record.isPublic) { self.public = value }
        if let value = stored(8, record.channel) { self.channel = value }
        if let value = stored(9, record.via) { self.via = value }
        if let value = stored(10, record.body) { self.body = value }
        if let value = storedNumber(11, record.savedReply) { self.savedReply = value }
        if let value = stored(12, record.sendAfter) { self.sendAfter = value.microseconds }
    }

    func record() throws(EventCodecError) -> MessageRecord {
        var record = MessageRecord()
        record.ticket = try reference(3, hasTicket ? self.ticket : nil, "message_record.ticket")
        record.at = time(4, hasAt ? self.at : nil)
        record.from = change(5, hasFrom ? self.from : nil)
        record.author = change(6, hasAuthor ? self.author : nil)
        record.isPublic = change(7, hasPublic ? self.public : nil)
        record.channel = change(8, hasChannel ? self.channel : nil)
        record.via = change(9, hasVia ? self.via : nil)
        record.body = change(10, hasBody ? self.body : nil)
        record.savedReply = try reference(11, hasSavedReply ? self.savedReply : nil, "message_record.saved_reply")
        record.sendAfter = time(12, hasSendAfter ? self.sendAfter : nil)
        return record
    }
}
