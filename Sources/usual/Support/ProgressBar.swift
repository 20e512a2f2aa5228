import Glibc

/// A bar on standard error with count, rate and time left; only where a person is looking.
final class ProgressBar {
    private let label: String
    private let total: Int?
    private let isShown = StandardError.isTerminal
    private let start = ContinuousClock.now
    private var last: ContinuousClock.Instant?

    /// A bar; `total` is what `show` counts up to, if known.
    init(label: String, total: Int?) {
        self.label = label
        self.total = total
    }

    /// Shows how far it has got, ten times a second at most.
    func show(_ count: Int, note: String = "") {
        guard isShown else { return }
        let now = ContinuousClock.now
        if let last, now - last < .milliseconds(100) { return }
        last = now
        let seconds = Double((now - start).components.seconds) + Double((now - start).components.attoseconds) / 1e18
        guard seconds > 0.2 else { return }
        let rate = Double(count) / seconds
        var text = "\r\(label)  "
        if let total, total > 0 {
            let part = min(1, Double(count) / Double(total))
            let filled = Int(part * 20)
            text += "[" + String(repeating: "#", count: filled) + String(repeating: ".", count: 20 - filled) + "] "
            text += "\(Int(part * 100))%  "
            if rate > 0, count > 0 {
                let left = Int(Double(total - count) / rate)
                text += left > 90 ? "\(left / 60) min left  " : "\(max(0, left)) s left  "
            }
        } else {
            text += "\(count)  \(Int(rate))/s  "
        }
        StandardError.write(text + note + "\u{1B}[K")
    }

    /// Takes the bar away.
    func end() {
        guard isShown, last != nil else { return }
        StandardError.write("\r\u{1B}[K")
    }
}
