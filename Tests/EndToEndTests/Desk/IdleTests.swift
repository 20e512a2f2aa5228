import Foundation
import TerminalEmulator
import Testing

/// A desk that nobody touches sleeps.
@Suite(.enabled(if: Program.isBuilt, Program.missing))
struct IdleTests {
    @Test(.enabled(if: Machine.canTrace, "SKIPPED: strace is not there or may not trace here"))
    func nothingWakesAnIdleDeskButItsClock() throws {
        // Nothing on this desk is told by the second: solved, and so without a clock that runs.
        let desk = try TestDesk([
            #"{"kind":"customer","id":"c-rui","name":"Rui Moura"}"#,
            #"{"kind":"ticket","id":"t-1","customer":"c-rui","at":"\#(SampleLines.time(minutesFromNow: -900))","channel":"email","subject":"Hours","status":"on_hold"}"#,
        ])
        let trace = desk.folder.appendingPathComponent("trace").path
        let ana = try Terminal(
            "strace", ["-f", "-qq", "-o", trace, Program.usual], size: TerminalSize(columns: 120, rows: 36),
            environment: ["HOME": desk.folder.path, "USUAL_DESK": desk.path, "USUAL_AGENT": "ana", "TZ": "UTC"])
        try ana.waits(for: "Rui Moura")
        // The log takes the last word of a desk at rest; then nothing is left to be done.
        try desk.eventually("the desk is at rest") {
            let before = try Data(contentsOf: URL(fileURLWithPath: trace)).count
            usleep(3_000_000)
            return try Data(contentsOf: URL(fileURLWithPath: trace)).count - before < 2000
        }
        let before = try Data(contentsOf: URL(fileURLWithPath: trace)).count
        let sent = ana.output().count
        usleep(4_000_000)
        let all = try Data(contentsOf: URL(fileURLWithPath: trace))
        // Of a call that was just being told the rest is none.
        let told =
            all[before - 1] == UInt8(ascii: "\n") ? all[before...] : all[before...].drop { $0 != UInt8(ascii: "\n") }
        let calls = String(decoding: told, as: UTF8.self).split(separator: "\n")
        // What else wakes is another thread's: the follower of the log, a worker. The clock is the screen's own.
        let others = calls.filter { !$0.contains("poll(") && !$0.contains("write(1") && !isOfPainting($0) }
        #expect(others.isEmpty, "\(others.joined(separator: "\n"))")
        #expect(ana.output().count - sent < 400, "the minute changed at most once")
        ana.press("q")
        try ana.waitsForEnd()
    }

    /// Whether a call is part of drawing the clock: ncurses is caught in a file, and read from it.
    private func isOfPainting(_ call: Substring) -> Bool {
        ["poll resumed", "dup3(", "write(", "pread64(", "lseek(", "clock_gettime("].contains { call.contains($0) }
    }
}
