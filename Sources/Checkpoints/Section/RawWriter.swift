/// Writes a raw section: bytes of its owner, one after the other.
public final class RawWriter {
    private let writer: SectionWriter
    private let builder: CheckpointBuilder

    init(_ writer: SectionWriter, builder: CheckpointBuilder) {
        self.writer = writer
        self.builder = builder
    }

    /// Where the next byte comes to stand.
    public var position: Int { writer.position - SectionHeader.length }

    /// Appends bytes.
    public func append(_ bytes: UnsafeRawBufferPointer) throws(CheckpointError) {
        try writer.append(bytes)
    }

    /// Appends bytes.
    public func append(_ bytes: RawSpan) throws(CheckpointError) {
        try bytes.withUnsafeBytes { (bytes) throws(CheckpointError) in try writer.append(bytes) }
    }

    /// Appends elements as they are laid out in memory, at a multiple of their alignment: zeros go before them.
    /// Returns the byte at which they begin.
    @discardableResult
    public func append<Element: BitwiseCopyable>(
        elements: UnsafeBufferPointer<Element>
    ) throws(CheckpointError) -> Int {
        try align(to: MemoryLayout<Element>.alignment)
        let start = position
        try writer.append(UnsafeRawBufferPointer(elements))
        return start
    }

    /// Appends zeros up to a multiple of `alignment`, a power of two up to 64.
    public func align(to alignment: Int) throws(CheckpointError) {
        precondition(
            (1...64).contains(alignment) && alignment.nonzeroBitCount == 1, "an alignment is 1, 2, 4 … 64"
        )
        try writer.align(to: alignment)
    }

    /// Ends the section and hands it to the builder.
    @discardableResult
    public func finish() throws(CheckpointError) -> RawSection {
        let length = position
        let section = try writer.finish(layer: 0, count: length)
        builder.take(section)
        do throws(CheckpointDamage) {
            return try RawSection(section)
        } catch {
            throw .damaged(error)
        }
    }
}
