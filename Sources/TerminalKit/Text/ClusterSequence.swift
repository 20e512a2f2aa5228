/// One base scalar with its marks, and the columns it takes.
struct Cluster {
    /// Where it lies in the text's scalars.
    let range: Range<String.Index>
    /// The first scalar.
    let base: Unicode.Scalar
    /// 1 or 2.
    let width: Int
    /// Whether marks follow the base.
    let hasMarks: Bool
}

/// The clusters of a cleaned text, in order. What the gate lets through needs no other segmentation than base and marks.
struct ClusterSequence: Sequence, IteratorProtocol {
    private let scalars: String.UnicodeScalarView
    private var index: String.Index

    init(_ text: DisplayText) {
        scalars = text.string.unicodeScalars
        index = scalars.startIndex
    }

    mutating func next() -> Cluster? {
        guard index < scalars.endIndex else { return nil }
        let start = index
        let base = scalars[start]
        scalars.formIndex(after: &index)
        var marks = false
        while index < scalars.endIndex, ScalarWidth.of(scalars[index]) == 0 {
            marks = true
            scalars.formIndex(after: &index)
        }
        return Cluster(range: start..<index, base: base, width: ScalarWidth.of(base), hasMarks: marks)
    }
}

extension DisplayText {
    /// Base scalars with their marks.
    var clusters: ClusterSequence { ClusterSequence(self) }

    /// A part between two cluster borders, of a width that is known.
    func part(_ range: Range<String.Index>, width: Int) -> DisplayText {
        DisplayText(trusted: String(string[range]), width: width, isPrintableASCII: isPrintableASCII)
    }

    /// How many clusters: steps that a cursor takes over it. O(scalars).
    public var clusterCount: Int {
        if isPrintableASCII { return width.value }
        var count = 0
        for _ in clusters { count += 1 }
        return count
    }
}
