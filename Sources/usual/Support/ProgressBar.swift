import Glibc
import TerminalKit

/// How far long work has come, on standard error; only where a person is looking.
final class ProgressBar {
    private let label: DisplayText
    private let unit: DisplayText
    private let isShown = StandardError.isTerminal
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
        var room = Self.columns - 1 - label.width - 2 - tail.width
        if room < 20 {
            room += tail.width
            tail = Line()
        }
        let text = (Line(label + "  ") + progress.line(width: room) + tail).text.string.unicodeScalars
        let shown = isUnicode ? text : String.UnicodeScalarView(text.map(ASCIITwin.of))
        StandardError.write("\r\(String(shown))\u{1B}[K")
    }

    /// Takes the bar away.
    func end() {
        guard isShown, last != nil else { return }
        StandardError.write("\r\u{1B}[K")
    }

    /// The width of the terminal that standard error is; 80 where it does not say.
    private static var columns: Column {
        var size = winsize()
        guard ioctl(STDERR_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return 80 }
        return Column(Int(size.ws_col))
    }
}
