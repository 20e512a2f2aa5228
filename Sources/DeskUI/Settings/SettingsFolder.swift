import Glibc
import TOML
import TerminalKit

/// Where a person's settings are: `config.toml` and `themes/NAME.toml` in `$XDG_CONFIG_HOME/usual` (`~/.config/usual`), and the
/// theme that was chosen last in `$XDG_STATE_HOME/usual` (`~/.local/state/usual`).
public struct SettingsFolder: Equatable, Sendable {
    /// The folder of the configuration.
    public let path: String
    /// The folder of what is only remembered.
    let statePath: String
    private let home: String?

    /// The folder by the XDG Base Directory Specification; nil where the environment names no home.
    public init?(environment: [String: String]) {
        home = environment["HOME"].flatMap { $0.hasPrefix("/") ? $0 : nil }
        func place(_ variable: String, _ fallback: String) -> String? {
            // The specification: a path that is not absolute is ignored.
            if let path = environment[variable], path.hasPrefix("/") { return "\(path)/usual" }
            return environment["HOME"].flatMap { $0.hasPrefix("/") ? "\($0)/\(fallback)/usual" : nil }
        }
        guard let path = place("XDG_CONFIG_HOME", ".config"), let state = place("XDG_STATE_HOME", ".local/state") else {
            return nil
        }
        self.path = path
        statePath = state
    }

    /// The configuration's file.
    public var configurationPath: String { "\(path)/config.toml" }
    /// The folder of the person's themes.
    public var themesPath: String { "\(path)/themes" }

    /// How many themes of a person's own are read.
    private static let mostThemes = 100

    /// Reads everything; what is missing is missing, what is wrong is among the faults.
    public func read() -> Settings {
        var unreadable: [String] = []
        let text = Self.text(configurationPath, named: shown(configurationPath), &unreadable)
        var themes: [ThemeFile] = []
        for name in Self.names(in: themesPath).filter({ $0.hasSuffix(".toml") }).sorted().prefix(Self.mostThemes) {
            let file = "\(themesPath)/\(name)"
            guard let text = Self.text(file, named: shown(file), &unreadable) else { continue }
            themes.append(ThemeFile(name: String(name.dropLast(5)), path: shown(file), text: text))
        }
        var settings = SettingsReader.settings(text, path: shown(configurationPath), themes: themes)
        settings.faults = unreadable + settings.faults
        return settings
    }

    /// The theme that was chosen last, if any, unless the configuration has named another since: what was said last holds.
    public func keptTheme(over configured: String?) -> String? {
        var unreadable: [String] = []
        let text = Self.text("\(statePath)/theme", named: "", &unreadable)
        let lines = (text ?? "").split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        guard let name = lines.first, !name.isEmpty else { return nil }
        let named = lines.count > 1 && !lines[1].isEmpty ? lines[1] : nil
        return configured == nil || configured == named ? name : nil
    }

    /// Remembers the theme that was chosen, and which one the configuration named then; where that cannot be written it is
    /// chosen for this time.
    public func keep(theme: String, over configured: String?) {
        var folder = ""
        for part in statePath.split(separator: "/") {
            folder += "/\(part)"
            mkdir(folder, 0o700)
        }
        let temporary = "\(statePath)/.theme.\(getpid())"
        let file = open(temporary, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
        guard file >= 0 else { return }
        let bytes = Array("\(theme)\n\(configured ?? "")\n".utf8)
        let isWritten = write(file, bytes, bytes.count) == bytes.count
        close(file)
        if !isWritten || rename(temporary, "\(statePath)/theme") != 0 { unlink(temporary) }
    }

    /// A path as messages have it, with `~` for the home.
    func shown(_ path: String) -> String {
        guard let home, home.count > 1, path.hasPrefix(home + "/") else { return path }
        return "~" + path.dropFirst(home.count)
    }

    // MARK: Files

    private static func names(in folder: String) -> [String] {
        guard let directory = opendir(folder) else { return [] }
        defer { closedir(directory) }
        var names: [String] = []
        while let entry = readdir(directory) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
                pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            if !name.hasPrefix(".") { names.append(name) }
        }
        return names
    }

    /// A file's text; nil where there is none, and where it cannot be read, which is told.
    private static func text(_ path: String, named name: String, _ unreadable: inout [String]) -> String? {
        let file = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
        guard file >= 0 else {
            if errno != ENOENT, errno != ENOTDIR {
                unreadable.append("\(name) cannot be read: \(String(cString: strerror(errno)).lowercased()).")
            }
            return nil
        }
        defer { close(file) }
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 65_536)
        while bytes.count <= TOMLDocument.maximumBytes {
            let count = Glibc.read(file, &buffer, buffer.count)
            if count < 0 {
                if errno == EINTR { continue }
                unreadable.append("\(name) cannot be read: \(String(cString: strerror(errno)).lowercased()).")
                return nil
            }
            guard count > 0 else { break }
            bytes += buffer[..<count]
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
