import Glibc

/// A folder of our own that goes with all that is in it.
struct WorkFolder {
    let path: String

    init(in parent: String) throws {
        var template = Array("\(parent)/usual-bench-XXXXXX".utf8CString)
        guard let made = mkdtemp(&template) else { throw BenchFailure.system("Could not make a folder in \(parent)") }
        path = String(cString: made)
    }

    /// The path of something in the folder.
    func path(_ name: String) -> String { "\(path)/\(name)" }

    /// Removes the folder.
    func remove() { Files.removeTree(path) }
}

/// Whole files, plainly read and written.
enum Files {
    /// The contents of a file that is text.
    static func text(of path: String) throws -> String {
        var bytes: [UInt8] = []
        try read([path]) { bytes.append(contentsOf: $0) }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// Reads files from beginning to end by read(2), a mebibyte at a time: what any reader of them must do at least.
    @discardableResult
    static func read(_ paths: [String], _ body: (UnsafeRawBufferPointer) -> Void = { _ in }) throws -> Int {
        let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 20, alignment: 4096)
        defer { buffer.deallocate() }
        var total = 0
        for path in paths {
            let file = open(path, O_RDONLY | O_CLOEXEC)
            guard file >= 0 else { throw BenchFailure.system("Could not open a file") }
            defer { close(file) }
            while true {
                let count = Glibc.read(file, buffer.baseAddress, buffer.count)
                guard count >= 0 else { throw BenchFailure.system("Could not read a file") }
                if count == 0 { break }
                total += count
                body(UnsafeRawBufferPointer(rebasing: buffer[..<count]))
            }
        }
        return total
    }

    /// Bytes of all files in a folder; none where there is no such folder.
    static func bytes(in folder: String) throws -> Double {
        guard let entries = opendir(folder) else { return 0 }
        defer { closedir(entries) }
        var total = 0.0
        while let entry = readdir(entries) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) { name in
                name.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            var facts = stat()
            if stat("\(folder)/\(name)", &facts) == 0, facts.st_mode & S_IFMT == S_IFREG {
                total += Double(facts.st_size)
            }
        }
        return total
    }

    /// Bytes of all files in a folder and in those below it.
    static func bytes(below folder: String) throws -> Double {
        guard let entries = opendir(folder) else { return 0 }
        defer { closedir(entries) }
        var total = try bytes(in: folder)
        while let entry = readdir(entries) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) { name in
                name.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            var facts = stat()
            if name != ".", name != "..", lstat("\(folder)/\(name)", &facts) == 0, facts.st_mode & S_IFMT == S_IFDIR {
                total += try bytes(below: "\(folder)/\(name)")
            }
        }
        return total
    }

    /// Writes a file from pieces.
    static func write(_ path: String, _ fill: (_ put: (UnsafeRawBufferPointer) -> Void) throws -> Void) throws {
        guard let file = fopen(path, "we") else { throw BenchFailure.system("Could not make a file") }
        var isWhole = true
        do {
            try fill { piece in
                isWhole = isWhole && fwrite(piece.baseAddress, 1, piece.count, file) == piece.count
            }
        } catch {
            fclose(file)
            throw error
        }
        guard fclose(file) == 0, isWhole else { throw BenchFailure.system("Could not write a file") }
    }

    /// The paths of the files in a folder whose names end so, in order.
    static func files(in folder: String, ending suffix: String) throws -> [String] {
        guard let stream = opendir(folder) else { throw BenchFailure.system("Could not read a folder") }
        defer { closedir(stream) }
        var names: [String] = []
        while let entry = readdir(stream) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) { tuple in
                tuple.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            if name.hasSuffix(suffix) { names.append("\(folder)/\(name)") }
        }
        return names.sorted()
    }

    /// The files that hold a log's records.
    static func segments(ofDesk desk: String) throws -> [String] {
        try files(in: "\(desk)/log", ending: ".segment")
    }

    /// Removes a folder with all that is in it.
    static func removeTree(_ path: String) {
        var facts = stat()
        if lstat(path, &facts) == 0, facts.st_mode & S_IFMT == S_IFDIR, let directory = opendir(path) {
            while let entry = readdir(directory) {
                let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
                    pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
                }
                if name != ".", name != ".." { removeTree("\(path)/\(name)") }
            }
            closedir(directory)
        }
        _ = Glibc.remove(path)
    }
}
