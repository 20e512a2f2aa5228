import Desk
import DeskModel
import Glibc
import Intake
import SampleDesk

/// Desks and files of sample customers to measure on.
enum BenchDesk {
    /// The instant that everything is measured at: one moment, so that the work is the same every time.
    static let now = Timestamp(microseconds: SampleDesk.anchor)

    /// Options that open a desk at that moment.
    static func options(readOnly: Bool = false) -> Desk.Options {
        Desk.Options(agent: "ana", userID: geteuid(), readOnly: readOnly, clock: { now })
    }

    /// Makes a desk of sample customers, and returns it open.
    static func make(at path: String, customers: Int, seed: UInt64, eventsPerCustomer: Int = 10) throws -> Desk {
        try Desk.create(at: path, configuration: .standard)
        let desk = try Desk.open(at: path, options: options())
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
            customers: customers, seed: seed, now: now.microseconds, eventsPerCustomer: eventsPerCustomer
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
