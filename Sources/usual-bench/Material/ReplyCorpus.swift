import DeskModel
import JSON
import ReplyHelper
import SampleDesk

/// Saved replies of the sample desk, and past replies of generated customers with what they answered.
struct ReplyCorpus {
    private(set) var saved: [SavedReplyEntry] = []
    private(set) var past: [PastReplyEntry] = []
    private var savedNumbers: [String: SavedReplyID] = [:]
    private var ticket = ""
    private var ticketNumber: UInt64 = 0
    private var question = ""
    private let wanted: Int

    /// Stops the generator once there is enough.
    private enum Stop: Error {
        case enough
        case malformed(JSONError)
    }

    /// A corpus with so many past replies.
    init(replies: Int, seed: UInt64) throws {
        wanted = replies
        let reader = JSONReader()
        do {
            try SampleDesk.generate(
                customers: SampleDesk.handMadeCustomers + replies * 20, seed: seed, now: BenchDesk.now.microseconds
            ) { (line) throws(Stop) in
                do throws(JSONError) {
                    try reader.read(line) { view throws(JSONError) in take(view) }
                } catch {
                    throw .malformed(error)
                }
                if past.count >= wanted { throw .enough }
            }
        } catch Stop.enough {
            return
        }
        throw BenchFailure("The sample customers have not given \(replies) replies.")
    }

    private mutating func take(_ view: JSONView) {
        guard let kind = view["kind"] else { return }
        if kind.isString("saved_reply") {
            let id = SavedReplyID(UInt64(saved.count + 1))
            savedNumbers[view["id"]?.string ?? ""] = id
            saved.append(
                SavedReplyEntry(
                    id: id, title: view["title"]?.string ?? "", body: view["body"]?.string ?? "",
                    tags: view["tags"]?.elements.compactMap(\.string) ?? []))
        } else if kind.isString("ticket") {
            ticket = view["id"]?.string ?? ""
            ticketNumber += 1
            question = view["subject"]?.string ?? ""
        } else if kind.isString("message"), view["ticket"]?.string == ticket, let body = view["body"]?.string {
            if view["from"]?.isString("customer") == true {
                question += "\n" + body
            } else if view["from"]?.isString("agent") == true {
                let number = UInt64(past.count + 1)
                past.append(
                    PastReplyEntry(
                        id: MessageID(number), ticket: TicketID(ticketNumber), question: question, reply: body,
                        savedReply: view["saved_reply"]?.string.flatMap { savedNumbers[$0] },
                        outcome: number.isMultiple(of: 9) ? .endedBadly : .endedWell))
            }
        }
    }
}
