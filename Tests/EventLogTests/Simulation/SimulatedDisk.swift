import Glibc
import Seeded

/// A file system in memory that forgets what was not synced, names included, when its power is cut.
final class SimulatedDisk {
    /// A change to a directory that only its sync makes last.
    struct NameChange {
        enum Kind { case link, unlink, rename }
        var kind: Kind
        /// Where the name is that goes; for a link where the name is that comes.
        var directory: SimulatedFile
        var name: String
        /// Of a rename: where the new name is.
        var target: SimulatedFile
        var targetName: String
        var file: SimulatedFile

        func touches(_ other: SimulatedFile) -> Bool { directory === other || target === other }
    }

    /// How a power cut treats what was not synced.
    struct Cut {
        var keep = 0.5
        var tear = 0.2
        /// Names reach the disk in the order of their changes, as a journal does it; else in any legal one.
        var keepsOrder = false
    }

    private(set) var directories: [String: SimulatedFile] = [:]
    /// Every file that a process or a name refers to. It outlives its names: mappings point into it.
    private(set) var files: [SimulatedFile] = []
    private var changes: [NameChange] = []
    private var freeNumbers: [UInt64] = []
    private var nextNumber: UInt64 = 2
    private var serial: UInt64 = 0

    init() {
        let root = SimulatedFile(number: 1, isDirectory: true)
        files = [root]
        directories = ["": root]
    }

    /// The directory that a path is in, and its last name there.
    func place(_ path: String) -> (directory: SimulatedFile, name: String)? {
        let units = path.utf8
        guard let slash = units.lastIndex(of: UInt8(ascii: "/")) else { return nil }
        guard let directory = directories[String(path[..<slash])] else { return nil }
        return (directory, String(path[units.index(after: slash)...]))
    }

    func file(_ path: String) -> SimulatedFile? {
        if path == "/" { return directories[""] }
        guard let (directory, name) = place(path) else { return nil }
        return directory.names[name]
    }

    /// A new file under a path whose directory is there.
    func make(_ path: String, isDirectory: Bool) -> SimulatedFile? {
        guard let (directory, name) = place(path) else { return nil }
        let file = SimulatedFile(number: freeNumbers.popLast() ?? newNumber(), isDirectory: isDirectory)
        files.append(file)
        directory.names[name] = file
        if isDirectory { directories[path] = file }
        note(.link, directory, name, directory, name, file)
        return file
    }

    private func newNumber() -> UInt64 {
        defer { nextNumber += 1 }
        return nextNumber
    }

    func rename(_ path: String, to other: String) -> Int32 {
        guard let (directory, name) = place(path), let file = directory.names[name] else { return -ENOENT }
        guard let (target, targetName) = place(other) else { return -ENOENT }
        directory.names[name] = nil
        let replaced = target.names.updateValue(file, forKey: targetName)
        if file.isDirectory { move(path, to: other) }
        note(.rename, directory, name, target, targetName, file)
        if let replaced { recycle(replaced) }
        return 0
    }

    private func move(_ path: String, to other: String) {
        for (old, directory) in directories where old == path || old.hasPrefix(path + "/") {
            directories[old] = nil
            directories[other + old.dropFirst(path.count)] = directory
        }
    }

    func remove(_ path: String) -> Int32 {
        guard let (directory, name) = place(path), let file = directory.names[name] else { return -ENOENT }
        directory.names[name] = nil
        note(.unlink, directory, name, directory, name, file)
        recycle(file)
        return 0
    }

    /// A number is given out again once nobody refers to its file, as file systems do.
    func recycle(_ file: SimulatedFile) {
        guard file.openCount == 0, !isNamed(file), !freeNumbers.contains(file.number) else { return }
        freeNumbers.append(file.number)
    }

    private func isNamed(_ file: SimulatedFile) -> Bool {
        directories.values.contains { $0.names.values.contains { $0 === file } }
    }

    private func note(
        _ kind: NameChange.Kind, _ directory: SimulatedFile, _ name: String, _ target: SimulatedFile,
        _ targetName: String, _ file: SimulatedFile
    ) {
        changes.append(
            NameChange(
                kind: kind, directory: directory, name: name, target: target, targetName: targetName, file: file))
    }

    func nextSerial() -> UInt64 {
        serial += 1
        return serial
    }

    var lastSerial: UInt64 { serial }

    /// How many changes of names there have been and are not on the disk: a sync makes those last that came before it.
    var pendingChanges: Int { changes.count }

    func synchronize(directory: SimulatedFile) {
        for change in changes where change.touches(directory) { Self.apply(change) }
        changes.removeAll { $0.touches(directory) }
    }

    private static func apply(_ change: NameChange) {
        switch change.kind {
        case .link: change.directory.durableNames[change.name] = change.file
        case .unlink:
            if change.directory.durableNames[change.name] === change.file {
                change.directory.durableNames[change.name] = nil
            }
        case .rename:
            if change.directory.durableNames[change.name] === change.file {
                change.directory.durableNames[change.name] = nil
            }
            change.target.durableNames[change.targetName] = change.file
        }
    }

    /// The power is cut and comes back.
    func crash(_ cut: Cut, _ dice: inout SeededGenerator) {
        for (index, keeps) in keptChanges(cut, &dice).enumerated() where keeps { Self.apply(changes[index]) }
        changes = []
        for file in files where !file.isDirectory { file.crash(keep: cut.keep, tear: cut.tear, &dice) }
        directories = [:]
        if let root = files.first { restore(root, at: "") }
        let live = Set(directories.values.flatMap { $0.names.values }.map(ObjectIdentifier.init))
        files.removeAll { $0.number != 1 && !live.contains(ObjectIdentifier($0)) }
        let taken = Set(files.map(\.number))
        freeNumbers = (1..<nextNumber).filter { !taken.contains($0) }
        serial += 1
    }

    /// Which of the changes reach the disk: none without the one that made the name it takes away.
    private func keptChanges(_ cut: Cut, _ dice: inout SeededGenerator) -> [Bool] {
        if cut.keepsOrder {
            let count = cut.keep >= 1 ? changes.count : cut.keep <= 0 ? 0 : dice.below(changes.count + 1)
            return changes.indices.map { $0 < count }
        }
        var kept = changes.map { _ in dice.chance(cut.keep) }
        for index in changes.indices.reversed() where kept[index] && changes[index].kind != .link {
            for before in changes.indices.prefix(index)
            where changes[before].file === changes[index].file
                && changes[before].target === changes[index].directory
                && changes[before].targetName == changes[index].name
            {
                kept[before] = true
            }
        }
        return kept
    }

    private func restore(_ directory: SimulatedFile, at path: String) {
        directory.names = directory.durableNames
        directory.openCount = 0
        directory.lock = nil
        directories[path] = directory
        for (name, file) in directory.names where file.isDirectory { restore(file, at: path + "/" + name) }
    }
}
