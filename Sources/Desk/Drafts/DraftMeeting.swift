import Synchronization

/// What the same agent wrote on a ticket in another terminal, beside what is written here: neither takes the other's place.
public struct DraftMeeting: Equatable, Sendable {
    /// What stands before what is written here, with what is between.
    public var before: String
    /// What stands behind it.
    public var after: String
    /// Whether the customer may see what is written there.
    public var isPublic: Bool

    /// A meeting with these parts.
    public init(before: String, after: String, isPublic: Bool) {
        self.before = before
        self.after = after
        self.isPublic = isPublic
    }

    /// The meeting of what is written here with a draft written elsewhere. `known` is what was last on disk here: where the other
    /// has it as a block of its own, what is written here takes that block's place; else the other stands below.
    init(with other: Draft, known: String?) {
        isPublic = other.isPublic
        let text = other.text
        guard let known, !known.isEmpty, let block = text.block(known) else {
            before = ""
            after = "\n\n" + text
            return
        }
        before = String(text[..<block.lowerBound])
        after = String(text[block.upperBound...])
    }

    /// Both, around what is written here.
    public func joined(_ text: String) -> String { before + text + after }

    /// What is written elsewhere, without what is written here.
    public var other: String { [before, after].map(\.trimmedLines).filter { !$0.isEmpty }.joined(separator: "\n\n") }

    /// Whether a text has what is written elsewhere already.
    public func isPart(of text: String) -> Bool {
        [before, after].map(\.trimmedLines).allSatisfy { $0.isEmpty || text.contains($0) }
    }
}

/// What a program knows of the drafts on disk: to be told from what another program has written since.
final class KnownDrafts: Sendable {
    struct Known: Sendable {
        /// The draft that this program read or kept last.
        var draft: Draft?
        /// What another wrote, which is on disk and of which nothing that was kept here since has taken note.
        var met: DraftMeeting?
    }

    private let known = Mutex<[UInt64: Known]>([:])

    subscript(ticket: UInt64) -> Known? {
        get { known.withLock { $0[ticket] } }
        set { known.withLock { $0[ticket] = newValue } }
    }
}

extension String {
    /// The last place where a text stands as lines of its own, with empty lines, or nothing, before and behind it.
    fileprivate func block(_ text: String) -> Range<Index>? {
        ranges(of: text).last { range in
            (range.lowerBound == startIndex || self[..<range.lowerBound].hasSuffix("\n\n"))
                && (range.upperBound == endIndex || self[range.upperBound...].hasPrefix("\n\n"))
        }
    }

    /// Without the line ends at both ends.
    fileprivate var trimmedLines: String {
        guard let first = firstIndex(where: { !$0.isNewline }), let last = lastIndex(where: { !$0.isNewline }) else {
            return ""
        }
        return String(self[first...last])
    }
}
