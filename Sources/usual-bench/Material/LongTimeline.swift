import Desk
import DeskModel
import Intake

/// A customer with a timeline as long as is asked for: closed tickets of fifty messages each.
enum LongTimeline {
    /// The name that a lookup finds the customer by, and nobody else.
    static let name = "Zebediah Quillfeather"

    /// Messages of one ticket.
    private static let each = 50

    /// Adds the customer to a desk, unless they are on it, with this many entries before `now`.
    static func add(entries: Int, to desk: Desk, now: Timestamp) throws {
        guard try desk.find(name, limit: 1, at: now).matches.first?.name != name else { return }
        let reader = NativeLineReader(source: "long", now: now)
        var batch: [ImportLine] = []
        var number = 0
        func put(_ text: String) throws {
            number += 1
            let line = Array(text.utf8).withUnsafeBytes { reader.read($0, number: number) }
            switch line {
            case .success(let line): batch.append(line)
            case .failure(let rejection): throw BenchFailure("A line of the long timeline is wrong: \(rejection)")
            }
            if batch.count >= 2000 { try store() }
        }
        func store() throws {
            for case .rejected(let reason) in try desk.importBatch(batch) {
                throw BenchFailure("A line of the long timeline was rejected: \(reason)")
            }
            batch.removeAll(keepingCapacity: true)
        }
        try put(#"{"kind":"customer","id":"long","name":"\#(name)"}"#)
        for ticket in 0..<max(1, entries / each) {
            let begun = now.adding(seconds: -Int64((entries / each - ticket) * each + each) * 600)
            try put(
                #"{"kind":"ticket","id":"long-\#(ticket)","customer":"long","at":"\#(begun.rfc3339)","channel":"email","subject":"Matter \#(ticket)","status":"closed"}"#
            )
            for message in 0..<each {
                let at = begun.adding(seconds: Int64(message) * 600)
                let from = message.isMultiple(of: 2) ? "customer" : "agent"
                try put(
                    #"{"kind":"message","id":"long-\#(ticket)-\#(message)","ticket":"long-\#(ticket)","at":"\#(at.rfc3339)","from":"\#(from)","author":"\#(from == "agent" ? "ana" : "Zebediah")","body":"Message \#(message) of matter \#(ticket): the cup was lukewarm again, and the queue was long."}"#
                )
            }
        }
        try store()
    }
}
