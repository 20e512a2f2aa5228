import Foundation

/// Compares screens with those kept in a folder as text.
///
/// With `UPDATE_SCREENS=1` in the environment, screens are written instead of compared: look at the difference before
/// it is committed.
public struct ScreenComparison: Sendable {
    /// A screen that is not as the kept one.
    public struct Difference: Error, CustomStringConvertible {
        /// What is different, line by line.
        public let description: String
    }

    private let folder: URL
    private let renews: Bool

    /// Screens kept in a folder of that path.
    public init(
        folder: String,
        renews: Bool = ProcessInfo.processInfo.environment["UPDATE_SCREENS"] == "1"
    ) {
        self.folder = URL(fileURLWithPath: folder, isDirectory: true)
        self.renews = renews
    }

    /// Holds a screen against the kept one of that name.
    /// - Throws: `Difference` with both sides of each line that differs, or when no such screen is kept; a Cocoa error
    ///   where a screen cannot be written.
    public func compare(_ screen: TerminalScreen, with name: String) throws {
        try compare(screen.text, with: name)
    }

    /// Holds a text that a screen was put into against the kept one of that name; throws as the other does.
    public func compare(_ screen: String, with name: String) throws {
        let file = folder.appendingPathComponent("\(name).txt")
        if renews {
            try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
            try Data(screen.utf8).write(to: file)
            return
        }
        guard let kept = try? String(contentsOf: file, encoding: .utf8) else {
            throw Difference(description: "no screen \(name) is kept; `make screens` keeps this one:\n\(screen)")
        }
        guard kept != screen else { return }
        throw Difference(description: Self.difference(between: kept, and: screen, name: name))
    }

    private static func difference(between kept: String, and shown: String, name: String) -> String {
        let keptLines = kept.split(separator: "\n", omittingEmptySubsequences: false)
        let shownLines = shown.split(separator: "\n", omittingEmptySubsequences: false)
        var text = "the screen is not as kept in \(name).txt (- kept, + shown); `make screens` renews it"
        for row in 0..<max(keptLines.count, shownLines.count) {
            let before = row < keptLines.count ? keptLines[row] : ""
            let after = row < shownLines.count ? shownLines[row] : ""
            text += before == after ? "\n   \(before)" : "\n - \(before)\n + \(after)"
        }
        return text
    }
}
