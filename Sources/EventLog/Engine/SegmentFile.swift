import Glibc
import Synchronization

/// An open segment. Its header was checked when it was opened; it closes when nobody uses it any more.
final class SegmentFile: @unchecked Sendable {
    let header: SegmentHeader
    /// Below the desk.
    let name: String
    let path: String
    let descriptor: Int32
    /// Bytes that the file has; fewer than its capacity when it was cut from outside, more when something was put behind it.
    let length: UInt64
    private let system: any LogSystem
    private let mapping = Mutex<UInt>(0)

    private init(
        header: SegmentHeader, name: String, path: String, descriptor: Int32, length: UInt64, system: any LogSystem
    ) {
        self.header = header
        self.name = name
        self.path = path
        self.descriptor = descriptor
        self.length = length
        self.system = system
    }

    deinit {
        let mapped = mapping.withLock { $0 }
        // As much as was mapped: behind that, memory is somebody else's.
        if let memory = UnsafeMutableRawPointer(bitPattern: mapped) { system.unmap(memory, length: readableLength) }
        system.close(descriptor)
    }

    var number: UInt32 { header.number }

    /// Whether the file is the one that its name leads to.
    func isOfItsName(_ system: any LogSystem) -> Bool {
        system.identity(of: path) == system.identity(of: descriptor)
    }

    /// Bytes that may be read: all of the file, or what is left of it.
    var readableLength: Int { Int(min(length, header.capacity)) }

    /// What came of opening a segment.
    enum Opening {
        case whole(SegmentFile)
        /// It is gone, or its header does not hold.
        case damaged(Damage.Kind)
    }

    static func open(
        _ entry: Manifest.Entry, in layout: DeskLayout, uuid: DeskUUID, isWritable: Bool, system: any LogSystem
    ) throws(EventLogError) -> Opening {
        let name = DeskLayout.segmentName(number: entry.number, generation: entry.generation)
        let path = layout.path(of: name)
        let descriptor = system.open(path, flags: isWritable ? O_RDWR : O_RDONLY, mode: 0)
        guard descriptor >= 0 else {
            if EventLogError.tellsOfNoFile(-descriptor) { return .damaged(.file) }
            throw EventLogError(-descriptor, path, doing: "open")
        }
        do throws(EventLogError) {
            let length = system.length(descriptor)
            guard length >= 0 else { throw EventLogError(Int32(-length), path, doing: "read") }
            let bytes = try FileWork(system: system).read(
                descriptor, count: SegmentHeader.lengthLimit, at: 0, path: path)
            if let header = try SegmentHeader.decode(bytes, file: name), header.uuid == uuid,
                header.number == entry.number, header.generation == entry.generation,
                header.capacity == entry.capacity, header.firstSequence == entry.firstSequence
            {
                return .whole(
                    SegmentFile(
                        header: header, name: name, path: path, descriptor: descriptor, length: UInt64(length),
                        system: system))
            }
        } catch {
            system.close(descriptor)
            if error.meansNoFile { return .damaged(.file) }
            throw error
        }
        system.close(descriptor)
        return .damaged(.header)
    }

    /// What a file of a segment's name has for a header, which need not be of that segment, and how long it is; nil when it
    /// cannot be opened.
    static func header(
        of name: String, in layout: DeskLayout, _ files: FileWork
    ) throws(EventLogError) -> (header: SegmentHeader?, length: UInt64)? {
        let path = layout.path(of: name)
        let descriptor = files.system.open(path, flags: O_RDONLY, mode: 0)
        guard descriptor >= 0 else { return nil }
        defer { files.system.close(descriptor) }
        do throws(EventLogError) {
            let bytes = try files.read(descriptor, count: SegmentHeader.lengthLimit, at: 0, path: path)
            let length = files.system.length(descriptor)
            return (try SegmentHeader.decode(bytes, file: name), UInt64(max(0, length)))
        } catch {
            if error.meansNoFile { return (nil, 0) }
            throw error
        }
    }

    /// The file with a header that it need not have, for a repair; nil when it is gone.
    static func openUnchecked(
        _ header: SegmentHeader, in layout: DeskLayout, _ entry: Manifest.Entry, system: any LogSystem
    ) throws(EventLogError) -> SegmentFile? {
        let name = DeskLayout.segmentName(number: entry.number, generation: entry.generation)
        let path = layout.path(of: name)
        let descriptor = system.open(path, flags: O_RDONLY, mode: 0)
        guard descriptor >= 0 else {
            if EventLogError.tellsOfNoFile(-descriptor) { return nil }
            throw EventLogError(-descriptor, path, doing: "open")
        }
        let length = system.length(descriptor)
        guard length >= 0 else {
            system.close(descriptor)
            throw EventLogError(Int32(-length), path, doing: "read")
        }
        return SegmentFile(
            header: header, name: name, path: path, descriptor: descriptor, length: UInt64(length), system: system)
    }

    /// The whole file, mapped at the first call; nil when the system refuses. Only for a sealed segment.
    func mapped() -> UnsafeRawBufferPointer? {
        let address = mapping.withLock { mapped in
            if mapped == 0, let memory = system.map(descriptor, length: readableLength, isWritable: false) {
                mapped = UInt(bitPattern: memory)
            }
            return mapped
        }
        return UnsafeRawPointer(bitPattern: address).map {
            UnsafeRawBufferPointer(start: $0, count: readableLength)
        }
    }
}
