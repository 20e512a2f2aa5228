import Testing

@testable import DeskUI

/// Drives `update` and has a test account for everything: every change of the state and every effect.
struct Store {
    private(set) var state: State

    init(_ state: State) { self.state = state }

    /// Sends a message. `change` makes, from the state before, the state that is expected after it; `effects` are those
    /// expected, in order.
    mutating func send(
        _ message: Message, effects expected: [Effect] = [], sourceLocation: SourceLocation = #_sourceLocation,
        _ change: (inout State) -> Void = { _ in }
    ) {
        var wanted = state
        change(&wanted)
        let effects = update(&state, message)
        #expect(effects == expected, sourceLocation: sourceLocation)
        if state != wanted { Issue.record(difference(wanted), sourceLocation: sourceLocation) }
    }

    /// Strikes keys one after the other without a word about what they do: to get somewhere.
    mutating func type(_ keys: String) {
        for character in keys { _ = update(&state, .key(.character(character))) }
    }

    /// Where two states differ: the parts, one a line, as they are and as they should be.
    private func difference(_ wanted: State) -> Comment {
        let parts = zip(Mirror(reflecting: state).children, Mirror(reflecting: wanted).children)
        let differing = parts.compactMap { found, expected -> String? in
            let (left, right) = (String(describing: found.value), String(describing: expected.value))
            guard left != right else { return nil }
            return "\(found.label ?? "?"):\n  is        \(left)\n  should be \(right)"
        }
        return Comment(rawValue: differing.isEmpty ? "the states differ" : differing.joined(separator: "\n"))
    }
}
