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
    /// What is known of each character.
    private let grains: [Grain]
    /// The columns that a line may take.
    let width: Int

    /// Breaks the text at words for a width in columns. O(characters) for a text not laid out so before, else O(1).
    public init(_ editor: TextEditor, width: Column) { self = editor.layout(width: max(1, width.value)) }

    init(breaking grains: [Grain], width: Int) {
        var lines: [Line] = []
        var start = 0
        while start <= grains.count {
            let end = grains[start...].firstIndex(where: \.isLineFeed) ?? grains.count
            let broken = WordWrap.lines(of: grains[start..<end].lazy.map(\.unit), width: width)
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
        self.grains = grains
        self.width = width
    }

    /// How a character is drawn: through the gate, a tab as four spaces.
    static func shown(_ character: Character) -> DisplayText {
        character == "\t" ? "    " : DisplayText(String(character), limit: 200)
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
        let column = grains[line.range.lowerBound..<max(line.range.lowerBound, end)].reduce(0) { $0 + $1.width }
        return Point(row: Row(low), column: Column(min(column, width)))
    }

    /// The character before which a cursor stands at a place, or the nearest of that row.
    public func character(at point: Point) -> Int {
        let number = min(max(0, point.row.value), lines.count - 1)
        let last = lastPlace(inLine: number)
        var column = 0
        for character in lines[number].range.lowerBound..<last {
            let next = column + grains[character].width
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
