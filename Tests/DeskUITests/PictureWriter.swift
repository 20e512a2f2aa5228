@testable import TerminalKit

/// A frame as a picture: an SVG of what a terminal with exact colours shows.
struct PictureWriter {
    /// The theme it is shown in.
    let theme: Theme

    private static let cell = (width: 8.4, height: 18.0)

    /// The picture of a canvas.
    func svg(_ canvas: Canvas) -> String {
        let size = canvas.fullSize
        let (width, height) = Self.cell
        let ground = theme.appearance(of: .plain).background
        var lines = [
            "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"\(number(Double(size.columns.value) * width))\" "
                + "height=\"\(number(Double(size.rows.value) * height))\" font-family=\"monospace\" font-size=\"14\">",
            "<rect width=\"100%\" height=\"100%\" fill=\"\(css(ground))\"/>",
        ]
        for row in 0..<size.rows.value {
            var column = 0
            while column < size.columns.value {
                let (text, look, cells) = run(canvas, row, column)
                let place = "x=\"\(number(Double(column) * width))\""
                let (letters, behind) =
                    look.attributes.contains(.reversed)
                    ? (look.background, look.foreground) : (look.foreground, look.background)
                if behind != ground {
                    lines.append(
                        "<rect \(place) y=\"\(number(Double(row) * height))\" width=\"\(number(Double(cells) * width))\" "
                            + "height=\"\(number(height))\" fill=\"\(css(behind))\"/>")
                }
                if text.contains(where: { $0 != " " }) {
                    lines.append(
                        "<text \(place) y=\"\(number(Double(row) * height + 13.5))\" fill=\"\(css(letters))\" "
                            + "textLength=\"\(number(Double(cells) * width))\" lengthAdjust=\"spacingAndGlyphs\" "
                            + "xml:space=\"preserve\"\(attributes(look.attributes))>\(escaped(text))</text>")
                }
                column += cells
            }
        }
        return lines.joined(separator: "\n") + "\n</svg>\n"
    }

    /// The cells of one look from a place on; a wide letter is by itself, so that fonts cannot push what is behind it.
    private func run(_ canvas: Canvas, _ row: Int, _ start: Int) -> (text: String, look: Appearance, cells: Int) {
        let columns = canvas.fullSize.columns.value
        func cell(_ column: Int) -> Cell { canvas.cells[row * columns + column] }
        func letters(_ column: Int) -> String {
            String(String.UnicodeScalarView(canvas.clusters.scalars(of: cell(column).content)))
        }
        let look = theme.appearance(of: cell(start).style)
        if cell(start).width == 2 { return (letters(start), look, 2) }
        var text = ""
        var column = start
        while column < columns, cell(column).width != 2, theme.appearance(of: cell(column).style) == look {
            text += letters(column)
            column += 1
        }
        return (text, look, column - start)
    }

    private func css(_ colour: Colour) -> String {
        guard case .rgb(let red, let green, let blue) = colour else { return "gray" }
        return "rgb(\(red),\(green),\(blue))"
    }

    private func attributes(_ emphasis: Emphasis) -> String {
        var text = ""
        if emphasis.contains(.strong) { text += " font-weight=\"bold\"" }
        if emphasis.contains(.italic) { text += " font-style=\"italic\"" }
        if emphasis.contains(.underlined) { text += " text-decoration=\"underline\"" }
        if emphasis.contains(.faint) { text += " opacity=\"0.7\"" }
        return text
    }

    private func number(_ value: Double) -> String { "\((value * 10).rounded() / 10)" }

    private func escaped(_ text: String) -> String {
        text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
    }
}
