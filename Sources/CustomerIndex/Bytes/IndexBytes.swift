import DeskModel
import Synchronization

/// The bytes of one layer of an index, in memory or mapped from a file, read in place.
///
/// Bytes that can be damaged come with a way to verify them, which is asked once for each stretch of 16 KiB, when it is
/// first touched; from then on a touch costs a load and a compare. Nothing is touched before a query needs it.
public struct IndexBytes: Sendable {
    let memory: IndexMemory

    /// Bytes that this process made itself: copied, and taken to be whole.
    public init(_ bytes: [UInt8]) {
        memory = IndexMemory(copying: bytes)
    }

    /// The bytes of a layer that this process made itself, written where they are read: in large pages, where it is large.
    /// Taken to be whole.
    public init(_ layer: IndexLayer) {
        memory = IndexMemory(layer)
    }

    /// Bytes that lie elsewhere, such as in a mapped file.
    ///
    /// `base` is 64-byte aligned, and the `count` bytes behind it neither move nor change as long as `owner` is held.
    /// `verify` says whether a range of them, of at most 16 KiB, is as it was written; it may be asked by several
    /// threads at once, and for the same range again.
    public init(
        base: UnsafeRawPointer, count: Int, owner: any Sendable, verify: @escaping @Sendable (Range<Int>) -> Bool
    ) {
        memory = IndexMemory(base: base, count: count, owner: owner, verify: verify)
    }

    /// How many bytes.
    public var count: Int { memory.count }

    /// Hands out all bytes, unverified where they are not yet verified: to be written elsewhere as they are.
    public func withUnsafeBytes<Value, Failure: Error>(
        _ body: (UnsafeRawBufferPointer) throws(Failure) -> Value
    ) throws(Failure) -> Value {
        try body(UnsafeRawBufferPointer(start: memory.base, count: memory.count))
    }
}

/// What holds a layer's bytes, and remembers which stretches of them were verified.
final class IndexMemory: @unchecked Sendable {
    let base: UnsafeRawPointer
    let count: Int
    private let owner: (any Sendable)?
    private let verify: (@Sendable (Range<Int>) -> Bool)?
    /// A byte for each stretch, 1 when it was verified; nil where nothing needs to be. Bytes never change, so that
    /// threads that meet here find the same, and need no order among them.
    let verified: UnsafeMutablePointer<Atomic<UInt8>>?

    static let stretchShift = 14

    convenience init(copying bytes: [UInt8]) {
        self.init(count: bytes.count) { $0.copyBytes(from: bytes) }
    }

    convenience init(_ layer: IndexLayer) {
        self.init(count: layer.byteCount) { room in
            var written = 0
            layer.forEachPiece { piece in
                precondition(written + piece.count <= room.count, "a layer is as long as it says")
                UnsafeMutableRawBufferPointer(rebasing: room[written..<written + piece.count]).copyMemory(from: piece)
                written += piece.count
            }
            precondition(written == layer.byteCount, "a layer is as long as it says")
        }
    }

    private init(count: Int, _ fill: (UnsafeMutableRawBufferPointer) -> Void) {
        let room = UnsafeMutableRawBufferPointer.allocate(byteCount: max(1, count), alignment: 64)
        LargePages.advise(room.bindMemory(to: UInt8.self))
        fill(room)
        base = UnsafeRawPointer(room.baseAddress ?? UnsafeMutableRawPointer(bitPattern: 64).unsafelyUnwrapped)
        self.count = count
        owner = OwnedBytes(room)
        verify = nil
        verified = nil
    }

    init(base: UnsafeRawPointer, count: Int, owner: any Sendable, verify: @escaping @Sendable (Range<Int>) -> Bool) {
        self.base = base
        self.count = count
        self.owner = owner
        self.verify = verify
        let stretches = (count >> Self.stretchShift) + 1
        verified = .allocate(capacity: stretches)
        for stretch in 0..<stretches { verified?.advanced(by: stretch).initialize(to: Atomic(0)) }
    }

    deinit { verified?.deallocate() }

    /// Verifies some stretches, those apart that are verified already.
    @inline(never)
    func verify(
        from first: Int, through last: Int, _ verified: UnsafeMutablePointer<Atomic<UInt8>>
    ) throws(IndexDamage) {
        for stretch in first...last where verified[stretch].load(ordering: .relaxed) == 0 {
            let start = stretch << Self.stretchShift
            guard verify?(start..<min(count, start + 1 << Self.stretchShift)) ?? true else {
                throw .bytes(offset: start)
            }
            verified[stretch].store(1, ordering: .relaxed)
        }
    }
}

/// Memory that is freed with its last holder.
private final class OwnedBytes: @unchecked Sendable {
    private let bytes: UnsafeMutableRawBufferPointer

    init(_ bytes: UnsafeMutableRawBufferPointer) { self.bytes = bytes }

    deinit { bytes.deallocate() }
}
