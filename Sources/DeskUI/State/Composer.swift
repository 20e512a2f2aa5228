import Desk
import DeskModel
import TerminalKit

/// A reply or a note being written.
public struct Composer: Equatable, Sendable {
    /// The ticket it is for.
    public var ticket: TicketID
    /// Whether the customer will see it.
    public var isPublic: Bool
    /// The text.
    public var editor: TextEditor
    /// The newest event of the ticket that its writer has seen.
    public var basis: UInt64
    /// The saved reply it was made from.
    public var savedReply: SavedReplyID?
    /// Since when there are changes that are not on disk.
    public var changedAt: Timestamp?
    /// The request that sends it, while it is under way.
    public var sending: RequestNumber?

    /// How soon after a change the draft is on disk, in microseconds.
    static let saveDelay: Int64 = 250_000

    /// A draft with these parts; the cursor stands behind the text.
    public init(
        ticket: TicketID, isPublic: Bool, text: String = "", basis: UInt64, savedReply: SavedReplyID? = nil
    ) {
        self.ticket = ticket
        self.isPublic = isPublic
        editor = TextEditor(text)
        self.basis = basis
        self.savedReply = savedReply
    }

    /// A draft that was kept.
    public init(_ draft: Draft, on ticket: TicketID) {
        self.init(
            ticket: ticket, isPublic: draft.isPublic, text: draft.text, basis: draft.basis,
            savedReply: draft.savedReply)
    }

    /// What is kept on disk.
    public var draft: Draft {
        Draft(isPublic: isPublic, text: editor.text, basis: basis, savedReply: savedReply)
    }

    /// Whether there is nothing to send.
    public var isEmpty: Bool { editor.text.allSatisfy(\.isWhitespace) }

    /// The moment by which the draft has to be on disk.
    public var saveDue: Timestamp? {
        changedAt.map { Timestamp(microseconds: $0.microseconds &+ Self.saveDelay) }
    }

    /// The placeholders that nothing filled, without braces.
    public var unfilled: [String] { Placeholders.names(in: editor.text) }
}

/// The placeholders of replies, `{{customer.preferred_name}}`.
public enum Placeholders {
    /// Where they stand in a text, in order. O(length).
    public static func ranges(in text: String) -> [Range<String.Index>] {
        var ranges: [Range<String.Index>] = []
        var position = text.startIndex
        while let open = text[position...].firstRange(of: "{{") {
            guard let close = text[open.upperBound...].prefix(longest).firstRange(of: "}}") else {
                position = open.upperBound
                continue
            }
            ranges.append(open.lowerBound..<close.upperBound)
            position = close.upperBound
        }
        return ranges
    }

    /// What stands between their braces.
    public static func names(in text: String) -> [String] {
        ranges(in: text).map { String(text[$0].dropFirst(2).dropLast(2)).trimmed }
    }

    /// The longest name that is taken for one, in characters.
    private static let longest = 80
}
