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
