import Glibc

/// Holds child processes back until all are ready, so that only what they do together is timed.
///
/// A child writes a byte to descriptor 3 when it is ready, reads descriptor 4 until its end comes, works, and writes
/// another byte to descriptor 3.
struct StartGate {
    /// How each child sees the gate.
    static let readyDescriptor: Int32 = 3
    static let gateDescriptor: Int32 = 4

    private let ready: (reader: Int32, writer: Int32)
    private let gate: (reader: Int32, writer: Int32)

    private init() throws {
        ready = try Self.pipe()
        gate = try Self.pipe()
    }

    /// Starts children, lets them go at once, and returns how many nanoseconds it took until the last had done its work.
    static func time(children: Int, start: (Int, [Int32: ChildProcess.Stream]) throws -> ChildProcess) throws -> UInt64
    {
        let held = try StartGate()
        defer { close(held.ready.reader) }
        let streams: [Int32: ChildProcess.Stream] = [
            readyDescriptor: .descriptor(held.ready.writer), gateDescriptor: .descriptor(held.gate.reader),
        ]
        let started: [ChildProcess]
        do {
            started = try held.children(children, streams, start)
        } catch {
            close(held.gate.writer)
            throw error
        }
        let areReady = held.takeBytes(children)
        let opened = Stopwatch.now()
        close(held.gate.writer)
        let areDone = areReady && held.takeBytes(children)
        let elapsed = Stopwatch.now() - opened
        for child in started { try child.waitForSuccess("A writer") }
        guard areDone else { throw BenchFailure("A writer ended before it had written everything.") }
        return elapsed
    }

    /// Starts children and lets go of their ends of the pipes; all of them or, after an error, none.
    private func children(
        _ count: Int, _ streams: [Int32: ChildProcess.Stream],
        _ start: (Int, [Int32: ChildProcess.Stream]) throws -> ChildProcess
    ) throws -> [ChildProcess] {
        defer {
            close(ready.writer)
            close(gate.reader)
        }
        var started: [ChildProcess] = []
        do {
            for index in 0..<count { started.append(try start(index, streams)) }
        } catch {
            for child in started {
                kill(child.id, SIGTERM)
                _ = try? child.wait()
            }
            throw error
        }
        return started
    }

    /// What a child of this program does between opening its files and closing them.
    static func pass(_ work: () throws -> Void) throws {
        tell()
        var byte: UInt8 = 0
        while read(gateDescriptor, &byte, 1) > 0 {}
        try work()
        tell()
    }

    private static func tell() {
        var byte: UInt8 = 1
        _ = write(readyDescriptor, &byte, 1)
    }

    /// Waits for a byte of each child; false when their end of the pipe is closed before.
    private func takeBytes(_ count: Int) -> Bool {
        var byte: UInt8 = 0
        for _ in 0..<count where read(ready.reader, &byte, 1) != 1 { return false }
        return true
    }

    /// A pipe that is closed in children, well above the numbers that they see it under.
    private static func pipe() throws -> (reader: Int32, writer: Int32) {
        var low: [Int32] = [0, 0]
        guard Glibc.pipe(&low) == 0 else { throw BenchFailure.system("Could not make a pipe") }
        defer { for end in low { close(end) } }
        let high = low.map { fcntl($0, F_DUPFD_CLOEXEC, 64) }
        guard high[0] >= 0, high[1] >= 0 else { throw BenchFailure.system("Could not make a pipe") }
        return (high[0], high[1])
    }
}
