import Desk
import DeskModel

/// The list of customers who may be one person.
public struct DuplicateList: Equatable, Sendable {
    /// The pairs, the surest first; nil until they are found.
    public var pairs: [DuplicatePair]?
    /// The chosen pair.
    public var selected = 0
    /// Why they could not be looked for.
    public var problem: Problem?

    /// How many are asked for.
    static let limit = 500
    /// Rows on screen that a pair takes.
    static let rowsEach = 2

    /// The pair under the cursor.
    public var chosen: DuplicatePair? {
        guard let pairs, pairs.indices.contains(selected) else { return nil }
        return pairs[selected]
    }

    /// Takes a pair off the list: it is dealt with.
    mutating func remove(_ one: CustomerID, _ other: CustomerID) {
        pairs?.removeAll { Set([$0.first.customer, $0.second.customer]) == [one, other] }
        selected = max(0, min(selected, (pairs?.count ?? 1) - 1))
    }
}

/// Two customers side by side, before they are made one person.
public struct SideBySide: Equatable, Sendable {
    /// Which of the two.
    public enum Side: Equatable, Sendable {
        case first
        case second

        /// The other one.
        var other: Side { self == .first ? .second : .first }
    }

    /// The customer on the left.
    public var first: CustomerID
    /// The customer on the right.
    public var second: CustomerID
    /// How sure it is that they are one, where they were proposed.
    public var score: Double?
    /// What they have; nil until it is read.
    public var both: CustomerComparison?
    /// Why it could not be read.
    public var problem: Problem?
    /// Who goes on: the other becomes part of them.
    public var goesOn = Side.first
    /// Of the fields that differ, those whose value is chosen, by key.
    public var chosen: [String: Side] = [:]
    /// The field under the cursor.
    public var selected = 0
    /// The first field on screen.
    public var top = 0
    /// The list to come back to.
    public var list: DuplicateList?

    /// Two customers, as yet unread.
    init(_ first: CustomerID, _ second: CustomerID, score: Double? = nil, list: DuplicateList? = nil) {
        self.first = first
        self.second = second
        self.score = score
        self.list = list
    }

    /// The fields.
    var fields: [CustomerComparison.Field] { both?.fields ?? [] }

    /// Whose value of a field holds afterwards; nil where both are kept, or are the same.
    func kept(_ field: CustomerComparison.Field) -> Side? {
        if field.isList || !field.differs { return nil }
        if field.first.isEmpty { return .second }
        if field.second.isEmpty { return .first }
        return chosen[field.key] ?? goesOn
    }

    /// The deed that makes them one.
    var deed: Deed {
        let (from, into) = goesOn == .first ? (second, first) : (first, second)
        let taking = fields.filter { $0.isChoice && kept($0) != goesOn }.map(\.key)
        return .mergeCustomers(from, into: into, taking: taking)
    }
}

/// Two customers who were one person, before they are taken apart: with whom goes what came since.
public struct Parting: Equatable, Sendable {
    /// The customer who was asked about.
    public var customer: CustomerID
    /// What came.
    public var sequel: MergeSequel
    /// What the one is called into whom the other went: on the left.
    public var intoName: String
    /// What the other is called: on the right.
    public var fromName: String
    /// The things that are handed to the other than the one they were recorded for.
    public var given: Set<CustomerThing> = []
    /// The thing under the cursor.
    public var selected = 0

    /// Whether a thing goes with the one who went into the other.
    func goesWithFrom(_ entry: MergeSequel.Entry) -> Bool { (entry.of == sequel.from) != given.contains(entry.thing) }
}
