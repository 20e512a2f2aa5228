import Desk
import DeskModel
import Glibc
import TerminalKit

/// Runs line mode: a line is taken, everything that it asks for is waited for, what came of it is told, the next is asked for.
final class PlainLoop {
    private let terminal: any LineTerminal
    private let service: any DeskService
    private let runner: EffectRunner
    private let settings: SettingsFolder?
    private var session: PlainSession
    private var changeIsPending = false

    /// After how long it is said that the desk is at work, and how long one line is waited for, in microseconds.
    private static let patience: (word: Int64, most: Int64) = (1_500_000, 60_000_000)
    /// How long the end waits for what is under way, in microseconds.
    private static let endPatience: Int64 = 600_000

    init?(_ options: DeskApp.Options, _ terminal: any LineTerminal, _ service: any DeskService) {
        guard let runner = EffectRunner(service) else { return nil }
        self.terminal = terminal
        self.service = service
        self.runner = runner
        self.settings = options.settings
        let facts = service.about()
        let settings = options.settings?.read()
        var state = State(
            facts: facts, now: service.now(),
            zone: facts.timeZone.flatMap(LocalZone.named) ?? .system(around: service.now()),
            size: Size(rows: 60, columns: 200), theme: "monochrome", keys: settings?.keys ?? .standard,
            screen: options.screen)
        state.views = settings?.views ?? []
        if let reason = facts.readOnlyReason { state.refuse("Nothing can be changed here: \(reason)") }
        for fault in settings?.faultsToTell(atMost: State.mostErrors) ?? [] { state.tell(fault, .error) }
        session = PlainSession(state)
        session.output = ["\(facts.name), you are \(facts.agent). “help” tells what can be done; “quit” leaves."]
    }

    /// Goes on until the agent leaves, the input ends or a signal comes; the exit status.
    func run() -> Int32 {
        runner.readPresence()
        runner.readDrafts()
        perform(session.state.begin())
        if let status = settle() { return finish(status) }
        while true {
            terminal.print(session.takeOutput())
            terminal.prompt(session.prompt)
            guard let event = nextLine() else { continue }
            switch event {
            case .line(let line): perform(session.take(line))
            case .end:
                // The prompt stands there without its line.
                terminal.print([""])
                perform(session.takeEnd())
            case .signal(let number): perform(session.receive(.signal(number)))
            case .wakeUp: break
            }
            if let status = settle() { return finish(status) }
        }
    }

    /// The next line, the end or a signal; what happens meanwhile is taken in without a word.
    private func nextLine() -> LineEvent? {
        while true {
            for event in terminal.wait(timeout: timeout, wakeUps: descriptors, takesLines: true) {
                guard case .wakeUp(let descriptor) = event else {
                    perform(session.receive(.clock(service.now())))
                    takeMessages()
                    return event
                }
                take(wakeUp: descriptor)
            }
            takeMessages()
        }
    }

    /// Waits until everything that was asked for is there, and has it told; the exit status where the program ends.
    private func settle() -> Int32? {
        let begun = SystemTime.now().microseconds
        var hasSaid = false
        while session.state.exitStatus == nil {
            takeMessages()
            if session.isSettled { break }
            let waited = SystemTime.now().microseconds &- begun
            if waited > Self.patience.most { break }
            if waited > Self.patience.word, !hasSaid {
                hasSaid = true
                terminal.print(["One moment."])
            }
            for event in terminal.wait(timeout: .milliseconds(500), wakeUps: descriptors, takesLines: false) {
                switch event {
                case .wakeUp(let descriptor): take(wakeUp: descriptor)
                case .signal(let number): perform(session.receive(.signal(number)))
                case .line, .end: break
                }
            }
        }
        session.tell()
        return session.state.exitStatus
    }

    private var descriptors: [Int32] {
        [runner.wakeUp.descriptor, service.wakeDescriptor, service.presenceDescriptor].filter { $0 >= 0 }
    }

    /// Until something is due that nobody tells of; no text on a screen goes out of date here.
    private var timeout: Duration? {
        guard let due = session.state.nextDeadline else { return nil }
        return .microseconds(max(1000, min(due.microseconds &- service.now().microseconds, 86_400_000_000)))
    }

    private func take(wakeUp descriptor: Int32) {
        if descriptor == service.wakeDescriptor {
            service.drainWake()
            changeIsPending = true
        } else if descriptor == service.presenceDescriptor {
            runner.readPresence()
        }
    }

    private func takeMessages() {
        perform(session.receive(.clock(service.now())))
        if changeIsPending {
            changeIsPending = false
            perform(session.receive(.deskChanged))
        }
        for message in runner.takeMessages() { perform(session.receive(message)) }
    }

    private func perform(_ effects: [Effect]) {
        for effect in effects {
            if case .loadQueue = effect { runner.readPresence() }
            if case .keepView(let number, let name, let filter) = effect {
                runner.keep(number, view: name, filter: filter, in: settings)
            } else {
                runner.run(effect)
            }
        }
    }

    /// Waits for what is under way, within its patience: no deed is lost, and no draft outlives its reply.
    private func finish(_ status: Int32) -> Int32 {
        terminal.print(session.takeOutput())
        let deadline = SystemTime.now().microseconds &+ Self.endPatience
        while SystemTime.now().microseconds < deadline {
            let wasSettled = runner.isSettled
            takeMessages()
            if wasSettled { break }
            usleep(2000)
        }
        runner.close()
        return status
    }
}

extension DeskApp {
    /// Shows a desk in lines of plain text: for readers of screens, for terminals that cannot place text, and over pipes.
    ///
    /// Returns with drafts kept: after `quit` and at the end of the input with status 0, after SIGTERM, SIGINT or SIGHUP
    /// within a second with 128 and the signal's number.
    public static func runPlain(
        _ options: Options, on terminal: any LineTerminal,
        opening open: () throws(DeskError) -> any DeskService
    ) -> Outcome {
        let service: any DeskService
        do throws(DeskError) {
            service = try open()
        } catch {
            return .noDesk(error)
        }
        guard let loop = PlainLoop(options, terminal, service) else {
            return .noScreen(.refused("the system gives no more threads or descriptors"))
        }
        return .ended(status: loop.run())
    }
}
