import CPlatform
import Foundation

@testable import Checkpoints

/// Sections whose content and account the input tells, with right checksums: a table hands out what stands in it or throws.
enum CheckpointFuzz {
    private static let identity = CheckpointIdentity(desk: "fuzz", format: 1, erasureGeneration: 0)

    private static let directory: String = {
        let parent = FileManager.default.isWritableFile(atPath: "/dev/shm") ? "/dev/shm" : "/tmp"
        let path = "\(parent)/usual-fuzz-\(getpid())"
        mkdir(path, 0o700)
        atexit { CheckpointFuzz.removeDirectory() }
        return path
    }()

    private static func removeDirectory() { try? FileManager.default.removeItem(atPath: directory) }

    static func read(_ input: UnsafeRawBufferPointer) {
        var feed = InputFeed(input)
        switch feed.byte() % 5 {
        case 0: manifest(&feed)
        case 1: section(&feed, .raw)
        case 2: section(&feed, .keyed)
        case 3: section(&feed, .hash)
        default: section(&feed, .list)
        }
    }

    /// A manifest with a right checksum, and one without.
    private static func manifest(_ feed: inout InputFeed) {
        var bytes = feed.all()
        _ = CheckpointManifest.decode(bytes)
        guard bytes.count >= 16 else { return }
        // As CheckpointManifest has it: of all bytes, those of the checksum itself taken as zero.
        bytes.replaceSubrange(12..<16, with: [0, 0, 0, 0])
        let checksum = cplatform_crc32c(0, bytes, bytes.count)
        withUnsafeBytes(of: checksum.littleEndian) { bytes.replaceSubrange(12..<16, with: $0) }
        // A desk's name is digits; what is no text is not written as it was read.
        guard let read = CheckpointManifest.decode(bytes), read.identity.desk.utf8.allSatisfy({ $0 < 0x80 }) else {
            return
        }
        mustHold(CheckpointManifest.decode(read.encoded()) == read, "a manifest that was written is read as it was")
    }

    private static func section(_ feed: inout InputFeed, _ kind: SectionKind) {
        let parameters = (0..<SectionRecord.parameterCount).map { _ in feed.number(UInt64.self) }
        let count = feed.number(UInt64.self)
        let keys = (0..<3).map { _ in feed.number(UInt64.self) }
        let content = feed.all()
        let files = CheckpointFiles(directory, system: LinuxCheckpointSystem())
        guard count < 1 << 62, let section = make(kind, content, count: Int(count), parameters, files) else { return }
        read(section, kind, keys)
        files.remove(section.file)
    }

    private static func make(
        _ kind: SectionKind, _ content: [UInt8], count: Int, _ parameters: [UInt64], _ files: CheckpointFiles
    ) -> Section? {
        do {
            let writer = try SectionWriter(table: "fuzz", version: 1, kind: kind, identity: identity, files: files)
            for byte in content { try writer.append(byte) }
            return try writer.finish(layer: 0, count: count, parameters: parameters)
        } catch {
            return nil
        }
    }

    private static func read(_ section: Section, _ kind: SectionKind, _ keys: [UInt64]) {
        do {
            switch kind {
            case .raw: try raw(section, keys)
            case .keyed: try keyed(section, keys)
            case .hash: try hash(section, keys)
            case .list: try list(section, keys)
            }
        } catch {
            mustHold(!"\(error)".isEmpty, "damage says what it is")
        }
    }

    private static func raw(_ section: Section, _ keys: [UInt64]) throws(CheckpointDamage) {
        let raw = try RawSection(section)
        for key in keys {
            _ = try raw.unsafeBytes(at: Int(key & 0xFFFF), count: Int(key >> 16 & 0xFFFF)).reduce(0, &+)
        }
    }

    private static func keyed(_ section: Section, _ keys: [UInt64]) throws(CheckpointDamage) {
        let table = try KeyedTable([section])
        for key in keys { _ = try table.unsafeValue(of: key)?.reduce(0, &+) }
        var steps = 0
        try table.scan(from: keys[0]) { (_, value) throws(CheckpointDamage) in
            steps += 1 + value.byteCount & 0
            return steps < 10_000
        }
    }

    private static func hash(_ section: Section, _ keys: [UInt64]) throws(CheckpointDamage) {
        let table = try HashTable([section])
        for key in keys {
            let hash = Hash128(high: key, low: key)
            _ = try table.value(of: hash)
            _ = try table.values(of: hash)
        }
        var steps = 0
        try table.scan { (_, _) throws(CheckpointDamage) in
            steps += 1
            return steps < 10_000
        }
    }

    private static func list(_ section: Section, _ keys: [UInt64]) throws(CheckpointDamage) {
        let table = try ListTable([section])
        for key in keys {
            _ = try table.count(of: key)
            _ = try table.newest(20, of: key)
        }
        var steps = 0
        try table.scanKeys { (key, _) throws(CheckpointDamage) in
            steps += 1
            try table.scan(of: key, in: 0..<100) { (_) throws(CheckpointDamage) in true }
            return steps < 1000
        }
    }

    /// Sections as their writers make them, and their manifest, taken apart again.
    static let seeds: [[UInt8]] = {
        do {
            let store = CheckpointStore(directory: directory + "/seeds", identity: identity)
            guard let builder = try store.beginBuilding() else { return [] }
            try write(to: builder)
            let checkpoint = try builder.commit(sequence: 9, position: 8, header: [1, 2, 3])
            let kinds: [(table: String, number: UInt8)] = [("raw", 1), ("keyed", 2), ("hash", 3), ("list", 4)]
            return try [[0] + checkpoint.manifest.encoded()]
                + kinds.compactMap { kind in
                    try checkpoint.tables[kind.table]?.first.map { try seed(kind.number, $0) }
                }
        } catch {
            return []
        }
    }()

    private static func seed(_ kind: UInt8, _ section: Section) throws -> [UInt8] {
        let start = SectionHeader.length
        let content = try section.unsafeBytes(at: start, count: Int(section.record.contentLength) - start)
        var seed: [UInt8] = [kind]
        for number in section.record.parameters + [section.record.count, 1, 6, 70] {
            withUnsafeBytes(of: number.littleEndian) { seed += $0 }
        }
        return seed + [UInt8](content)
    }

    private static func write(to builder: CheckpointBuilder) throws {
        let raw = try builder.rawWriter("raw", version: 1)
        try [UInt8](0..<100).withUnsafeBytes { try raw.append($0) }
        try raw.finish()
        let keyed = try builder.keyedWriter("keyed", version: 1)
        let hash = try builder.hashWriter("hash", version: 1, form: HashForm(width: .full, layering: .union))
        let list = try builder.listWriter("list", version: 1, columns: 2)
        for key in UInt64(1)...90 {
            try [UInt8](repeating: UInt8(key), count: Int(key % 7)).withUnsafeBytes { try keyed.append(key * 3, $0) }
            try hash.add(Hash128(high: key &* 0x9E37_79B9_7F4A_7C15, low: key), key)
            for entry in 0..<(key % 5) { try list.append(key, ListEntry(key, entry, 0, 0)) }
        }
        try keyed.finish()
        try hash.finish()
        try list.finish()
    }
}
