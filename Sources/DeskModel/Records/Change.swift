/// What a record says of one field: nothing, that it is empty now, or its new value.
///
/// An import line or a command carries only the keys it means to change (contract: Native JSON Lines): an absent key
/// keeps what is there, `null` clears it.
public enum Change<Value: Equatable & Sendable>: Equatable, Sendable {
    /// The record does not speak of the field.
    case keep
    /// The field is emptied.
    case clear
    /// The field takes this value.
    case set(Value)

    /// The value set, or nil when the record clears the field or does not speak of it.
    public var value: Value? {
        guard case .set(let value) = self else { return nil }
        return value
    }

    /// Whether the record speaks of the field at all.
    public var isPresent: Bool { self != .keep }

    /// The change that sets `value`, or keeps what is there when nil.
    public static func given(_ value: Value?) -> Change {
        guard let value else { return .keep }
        return .set(value)
    }

    /// Applies the change to an optional field.
    public func apply(to field: inout Value?) {
        switch self {
        case .keep: break
        case .clear: field = nil
        case .set(let value): field = value
        }
    }

    /// Applies the change to a field that is never absent; clearing gives `empty`.
    public func apply(to field: inout Value, empty: Value) {
        switch self {
        case .keep: break
        case .clear: field = empty
        case .set(let value): field = value
        }
    }
}
