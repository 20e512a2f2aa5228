import Desk
import DeskModel
import Glibc
import Synchronization
import TerminalKit

/// Turns what happens into messages, and a state into frames: the only thing that knows both the outside and the state.
///
/// One round: wait until something happens or a text on screen goes out of date; reduce all that is pending; paint once.
/// Nothing between a key and its paint reads a file, asks the desk or waits.
final class EventLoop {
    private let screen: any Screen
    private var themes: ThemeLibrary
    private let settings: SettingsFolder?
    private let watch: SettingsWatch?
    private var settingsAreBeingRead = false
    private var state: State
    /// What is on screen, or is being drawn for it.
    private var canvas: Canvas
    /// What was on screen before: the next frame is drawn on it, since the screen still holds the last one.
    private var spare: Canvas
    private var runner: EffectRunner?
    private var service: (any DeskService)?
    /// Effects that wait until the frame is on screen.
    private var later: [Effect] = []
    /// Effects of before the desk was open.
    private var waiting: [Effect] = []
    private let opener: DeskOpener
    private var paintAgainAt: Timestamp?
    private var changeDue: Timestamp?
    private var lastChange = Timestamp(microseconds: .min)
    /// When the queue was asked for last, and how long its answer took the time before, in microseconds.
    private var queueAskedAt: Timestamp?
    private var queueCost: Int64 = 0
    /// When a view of the queue is read ahead, unless the agent does something before; nil where none is left to read.
    private var aheadDue: Timestamp?
    /// The views that were read ahead: each once.
    private var readAhead: [Selection] = []
    private var presenceIsBeingRead = false
    private var themeIsChosen: Bool
    private var mustRepaint = false
    /// What answers to the pointer on the frame that is on screen.
    private var targets: [PointerTarget] = []

    /// Changes of the desk are shown at most so often, in microseconds.
    private static let changeInterval: Int64 = 50_000
    /// From how many microseconds on the queue takes long to list.
    private static let costly: Int64 = 20_000
    /// How long nothing happens before a view is read ahead, in microseconds.
    private static let idle: Int64 = 1_000_000
    /// How long the end waits for what is under way, in microseconds: when asked to leave, and when a signal came.
    private static let patience: (leaving: Int64, signalled: Int64) = (3_000_000, 600_000)

    init?(_ options: DeskApp.Options, _ screen: any Screen, _ settings: Settings) {
        guard let opener = DeskOpener() else { return nil }
        self.screen = screen
        themes = settings.themes
        self.settings = options.settings
        watch = options.settings.flatMap(SettingsWatch.init)
        self.opener = opener
        let kept = options.settings?.keptTheme(over: settings.theme).flatMap { settings.themes.theme(named: $0) }
        let chosen = options.theme ?? kept?.name ?? settings.theme
        themeIsChosen = chosen != nil
        let now = SystemTime.now()
        let theme = chosen ?? (screen.abilities.ground == .light ? "light" : "dark")
        state = State(
            facts: DeskFacts(name: options.name, agent: options.agent, openingSince: now), now: now,
            zone: .system(around: now),
            size: screen.size, theme: theme, screen: options.screen)
        state.take(settings)
        state.theme = theme
        if options.tour { state.tour = Tour() }
        state.isASCII = !screen.abilities.isUnicode
        canvas = Canvas(size: screen.size)
        spare = canvas
        screen.useMouse(settings.usesMouse)
        // They stay until they are read: what is told next takes no note of them.
        for note in screen.abilities.notes { state.tell(note, .error) }
    }

    // MARK: The loop

    func run(opening open: @escaping @Sendable () throws(DeskError) -> any DeskService) -> DeskApp.Outcome {
        paint()
        opener.start(open)
        while true {
            var messages = wait()
            var isSeen = false
            if service == nil, let opened = opener.take() {
                switch opened {
                case .failure(let error): return .noDesk(error)
                case .success(let service):
                    guard begin(service) else {
                        return .noScreen(.refused("the system gives no more threads or descriptors"))
                    }
                    // From now on the desk says what time it is.
                    messages.removeAll { if case .clock = $0 { true } else { false } }
                    isSeen = true
                }
            }
            if !isSeen { isSeen = mustRepaint || isOutOfDate || !state.areUnseen(messages, at: now) }
            if let status = reduce(messages) {
                performLater()
                finish(status: status)
                return .ended(status: status)
            }
            if isSeen { paint() }
            performLater()
            readOn()
        }
    }

    /// The desk is open: its facts are shown, what was asked for meanwhile is asked now.
    private func begin(_ service: any DeskService) -> Bool {
        guard let runner = EffectRunner(service) else { return false }
        self.service = service
        self.runner = runner
        // The desk may be looked at as of another time than the machine's.
        state.now = service.now()
        let facts = service.about()
        keepTime(of: facts)
        perform(update(&state, .facts(facts)))
        if let reason = facts.readOnlyReason { state.refuse("Nothing can be changed here: \(reason)") }
        perform(state.begin())
        runner.readPresence()
        runner.readDrafts()
        aheadDue = now.adding(seconds: 2)
        let effects = waiting
        waiting = []
        perform(effects)
        return true
    }

