import TerminalKit

/// Which key means which command, in each scope.
public struct KeyMap: Equatable, Sendable {
    /// Two commands that want one key in one scope.
    public struct Conflict: Equatable, Sendable {
        /// Where.
        public var scope: Scope
        /// The key.
        public var key: Key
        /// Who has it.
        public var first: CommandID
        /// Who wants it as well.
        public var second: CommandID
    }

    private var commands: [Scope: [Key: CommandID]] = [:]
    private var keys: [CommandID: [Command.Binding]] = [:]
    /// What is wrong with the bindings it was made of: of two commands that want a key, the first has it.
    public private(set) var conflicts: [Conflict] = []

    /// The keys of the command table.
    public static let standard = KeyMap(CommandTable.all.map { ($0.id, $0.bindings) })

    /// The map of these bindings.
    public init(_ bindings: [(command: CommandID, bindings: [Command.Binding])]) {
        for (command, bindings) in bindings {
            for binding in bindings {
                if let first = commands[binding.scope]?[binding.key] {
                    conflicts.append(Conflict(scope: binding.scope, key: binding.key, first: first, second: command))
                } else {
                    commands[binding.scope, default: [:]][binding.key] = command
                    keys[command, default: []].append(binding)
                }
            }
        }
    }

    /// The command that a key means, in the innermost of the scopes that knows it.
    public func command(for key: Key, in scopes: [Scope]) -> CommandID? {
        for scope in scopes {
            if let command = commands[scope]?[key] { return command }
        }
        return nil
    }

    /// The keys of a command.
    public func bindings(of command: CommandID) -> [Command.Binding] { keys[command] ?? [] }

    /// The first key of a command in the innermost of the scopes in which it has one.
    public func key(for command: CommandID, in scopes: [Scope]) -> Key? { binding(for: command, in: scopes)?.key }

    /// The same, with the scope.
    func binding(for command: CommandID, in scopes: [Scope]) -> Command.Binding? {
        let bindings = bindings(of: command)
        for scope in scopes {
            if let binding = bindings.first(where: { $0.scope == scope }) { return binding }
        }
        return nil
    }
}
