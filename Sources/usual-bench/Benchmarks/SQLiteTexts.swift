import Glibc

/// SQLite's full-text index of some texts, made and asked by its shell.
struct SQLiteTexts {
    private let folder: WorkFolder

    init(_ folder: WorkFolder) { self.folder = folder }

    /// Whether the shell is here.
    static var isThere: Bool { ChildProcess.isThere("sqlite3", ["--version"]) }

    private var database: String { folder.path("texts.sqlite") }

    /// Makes the index of texts of one line each, and returns how many nanoseconds that took, from the file to the end.
    func load(_ texts: some Sequence<String>) throws -> UInt64 {
        let list = folder.path("texts.txt")
        try Files.write(list) { put in
            for text in texts {
                var line = text + "\n"
                line.withUTF8 { put(UnsafeRawBufferPointer($0)) }
            }
        }
        defer { unlink(list) }
        let lines = [
            ".bail on", "PRAGMA journal_mode=OFF;", "PRAGMA synchronous=OFF;",
            "CREATE VIRTUAL TABLE texts USING fts5(body, content='');", "CREATE TEMP TABLE list(body TEXT);",
            ".mode ascii", ".separator \"\\037\" \"\\n\"", ".import \(list) list", "BEGIN;",
            "INSERT INTO texts(rowid, body) SELECT rowid, body FROM temp.list;", "COMMIT;",
            "INSERT INTO texts(texts) VALUES('optimize');",
        ]
        return try Stopwatch.time { try run(lines, to: "/dev/null") }
    }

    /// Bytes of the index.
    var bytes: Double {
        get throws {
            var facts = stat()
            guard stat(database, &facts) == 0 else { throw BenchFailure.system("Could not tell a file's size") }
            return Double(facts.st_size)
        }
    }

    /// The nanoseconds that the 20 best of each query took, one after the other in one process.
    func times(_ matches: [String]) throws -> [Double] {
        let output = folder.path("texts.output")
        var lines = [".bail on", ".timer on"]
        for match in matches {
            let quoted = match.map { $0 == "'" ? "''" : String($0) }.joined()
            lines.append(".print #\nSELECT rowid FROM texts WHERE texts MATCH '\(quoted)' ORDER BY rank LIMIT 20;")
        }
        try run(lines, to: output)
        let answers = try LookupPeer.read(output)
        guard answers.count == matches.count else {
            throw BenchFailure("SQLite answered \(answers.count) of \(matches.count) queries.")
        }
        return answers.map(\.nanoseconds)
    }

    private func run(_ lines: [String], to output: String) throws {
        let script = folder.path("texts.script")
        try Files.write(script) { put in
            for line in lines {
                var line = line + "\n"
                line.withUTF8 { put(UnsafeRawBufferPointer($0)) }
            }
        }
        let streams: [Int32: ChildProcess.Stream] = [
            0: .file(script, flags: O_RDONLY), 1: .file(output, flags: O_WRONLY | O_CREAT | O_TRUNC),
        ]
        try ChildProcess.start("sqlite3", [database], streams: streams).waitForSuccess("sqlite3")
    }
}
