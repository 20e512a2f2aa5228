/// Where the engine's files are in a desk's directory.
///
///     log/manifest              which segments are live
///     log/control               the shared page
///     log/00000001.segment      records; `-2` behind the number is a generation
///     log/next.prepared         the next segment, zeros, synced
///     log/next.preparing        the same while it is being filled, locked by who fills it
///     log/next.…, log/….new     files on their way to their name, only while the append lock is held
///     attachments/ab/abcd…      long bytes by the digest of their content
///     quarantine/…              what recovery took out of the log
///
/// The append lock is a lock on the directory `log` itself, which cannot go missing without the log.
struct DeskLayout: Sendable {
    let desk: String

    init(_ path: String) {
        desk = path.count > 1 && path.hasSuffix("/") ? String(path.dropLast()) : path
    }

    /// The directory that the desk is in.
    var parent: String {
        guard let slash = desk.lastIndex(of: "/") else { return "." }
        return slash == desk.startIndex ? "/" : String(desk[..<slash])
    }

    var log: String { desk + "/log" }
    var attachments: String { desk + "/attachments" }
    var quarantine: String { desk + "/quarantine" }
    var manifest: String { path(of: Self.manifestName) }
    var control: String { path(of: Self.controlName) }
    var prepared: String { log + "/next.prepared" }
    var preparing: String { log + "/next.preparing" }

    static let manifestName = "log/manifest"
    static let controlName = "log/control"
    /// The same, from the directory `log`.
    static let controlInLog = "control"
    /// Of temporary names of segments.
    static let preparingPrefix = "next."
    /// Of temporary names of all other files.
    static let temporarySuffix = ".new"
    static let segmentSuffix = ".segment"

    /// A name below the desk, as errors and damage give it, as a path.
    func path(of name: String) -> String { desk + "/" + name }

    static func segmentName(number: UInt32, generation: UInt32) -> String {
        let digits = String(number)
        let padded = String(repeating: "0", count: max(0, 8 - digits.count)) + digits
        return "log/" + padded + (generation == 0 ? "" : "-\(generation)") + segmentSuffix
    }

    /// Number and generation in a file's name, or nil when it is no segment's.
    static func segment(named name: String) -> (number: UInt32, generation: UInt32)? {
        guard name.hasSuffix(segmentSuffix) else { return nil }
        let parts = name.dropLast(segmentSuffix.count).split(separator: "-", omittingEmptySubsequences: false)
        guard let first = parts.first, let number = UInt32(first), parts.count <= 2 else { return nil }
        guard parts.count == 2 else { return (number, 0) }
        guard let generation = UInt32(parts[1]), generation > 0 else { return nil }
        return (number, generation)
    }

    /// Whether a file in `log` is on its way to its name. Under the append lock: was left behind on it.
    static func isTemporary(_ name: String) -> Bool {
        if name.hasSuffix(temporarySuffix) { return true }
        return name.hasPrefix(preparingPrefix) && name != "next.prepared" && name != "next.preparing"
    }

    func segment(_ entry: Manifest.Entry) -> String {
        path(of: Self.segmentName(number: entry.number, generation: entry.generation))
    }
}
