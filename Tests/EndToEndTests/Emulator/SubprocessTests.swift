import Foundation
import TerminalEmulator
import Testing

/// Programs run as scripts run them.
@Suite struct SubprocessTests {
    @Test func keepsTheStreamsApartAndTheStatus() throws {
        let outcome = try Subprocess.run("/bin/sh", ["-c", "cat; echo oops >&2; exit 65"], input: Array("in".utf8))
        #expect(outcome.status == 65 && outcome.outputText == "in" && outcome.errorText == "oops\n")
    }

    @Test func passesMuchThroughBothWays() throws {
        let input = (0..<3_000_000).map { UInt8(truncatingIfNeeded: $0 &* 31) }
        #expect(try Subprocess.run("cat", input: input).output == input)
    }

    @Test func isNotHeldUpByAProgramThatDoesNotRead() throws {
        let outcome = try Subprocess.run("/bin/sh", ["-c", "exit 3"], input: [UInt8](repeating: 65, count: 1_000_000))
        #expect(outcome.status == 3)
    }

    @Test func talksLineByLine() throws {
        let program = try Subprocess("cat", keepsInputOpen: true)
        for line in ["one\n", "two\n"] {
            program.write(line)
            #expect(program.waits { String(decoding: $0, as: UTF8.self).hasSuffix(line) })
        }
        program.endInput()
        #expect(try program.waitsForEnd().outputText == "one\ntwo\n")
    }

    @Test func keepsWhatWasWrittenBeforeAKill() throws {
        let program = try Subprocess("/bin/sh", ["-c", "echo before; sleep 100"])
        #expect(program.waits { !$0.isEmpty })
        program.send(signal: SIGKILL)
        let outcome = try program.waitsForEnd()
        #expect(outcome.ending == .killed(signal: SIGKILL) && outcome.status == 137 && outcome.outputText == "before\n")
    }

    @Test func inheritsNoOpenFile() throws {
        let folder = try FileHandle(forReadingFrom: URL(fileURLWithPath: "/"))
        defer { try? folder.close() }
        // 3 is the listed folder itself.
        #expect(try Subprocess.run("ls", ["/proc/self/fd"]).outputText == "0\n1\n2\n3\n")
    }
}
