import Foundation
import TerminalEmulator
import Testing

/// A desk in a folder of its own, with commands run on it and terminals opened on it. Removed after the test.
final class TestDesk: Sendable {
    /// The folder that holds the desk and whatever a test puts beside it; `HOME` of everything run.
    let folder: URL
    /// The desk's own folder.
    var path: String { folder.appendingPathComponent("desk").path }

    /// A desk made from these lines; without lines, no desk yet.
    init(_ lines: [String]? = nil) throws {
        folder = FileManager.default.temporaryDirectory
            .appendingPathComponent("usual-e2e-\(UUID().uuidString.prefix(8))")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        guard let lines else { return }
        let outcome = try run("import", try file("desk.jsonl", lines))
        try #require(outcome.status == 0, "\(outcome)")
    }

    deinit {
        _ = try? FileManager.default.removeItem(at: folder)
    }

    /// What is set for everything run here.
    private var settings: [String: String?] { ["HOME": folder.path, "USUAL_DESK": path, "TZ": "UTC"] }

    // MARK: - Files

    /// Writes a file beside the desk; gives its path.
    func file(_ name: String, _ lines: [String]) throws -> String {
        try file(name, bytes: Array((lines.joined(separator: "\n") + "\n").utf8))
    }

    func file(_ name: String, bytes: [UInt8]) throws -> String {
        let file = folder.appendingPathComponent(name)
        try Data(bytes).write(to: file)
        return file.path
    }

    // MARK: - Commands

    /// Runs `usual` to its end, as agent `ana` unless `agent` says otherwise.
    @discardableResult
    func run(
        _ arguments: String...,
        as agent: String = "ana",
        stdin: String = "",
        environment: [String: String?] = [:]
    ) throws -> Subprocess.Outcome {
        try run(arguments, as: agent, stdin: Array(stdin.utf8), environment: environment)
    }

    @discardableResult
    func run(
        _ arguments: [String],
        as agent: String = "ana",
        stdin: [UInt8] = [],
        environment: [String: String?] = [:]
    ) throws -> Subprocess.Outcome {
        try start(arguments, as: agent, stdin: stdin, environment: environment).waitsForEnd()
    }

    /// Runs `usual` to its end; the test ends here when the status is not 0.
    @discardableResult
    func succeed(
        _ arguments: String...,
        as agent: String = "ana",
        stdin: String = "",
        location: SourceLocation = #_sourceLocation
    ) throws -> Subprocess.Outcome {
        let outcome = try run(arguments, as: agent, stdin: Array(stdin.utf8))
        try #require(
            outcome.status == 0,
            "usual \(arguments.joined(separator: " ")): \(outcome)",
            sourceLocation: location
        )
        return outcome
    }

    /// What a command prints with `--json`.
    func ask(_ arguments: String..., location: SourceLocation = #_sourceLocation) throws -> Document {
        let outcome = try run(arguments + ["--json"])
        try #require(
            outcome.status == 0,
            "usual \(arguments.joined(separator: " ")): \(outcome)",
            sourceLocation: location
        )
        return try outcome.document(location)
    }

    /// Starts `usual` and does not wait.
    func start(
        _ arguments: [String],
        as agent: String = "ana",
        stdin: [UInt8] = [],
        keepsInputOpen: Bool = false,
        environment: [String: String?] = [:]
    ) throws -> Subprocess {
        try Subprocess(
            Program.usual,
            arguments,
            input: stdin,
            keepsInputOpen: keepsInputOpen,
            environment: settings.merging(["USUAL_AGENT": agent]) { $1 }.merging(environment) { $1 },
            directory: folder.path
        )
    }

    /// Runs any program with this desk in its environment.
    func runProgram(_ program: String, _ arguments: [String], stdin: String = "") throws -> Subprocess.Outcome {
        try Subprocess.run(
            program,
            arguments,
            input: Array(stdin.utf8),
            environment: settings.merging(["USUAL_AGENT": "ana"]) { $1 },
            directory: folder.path
        )
    }

    // MARK: - Terminals

    /// Opens `usual` in a terminal.
    func open(
        _ arguments: String...,
        as agent: String = "ana",
        size: TerminalSize = TerminalSize(columns: 120, rows: 36),
        environment: [String: String?] = [:]
    ) throws -> Terminal {
        try Terminal(
            Program.usual,
            arguments,
            size: size,
            environment: settings.merging(["USUAL_AGENT": agent]) { $1 }.merging(environment) { $1 },
            directory: folder.path
        )
    }

    // MARK: - What must hold at any time

    /// Looks again, for as long as a person would, until something is so: what another process does takes its time.
    func eventually(
        _ what: Comment,
        location: SourceLocation = #_sourceLocation,
        _ holds: () throws -> Bool
    ) throws {
        let deadline = Date(timeIntervalSinceNow: Terminal.patience)
        while try !holds() {
            if Date() > deadline {
                Issue.record("never came about: \(what)", sourceLocation: location)
                return
            }
            usleep(20_000)
        }
    }

    /// The log is undamaged.
    func expectSoundLog(location: SourceLocation = #_sourceLocation) throws {
        let verify = try run("log", "verify", "--json")
        #expect(verify.status == 0, "\(verify)", sourceLocation: location)
        let document = try verify.document(location)
        #expect(document["ok"].bool == true, "\(document)", sourceLocation: location)
        #expect(document["damage"].array.isEmpty, "\(document)", sourceLocation: location)
    }

    /// How many events the log holds.
    func eventCount() throws -> Int {
        try #require(try ask("log", "stat")["events"].integer)
    }
}

/// Somewhere that fits: a person's messages are one sentence and never a trace.
func expectOneClearSentence(
    _ outcome: Subprocess.Outcome,
    naming words: [String] = [],
    location: SourceLocation = #_sourceLocation
) {
    let said = outcome.sentence
    #expect(!said.isEmpty, "nothing was said: \(outcome)", sourceLocation: location)
    for trace in [
        "Fatal error", "fatalError", "Thread 0", "0x0000", "Crash", "stack trace", ".swift:", "EventLogError",
        "DeskError",
    ] {
        #expect(!said.contains(trace), "\(outcome)", sourceLocation: location)
    }
    for word in words {
        #expect(
            said.localizedCaseInsensitiveContains(word), "does not name \(word): \(outcome)", sourceLocation: location)
    }
    #expect(said.count < 2000, "that is no sentence: \(outcome)", sourceLocation: location)
}
