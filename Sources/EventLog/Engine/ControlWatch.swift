import CPlatform
import Glibc

/// Tells when the control file was made anew (inotify(7)): who sleeps on the old one's futex word is woken by nobody else.
/// And when the desk was moved or removed.
///
/// A thread of its own, which sleeps until a file of the log comes, goes or is renamed, or the desk's directory does.
final class ControlWatch: Sendable {
    private let stop: Int32
    private let thread: BackgroundThread

    /// Calls `replaced` whenever the file, or the desk, may be another one. Nil where the system gives no watch, descriptor
    /// or thread.
    init?(_ layout: DeskLayout, replaced: @escaping @Sendable () -> Void) {
        let stop = cplatform_event_descriptor()
        guard stop >= 0 else { return nil }
        let watch = inotify_init1(Int32(IN_NONBLOCK | IN_CLOEXEC))
        let changes = UInt32(IN_CREATE | IN_MOVED_TO | IN_MOVED_FROM | IN_DELETE | IN_ONLYDIR)
        let isWatched = watch >= 0 && inotify_add_watch(watch, layout.log, changes) >= 0
        // Where that cannot be had, it is found out a little later.
        let goes = UInt32(IN_MOVE_SELF | IN_DELETE_SELF | IN_ONLYDIR)
        if isWatched { inotify_add_watch(watch, layout.desk, goes) }
        guard isWatched, let thread = BackgroundThread({ Self.attend(watch, until: stop, replaced) }) else {
            if watch >= 0 { close(watch) }
            close(stop)
            return nil
        }
        self.stop = stop
        self.thread = thread
    }

    deinit {
        cplatform_event_raise(stop)
        thread.join()
        close(stop)
    }

    private static func attend(_ watch: Int32, until stop: Int32, _ replaced: () -> Void) {
        defer { close(watch) }
        var descriptors = [watch, stop].map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
        /// On a page that may not be written a sleeper can be missed on its way to sleep: it is woken again a little later.
        var again: [Int32] = []
        while true {
            let ready = poll(&descriptors, 2, again.first ?? -1)
            if ready < 0, errno != EINTR { return }
            if descriptors[1].revents != 0 { return }
            if ready == 0 {
                again.removeFirst()
                replaced()
            } else if ready > 0, descriptors[0].revents != 0, namesControl(watch) {
                again = [10, 100, 1000]
                replaced()
            }
        }
    }

    /// Takes what was told; whether any of it is of the control file, or of nothing that can be read.
    private static func namesControl(_ watch: Int32) -> Bool {
        var isControl = false
        var buffer = [UInt8](repeating: 0, count: 8192)
        let head = MemoryLayout<inotify_event>.size
        let name = DeskLayout.controlInLog.utf8
        while true {
            let count = read(watch, &buffer, buffer.count)
            guard count > 0 else { return isControl }
            var place = 0
            while place + head <= count {
                let length = buffer[(place + 12)..<(place + 16)].reversed().reduce(0) { $0 << 8 | Int($1) }
                guard place + head + length <= count else { return true }
                let field = buffer[(place + head)..<(place + head + length)].prefix { $0 != 0 }
                // Without a name: more happened than was told of, or the folder itself went.
                if field.isEmpty || field.elementsEqual(name) { isControl = true }
                place += head + length
            }
        }
    }
}
