/// A section that is nothing but bytes of its owner, which begin at offset 0 and are 64-byte aligned in memory.
public struct RawSection: Sendable {
    /// The section itself.
    public let section: Section
    /// Bytes of the owner.
    public let byteCount: Int

    init(_ section: Section) throws(CheckpointDamage) {
        guard section.record.kind == .raw,
            section.record.count <= section.record.contentLength - UInt64(SectionHeader.length)
        else { throw section.recordDamage() }
        self.section = section
        byteCount = Int(section.record.count)
    }

    @usableFromInline static let start: Int = 64

    /// The bytes at `offset`, verified; valid as long as `section` is held.
    @inlinable
    public func unsafeBytes(at offset: Int, count: Int) throws(CheckpointDamage)
        -> UnsafeRawBufferPointer
    {
        guard offset >= 0, count >= 0, offset <= byteCount, count <= byteCount &- offset else {
            throw section.damage(at: offset)
        }
        return try section.unsafeBytes(at: Self.start &+ offset, count: count)
    }

    /// All bytes as they lie in memory, not verified: for an owner who asks for each stretch (`unsafeBytes`) before he
    /// believes it. Valid as long as `section` is held.
    public var unverifiedBytes: UnsafeRawBufferPointer {
        UnsafeRawBufferPointer(rebasing: section.content[Self.start..<Self.start + byteCount])
    }

    /// Hands `body` the bytes at `offset`, verified.
    @inlinable
    public func withBytes<Value>(
        at offset: Int, count: Int, _ body: (RawSpan) throws(CheckpointDamage) -> Value
    ) throws(CheckpointDamage) -> Value {
        try body(try unsafeBytes(at: offset, count: count).bytes)
    }

    /// `count` elements that begin at the byte `offset`, verified; valid as long as `section` is held.
    ///
    /// Elements are as the machine that wrote them lays them out, which is little-endian; `offset` is a multiple of
    /// their alignment. Throws where they do not lie inside or are damaged.
    @inlinable
    public func unsafeElements<Element: BitwiseCopyable>(
        of type: Element.Type, at offset: Int, count: Int
    ) throws(CheckpointDamage) -> UnsafeBufferPointer<Element> {
        let (length, isTooLong) = count.multipliedReportingOverflow(by: MemoryLayout<Element>.stride)
        guard !isTooLong, offset & (MemoryLayout<Element>.alignment &- 1) == 0 else {
            throw section.damage(at: offset)
        }
        return try unsafeBytes(at: offset, count: length).assumingMemoryBound(to: type)
    }
}
