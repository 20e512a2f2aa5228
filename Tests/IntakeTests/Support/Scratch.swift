import DeskModel
import Foundation
import Intake
import JSON

/// A folder for one test, gone with it.
final class Scratch {
    let path: String

    init() throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "intake-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        path = folder.path
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }

    /// Writes a file and returns its path.
    func file(_ name: String, _ bytes: [UInt8]) throws -> String {
        let file = "\(path)/\(name)"
        try Data(bytes).write(to: URL(filePath: file))
        return file
    }

    /// Writes a file of lines and returns its path.
    func file(_ name: String, lines: [String]) throws -> String {
        try file(name, Array(lines.map { $0 + "\n" }.joined().utf8))
    }
}

/// Where the shared data lies, if it is there.
enum SharedData {
    static let folder: String? = {
        if let given = ProcessInfo.processInfo.environment["USUAL_SHARED"] { return given + "/data" }
        let tests = URL(filePath: #filePath).resolvingSymlinksInPath()
        let root = tests.deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        let data = root.deletingLastPathComponent().appending(path: "shared/data").path
        return FileManager.default.fileExists(atPath: data) ? data : nil
    }()

    static let isThere = folder != nil

    /// The text of an example mapping of the documentation.
    static func example(_ name: String) throws -> String {
        let tests = URL(filePath: #filePath).resolvingSymlinksInPath()
        let root = tests.deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        return try String(contentsOf: root.appending(path: "docs/examples/\(name)"), encoding: .utf8)
    }
}

/// Reads lines the way an import does.
struct Lines {
    static let now = Timestamp(rfc3339: "2026-03-03T12:00:00Z")!

    static func read(_ text: String, source: String = "import") -> Result<ImportLine, LineRejection> {
        Array(text.utf8).withUnsafeBytes { NativeLineReader(source: source, now: now).read($0, number: 1) }
    }

    static func read(bytes: [UInt8]) -> Result<ImportLine, LineRejection> {
        bytes.withUnsafeBytes { NativeLineReader(source: "import", now: now).read($0, number: 1) }
    }

    /// Why a line is rejected, as a sentence; nil when it is taken.
    static func reason(_ text: String) -> String? {
        guard case .failure(let reason) = read(text) else { return nil }
        return "\(reason)"
    }

    /// Every line of a desk's export.
    static func export(_ desk: MemoryDesk) -> [String] {
        var exporter = Exporter(desk)
        var json = JSONWriter()
        for (index, event) in desk.events.enumerated() {
            exporter.write(event, sequence: UInt64(index + 1), into: &json)
        }
        exporter.finish(into: &json)
        return String(decoding: json.bytes, as: UTF8.self).split(separator: "\n").map(String.init)
    }

    /// Imports lines straight into a desk, in one batch, and returns what became of them.
    static func take(_ lines: [String], into desk: MemoryDesk) throws -> [ImportOutcome] {
        try desk.take([lines.map { try read($0).get() }])
    }
}
