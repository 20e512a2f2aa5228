/// A person who works at the desk.
public struct AgentRecord: NativeRecord {
    /// The kind `agent`.
    public static let kind = EntityKind.agent
    /// The keys a new one needs.
    public static let required = ["name"]

    /// Their name.
    public var name: Change<String> = .keep
    /// What they may do.
    public var role: Change<String> = .keep

    /// A record that says nothing yet.
    public init() {}

    /// Shows every field to the visitor.
    public mutating func visit(_ fields: inout some RecordFields) {
        fields.text("name", &name)
        fields.word("role", &role, known: AgentRole.names)
    }
}
