import Glibc

/// A directory of our own that goes when we do.
struct TemporaryDirectory {
    /// Where it is.
    let path: String

    init() throws(CommandFailure) {
        let parent = Environment["TMPDIR"] ?? "/tmp"
        var template = Array("\(parent)/usual-demo-XXXXXX".utf8CString)
        guard let made = mkdtemp(&template) else {
            throw CommandFailure(
                73, "Could not make a directory in \(parent): \(String(cString: strerror(errno)).lowercased()).")
        }
        path = String(cString: made)
    }

    /// Removes it with everything in it.
    func remove() {
        Self.remove(path)
    }

    /// Removes a directory with everything in it.
    static func remove(_ path: String) {
        var facts = stat()
        if lstat(path, &facts) == 0, facts.st_mode & S_IFMT == S_IFDIR, let directory = opendir(path) {
            while let entry = readdir(directory) {
                let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
                    pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
                }
                if name != ".", name != ".." { remove("\(path)/\(name)") }
            }
            closedir(directory)
        }
        _ = Glibc.remove(path)
    }
}
