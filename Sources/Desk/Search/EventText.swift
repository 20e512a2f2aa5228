import DeskEvents
import DeskModel
import EventLog
import Search

/// The text that an event tells, of those that can be searched.
struct EventText {
    let document: SearchDocument
    let text: String

    /// Kinds of record that may tell a text: notes, tickets, messages, and long events of any kind.
    private static let kinds: Set<UInt16> = [19, 22, 23, RecordCoding.attachedKind]

    /// Whether a record may tell a text; the others need not be decoded.
    static func mayStand(in record: RecordView) -> Bool { kinds.contains(record.kind) }

    /// The text of an event; nil where it tells none.
    init?(_ event: Event) {
        guard case .recorded(let record, let number) = event.body, number > 0 else { return nil }
        let kind: SearchDocument.Kind
        let text: String?
        switch record {
        case .ticket(let ticket): (kind, text) = (.subject, ticket.subject.value)
        case .message(let message): (kind, text) = (.message, message.body.value)
        case .note(let note): (kind, text) = (.note, note.text.value)
        default: return nil
        }
        guard let text, !text.isEmpty else { return nil }
        document = SearchDocument(kind: kind, number: number, at: event.at)
        self.text = text
    }

    /// The text of a record; nil where it tells none. Throws where it cannot be read, which says nothing of what it tells.
    init?(_ record: RecordView, in log: FileEventLog) throws(DeskError) {
        guard Self.mayStand(in: record) else { return nil }
        self.init(try RecordCoding.event(record, in: log))
    }
}
