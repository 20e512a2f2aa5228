import Glibc

/// The peer of the log's writers: as many shells of SQLite on one database, a transaction an event.
struct SQLiteWriters {
    private let database: String
    private let script: String
    private let writers: Int

    /// Makes the database, and the script that every shell runs.
    init(in folder: WorkFolder, commits: Int, payload: Int, writers: Int) throws {
        database = folder.path("peer-\(writers).sqlite")
        script = folder.path("peer-\(writers).sql")
        self.writers = writers
        let bytes = WriterCommand.payload(payload).map { $0 == UInt8(ascii: "'") ? UInt8(ascii: "-") : $0 }
        let text = String(decoding: bytes, as: UTF8.self)
        let insert = "INSERT INTO events(payload) VALUES ('\(text)');\n"
        let schema = "PRAGMA journal_mode=WAL; CREATE TABLE events(sequence INTEGER PRIMARY KEY, payload TEXT);"
        _ = try ChildProcess.time("sqlite3", [database, schema])
        // The shell passes the gate as every writer does (see StartGate): ready, wait for the end of 4, done.
        let ready = ".shell printf r >&\(StartGate.readyDescriptor)\n"
        let wait = ".shell cat <&\(StartGate.gateDescriptor)\n"
        var lines = ".bail on\n.timeout 60000\nPRAGMA synchronous=FULL;\n\(insert)\(ready)\(wait)"
        for _ in 0..<commits { lines += insert }
        lines += ready
        try Files.write(script) { put in
            var lines = lines
            lines.withUTF8 { put(UnsafeRawBufferPointer($0)) }
        }
    }

    /// Lets the shells commit, and returns how many nanoseconds they took.
    func round() throws -> UInt64 {
        try StartGate.time(children: writers) { _, streams in
            var streams = streams
            streams[0] = .file(script, flags: O_RDONLY)
            streams[1] = .file("/dev/null", flags: O_WRONLY)
            return try ChildProcess.start("sqlite3", [database], streams: streams)
        }
    }
}
