import Foundation
import Glibc
import TerminalEmulator
import Testing

/// What befalls one process, seen by the others on the same desk.
@Suite(.enabled(if: Program.isBuilt, Program.missing))
struct SharedFaultTests {
    /// `usual` with some of its calls answered as a failing machine would.
    private func faulty(_ desk: TestDesk, _ injection: String, _ arguments: [String]) throws -> Subprocess.Outcome {
        let calls = String(injection.prefix { $0 != ":" })
        return try desk.runProgram(
            "strace",
            ["-f", "-qq", "-o", "/dev/null", "-e", "trace=\(calls)", "-e", "inject=\(injection)", Program.usual]
                + arguments
        )
    }

    @Test(.enabled(if: Machine.canTrace, "SKIPPED: strace is not there or may not trace here"))
    func aFailedSyncStopsEveryProcessUntilTheDeskIsOpenedAgain() throws {
        let desk = try TestDesk(SampleLines.desk)
        let other = try desk.start(["import", "--ack", "-"], keepsInputOpen: true)
        other.write(#"{"kind":"customer","id":"before","name":"Before"}"# + "\n")
        #expect(other.waits { !$0.isEmpty })
        let acknowledged = other.output

        // The events' own sync; those at the opening are left alone.
        let failed = try faulty(desk, "fdatasync:error=EIO:when=1+", ["customer", "new", "Lost Perhaps"])
        #expect(failed.status == 74, "\(failed)")
        expectOneClearSentence(failed, naming: ["disk", "lost"])

        other.write(#"{"kind":"customer","id":"after","name":"After"}"# + "\n")
        other.endInput()
        let stopped = try other.waitsForEnd()
        #expect(stopped.status == 74, "\(stopped)")
        expectOneClearSentence(stopped, naming: ["disk"])
        #expect(stopped.output.starts(with: acknowledged))

        // Opened again, the desk goes on with all that was acknowledged, and keeps what it took over from.
        try desk.succeed("import", try desk.file("again.jsonl", [#"{"kind":"customer","id":"after","name":"After"}"#]))
        try desk.expectSoundLog()
        for customer in ["before", "after", "c-roohi"] { try desk.succeed("show", customer) }
        let kept = try FileManager.default.contentsOfDirectory(atPath: desk.path + "/quarantine")
        #expect(kept.contains("00000001.segment"), "\(kept)")
    }

    @Test(
        .enabled(if: Machine.canTrace, "SKIPPED: strace is not there or may not trace here"),
        arguments: [("NFS", "6969000000000000"), ("CIFS", "424d53ff00000000"), ("FUSE", "4655736500000000")])
    func aFileSystemThatCannotCarryALogIsRefused(name: String, magic: String) throws {
        let desk = try TestDesk(SampleLines.desk)
        let injection = "statfs:poke_exit=@arg2=\(magic)"
        let refused = try faulty(desk, injection, ["queue"])
        #expect(refused.status == 69, "\(refused)")
        expectOneClearSentence(refused, naming: [name, "local disk"])
        let unmade = try faulty(desk, injection, ["init", desk.folder.path + "/other"])
        #expect(unmade.status == 69, "\(unmade)")
        #expect(!FileManager.default.fileExists(atPath: desk.folder.path + "/other/log/manifest"))
    }

    @Test(.enabled(if: Machine.canChangeUser, "SKIPPED: needs root, to act as another user"))
    func whoMayOnlyReadReadsAndIsToldWhyNotMore() throws {
        let desk = try TestDesk(SampleLines.desk)
        let script = """
            cp '\(Program.usual)' usual && chmod 755 usual . && chmod -R o=rX desk
            as() { setpriv --reuid=54001 --regid=54001 --clear-groups env HOME=/nonexistent USUAL_AGENT=eve ./usual "$@"; }
            as queue >/dev/null; echo "queue $?" >&2
            as log verify >/dev/null; echo "verify $?" >&2
            as ticket claim t-cold; echo "claim $?" >&2
            """
        let outcome = try desk.runProgram("sh", ["-c", script])
        for line in ["queue 0", "verify 0", "claim 77", "group"] {
            #expect(outcome.errorText.contains(line), "\(line): \(outcome)")
        }
    }

    /// A copy is not made at one moment. What it holds is a beginning of the desk, or it says what is missing.
    @Test func aDeskCopiedWhileItIsWrittenIsABeginningOfIt() throws {
        let desk = try TestDesk([])
        let file = try desk.file("crowd.jsonl", SampleLines.crowd(4000))
        let script = """
            '\(Program.usual)' import '\(file)' & writer=$!
            n=0
            while kill -0 $writer 2>/dev/null && [ $n -lt 12 ]; do
                cp -a desk copy-$n 2>/dev/null; n=$((n + 1)); sleep 0.05
            done
            wait $writer
            """
        let outcome = try desk.runProgram("bash", ["-c", script])
        #expect(outcome.status == 0, "\(outcome)")
        let all = try desk.run("export", "-").output
        let copies = try FileManager.default.contentsOfDirectory(atPath: desk.folder.path).filter {
            $0.hasPrefix("copy-")
        }
        #expect(!copies.isEmpty)
        for copy in copies {
            let path = "\(desk.folder.path)/\(copy)"
            let verified = try desk.run("log", "verify", "--json", "--desk", path)
            if verified.status == 0 {
                let exported = try desk.run("export", "-", "--desk", path).output
                #expect(all.starts(with: exported), "\(copy) is no beginning of the desk")
                #expect(try desk.run("customer", "new", "After", "--desk", path).status == 0)
            } else {
                // 66: it was copied before the desk was whole.
                #expect([1, 66].contains(verified.status), "\(copy): \(verified)")
                let hasNamed = try verified.status == 66 || !verified.document()["damage"].array.isEmpty
                #expect(hasNamed, "\(copy): \(verified)")
            }
        }
    }

    @Test func aDeskOfANewerVersionIsLeftAloneAndACompatibleFlagIsKept() throws {
        let desk = try TestDesk(SampleLines.desk)
        let manifest = URL(fileURLWithPath: desk.path + "/log/manifest")
        func setFlag(at offset: Int, _ value: UInt8) throws {
            var bytes = [UInt8](try Data(contentsOf: manifest))
            bytes[offset] = value
            bytes.replaceSubrange(12..<16, with: [0, 0, 0, 0])
            let checksum = Self.checksum(bytes)
            bytes.replaceSubrange(12..<16, with: (0..<4).map { UInt8(truncatingIfNeeded: checksum >> ($0 * 8)) })
            try Data(bytes).write(to: manifest)
        }
        try setFlag(at: 20, 0x40)
        try desk.succeed("import", try desk.file("more.jsonl", SampleLines.crowd(3000)))
        #expect(try Data(contentsOf: manifest)[20] == 0x40, "a roll wrote the manifest anew and kept the flag")
        try desk.expectSoundLog()

        try setFlag(at: 16, 1)
        let before = try Data(contentsOf: manifest)
        for command in [["queue"], ["customer", "new", "Somebody"], ["log", "verify"], ["log", "repair", "--yes"]] {
            let outcome = try desk.run(command)
            #expect(outcome.status == 69, "\(command): \(outcome)")
            expectOneClearSentence(outcome, naming: ["newer version"])
        }
        #expect(try Data(contentsOf: manifest) == before)
    }

    /// CRC-32C, bit by bit.
    private static func checksum(_ bytes: [UInt8]) -> UInt32 {
        var sum: UInt32 = ~0
        for byte in bytes {
            sum ^= UInt32(byte)
            for _ in 0..<8 { sum = sum >> 1 ^ (sum & 1 == 1 ? 0x82F6_3B78 : 0) }
        }
        return ~sum
    }
}
