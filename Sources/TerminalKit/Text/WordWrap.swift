/// Where lines of a given width break: at spaces first, after hyphens, between ideographs, and only then inside a word.
enum WordWrap {
    /// One step of the cursor, as far as wrapping cares.
    struct Unit: Equatable {
        var width: Int
        var kind: Kind
    }

    /// How a unit lets a line break.
    enum Kind: UInt8 {
        /// Hangs over the end of a line; the line may break after it.
        case space
        /// The line may break after it.
        case breakAfter
        /// The line may break on both sides: ideographs and kana.
        case ideograph
        /// Keeps to what stands before it, even after an ideograph: closing brackets and full stops.
        case closing
        /// Part of a word.
        case letter
    }

    /// Cuts the units into lines of at most `width` columns (at least one unit each); spaces at a break hang over.
    /// The ranges follow one another without a gap. No units make no line. O(units).
    static func lines(of units: some RandomAccessCollection<Unit>, width: Int) -> [Range<Int>] {
        var lines: [Range<Int>] = []
        let first = units.startIndex
        var start = 0
        var used = 0
        var usedAtBreak = 0
        var lastBreak: Int?
        var isInWord = false
        for index in 0..<units.count {
            let unit = units[units.index(first, offsetBy: index)]
            if unit.kind == .ideograph, index > start { (lastBreak, usedAtBreak) = (index, used) }
            if unit.kind != .space {
                while used + unit.width > width, index > start {
                    let end = lastBreak ?? index
                    lines.append(start..<end)
                    used = lastBreak == nil ? 0 : used - usedAtBreak
                    start = end
                    lastBreak = nil
                }
            }
            used += unit.width
            // A hyphen before a word, as of an option or a number, keeps to it.
            if unit.kind == .space || unit.kind == .breakAfter && isInWord {
                (lastBreak, usedAtBreak) = (index + 1, used)
            }
            isInWord = unit.kind != .space
        }
        if start < units.count { lines.append(start..<units.count) }
        return lines
    }

    /// The kind of a cluster, by its base.
    static func kind(of base: Unicode.Scalar, width: Int) -> Kind {
        switch base {
        case " ": .space
        case "-", "/", "–", "—": .breakAfter
        case "。", "、", "，", "．", "！", "？", "：", "；", "）", "」", "』", "】", "〉", "》", "ー": .closing
        default: width == 2 ? .ideograph : .letter
        }
    }
}

extension DisplayText {
    /// The text in lines of at most `width` columns, broken at words; nothing is lost but spaces at the breaks.
    ///
    /// An empty text is one empty line. With `maxLines`, what is left over is cut with an ellipsis. O(length).
    public func wrapped(to width: Column, maxLines: Int = .max) -> [DisplayText] {
        wrappedRanges(to: width, maxLines: maxLines).map(\.text)
    }

    /// The lines, each with the clusters that it shows.
    func wrappedRanges(to width: Column, maxLines: Int = .max) -> [(text: DisplayText, clusters: Range<Int>)] {
        guard maxLines > 0 else { return [] }
        guard self.width > width else { return [(self, 0..<clusterCount)] }
        let width = max(1, width.value)
        let clusters = Array(self.clusters)
        let units = clusters.map {
            WordWrap.Unit(width: $0.width, kind: $0.hasMarks ? .letter : WordWrap.kind(of: $0.base, width: $0.width))
        }
        let ranges = WordWrap.lines(of: units, width: width)
        var lines: [(text: DisplayText, clusters: Range<Int>)] = []
        for range in ranges.prefix(maxLines) {
            let isLast = lines.count == maxLines - 1 && ranges.count > maxLines
            let end = isLast ? units.count : range.upperBound
            let columns = units[range.lowerBound..<end].reduce(0) { $0 + $1.width }
            let start = clusters[range.lowerBound].range.lowerBound
            let stop = clusters[end - 1].range.upperBound
            let line = part(start..<stop, width: columns).trimmedEnd()
            lines.append((isLast ? line.shortened(to: Column(width)) : line, range))
        }
        return lines
    }

    /// An ellipsis after as much as fits with it, and no space before it.
    private func shortened(to columns: Column) -> DisplayText {
        (width < columns ? self : prefix(columns - 1)).trimmedEnd() + Symbol.ellipsis
    }

    /// The lines of a text of any origin: cut at line feeds and their kin, tabs made four spaces, each line cleaned.
    ///
    /// Stops after `limit` lines. A text that ends in a line feed has no empty line behind it. O(length).
    public static func lines(of text: some StringProtocol, limit: Int = .max) -> [DisplayText] {
        var lines: [DisplayText] = []
        var rest = Substring(text).unicodeScalars
        while !rest.isEmpty, lines.count < limit {
            let end = rest.firstIndex(where: isLineBreak) ?? rest.endIndex
            var line = ""
            for scalar in rest[..<end] {
                if scalar == "\t" { line += "    " } else { line.unicodeScalars.append(scalar) }
            }
            lines.append(DisplayText(line))
            guard end < rest.endIndex else { break }
            let isReturn = rest[end] == "\r"
            rest = rest[rest.index(after: end)...]
            if isReturn, rest.first == "\n" { rest = rest.dropFirst() }
        }
        return lines
    }

    private static func isLineBreak(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x0A...0x0D, 0x85, 0x2028, 0x2029: true
        default: false
        }
    }
}
