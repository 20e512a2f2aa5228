extension AnyRecord {
    /// When what it tells of happened, if it says so: an event about it carries this time.
    public var at: Timestamp? {
        switch self {
        case .preference(let record): record.at.value
        case .usual(let record): record.at.value
        case .note(let record): record.at.value
        case .fact(let record): record.at.value
        case .order(let record): record.at.value
        case .ticket(let record): record.at.value
        case .message(let record): record.at.value
        case .complaint(let record): record.at.value
        case .promise(let record): record.at.value
        case .survey(let record): record.at.value
        case .idea(let record): record.at.value
        case .customer, .savedReply, .agent: nil
        }
    }
}
