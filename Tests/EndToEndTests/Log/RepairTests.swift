import Foundation
import TerminalEmulator
import Testing

/// A damaged desk is repaired from the command line, and works on.
@Suite(.enabled(if: Program.isBuilt, Program.missing))
struct RepairTests {
    enum Harm: String, CaseIterable, Sendable {
        case bit, sectors, cut, header, segmentGone, manifestGone, manifestAndHeader, attachment
    }

    private func damagedDesk(_ harm: Harm) throws -> TestDesk {
        let long = String(repeating: "All about it. ", count: 30_000)
        let message =
            #"{"kind":"message","id":"m-long","ticket":"t1","at":"2026-01-02T03:04:05Z","from":"customer","body":"\#(long)"}"#
        // More than a mebibyte, so that the first segment is sealed.
        let desk = try TestDesk(SampleLines.crowd(2500) + [message])
        let first = desk.path + "/log/00000001.segment"
        func change(_ path: String, _ body: (inout Data) -> Void) throws {
            var bytes = try Data(contentsOf: URL(fileURLWithPath: path))
            body(&bytes)
            try bytes.write(to: URL(fileURLWithPath: path))
        }
        switch harm {
        case .bit: try change(first) { $0[50_000] ^= 1 }
        case .sectors: try change(first) { $0.replaceSubrange(40_960..<43_008, with: Data(count: 2048)) }
        case .cut: try change(desk.path + "/log/00000002.segment") { $0 = $0.prefix(60_000) }
        case .header: try change(first) { $0[30] ^= 1 }
        case .segmentGone: try FileManager.default.removeItem(atPath: first)
        case .manifestGone: try FileManager.default.removeItem(atPath: desk.path + "/log/manifest")
        case .manifestAndHeader:
            try FileManager.default.removeItem(atPath: desk.path + "/log/manifest")
            try change(first) { $0[30] ^= 1 }
        case .attachment:
            let names = try FileManager.default.subpathsOfDirectory(atPath: desk.path + "/attachments")
            let name = try #require(names.first { $0.contains("/") })
            try change(desk.path + "/attachments/" + name) { $0[1000] ^= 1 }
        }
        return desk
    }

    /// A program that asks what a repair would do is told so, and that nothing was done.
    @Test func aProgramIsToldWhatWouldBeDone() throws {
        let desk = try damagedDesk(.bit)
        let asked = try desk.run("log", "repair", "--json")
        #expect(asked.status == 64, "\(asked)")
        expectOneClearSentence(asked, naming: ["--yes"])
        #expect(try asked.document()["repaired"].bool == false)
        let steps = try asked.document()["steps"].array
        #expect(!steps.isEmpty)
        #expect(try desk.run("log", "verify").status == 1, "nothing was changed")
        let repaired = try desk.run("log", "repair", "--json", "--yes").document()
        #expect(repaired["repaired"].bool == true)
        #expect(repaired["steps"].array.count == steps.count)
    }

    @Test(arguments: Harm.allCases) func whateverIsDamagedIsNamedAndRepaired(_ harm: Harm) throws {
        let desk = try damagedDesk(harm)
        let damaged = try desk.run("log", "verify", "--json")
        #expect(damaged.status == 1, "\(damaged)")
        #expect(try damaged.document()["damage"].array.isEmpty == false)

        let asked = try desk.run("log", "repair")
        #expect(asked.status == 64, "\(asked)")
        #expect(asked.outputText.contains("is damaged"), "\(asked)")
        expectOneClearSentence(asked, naming: ["--yes"])
        #expect(try desk.run("log", "verify").status == 1, "nothing was done unasked")

        let repaired = try desk.run("log", "repair", "--yes", "--json")
        #expect(repaired.status == 0, "\(repaired)")
        let told = try repaired.document()
        #expect(told["repaired"].bool == true)
        for name in told["kept"].strings {
            #expect(FileManager.default.fileExists(atPath: "\(desk.path)/\(name)"), "\(name)")
        }
        let verified = try desk.run("log", "verify", "--json").document()
        #expect(verified["ok"].bool == true, "\(verified)")
        let count = { (loss: Document) in (loss["to"].integer ?? 0) + 1 - (loss["from"].integer ?? 0) }
        let lost = told["lost"].array.map(count).reduce(0, +)
        #expect(verified["lost"].array.map { count($0["sequences"]) }.reduce(0, +) == lost)
        let isLossless = [.header, .manifestGone, .manifestAndHeader].contains(harm)
        #expect((lost == 0) == isLossless, "\(told)")
        #expect(try (verified["events"].integer ?? 0) + lost == desk.eventCount())

        #expect(try desk.run("customer", "new", "Somebody").status == 0)
        #expect(try desk.run("export", "-").status == 0)
        #expect(try desk.run("queue", "--json").status == 0)
        #expect(try desk.run("log", "repair").outputText.contains("Nothing is damaged"))
    }

    @Test func aPersonIsAskedAndMaySayNo() throws {
        let desk = try damagedDesk(.bit)
        for (answer, status, verified) in [("n", 1, 1), ("y", 0, 0)] as [(String, Int32, Int32)] {
            let terminal = try desk.open("log", "repair")
            try terminal.waits(for: "Repair it now?")
            terminal.press(.text(answer), .enter)
            #expect(try terminal.waitsForEnd() == .exited(status))
            #expect(try desk.run("log", "verify").status == verified)
        }
    }

    @Test(.enabled(if: Machine.canChangeUser, "SKIPPED: needs root, to act as another user"))
    func whoMayNotWriteMayNotRepair() throws {
        let desk = try damagedDesk(.bit)
        let script = """
            cp '\(Program.usual)' usual && chmod 755 usual . && chmod -R o=rX desk
            exec setpriv --reuid=54001 --regid=54001 --clear-groups env HOME=/nonexistent ./usual log repair --yes
            """
        let outcome = try desk.runProgram("sh", ["-c", script])
        #expect(outcome.status == 77, "\(outcome)")
        #expect(try desk.run("log", "verify").status == 1)
    }
}
