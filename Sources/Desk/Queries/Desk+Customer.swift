import DeskModel

extension Desk {
    /// The unified view of a customer, with the newest `limit` entries of the timeline and of each list, of tickets `ticketLimit`; nil
    /// when there is none.
    ///
    /// A customer that was merged away is shown as the person they are now.
    public func customer(
        _ id: CustomerID, limit: Int, ticketLimit: Int? = nil, at now: Timestamp
    ) throws(DeskError) -> CustomerView? {
        try refresh()
        let present = presence.others()
        let hour = calendar.localHour(of: now)
        return try ask { projections throws(DeskError) -> CustomerView? in
            let writer = CustomerViewWriter(
                state: projections.state, now: now, present: present, localHour: hour)
            guard var view = writer.view(of: id, limit: limit, ticketLimit: ticketLimit ?? limit) else { return nil }
            let newest = projections.timeline.newest(of: view.members, before: nil, limit: limit)
            view.timeline = try entries(at: newest, in: projections)
            view.timelineCount = projections.timeline.count(of: view.members)
            return view
        }
    }
}

/// Gathers the unified view of a customer from state; the timeline's texts are read by the caller.
struct CustomerViewWriter {
    let state: DeskState
    let now: Timestamp
    let present: [PresentAgent]
    let localHour: Int?

    func view(of id: CustomerID, limit: Int, ticketLimit: Int) -> CustomerView? {
        guard let profile = state.profile(of: id) else { return nil }
        let person = profile.person
        let members = state.members(of: id)
        guard members.contains(where: \.isKnown) else { return nil }
        var rows = RowWriter(state: state, now: now, present: present)
        let tickets = members.flatMap(\.tickets).compactMap { state.tickets[$0] }.filter {
            $0.isKnown && $0.mergedBy == nil
        }
        .map { (ticket: $0, isActive: state.status(of: $0.id, at: now).isActive) }
        .sorted { left, right in
            left.isActive != right.isActive ? left.isActive : left.ticket.at > right.ticket.at
        }
        return CustomerView(
            id: person.root, outputID: state.outputID(.customer, person.root.number), members: person.members,
            displayName: state.displayName(of: profile),
            profile: profile, usual: state.usual(of: person.root),
            preferences: newestOfEachKey(members.flatMap { Array($0.preferences) }),
            notes: Array(
                members.flatMap { Array($0.notes) }.sorted { ($0.pinned ? 1 : 0, $0.at) > ($1.pinned ? 1 : 0, $1.at) }
                    .prefix(limit)),
            facts: Array(members.flatMap { Array($0.facts) }.sorted { $0.at > $1.at }.prefix(limit)),
            complaints: Array(
                members.flatMap(\.complaints).compactMap { state.complaints[$0] }
                    .sorted { ($0.isOpen ? 1 : 0, $0.at) > ($1.isOpen ? 1 : 0, $1.at) }.prefix(limit)),
            promises: Array(promises(of: members).prefix(limit)),
            orders: Array(
                members.flatMap(\.orders).compactMap { state.orders[$0] }.sorted { $0.at > $1.at }.prefix(limit)),
            feedback: Array(
                members.flatMap(\.surveys).compactMap { state.surveys[$0] }.sorted { $0.at > $1.at }.prefix(limit)),
            ideas: Array(
                members.flatMap(\.ideas).compactMap { state.ideas[$0] }.sorted { $0.at > $1.at }.prefix(limit)),
            tickets: tickets.prefix(ticketLimit).compactMap { rows.row(of: $0.ticket.id) },
            ticketCount: tickets.count,
            standing: state.standing(of: person.root, at: now),
            openingLine: state.openingLine(for: person.root, at: now, localHour: localHour), timeline: [],
            timelineCount: 0)
    }

    /// Open promises by due time, then the others, newest first.
    private func promises(of members: [Customer]) -> [Promised] {
        let all = members.flatMap(\.promises).compactMap { state.promises[$0] }
        let open = all.filter { $0.status == .open }.sorted { $0.due < $1.due }
        return open + all.filter { $0.status != .open }.sorted { $0.due > $1.due }
    }

    private func newestOfEachKey(_ preferences: [Preference]) -> [Preference] {
        var seen: Set<String> = []
        return preferences.sorted { ($0.at, $0.number) > ($1.at, $1.number) }.filter { preference in
            seen.insert(preference.key.lowercased()).inserted
        }
    }
}
