import EventLog
import Glibc

/// One process that commits and, turn about, writes and syncs the same bytes barely, in the same file.
///
/// Two files of one disk differ by a quarter in what a sync of them takes, and a shared disk differs by more from one second
/// to the next. Here both sides have the same file and the same moment.
struct TurnsOfOneWriter {
    /// Commits, and bare writes, of a round.
    let commits: Int
    /// Bytes of each event, and what it takes in the log.
    let payload: Int
    let recordBytes: Int

    /// Commits of one turn.
    private static let turn = 20

    /// What a round of each took in all, in nanoseconds, on a new desk each round.
    func sample(rounds: Int, in folder: WorkFolder) throws -> (log: [Double], bare: [Double]) {
        var log: [Double] = []
        var bare: [Double] = []
        for round in 0..<rounds {
            let taken = try self.round(on: folder.path("turns-\(round)"))
            log.append(Double(taken.log))
            bare.append(Double(taken.bare))
        }
        return (log, bare)
    }

    /// How often each side was timed in a round: whole turns.
    var timed: Int { turns * Self.turn }

    private var turns: Int { max(1, commits / Self.turn) }

    private func round(on desk: String) throws -> (log: UInt64, bare: UInt64) {
        let log = try FileEventLog.create(at: desk)
        defer { log.close() }
        let segments = try Files.segments(ofDesk: desk)
        guard let segment = segments.first else { throw BenchFailure("A new log has no segment.") }
        let file = open(segment, O_RDWR | O_CLOEXEC)
        guard file >= 0 else { throw BenchFailure.system("Could not open a segment") }
        defer { close(file) }
        let draft = RecordDraft(kind: 1, payload: WriterCommand.payload(payload))
        let bytes = WriterCommand.payload(recordBytes)
        // Well behind what the log writes; its own bytes end before that.
        var offset = Int(lseek(file, 0, SEEK_END)) / 2
        guard (turns + 1) * Self.turn * recordBytes < offset else {
            throw BenchFailure("A round of so many commits does not fit in half a segment.")
        }
        var last: UInt64 = 0
        var taken: (log: UInt64, bare: UInt64) = (0, 0)
        for turn in -1..<turns {
            let logged = try Stopwatch.time {
                for _ in 0..<Self.turn {
                    last = try log.commit(after: last, fold: { _ in }, decide: { Decision([draft], outcome: ()) }).last
                }
            }
            let written = try Stopwatch.time {
                for _ in 0..<Self.turn {
                    guard pwrite(file, bytes, bytes.count, off_t(offset)) == bytes.count, fdatasync(file) == 0 else {
                        throw BenchFailure.system("Could not write a file")
                    }
                    offset += bytes.count
                }
            }
            // The first turn warms up.
            guard turn >= 0 else { continue }
            taken.log += logged
            taken.bare += written
        }
        return taken
    }
}
