import CustomerIndex
import DeskModel

extension Desk {
    /// Customers for what was typed, best first, with why each matched.
    ///
    /// The first lookup of a process opens the checkpoint's index, or builds one from state where there is none,
    /// O(customers); later ones bring in what changed since.
    /// `isCancelled` is asked now and then; a cancelled lookup returns what it had. Of the customers found, at most `limit`, the best
    /// `rows` are told of: what is shown of a customer is put together one by one, O(rows).
    public func find(
        _ query: String, limit: Int, rows: Int = .max, at now: Timestamp, isCancelled: @Sendable () -> Bool = { false }
    ) throws(DeskError) -> FindResult {
        try refresh()
        let region = configuration.region
        return look { projections in
            projections.freshenLookup(region: region)
            var matches: [CustomerMatch] = []
            let elapsed = ContinuousClock().measure {
                matches = projections.lookUp(or: []) { (index) throws(IndexDamage) in
                    try index.find(query, limit: limit, now: now, isCancelled: isCancelled) ?? []
                }
            }
            var found: [FoundCustomer] = []
            for match in matches where found.count < rows {
                if let customer = FoundCustomer(match, in: projections.state, at: now) { found.append(customer) }
            }
            return FindResult(
                query: query, microseconds: elapsed.microseconds, matches: found,
                of: found.count == rows ? matches.count : nil)
        }
    }
}

extension Duration {
    /// Whole microseconds.
    var microseconds: Int64 { components.seconds * 1_000_000 + components.attoseconds / 1_000_000_000_000 }
}

extension Projections {
    /// Opens the lookup index of the checkpoint, or builds one where there is none, and brings in the customers that
    /// changed since.
    mutating func freshenLookup(region: String) {
        keepLookup()
        if lookup == nil, lookupAhead == nil { lookup = base?.lookup(region: region) }
        if lookup == nil || lookupAhead != nil || !staleInLookup.isEmpty {
            lookup = growingLookup(region: region).finish()
        }
    }

    /// The index with everybody in it, to be laid out; what was known of it is let go of.
    mutating func growingLookup(region: String) -> GrowingIndex {
        keepLookup()
        var growing: GrowingIndex
        if let lookupAhead {
            growing = lookupAhead.wait()
            self.lookupAhead = nil
        } else if let known = lookup ?? base?.lookup(region: region) {
            growing = GrowingIndex(on: known)
        } else {
            growing = GrowingIndex(on: CustomerIndex(region: region))
            growing.update(
                contentsOf: LookupEntries(of: customerNumbers) { [state] id in
                    state.customers.read(id) { $0.mergedBy == nil } == true ? state.lookupEntry(of: id) : nil
                })
            staleInLookup = []
        }
        lookup = nil
        bringUpToDate(&growing)
        return growing
    }

    /// Brings in the customers that changed.
    private mutating func bringUpToDate(_ growing: inout GrowingIndex) {
        var changed: Set<CustomerID> = []
        for id in staleInLookup {
            let root = state.person(of: id).root
            changed.insert(root)
            if root != id { growing.remove(id) }
        }
        staleInLookup = []
        growing.update(contentsOf: LookupEntries(of: changed.sorted()) { [state] id in state.lookupEntry(of: id) })
        for id in changed where state.customers.read(id, \.isKnown) != true && state.lookupEntry(of: id) == nil {
            growing.remove(id)
        }
    }

    /// The customers' numbers, without a list of the customers themselves.
    private var customerNumbers: [CustomerID] {
        let next = state.customers.next
        // Numbers are dense, but for a log that somebody made up.
        guard next / 2 > UInt64(state.customers.count) + 1024 else {
            return (1..<max(1, next)).compactMap { number in
                CustomerID(stored: number).flatMap { state.customers.contains($0) ? $0 : nil }
            }
        }
        var numbers: [CustomerID] = []
        state.customers.forEach { numbers.append($0.id) }
        return numbers.sorted()
    }

    /// What the lookup's index says; where that meets damage, of which note is taken, what was there before.
    mutating func lookUp<Answer>(
        or blank: Answer, _ body: (CustomerIndex) throws(IndexDamage) -> Answer
    ) -> Answer {
        guard let lookup else { return blank }
        do throws(IndexDamage) {
            return try body(lookup)
        } catch {
            base?.damage.note()
            self.lookup = nil
            return blank
        }
    }
}

extension DeskState {
    /// What lookup goes by for a person; nil while they are only mentioned.
    func lookupEntry(of id: CustomerID) -> CustomerEntry? {
        guard let (profile, members) = whole(of: id) else { return nil }
        guard members.contains(where: \.isKnown) else { return nil }
        let address = profile.address
        let tickets = members.flatMap(\.tickets)
        return CustomerEntry(
            id: profile.person.root, names: names(of: profile, members), emails: profile.emails, phones: profile.phones,
            handles: profile.handles.map(\.handle), accountNumbers: profile.accountNumbers,
            orderNumbers: members.flatMap(\.orders).map { outputID(.order, $0.number) },
            addressWords: [address?.street, address?.city, address?.region, address?.postcode, address?.country]
                .compactMap(\.self),
            lastContact: members.compactMap(\.lastContact).max(), contactCount: tickets.count,
            openTickets: tickets.count { activeTickets.contains($0) })
    }

