import Glibc
import Seeded

@testable import EventLog

/// A machine with a disk, a clock and processes, all of it thrown by one seed.
///
/// Everything happens on one thread. A process goes on until it makes a system call; there the dice say whether it goes
/// on, another does, or something befalls it. So the same seed gives the same run, call for call.
final class SimulatedMachine: @unchecked Sendable {
    /// A process, and what of it is known outside.
    final class Process {
        let identifier: Int32
        fileprivate(set) var isDead = false
        fileprivate(set) var stoppedUntil: UInt64 = 0
        fileprivate var threads: [Thread] = []
        /// What a dead process takes for time, so that it gives up waiting.
        fileprivate var afterlife: UInt64 = 0

        init(_ identifier: Int32) { self.identifier = identifier }
    }

    fileprivate final class Thread {
        let process: Process
        var coroutine: Coroutine?
        var word: UnsafeMutableRawPointer?
        var groups: UInt32 = 0
        var wakesAt: UInt64?

        init(_ process: Process) { self.process = process }
    }

    struct OpenFile {
        var file: SimulatedFile
        var process: Int32
        var isWritable: Bool
        var seenFailures: Int
    }

    var dice: SeededGenerator
    let disk = SimulatedDisk()
    var fate = Fate()
    private(set) var time: UInt64 = 1_000_000_000
    private(set) var boot: UInt64 = 1
    private(set) var calls = 0
    /// Says the same for two runs that made the same calls in the same order.
    private(set) var fingerprint: UInt64 = 0
    private(set) var isFull = false
    private(set) var wasFull = false
    private(set) var kills = 0
    private(set) var crashes = 0
    fileprivate(set) var failedSyncs = 0
    private(set) var processes: [Process] = []
    var descriptors: [Int32: OpenFile] = [:]
    private var nextDescriptor: Int32 = 3
    private var nextProcess: Int32 = 100
    private var current: Thread?
    private var untilSwitch = 1
    private let stacks: StackPool
    /// The call at which the process that makes it is killed, or the power is cut.
    var killsAt: Int?
    var crashesAt: Int?
    /// The call at which the process that makes it is stopped for an hour, and which one was.
    var stopsAt: Int?
    private(set) var stopped: Process?
    /// A sync that is left out, to see that something fails without it.
    var omitted: SyncReason?
    /// Why the sync that comes next is made, and how many were made for each reason.
    var reason = SyncReason.events
    var syncs: [SyncReason: Int] = [:]
    /// Told of every call, to follow a run that fails.
    var trace: ((String) -> Void)?

    init(seed: UInt64, stacks: StackPool) {
        dice = SeededGenerator(seed: seed)
        self.stacks = stacks
    }

    /// Starts a process that does `body`, from the next `run` on.
    @discardableResult
    func start(_ body: @escaping (SimulatedSystem) -> Void) -> Process {
        nextProcess += 1
        let process = Process(nextProcess)
        processes.append(process)
        let system = SimulatedSystem(machine: self, process: process)
        startThread(of: process) { [unowned self] in
            body(system)
            // Its other threads end with it.
            if !process.isDead { end(process) }
        }
        return process
    }

    /// A process that makes its calls from outside of `run`, and that nothing befalls.
    func bystander() -> SimulatedSystem { SimulatedSystem(machine: self, process: Process(1)) }

    func startThread(of process: Process, _ body: @escaping () -> Void) {
        let thread = Thread(process)
        thread.coroutine = Coroutine(stacks: stacks, body)
        process.threads.append(thread)
    }

    // Calls.

    /// Every call of a process comes through here first. False when the process is dead: nothing may happen then.
    func begin(_ process: Process, _ what: @autoclosure () -> String) -> Bool {
        guard !process.isDead else { return false }
        calls += 1
        time += 400
        untilSwitch -= 1
        let isMarked = calls == killsAt || calls == crashesAt || calls == stopsAt
        if untilSwitch <= 0 || isMarked, let current {
            untilSwitch = 1 + dice.below(fate.patience)
            current.wakesAt = time
            suspend(current)
            if process.isDead { return false }
        }
        fingerprint = (fingerprint ^ UInt64(bitPattern: Int64(process.identifier)) &+ time) &* 0x0000_0100_0000_01B3
        trace?("\(time) \(process.identifier) \(what())")
        return true
    }

    /// Lets time pass for the calling process. False when it died meanwhile.
    func pass(
        _ nanoseconds: UInt64, on word: UnsafeMutableRawPointer? = nil, as groups: UInt32 = 0, _ process: Process
    ) -> Bool {
        guard let current else {
            time += nanoseconds
            return true
        }
        current.word = word
        current.groups = groups
        current.wakesAt = time + nanoseconds
        suspend(current)
        current.word = nil
        return !process.isDead
    }

    private func suspend(_ thread: Thread) { thread.coroutine?.suspend() }

    func wake(_ word: UnsafeMutableRawPointer, count: Int32, of groups: UInt32) {
        var rest = count
        for process in processes {
            for thread in process.threads where thread.word == word && thread.groups & groups != 0 && rest > 0 {
                thread.word = nil
                thread.wakesAt = time
                rest -= 1
            }
        }
    }

    func elapsed(_ process: Process) -> UInt64 {
        guard process.isDead else { return time }
        process.afterlife += 3_600_000_000_000
        return time + process.afterlife
    }

