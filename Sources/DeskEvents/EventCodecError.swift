/// Why bytes are no event.
public enum EventCodecError: Error, Equatable, Sendable {
    /// The payload does not begin with the 27 bytes that hold time, customer and ticket.
    case badPrefix
    /// The payload is no message of the schema: cut short, of wrong types, or with text that is not UTF-8.
    case malformed
    /// The payload has nothing that happened in it.
    case noBody
    /// A number that must name a thing is zero or missing; the text says which field of which message.
    case numberMissing(String)
    /// A word of a closed list is missing; the text says which field of which message.
    case wordMissing(String)
}

extension EventCodecError: CustomStringConvertible {
    /// A sentence for reports of damage.
    public var description: String {
        switch self {
        case .badPrefix: "the event does not begin with its time, customer and ticket"
        case .malformed: "the event is not a message of the schema"
        case .noBody: "the event says nothing that happened"
        case .numberMissing(let field): "the event names no thing in \(field)"
        case .wordMissing(let field): "the event has no value in \(field)"
        }
    }
}
