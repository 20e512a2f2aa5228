/// Where a key means something. Of the scopes that are in force, the innermost that knows a key decides.
public enum Scope: String, CaseIterable, Sendable {
    /// Wherever the program is, text being typed included.
    case always
    /// Wherever no text is being typed.
    case everywhere
    /// Lists and texts that can be moved through.
    case moving
    /// A ticket is shown.
    case ticket
    /// The desk itself.
    case desk
    /// The screen of one customer, or a ticket of theirs.
    case customer
    /// A reply or a note is being written.
    case composer
    /// The wallboard.
    case wallboard
    /// A list with a text field above it: lookup, palette, pickers.
    case choosing
    /// The customer lookup.
    case lookup
    /// Customers who may be one person: the list, or two side by side.
    case comparing
    /// A small form.
    case form
    /// The page of keys.
    case help

    /// How documents call it.
    public var title: String {
        switch self {
        case .always: "Always"
        case .everywhere: "Everywhere"
        case .moving: "Moving"
        case .ticket: "On a ticket"
        case .desk: "At the desk"
        case .customer: "With a customer"
        case .composer: "While writing"
        case .wallboard: "On the wallboard"
        case .choosing: "In a list that you type into"
        case .lookup: "In the customer lookup"
        case .comparing: "Between two customers"
        case .form: "In a form"
        case .help: "On the page of keys"
        }
    }

    /// The scopes that are in force together, innermost first, wherever one can be: a key that two of them know is a conflict.
    static let stacks: [[Scope]] = [
        [.ticket, .customer, .desk, .moving, .everywhere, .always], [.customer, .moving, .everywhere, .always],
        [.wallboard, .moving, .everywhere, .always], [.composer, .always], [.lookup, .choosing, .always],
        [.form, .always], [.help, .moving, .always],
        [.comparing, .moving, .always],
    ]

    /// Whether letters are text there, and never commands.
    var takesText: Bool {
        switch self {
        case .always, .composer, .choosing, .lookup, .form: true
        default: false
        }
    }
}
