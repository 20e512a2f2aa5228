import Foundation

/// Real data beside the project, where it is there.
enum SharedData {
    static let folder: URL? = {
        if let given = ProcessInfo.processInfo.environment["USUAL_SHARED"] {
            return URL(fileURLWithPath: given).appendingPathComponent("data")
        }
        let root = projectRoot
        let folder = root.deletingLastPathComponent().appendingPathComponent("shared/data")
        return FileManager.default.fileExists(atPath: folder.path) ? folder : nil
    }()

    /// The package's own folder, with links followed.
    static let projectRoot: URL = URL(fileURLWithPath: #filePath).resolvingSymlinksInPath()
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    static func bytes(_ path: String) throws -> [UInt8] {
        guard let folder else { throw CocoaError(.fileNoSuchFile) }
        return Array(try Data(contentsOf: folder.appendingPathComponent(path)))
    }

    /// Every file below a folder, by path.
    static func files(under path: String) throws -> [String] {
        guard let folder else { throw CocoaError(.fileNoSuchFile) }
        let base = folder.appendingPathComponent(path)
        let names = FileManager.default.enumerator(atPath: base.path)?.allObjects as? [String] ?? []
        return names.map { "\(path)/\($0)" }.filter { name in
            var isFolder: ObjCBool = false
            let exists = FileManager.default.fileExists(
                atPath: folder.appendingPathComponent(name).path,
                isDirectory: &isFolder
            )
            return exists && !isFolder.boolValue
        }.sorted()
    }
}

/// Numbers that are the same for the same seed, so that a failure can be repeated.
struct SeededGenerator: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }

    /// A seed from the environment, or a new one; print it with every failure.
    static var seed: UInt64 {
        ProcessInfo.processInfo.environment["USUAL_SEED"].flatMap(UInt64.init) ?? UInt64.random(in: 0...UInt64.max)
    }
}
