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
    /// When something was last written: who goes on writing is not held up by a draft being kept.
    public var struckAt: Timestamp?
    /// The revision of the text that is on disk; nil while none is known to be.
    public var keptRevision: Int?
    /// The text as the checks read it last, where letters were typed since; nil where they have read all of it. What they find
    /// comes and goes in the pauses: on a letter, it would be drawn with it, and rows would jump under whoever writes.
    public var readEditor: TextEditor?
    /// What the agent went to last of what the check finds.
    public var visited: VisitedFinding?
    /// Sentences of it that are in the promise book.
    public var booked: [String] = []
    /// The request that sends it, while it is under way.
    public var sending: RequestNumber?

    /// How soon after a change the draft is on disk, in microseconds.
    static let saveDelay: Int64 = 250_000
    /// How long nothing is struck before the draft is kept, and after a change for how long at the most it waits for that, in
    /// microseconds: the file and the word that it is there fall between keys and not on one.
    static let pause: (least: Int64, most: Int64) = (40_000, 2_000_000)

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
        keptRevision = editor.revision
    }

    /// What is kept on disk.
    public var draft: Draft {
        Draft(isPublic: isPublic, text: editor.text, basis: basis, savedReply: savedReply)
    }

    /// Whether what is written is on disk, every letter of it.
    public var isKept: Bool { keptRevision == editor.revision }

    /// Takes note that a draft is on disk: perhaps an earlier one than what is written now. O(length).
    mutating func markKept(_ draft: Draft) {
        guard draft.text == editor.text, draft.isPublic == isPublic else { return }
        keptRevision = editor.revision
    }

    /// Whether there is nothing to send.
    public var isEmpty: Bool { editor.isBlank }

    /// The moment by which the draft has to be on disk.
    public var saveDue: Timestamp? {
        guard let changedAt else { return nil }
        let paused = (struckAt ?? changedAt).microseconds &+ Self.pause.least
        let latest = changedAt.microseconds &+ Self.pause.most
        return Timestamp(microseconds: max(changedAt.microseconds &+ Self.saveDelay, min(paused, latest)))
    }

    /// The placeholders that nothing filled, without braces.
    public var unfilled: [String] { Placeholders.names(in: editor) }

    /// The placeholders that nothing filled, as ranges of characters, braces included.
    public var gaps: [Range<Int>] { Placeholders.ranges(in: editor) }
}

/// The placeholders of replies, `{{customer.preferred_name}}`.
public enum Placeholders {
    /// Where they stand in a text, in order, as ranges of characters. O(length), a byte a character where none is.
    public static func ranges(in editor: TextEditor) -> [Range<Int>] {
        let braces = editor.braces
        let characters = editor.characters
        func pair(_ place: Int, _ brace: Character) -> Bool {
            place + 1 < braces.count && braces[place + 1] == braces[place] + 1 && characters[braces[place]] == brace
                && characters[braces[place] + 1] == brace
        }
        var ranges: [Range<Int>] = []
        var place = 0
        while place < braces.count {
            guard pair(place, "{") else {
                place += 1
                continue
            }
            let open = braces[place]
            var close = place + 2
            while close < braces.count, braces[close] < open + 2 + longest, !pair(close, "}") { close += 1 }
            guard close < braces.count, pair(close, "}"), braces[close] + 2 <= open + 2 + longest else {
                place += 2
                continue
            }
            ranges.append(open..<braces[close] + 2)
            place = close + 2
        }
        return ranges
    }

    /// What stands between the braces of a text's placeholders.
    public static func names(in editor: TextEditor) -> [String] {
        ranges(in: editor).map { String(editor.characters[$0].dropFirst(2).dropLast(2)).trimmed }
    }

    /// The longest name that is taken for one, in characters.
    private static let longest = 80
}
