import Synchronization

/// A theme as its file has it.
public struct ThemeFile: Hashable, Sendable {
    /// The name it is chosen by: the file's name without `.toml`.
    public let name: String
    /// What messages call the file.
    public let path: String
    /// The whole text.
    public let text: String

    /// A file's text under a name; the path defaults to `Themes/NAME.toml`.
    public init(name: String, path: String? = nil, text: String) {
        self.name = name
        self.path = path ?? "Themes/\(name).toml"
        self.text = text
    }
}

/// The themes of `Themes/`, compiled in, so that the program needs no files beside it.
public enum EmbeddedThemes {
    /// The file of that name.
    public static func file(named name: String) -> ThemeFile? {
        files.first { $0.name == name }
    }

    /// The theme of that name, read from its file's text the first time it is asked for. A test reads them all.
    static func theme(named name: String) -> Theme? {
        read.withLock { read in
            if let known = read[name] { return known }
            guard let file = file(named: name), let theme = try? ThemeReader().theme(file) else { return nil }
            read[name] = theme
            return theme
        }
    }

    private static let read = Mutex<[String: Theme]>([:])

    /// Names in the order of the alphabet.
    public static var names: [String] { files.map(\.name) }

    /// The Swift source of `EmbeddedThemes+Files.swift` for these files: ordered by name, the same for the same files.
    ///
    /// A pure function; the generator program writes what it returns, a test compares it with what is committed.
    public static func source(files: [ThemeFile]) -> String {
        var lines = [
            "// Generated from Themes/*.toml by usual-generate. Edit those, then run it again.",
            "// swift-format-ignore-file",
            "",
            "extension EmbeddedThemes {",
            "    /// Every theme that comes with the program, ordered by name.",
            "    public static let files: [ThemeFile] = [",
        ]
        for file in files.sorted(by: { $0.name < $1.name }) {
            let fence = String(repeating: "#", count: longestFence(in: file.text) + 1)
            lines.append("        ThemeFile(")
            lines.append("            name: \(fence)\"\(file.name)\"\(fence),")
            lines.append("            text: \(fence)\"\"\"")
            lines += file.text.split(separator: "\n", omittingEmptySubsequences: false).map {
                $0.isEmpty ? "" : "                \($0)"
            }
            lines.append("                \"\"\"\(fence)")
            lines.append("        ),")
        }
        lines += ["    ]", "}", ""]
        return lines.joined(separator: "\n")
    }

    /// The longest run of number signs: a raw literal needs one more around it.
    private static func longestFence(in text: String) -> Int {
        var longest = 0
        var run = 0
        for byte in text.utf8 {
            run = byte == UInt8(ascii: "#") ? run + 1 : 0
            longest = max(longest, run)
        }
        return longest
    }
}
