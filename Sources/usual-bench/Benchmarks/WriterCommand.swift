import ArgumentParser
import CBareLog
import EventLog
import Glibc

/// `usual-bench writer`: one of the processes that `usual-bench log` starts; waits at its `StartGate`.
struct WriterCommand: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "writer", shouldDisplay: false)

    @Option(help: "Commit to the log of this desk.")
    var desk: String?

    @Option(help: "Write to this file and sync it, again and again.")
    var loop: String?

    @Option(help: "Commit to the bare log in this directory.")
    var bare: String?

    @Option(help: "How often.")
    var commits: Int

    @Option(help: "Bytes a time.")
    var payload: Int

    /// Times before the gate opens.
    static let warmUps = 4

    func run() throws {
        if let desk { try commit(to: desk) }
        if let loop { try write(to: loop) }
        if let bare { try commit(toBareLog: bare) }
    }

    /// Bytes of an event that look like nothing in particular.
    static func payload(_ count: Int) -> [UInt8] {
        var random = SeededRandom(seed: 1)
        return (0..<count).map { _ in UInt8.random(in: 32...126, using: &random) }
    }

    private func commit(to desk: String) throws {
        let log = try FileEventLog.open(at: desk)
        let draft = RecordDraft(kind: 1, payload: Self.payload(payload))
        var last = log.durableSequence
        func commit() throws(EventLogError) {
            last = try log.commit(after: last, fold: { _ in }, decide: { Decision([draft], outcome: ()) }).last
        }
        for _ in 0..<Self.warmUps { try commit() }
        try StartGate.pass { for _ in 0..<commits { try commit() } }
        log.close()
    }

    private func commit(toBareLog path: String) throws {
        var log = cbarelog()
        let failure = cbarelog_open(&log, path)
        guard failure == 0 else { throw BenchFailure.system("Could not open the bare log", failure) }
        defer { cbarelog_close(&log) }
        let bytes = Self.payload(payload)
        func commit() throws {
            let failure = cbarelog_commit(&log, bytes, bytes.count)
            guard failure == 0 else { throw BenchFailure.system("Could not commit to the bare log", failure) }
        }
        for _ in 0..<Self.warmUps { try commit() }
        try StartGate.pass { for _ in 0..<commits { try commit() } }
    }

    private func write(to path: String) throws {
        let bytes = Self.payload(payload)
        let file = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
        guard file >= 0 else { throw BenchFailure.system("Could not make a file") }
        defer { close(file) }
        try fill(file, (commits + Self.warmUps) * bytes.count)
        var offset = 0
        func append() throws {
            guard pwrite(file, bytes, bytes.count, off_t(offset)) == bytes.count, fdatasync(file) == 0 else {
                throw BenchFailure.system("Could not write a file")
            }
            offset += bytes.count
        }
        for _ in 0..<Self.warmUps { try append() }
        try StartGate.pass { for _ in 0..<commits { try append() } }
    }

    /// Fills a file with zeros and syncs it, so that later writes change no length.
    private func fill(_ file: Int32, _ count: Int) throws {
        // As the log fills its segments.
        let zeros = [UInt8](repeating: 0, count: 64 << 10)
        var offset = 0
        while offset < count {
            guard pwrite(file, zeros, zeros.count, off_t(offset)) == zeros.count else {
                throw BenchFailure.system("Could not fill a file")
            }
            offset += zeros.count
        }
        guard fsync(file) == 0 else { throw BenchFailure.system("Could not sync a file") }
    }
}
