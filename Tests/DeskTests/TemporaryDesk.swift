import Desk
import DeskModel
import Foundation
import Synchronization

/// A desk in a folder of its own, with a clock that stands still until it is moved; the folder goes with it.
final class TemporaryDesk: Sendable {
    let path: String
    private let time: Mutex<Timestamp>

    init(configuration: DeskConfiguration = .standard, at text: String = "2026-03-03T11:54:00Z") throws {
        path = NSTemporaryDirectory() + "usual-\(UUID().uuidString)"
        time = Mutex(Timestamp(rfc3339: text) ?? Timestamp(seconds: 0))
        try Desk.create(at: path, configuration: configuration)
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }

    /// The clock's instant.
    var now: Timestamp { time.withLock { $0 } }

    /// Moves the clock on.
    func wait(seconds: Int64) { time.withLock { $0 = $0.adding(seconds: seconds) } }

    /// Opens the desk as an agent; each opening is what another process would be.
    func open(
        as agent: String = "ana", readOnly: Bool = false, _ change: (inout Desk.Options) -> Void = { _ in }
    ) throws -> Desk {
        var options = Desk.Options(agent: agent, userID: 7, readOnly: readOnly, clock: { [unowned self] in now })
        change(&options)
        return try Desk.open(at: path, options: options)
    }

    /// Opens the desk as another process would that makes a checkpoint of everything it finds.
    func openRenewing(as agent: String = "ana") throws -> Desk {
        try open(as: agent) { $0.checkpointPolicy.worthwhile = 1 }
    }

    /// Opens the desk as a process would that knows of no checkpoint.
    func openFolding(as agent: String = "ana") throws -> Desk { try open(as: agent) { $0.usesCheckpoints = false } }

    /// The log's first segment.
    var firstSegment: URL { URL(fileURLWithPath: path + "/log/00000001.segment") }

    /// Writes rubbish over a text in the log's first segment, and over so many bytes before it. Returns what stood there.
    func overwrite(_ text: String, reach: Int) throws -> Data {
        let whole = try Data(contentsOf: firstSegment)
        guard let range = whole.range(of: Data(text.utf8)) else { throw CocoaError(.fileReadCorruptFile) }
        let handle = try FileHandle(forWritingTo: firstSegment)
        try handle.seek(toOffset: UInt64(range.lowerBound - reach))
        try handle.write(contentsOf: Data(repeating: 0x5A, count: range.count + reach))
        try handle.close()
        return whole
    }

    /// The files of the desk's checkpoints.
    var checkpointFiles: [String] {
        ((try? FileManager.default.contentsOfDirectory(atPath: "\(path)/checkpoints")) ?? []).sorted()
            .map { "\(path)/checkpoints/\($0)" }
    }
}

extension Desk {
    /// A new customer.
    func addCustomer(_ name: String, email: String? = nil) throws -> CustomerID {
        var record = CustomerRecord()
        record.name = .set(name)
        record.emails = .given(email.map { [$0] })
        return CustomerID(try perform(.add(.customer(record))).made ?? 0)
    }

    /// A new ticket with a first message of the customer.
    func addTicket(of customer: CustomerID, _ subject: String, body: String) throws -> TicketID {
        var record = TicketRecord()
        record.customer = .set(.known(customer))
        record.channel = .set("email")
        record.subject = .set(subject)
        return TicketID(try perform(.newTicket(record, body: body, from: .customer)).made ?? 0)
    }
}
