import DeskModel

extension PBAgentRecord: RecordMessage {
    init(_ record: AgentRecord, number: UInt64) {
        self.init()
        self.number = number
        if let value = stored(3, record.name) { self.name = value }
        if let value = stored(4, record.role) { self.role = value }
    }

    func record() throws(EventCodecError) -> AgentRecord {
        var record = AgentRecord()
        record.name = change(3, hasName ? self.name : nil)
        record.role = change(4, hasRole ? self.role : nil)
        return record
    }
}
