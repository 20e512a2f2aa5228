/// The sections in which a state is frozen. Each has one name and one shape.
public enum FrozenSection: Hashable, Sendable {
    /// Things of a kind, by their number.
    case things(FrozenKind)
    /// In which customer the things of a kind that live inside customers are, by their number.
    case homes(EntityKind)
    /// All names of things in the order in which they were learnt, by their place in it.
    case names
    /// The place of the first name of each thing of a kind, by its number.
    case origins(EntityKind)
    /// The places of names, by kind and sender's id.
    case namesByID
    /// The sequence under which a content was first seen, by its digest.
    case digests
    /// The customers who have an email, phone or account number, by that.
    case contacts
    /// Tickets by the days on which something happened to them.
    case ticketDays
    /// Survey answers by the day on which they were given.
    case surveyDays
    /// Our public replies by the day on which they count.
    case replyDays
    /// Tickets that are solved and not closed, under the key 0.
    case solved
    /// Once more and side by side: the active tickets, and the customers they are of. Who shows a queue touches these
    /// few pages and not those among which the things are strewn.
    case near(FrozenKind)
    /// The first names of the things that are near, by their number.
    case nearNames(EntityKind)

    /// All sections that a state may be frozen in.
    public static var all: [FrozenSection] {
        FrozenKind.allCases.map(FrozenSection.things) + NestedNumbers.kinds.map(FrozenSection.homes)
            + EntityKind.allCases.map(FrozenSection.origins)
            + [.names, .namesByID, .digests, .contacts, .ticketDays, .surveyDays, .replyDays, .solved]
            + [.near(.customers), .near(.tickets), .nearNames(.customer), .nearNames(.ticket)]
    }

    /// Whether it is written whole each time, and what was frozen before counts no more.
    public var isWrittenAnew: Bool {
        switch self {
        case .near, .nearNames: true
        default: false
        }
    }

    /// The name of the section.
    public var name: String {
        switch self {
        case .things(let kind): "things_\(kind.rawValue)"
        case .homes(let kind): "homes_\(kind.rawValue)"
        case .names: "names"
        case .origins(let kind): "origins_\(kind.rawValue)"
        case .namesByID: "names_by_id"
        case .digests: "digests"
        case .contacts: "contacts"
        case .ticketDays: "ticket_days"
        case .surveyDays: "survey_days"
        case .replyDays: "reply_days"
        case .solved: "solved"
        case .near(let kind): "near_\(kind.rawValue)"
        case .nearNames(let kind): "near_names_\(kind.rawValue)"
        }
    }
}

/// What a value is kept under.
public enum FrozenKey: Sendable {
    /// A text, told apart from the same text in another scope.
    case text(String, scope: UInt8)
    /// A digest, whose bits are as good as random.
    case digest(ContentDigest)
}
