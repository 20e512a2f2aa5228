/// A saved reply, with placeholders.
public struct SavedReplyRecord: NativeRecord {
    /// The kind `savedReply`.
    public static let kind = EntityKind.savedReply
    /// The keys a new one needs.
    public static let required = ["title", "body"]

    /// Its name.
    public var title: Change<String> = .keep
    /// Its text.
    public var body: Change<String> = .keep
    /// Tags.
    public var tags: Change<[String]> = .keep

    /// A record that says nothing yet.
    public init() {}

    /// Shows every field to the visitor.
    public mutating func visit(_ fields: inout some RecordFields) {
        fields.text("title", &title)
        fields.text("body", &body)
        fields.texts("tags", &tags)
    }
}
