import Glibc

/// Memory in pages of two megabytes, where the system has them: the processor finds its way through a table of hundreds of
/// megabytes by a few hundred entries instead of a hundred thousand, and the system clears it in one go.
///
/// Advice and no more (madvise(2), MADV_HUGEPAGE): where the system has none to give, pages are small as ever. Systems that
/// give large pages to everybody need no asking.
public enum LargePages {
    /// From how many bytes on it is worth asking: below, the ends, which stay in small pages, are much of it.
    @usableFromInline static let worthwhile = 4 << 20

    /// Asks for large pages under so many elements' room that is about to be filled for the first time. Constant time.
    @inlinable public static func advise<Element>(_ room: UnsafeMutableBufferPointer<Element>) {
        let bytes = room.count * MemoryLayout<Element>.stride
        if bytes >= worthwhile, let start = room.baseAddress { advise(UnsafeMutableRawPointer(start), bytes) }
    }

    @usableFromInline static func advise(_ start: UnsafeMutableRawPointer, _ bytes: Int) {
        // Advice goes to whole pages: from the first one that begins here.
        let page = Int(getpagesize())
        let first = start.alignedUp(toMultipleOf: page)
        let whole = (start + bytes) - first
        if whole >= page { _ = madvise(first, whole / page * page, MADV_HUGEPAGE) }
    }
}
