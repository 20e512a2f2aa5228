/// A screen with how its cells look, as text: under each row a row of letters, one for each look, which are told below.
public struct ScreenLooks {
    /// Rows, their looks, and what each letter stands for.
    public let text: String

    private static let letters = Array("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789")

    /// The screen as it was, with the cells that are there now.
    public init(_ screen: TerminalScreen, cell: (_ row: Int, _ column: Int) -> TerminalCell?) {
        var names: [String] = []
        var lines: [String] = []
        for row in 0..<screen.size.rows {
            var looks = ""
            for column in 0..<screen.size.columns {
                guard let cell = cell(row, column) else { continue }
                let look = Self.words(cell)
                guard !look.isEmpty else {
                    looks.append(" ")
                    continue
                }
                if !names.contains(look) { names.append(look) }
                let number = names.firstIndex(of: look) ?? 0
                looks.append(number < Self.letters.count ? Self.letters[number] : "?")
            }
            lines.append("│" + screen.lines[row])
            while looks.last == " " { looks.removeLast() }
            if !looks.isEmpty { lines.append(" " + looks) }
        }
        for (number, name) in names.enumerated() where number < Self.letters.count {
            lines.append("\(Self.letters[number]): \(name)")
        }
        text = lines.joined(separator: "\n") + "\n"
    }

    /// How a cell is seen to differ from a plain one.
    private static func words(_ cell: TerminalCell) -> String {
        let cell = cell.asSeen
        var words: [String] = []
        if cell.isBold { words.append("bold") }
        if cell.isUnderlined { words.append("underlined") }
        if cell.isItalic { words.append("italic") }
        if cell.isBlinking { words.append("blinking") }
        if cell.isReversed { words.append("reversed") }
        if cell.foreground != .standard { words.append("letter \(name(cell.foreground))") }
        if cell.background != .standard { words.append("ground \(name(cell.background))") }
        return words.joined(separator: ", ")
    }

    private static func name(_ color: TerminalCell.Color) -> String {
        switch color {
        case .standard: "standard"
        case .indexed(let number): "\(number)"
        case .direct(let red, let green, let blue): "\(red) \(green) \(blue)"
        }
    }
}
