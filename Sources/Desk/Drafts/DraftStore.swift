import DeskModel
import Glibc

/// A reply or a note that is not sent yet.
public struct Draft: Equatable, Sendable {
    /// Whether the customer will see it.
    public var isPublic: Bool
    /// The text so far.
    public var text: String
    /// The sequence of the newest event of the ticket that its writer had seen when it was begun.
    public var basis: UInt64
    /// The saved reply it was made from, if any.
    public var savedReply: SavedReplyID?

    /// A draft with these parts.
    public init(isPublic: Bool, text: String, basis: UInt64, savedReply: SavedReplyID? = nil) {
        self.isPublic = isPublic
        self.text = text
        self.basis = basis
        self.savedReply = savedReply
    }
}

/// Drafts, a file for each agent and ticket under `drafts/` of the desk: nobody's history, so not in the log.
///
/// A file is one line `usual-draft 1 PUBLIC BASIS SAVED_REPLY` and then the text. It is replaced whole at every save,
/// so that a crash leaves the one before or the new one. What the same agent wrote in another terminal meanwhile is never
/// replaced: the two are joined.
public struct DraftStore: Sendable {
    private let directory: String
    private let known = KnownDrafts()

    init(desk: String, agent: String) {
        directory = "\(desk)/drafts/\(Self.fileName(for: agent))"
    }

    /// The draft on a ticket, or nil when there is none, or its file is not one.
    public func load(_ ticket: TicketID) throws(DeskError) -> Draft? {
        let draft = try read(ticket)
        known[ticket.number] = KnownDrafts.Known(draft: draft)
        return draft
    }

    private func read(_ ticket: TicketID) throws(DeskError) -> Draft? {
        guard let bytes = try DeskFiles.read(path(of: ticket), limit: 4 << 20),
            let lineEnd = bytes.firstIndex(of: UInt8(ascii: "\n"))
        else { return nil }
        let header = String(decoding: bytes[..<lineEnd], as: UTF8.self).split(separator: " ")
        guard header.count == 5, header[0] == "usual-draft", header[1] == "1", let basis = UInt64(header[3]),
            let reply = UInt64(header[4])
        else { return nil }
        let text = String(decoding: bytes[(lineEnd + 1)...], as: UTF8.self)
        return Draft(isPublic: header[2] == "1", text: text, basis: basis, savedReply: SavedReplyID(stored: reply))
    }

    /// Keeps a draft in place of the one that this program read or kept last. Where another has written since, both are kept, and
    /// what the other wrote is told.
    public func keep(_ draft: Draft, on ticket: TicketID) throws(DeskError) -> DraftMeeting? {
        let last = known[ticket.number]
        var meeting: DraftMeeting?
        if let there = try read(ticket), there.text != last?.draft?.text, there.text != draft.text,
            there.text.contains(where: { !$0.isWhitespace })
        {
            meeting = DraftMeeting(with: there, known: last?.draft?.text)
        } else if let met = last?.met, !met.isPart(of: draft.text) {
            meeting = met
        }
        guard let meeting else {
            try save(draft, on: ticket)
            return nil
        }
        var both = draft
        both.text = meeting.joined(draft.text)
        both.isPublic = draft.isPublic && meeting.isPublic
        try save(both, on: ticket)
        known[ticket.number] = KnownDrafts.Known(draft: both, met: meeting)
        return meeting
    }

    /// Keeps a draft in place of whatever is there.
    public func save(_ draft: Draft, on ticket: TicketID) throws(DeskError) {
        try DeskFiles.makeDirectory(directory)
        let header = "usual-draft 1 \(draft.isPublic ? 1 : 0) \(draft.basis) \(draft.savedReply?.number ?? 0)\n"
        try DeskFiles.replace(path(of: ticket), with: Array((header + draft.text).utf8), isLasting: false)
        known[ticket.number] = KnownDrafts.Known(draft: draft)
    }

    /// Forgets the draft on a ticket, when it was sent or thrown away. What was written in another terminal stays, and is
    /// returned.
    @discardableResult
    public func discard(_ ticket: TicketID) throws(DeskError) -> Draft? {
        let last = known[ticket.number]
        if let last, var there = try read(ticket) {
            if let met = last.met, there.text == last.draft?.text {
                there.text = met.other
                there.isPublic = met.isPublic
                try save(there, on: ticket)
                return there
            }
            if let draft = last.draft, draft.text != there.text {
                known[ticket.number] = KnownDrafts.Known(draft: there)
                return there
            }
        }
        known[ticket.number] = nil
        let path = path(of: ticket)
        if unlink(path) != 0, errno != ENOENT { throw .file(path: path, doing: "remove", code: errno) }
        return nil
    }

    /// The tickets that have a draft.
    public func tickets() -> [TicketID] {
        DeskFiles.names(in: directory).compactMap { UInt64($0) }.compactMap { TicketID(stored: $0) }
    }

    private func path(of ticket: TicketID) -> String { "\(directory)/\(ticket.number)" }

    /// A name that is safe as a file's: letters, digits, `-` and `_` stand for themselves, other bytes as `%XX`.
    static func fileName(for agent: String) -> String {
        var name = ""
        for byte in agent.utf8.prefix(64) {
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"):
                name.unicodeScalars.append(Unicode.Scalar(byte))
            default:
                let digits = String(byte, radix: 16, uppercase: true)
                name += "%" + (digits.count == 1 ? "0" + digits : digits)
            }
        }
        return name.isEmpty ? "%" : name
    }
}
