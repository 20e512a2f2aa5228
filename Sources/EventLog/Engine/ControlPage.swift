import CPlatform
import Glibc

/// The shared page, laid out as `ControlLayout` says: mapped from the file `control`, or this process's own where the
/// file cannot be had.
final class ControlPage: @unchecked Sendable {
    /// The published tail.
    struct Published: Equatable, Sendable {
        var sequence: UInt64
        /// Where the next record will begin.
        var next: RecordPosition
    }

    /// Nil for a page of this process alone: nobody else moves its tail.
    let identity: FileIdentity?
    /// The open file; -1 without one.
    let descriptor: Int32
    /// Whether this process may write to the page.
    let isWritable: Bool
    private let memory: UnsafeMutableRawPointer
    private let system: any LogSystem

    init(
        mapped memory: UnsafeMutableRawPointer, isWritable: Bool, descriptor: Int32, identity: FileIdentity,
        system: any LogSystem
    ) {
        self.memory = memory
        self.isWritable = isWritable
        self.descriptor = descriptor
        self.identity = identity
        self.system = system
    }

    /// A page of this process alone that says what a scan found.
    init(ownWith published: Published, system: any LogSystem) {
        memory = .allocate(byteCount: ControlLayout.length, alignment: 64)
        memory.initializeMemory(as: UInt8.self, repeating: 0, count: ControlLayout.length)
        descriptor = -1
        identity = nil
        isWritable = true
        self.system = system
        publish(published)
        raiseDurable(to: published.sequence)
    }

    deinit {
        if identity == nil {
            memory.deallocate()
        } else {
            system.unmap(memory, length: ControlLayout.length)
            system.close(descriptor)
        }
    }

    private func word(_ offset: Int) -> UnsafeMutableRawPointer { memory + offset }

    var durable: UInt64 { cplatform_load_64(word(ControlLayout.durable)) }
    /// What readers are shown: never more than there is, whatever somebody wrote into the page.
    var durableForReaders: UInt64 { min(durable, published.sequence) }
    var covered: UInt64 { cplatform_load_64(word(ControlLayout.covered)) }
    var generation: UInt64 { cplatform_load_64(word(ControlLayout.generation)) }
    var poison: Int32 { Int32(bitPattern: cplatform_load_32(word(ControlLayout.poison))) }
    var futex: UInt32 { cplatform_load_32(word(ControlLayout.futex)) }

    /// The published tail. A publication fills the slot that is not valid and then takes the turn, so a process killed
    /// between the two leaves the old tail standing; a reader that was overtaken twice reads again.
    var published: Published {
        while true {
            let turn = cplatform_load_64(word(ControlLayout.turn))
            let slot = word(ControlLayout.slots + Int(turn & 1) * 16)
            let sequence = cplatform_load_64(slot)
            let next = RecordPosition(rawValue: cplatform_load_64(slot + 8))
            if cplatform_load_64(word(ControlLayout.turn)) == turn {
                return Published(sequence: sequence, next: next)
            }
        }
    }

    /// Moves the published tail. Only under the append lock.
    func publish(_ published: Published) {
        let turn = cplatform_load_64(word(ControlLayout.turn)) &+ 1
        let slot = word(ControlLayout.slots + Int(turn & 1) * 16)
        cplatform_store_64(slot, published.sequence)
        cplatform_store_64(slot + 8, published.next.rawValue)
        cplatform_store_64(word(ControlLayout.checks + Int(turn & 1) * 8), Self.check(published))
        cplatform_store_64(word(ControlLayout.turn), turn)
    }

    /// What stands beside a published tail, so that a word that somebody changed does not pass for one.
    private static func check(_ published: Published) -> UInt64 {
        let position = published.next.rawValue &* 0x9E37_79B9_7F4A_7C15
        return (published.sequence ^ (position << 31 | position >> 33)) &* 0xD6E8_FEB8_6659_FD93
    }

