import DeskModel
import TerminalKit

/// Input that was struck before what it is meant for is on screen: kept in order, and struck again once it is there.
///
/// An agent types ahead of a slow disk. `n` and then a reply must reach the ticket that `n` brings, never the one that
/// was shown when the letters were struck.
public struct TypeAhead: Equatable, Sendable {
    /// Something that was struck or pasted.
    public enum Input: Equatable, Sendable {
        /// A key.
        case key(Key)
        /// A pasted text.
        case paste(String)
        /// A command that was chosen by its name.
        case command(CommandID)
    }

    /// An input, and when it came.
    public struct Held: Equatable, Sendable {
        /// What it is.
        public var input: Input
        /// When it was struck.
        public var at: Timestamp
    }

    /// What waits, the oldest first.
    public private(set) var inputs: [Held] = []
    private var size = 0

    /// How many keys and pasted bytes are kept. Nobody types that far ahead by hand.
    static let limit = 16_384
    /// After how long the agent is told that something waits, in microseconds.
    static let patience: Int64 = 300_000

    /// Whether nothing waits.
    public var isEmpty: Bool { inputs.isEmpty }

    /// When the agent is to be told that something waits; nil when nothing does.
    var tellDue: Timestamp? {
        inputs.first.map { Timestamp(microseconds: $0.at.microseconds &+ Self.patience) }
    }

    /// Keeps an input; false when there is no room for more.
    mutating func append(_ input: Input, at time: Timestamp) -> Bool {
        var length = 1
        if case .paste(let text) = input { length = max(1, text.utf8.count) }
        guard size + length <= Self.limit else { return false }
        size += length
        inputs.append(Held(input: input, at: time))
        return true
    }

    /// Everything that waits, the oldest first; nothing waits any more.
    mutating func takeAll() -> [Held] {
        defer { self = TypeAhead() }
        return inputs
    }

    /// Has these wait again.
    mutating func putBack(_ held: ArraySlice<Held>) {
        for held in held { _ = append(held.input, at: held.at) }
    }

    /// What of it is text, as it would have been written: for telling what is lost.
    var text: String {
        var text = ""
        for held in inputs {
            switch held.input {
            case .paste(let pasted): text += pasted
            case .command: break
            case .key(let key):
                if key.modifiers.isEmpty, case .character(let character) = key.code { text.append(character) }
            }
            if text.utf8.count > 400 { break }
        }
        return text
    }
}

/// What follows a command that was refused, in the same breath: it was meant for a text that did not open.
public struct Refused: Equatable, Sendable {
    /// Why the command was refused.
    var reason: String
    /// Until when keys are taken for what follows it; every one of them moves it on.
    var until: Timestamp
    /// Whether keys were dropped, and the agent was told so.
    var hasDropped = false

    /// The pause after which a key is a new thought, in microseconds.
    static let breath: Int64 = 400_000
}
