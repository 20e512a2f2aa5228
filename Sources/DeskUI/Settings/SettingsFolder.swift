import Glibc
import TOML
import TerminalKit

/// Where a person's settings are: `config.toml`, `views.toml` (what was saved on screen) and `themes/NAME.toml` in
/// `$XDG_CONFIG_HOME/usual` (`~/.config/usual`), and the theme that was chosen last in `$XDG_STATE_HOME/usual` (`~/.local/state/usual`).
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
    /// The file of the views that were saved on screen.
    public var viewsPath: String { "\(path)/views.toml" }
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
        let saved = Self.text(viewsPath, named: shown(viewsPath), &unreadable)
        var settings = SettingsReader.settings(
            text, path: shown(configurationPath), themes: themes, saved: saved.map { ($0, shown(viewsPath)) })
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

    /// Saves a view under its name, in place of those of that name or that filter, or, where `filter` is nil, forgets it.
    /// Returns why that could not be done, a sentence; nil where it was.
    public func keep(view name: String, filter: String?) -> String? {
        Self.make(folder: path)
        let lock = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        defer { if lock >= 0 { close(lock) } }
        // Of two terminals that save at once, the second begins with what the first has saved.
        if lock >= 0, !Self.lock(lock) { return "Another terminal is saving a view: try again." }
        var unreadable: [String] = []
        let text = Self.text(viewsPath, named: shown(viewsPath), &unreadable)
        if let problem = unreadable.first { return problem }
        var views: [SavedView]
        do throws(TOMLError) {
            views = try SavedViewFile.saved(text ?? "", path: shown(viewsPath))
        } catch {
            // What somebody wrote there by hand and cannot be read is not thrown away.
            return "No view can be saved or forgotten: \(error)."
        }
        views.removeAll { $0.isCalled(name) || $0.filter == filter }
        if let filter { views.append(SavedView(name, filter: filter)) }
        let problem = Self.replace(viewsPath, in: path, with: SavedViewFile.text(views))
        return problem.map { "\(shown(viewsPath)) cannot be written: \($0)." }
    }

    /// Locks a file against others who do, for two seconds at most: one of them may be stopped.
    private static func lock(_ file: Int32) -> Bool {
        for _ in 0..<100 {
            if flock(file, LOCK_EX | LOCK_NB) == 0 { return true }
            usleep(20_000)
        }
        return false
    }

    /// Remembers the theme that was chosen, and which one the configuration named then; where that cannot be written it is
    /// chosen for this time.
    public func keep(theme: String, over configured: String?) {
        _ = Self.replace("\(statePath)/theme", in: statePath, with: "\(theme)\n\(configured ?? "")\n")
    }

    /// A path as messages have it, with `~` for the home.
    func shown(_ path: String) -> String {
        guard let home, home.count > 1, path.hasPrefix(home + "/") else { return path }
        return "~" + path.dropFirst(home.count)
    }

    // MARK: Files

    /// Makes a folder and those above it, where they are missing; what cannot be made is found out by who uses it.
    private static func make(folder: String) {
        var made = ""
        for part in folder.split(separator: "/") {
            made += "/\(part)"
            mkdir(made, 0o700)
        }
    }

    /// Puts a text in place of a file's, whole or not at all; the folder is made where it is missing. Returns what the system
    /// says where it cannot be done.
    private static func replace(_ path: String, in folder: String, with text: String) -> String? {
        func reason() -> String { String(cString: strerror(errno)).lowercased() }
        make(folder: folder)
        let temporary = "\(folder)/.\(path.split(separator: "/").last ?? "").\(getpid())"
        let file = open(temporary, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
        guard file >= 0 else { return reason() }
        var rest = Array(text.utf8)[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { write(file, $0.baseAddress, $0.count) }
            if count < 0, errno == EINTR { continue }
            guard count > 0 else {
                let problem = reason()
                close(file)
                unlink(temporary)
                return problem
            }
            rest = rest.dropFirst(count)
        }
        // On disk before it takes the other's place: a crash leaves one or the other.
        let isOnDisk = fsync(file) == 0
        let problem = isOnDisk ? nil : reason()
        close(file)
        if isOnDisk, rename(temporary, path) == 0 { return nil }
        defer { unlink(temporary) }
        return problem ?? reason()
    }

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