    /// Whether what the page says can be so.
    var isWhole: Bool {
        while true {
            let turn = cplatform_load_64(word(ControlLayout.turn))
            let durable = durable
            let published = published
            let check = cplatform_load_64(word(ControlLayout.checks + Int(turn & 1) * 8))
            // Published meanwhile, outside of the append lock: these may be of two tails.
            guard cplatform_load_64(word(ControlLayout.turn)) == turn else { continue }
            return check == Self.check(published) && durable <= published.sequence
        }
    }

    func raiseDurable(to sequence: UInt64) {
        _ = cplatform_raise_64(word(ControlLayout.durable), sequence)
    }

    func raiseCovered(to sequence: UInt64) {
        _ = cplatform_raise_64(word(ControlLayout.covered), sequence)
    }

    /// Wakes everybody who waits for the durable tail.
    func announce() {
        guard announced() else { return }
        system.wake(word(ControlLayout.futex), count: .max, of: Sleepers.all)
    }

    /// Moves the futex word on. Returns whether anybody may be asleep on it: a call of the system that wakes nobody costs a
    /// lone writer a fifth of all that its commit takes beside the disk.
    ///
    /// Who sleeps is counted before the system compares the word with what was seen, and here the word is moved before the
    /// count is read. So who is not counted yet finds the word moved, and does not sleep. One who is killed asleep is counted
    /// for good, which costs needless calls.
    private func announced() -> Bool {
        _ = cplatform_add_32(word(ControlLayout.futex), 1)
        return cplatform_load_32(word(ControlLayout.sleepers)) != 0
    }

    /// Wakes whom a sync from `first` on concerns: who waits for what is durable by now, all who follow the log, and, where
    /// more was published meanwhile, one of those who wait for that: it syncs next. The others go on sleeping.
    func announce(durableFrom first: UInt64) {
        let durable = durable
        guard announced() else { return }
        let concerned = Sleepers.writers(of: first, through: durable)
        let others = Sleepers.writers & ~concerned
        // Whoever syncs next comes first: the disk has nothing to do meanwhile.
        if published.sequence > durable, others != 0 {
            system.wake(word(ControlLayout.futex), count: 1, of: others)
        }
        system.wake(word(ControlLayout.futex), count: .max, of: concerned | Sleepers.followers)
    }

    /// Sleeps until the next announcement after the futex word was `seen`. On a page that may not be written nobody is counted,
    /// and announcements may go by unheard.
    ///
    /// - Parameter sequence: the sequence whose durability is waited for; nil to follow the log.
    func sleep(seen: UInt32, nanoseconds: UInt64, for sequence: UInt64?) {
        let groups = sequence.map { Sleepers.writers(of: $0, through: $0) } ?? Sleepers.followers
        if isWritable { _ = cplatform_add_32(word(ControlLayout.sleepers), 1) }
        defer { if isWritable { _ = cplatform_add_32(word(ControlLayout.sleepers), .max) } }
        system.sleep(on: word(ControlLayout.futex), while: seen, nanoseconds: nanoseconds, as: groups)
    }

    /// Groups of those who sleep on the futex word: followers are one, writers are told apart by what they wait for.
    private enum Sleepers {
        static let all: UInt32 = .max
        static let followers: UInt32 = 1 << 31
        static let writers: UInt32 = ~followers

        /// The groups of the writers who wait for one of these sequences.
        static func writers(of first: UInt64, through last: UInt64) -> UInt32 {
            let count = last &- first &+ 1
            guard first <= last, count < 31 else { return first <= last ? writers : 0 }
            // A stretch of as many bits, turned within 31.
            let stretch = (UInt64(1) << count - 1) << (first % 31)
            return UInt32(truncatingIfNeeded: stretch | stretch >> 31) & writers
        }
    }

