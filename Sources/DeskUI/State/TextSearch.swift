import Desk
import DeskModel
import TerminalKit

/// The search of all texts.
public struct TextSearch: Equatable, Sendable {
    /// What is typed.
    public var input = TextEditor.line()
    /// What was found for what was typed last, or a little before; nil until the first answer.
    public var result: SearchResult?
    /// Whether the answer to what is typed now has not come.
    public var isLooking = false
    /// What was struck while a search was under way: done with its answer, in order.
    public internal(set) var pending: [CommandID] = []
    /// The chosen text among those found.
    public var selected = 0
    /// Why the search failed.
    public var problem: Problem?
    /// The most texts listed since it was opened: its box grows with them, and never jumps back.
    public var tallest = 0

    /// How many texts are asked for.
    static let limit = 50
    /// Rows on screen that a text takes.
    static let rowsEach = 2

    /// The texts to choose from.
    public var matches: [FoundText] { result?.matches ?? [] }

    /// The text under the cursor.
    public var chosen: FoundText? { matches.indices.contains(selected) ? matches[selected] : nil }

    /// That nothing is found, and why, where that is known.
    var nothing: String { result?.unknown.first ?? "Nothing is found." }

    /// Whether there is nothing to search for.
    var isBlank: Bool { input.text.allSatisfy(\.isWhitespace) }
}
