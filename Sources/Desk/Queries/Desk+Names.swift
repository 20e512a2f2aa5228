import CustomerIndex
import DeskModel
import TextAnalysis

extension Desk {
    /// What a thing is called outside: its sender's id where that is unique in the desk, else the desk's own (`~t7`).
    public func outputID(_ kind: EntityKind, _ number: UInt64) -> String {
        look { $0.state.outputID(kind, number) }
    }

    /// The desk's own id of a thing, whatever its sender calls it: `~t7`.
    public func ownID(_ kind: EntityKind, _ number: UInt64) -> String { "~\(kind.letter)\(number)" }

    /// The number of the thing of a kind that a word names: the desk's id, the sender's id or, for a customer, one
    /// exact identity.
    ///
    /// A customer that was merged away is followed to the person they are now, unless asked not to. Throws `refused`
    /// with `noSuch` when there is none, `ambiguous` listing the candidates when there are several.
    public func resolve(
        _ kind: EntityKind, _ text: String, followingMerges: Bool = true
    ) throws(DeskError) -> UInt64 {
        try refresh()
        let region = configuration.region
        return try ask { projections throws(DeskError) in
            var resolution = projections.state.resolve(kind, text)
            if kind == .customer, resolution.isNone || Self.isPhone(text) {
                // Only the lookup knows that two ways to write a phone are one phone.
                projections.freshenLookup(region: region)
                let found = projections.lookUp(or: []) { (index) throws(IndexDamage) in
                    try index.customers(withIdentity: text)
                }
                let all = Set(resolution.numbers.map { projections.state.root(of: $0) } + found.map(\.number)).sorted()
                if all.count == 1, resolution.isNone { resolution = .found(all[0]) }
                if all.count > 1 { resolution = .several(all) }
            }
            let state = projections.state
            switch resolution {
            case .found(let number):
                guard kind == .customer, let id = CustomerID(stored: number) else { return number }
                if followingMerges { return state.person(of: id).root.number }
                guard Self.isPhone(text) else { return number }
                // The lookup has a phone under the whole person: it is one member's, or of all of them.
                let digits = PhoneNumber(text, region: region)?.digits
                let holders = state.members(of: id).filter { member in
                    member.phones.contains { PhoneNumber($0, region: region)?.digits == digits }
                }
                return holders.count == 1 ? holders[0].id.number : state.person(of: id).root.number
            case .none:
                let refusal = Refusal.noSuch(kind, text)
                throw .refused(refusal, sentence: RefusalSentence(state: state).words(for: refusal))
            case .several(let numbers):
                throw .ambiguous(text, candidates: numbers.prefix(10).map { state.candidate(kind, $0) })
            }
        }
    }

    /// Refuses a thing that is another customer's: a wrong id would put what is said on somebody else's record.
    public func requireOwner(of kind: EntityKind, _ number: UInt64, is customer: CustomerID) throws(DeskError) {
        let stranger = look { projections -> String? in
            let state = projections.state
            guard let owner = state.owner(of: kind, number),
                state.rootCustomer(of: owner) != state.rootCustomer(of: customer)
            else { return nil }
            return state.outputID(.customer, state.rootCustomer(of: owner).number)
        }
        guard let stranger else { return }
        throw refused(
            .invalid("\(kind.nativeName.capitalized) \(outputID(kind, number)) is of customer \(stranger)."))
    }

    /// Whether a text is written as a phone number is.
    private static func isPhone(_ text: String) -> Bool {
        text.count(where: \.isNumber) >= 7 && !text.contains { $0.isLetter || $0 == "@" }
    }

    /// A customer's address with another town, for a command that changes only that.
    public func address(of id: CustomerID, withCity city: String) throws(DeskError) -> PostalAddress {
        look { projections in
            var address = projections.state.profile(of: id)?.address ?? PostalAddress()
            address.city = city
            return address
        }
    }

    /// The refusal with its sentence.
    func refused(_ refusal: Refusal) -> DeskError {
        let sentence = look { RefusalSentence(state: $0.state).words(for: refusal) }
        return .refused(refusal, sentence: sentence)
    }

    /// The short name by which the acting agent is shown.
    public var agentHandle: String { look { $0.state.agentHandle(agent) } }

    /// The short name by which the agent is shown whom a text names.
    public func agentHandle(of text: String) -> String { look { $0.state.agentHandle(text) } }

    /// Whether a text names one of the desk's agents: by name, by a sender's id or by the desk's own.
    public func knowsAgent(_ text: String) -> Bool { look { $0.state.agent(named: text) != nil } }

    /// The agents of the desk, by name.
    public func agents() -> [Agent] {
        look { $0.state.agents.all.sorted { $0.name < $1.name } }
    }
}

extension DeskState {
    /// The number of the customer who stands for the whole person.
    fileprivate func root(of customer: UInt64) -> UInt64 {
        CustomerID(stored: customer).map { rootCustomer(of: $0).number } ?? customer
    }

    /// A thing as a list of candidates names it.
    fileprivate func candidate(_ kind: EntityKind, _ number: UInt64) -> String {
        let id = outputID(kind, number)
        guard kind == .customer, let profile = profile(of: CustomerID(number)) else { return id }
        return "\(id) \(displayName(of: profile))"
    }
}