    /// Wakes who sleeps until the next announcement without one. On a page that may not be written, one who is about to
    /// fall asleep is missed.
    func wakeSleepers() {
        if isWritable {
            announce()
        } else {
            system.wake(word(ControlLayout.futex), count: .max, of: Sleepers.all)
        }
    }

    /// Poison of a page whose maker has not come to sync what it found. Its maker holds the append lock; whoever finds
    /// this under the lock knows that it died.
    static let unsettled = EINPROGRESS

    /// Stops every writer: a sync failed with `code`.
    func setPoison(_ code: Int32) {
        _ = cplatform_swap_32(word(ControlLayout.poison), 0, UInt32(bitPattern: code))
        announce()
    }

    /// Live files were replaced: everybody reads the manifest again.
    func beginGeneration() {
        cplatform_store_64(word(ControlLayout.generation), generation &+ 1)
    }

    /// What a failed sync left in doubt is settled.
    func clearPoison() {
        cplatform_store_32(word(ControlLayout.poison), 0)
    }

    /// Begins a new page's generations.
    func begin(_ generation: UInt64) {
        cplatform_store_64(word(ControlLayout.generation), generation)
    }

    var isRolling: Bool {
        get { cplatform_load_32(word(ControlLayout.rolling)) != 0 }
        set { cplatform_store_32(word(ControlLayout.rolling), newValue ? 1 : 0) }
    }

    /// The process that syncs for all; 0 when none does. It is no lock: who syncs without it, because its holder takes too
    /// long or is gone, writes again what is not durable before.
    var syncTurn: Int32 { Int32(bitPattern: cplatform_load_32(word(ControlLayout.syncTurn))) }

    /// Takes the turn to sync for all, where nobody has it.
    func takeSyncTurn(_ process: Int32) -> Bool {
        cplatform_swap_32(word(ControlLayout.syncTurn), 0, UInt32(bitPattern: process)) != 0
    }

    /// Gives the turn back, if `process` has it still.
    func giveSyncTurn(of process: Int32) {
        _ = cplatform_swap_32(word(ControlLayout.syncTurn), UInt32(bitPattern: process), 0)
    }

    /// Whether something may stand behind the published tail: a batch is being written there, or its writer died, or the
    /// disk took only part of it. Only under the append lock.
    var isAppending: Bool {
        get { cplatform_load_32(word(ControlLayout.appending)) != 0 }
        set { cplatform_store_32(word(ControlLayout.appending), newValue ? 1 : 0) }
    }

    // The append lock's queue.

    var lockHolder: Int32 {
        get { Int32(bitPattern: cplatform_load_32(word(ControlLayout.lockHolder))) }
        set { cplatform_store_32(word(ControlLayout.lockHolder), UInt32(bitPattern: newValue)) }
    }

    /// `process` holds the append lock no more; another may by now.
    func clearLockHolder(_ process: Int32) {
        _ = cplatform_swap_32(word(ControlLayout.lockHolder), UInt32(bitPattern: process), 0)
    }

    var lockWord: UInt32 { cplatform_load_32(word(ControlLayout.lockWord)) }

    func joinLockQueue() { _ = cplatform_add_32(word(ControlLayout.lockWaiters), 1) }

    func leaveLockQueue() { _ = cplatform_add_32(word(ControlLayout.lockWaiters), .max) }

    func sleepForLock(seen: UInt32, nanoseconds: UInt64) {
        system.sleep(on: word(ControlLayout.lockWord), while: seen, nanoseconds: nanoseconds, as: Sleepers.all)
    }

    /// Wakes one who waits for the append lock. A count left behind by a killed waiter costs a needless call.
    func wakeLockQueue() {
        guard cplatform_load_32(word(ControlLayout.lockWaiters)) != 0 else { return }
        _ = cplatform_add_32(word(ControlLayout.lockWord), 1)
        system.wake(word(ControlLayout.lockWord), count: 1, of: Sleepers.all)
    }
}
