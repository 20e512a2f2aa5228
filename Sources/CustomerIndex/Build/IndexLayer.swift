/// A finished layer, to be written where it shall lie, or to be read from memory.
public struct IndexLayer: Sendable {
    let layout: LayerLayout
    private let contents: [SectionContent]
    /// The bytes, where they are made already.
    private var standing: IndexBytes?

    /// The version of what a layer's bytes mean: keep it beside them, and build anew where it differs.
    public static let formatVersion = LayerLayout.version

    init(layout: LayerLayout, contents: [SectionContent]) {
        self.layout = layout
        self.contents = contents
    }

    /// A layer that stands in memory, to be written as it is.
    init(_ segment: IndexSegment) {
        layout = segment.layout
        contents = []
        standing = segment.bytes
    }

    /// How many customers it holds.
    public var count: Int { layout.customers }

    /// How many bytes it takes.
    public var byteCount: Int { layout.length }

    /// Hands out the bytes of the layer piece by piece, in order.
    public func forEachPiece<Failure: Error>(
        _ body: (UnsafeRawBufferPointer) throws(Failure) -> Void
    ) throws(Failure) {
        if let standing { return try standing.withUnsafeBytes(body) }
        var written = 0
        func write(_ piece: UnsafeRawBufferPointer) throws(Failure) {
            try body(piece)
            written += piece.count
        }
        let header = layout.header
        try Self.withBytes(of: header, write)
        for (range, content) in zip(layout.ranges, contents) {
            let padding = [UInt8](repeating: 0, count: range.lowerBound - written)
            try Self.withBytes(of: padding, write)
            switch content {
            case .bytes(let bytes): try Self.withBytes(of: bytes, write)
            case .words(let words): try Self.withBytes(of: words, write)
            case .longs(let longs): try Self.withBytes(of: longs, write)
            }
        }
    }

    /// All bytes of the layer.
    public var bytes: [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(byteCount)
        forEachPiece { bytes.append(contentsOf: $0) }
        return bytes
    }

    private static func withBytes<Element: BitwiseCopyable, Failure: Error>(
        of elements: [Element], _ body: (UnsafeRawBufferPointer) throws(Failure) -> Void
    ) throws(Failure) {
        let outcome = elements.withUnsafeBytes { bytes -> Result<Void, Failure> in
            do throws(Failure) {
                try body(bytes)
                return .success(())
            } catch {
                return .failure(error)
            }
        }
        try outcome.get()
    }
}

/// What fills one section of a layer. Integers are written as they lie in memory, which is little-endian on every
/// machine that the program runs on.
enum SectionContent: Sendable {
    case bytes([UInt8])
    case words([UInt32])
    case longs([UInt64])

    var byteCount: Int {
        switch self {
        case .bytes(let bytes): bytes.count
        case .words(let words): words.count * 4
        case .longs(let longs): longs.count * 8
        }
    }
}

extension IndexLayer {
    /// How many bytes each section takes, by name, in order.
    public var sectionSizes: [(name: String, bytes: Int)] {
        LayerSection.allCases.map { ("\($0)", layout[$0].count) }
    }
}
