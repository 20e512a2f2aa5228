import CNcurses

extension NcursesScreen {
    /// Has the terminal itself move what only stands higher or lower than in the frame before, and tells ncurses, which then says the
    /// rest: of a list that goes on by a row only the new row is said. Returns what is to be sent before the frame, and the
    /// rectangles that were moved.
    ///
    /// A terminal moves whole rows (DECSTBM, VT100 User Guide), and parts of rows where it knows of margins at the sides (DECLRMM
    /// and DECSLRM, VT510 Programmer Reference); it was asked. What comes in is blank, on the terminal's own ground. O(cells).
    func moveRows(to frame: Frame, since before: Frame) -> (bytes: [UInt8], areas: [Rect]) {
        var bytes: [UInt8] = []
        var areas: [Rect] = []
        guard movesRows else { return ([], []) }
        for area in frame.movingAreas where before.movingAreas.contains(area) {
            let isWhole = area.left == 0 && area.right == frame.canvas.fullSize.columns
            guard isWhole || abilities.hasSideMargins,
                let distance = frame.canvas.rowsMoved(in: area, since: before.canvas)
            else { continue }
            guard areas.allSatisfy({ $0.intersection(area).isEmpty }), let plain = thrift.endingLook() else { continue }
            if !isWhole, !sideMarginsAreOn {
                // They stay on: who says nothing of margins has none.
                sideMarginsAreOn = true
                bytes += TerminalModes.sideMarginsOn
            }
            bytes += plain + Self.moving(area, by: distance, isWhole: isWhole)
            areas.append(area)
            noteMoved(area, by: distance, before.canvas)
        }
        guard !areas.isEmpty else { return ([], []) }
        // Where ncurses left the cursor.
        let cursor = placeOfCursor(before)
        let place = cursor == .origin ? "H" : "\(cursor.row.value + 1);\(cursor.column.value + 1)H"
        return (bytes + Self.sequence(place), areas)
    }

    private static func sequence(_ text: String) -> [UInt8] { Array("\u{1B}[\(text)".utf8) }

    /// The words for a move of what a rectangle shows, the cursor anywhere afterwards.
    private static func moving(_ area: Rect, by distance: Row, isWhole: Bool) -> [UInt8] {
        let (top, bottom) = (area.top.value + 1, area.bottom.value)
        let (left, right) = (area.left.value + 1, area.right.value)
        var bytes: [UInt8] = []
        if !isWhole { bytes += sequence("\(left);\(right)s") }
        bytes += sequence("\(top);\(bottom)r")
        if distance > 0 {
            bytes += sequence("\(top);\(left)H")
            for _ in 0..<distance.value { bytes += [0x1B, UInt8(ascii: "M")] }
        } else {
            bytes += sequence("\(bottom);\(left)H") + [UInt8](repeating: 0x0A, count: -distance.value)
        }
        return bytes + sequence("r") + (isWhole ? [] : sequence("s"))
    }

    /// Tells ncurses what the terminal shows after a move.
    private func noteMoved(_ area: Rect, by distance: Row, _ before: Canvas) {
        let columns = area.left..<area.right
        for row in area.top..<area.bottom {
            let source = row - distance
            if source >= area.top, source < area.bottom {
                painter.note(columns, of: source, before, at: row)
            } else {
                painter.noteErased(columns, at: row)
            }
        }
    }
}
