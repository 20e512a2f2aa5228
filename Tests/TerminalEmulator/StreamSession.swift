import CVTerm
import Foundation

/// A program whose three streams are pipes. One thread of its own feeds it and reads it; everybody else asks under
/// the lock, and may wait for a change.
final class StreamSession: @unchecked Sendable {
    let processIdentifier: pid_t
    private let changed = NSCondition()
    private let outputPipe: Int32
    private let errorPipe: Int32

    // All below: only with `changed` locked.
    private var inputPipe: Int32
    private var toProgram: ArraySlice<UInt8>
    private var endsInput: Bool
    private var output: [UInt8] = []
    private var errors: [UInt8] = []
    private var ending: ProgramEnding?

    init(_ start: ProgramStart, input: [UInt8], endsInput: Bool) throws(TerminalFailure) {
        let toChild = try Pipe()
        let fromChild = try Pipe()
        let complaints = try Pipe()
        do {
            processIdentifier = try start.spawn(leadsSession: true) { actions in
                posix_spawn_file_actions_adddup2(&actions, toChild.readEnd, 0)
                posix_spawn_file_actions_adddup2(&actions, fromChild.writeEnd, 1)
                posix_spawn_file_actions_adddup2(&actions, complaints.writeEnd, 2)
            }
        } catch {
            for pipe in [toChild, fromChild, complaints] {
                close(pipe.readEnd)
                close(pipe.writeEnd)
            }
            throw error
        }
        for descriptor in [toChild.readEnd, fromChild.writeEnd, complaints.writeEnd] { close(descriptor) }
        inputPipe = toChild.writeEnd
        outputPipe = fromChild.readEnd
        errorPipe = complaints.readEnd
        for descriptor in [inputPipe, outputPipe, errorPipe] { _ = fcntl(descriptor, F_SETFL, O_NONBLOCK) }
        toProgram = input[...]
        self.endsInput = endsInput
        // Writing to a program that has gone is an answer here, not the end of this process.
        _ = Glibc.signal(SIGPIPE, SIG_IGN)
        let thread = Thread { [self] in attend() }
        thread.name = "streams"
        thread.start()
    }

    /// A pipe that no other program inherits.
    private struct Pipe {
        let readEnd: Int32
        let writeEnd: Int32

        init() throws(TerminalFailure) {
            var ends: [Int32] = [-1, -1]
            guard pipe2(&ends, O_CLOEXEC) == 0 else { throw .failed("pipe") }
            (readEnd, writeEnd) = (ends[0], ends[1])
        }
    }

    func write(_ bytes: [UInt8]) {
        changed.withLock { toProgram += bytes }
    }

    func endInput() {
        changed.withLock { endsInput = true }
    }

    /// Sends a signal, unless the program has ended (until it is reaped its number is still its own).
    func signal(_ signal: Int32) {
        changed.withLock {
            if ending == nil { _ = kill(processIdentifier, signal) }
        }
    }

    /// Ends the program and what it started.
    func end() {
        changed.withLock {
            guard ending == nil else { return }
            _ = kill(-processIdentifier, SIGKILL)
            _ = kill(processIdentifier, SIGKILL)
        }
    }

    var outputSoFar: [UInt8] { changed.withLock { output } }

    /// Waits until what was written to standard output is enough.
    /// - Returns: whether it was, before the program ended or time was up.
    func wait(_ seconds: Double, until isEnough: ([UInt8]) -> Bool) -> Bool {
        let deadline = Date(timeIntervalSinceNow: seconds)
        while true {
            let (now, hasEnded) = changed.withLock { (output, ending != nil) }
            if isEnough(now) { return true }
            if hasEnded { return false }
            let isLate = changed.withLock {
                while output.count == now.count, ending == nil {
                    guard changed.wait(until: deadline) else { return true }
                }
                return false
            }
            if isLate { return false }
        }
    }

    /// Waits until the program has ended and its streams are read to their end.
    /// - Returns: nothing when time was up.
    func waitForEnd(_ seconds: Double) -> Subprocess.Outcome? {
        let deadline = Date(timeIntervalSinceNow: seconds)
        return changed.withLock {
            while true {
                if let ending { return Subprocess.Outcome(ending: ending, output: output, errors: errors) }
                guard changed.wait(until: deadline) else { return nil }
            }
        }
    }

    // MARK: - The thread

    private func attend() {
        var buffer = [UInt8](repeating: 0, count: 64 << 10)
        var open: Set = [outputPipe, errorPipe]
        var waited: ProgramEnding?
        var idleAfterEnd = 0
        // A program in the background may hold the pipes open after the end of the one that was started: not for long.
        while waited == nil || (!open.isEmpty && idleAfterEnd < 10) {
            let input = feedable()
            var polled = open.map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
            polled.append(pollfd(fd: input, events: Int16(POLLOUT), revents: 0))
            let ready = poll(&polled, nfds_t(polled.count), 20)
            if waited != nil, ready == 0 { idleAfterEnd += 1 }
            for entry in polled where entry.revents != 0 {
                if entry.fd == input { feed() } else if !take(from: entry.fd, &buffer) { open.remove(entry.fd) }
            }
            var status: Int32 = 0
            if waited == nil, waitpid(processIdentifier, &status, WNOHANG) == processIdentifier {
                waited = ProgramEnding(waitStatus: status)
            }
        }
        changed.withLock {
            for descriptor in [inputPipe, outputPipe, errorPipe] where descriptor >= 0 { close(descriptor) }
            inputPipe = -1
            ending = waited
            changed.broadcast()
        }
    }

    /// The pipe to write to, or -1 while there is nothing to write.
    private func feedable() -> Int32 {
        changed.withLock {
            if toProgram.isEmpty, endsInput, inputPipe >= 0 {
                close(inputPipe)
                inputPipe = -1
            }
            return toProgram.isEmpty ? -1 : inputPipe
        }
    }

    private func feed() {
        changed.withLock {
            let count = toProgram.withUnsafeBytes { Glibc.write(inputPipe, $0.baseAddress, min($0.count, 64 << 10)) }
            if count > 0 {
                toProgram = toProgram.dropFirst(count)
            } else if count < 0, errno != EAGAIN, errno != EINTR {
                toProgram = []
                endsInput = true
            }
        }
    }

    /// Reads once; says whether more may come.
    private func take(from descriptor: Int32, _ buffer: inout [UInt8]) -> Bool {
        let count = read(descriptor, &buffer, buffer.count)
        guard count > 0 else { return count < 0 && (errno == EAGAIN || errno == EINTR) }
        changed.withLock {
            if descriptor == outputPipe { output += buffer[..<count] } else { errors += buffer[..<count] }
            changed.broadcast()
        }
        return true
    }
}
