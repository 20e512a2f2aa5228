import DeskModel

extension DeskState {
    /// Whether an event tells of something for the first time, rather than of a change to it.
    func isNew(_ event: Event) -> Bool {
        guard case .recorded(let record, let number) = event.body, number > 0 else { return true }
        switch record.kind {
        case .ticket: return tickets.read(TicketID(number)) { $0.isKnown } != true
        case .message: return messages.read(MessageID(number)) { $0.isKnown } != true
        case .complaint: return complaints.read(ComplaintID(number)) { $0.isKnown } != true
        default: return number >= nextNumber(record.kind)
        }
    }

    /// Whose the thing was that an event changes.
    func ownerBefore(_ event: Event) -> CustomerID? {
        guard case .recorded(let record, let number) = event.body, record.kind != .customer else { return nil }
        return owner(of: record.kind, number)
    }

    /// The customers that are one person, the root first, as far as the desk has them.
    func members(of id: CustomerID) -> [Customer] { person(of: id).members.compactMap { customers[$0] } }

    /// What to show for a person: the name, else whatever else we know them by.
    func displayName(of profile: Profile) -> String {
        profile.name ?? profile.preferredName ?? profile.emails.first ?? profile.handles.first?.handle
            ?? profile.phones.first ?? outputID(.customer, profile.person.root.number)
    }

    /// The short name by which an agent is shown: the sender's id of the agent a text names; without one the name.
    func agentHandle(_ text: String) -> String {
        guard let id = agent(named: text) else { return text }
        let handle = outputID(.agent, id.number)
        return handle.hasPrefix("~") ? agentName(text) : handle
    }

    /// Takes note of an event that this version cannot read: nothing changes but the sequence.
    mutating func pass(sequence: UInt64) {
        evolve(
            Event(at: lastRecordedAt, recordedAt: lastRecordedAt, actor: "", body: .unknown(type: 0, bytes: [])),
            sequence: sequence)
    }
}
