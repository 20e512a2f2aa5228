/// Memory that batches are laid out in, one after the other. One thread at a time uses it.
final class BatchBuffer: @unchecked Sendable {
    /// Bytes that are kept between two batches; what a larger one took is given back.
    private static let keptLength = 64 << 10

    // One thread at a time as it is: the check of every access would be felt in a commit.
    @exclusivity(unchecked)
    private var memory = UnsafeMutableRawBufferPointer(start: nil, count: 0)

    deinit { memory.deallocate() }

    /// Lends `length` bytes that may hold anything.
    func withBytes<Answer, Failure: Error>(
        _ length: Int, _ body: (UnsafeMutableRawBufferPointer) throws(Failure) -> Answer
    ) throws(Failure) -> Answer {
        if memory.count < length {
            memory.deallocate()
            memory = .allocate(byteCount: max(length, 4096), alignment: 64)
        }
        defer {
            if memory.count > Self.keptLength {
                memory.deallocate()
                memory = UnsafeMutableRawBufferPointer(start: nil, count: 0)
            }
        }
        return try body(UnsafeMutableRawBufferPointer(rebasing: memory[..<length]))
    }
}
