import DeskModel

/// One customer that a query found.
public struct CustomerMatch: Hashable, Sendable {
    /// Who.
    public let id: CustomerID
    /// How sure, 0…1, comparable between queries (see `MatchScore`).
    public let score: Double
    /// Why, in a few words: `exact name`, `sounds alike · Petaluma`, `phone`.
    public let why: String
    /// Where the query was found.
    public let field: MatchField
    /// The text it was found in, as the customer's entry has it; the shown name when only an address matched.
    public let value: String
    /// The parts of `value` that matched, in UTF-8 bytes, ascending, apart from each other.
    public let marks: [Range<Int>]
}

/// The kinds of things by which a customer is found.
public enum MatchField: UInt8, Hashable, Sendable, CaseIterable {
    case name = 1
    case email = 2
    case phone = 3
    case handle = 4
    case accountNumber = 5
    case orderNumber = 6
    case address = 7
}
