import Glibc

/// Tells when a person's settings were saved (inotify(7)): its descriptor is readable then, and quiet otherwise.
///
/// Where the folder is not there yet, the one above it is watched for it to be made; where nothing can be watched nothing is
/// told, and settings hold until the next start.
final class SettingsWatch {
    /// Readable when something may have changed.
    let descriptor: Int32
    private let folder: SettingsFolder

    init?(_ folder: SettingsFolder) {
        descriptor = inotify_init1(Int32(IN_NONBLOCK | IN_CLOEXEC))
        guard descriptor >= 0 else { return nil }
        self.folder = folder
        watch()
    }

    deinit { close(descriptor) }

    /// Takes what was told; folders that were made meanwhile are watched from now on.
    func drain() {
        var buffer = [UInt8](repeating: 0, count: 8192)
        while Glibc.read(descriptor, &buffer, buffer.count) > 0 {}
        watch()
    }

    private func watch() {
        let saved = UInt32(IN_CLOSE_WRITE | IN_MOVED_TO | IN_MOVED_FROM | IN_DELETE | IN_CREATE | IN_ONLYDIR)
        // A watch that is there already is the same watch.
        let isThere = inotify_add_watch(descriptor, folder.path, saved) >= 0
        if isThere {
            inotify_add_watch(descriptor, folder.themesPath, saved)
        } else if let end = folder.path.lastIndex(of: "/"), end > folder.path.startIndex {
            inotify_add_watch(
                descriptor, String(folder.path[..<end]), UInt32(IN_CREATE | IN_MOVED_TO | IN_ONLYDIR))
        }
    }
}
