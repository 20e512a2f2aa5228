import Desk
import DeskModel
import Glibc

/// Why a command ends with a status other than zero: one sentence on standard error, and the status.
struct CommandFailure: Error {
    /// The exit status (contract: Conventions).
    var status: Int32
    /// One sentence; empty where everything has been said.
    var sentence: String

    init(_ status: Int32, _ sentence: String) {
        self.status = status
        self.sentence = sentence
    }

    init(_ error: DeskError) {
        self.init(error.exitStatus, "\(error)")
    }

    /// Ends the process; what was printed before goes out first.
    func exitProcess() -> Never {
        try? StandardOutput.finish()
        if !sentence.isEmpty { StandardError.explain("usual: \(sentence)") }
        Glibc.exit(status)
    }
}
