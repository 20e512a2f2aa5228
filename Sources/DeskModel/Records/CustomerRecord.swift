/// A customer: who they are, how to say it, and how they reach us.
public struct CustomerRecord: NativeRecord {
    /// The kind `customer`.
    public static let kind = EntityKind.customer
    /// The keys a new one needs.
    public static let required = ["name"]

    /// The full name.
    public var name: Change<String> = .keep
    /// What they like to be called.
    public var preferredName: Change<String> = .keep
    /// A respelling of the name, such as `ROO-hee MOO-lah`.
    public var pronunciation: Change<String> = .keep
    /// How they are spoken of or addressed: `she`, `Dr`.
    public var formOfAddress: Change<String> = .keep
    /// Email addresses, as given.
    public var emails: Change<[String]> = .keep
    /// Phone numbers, as given.
    public var phones: Change<[String]> = .keep
    /// Handles on social channels.
    public var handles: Change<[Handle]> = .keep
    /// Account numbers.
    public var accountNumbers: Change<[String]> = .keep
    /// The language they prefer, as given.
    public var language: Change<String> = .keep
    /// Since when they are a customer: a year, a date or a time, as given.
    public var since: Change<String> = .keep
    /// Whether they are to be served first.
    public var vip: Change<Bool> = .keep
    /// Tags.
    public var tags: Change<[String]> = .keep
    /// Where they live.
    public var address: Change<PostalAddress> = .keep
    /// Birth date, as given.
    public var birthDate: Change<String> = .keep

    /// A record that says nothing yet.
    public init() {}

    /// Shows every field to the visitor.
    public mutating func visit(_ fields: inout some RecordFields) {
        fields.text("name", &name)
        fields.text("preferred_name", &preferredName)
        fields.text("pronunciation", &pronunciation)
        fields.text("form_of_address", &formOfAddress)
        fields.texts("emails", &emails)
        fields.texts("phones", &phones)
        fields.handles("handles", &handles)
        fields.texts("account_numbers", &accountNumbers)
        fields.text("language", &language)
        fields.text("since", &since)
        fields.flag("vip", &vip)
        fields.texts("tags", &tags)
        fields.address("address", &address)
        fields.text("birth_date", &birthDate)
    }
}
