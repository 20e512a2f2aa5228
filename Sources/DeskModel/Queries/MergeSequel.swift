/// What came to a person after a merge.
public struct MergeSequel: Equatable, Sendable {
    /// One thing that came.
    public struct Entry: Equatable, Sendable {
        /// Which.
        public var thing: CustomerThing
        /// With which of the two it goes when they are taken apart.
        public var of: CustomerID
        /// When it came.
        public var at: Timestamp
        /// What it says, as it was written.
        public var text: String
    }

    /// The merge.
    public var merge: MergeID
    /// Who went into the other.
    public var from: CustomerID
    /// Into whom.
    public var into: CustomerID
    /// When they were merged.
    public var at: Timestamp
    /// What came since, oldest first.
    public var things: [Entry] = []
}

extension DeskState {
    /// What came to a person after the merge that an unmerge of a customer would take back, oldest first, with whom of the
    /// two each goes; nil where there is nothing to take back.
    ///
    /// What came is told by its own time, so that a line of history that was imported later is not among it. Remedies have
    /// no number, and stay with whom they were given to. Takes time in the number of things the person has.
    public func sinceMerge(of id: CustomerID) -> MergeSequel? {
        guard let customer = customers[id], let merge = customer.mergedBy ?? customer.absorbed.max(),
            let edge = merges[merge], case .customers(let from, let into, _) = edge.ends
        else { return nil }
        var sequel = MergeSequel(merge: merge, from: from, into: into, at: edge.at)
        let leaving = Set(customers(under: from))
        for member in customers(under: into) {
            guard let owner = customers[member] else { continue }
            let end = leaving.contains(member) ? from : into
            for thing in things(of: owner) where thing.at >= edge.at {
                sequel.things.append(
                    MergeSequel.Entry(
                        thing: thing.thing, of: end, at: thing.at, text: text(of: thing.thing) ?? ""))
            }
        }
        sequel.things.sort { left, right in
            (left.at, left.thing.kind.rawValue, left.thing.number)
                < (right.at, right.thing.kind.rawValue, right.thing.number)
        }
        return sequel
    }

    /// The things of a customer that have numbers, with their times.
    private func things(of customer: Customer) -> [(thing: CustomerThing, at: Timestamp)] {
        var things: [(CustomerThing, Timestamp)] = []
        func add(_ kind: EntityKind, _ number: UInt64, _ at: Timestamp?) {
            if let at { things.append((CustomerThing(kind, number), at)) }
        }
        for it in customer.notes { add(.note, it.number, it.at) }
        for it in customer.preferences { add(.preference, it.number, it.at) }
        for it in customer.usuals { add(.usual, it.number, it.at) }
        for it in customer.facts { add(.fact, it.number, it.at) }
        for id in customer.orders { add(.order, id.number, orders.read(id) { $0.at }) }
        for id in customer.tickets { add(.ticket, id.number, tickets.read(id) { $0.at }) }
        for id in customer.complaints { add(.complaint, id.number, complaints.read(id) { $0.at }) }
        for id in customer.promises { add(.promise, id.number, promises.read(id) { $0.at }) }
        for id in customer.surveys { add(.survey, id.number, surveys.read(id) { $0.at }) }
        for id in customer.ideas { add(.idea, id.number, ideas.read(id) { $0.at }) }
        return things
    }

    /// What a thing of a customer says, as it was written; nil where there is no such thing.
    public func text(of thing: CustomerThing) -> String? {
        let number = thing.number
        let home = nested.home(thing.kind, number).flatMap { customers[$0] }
        return switch thing.kind {
        case .note: home?.notes.first { $0.number == number }?.text
        case .preference: home?.preferences.first { $0.number == number }.map { "\($0.key): \($0.value)" }
        case .usual: home?.usuals.first { $0.number == number }?.item
        case .fact: home?.facts.first { $0.number == number }.map { "\($0.key): \($0.value)" }
        case .order: OrderID(stored: number).flatMap { orders[$0] }?.items.map(\.name).joined(separator: ", ")
        case .ticket: TicketID(stored: number).flatMap { tickets[$0] }.map { $0.subject ?? "" }
        case .complaint: ComplaintID(stored: number).flatMap { complaints[$0] }?.reason
        case .promise: PromiseID(stored: number).flatMap { promises[$0] }?.text
        case .survey: SurveyID(stored: number).flatMap { surveys[$0] }.map { $0.comment ?? String($0.score) }
        case .idea: IdeaID(stored: number).flatMap { ideas[$0] }?.text
        case .customer, .message, .savedReply, .agent, .merge, .event: nil
        }
    }
}