    /// Shows times in the desk's zone, else in the machine's own.
    private func keepTime(of facts: DeskFacts) {
        state.zone = facts.timeZone.flatMap(LocalZone.named) ?? .system(around: now)
    }

    private func wait() -> [Message] {
        var descriptors = [opener.wakeUp.descriptor]
        if service != nil { descriptors = [] }
        if let runner { descriptors.append(runner.wakeUp.descriptor) }
        if let service {
            if changeDue == nil, service.wakeDescriptor >= 0 { descriptors.append(service.wakeDescriptor) }
            if let watch, !settingsAreBeingRead { descriptors.append(watch.descriptor) }
            if !presenceIsBeingRead, service.presenceDescriptor >= 0 { descriptors.append(service.presenceDescriptor) }
        }
        let events = screen.wait(timeout: timeout, wakeUps: descriptors)
        return [.clock(now)] + events.flatMap(messages(for:)) + takeDue()
    }

    private var now: Timestamp { service?.now() ?? SystemTime.now() }

    /// Until the next moment at which something on screen, or in the state, changes by itself.
    private var timeout: Duration? {
        let due = [paintAgainAt, state.nextDeadline, changeDue, aheadDue].compactMap { $0 }.min()
        guard let due else { return nil }
        let left = due.microseconds &- now.microseconds
        return .microseconds(max(0, min(left, 86_400_000_000)))
    }

    private func messages(for event: ScreenEvent) -> [Message] {
        switch event {
        case .input(.key(let key)): return [.key(key)]
        case .input(.paste(let text)): return [.paste(text)]
        case .input(.answer(.background)): return themeIsChosen ? [] : [.ground(screen.abilities.ground ?? .dark)]
        case .input(.mouse(let mouse)): return pointing(mouse).map { [.pointing($0)] } ?? []
        case .input(.answer), .input(.focus): return []
        case .resized(let size): return [.resize(size)]
        case .resumed: return [.resize(screen.size), .resumed]
        case .ending(.terminate): return [.signal(SIGTERM)]
        case .ending(.interrupt): return [.signal(SIGINT)]
        case .ending(.hangUp): return [.signal(SIGHUP)]
        case .wakeUp(let descriptor): return messages(forWakeUp: descriptor)
        }
    }

    /// What the pointer did, to what is drawn where it did it.
    private func pointing(_ mouse: Mouse) -> Pointing? {
        guard let number = canvas.touched(at: mouse.point), targets.indices.contains(number) else { return nil }
        switch mouse.action {
        case .press(button: 0): return Pointing(.press, targets[number])
        case .scrollUp: return Pointing(.wheelUp, targets[number])
        case .scrollDown: return Pointing(.wheelDown, targets[number])
        case .press, .release, .drag: return nil
        }
    }

    private func messages(forWakeUp descriptor: Int32) -> [Message] {
        if let runner, descriptor == runner.wakeUp.descriptor { return runner.takeMessages() }
        if let watch, let settings, descriptor == watch.descriptor {
            watch.drain()
            settingsAreBeingRead = true
            runner?.read(settings)
            return []
        }
        guard let service else { return [] }
        if descriptor == service.wakeDescriptor {
            service.drainWake()
            changeDue = Timestamp(
                microseconds: max(now.microseconds &+ delay, lastChange.microseconds &+ interval))
        } else if descriptor == service.presenceDescriptor {
            // Reading it takes system calls, and makes the descriptor quiet: until then it is not waited for.
            presenceIsBeingRead = true
            runner?.readPresence()
        }
        return []
    }

    /// How long a change may wait for what the agent asked for, in microseconds: where the queue takes long to list, what a key
    /// just asked for (the ticket it opened, which is itself a change) is read first.
    private var delay: Int64 { queueCost > Self.costly ? min(queueCost, 250_000) : 0 }

    /// How long lies between two listings at least, in microseconds: a long queue is not listed all the time.
    private var interval: Int64 { max(Self.changeInterval, min(1_000_000, 4 * queueCost)) }

    /// Has a view read ahead when nothing was to be done for a while. What is asked for meanwhile waits for it at worst.
    private func readOn() {
        guard let due = aheadDue, due <= now else { return }
        aheadDue = nil
        guard case .loadAhead(let selection, let window)? = state.readingAhead, !readAhead.contains(selection) else {
            return
        }
        readAhead.append(selection)
        runner?.run(.loadAhead(selection, window))
    }

    /// A change of the desk that is due to be shown.
    private func takeDue() -> [Message] {
        guard let due = changeDue, due <= now else { return [] }
        changeDue = nil
        lastChange = now
        return [.deskChanged]
    }

