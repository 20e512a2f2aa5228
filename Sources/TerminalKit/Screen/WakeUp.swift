import CNcurses
import Glibc

/// Wakes a waiting screen from any thread; its descriptor goes into ``Screen/wait(timeout:wakeUps:)``.
///
/// An eventfd: many signals before a drain are one.
public final class WakeUp: Sendable {
    /// Readable while signalled.
    public let descriptor: Int32

    /// A new one, not signalled; none where the process has no descriptors left.
    public init?() {
        descriptor = terminal_wake_up()
        if descriptor < 0 { return nil }
    }

    deinit { Glibc.close(descriptor) }

    /// Wakes; O(1), never blocks.
    public func signal() {
        var one: UInt64 = 1
        _ = Glibc.write(descriptor, &one, 8)
    }

    /// Takes the signals; true where there were any.
    @discardableResult
    public func drain() -> Bool {
        var count: UInt64 = 0
        return Glibc.read(descriptor, &count, 8) == 8
    }
}
