import Desk
import DeskModel

/// What a command does as it is told and yet says something about, on standard error: words that nobody here uses are
/// kept as they are given (contract: Terminal), and more often than not they are slips.
enum Doubt {
    /// Says that the desk's configuration has no such reason.
    static func of(reason: String?, at desk: Desk) {
        let reasons = desk.configuration.reasons
        guard let reason, !reason.isEmpty, !reasons.isEmpty, !reasons.contains(reason) else { return }
        // A branch stands for all that is below it.
        if reasons.contains(where: { $0.hasPrefix(reason + "/") }) { return }
        say("\(Output.plain(reason).string) is none of the desk's reasons (desk.toml): kept as given.")
    }

    /// Says that the desk knows no such agent. A desk that knows none at all takes everybody's word.
    static func of(agent: String?, at desk: Desk) {
        guard let agent, agent != desk.agent, !desk.agents().isEmpty, !desk.knowsAgent(agent) else { return }
        say("the desk knows no agent \(Output.plain(agent).string): the ticket is theirs all the same.")
    }

    private static func say(_ sentence: String) { StandardError.print("usual: note: \(sentence)") }
}