    /// Reduces all messages; the exit status where one of them ends the program.
    private func reduce(_ messages: [Message]) -> Int32? {
        for message in messages {
            if case .presence = message { presenceIsBeingRead = false }
            switch message {
            case .key, .paste, .pointing:
                if aheadDue != nil { aheadDue = Timestamp(microseconds: now.microseconds &+ Self.idle) }
            case .answer(.listedAhead), .answer(.queue):
                aheadDue = Timestamp(microseconds: now.microseconds &+ Self.idle / 4)
            default: break
            }
            if case .settings(let settings) = message {
                settingsAreBeingRead = false
                themes = settings.themes
                screen.useMouse(settings.usesMouse)
                if settings.theme != nil { themeIsChosen = true }
            }
            if case .answer(.queue) = message, let asked = queueAskedAt {
                queueCost = max(0, SystemTime.now().microseconds &- asked.microseconds)
                queueAskedAt = nil
            }
            if case .facts(let facts) = message, facts.timeZone != state.facts.timeZone { keepTime(of: facts) }
            let before = state.theme
            perform(update(&state, message))
            if state.theme != before, case .key = message { themeIsChosen = true }
            if let status = state.exitStatus { return status }
        }
        return nil
    }

    private func perform(_ effects: [Effect]) {
        for effect in effects {
            switch effect {
            case .repaint: mustRepaint = true
            case .suspend:
                performLater()
                screen.suspend()
                perform(update(&state, .resize(screen.size)))
                perform(update(&state, .resumed))
            case .quit: break
            case .copy(let text): perform(update(&state, .copied(text, screen.copy(text))))
            case .keepTheme(let name):
                if let settings { runner?.keep(theme: name, over: state.configuredTheme, in: settings) }
            case .keepView(let number, let name, let filter):
                runner?.keep(number, view: name, filter: filter, in: settings)
            case .perform, .prefetch, .showPresence, .loadDraft, .saveDraft, .discardDraft:
                // Nothing of the frame waits for them, and they would take the processor from it.
                later.append(effect)
            case .loadQueue:
                // Presence locks that died with their process tell nobody: they are looked at whenever the queue is.
                runner?.readPresence()
                queueAskedAt = SystemTime.now()
                run(effect)
            default: run(effect)
            }
        }
    }

    /// Has done what nobody waits for.
    private func performLater() {
        let effects = later
        later = []
        for effect in effects { run(effect) }
    }

    private func run(_ effect: Effect) {
        if let runner { runner.run(effect) } else { waiting.append(effect) }
    }

    // MARK: Painting

    /// Whether a text on screen reads otherwise by now.
    private var isOutOfDate: Bool { paintAgainAt.map { $0 <= now } ?? false }

    private func paint() {
        swap(&canvas, &spare)
        if canvas.fullSize != state.size { canvas = Canvas(size: state.size) }
        canvas.follow(spare)
        let theme = themes.theme(
            named: state.theme, depth: screen.abilities.depth, ground: screen.abilities.ground ?? .dark)
        if mustRepaint {
            mustRepaint = false
            screen.forget()
        }
        let picture = view(state, into: &canvas)
        paintAgainAt = picture.until
        targets = picture.targets
        screen.present(
            Frame(
                canvas: canvas, cursor: picture.cursor, theme: theme, title: picture.title,
                movingAreas: picture.movingAreas))
    }

    // MARK: The end

    /// Waits for what is under way, within its patience, so that no deed is lost and no draft outlives its reply.
    private func finish(status: Int32) {
        guard let runner else { return }
        let patience = status >= 128 ? Self.patience.signalled : Self.patience.leaving
        let deadline = SystemTime.now().microseconds &+ patience
        while SystemTime.now().microseconds < deadline {
            // Asked before the messages are taken: a job posts its message and then is done, so none is left behind.
            let wasSettled = runner.isSettled
            var hasMore = false
            for message in runner.takeMessages() {
                guard case .answer(.performed) = message else { continue }
                for effect in update(&state, message) {
                    guard case .discardDraft = effect else { continue }
                    runner.run(effect)
                    hasMore = true
                }
            }
            if wasSettled, !hasMore { break }
            usleep(2000)
        }
        runner.close()
    }
}

/// The system's clock.
enum SystemTime {
    /// Now.
    static func now() -> Timestamp {
        var time = timespec()
        clock_gettime(CLOCK_REALTIME, &time)
        return Timestamp(microseconds: Int64(time.tv_sec) * 1_000_000 + Int64(time.tv_nsec) / 1000)
    }
}

/// Opens a desk on a thread of its own, so that the first frame waits for nothing.
final class DeskOpener: Sendable {
    /// Readable once the desk is open, or cannot be opened.
    let wakeUp: WakeUp
    private let lane: WorkLane
    private let result = Mutex<Result<any DeskService, DeskError>?>(nil)

    init?() {
        guard let wakeUp = WakeUp(), let lane = WorkLane() else { return nil }
        self.wakeUp = wakeUp
        self.lane = lane
    }

    func start(_ open: @escaping @Sendable () throws(DeskError) -> any DeskService) {
        lane.add { [self] in
            let opened: Result<any DeskService, DeskError>
            do throws(DeskError) {
                opened = .success(try open())
            } catch {
                opened = .failure(error)
            }
            result.withLock { $0 = opened }
            wakeUp.signal()
        }
    }

    /// What became of it, once.
    func take() -> Result<any DeskService, DeskError>? {
        guard wakeUp.drain() else { return nil }
        lane.close()
        return result.withLock { result in
            defer { result = nil }
            return result
        }
    }
}
