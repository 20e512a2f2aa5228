import ArgumentParser
import Glibc

/// The program usual, for benchmarks of whole processes.
struct UsualProgram: ParsableArguments {
    @Option(name: .customLong("usual"), help: "The program usual. Default: the one beside this program.")
    var given: String?

    /// Its path, or nil where there is none.
    func path() throws -> String? {
        let own = try ChildProcess.ownPath()
        let beside = own.lastIndex(of: "/").map { String(own[...$0]) + "usual" } ?? "usual"
        let path = given ?? beside
        return access(path, X_OK) == 0 ? path : nil
    }

    /// What is said where there is none.
    static let isMissing =
        "There is no usual beside usual-bench (build it, or name it with --usual): it was not measured."
}
