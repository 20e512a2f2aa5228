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

    /// Whether an event tells of a ticket otherwise than it stands, or that a promise or a complaint has another status: a part
    /// of its history. A promise or complaint that is told whole once more is corrected, not changed.
    func isChange(_ event: Event) -> Bool {
        guard case .recorded(let record, let number) = event.body, number > 0 else { return false }
        switch record {
        case .promise where record.isWhole, .complaint where record.isWhole: return false
        case .ticket(let told): return tickets.read(TicketID(number)) { $0.isKnown && told.isOther(than: $0) } == true
        case .promise(let told):
            guard told.status.isPresent else { return false }
            return promises.read(PromiseID(number)) { $0.status.rawValue != told.status.value ?? "open" } == true
        case .complaint(let told):
            guard told.status.isPresent else { return false }
            return complaints.read(ComplaintID(number)) { $0.isKnown && $0.isOpen == (told.status.value == "closed") }
                == true
        default: return false
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

extension AnyRecord {
    /// Whether it says all that a new thing of its kind needs.
    var isWhole: Bool { RecordOutline(self).given.isSuperset(of: required) }
}

extension TicketRecord {
    /// Whether anything that it tells, of what an agent changes of a ticket, is otherwise than with the ticket.
    fileprivate func isOther(than ticket: Ticket) -> Bool {
        subject.isOther(than: ticket.subject)
            || priority.isOther(than: ticket.priority.name, empty: TicketPriority.normal.name)
            || reason.isOther(than: ticket.reason) || tags.isOther(than: ticket.tags, empty: [])
            || complaint.isOther(than: ticket.isComplaint, empty: false)
            || channel.isOther(than: ticket.channel, empty: "") || status.value.map { $0 != ticket.status.name } == true
            || assignee.isOther(than: ticket.assignee)
    }
}

extension Change {
    /// Whether it makes another of a value; nil stands for a field that is empty.
    fileprivate func isOther(than value: Value?, empty: Value? = nil) -> Bool {
        isPresent && self.value ?? empty != value
    }
}
