import Glibc
import Synchronization

/// A signal that asks the program to end, for work that has something to put away first.
///
/// Without `await`, such a signal ends the program at once, as it should where nothing is lost by it. The second one does
/// in any case.
struct Interruption: Error {
    /// The signal that came.
    let signal: Int32

    private static let received = Atomic<Int32>(0)

    /// From now on signals that ask for the end are noted. One that whoever started the program keeps from it stays so.
    static func await() {
        for number in [SIGINT, SIGTERM, SIGHUP] {
            var before = sigaction()
            var action = sigaction()
            action.__sigaction_handler.sa_handler = { Interruption.received.store($0, ordering: .relaxed) }
            action.sa_flags = Int32(bitPattern: UInt32(SA_RESETHAND))
            guard sigaction(number, &action, &before) == 0 else { continue }
            let ignored = unsafeBitCast(SIG_IGN, to: Int.self)
            if unsafeBitCast(before.__sigaction_handler.sa_handler, to: Int.self) == ignored {
                sigaction(number, &before, nil)
            }
        }
    }

    /// Whether one has come.
    static var hasCome: Bool { received.load(ordering: .relaxed) != 0 }

    /// Throws the one that has come.
    static func check() throws(Interruption) {
        let number = received.load(ordering: .relaxed)
        if number != 0 { throw Interruption(signal: number) }
    }

    /// Ends the program as the signal would have: whoever waits for it learns what ended it.
    func exitProcess() -> Never {
        Glibc.signal(signal, SIG_DFL)
        raise(signal)
        exit(128 + signal)
    }
}
