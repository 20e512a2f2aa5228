/// A list that only grows, in pages: growing copies one page at most, and millions of elements lie in large pages of memory.
///
/// Its code is open to other rooms' compilers: there it would look up its own type at run time, for every element.
public struct PagedList<Element: Sendable>: Sendable {
    /// Elements a page: a power of two, up to 8 MiB.
    @inlinable static var pageLength: Int { 1 << pageBits }
    @inlinable static var pageBits: Int {
        Int.bitWidth - 1 - ((8 << 20) / Swift.max(1, MemoryLayout<Element>.stride)).leadingZeroBitCount
    }

    /// All are full but the last.
    @usableFromInline var pages: ContiguousArray<ContiguousArray<Element>> = []
    /// How many elements there are.
    public var count: Int { held }
    @usableFromInline var held = 0

    /// An empty list.
    public init() {}

    /// Whether it has none.
    @inlinable public var isEmpty: Bool { pages.isEmpty }

    /// The element at a place, from 0 on. Constant time.
    @inlinable @inline(__always)
    public subscript(place: Int) -> Element { pages[place >> Self.pageBits][place & (Self.pageLength - 1)] }

    /// Adds an element. Constant time, but for a page now and then.
    @inlinable public mutating func append(_ element: Element) {
        if held & (Self.pageLength - 1) == 0 { addPage() }
        pages[pages.count - 1].append(element)
        held += 1
    }

    @usableFromInline mutating func addPage() {
        var page = ContiguousArray<Element>()
        // Small lists stay small.
        if held > 0 {
            page.reserveCapacity(Self.pageLength)
            page.withUnsafeMutableBufferPointer {
                LargePages.advise(UnsafeMutableBufferPointer(start: $0.baseAddress, count: Self.pageLength))
            }
        }
        pages.append(page)
    }
}

extension PagedList: Sequence {
    /// The elements in their order.
    public func makeIterator() -> FlattenSequence<ContiguousArray<ContiguousArray<Element>>>.Iterator {
        pages.joined().makeIterator()
    }
}

extension PagedList: Equatable where Element: Equatable {
    /// Whether both have the same elements in the same order. Linear in their number.
    public static func == (left: PagedList, right: PagedList) -> Bool { left.pages == right.pages }
}
