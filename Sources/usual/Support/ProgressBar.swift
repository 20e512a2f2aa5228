import Glibc
import TerminalKit

/// How far long work has come, on standard error; only where a person is looking.
final class ProgressBar {
    private let label: DisplayText
    private let unit: DisplayText
    private let isShown = StandardError.isTerminal && Environment["TERM"] != "dumb"
    private let isUnicode = TerminalEnvironment(Environment.all).isUTF8
    private let start = ContinuousClock.now
    private var last: ContinuousClock.Instant?

    /// A bar for work that is counted in some unit.
    init(label: DisplayText, unit: DisplayText) {
        self.label = label
        self.unit = unit
    }

    /// Shows how much is done, of how much where that is known, ten times a second at most.
    func show(_ done: Int, of total: Int? = nil, note: DisplayText = "") {
        guard isShown else { return }
        let now = ContinuousClock.now
        if let last, now - last < .milliseconds(100) { return }
        last = now
        let seconds = (now - start) / .seconds(1)
        guard seconds > 0.2 else { return }
        let progress = Progress(done: done, total: total, unit: unit, perSecond: Double(done) / seconds)
        var tail = Line(note.width > 0 ? "  " + note : "")
        var room = StandardError.columns - 1 - label.width - 2 - tail.width
        if room < 20 {
            room += tail.width
            tail = Line()
        }
        let text = (Line(label + "  ") + progress.line(width: room) + tail).text
        StandardError.write("\r\(spelled(text))\u{1B}[K")
    }

    /// Says what is done now, of which nobody knows how long it takes, in the bar's place; nothing where there was none.
    func say(_ text: DisplayText) {
        guard isShown, last != nil else { return }
        let line = (label + "  " + text).truncated(to: max(1, StandardError.columns - 1))
        StandardError.write("\r\(spelled(line))\u{1B}[K")
    }

    /// As the terminal's locale can show it.
    private func spelled(_ text: DisplayText) -> String {
        let scalars = text.string.unicodeScalars
        return String(isUnicode ? scalars : String.UnicodeScalarView(scalars.map(ASCIITwin.of)))
    }

    /// Takes the bar away.
    func end() {
        guard isShown, last != nil else { return }
        StandardError.write("\r\u{1B}[K")
    }
}