    func open(_ file: SimulatedFile, _ process: Process, isWritable: Bool) -> Int32 {
        nextDescriptor += 1
        file.openCount += 1
        // A failure that nobody was told of yet is told to whoever opens next.
        let seen = file.isFailureSeen ? file.failures : file.failures - 1
        descriptors[nextDescriptor] = OpenFile(
            file: file, process: process.identifier, isWritable: isWritable, seenFailures: seen)
        return nextDescriptor
    }

    func close(_ descriptor: Int32) {
        guard let open = descriptors.removeValue(forKey: descriptor) else { return }
        if open.file.lock == descriptor { open.file.lock = nil }
        open.file.openCount -= 1
        if !open.file.isDirectory { disk.recycle(open.file) }
    }

    func state(of identifier: Int32) -> ProcessState {
        guard let process = processes.first(where: { $0.identifier == identifier }), !process.isDead else {
            return .gone
        }
        return process.stoppedUntil > time ? .stopped : .alive
    }

    /// Whether the sync that is being made fails.
    func drawsFailedSync() -> Bool {
        guard dice.chance(fate.failedSync) else { return false }
        failedSyncs += 1
        return true
    }

    // The scheduler.

    /// Lets the processes run until all have ended, or the power is cut. Returns whether it was.
    func run() -> Bool {
        while true {
            var ready: [Thread] = []
            var next = UInt64.max
            var isOver = true
            for process in processes {
                for thread in process.threads {
                    isOver = false
                    let due = max(thread.wakesAt ?? 0, process.stoppedUntil)
                    if due <= time
                        || (thread.word != nil && process.stoppedUntil <= time && dice.chance(fate.spuriousWake))
                    {
                        ready.append(thread)
                    } else {
                        next = min(next, due)
                    }
                }
            }
            if isOver { return false }
            guard !ready.isEmpty else {
                time = next
                continue
            }
            let thread = ready.count == 1 ? ready[0] : dice.one(of: ready)
            if befalls(thread.process) { continue }
            if dice.chance(fate.crash) || calls == crashesAt {
                crash()
                return true
            }
            thread.word = nil
            thread.wakesAt = nil
            resume(thread)
        }
    }

    private func resume(_ thread: Thread) {
        current = thread
        thread.coroutine?.resume()
        current = nil
        if thread.coroutine?.isDone == true { thread.process.threads.removeAll { $0 === thread } }
        if thread.process.isDead { finish(thread.process) }
    }

    private func befalls(_ process: Process) -> Bool {
        if dice.chance(fate.kill) || calls == killsAt {
            killsAt = nil
            kill(process)
            return true
        }
        if calls == stopsAt {
            stopsAt = nil
            stopped = process
            process.stoppedUntil = time + 3_600_000_000_000
            return true
        }
        if dice.chance(fate.stop) {
            process.stoppedUntil = time + dice.next() % fate.longestStop
            trace?("\(time) \(process.identifier) is stopped until \(process.stoppedUntil)")
            return true
        }
        if dice.chance(fate.full) {
            isFull.toggle()
            wasFull = true
            trace?("\(time) the disk is \(isFull ? "full" : "not full")")
        }
        if failedSyncs > 0, dice.chance(0.05) {
            for file in disk.files where !file.dropped.isEmpty { file.evict(&dice) }
        }
        return false
    }

    /// Ends a process where it is. What it wrote stays; its memory, locks and descriptors are gone.
    func kill(_ process: Process) {
        kills += 1
        trace?("\(time) \(process.identifier) is killed")
        end(process)
        finish(process)
    }

    private func end(_ process: Process) {
        process.isDead = true
        for (descriptor, open) in descriptors where open.process == process.identifier { close(descriptor) }
    }

    /// Unwinds what a dead process was doing: its calls do nothing any more, and what it still stores into shared
    /// memory on its way is undone.
    private func finish(_ process: Process) {
        guard !process.threads.isEmpty else {
            processes.removeAll { $0 === process }
            return
        }
        let shared = disk.files.filter(\.isMappedToWrite)
        let before = shared.map(\.bytes)
        while let thread = process.threads.first {
            while thread.coroutine?.isDone == false { thread.coroutine?.resume() }
            process.threads.removeFirst()
        }
        for (file, bytes) in zip(shared, before) {
            bytes.withUnsafeBytes { bytes in
                if let base = bytes.baseAddress { memcpy(file.memory, base, bytes.count) }
            }
        }
        processes.removeAll { $0 === process }
    }

    /// Cuts the power: all processes are gone, and of what was not synced the disk has what the dice say.
    func crash(_ cut: SimulatedDisk.Cut? = nil) {
        crashes += 1
        trace?("\(time) the power is cut")
        for process in processes { end(process) }
        for process in processes { finish(process) }
        descriptors = [:]
        let keep = dice.one(of: [0, 0.1, 0.5, 0.9, 1])
        let drawn = SimulatedDisk.Cut(
            keep: keep, tear: dice.one(of: [0, 0.3, 1]), keepsOrder: dice.chance(0.5))
        disk.crash(cut ?? drawn, &dice)
        boot += 1
        time += 60_000_000_000
        isFull = false
    }

    /// Nothing befalls anybody any more.
    func calm() {
        fate = Fate()
        isFull = false
    }
}
