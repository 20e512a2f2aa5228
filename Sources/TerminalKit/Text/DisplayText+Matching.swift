import CUTF8Proc

extension DisplayText {
    /// Where any of the words stands, as ranges of clusters in order, none touching another: for marking what was looked for.
    ///
    /// Capitals and accents do not matter. Words beyond the sixteenth and letters beyond the 64th of one are ignored.
    /// O(length · letters of the words).
    public func matches(of words: some Sequence<String>) -> [Range<Int>] {
        let words = words.prefix(16).map { word in
            DisplayText(word, limit: 64).clusters.map { Self.folded($0.base) }
        }.filter { !$0.isEmpty }
        guard !words.isEmpty else { return [] }
        let letters = clusters.map { Self.folded($0.base) }
        var found: [Range<Int>] = []
        var index = 0
        while index < letters.count {
            var longest = 0
            for word in words where word.count > longest && letters[index...].starts(with: word) {
                longest = word.count
            }
            if longest == 0 {
                index += 1
            } else {
                if let last = found.last, last.upperBound == index {
                    found[found.count - 1] = last.lowerBound..<index + longest
                } else {
                    found.append(index..<index + longest)
                }
                index += longest
            }
        }
        return found
    }

    private static func folded(_ scalar: Unicode.Scalar) -> UInt32 {
        let value = scalar.value
        if value < 0x80 { return (0x41...0x5A).contains(value) ? value + 0x20 : value }
        let lower = utf8proc_tolower(Int32(bitPattern: value))
        var decomposed: (Int32, Int32, Int32, Int32) = (0, 0, 0, 0)
        var boundary: Int32 = 0
        let count = withUnsafeMutableBytes(of: &decomposed) { buffer in
            utf8proc_decompose_char(
                lower,
                buffer.baseAddress?.assumingMemoryBound(to: Int32.self),
                4,
                UTF8PROC_DECOMPOSE,
                &boundary
            )
        }
        return UInt32(bitPattern: count >= 1 ? decomposed.0 : lower)
    }
}
