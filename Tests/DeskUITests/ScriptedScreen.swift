import Glibc
import TerminalKit

/// A screen that goes on with its script as soon as what a step waits for is on it.
final class ScriptedScreen: Screen {
    /// One step of a script.
    struct Step {
        /// What has to be on screen.
        var shows: String
        /// What happens then.
        var events: [ScreenEvent]
        /// What is done outside then.
        var action: () -> Void = {}
    }

    private(set) var size: Size
    var abilities = TerminalAbilities(entry: "scripted", depth: .direct)
    private(set) var frames: [Frame] = []
    private(set) var suspensions = 0
    private(set) var isClosed = false
    private(set) var usesMouse = false
    /// The step that never came, where the script did not end.
    private(set) var stuckAt: String?
    private var script: [Step]

    init(size: Size = Size(rows: 36, columns: 120), _ script: [Step]) {
        self.size = size
        self.script = script
    }

    var text: String { frames.last?.canvas.text ?? "" }

    func present(_ frame: Frame) { frames.append(frame) }

    func wait(timeout: Duration?, wakeUps: [Int32]) -> [ScreenEvent] {
        // Twenty seconds without anything new are taken for being stuck, so that a test ends.
        for _ in 0..<2000 {
            if let step = script.first, text.contains(step.shows) {
                script.removeFirst()
                step.action()
                for case .resized(let size) in step.events { self.size = size }
                return step.events
            }
            var descriptors = wakeUps.map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
            if poll(&descriptors, nfds_t(descriptors.count), 10) > 0 {
                return descriptors.filter { $0.revents != 0 }.map { .wakeUp($0.fd) }
            }
            if let timeout, timeout <= .milliseconds(10) { return [] }
        }
        stuckAt = script.first?.shows ?? "the end"
        return [.ending(.terminate)]
    }

    func forget() {}
    func suspend() { suspensions += 1 }
    func copy(_ text: String) -> Bool { false }
    func useMouse(_ wanted: Bool) { usesMouse = wanted }
    func alert() {}
    func close() { isClosed = true }
}

extension ScriptedScreen.Step {
    /// A step that strikes keys.
    static func keys(_ shows: String, _ keys: Key...) -> Self {
        Self(shows: shows, events: keys.map { .input(.key($0)) })
    }

    /// A step that types a text.
    static func text(_ shows: String, _ text: String) -> Self {
        Self(shows: shows, events: text.map { .input(.key(.character($0))) })
    }
}
