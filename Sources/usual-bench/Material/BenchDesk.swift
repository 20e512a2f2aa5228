import Desk
import DeskModel
import Glibc
import Intake
import SampleDesk

/// Desks and files of sample customers to measure on.
enum BenchDesk {
    /// The instant that everything is measured at: one moment, so that the work is the same every time.
    static let now = Timestamp(microseconds: SampleDesk.anchor)

    /// Who opens the desks.
    static let agent = "ana"

    /// Options that open a desk at that moment.
    static func options(at now: Timestamp = now, readOnly: Bool = false) -> Desk.Options {
        Desk.Options(agent: agent, userID: geteuid(), readOnly: readOnly, clock: { now })
    }

    /// The clock's instant, for desks that whole processes open: they go by the clock.
    static func clockTime() -> Timestamp { Timestamp(seconds: Int64(time(nil))) }

    /// Makes a desk of sample customers around a moment, and returns it open.
    static func make(
        at path: String, customers: Int, seed: UInt64, now: Timestamp = now, activeTickets: Int? = nil
    ) throws -> Desk {
        try Desk.create(at: path, configuration: .standard)
        let desk = try Desk.open(at: path, options: options(at: now))
        let reader = NativeLineReader(source: "sample", now: now)
        var batch: [ImportLine] = []
        var count = 0
        func store() throws {
            for case .rejected(let reason) in try desk.importBatch(batch) {
                throw BenchFailure("A line of the sample desk was rejected: \(reason)")
            }
            count += batch.count
            batch.removeAll(keepingCapacity: true)
        }
        try SampleDesk.generate(
            customers: customers, seed: seed, now: now.microseconds, activeTickets: activeTickets
        ) { bytes in
            switch reader.read(bytes, number: count + batch.count + 1) {
            case .success(let line): batch.append(line)
            case .failure(let rejection): throw BenchFailure("A line of the sample desk is wrong: \(rejection)")
            }
            if batch.count == 2000 { try store() }
        }
        try store()
        return desk
    }

    /// Texts of which a screen that shows the head of the desk's queue has one.
    static func signs(of desk: Desk) throws -> [String] {
        let names = try desk.queue(.all, at: desk.now()).prefix(8).map(\.customerName)
        // A name in other letters may be written in pieces.
        let words = names.flatMap { $0.split(separator: " ") }.filter {
            $0.count > 3 && $0.utf8.allSatisfy { $0 < 0x80 }
        }
        guard !words.isEmpty else { throw BenchFailure("The head of the sample desk's queue has no plain name.") }
        return words.map { String($0) }
    }

    /// Writes sample customers to a file as native JSON Lines, and returns how many lines it has.
    static func write(_ path: String, customers: Int, seed: UInt64) throws -> Int {
        var count = 0
        let ending = [UInt8(ascii: "\n")]
        try Files.write(path) { put in
            SampleDesk.generate(customers: customers, seed: seed, now: now.microseconds) { bytes in
                put(bytes)
                ending.withUnsafeBytes(put)
                count += 1
            }
        }
        return count
    }
}
