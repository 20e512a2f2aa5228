import Glibc

/// Makes a desk beside its place and puts it there when it is whole.
enum SampleWorkshop {
    /// Lets `fill` make the desk of a path in another directory, which then gets the path's name; nothing is done where
    /// there is a desk already. Of two at once, one waits for the other.
    static func make(at path: String, _ fill: (String) throws -> Void) throws {
        guard !hasDesk(path) else { return }
        // What a link leads to is made, not what stands in its place.
        let whole = realpath(path, nil).map { found in
            defer { free(found) }
            return String(cString: found)
        }
        var name = (whole ?? path)[...]
        while name.count > 1, name.last == "/" { name = name.dropLast() }
        let aside = "\(name).making"
        try makeParents(of: aside)
        let lock = try taken(aside)
        defer { close(lock) }
        // Whoever had it before may have been at the same desk.
        guard !hasDesk(path) else {
            rmdir(aside)
            return
        }
        let desk = "\(aside)/desk"
        TemporaryDirectory.remove(desk)
        do {
            try fill(desk)
            guard rename(desk, String(name)) == 0 else { throw failure(path, errno) }
        } catch {
            TemporaryDirectory.remove(aside)
            throw error
        }
        rmdir(aside)
    }

    private static func hasDesk(_ path: String) -> Bool {
        var facts = stat()
        return stat("\(path)/log", &facts) == 0
    }

    /// The directory, made when missing, and locked for this process.
    private static func taken(_ path: String) throws(CommandFailure) -> Int32 {
        while true {
            guard mkdir(path, 0o700) == 0 || errno == EEXIST else { throw failure(path, errno) }
            let descriptor = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
            guard descriptor >= 0 || errno == ENOENT else { throw failure(path, errno) }
            guard descriptor >= 0 else { continue }
            while flock(descriptor, LOCK_EX) != 0, errno == EINTR {}
            // Removed meanwhile by the one before: the name may be another directory's by now.
            var mine = stat()
            var named = stat()
            if fstat(descriptor, &mine) == 0, stat(path, &named) == 0, mine.st_ino == named.st_ino { return descriptor }
            close(descriptor)
        }
    }

    private static func makeParents(of path: String) throws(CommandFailure) {
        var parents: [String] = []
        var rest = path[...]
        while let slash = rest.lastIndex(of: "/"), slash > rest.startIndex {
            rest = rest[..<slash]
            parents.append(String(rest))
        }
        for parent in parents.reversed() where mkdir(parent, 0o777) != 0 && errno != EEXIST {
            throw failure(parent, errno)
        }
    }

    private static func failure(_ path: String, _ code: Int32) -> CommandFailure {
        CommandFailure(
            code == EACCES || code == EPERM ? 77 : 73,
            "Could not make \(path): \(String(cString: strerror(code)).lowercased()).")
    }
}
