import Foundation
import TerminalEmulator
import Testing

/// A team shares a desk by its group, whatever umask each one has.
@Suite(.enabled(if: Program.isBuilt, Program.missing))
struct SharedDeskTests {
    private static let group = 54_000
    private static let reason: Comment = "SKIPPED: needs root, to act as users of a group"

    /// Runs a script as a user without a name in the group, or out of it.
    private func run(
        _ script: String,
        on desk: TestDesk,
        user: Int,
        umask: String = "077",
        inGroup: Bool = true
    ) throws -> Subprocess.Outcome {
        let groups = inGroup ? ["--regid=\(Self.group)", "--clear-groups"] : ["--regid=\(user)", "--clear-groups"]
        return try desk.runProgram(
            "setpriv",
            ["--reuid=\(user)"] + groups
                + [
                    "env", "HOME=/nonexistent", "USUAL_AGENT=agent\(user)", "sh", "-c",
                    "umask \(umask); usual() { '\(desk.folder.path)/usual' \"$@\"; }; \(script)",
                ]
        )
    }

    /// A desk that the first user made in a folder of the group. The program is put beside it, for it may stand where
    /// others cannot look.
    private func teamDesk() throws -> TestDesk {
        let desk = try TestDesk()
        try FileManager.default.copyItem(atPath: Program.usual, toPath: "\(desk.folder.path)/usual")
        _ = try desk.file("desk.jsonl", SampleLines.desk)
        let prepared = try desk.runProgram(
            "sh",
            ["-c", "chmod 755 usual && chmod 644 desk.jsonl && chgrp \(Self.group) . && chmod 2775 ."]
        )
        try #require(prepared.status == 0, "\(prepared)")
        let made = try run("usual import desk.jsonl", on: desk, user: 54_001)
        try #require(made.status == 0, "\(made)")
        return desk
    }

    @Test(.enabled(if: Machine.canChangeUser, reason))
    func aSecondUserOfTheGroupWorksOnIt() throws {
        let desk = try teamDesk()
        let second = try run(
            "usual ticket claim t-cold && usual customer note c-roohi Hello && usual queue --json",
            on: desk,
            user: 54_002,
            umask: "027"
        )
        #expect(second.status == 0, "\(second)")
        let first = try run("usual ticket claim t-refund && usual ticket show t-cold --json", on: desk, user: 54_001)
        #expect(first.status == 0, "\(first)")
        #expect(first.outputText.contains("agent54002"))
        let verify = try run("usual log verify --json", on: desk, user: 54_002, umask: "000")
        #expect(verify.status == 0, "\(verify)")
        // The files are the group's alone.
        let modes = try desk.runProgram("find", [desk.path, "-printf", "%y %m %G %P\\n"])
        for line in modes.outputText.split(separator: "\n") {
            let words = line.split(separator: " ")
            guard words.count >= 3, words[0] == "d" || words[0] == "f" else { continue }
            #expect(words[1] == (words[0] == "d" ? "2770" : "660"), "\(line)")
            #expect(words[2] == "\(Self.group)", "\(line)")
        }
    }

    @Test(.enabled(if: Machine.canChangeUser, reason))
    func aStrangerIsKeptOut() throws {
        let desk = try teamDesk()
        let stranger = try run("usual queue", on: desk, user: 54_003, inGroup: false)
        #expect(stranger.status == 77, "\(stranger)")
        expectOneClearSentence(stranger)
        #expect(stranger.output.isEmpty)
    }
}
