import Foundation
import Seeded
import Testing

@testable import TerminalEmulator
@testable import TerminalKit

// One process has one terminal: these are among those that run one after the other.
extension NcursesScreenTests {
    /// What a terminal shows after frame upon frame, held against one that is shown the last of them alone.
    @Suite("Painting")
    struct PaintingTests {
        private static let texts: [DisplayText] = [
            "Roohi Moolla", "大江 健三郎", "앱에 로그인이 안 돼요", "Ioana Ţurcanu", "e\u{301}\u{302} and x\u{308}", "─ Queue ─┬",
            "★ ☎ ✔", "प्रिया शर्मा", "                ", "!  42s over",
        ]

        /// Draws a few things over whatever is there.
        private func draw(_ dice: inout SeededGenerator, on canvas: inout Canvas) {
            let (rows, columns) = (canvas.size.rows.value, canvas.size.columns.value)
            for _ in 0..<(1 + dice.roll(5)) {
                let point = Point(row: Row(dice.roll(rows)), column: Column(dice.roll(columns + 6) - 6))
                let style = Style(
                    [Role.text, .dim, .customer, .overTime, .rule, .match, .pronunciation][dice.roll(7)],
                    on: [Surface.base, .selection, .bar][dice.roll(3)],
                    [Emphasis(), .strong, .underlined, .reversed][dice.roll(4)])
                let area = Rect(
                    origin: point, size: Size(rows: Row(1 + dice.roll(3)), columns: Column(1 + dice.roll(20))))
                switch dice.roll(8) {
                case 0: canvas.fill(area, style)
                case 1: canvas.lay(area, on: style.surface)
                default: canvas.draw(Self.texts[dice.roll(Self.texts.count)], at: point, style)
                }
            }
        }

        /// What a terminal shows that is shown these frames.
        private func cells(of frames: [Canvas], _ theme: Theme, _ variables: [String: String]) throws -> [TerminalCell?]
        {
            try show(frames.map { Frame(canvas: $0, theme: theme) }, variables).cells
        }

        /// The same, and all that the terminal was sent; where it `answers`, it says that it knows of margins at the sides.
        private func show(_ frames: [Frame], _ variables: [String: String], answers: Bool = false) throws -> (
            cells: [TerminalCell?], sent: String
        ) {
            let size = frames[0].canvas.size
            let terminal = try #require(PseudoTerminal(rows: size.rows.value, columns: size.columns.value))
            var options = NcursesScreen.Options(environment: ["LANG": "C.UTF-8"].merging(variables) { $1 })
            options.input = terminal.program
            options.output = terminal.program
            let screen = try NcursesScreen(options)
            defer { screen.close() }
            if answers {
                terminal.type("\u{1B}[?69;2$y\u{1B}[?64;1;2c")
                _ = screen.wait(timeout: .seconds(5), wakeUps: [])
                #expect(screen.abilities.hasSideMargins)
            }
            for frame in frames { screen.present(frame) }
            let emulated = EmulatedScreen(size: TerminalSize(columns: size.columns.value, rows: size.rows.value))
            let sent = terminal.sent()
            emulated.show(Array(sent.utf8)[...])
            let cells = (0..<size.rows.value).flatMap { row in
                (0..<size.columns.value).map { column in emulated.cell(row: row, column: column).flatMap(Self.seen) }
            }
            return (cells, sent)
        }

        /// A cell as it is seen; nil for the right half of a wide letter, of which libvterm keeps what was there before.
        private static func seen(_ cell: TerminalCell) -> TerminalCell? { cell.text.isEmpty ? nil : cell.asSeen }

        /// ncurses is told of fewer looks than there are, and the terminal of fewer than ncurses says.
        @Test("every letter has its look and every blank its ground", arguments: ["dark", "light", "monochrome"])
        func looks(name: String) throws {
            let seed = SeededGenerator.drawnSeed
            var dice = SeededGenerator(seed: seed)
            let theme = try #require(ThemeLibrary().theme(named: name))
            for round in 0..<12 {
                var canvas = Canvas(size: Size(rows: 6, columns: 44))
                let frames = (0..<6).map { _ in
                    // The last column and row stay empty, as below.
                    canvas.within(Rect(row: 0, column: 0, rows: 5, columns: 43)) { draw(&dice, on: &$0) }
                    return canvas
                }
                let seen = try cells(of: frames, theme, ["TERM": "xterm-256color"])
                for (place, cell) in canvas.cells.enumerated() {
                    guard cell.width > 0, let seen = seen[place] else { continue }
                    let look = theme.appearance(of: cell.style)
                    let isGroundAlone =
                        cell.content == 0x20 && look.attributes.isDisjoint(with: [.underlined, .reversed])
                    let isRight =
                        seen.text.unicodeScalars.first == canvas.clusters.scalars(of: cell.content).first
                        && Self.isShown(look.background, seen.background)
                        && seen.isReversed == look.attributes.contains(.reversed)
                        && seen.isUnderlined == look.attributes.contains(.underlined)
                        && (isGroundAlone
                            || Self.isShown(look.foreground, seen.foreground)
                                && seen.isBold == look.attributes.contains(.strong)
                                && seen.isItalic == look.attributes.contains(.italic))
                    #expect(isRight, "USUAL_SEED=\(seed), round \(round), cell \(place): \(look) is \(seen)")
                }
            }
        }

