import TerminalKit

/// One row of the command table: what can be done, how it is called, which keys do it, and when it cannot be done.
public struct Command: Sendable {
    /// A key that does it, in a scope.
    public struct Binding: Hashable, Sendable {
        /// Where the key means this.
        public var scope: Scope
        /// The key.
        public var key: Key
    }

    /// Commands that belong together in documents.
    public enum Group: String, CaseIterable, Sendable {
        case moving = "Moving"
        case queue = "The queue"
        case ticket = "The ticket"
        case customer = "The customer"
        case writing = "Writing"
        case finding = "Finding"
        case wallboard = "The wallboard"
        case screen = "The screen"
    }

    /// How the footer offers it.
    public struct Hint: Sendable {
        /// The word or two beside the key.
        public var label: String
        /// What comes first when there is not room for all: lower numbers.
        public var rank: Int
    }

    /// The name in configuration and for `update`.
    public let id: CommandID
    /// The name for people: an imperative, as the palette lists it.
    public let name: String
    /// One sentence more.
    public let help: String
    /// Where it stands in documents.
    public let group: Group
    /// The default keys.
    public let bindings: [Binding]
    /// How the footer offers it, by the scope that it is offered in; none for what needs no offering.
    public let hints: [Scope: Hint]
    /// Whether the palette lists it. What only makes sense where its key is struck does not.
    public let isInPalette: Bool
    /// Why it cannot be done now, in a sentence; nil when it can.
    public let disabledReason: @Sendable (State) -> String?

    init(
        _ id: CommandID, _ name: String, _ help: String, _ group: Group, keys: [Scope: [Key]] = [:],
        hints: [Scope: Hint] = [:], palette: Bool = true,
        unless disabledReason: @escaping @Sendable (State) -> String? = { _ in nil }
    ) {
        self.id = id
        self.name = name
        self.help = help
        self.group = group
        bindings = Scope.allCases.flatMap { scope in (keys[scope] ?? []).map { Binding(scope: scope, key: $0) } }
        self.hints = hints
        isInPalette = palette
        self.disabledReason = disabledReason
    }

    /// Where it belongs: where a key that configuration gives it means it, unless another place is named.
    public var home: Scope {
        if let first = bindings.first(where: { !$0.scope.takesText }) ?? bindings.first { return first.scope }
        switch group {
        case .moving: return .moving
        case .queue: return .desk
        case .ticket: return .ticket
        case .customer: return id == .newCustomer ? .everywhere : .customer
        case .writing: return .composer
        case .finding, .wallboard, .screen: return .everywhere
        }
    }
}
