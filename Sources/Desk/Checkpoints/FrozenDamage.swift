import Checkpoints
import Synchronization

/// Whether anything that was read of a checkpoint turned out not to hold: then no answer that rests on it is believed.
final class FrozenDamage: Sendable {
    private let flag = Atomic<Bool>(false)

    /// Whether anything did not hold.
    var isNoted: Bool { flag.load(ordering: .acquiring) }

    /// Takes note that something did not hold.
    func note() { flag.store(true, ordering: .releasing) }

    /// What `body` reads, or `blank` where it meets damage, of which note is taken.
    @inline(__always)
    func read<Value>(or blank: @autoclosure () -> Value, _ body: () throws(CheckpointDamage) -> Value) -> Value {
        do throws(CheckpointDamage) {
            return try body()
        } catch {
            note()
            return blank()
        }
    }
}