        private static func isShown(_ colour: Colour, _ shown: TerminalCell.Color) -> Bool {
            let number = colour.number(at: .indexed)
            return shown == (number < 0 ? .standard : .indexed(UInt8(number)))
        }

        @Test(
            "frame upon frame leaves what the last of them alone shows, whatever is drawn over what",
            arguments: [
                ["TERM": "xterm-256color"], ["TERM": "xterm-256color", "COLORTERM": "truecolor"], ["TERM": "screen"],
                ["TERM": "linux"], ["TERM": "vt100"],
            ])
        func random(variables: [String: String]) throws {
            let seed = SeededGenerator.drawnSeed
            var dice = SeededGenerator(seed: seed)
            let theme = try #require(ThemeLibrary().theme(named: "light"))
            for round in 0..<12 {
                var canvas = Canvas(size: Size(rows: 6, columns: 44))
                var frames: [Canvas] = []
                for _ in 0..<(2 + dice.roll(8)) {
                    if dice.roll(5) == 0 { canvas.clear() }
                    // The last column stays empty: libvterm takes the marks of a letter there for a letter of the next row. So does the last
                    // row: its corner is written by a trick, and never holds a wide letter.
                    canvas.within(Rect(row: 0, column: 0, rows: 5, columns: 43)) { draw(&dice, on: &$0) }
                    frames.append(canvas)
                }
                let shown = try cells(of: frames, theme, variables)
                let alone = try cells(of: [canvas], theme, variables)
                let other = shown.indices.filter { shown[$0] != alone[$0] }
                let cells = other.prefix(2).map {
                    "row \($0 / 44), column \($0 % 44): \(shown[$0] as Any), alone \(alone[$0] as Any)"
                }
                #expect(other.isEmpty, "USUAL_SEED=\(seed), round \(round): \(cells) in\n\(canvas.text)")
            }
        }

        /// A list among other things, as it is gone along: up and down by any number of rows, one of them chosen.
        @Test(
            "what moves is moved, and leaves what the last frame alone shows",
            arguments: ["xterm-256color", "tmux-256color", "linux", "vt100"], [0, 4])
        func moves(terminal: String, left: Int) throws {
            let seed = SeededGenerator.drawnSeed
            var dice = SeededGenerator(seed: seed)
            let theme = try #require(ThemeLibrary().theme(named: "dark"))
            // Alone in its rows, or with others beside it; the last column stays empty, as above.
            let area = Rect(row: 1, column: Column(left), rows: 8, columns: left == 0 ? 44 : 30)
            let items = (0..<40).map { "\(Self.texts[($0 * 7) % Self.texts.count]) \($0) once upon a time" }
            let answers = terminal == "xterm-256color"
            var moveCount = 0
            for round in 0..<6 {
                var canvas = Canvas(size: Size(rows: 11, columns: 44))
                canvas.within(Rect(row: 0, column: 0, rows: 10, columns: 43)) { draw(&dice, on: &$0) }
                var top = dice.roll(30)
                var frames: [Frame] = []
                for _ in 0..<(5 + dice.roll(5)) {
                    top = min(max(0, top + dice.roll(7) - 3), 32)
                    let chosen = dice.roll(8)
                    canvas.within(area) { canvas in
                        canvas.fill(canvas.bounds, .plain)
                        for row in 0..<8 {
                            let rect = Rect(row: Row(row), column: 0, rows: 1, columns: min(canvas.size.columns, 43))
                            canvas.within(rect) { canvas in
                                let role: Role = (top + row) % 3 == 0 ? .dim : .text
                                canvas.draw(DisplayText(items[top + row]), at: .origin, role)
                                if row == chosen { canvas.lay(canvas.bounds, on: .selection) }
                            }
                        }
                    }
                    // What moves may be told of where nothing did, and be left.
                    frames.append(Frame(canvas: canvas, theme: theme, movingAreas: dice.roll(6) == 0 ? [] : [area]))
                }
                let variables = ["TERM": terminal]
                let shown = try show(frames, variables, answers: answers)
                let alone = try cells(of: [canvas], theme, variables)
                moveCount += shown.sent.components(separatedBy: "\u{1B}[2;9r").count - 1
                let other = shown.cells.indices.filter { shown.cells[$0] != alone[$0] }
                let cells = other.prefix(2).map {
                    "row \($0 / 44), column \($0 % 44): \(shown.cells[$0] as Any), alone \(alone[$0] as Any)"
                }
                #expect(other.isEmpty, "USUAL_SEED=\(seed), round \(round): \(cells) in\n\(canvas.text)")
            }
            // Where others stand beside it, only a terminal that knows of margins moves it. On a vt100 ncurses looks for moves itself.
            if terminal == "vt100" { return }
            #expect((moveCount > 0) == (left == 0 || answers), "USUAL_SEED=\(seed)")
        }
    }
}

extension SeededGenerator {
    /// A number below `count`.
    fileprivate mutating func roll(_ count: Int) -> Int { Int.random(in: 0..<count, using: &self) }
}
