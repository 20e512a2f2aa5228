extension Canvas {
    /// How far down what a rectangle of the canvas before showed stands here, in rows, negative for up; nil where moving it would
    /// leave as much to be said as not moving it. Both canvases are of one size. O(cells + rows²).
    ///
    /// Rows count by their letters: that many are not said again.
    func rowsMoved(in area: Rect, since before: Canvas) -> Row? {
        guard fullSize == before.fullSize, clusters.generation == before.clusters.generation,
            area == area.intersection(Rect(fullSize)), area.rows > 1, !before.cutsWideLetters(at: area)
        else { return nil }
        let (own, others) = (before.rowDigests(in: area), rowDigests(in: area))
        let count = own.count
        /// How many letters stand where they are to be once all is moved down so far.
        func kept(_ distance: Int) -> Int {
            var letters = 0
            for row in max(0, distance)..<min(count, count + distance) {
                if own[row - distance].hash == others[row].hash { letters += others[row].letters }
            }
            return letters
        }
        var best = (distance: 0, letters: kept(0) + Self.lettersOfAMove)
        for distance in (1 - count)..<count where distance != 0 {
            let letters = kept(distance)
            if letters > best.letters { best = (distance, letters) }
        }
        return best.distance == 0 ? nil : Row(best.distance)
    }

    /// A move is said in about as many bytes as so many letters.
    private static let lettersOfAMove = 60

    /// Whether a wide letter lies across one of the rectangle's sides.
    private func cutsWideLetters(at area: Rect) -> Bool {
        for row in area.top..<area.bottom {
            if cells[index(row, area.left)].width == 0 { return true }
            if area.right < fullSize.columns, cells[index(row, area.right)].width == 0 { return true }
        }
        return false
    }

    /// What tells the rows of a rectangle apart, and how many letters are in each. O(cells).
    private func rowDigests(in area: Rect) -> [(hash: UInt64, letters: Int)] {
        let cells = cells.span
        return (area.top..<area.bottom).map { row in
            let first = index(row, area.left)
            // FNV-1a, a cell at a time (Fowler, Noll, Vo).
            var hash: UInt64 = 0xCBF2_9CE4_8422_2325
            var letters = 0
            for place in first..<(first + area.columns.value) {
                let cell = cells[place]
                let bits = UInt64(cell.content) << 32 | UInt64(cell.style.rawValue) << 8 | UInt64(cell.width)
                hash = (hash ^ bits) &* 0x100_0000_01B3
                if cell.content != 0x20 { letters += 1 }
            }
            return (hash, letters)
        }
    }
}
