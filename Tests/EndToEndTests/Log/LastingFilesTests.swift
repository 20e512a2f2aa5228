import Foundation
import Testing

/// What is synced outside of the log's engine, followed from outside: a file before it gets its name, and the directory
/// after it. (Those of the engine are left out one at a time in `OmittedSyncTests`, those of a checkpoint are followed in
/// `FaultTests` of `CheckpointsTests`.)
@Suite(
    .enabled(if: Program.isBuilt, Program.missing),
    .enabled(if: Machine.canTrace, "SKIPPED: strace is not there or may not trace here"))
struct LastingFilesTests {
    @Test func aNewDeskLasts() throws {
        let desk = try TestDesk()
        let calls = try traced(desk, ["init", "--desk", "new/desk"])
        expect(
            calls, ["sync desk.toml.new", "name desk.toml", "sync .making", "name desk.toml", "sync desk", "sync new"])
        expect(calls, ["name log", "sync desk", "sync new"])
    }

    @Test func aConfigurationThatIsImportedLasts() throws {
        let desk = try TestDesk(SampleLines.desk)
        let file = URL(fileURLWithPath: desk.path + "/desk.toml")
        try Data(#"name = "Elsewhere""#.utf8).write(to: file)
        #expect(try desk.run("queue").status == 0)
        let exported = try desk.file("other.jsonl", bytes: try desk.run("export", "-").output)
        #expect(try desk.run("init", "--desk", "other").status == 0)
        expect(
            try traced(desk, ["import", exported, "--desk", "other"]),
            ["sync desk.toml.new", "name desk.toml", "sync other"])
    }

    @Test func anExportIsOnTheDiskBeforeItHasItsName() throws {
        let desk = try TestDesk(SampleLines.desk)
        expect(try traced(desk, ["export", "out.jsonl"]), ["sync out.jsonl.part", "name out.jsonl"])
    }

    /// What is synced and named, in order: numbers are left out of names.
    private func traced(_ desk: TestDesk, _ arguments: [String]) throws -> [String] {
        let trace = desk.folder.appendingPathComponent("trace").path
        let outcome = try desk.runProgram(
            "strace",
            ["-f", "-qq", "-y", "-e", "trace=fsync,fdatasync,rename,renameat,renameat2", "-o", trace, Program.usual]
                + arguments)
        #expect(outcome.status == 0, "\(outcome)")
        return try String(contentsOfFile: trace, encoding: .utf8).split(separator: "\n").compactMap { line in
            guard line.hasSuffix("= 0") else { return nil }
            let isName = line.contains("rename")
            guard
                let path = isName
                    ? line.split(separator: "\"").dropLast().last
                    : line.split(whereSeparator: "<>".contains).dropFirst().first
            else { return nil }
            let name = path.split(separator: "/").last ?? ""
            let plain = name.split(separator: ".", omittingEmptySubsequences: false).filter { Int($0) == nil }.joined(
                separator: ".")
            return "\(isName ? "name" : "sync") \(plain.split(separator: "-").first ?? "")"
        }
    }

    private func expect(_ calls: [String], _ steps: [String]) {
        var rest = calls[...]
        for step in steps {
            guard let place = rest.firstIndex(of: step) else {
                Issue.record("“\(step)” is missing, or comes too early: \(calls)")
                return
            }
            rest = rest[(place + 1)...]
        }
    }
}
