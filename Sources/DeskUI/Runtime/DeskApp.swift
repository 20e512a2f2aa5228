import Desk
import DeskModel
import Glibc
import TOML
import TerminalKit

/// The terminal app: opens a screen, shows the first frame, and then a desk, until its agent leaves.
public enum DeskApp {
    /// What may differ between runs.
    public struct Options: Sendable {
        /// The name of the theme; nil for what suits the terminal.
        public var theme: String?
        /// What opens first.
        public var screen: ScreenKind
        /// Whether the agent is walked through the desk.
        public var tour = false
        /// Where the person's settings are; nil for none.
        public var settings: SettingsFolder?
        /// The variables that describe the terminal.
        public var environment: [String: String]
        /// What the desk is called until it is open.
        public var name: String
        /// The acting agent.
        public var agent: String

        /// Options with these parts.
        public init(
            theme: String? = nil, screen: ScreenKind = .desk, settings: SettingsFolder? = nil,
            environment: [String: String], name: String = "", agent: String = ""
        ) {
            self.theme = theme
            self.screen = screen
            self.settings = settings
            self.environment = environment
            self.name = name
            self.agent = agent
        }
    }

    /// How a run ended.
    public enum Outcome: Sendable {
        /// The agent left, or a signal came: the status with which the program ends.
        case ended(status: Int32)
        /// There is no screen to show anything on.
        case noScreen(ScreenError)
        /// The desk cannot be opened; the terminal is restored.
        case noDesk(DeskError)
        /// The theme asked for does not exist; these do.
        case noTheme(String, known: [String])
    }

    /// Shows a desk in the terminal that the process runs in. The first frame is there before `open` has read anything.
    ///
    /// Returns with the terminal restored and drafts kept: after `q` with status 0, after SIGTERM, SIGINT or SIGHUP within
    /// a second with 128 and the signal's number.
    public static func run(
        _ options: Options, opening open: @escaping @Sendable () throws(DeskError) -> any DeskService
    ) -> Outcome {
        let screen: NcursesScreen
        do throws(ScreenError) {
            screen = try NcursesScreen(NcursesScreen.Options(environment: options.environment))
        } catch {
            return .noScreen(error)
        }
        defer { screen.close() }
        return run(options, on: screen, opening: open)
    }

    /// The same on any screen, which stays open.
    public static func run(
        _ options: Options, on screen: any Screen,
        opening open: @escaping @Sendable () throws(DeskError) -> any DeskService
    ) -> Outcome {
        var faults: [TOMLError] = []
        let settings =
            options.settings?.read() ?? Settings(themes: ThemeLibrary(own: [], faults: &faults))
        let names = settings.themes.names
        if let wanted = options.theme, !names.contains(wanted) { return .noTheme(wanted, known: names) }
        guard let loop = EventLoop(options, screen, settings) else {
            return .noScreen(.refused("the system gives no more threads or descriptors"))
        }
        return loop.run(opening: open)
    }
}
