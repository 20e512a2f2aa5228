/// What a text names.
public enum Resolution: Equatable, Sendable {
    /// The one thing with this number.
    case found(UInt64)
    /// Nothing.
    case none
    /// Several things, by their numbers.
    case several([UInt64])

    /// The numbers of all it may be.
    public var numbers: [UInt64] {
        switch self {
        case .found(let number): [number]
        case .none: []
        case .several(let numbers): numbers
        }
    }

    /// Whether it is nothing.
    public var isNone: Bool { self == .none }
}

/// A thing that was referred to and never told.
public struct OpenPlaceholder: Equatable, Sendable {
    /// Its kind.
    public var kind: EntityKind
    /// What its sender calls it.
    public var foreign: ForeignID
    /// The number kept for it.
    public var number: UInt64
}

extension DeskState {
    /// The id by which a thing is shown: the sender's where it is unique in the desk, else the desk's own.
    ///
    /// A sender's id that looks like one of the desk's own is only shown where it is the same. What was only mentioned
    /// under an id does not take it from what was told.
    public func outputID(_ kind: EntityKind, _ number: UInt64) -> String {
        if let near = identities.nearID(kind, number), !near.hasPrefix("~") { return near }
        let isNamedByOne = identities.isNamedByOne(kind)
        if !isNamedByOne, let sole = identities.soleID(kind, number), !sole.hasPrefix("~") { return sole }
        let own = "~\(kind.letter)\(number)"
        guard let foreign = identities.origin(kind, number), !foreign.id.hasPrefix("~") else { return own }
        if isNamedByOne { return foreign.id }
        if let unique = identities.unique(kind, id: foreign.id) { return unique == number ? foreign.id : own }
        return told(kind, id: foreign.id) == [number] ? foreign.id : own
    }

    /// What a text names among the things of a kind: the desk's own id, a sender's id or, for a customer, one exact
    /// email, phone or account number. Customers that are one person count as one, named by its root.
    public func resolve(_ kind: EntityKind, _ text: String) -> Resolution {
        if let number = ownNumber(kind, text), exists(kind, number) { return .found(number) }
        let bySender = told(kind, id: text)
        if !bySender.isEmpty { return kind == .customer ? onePerson(bySender) : resolution(bySender) }
        switch kind {
        case .customer: return onePerson(contactBook.customers(text) { customers[$0] }.map(\.number))
        case .agent: return agentsByName[text].map { .found($0.number) } ?? .none
        default: return .none
        }
    }

    /// The things that senders call by an id, of which something was told; where nothing was of any, all of them.
    private func told(_ kind: EntityKind, id: String) -> [UInt64] {
        let all = identities.numbers(kind, id: id)
        let told = all.count > 1 ? all.filter { !mentioned.contains(kind, $0) } : all
        return told.isEmpty ? all : told
    }

    /// The number in an id of the desk's own, `~t7`, of a kind; nil for any other text.
    func ownNumber(_ kind: EntityKind, _ text: String) -> UInt64? {
        guard text.hasPrefix("~"), text.dropFirst().first == kind.letter else { return nil }
        let digits = text.dropFirst(2)
        guard !digits.isEmpty, digits.utf8.allSatisfy({ (48...57).contains($0) }), digits.first != "0" else {
            return nil
        }
        return UInt64(digits)
    }

    /// Whether the desk has a thing of a kind with a number, told or mentioned.
    public func exists(_ kind: EntityKind, _ number: UInt64) -> Bool {
        guard number > 0 else { return false }
        switch kind {
        case .customer: return customers.contains(CustomerID(number))
        case .ticket: return tickets.contains(TicketID(number))
        case .message: return messages.contains(MessageID(number))
        case .order: return orders.contains(OrderID(number))
        case .complaint: return complaints.contains(ComplaintID(number))
        case .promise: return promises.contains(PromiseID(number))
        case .survey: return surveys.contains(SurveyID(number))
        case .savedReply: return savedReplies.contains(SavedReplyID(number))
        case .agent: return agents.contains(AgentID(number))
        case .idea: return ideas.contains(IdeaID(number))
        case .merge: return merges.contains(MergeID(number))
        case .preference, .usual, .note, .fact: return nested.home(kind, number) != nil
        case .event: return false
        }
    }

    /// The things that were referred to and never told, in order of kind and number.
    public func openPlaceholders() -> [OpenPlaceholder] {
        mentioned.all.compactMap { thing in
            identities.origin(thing.kind, thing.number).map {
                OpenPlaceholder(kind: thing.kind, foreign: $0, number: thing.number)
            }
        }
    }

    /// The agent whom a text names: by name, by a sender's id or by the desk's own.
    public func agent(named text: String) -> AgentID? {
        if let id = agentsByName[text] { return id }
        if let number = identities.unique(.agent, id: text) { return AgentID(stored: number) }
        return ownNumber(.agent, text).flatMap { AgentID(stored: $0) }.flatMap { agents.contains($0) ? $0 : nil }
    }

    /// Whether two texts name the same agent; the same text always does.
    public func isSameAgent(_ one: String, _ other: String) -> Bool {
        if one == other { return true }
        guard let agent = agent(named: one) else { return false }
        return agent == self.agent(named: other)
    }

    /// The name of the agent whom a text names, or the text itself when the desk knows no such agent.
    public func agentName(_ text: String) -> String {
        guard let agent = agent(named: text).flatMap({ agents[$0] }), !agent.name.isEmpty else { return text }
        return agent.name
    }

    private func resolution(_ numbers: [UInt64]) -> Resolution {
        switch numbers.count {
        case 0: .none
        case 1: .found(numbers[0])
        default: .several(numbers)
        }
    }

    private func onePerson(_ numbers: [UInt64]) -> Resolution {
        if numbers.count == 1 { return .found(numbers[0]) }
        let roots = Set(numbers.map { rootCustomer(of: CustomerID($0)).number })
        return roots.count == 1 ? resolution(Array(roots)) : resolution(numbers)
    }
}
