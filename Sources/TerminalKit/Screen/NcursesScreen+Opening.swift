import CNcurses
import Glibc

extension NcursesScreen {
    /// Sets LC_CTYPE; true where the terminal's letters are UTF-8.
    static func setLocale(_ environment: TerminalEnvironment) -> Bool {
        for name in environment.locales where setlocale(LC_CTYPE, name) != nil { break }
        guard let codeset = nl_langinfo(nl_item(CODESET)) else { return false }
        return String(cString: codeset) == "UTF-8"
    }

    /// The best terminfo entry that is installed.
    static func entry(
        _ environment: TerminalEnvironment,
        output: Int32,
        notes: inout [String]
    ) throws(ScreenError) -> String {
        for name in environment.entries where terminal_entry(name, output) == 1 {
            if name == "ansi", environment.term != "ansi" {
                notes.append("Terminal type \(environment.term) is not known here; ansi is used in its place.")
            }
            return name
        }
        throw .noTerminfo(name: environment.term)
    }

    /// Registers what puts the terminal right when the process ends without closing the screen.
    static func guardTerminal(_ output: Int32, _ modes: TerminalModes) {
        let bytes = modes.leave + TerminfoKeys.restoringStrings()
        bytes.withUnsafeBufferPointer { terminal_guard(output, $0.baseAddress, $0.count) }
    }
}
