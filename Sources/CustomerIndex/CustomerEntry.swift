import DeskModel

/// What lookup knows of one customer: everything somebody may type to find them, and how current they are.
public struct CustomerEntry: Hashable, Sendable {
    /// Whose entry it is.
    public var id: CustomerID
    /// Every name, the one shown first: legal, preferred, former, in other scripts.
    public var names: [String]
    /// Email addresses.
    public var emails: [String]
    /// Phone numbers in any writing; without a country code they belong to the index's region.
    public var phones: [String]
    /// Handles, with or without the at sign.
    public var handles: [String]
    /// Account numbers.
    public var accountNumbers: [String]
    /// Order numbers.
    public var orderNumbers: [String]
    /// Parts of addresses: street, city, region, postcode, country.
    public var addressWords: [String]
    /// When the customer was last in touch; nil for never.
    public var lastContact: Timestamp?
    /// How often the customer was in touch.
    public var contactCount: Int
    /// How many of their tickets are open.
    public var openTickets: Int

    /// An entry; everything but the customer may be left out.
    public init(
        id: CustomerID, names: [String] = [], emails: [String] = [], phones: [String] = [], handles: [String] = [],
        accountNumbers: [String] = [], orderNumbers: [String] = [], addressWords: [String] = [],
        lastContact: Timestamp? = nil, contactCount: Int = 0, openTickets: Int = 0
    ) {
        self.id = id
        self.names = names
        self.emails = emails
        self.phones = phones
        self.handles = handles
        self.accountNumbers = accountNumbers
        self.orderNumbers = orderNumbers
        self.addressWords = addressWords
        self.lastContact = lastContact
        self.contactCount = contactCount
        self.openTickets = openTickets
    }
}
