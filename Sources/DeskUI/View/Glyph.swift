import Desk
import DeskModel
import TerminalKit

/// The signs of the desk, each one column wide.
enum Glyph {
    static let rule: DisplayText = "─"
    static let column: DisplayText = "│"
    static let teeDown: DisplayText = "┬"
    static let teeUp: DisplayText = "┴"
    static let arrow: DisplayText = "→"

    /// How a customer reached us.
    static func channel(_ name: String?) -> DisplayText {
        switch name?.lowercased() {
        case "phone", "voice", "call": Symbol.phone
        case "email", "mail": Symbol.email
        case "social", "twitter", "x", "facebook", "instagram", "mastodon": Symbol.social
        case "counter", "store": Symbol.counter
        case "chat", "sms": Symbol.chat
        case "web", "form": Symbol.web
        default: Symbol.dot
        }
    }

    /// Who speaks: the channel for customers, a pen for agents.
    static func sender(_ entry: TimelineEntry) -> DisplayText {
        if entry.kind == .note { return Symbol.note }
        return switch entry.from {
        case .customer: channel(entry.channel)
        case .agent: Symbol.pen
        case .system, nil: Symbol.dot
        }
    }

    /// What happened, and how much it matters.
    static func event(_ entry: TimelineEntry) -> (symbol: DisplayText, role: Role) {
        switch entry.kind {
        case .complaint: (Symbol.flag, .complaint)
        case .promise: (Symbol.active, .promise)
        case .survey: (Symbol.star, .text)
        case .note: (Symbol.note, .note)
        case .order: (Symbol.open, .text)
        case .remedy: (Symbol.done, .done)
        case .recovery: (Symbol.done, .systemMessage)
        case .message, .fact, .preference, .usual, .idea, .ticket, .change, .status, .assignment, .merge:
            (Symbol.dot, .systemMessage)
        }
    }
}
