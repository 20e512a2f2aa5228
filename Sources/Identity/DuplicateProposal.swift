import DeskModel

/// That two customers may be one person, with what speaks for it and against it.
public struct DuplicateProposal: Hashable, Sendable {
    /// The customer with the lower number.
    public let first: CustomerID
    /// The other.
    public let second: CustomerID
    /// How sure it is that they are one, 0…1.
    public let score: Double
    /// What was compared, the weightiest first.
    public let evidence: [DuplicateEvidence]
    /// A third customer who joins them, where they would not be proposed for themselves.
    public let through: CustomerID?
}

/// One thing in which two customers agree or differ.
public struct DuplicateEvidence: Hashable, Sendable {
    /// What was compared.
    public enum Field: String, CaseIterable, Sendable {
        case name
        case birthDate = "birth_date"
        case email
        case phone
        case account
        case handle
        case address

        /// Whether it is one person's, as a rule, and not of all who live or work together.
        var isOnePersons: Bool { self != .name && self != .address }
    }

    /// How they compare.
    public enum Level: String, Sendable {
        /// The same value.
        case same
        /// A slip apart, a nickname, an initial.
        case near
        /// Different.
        case different
    }

    /// What was compared.
    public let field: Field
    /// How they compare.
    public let level: Level
    /// What it says, in bits: above zero for one person, below for two.
    public let bits: Double
}