    /// Every name of a person, the one shown first.
    private func names(of profile: Profile, _ members: [Customer]) -> [String] {
        var names = [displayName(of: profile)]
        for name in [profile.name, profile.preferredName] + members.flatMap({ [$0.name, $0.preferredName] }) {
            if let name, !names.contains(name) { names.append(name) }
        }
        return names
    }
}

extension FoundCustomer {
    /// The customer of a match, or nil when there is none any more.
    init?(_ match: CustomerMatch, in state: DeskState, at now: Timestamp) {
        guard let (profile, members) = state.whole(of: match.id) else { return nil }
        let name = state.displayName(of: profile)
        let phone = match.field == .phone ? match.value : nil
        self.init(
            customer: match.id, id: state.outputID(.customer, match.id.number), name: name,
            marks: name.characterRanges(ofUTF8: match.marks(in: name)), score: match.score,
            why: match.why(beside: name), city: profile.address?.city, phone: phone ?? profile.phones.first,
            isVIP: profile.vip,
            lastContact: members.compactMap(\.lastContact).max(),
            openTickets: members.flatMap(\.tickets).count { state.activeTickets.contains($0) },
            phoneMarks: phone?.characterRanges(ofUTF8: match.marks) ?? [])
    }
}

extension CustomerMatch {
    /// Why, with the other name or the address that fits, where it is not what is shown: `begins so · Meiling`.
    fileprivate func why(beside name: String) -> String {
        guard [.name, .email, .handle].contains(field), !marks.isEmpty, name.place(ofUTF8: value) == nil else {
            return why
        }
        // Who types a whole address knows it; of a name and of part of an address it is said.
        guard field == .name || marks != [0..<value.utf8.count] else { return why }
        let shown = value.count > Self.mostShown ? value.prefix(Self.mostShown - 1) + "…" : value
        let end = why.place(ofUTF8: " · ").map { why.utf8.index(why.startIndex, offsetBy: $0) } ?? why.endIndex
        return "\(why[..<end]) · \(shown)\(why[end...])"
    }

    /// Characters of what fits that are shown: what else is known of a customer stands beside it.
    private static let mostShown = 24

    /// What to mark of the name that is shown, in UTF-8 bytes: of another name of theirs what is part of it (of 小明, where
    /// 王小明 is shown), else nothing.
    fileprivate func marks(in name: String) -> [Range<Int>] {
        guard field == .name, !value.isEmpty else { return [] }
        if value == name { return marks }
        guard let start = name.place(ofUTF8: value) else { return [] }
        return marks.map { start + $0.lowerBound..<start + $0.upperBound }
    }
}

extension String {
    /// Where a text stands in this one for the first time, in UTF-8 bytes, letter for letter as it is written; nil for nowhere.
    /// O(bytes · bytes).
    fileprivate func place(ofUTF8 part: String) -> Int? {
        let (whole, part) = (Array(utf8), Array(part.utf8))
        guard part.count <= whole.count else { return nil }
        return (0...whole.count - part.count).first { whole[$0..<$0 + part.count].elementsEqual(part) }
    }

    /// Ranges of UTF-8 bytes as ranges of characters; a character counts as marked when any of its bytes is.
    func characterRanges(ofUTF8 marks: [Range<Int>]) -> [Range<Int>] {
        guard !marks.isEmpty else { return [] }
        var ranges: [Range<Int>] = []
        if utf8.allSatisfy({ $0 < 0x80 && $0 != UInt8(ascii: "\r") }) {
            // Each byte is a character.
            for mark in marks.map({ $0.clamped(to: 0..<utf8.count) }).sorted(by: { $0.lowerBound < $1.lowerBound })
            where !mark.isEmpty {
                if let last = ranges.last, mark.lowerBound <= last.upperBound {
                    ranges[ranges.count - 1] = last.lowerBound..<max(last.upperBound, mark.upperBound)
                } else {
                    ranges.append(mark)
                }
            }
            return ranges
        }
        var byte = 0
        for (index, character) in enumerated() {
            let end = byte + character.utf8.count
            if marks.contains(where: { $0.lowerBound < end && byte < $0.upperBound }) {
                if let last = ranges.last, last.upperBound == index {
                    ranges[ranges.count - 1] = last.lowerBound..<index + 1
                } else {
                    ranges.append(index..<index + 1)
                }
            }
            byte = end
        }
        return ranges
    }
}
