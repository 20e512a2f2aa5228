import CNcurses
import Glibc

extension NcursesScreen {
    /// The most that is read before a frame is shown, in bytes.
    private static let readLimit = 1 << 18

    /// Waits for keys, signals, wake-ups or the timeout.
    public func wait(timeout: Duration?, wakeUps: [Int32]) -> [ScreenEvent] {
        let clock = ContinuousClock()
        let deadline = timeout.map { clock.now + $0 }
        var events: [ScreenEvent] = []
        while true {
            if let due = answersDue, clock.now > due {
                parser.stopAwaitingAnswers()
                answersDue = nil
            }
            let patience = parser.patience
            var longest: Duration?
            if let deadline { longest = max(.zero, deadline - clock.now) }
            if let patience { longest = longest.map { min($0, patience) } ?? patience }
            var descriptors = ([input, signals] + wakeUps).map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
            let ready = poll(&descriptors, nfds_t(descriptors.count), Self.milliseconds(longest))
            if ready == 0, let patience, longest.map({ $0 >= patience }) ?? true {
                events += parser.expire().map(ScreenEvent.input)
            }
            if ready > 0 {
                if descriptors[1].revents != 0 { readSignals(&events) }
                if descriptors[0].revents != 0 { readInput(&events) }
                for descriptor in descriptors[2...] where descriptor.revents != 0 {
                    events.append(.wakeUp(descriptor.fd))
                }
            }
            note(events)
            if !events.isEmpty { return events }
            if let deadline, clock.now >= deadline { return [] }
        }
    }

    /// Rounded up, so that a deadline has passed when the call returns.
    private static func milliseconds(_ duration: Duration?) -> Int32 {
        guard let duration else { return -1 }
        let (seconds, attoseconds) = duration.components
        guard seconds < 1_000_000 else { return 1_000_000_000 }
        return Int32(seconds * 1000 + (attoseconds + 999_999_999_999_999) / 1_000_000_000_000_000)
    }

    /// Takes what has come, all at once: of what came together the parser tells a paste's own end from one within it.
    private func readInput(_ events: inout [ScreenEvent]) {
        var bytes: [UInt8] = []
        var isOver = false
        var buffer = [UInt8](repeating: 0, count: 4096)
        while bytes.count < Self.readLimit {
            let count = Glibc.read(input, &buffer, buffer.count)
            guard count > 0 else {
                isOver = count == 0 || errno != EINTR && errno != EAGAIN
                break
            }
            bytes += buffer[..<count]
            var descriptor = pollfd(fd: input, events: Int16(POLLIN), revents: 0)
            if poll(&descriptor, 1, 0) <= 0 { break }
        }
        events += parser.feed(bytes).map(ScreenEvent.input)
        if isOver { events.append(.ending(.hangUp)) }
    }

    private func readSignals(_ events: inout [ScreenEvent]) {
        var buffer = [UInt8](repeating: 0, count: 64)
        let count = Glibc.read(signals, &buffer, buffer.count)
        guard count > 0 else { return }
        let numbers = Set(buffer[..<count].map(Int32.init))
        if numbers.contains(SIGTSTP) {
            suspend()
            events.append(.resumed)
        } else if numbers.contains(SIGCONT) {
            takeBack()
            events.append(.resumed)
        }
        if numbers.contains(SIGWINCH), let size = resize() { events.append(.resized(size)) }
        for (number, reason) in [(SIGTERM, EndReason.terminate), (SIGINT, .interrupt), (SIGHUP, .hangUp)]
        where numbers.contains(number) {
            events.append(.ending(reason))
        }
    }

    /// Keeps what the terminal told about itself.
    private func note(_ events: [ScreenEvent]) {
        for case .input(.answer(let answer)) in events {
            switch answer {
            case .background(let colour): abilities.background = colour
            case .mode(2026, let isKnown): abilities.synchronises = isKnown
            case .mode(69, let isKnown): abilities.hasSideMargins = isKnown
            case .mode: break
            }
        }
    }
}
