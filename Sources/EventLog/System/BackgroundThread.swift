import Glibc

/// A thread that does one thing.
package struct BackgroundThread: @unchecked Sendable {
    private let thread: pthread_t

    private final class Body {
        let run: @Sendable () -> Void

        init(_ run: @escaping @Sendable () -> Void) {
            self.run = run
        }
    }

    /// Starts a thread that nobody waits for. Returns whether the system gave one.
    package static func start(_ run: @escaping @Sendable () -> Void) -> Bool {
        guard let thread = BackgroundThread(run) else { return false }
        pthread_detach(thread.thread)
        return true
    }

    /// Starts a thread that `join` waits for. Signals meant for the program do not land on it.
    init?(_ run: @escaping @Sendable () -> Void) {
        var before = sigset_t()
        var all = sigset_t()
        sigfillset(&all)
        pthread_sigmask(SIG_BLOCK, &all, &before)
        defer { pthread_sigmask(SIG_SETMASK, &before, nil) }

        let body = Unmanaged.passRetained(Body(run))
        var thread = pthread_t()
        let failed = pthread_create(
            &thread, nil,
            { pointer in
                guard let pointer else { return nil }
                Unmanaged<Body>.fromOpaque(pointer).takeRetainedValue().run()
                return nil
            }, body.toOpaque())
        guard failed == 0 else {
            body.release()
            return nil
        }
        self.thread = thread
    }

    func join() { pthread_join(thread, nil) }
}
