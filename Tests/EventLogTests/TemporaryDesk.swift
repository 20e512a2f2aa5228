import Foundation

@testable import EventLog

/// A directory for one test, gone with it.
final class TemporaryDesk: Sendable {
    let root: String
    var path: String { root + "/desk" }

    init() throws {
        root = FileManager.default.temporaryDirectory.path + "/usual-log-\(UUID().uuidString)"
        try FileManager.default.createDirectory(atPath: root, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(atPath: root) }

    func create(_ options: LogOptions = LogOptions()) throws -> FileEventLog {
        try FileEventLog.create(at: path, options: options)
    }

    func open(_ mode: LogMode = .readWrite, _ options: LogOptions = LogOptions()) throws -> FileEventLog {
        try FileEventLog.open(at: path, mode: mode, options: options)
    }
}

/// A record as a value.
struct Kept: Equatable, CustomStringConvertible {
    var sequence: UInt64
    var kind: UInt16
    var payload: [UInt8]

    init(_ sequence: UInt64, _ kind: UInt16, _ payload: [UInt8]) {
        self.sequence = sequence
        self.kind = kind
        self.payload = payload
    }

    var description: String { "\(sequence):\(kind):\(payload.count)" }
}

extension FileEventLog {
    /// Every record, in order.
    func all(after sequence: UInt64 = 0, through tail: Tail = .durable) throws -> [Kept] {
        var kept: [Kept] = []
        try read(after: sequence, through: tail) { record in
            kept.append(Kept(record.sequence, record.kind, record.copyPayload()))
            return true
        }
        return kept
    }

    /// Appends one batch, whatever is there.
    @discardableResult
    func append(_ drafts: [RecordDraft]) throws -> Committed<Void> {
        try commit(after: .max, fold: { _ in }) { Decision(drafts, outcome: ()) }
    }

    @discardableResult
    func append(_ payload: [UInt8], kind: UInt16 = 1) throws -> UInt64 {
        try append([RecordDraft(kind: kind, payload: payload)]).last
    }
}
