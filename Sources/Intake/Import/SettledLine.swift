import DeskModel
import JSON

/// One input line whose fate is settled: its events are durable, or it is rejected.
///
/// For a row of a CSV file that makes several records it is the fate of all of them.
public struct SettledLine: Sendable {
    /// The file it stands in.
    public var file: String
    /// Its number there, from 1; for a CSV row, the line on which the row begins.
    public var line: Int
    /// What became of it; for several records the last sequence, or the first reason.
    public var outcome: ImportOutcome
    /// Its bytes, without the ending; empty where the line was too long to be kept. A view of what was read with it.
    public var text: ArraySlice<UInt8>
    /// What is odd about it, though it was taken: a clause each. Only of a line that was imported now.
    public var warnings: [String] = []

    /// `ack LINE SEQUENCE` or `nack LINE REASON` (contract: `import --ack`); the reason is of one line.
    public var acknowledgement: String {
        switch outcome {
        case .imported(let sequence), .unchanged(let sequence): "ack \(line) \(sequence)"
        case .rejected(let reason): "nack \(line) \(LineRejection.oneLine(reason))"
        }
    }

    /// Writes a rejected line as `{"line":N,"reason":…,"text":…}`, and `file` where the import has several; `text` is
    /// null where the line was too long to be kept, and bytes that are no UTF-8 are replaced in it.
    public func writeReject(naming file: String? = nil, into json: inout JSONWriter) {
        guard case .rejected(let reason) = outcome else { return }
        json.beginObject()
        if let file { json.member("file", file) }
        json.member("line", line)
        json.member("reason", reason)
        json.key("text")
        if text.isEmpty { json.writeNull() } else { json.write(String(decoding: text, as: UTF8.self)) }
        json.endObject()
    }
}
