/// What a piece of text means; a theme says how that looks.
///
/// Nothing is ever drawn in "red": it is drawn over time, and the theme decides. In theme files a role's name is written
/// with underscores (`over_time`). A role that a theme leaves out looks like its ``fallback``.
public enum Role: UInt8, CaseIterable, Sendable {
    /// What is read.
    case text
    /// What may be overlooked.
    case dim
    /// The name of a pane.
    case title
    /// The name of the pane that has the keys.
    case titleFocused
    /// A heading inside a pane.
    case heading
    /// The product's and the desk's name.
    case brand
    /// Lines between panes and around boxes.
    case rule
    /// The border of what has the keys.
    case ruleFocused
    /// The mark beside the chosen row.
    case cursor
    /// A clock past its target.
    case overTime
    /// A clock near its target.
    case atRisk
    /// Waits for us, with time enough.
    case waiting
    /// Done, solved, kept.
    case done
    /// A promise that is open.
    case promise
    /// A promise that is overdue or was broken.
    case promiseBroken
    /// A complaint.
    case complaint
    /// An internal note.
    case note
    /// What an internal note says.
    case noteText
    /// Something that opens when chosen.
    case link
    /// A key in a hint.
    case key
    /// What a key does.
    case keyHelp
    /// A key that does nothing now.
    case keyDisabled
    /// Text in a field.
    case input
    /// A field's hint while it is empty.
    case placeholder
    /// A gap in a draft that must be filled.
    case unfilled
    /// What was looked for, where it was found.
    case match
    /// Another agent, present.
    case presence
    /// The customer's name where it leads.
    case customer
    /// How a name is said.
    case pronunciation
    /// A regular, a VIP.
    case regular
    /// What a customer wrote.
    case customerMessage
    /// What an agent wrote.
    case agentMessage
    /// What happened, said by the desk itself.
    case systemMessage
    /// The day between messages.
    case day
    /// A suggested reply.
    case suggestion
    /// How sure, how similar: figures beside something.
    case score
    /// A finding of the reply check.
    case finding
    /// Went well, got better.
    case good
    /// Something went wrong.
    case error
    /// Something will go wrong.
    case warning
    /// Connected and current.
    case live
    /// Not connected, or behind.
    case offline
    /// A figure that is looked at first.
    case figure
    /// Bars and sparklines.
    case chart
    /// The unfilled part of a bar.
    case chartRest
    /// A tag.
    case tag
    /// What lies under something that floats.
    case veil

    /// The name in a theme file: `overTime` is `over_time`.
    public var name: String {
        var name = ""
        for character in "\(self)" {
            if character.isUppercase { name += "_" }
            name += character.lowercased()
        }
        return name
    }

    /// The role whose looks it takes where a theme says nothing; none for ``text``, which every theme must have.
    public var fallback: Role? {
        switch self {
        case .text: nil
        case .titleFocused, .heading, .brand, .figure, .customer: .title
        case .ruleFocused: .rule
        case .rule, .keyHelp, .keyDisabled, .placeholder, .systemMessage, .day, .pronunciation, .chartRest, .veil: .dim
        case .cursor, .key, .presence, .suggestion: .link
        case .promiseBroken, .complaint, .error, .offline: .overTime
        case .warning, .unfilled, .finding, .promise, .regular: .atRisk
        case .live, .good: .done
        case .score, .chart, .tag: .waiting
        case .noteText: .note
        case .dim, .title, .overTime, .atRisk, .waiting, .done, .note, .link, .input, .match, .customerMessage,
            .agentMessage:
            .text
        }
    }
}
