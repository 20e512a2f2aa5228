/// The kinds of things that have a table of their own in a state. The raw values are the names of their sections.
public enum FrozenKind: UInt8, CaseIterable, Sendable {
    case customers = 1
    case tickets = 2
    case messages = 3
    case orders = 4
    case complaints = 5
    case promises = 6
    case surveys = 7
    case savedReplies = 8
    case agents = 9
    case ideas = 10
    case merges = 11
}
