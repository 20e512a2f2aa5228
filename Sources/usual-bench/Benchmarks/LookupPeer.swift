import Glibc

/// Another way to find names that are nearly what was typed, run as a program of its own on the same names and queries.
enum LookupPeer: String, CaseIterable {
    /// SQLite's full-text index of runs of three letters, ranked by BM25.
    case sqlite = "SQLite FTS5 trigram"
    /// PostgreSQL's similarity of runs of three letters, by an index that gives the nearest first.
    case postgresql = "PostgreSQL pg_trgm"
    /// Every name compared with the query by weighted ratios, in Python's C extension.
    case rapidfuzz = "rapidfuzz"

    /// What came of one query: the numbers of the first five customers, and how long it took.
    struct Answer {
        var customers: [UInt64] = []
        var nanoseconds: Double = 0
        /// Of the processor's own time; nil where it is not known.
        var processor: Double?
    }

    /// Whether its programs are here.
    var isThere: Bool {
        switch self {
        case .sqlite: ChildProcess.isThere("sqlite3", ["--version"])
        case .postgresql: ChildProcess.isThere("pg_virtualenv", ["true"])
        case .rapidfuzz: ChildProcess.isThere("python3", ["-c", "import rapidfuzz"])
        }
    }

    /// Loads the names, numbered from 1, and answers the queries, one after the other in one process.
    func answers(to queries: [String], among names: [String], in folder: WorkFolder) throws -> [Answer] {
        let list = folder.path("names.tsv")
        try Self.write(list, names.enumerated().map { "\($0.offset + 1)\t\($0.element)" })
        let script = folder.path("\(self).script")
        let output = folder.path("\(self).output")
        var lines = loading(list, database: folder.path("peer.sqlite"))
        if self == .rapidfuzz {
            let asked = folder.path("queries.txt")
            try Self.write(asked, queries)
            lines = Self.python(list, asked)
        } else {
            for query in queries { lines.append(statement(query)) }
        }
        try Self.write(script, lines)
        let streams: [Int32: ChildProcess.Stream] = [
            0: .file(self == .sqlite ? script : "/dev/null", flags: O_RDONLY),
            1: .file(output, flags: O_WRONLY | O_CREAT | O_TRUNC),
        ]
        switch self {
        case .sqlite:
            try ChildProcess.start("sqlite3", [folder.path("peer.sqlite")], streams: streams)
                .waitForSuccess("sqlite3")
        case .postgresql:
            try ChildProcess.start("pg_virtualenv", ["psql", "-qtA", "-f", script], streams: streams)
                .waitForSuccess("pg_virtualenv")
        case .rapidfuzz:
            try ChildProcess.start("python3", [script], streams: streams).waitForSuccess("python3")
        }
        return try Self.read(output)
    }

    private func loading(_ list: String, database: String) -> [String] {
        switch self {
        case .sqlite:
            [
                ".bail on", "CREATE TABLE list(id INTEGER PRIMARY KEY, name TEXT);", ".mode tabs",
                ".import \(list) list", "CREATE VIRTUAL TABLE names USING fts5(name, tokenize='trigram');",
                "INSERT INTO names(rowid, name) SELECT id, name FROM list;", ".mode list", ".timer on",
            ]
        case .postgresql:
            [
                "\\set ON_ERROR_STOP on", "CREATE EXTENSION pg_trgm;", "CREATE TABLE names(id bigint, name text);",
                "\\copy names FROM '\(list)'",
                "CREATE INDEX ON names USING gist (name gist_trgm_ops(siglen=64));", "ANALYZE names;", "\\timing on",
            ]
        case .rapidfuzz: []
        }
    }

    private func statement(_ query: String) -> String {
        switch self {
        case .sqlite:
            let letters = Array(query.filter { $0 != "\"" })
            let runs = letters.indices.dropLast(2).map { "\"\(String(letters[$0...$0 + 2]))\"" }
            let match = runs.isEmpty ? "\"\(String(letters))\"" : runs.joined(separator: " OR ")
            return ".print #\nSELECT rowid FROM names WHERE names MATCH \(Self.quoted(match)) ORDER BY rank LIMIT 5;"
        default:
            return "\\echo #\nSELECT id FROM names ORDER BY name <-> \(Self.quoted(query)) LIMIT 5;"
        }
    }

    /// A text as SQL writes it.
    private static func quoted(_ text: String) -> String {
        "'" + text.map { $0 == "'" ? "''" : String($0) }.joined() + "'"
    }

    private static func python(_ list: String, _ asked: String) -> [String] {
        [
            "import time", "from rapidfuzz import process, fuzz, utils",
            "names = [l.rstrip('\\n').split('\\t')[1] for l in open('\(list)', encoding='utf-8')]",
            "names = [utils.default_process(n) for n in names]",
            "for query in open('\(asked)', encoding='utf-8'):",
            "    print('#')", "    start = time.perf_counter()",
            "    query = utils.default_process(query)",
            "    for _, _, place in process.extract(query, names, scorer=fuzz.WRatio, limit=5): print(place + 1)",
            "    print('Time: %f ms' % (1000 * (time.perf_counter() - start)))",
        ]
    }

    /// Reads what a peer printed: a line `#` before each query, numbers, and a line with a time.
    static func read(_ path: String) throws -> [Answer] {
        var answers: [Answer] = []
        for line in try Files.text(of: path).split(separator: "\n") {
            if line == "#" {
                answers.append(Answer())
            } else if let number = UInt64(line), !answers.isEmpty {
                answers[answers.count - 1].customers.append(number)
            } else if !answers.isEmpty, let time = time(in: line) {
                answers[answers.count - 1].nanoseconds = time
            }
        }
        return answers
    }

    /// Nanoseconds of `Time: 12.3 ms` and of `Run Time: real 0.012 user …`.
    private static func time(in line: Substring) -> Double? {
        let words = line.split(separator: " ")
        if words.count >= 2, words[0] == "Time:", let milliseconds = Double(words[1]) { return milliseconds * 1e6 }
        if words.count >= 4, words[0] == "Run", words[2] == "real", let seconds = Double(words[3]) {
            return seconds * 1e9
        }
        return nil
    }

    private static func write(_ path: String, _ lines: [String]) throws {
        try Files.write(path) { put in
            for line in lines {
                var line = line + "\n"
                line.withUTF8 { put(UnsafeRawBufferPointer($0)) }
            }
        }
    }
}
