import Glibc

/// What is made of a desk does not lie in it: it would stand in the way of what is there, or be copied with it.
enum OutsideDesk {
    /// Throws 64 where `path` would be made in the directory `desk` or below; `what` begins the advice.
    static func require(_ path: String, outside desk: String, _ what: String) throws(CommandFailure) {
        guard let inside = realPath(desk) else { return }
        // What is not there yet: where its nearest folder that is there leads.
        var place = path
        while true {
            if let real = realPath(place) {
                guard real == inside || real.hasPrefix(inside + "/") else { return }
                throw CommandFailure(64, "\(path) lies in the desk itself: \(what) another place.")
            }
            while place.count > 1, place.hasSuffix("/") { place.removeLast() }
            guard let slash = place.lastIndex(of: "/") else {
                if place == "." { return }
                place = "."
                continue
            }
            place = slash == place.startIndex ? "/" : String(place[..<slash])
        }
    }

    private static func realPath(_ path: String) -> String? {
        guard let resolved = realpath(path, nil) else { return nil }
        defer { free(resolved) }
        return String(cString: resolved)
    }
}
