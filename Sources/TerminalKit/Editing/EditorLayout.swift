/// Where the lines of an edited text break for a width, and which character stands where.
public struct EditorLayout: Sendable {
    /// One line as it is shown.
    public struct Line: Hashable, Sendable {
        /// Its characters, spaces at the break included, the line feed not.
        public let range: Range<Int>
        /// Whether a line feed ends it (or the text does), not the width.
        public let endsParagraph: Bool
    }

    /// At least one, in order.
    public let lines: [Line]
    /// For each character, the columns it takes when drawn.
    let widths: [UInt8]
    /// The columns that a line may take.
    let width: Int

    /// Breaks the text at words for a width in columns. O(characters).
    public init(_ editor: TextEditor, width: Column) {
        let characters = editor.characters
        let width = max(1, width.value)
        var widths: [UInt8] = []
        widths.reserveCapacity(characters.count)
        var units: [WordWrap.Unit] = []
        units.reserveCapacity(characters.count)
        for character in characters {
            let unit = Self.unit(of: character)
            widths.append(UInt8(unit.width))
            units.append(unit)
        }
        var lines: [Line] = []
        var start = 0
        while start <= characters.count {
            let end = characters[start...].firstIndex(of: "\n") ?? characters.count
            let broken = WordWrap.lines(of: units[start..<end], width: width)
            for (number, range) in broken.enumerated() {
                lines.append(
                    Line(
                        range: start + range.lowerBound..<start + range.upperBound,
                        endsParagraph: number == broken.count - 1
                    )
                )
            }
            if broken.isEmpty { lines.append(Line(range: start..<start, endsParagraph: true)) }
            start = end + 1
        }
        self.lines = lines
        self.widths = widths
        self.width = width
    }

    /// How a character is drawn: through the gate, a tab as four spaces.
    static func shown(_ character: Character) -> DisplayText {
        character == "\t" ? "    " : DisplayText(String(character), limit: 200)
    }

    private static func unit(of character: Character) -> WordWrap.Unit {
        if let ascii = character.asciiValue {
            let width = ascii == 0x09 ? 4 : ascii == 0x0A ? 0 : 1
            return WordWrap.Unit(width: width, kind: WordWrap.kind(of: Unicode.Scalar(ascii), width: width))
        }
        let text = shown(character)
        let base = text.string.unicodeScalars.first ?? "x"
        return WordWrap.Unit(width: text.width.value, kind: WordWrap.kind(of: base, width: text.width.value))
    }

    /// The row and column where a cursor before a character stands. Behind the spaces at a break it stays within the width.
    public func place(of character: Int) -> Point {
        var low = 0
        var high = lines.count - 1
        while low < high {
            let middle = (low + high + 1) / 2
            if lines[middle].range.lowerBound <= character { low = middle } else { high = middle - 1 }
        }
        let line = lines[low]
        let end = min(character, line.range.upperBound)
        let column = widths[line.range.lowerBound..<max(line.range.lowerBound, end)].reduce(0) { $0 + Int($1) }
        return Point(row: Row(low), column: Column(min(column, width)))
    }

    /// The character before which a cursor stands at a place, or the nearest of that row.
    public func character(at point: Point) -> Int {
        let number = min(max(0, point.row.value), lines.count - 1)
        let last = lastPlace(inLine: number)
        var column = 0
        for character in lines[number].range.lowerBound..<last {
            let next = column + Int(widths[character])
            if next > point.column.value { return character }
            column = next
        }
        return last
    }

    /// The last place of a line that a cursor can stand at and still be on that line.
    func lastPlace(inLine number: Int) -> Int {
        let line = lines[number]
        return line.endsParagraph ? line.range.upperBound : max(line.range.lowerBound, line.range.upperBound - 1)
    }
}
