import TOML
import TerminalKit

/// Reads which keys a person wants for which commands: the table `[keys]` of config.toml.
///
/// ```toml
/// [keys]
/// claim = "C"                                       # in place of the default
/// release = ["X", "F3"]                             # several
/// skip = []                                         # none: by name, with `:`
/// suggestion-1 = { ticket = "F1", composer = "M-1" }  # by the place where the key means it
/// ```
///
/// A key or a list stands for the place where the command belongs (`Command.home`); its keys elsewhere stay. What is wrong is
/// told with its line, one fault each, and all else holds: of two commands that want one key the first in the file has it,
/// a person's key goes before a default one, and no default can be lost without which the program could not be handled.
public struct KeyMapReader {
    /// A key that a person wants.
    private struct Wish {
        var command: CommandID
        var binding: Command.Binding
        var value: TOMLValue
    }

    private struct Place: Hashable {
        var command: CommandID
        var scope: Scope
    }

    private var wishes: [Wish] = []
    /// Where a person's keys stand in for the defaults, the empty list included.
    private var replaced: Set<Place> = []
    private var faults: [TOMLError] = []

    /// Commands that must keep a key wherever they have one: without them nobody gets anywhere, or out again.
    static let essential: Set<CommandID> = [.back, .open, .palette, .leave]

    /// The keys in force, and what is wrong with what was asked for. Without a table they are the command table's own.
    public static func keys(_ table: TOMLTable?) -> (keys: KeyMap, faults: [TOMLError]) {
        guard let table else { return (.standard, []) }
        var reader = KeyMapReader()
        reader.faults = table.unknownKeys(known: CommandID.allCases.map(\.rawValue))
        for entry in table.entries {
            guard let command = CommandID(rawValue: entry.key) else { continue }
            reader.read(entry.value, of: command)
        }
        let keys = reader.settled()
        return (keys, reader.faults)
    }

    // MARK: Reading

    private mutating func read(_ value: TOMLValue, of command: CommandID) {
        guard case .table(let places) = value.content else {
            read(value, at: Place(command: command, scope: CommandTable[command].home))
            return
        }
        faults += places.unknownKeys(known: Scope.allCases.map(\.rawValue))
        for entry in places.entries {
            guard let scope = Scope(rawValue: entry.key) else { continue }
            read(entry.value, at: Place(command: command, scope: scope))
        }
    }

    private mutating func read(_ value: TOMLValue, at place: Place) {
        do throws(TOMLError) {
            let values: [TOMLValue]
            if case .string = value.content {
                values = [value]
            } else {
                values = try value.array(expected: Self.expected)
            }
            if values.isEmpty, Self.essential.contains(place.command) {
                throw value.error("\(place.command.rawValue) must have a key: what it had stays")
            }
            var keys: [(Key, TOMLValue)] = []
            for value in values { keys.append((try key(value, in: place.scope), value)) }
            replaced.insert(place)
            wishes += keys.map { key, value in
                Wish(command: place.command, binding: Command.Binding(scope: place.scope, key: key), value: value)
            }
        } catch {
            faults.append(error)
        }
    }

    private static let expected = "key such as j, C-p, M-1, F5, PageDown, or a list of them"

    private func key(_ value: TOMLValue, in scope: Scope) throws(TOMLError) -> Key {
        let text = try value.string(expected: Self.expected)
        guard let key = Key(notation: text) else { throw value.error(expected: Self.expected, found: "\"\(text)\"") }
        if let twin = Self.twins[key] {
            throw value.error("terminals send the same for \(key.notation) as for \(twin.notation): choose another key")
        }
        if scope.takesText, key.typed != nil {
            throw value.error(
                "\(key.notation) is text \(scope.title.lowercased()): choose one with Control or Alt, or a function key"
            )
        }
        return key
    }

    /// Chords that reach a program as another key.
    private static let twins: [Key: Key] = [
        .control("i"): .tab, .control("m"): .enter, .control("["): .escape, .control("h"): .backspace,
    ]

    // MARK: Settling

    /// The keys of all commands: a person's where nothing is against them, and the defaults that are left.
    private mutating func settled() -> KeyMap {
        var taken: [Wish] = []
        for wish in wishes where isFree(wish, among: taken) { taken.append(wish) }
        taken += alsoWhileWriting(taken)
        // Where none of the keys asked for can be had, the default stays.
        replaced = replaced.filter { place in
            let wanted = wishes.contains { $0.command == place.command && $0.binding.scope == place.scope }
            return !wanted || taken.contains { $0.command == place.command && $0.binding.scope == place.scope }
        }
        var bindings: [(command: CommandID, bindings: [Command.Binding])] = []
        for command in CommandTable.all {
            var own: [Command.Binding] = []
            for scope in Scope.allCases {
                own += taken.filter { $0.command == command.id && $0.binding.scope == scope }.map(\.binding)
                own += defaults(of: command, in: scope).filter { binding in
                    guard let thief = taken.first(where: { $0.command != command.id && $0.binding.meets(binding) })
                    else { return true }
                    tell(that: thief, takes: binding, from: command)
                    return false
                }
            }
            bindings.append((command.id, own))
        }
        return KeyMap(bindings)
    }

    /// A chord that a person gives to a command that works everywhere means it while writing too, where nothing else has it: no field
    /// eats it.
    private func alsoWhileWriting(_ taken: [Wish]) -> [Wish] {
        taken.compactMap { wish in
            guard wish.binding.scope == .everywhere, wish.binding.key.typed == nil else { return nil }
            var own = wish
            own.binding = Command.Binding(scope: .composer, key: wish.binding.key)
            let isTaken =
                taken.contains { $0.binding.meets(own.binding) }
                || CommandTable.all.contains { command in
                    Scope.allCases.contains { defaults(of: command, in: $0).contains(where: own.binding.meets) }
                }
            return isTaken ? nil : own
        }
    }

    /// The default keys of a command in a scope that are not replaced.
    private func defaults(of command: Command, in scope: Scope) -> [Command.Binding] {
        guard !replaced.contains(Place(command: command.id, scope: scope)) else { return [] }
        return command.bindings.filter { $0.scope == scope }
    }

    private mutating func isFree(_ wish: Wish, among taken: [Wish]) -> Bool {
        if let first = taken.first(where: { $0.command != wish.command && $0.binding.meets(wish.binding) }) {
            faults.append(
                wish.value.error(
                    "\(wish.binding.key.notation) is “\(CommandTable[first.command].name)” already, by line \(first.value.line)"
                ))
            return false
        }
        for command in CommandTable.all where command.id != wish.command && Self.essential.contains(command.id) {
            for scope in Scope.allCases where defaults(of: command, in: scope).contains(where: wish.binding.meets) {
                faults.append(
                    wish.value.error("\(wish.binding.key.notation) must go on meaning “\(command.name)”"))
                return false
            }
        }
        return true
    }

    private mutating func tell(that thief: Wish, takes binding: Command.Binding, from command: Command) {
        let left = defaults(of: command, in: binding.scope).count > 1 ? "has its other key alone" : "has no key now"
        let fault = thief.value.error(
            "“\(CommandTable[thief.command].name)” takes \(binding.key.notation) from “\(command.name)”, which \(left): give \(command.id.rawValue) another, or []"
        )
        if !faults.contains(fault) { faults.append(fault) }
    }
}

extension Command.Binding {
    /// Whether two keys are the same somewhere: their scopes are the same, or in force together.
    func meets(_ other: Command.Binding) -> Bool {
        key == other.key && Scope.stacks.contains { $0.contains(scope) && $0.contains(other.scope) }
    }
}
