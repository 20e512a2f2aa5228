import Synchronization

/// The last layout of one text. Update and view ask for the same several times a key; a changed text gets a memory of its
/// own, so that what is remembered is never of another text.
final class LayoutMemory: Sendable {
    private let last = Mutex<EditorLayout?>(nil)

    func layout(width: Int, making make: () -> EditorLayout) -> EditorLayout {
        last.withLock { last in
            if let last, last.width == width { return last }
            let made = make()
            last = made
            return made
        }
    }
}
