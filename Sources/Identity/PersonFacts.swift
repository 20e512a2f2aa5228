import DeskModel

/// What tells one person from another, as a desk has it of a customer.
public struct PersonFacts: Sendable {
    /// Which customer.
    public var id: CustomerID
    /// All names, as given.
    public var names: [String]
    /// Birth date, as given.
    public var birthDate: String?
    /// Email addresses, as given.
    public var emails: [String]
    /// Phones, as given.
    public var phones: [String]
    /// Account numbers and other numbers that are one person's, as given.
    public var accounts: [String]
    /// Handles on social channels, as given.
    public var handles: [String]
    /// Where they live.
    public var address: PostalAddress?

    /// Facts; most may be left out.
    public init(
        id: CustomerID, names: [String], birthDate: String? = nil, emails: [String] = [], phones: [String] = [],
        accounts: [String] = [], handles: [String] = [], address: PostalAddress? = nil
    ) {
        self.id = id
        self.names = names
        self.birthDate = birthDate
        self.emails = emails
        self.phones = phones
        self.accounts = accounts
        self.handles = handles
        self.address = address
    }
}
