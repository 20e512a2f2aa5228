/// A customer's answer to a survey.
public struct SurveyRecord: NativeRecord {
    /// The kind `survey`.
    public static let kind = EntityKind.survey
    /// The keys a new one needs.
    public static let required = ["customer", "at", "type", "score"]

    /// Whose.
    public var customer: Change<Reference<Customer>> = .keep
    /// The ticket asked about.
    public var ticket: Change<Reference<Ticket>> = .keep
    /// When it was answered.
    public var at: Change<Timestamp> = .keep
    /// `csat` (1 to 5) or `nps` (0 to 10).
    public var type: Change<String> = .keep
    /// The score.
    public var score: Change<Int64> = .keep
    /// What they wrote.
    public var comment: Change<String> = .keep

    /// A record that says nothing yet.
    public init() {}

    /// Shows every field to the visitor.
    public mutating func visit(_ fields: inout some RecordFields) {
        fields.reference("customer", &customer)
        fields.reference("ticket", &ticket)
        fields.time("at", &at)
        fields.word("type", &type, known: SurveyType.names)
        fields.integer("score", &score)
        fields.text("comment", &comment)
    }
}
